package org.chalkline.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chalkline.charts.Table;
import org.chalkline.portfolio.Plan;

/** The kinds of file, in the order in which they are read, with every column. Templates are made from this. */
public enum Kind {
    DISTRICT("district", GoalColumns.DISTRICT),
    APPETITE("appetite", GoalColumns.APPETITE),
    RUBRIC("rubric", GoalColumns.RUBRIC),
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

    /** The sheet that says what a file does not hold: it is one reader's part of a plan, and no plan to bring in. */
    public static final String LEFT_OUT = "left out";

    private final String sheet;
    private final Layout<?> layout;

    Kind(String sheet, Layout<?> layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /** The name of its file (without {@code .csv}) and of its sheet. */
    public String sheet() {
        return sheet;
    }

    public List<Column> columns() {
        return layout.columns();
    }

    /** The plan's records of this kind as the rows of such a file. */
    public Table table(Plan plan) {
        return layout.table(plan);
    }

    /** The column with exactly this name. */
    public Column column(String name) {
        return columns().stream()
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
