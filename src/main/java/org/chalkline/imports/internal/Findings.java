package org.chalkline.imports.internal;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.imports.Problem;

/** What is found while files are read: what stops the import, and what the person should only know. */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void problem(String file, int row, String column, String message) {
        problems.add(new Problem(file, row, column, message));
    }

    void warning(String file, int row, String column, String message) {
        warnings.add(new Problem(file, row, column, message));
    }

    /** By file, row and column. */
    public List<Problem> problems() {
        return problems.stream().sorted().distinct().toList();
    }

    public List<Problem> warnings() {
        return warnings.stream().sorted().distinct().toList();
    }
}
