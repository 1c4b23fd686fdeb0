package org.chalkline;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Chalkline as a process of its own, as a nightly job starts it, which a test can kill. */
@NullMarked
public final class ChildProgram {

    private final List<String> classpath = new ArrayList<>();
    private final List<String> settings;
    private final Path folder;
    private final List<String> main;

    /** An import, in this folder and with these settings; with what the product has on its classpath, and nothing of the tests. */
    public static ChildProgram importing(Path folder, String... settings) {
        var program = new ChildProgram(folder, List.of("org.chalkline.Chalkline", "import"), settings);
        program.classpath.removeIf(ChildProgram::isOfTests);
        return program;
    }

    /** A program of the tests, with all that they have on their classpath. */
    public static ChildProgram of(Class<?> main, Path folder, String... settings) {
        return new ChildProgram(folder, List.of(main.getName()), settings);
    }

    private ChildProgram(Path folder, List<String> main, String... settings) {
        this.folder = folder;
        this.main = main;
        this.settings = List.of(settings);
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .forEach(classpath::add);
    }

    private static boolean isOfTests(String entry) {
        return entry.endsWith("test-classes") || entry.endsWith("test-classes" + File.separator);
    }

    /** What a run that ended said, on both of its outputs, and its exit code. */
    public record Ended(int code, String words) {}

    /** Adds one class of the tests, and no other. */
    public void knows(Class<?> one) throws IOException {
        var extra = folder.resolve("extra");
        var file = extra.resolve(one.getName().replace('.', '/') + ".class");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (var compiled = one.getResourceAsStream(
                Objects.requireNonNull(file.getFileName()).toString())) {
            Files.write(file, Objects.requireNonNull(compiled).readAllBytes());
        }
        classpath.add(extra.toString());
    }

    public Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-classpath",
                classpath.stream().collect(Collectors.joining(File.pathSeparator)),
                main.getFirst()));
        command.addAll(main.subList(1, main.size()));
        command.addAll(List.of(arguments));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    public Ended run(String... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        try (var words = process.getInputStream()) {
            var text = new String(words.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), text);
        } finally {
            process.destroyForcibly();
        }
    }
}
