package org.chalkline.bench;

import java.util.ArrayList;
import java.util.List;

/** The benchmark's tables, as Markdown, each printed when it is complete. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void table(String title, String... columns) {
        say("");
        say("### " + title);
        say("");
        row(columns);
        row(java.util.Collections.nCopies(columns.length, "---").toArray(String[]::new));
    }

    void row(String... cells) {
        say("| " + String.join(" | ", cells) + " |");
    }

    void say(String line) {
        lines.add(line);
    }

    /** To the console: it is what the command is for. */
    @SuppressWarnings("SystemOut")
    void print() {
        lines.forEach(System.out::println);
        lines.clear();
    }

    /** What is going on, beside the tables. */
    @SuppressWarnings("SystemOut")
    static void progress(String words) {
        System.err.println("bench: " + words);
    }
}
