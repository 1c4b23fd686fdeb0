package org.chalkline.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** {@code import FILE… [--dry-run]}, for nightly jobs: no web server, the summary and every problem on the console. */
public final class ImportCommand {

    public static final String NAME = "import";

    private static final int OK = 0;
    private static final int PROBLEMS = 1;
    private static final int USAGE = 2;
    private static final String DRY_RUN = "--dry-run";

    private ImportCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments those of the program, the first of which is {@link #NAME}
     * @return the program's exit code: 0 done, 1 problems, 2 wrong usage
     */
    @SuppressWarnings("SystemOut")
    public static int run(Class<?> application, String... arguments) {
        var rest = Arrays.asList(arguments).subList(1, arguments.length);
        var options = rest.stream().filter(each -> each.startsWith("--")).toList();
        var names = rest.stream().filter(each -> !each.startsWith("--")).toList();
        var unknown = options.stream().anyMatch(each -> !each.equals(DRY_RUN) && !each.contains("="));
        if (names.isEmpty() || unknown) {
            System.err.println("Usage: import FILE… [--dry-run]");
            return USAGE;
        }
        List<UploadedFile> files;
        try {
            files = read(names);
        } catch (IOException e) {
            System.err.println("Can't read " + e.getMessage());
            return USAGE;
        }
        var properties = options.stream().filter(each -> each.contains("=")).toArray(String[]::new);
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(properties)) {
            var imports = context.getBean(ImportService.class);
            return AsSystem.run(() -> bring(imports, files, options.contains(DRY_RUN), System.out));
        }
    }

    private static List<UploadedFile> read(List<String> names) throws IOException {
        var files = new ArrayList<UploadedFile>();
        for (var name : names) {
            var path = Path.of(name);
            var file = path.getFileName();
            files.add(new UploadedFile(file == null ? name : file.toString(), Files.readAllBytes(path)));
        }
        return files;
    }

    static int bring(ImportService imports, List<UploadedFile> files, boolean dryRun, PrintStream out) {
        var preview = imports.preview(files);
        preview.counts()
                .forEach((kind, count) -> out.printf(
                        "%-12s %,6d added %,6d changed %,6d unchanged%n",
                        kind.sheet(), count.added(), count.changed(), count.unchanged()));
        preview.warnings().forEach(warning -> out.println("note: " + warning));
        preview.problems().forEach(out::println);
        if (!preview.problems().isEmpty()) {
            out.printf("%d problems. Nothing was written.%n", preview.problems().size());
            return PROBLEMS;
        }
        if (dryRun) {
            out.println("A dry run: nothing was written.");
            return OK;
        }
        try {
            out.println(
                    preview.canBeConfirmed()
                            ? "Written. The plan is at revision " + imports.confirm(preview) + "."
                            : "The plan holds all of this already. Nothing was written.");
            return OK;
        } catch (ImportRefused refused) {
            out.println(refused.words());
            return PROBLEMS;
        }
    }
}
