package org.chalkline.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file, in the order in which they are read, with every column. Templates are made from this. */
public enum Kind {
    DISTRICT("district", GoalColumns.DISTRICT),
    APPETITE("appetite", GoalColumns.APPETITE),
    GOALS("goals", GoalColumns.GOALS),
    MEASURES("measures", GoalColumns.MEASURES),
    READINGS("readings", GoalColumns.READINGS),
    GUARDRAILS("guardrails", GoalColumns.GUARDRAILS),
    INITIATIVES("initiatives", WorkColumns.INITIATIVES),
    STAFF("staff", WorkColumns.STAFF),
    LINKS("links", WorkColumns.LINKS),
    FUNDS("funds", MoneyColumns.FUNDS),
    AMOUNTS("amounts", MoneyColumns.AMOUNTS),
    BUDGET("budget", MoneyColumns.BUDGET),
    RISKS("risks", RiskColumns.RISKS),
    ACTIONS("actions", RiskColumns.ACTIONS);

    private final String sheet;
    private final List<Column> columns;

    Kind(String sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** The name of its file (without {@code .csv}) and of its sheet. */
    public String sheet() {
        return sheet;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The column with exactly this name. */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sheet + " has no column " + name));
    }

    /** The kind that a file's or sheet's name means. */
    public static Optional<Kind> named(String name) {
        var plain = Column.plain(name);
        return Arrays.stream(values())
                .filter(kind -> plain.equals(kind.sheet) || (plain + "s").equals(kind.sheet))
                .findFirst();
    }
}
