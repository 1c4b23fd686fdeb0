package org.chalkline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The page for everybody under load, from a cold start on one core, beside a page of Vaadin's, which makes a session for each
 * visitor. The load comes from wrk on another core; where wrk or taskset is not there, that is said and nothing is measured.
 */
final class PublicBench {

    private static final int CONNECTIONS = 32;
    private static final int SECONDS = 20;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+(\\S+)");
    private static final Pattern ERRORS = Pattern.compile("(?:Non-2xx or 3xx responses|Socket errors): (.+)");

    private final Map<String, Object> database;
    private final Report report;

    PublicBench(Map<String, Object> database, Report report) {
        this.database = database;
        this.report = report;
    }

    void run() {
        report.table(
                "The page for everybody, on one core, %d connections, from a cold start".formatted(CONNECTIONS),
                "page",
                "in the first %d s".formatted(SECONDS),
                "in the next %d s".formatted(SECONDS));
        if (!isThere("wrk", "--version") || !isThere("taskset", "--version")) {
            report.row("not measured: wrk and taskset have to be installed", "–", "–");
            return;
        }
        row("/public/en", "public/en");
        row("/public/es", "public/es");
        row("A page of Vaadin's: /login", "login");
    }

    private void row(String name, String path) {
        Report.progress("load on " + name);
        try (var application = Packaged.onOneCore(database)) {
            var address = "http://localhost:%d/%s".formatted(application.port(), path);
            var cold = load(address);
            report.row(name, cold, load(address));
        }
    }

    private static String load(String address) {
        var out = output(List.of(
                "taskset",
                "-c",
                "1",
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + SECONDS + "s",
                "--latency",
                "-H",
                "Accept-Encoding: gzip",
                address));
        var errors = ERRORS.matcher(out);
        return "%s a second, 99 %% within %s%s"
                .formatted(found(RATE, out), found(SLOWEST, out), errors.find() ? ", errors: " + errors.group(1) : "");
    }

    private static String found(Pattern pattern, String out) {
        var matcher = pattern.matcher(out);
        return matcher.find() ? matcher.group(1) : "?";
    }

    private static boolean isThere(String... command) {
        try {
            output(List.of(command));
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static String output(List<String> command) {
        try {
            var process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
