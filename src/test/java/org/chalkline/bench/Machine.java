package org.chalkline.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** On what kind of machine, and how busy it is. */
final class Machine {

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    private Machine() {}

    static String kind() {
        return String.format(
                Locale.US,
                "%d cores, %d GB of memory, %s (%s), Java %s, on %s",
                SYSTEM.getAvailableProcessors(),
                Math.round(SYSTEM.getTotalMemorySize() / 1e9),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                LocalDate.now(java.time.ZoneId.systemDefault()));
    }

    /** How many wanted a core, on average over the last minute; below 0 where the system does not tell. */
    static String load() {
        return String.format(
                Locale.US, "%.1f at the end, %d cores", SYSTEM.getSystemLoadAverage(), SYSTEM.getAvailableProcessors());
    }
}
