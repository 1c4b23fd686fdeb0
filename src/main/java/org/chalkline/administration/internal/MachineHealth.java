package org.chalkline.administration.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chalkline.administration.HealthLine;
import org.chalkline.administration.HealthLine.State;
import org.springframework.stereotype.Component;

/** Room on the disk and in memory. */
@Component
class MachineHealth {

    private static final long GIGABYTE = 1_000_000_000L;
    private static final double TIGHT = 0.9;

    List<HealthLine> lines() {
        return List.of(disk(), memory(), running());
    }

    /** Of the disk with the data folder, which stands where the program was started. */
    private static HealthLine disk() {
        try {
            var data = Path.of("data");
            var store = Files.getFileStore(Files.exists(data) ? data : Path.of("."));
            long free = store.getUsableSpace();
            var words = "%.1f of %.1f GB free"
                    .formatted((double) free / GIGABYTE, (double) store.getTotalSpace() / GIGABYTE);
            return free > GIGABYTE
                    ? HealthLine.well("Disk of the data folder", words)
                    : new HealthLine("Disk of the data folder", words, State.ILL, "Make room before it is full.");
        } catch (IOException unknown) {
            return new HealthLine("Disk of the data folder", "can't be measured", State.WATCH, "See the log.");
        }
    }

    private static HealthLine memory() {
        var runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        var words = "%,d of %,d MB used".formatted(used >> 20, runtime.maxMemory() >> 20);
        return used < TIGHT * runtime.maxMemory()
                ? HealthLine.well("Memory", words)
                : new HealthLine("Memory", words, State.WATCH, "Give the program more, with the option -Xmx.");
    }

    private static HealthLine running() {
        var up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return HealthLine.told("Running for", Health.words(up));
    }
}
