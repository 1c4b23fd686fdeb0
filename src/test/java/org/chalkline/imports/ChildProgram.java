package org.chalkline.imports;

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

/** Chalkline as a process of its own, as a nightly job starts it, which a test can kill. */
final class ChildProgram {

    private final List<String> classpath = new ArrayList<>();
    private final List<String> settings;
    private final Path folder;

    /** In this folder and with these settings; with what the product has on its classpath, and nothing of the tests. */
    ChildProgram(Path folder, String... settings) {
        this.folder = folder;
        this.settings = List.of(settings);
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .forEach(classpath::add);
    }

    /** What a run that ended said, on both of its outputs, and its exit code. */
    record Ended(int code, String words) {}

    /** Adds one class of the tests, and no other. */
    void knows(Class<?> one) throws IOException {
        var extra = folder.resolve("extra");
        var file = extra.resolve(one.getName().replace('.', '/') + ".class");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (var compiled = one.getResourceAsStream(
                Objects.requireNonNull(file.getFileName()).toString())) {
            Files.write(file, Objects.requireNonNull(compiled).readAllBytes());
        }
        classpath.add(extra.toString());
    }

    Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-classpath",
                classpath.stream().collect(Collectors.joining(File.pathSeparator)),
                "org.chalkline.Chalkline",
                ImportCommand.NAME));
        command.addAll(List.of(arguments));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        try (var words = process.getInputStream()) {
            var text = new String(words.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), text);
        } finally {
            process.destroyForcibly();
        }
    }
}
