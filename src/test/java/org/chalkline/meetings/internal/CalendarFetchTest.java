package org.chalkline.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.chalkline.meetings.MeetingRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real https server on this machine, with a certificate that the test alone trusts. */
class CalendarFetchTest {

    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    private static final String PASSWORD = "changeit";

    private static HttpsServer server;
    private static ExecutorService threads;
    private static SSLContext trust;
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final CountDownLatch STOP = new CountDownLatch(1);

    private CalendarFetch fetch;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        var keys = keys(folder);
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        var others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(keys);
        trust = SSLContext.getInstance("TLS");
        trust.init(own.getKeyManagers(), others.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trust));
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.createContext("/", CalendarFetchTest::answer);
        server.start();
    }

    /** Made by the tool that every JDK has. */
    private static KeyStore keys(Path folder) throws Exception {
        var file = folder.resolve("keys.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(List.of(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD))
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        ASKED.incrementAndGet();
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/calendar.ics" -> calendar(exchange);
                case "/moved" -> redirect(exchange, "/calendar.ics");
                case "/circle" -> redirect(exchange, "/circle");
                case "/down" -> redirect(exchange, "http://localhost:1/");
                case "/file" -> redirect(exchange, "file:///etc/passwd");
                case "/inside" -> redirect(exchange, "https://inside.test:" + port() + "/calendar.ics");
                case "/endless" -> endless(exchange);
                case "/bomb" -> bomb(exchange);
                case "/slow" -> slow(exchange);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void calendar(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"v1\"");
        exchange.getResponseHeaders().set("Set-Cookie", "a=b");
        if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        assertThat(exchange.getRequestHeaders().containsKey("Cookie")).isFalse();
        var bytes = CALENDAR.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var block = new byte[1024 * 1024];
        for (int i = 0; i < 1_000; i++) {
            exchange.getResponseBody().write(block);
        }
    }

    private static void bomb(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (var zip = new GZIPOutputStream(exchange.getResponseBody())) {
            var block = new byte[1024 * 1024];
            for (int i = 0; i < 1_000; i++) {
                zip.write(block);
            }
        }
    }

    private static void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('B');
        exchange.getResponseBody().flush();
        try {
            STOP.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int port() {
        return server.getAddress().getPort();
    }

    private static String place(String path) {
        return "https://localhost:" + port() + path;
    }

    /** This machine stands for the Internet, and a name of its own for what is inside. */
    private static final class ThisMachineIsTheInternet extends SystemDefaultDnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws java.net.UnknownHostException {
            if (host.equals("inside.test")) {
                throw new PublicAddresses.NotPublic(host);
            }
            return super.resolve(host);
        }
    }

    @BeforeEach
    void begin() {
        fetch = with(new ThisMachineIsTheInternet(), trust, Duration.ofSeconds(20));
    }

    private static CalendarFetch with(DnsResolver machines, SSLContext trusted, Duration longest) {
        return new CalendarFetch(machines, trusted, longest);
    }

    @AfterEach
    void end() throws IOException {
        fetch.close();
    }

    @AfterAll
    static void stop() {
        STOP.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aCalendarIsFetchedAndTheSameAgainIsNotSent() {
        var first = fetch.fetch(place("/calendar.ics"), "");
        assertThat(first.changed()).isTrue();
        assertThat(new String(first.content(), StandardCharsets.UTF_8)).isEqualTo(CALENDAR);
        assertThat(first.etag()).isEqualTo("\"v1\"");
        assertThat(fetch.fetch(place("/calendar.ics"), first.etag()).changed()).isFalse();
        assertThat(fetch.fetch(place("/moved"), "").content()).isEqualTo(first.content());
    }

    @Test
    void aWayThatLeadsOffHttpsInsideOrInACircleIsNotFollowed() {
        refuses("/down", "https");
        refuses("/file", "https");
        refuses("/inside", "public place");
        refuses("/circle", "without an end");
        refuses("/nothing", "404");
    }

    @Test
    @Timeout(60)
    void aContentWithoutAnEndIsReadSoFarAndNoFurther() {
        for (var path : List.of("/endless", "/bomb")) {
            refuses(path, "larger than 4 MB");
        }
    }

    @Test
    @Timeout(60)
    void aServerThatKeepsUsWaitingIsLeft() throws IOException {
        fetch.close();
        fetch = with(new ThisMachineIsTheInternet(), trust, Duration.ofMillis(500));
        refuses("/slow", "not in time");
    }

    @Test
    void thisMachineIsNotAskedByThoseWhoAskTheInternet() throws IOException {
        fetch.close();
        fetch = with(new PublicAddresses(), trust, Duration.ofSeconds(20));
        var before = ASKED.get();
        refuses("/calendar.ics", "public place");
        assertThatThrownBy(() -> fetch.fetch("https://127.0.0.1:" + port() + "/calendar.ics", ""))
                .isInstanceOf(MeetingRefused.class)
                .hasMessageContaining("public place");
        assertThat(ASKED.get()).isEqualTo(before);
    }

    @Test
    void aServerThatCantProveWhoItIsIsNotBelieved() throws Exception {
        fetch.close();
        fetch = with(new ThisMachineIsTheInternet(), SSLContext.getDefault(), Duration.ofSeconds(20));
        refuses("/calendar.ics", "prove");
    }

    private void refuses(String path, String words) {
        assertThatThrownBy(() -> fetch.fetch(place(path), ""))
                .isInstanceOf(MeetingRefused.class)
                .hasMessageContaining(words);
    }
}
