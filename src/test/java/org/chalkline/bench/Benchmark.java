package org.chalkline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * {@code ./chalkline bench}: how fast and how big Chalkline is with a district far larger than any. With the argument
 * {@code server} or {@code packaged}, a part of it.
 */
public final class Benchmark {

    /** The same district each time. */
    static final long SEED = 27;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        var parts = List.of(arguments);
        var folder = Files.createTempDirectory("chalkline-bench");
        var report = new Report();
        report.say("Machine: " + Machine.kind());
        report.say("District: %,d initiatives, %,d goals, %,d links, %,d budget lines, %,d risks (seed %d)"
                .formatted(
                        LargeDistrict.INITIATIVES,
                        LargeDistrict.GOALS,
                        LargeDistrict.LINKS,
                        LargeDistrict.LINES,
                        LargeDistrict.RISKS,
                        SEED));
        report.say("Figures: median (smallest–largest)");
        try {
            var server = new ServerBench(folder);
            var packaged = server.run(Database.H2, !parts.contains("packaged"));
            if (!parts.contains("packaged")) {
                server.run(Database.POSTGRESQL, true);
                server.report(report);
            }
            if (!parts.contains("server")) {
                new PackagedBench(packaged, report).run(server.edition());
                new PublicBench(folder, report).run();
            }
            report.say("");
            report.say("Load of the machine during the run: " + Machine.load());
        } finally {
            // Also what was measured before something broke.
            report.print();
            FileSystemUtils.deleteRecursively(folder);
        }
        // The embedded PostgreSQL keeps threads alive.
        System.exit(0);
    }
}
