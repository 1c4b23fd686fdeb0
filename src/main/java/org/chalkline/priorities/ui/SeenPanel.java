package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.chalkline.alignment.Alignment;
import org.chalkline.charts.Table;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.scenarios.CutLineTables;

/** What was seen when it was decided, worked out from the picture that the decision rests on. */
class SeenPanel extends DecisionCard {

    SeenPanel(LedgerEntry entry) {
        super("seen", "What was seen", sentence(entry));
        var seen = entry.seen();
        entry.initiative().ifPresent(work -> show(entry, seen, work));
        entry.risk().ifPresent(risk -> part("The risk then", "", SeenTables.risk(seen, risk)));
    }

    private static String sentence(LedgerEntry entry) {
        var plan =
                "the plan as it was then, revision %,d".formatted(entry.seen().revision());
        return entry.initiative()
                .map(work -> {
                    var alignment = Alignment.of(entry.seen(), work.id());
                    var reach = entry.decision().aboveLine() ? "the money reached it" : "the money did not reach it";
                    return "It stood at rank %d of its list, and %s. It served the board's goals %s (%s of 100) in %s."
                            .formatted(
                                    entry.decision().rank(),
                                    reach,
                                    switch (alignment.band()) {
                                        case NONE -> "not at all";
                                        case LOW -> "a little";
                                        case MODERATE -> "moderately";
                                        case STRONG -> "strongly";
                                        case VERY_STRONG -> "very strongly";
                                    },
                                    alignment.rounded().toPlainString(),
                                    plan);
                })
                .or(() -> entry.risk().map(risk -> score(risk) + " in " + plan + "."))
                .orElse("It rests on " + plan + ".");
    }

    private static String score(Risk risk) {
        return "The risk scored %d of 25, which is %s,"
                .formatted(risk.residual().value(), risk.residual().band().words());
    }

    private void show(LedgerEntry entry, Portfolio seen, Initiative work) {
        part("Goals and their weights", "No board goal was there to see.", SeenTables.goals(seen, work.id()));
        part("Cost by year and fund", "It cost nothing.", SeenTables.costs(seen, work.id()));
        part("Risks", "No risk was recorded with it.", SeenTables.risks(seen, work.id()));
        entry.cutLine().ifPresent(cutLine -> {
            part(
                    "The rest of the list",
                    "Nothing else stood on the list.",
                    SeenTables.alternatives(cutLine, work.id()));
            part("What the funds had", "The list asked no fund.", CutLineTables.funds(cutLine));
        });
        part(
                "What was said of the money",
                "Nothing that you may see was said of it.",
                SeenTables.answers(seen, entry.answers()));
    }

    private void part(String heading, String none, Table table) {
        add(new H3(heading));
        add(table.rows().isEmpty() ? new Paragraph(none) : PlainTable.of(heading + ", as seen then", table));
    }
}
