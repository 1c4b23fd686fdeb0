package org.chalkline.imports;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code import FILE… [--dry-run]}, for nightly jobs: no web server, the summary and every problem on the console. */
public final class ImportCommand {

    public static final String NAME = "import";

    static final int OK = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;

    private static final String DRY_RUN = "--dry-run";

    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param arguments those of the program, the first of which is {@link #NAME}
     * @return the program's exit code: 0 done, 1 problems in the files, 2 wrong usage, 3 the database failed
     */
    @SuppressWarnings("SystemOut")
    public static int run(String... arguments) {
        return new ImportCommand(System.out, System.err)
                .of(Arrays.asList(arguments).subList(1, arguments.length));
    }

    int of(List<String> arguments) {
        var options = arguments.stream().filter(each -> each.startsWith("--")).toList();
        var names = arguments.stream().filter(each -> !each.startsWith("--")).toList();
        var unknown = options.stream().anyMatch(each -> !each.equals(DRY_RUN) && !each.contains("="));
        if (names.isEmpty() || unknown) {
            err.println("Usage: import FILE… [--dry-run] [--spring.datasource.url=…]");
            return USAGE;
        }
        try {
            var files = FilesOnDisk.read(names);
            var settings =
                    options.stream().filter(each -> !each.equals(DRY_RUN)).toArray(String[]::new);
            return inApplication(files, options.contains(DRY_RUN), settings);
        } catch (ImportRefused refused) {
            err.println(refused.words());
            return PROBLEMS;
        }
    }

    private int inApplication(List<UploadedFile> files, boolean dryRun, String... settings) {
        ConfigurableApplicationContext application;
        try {
            application = start(settings);
        } catch (RuntimeException e) {
            err.println(Failure.words(e) + " Nothing was written.");
            return FAILED;
        }
        try (application) {
            var imports = application.getBean(ImportService.class);
            return AsSystem.run(() -> bring(imports, files, dryRun));
        } catch (ImportRefused refused) {
            throw refused;
        } catch (RuntimeException e) {
            // The connection may have broken at the very end, so that nobody here can know.
            err.println(Failure.words(e) + " An import is written whole or not at all: the history on the Import screen"
                    + " shows whether this one was.");
            return FAILED;
        }
    }

    /** Silent unless asked, as in {@code --logging.level.root=info}: a job's log holds what concerns its reader. */
    private static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(ChalklineWithoutScreens.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=off")
                .run(settings);
    }

    private int bring(ImportService imports, List<UploadedFile> files, boolean dryRun) {
        var preview = imports.preview(files);
        preview.counts()
                .forEach((kind, count) -> out.printf(
                        "%-12s %,6d added %,6d changed %,6d unchanged%n",
                        kind.sheet(), count.added(), count.changed(), count.unchanged()));
        preview.warnings().forEach(warning -> out.println("note: " + warning));
        preview.problems().forEach(out::println);
        if (!preview.problems().isEmpty()) {
            int count = preview.problems().size();
            out.println((count == 1 ? "1 problem." : "%,d problems.".formatted(count)) + " Nothing was written.");
            return PROBLEMS;
        }
        if (!preview.canBeConfirmed()) {
            out.println("The plan holds all of this already. Nothing was written.");
        } else if (dryRun) {
            out.println("A dry run: nothing was written.");
        } else {
            out.println("Written. The plan is at revision " + imports.confirm(preview) + ".");
        }
        return OK;
    }
}
