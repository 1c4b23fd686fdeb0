package org.chalkline.bench;

import java.io.IOException;
import java.nio.file.Files;

/** {@code ./chalkline bench}: how fast and how big Chalkline is with a district far larger than any. */
public final class Benchmark {

    /** The same district each time. */
    static final long SEED = 27;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("chalkline-bench");
        var server = new ServerBench(folder);
        var h2 = server.run(Database.H2);
        server.run(Database.POSTGRESQL);
        System.out.println(server.results());
        System.exit(0);
    }
}
