package org.chalkline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged application in a process of its own, as it is run. */
final class Packaged implements AutoCloseable {

    private static final Path JAR = Path.of("target", "chalkline.jar");
    private static final long DEADLINE = TimeUnit.MINUTES.toNanos(2);
    /** After so long an unused connection is closed. */
    static final Duration IDLE_CONNECTION = Duration.ofSeconds(3);

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Process process;
    private final int port;
    private final long startUp;

    private Packaged(Process process, int port, long startUp) {
        this.process = process;
        this.port = port;
        this.startUp = startUp;
    }

    /** Starts it and waits until the sign-in page is there. */
    static Packaged on(Map<String, Object> database) {
        return started(List.of(), database);
    }

    /** The same, held to the machine's first core. */
    static Packaged onOneCore(Map<String, Object> database) {
        return started(List.of("taskset", "-c", "0"), database);
    }

    private static Packaged started(List<String> before, Map<String, Object> database) {
        try {
            int port = freePort();
            var command = new ArrayList<>(before);
            command.addAll(List.of(java("java"), "-Xmx1g", "-jar", JAR.toString()));
            command.addAll(List.of("--server.port=" + port, "--chalkline.demo=true", "--logging.level.root=error"));
            // So that a session at rest can be measured soon: unused connections and files kept for a while are
            // nobody's.
            command.add("--server.tomcat.resource.allow-caching=false");
            command.add("--server.tomcat.keep-alive-timeout=" + IDLE_CONNECTION.toMillis() + "ms");
            database.forEach((name, value) -> command.add("--" + name + "=" + value));
            long start = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - start > DEADLINE) {
                    process.destroy();
                    throw new IllegalStateException("The packaged application did not start");
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            return new Packaged(process, port, System.nanoTime() - start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Nanoseconds from the command to the first sign-in page. */
    long startUp() {
        return startUp;
    }

    /** Bytes of everything that is still needed: the JVM collects all garbage to answer. */
    long liveBytes() {
        try {
            var jcmd = new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var lines = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            // Such as "Total       1234567       98765432".
            return Long.parseLong(lines.getLast().strip().split("\\s+")[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    private static boolean answers(int port) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/login").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(30_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
