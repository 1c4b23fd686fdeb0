package org.chalkline.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.chalkline.imports.Problem;
import org.chalkline.ledger.LedgerPreview;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.ledger.LedgerTotal.Verdict;
import org.chalkline.ledger.MatchedRow.Part;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Money;
import org.chalkline.shell.LongList;

/** A look at what a ledger would do: the reconciliation first, then what to decide, then every row. */
final class LookPanel extends Div {

    private static final int NOTES_SHOWN = 10;

    private final transient LedgerPreview preview;
    private final transient Portfolio plan;
    private final RowsPanel rows;

    /** What the reader may do with it. */
    interface Actions {
        void confirm(boolean despiteDifference);

        void assign(List<LedgerRow> rows);

        void close();
    }

    LookPanel(LedgerPreview preview, Portfolio plan, Part part, Actions actions) {
        this.preview = preview;
        this.plan = plan;
        SerializableConsumer<List<LedgerRow>> assign = actions::assign;
        this.rows = new RowsPanel(preview, plan, part, assign);
        setWidthFull();
        add(statement(), decision(actions::confirm, actions::close));
        problems();
        add(rows);
        lines();
        notes();
    }

    Part part() {
        return rows.part();
    }

    private Div statement() {
        var card = new Div(new H2("Does it add up?"));
        card.addClassNames("chart-card", "ledger-statement");
        var words = new Paragraph(preview.statement().words());
        words.addClassName("chart-sentence");
        var columns = preview.content().columns();
        var statement = StatementTable.reconciliation(preview.statement(), columns);
        card.add(words, statement, statement.file("reconciliation"));
        var wrong = preview.content().totals().stream()
                .filter(total -> total.verdict() == Verdict.DIFFERS)
                .toList();
        var totals = preview.content().totals().size();
        if (wrong.isEmpty()) {
            card.add(new Paragraph(
                    totals == 0
                            ? "The file has no other total rows."
                            : "%,d other total rows were worked out anew: each is what its rows make. None is counted."
                                    .formatted(totals)));
        } else {
            var differences = StatementTable.differences(wrong, columns);
            card.add(
                    new Paragraph("%,d of %,d other total rows are not what their rows make. None is counted."
                            .formatted(wrong.size(), totals)),
                    differences,
                    differences.file("totals that differ"));
        }
        return card;
    }

    private Div decision(SerializableConsumer<Boolean> confirm, SerializableRunnable close) {
        var place = new Div();
        place.addClassName("ledger-decision");
        if (preview.canBeConfirmed()) {
            var agree = new Checkbox("I have seen that it does not reconcile, and take it in all the same");
            var write = new Button("Take it into the plan", click -> confirm.accept(agree.getValue()));
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            if (!preview.statement().reconciles()) {
                write.setEnabled(false);
                agree.addValueChangeListener(change -> write.setEnabled(change.getValue()));
                place.add(agree);
            }
            place.add(write);
        }
        place.add(new Button(preview.canBeConfirmed() ? "Cancel" : "Close", click -> close.run()));
        return place;
    }

    private void problems() {
        list("Amounts that can't be read", preview.content().problems());
    }

    private void lines() {
        if (!preview.changes().isEmpty()) {
            var lines = new LinesGrid(plan, preview.changes());
            add(new H2("Budget lines that change"), lines.file(), lines);
        }
        if (!preview.kept().isEmpty()) {
            var spent =
                    Money.sum(preview.kept().stream().map(BudgetLine::actual).toList());
            var committed =
                    Money.sum(preview.kept().stream().map(BudgetLine::committed).toList());
            var names = new LongList<>(
                    preview.kept(),
                    NOTES_SHOWN,
                    line -> List.of(new Paragraph("%s: %s spent, %s committed"
                            .formatted(
                                    LedgerWords.destination(plan, org.chalkline.ledger.Destination.of(line)),
                                    line.actual(),
                                    line.committed()))));
            add(new Details(
                    "%s of %s of which the file says nothing keep %s spent and %s committed"
                            .formatted(
                                    LedgerWords.counted(preview.kept().size(), "budget line"),
                                    preview.year(),
                                    spent,
                                    committed),
                    names));
        }
    }

    private void notes() {
        var left = preview.file().leftOut();
        if (!left.isEmpty()) {
            add(new Paragraph(
                    "Only %s was read. Left out: %s.".formatted(preview.file().place(), String.join(", ", left))));
        }
        var notes = preview.content().notes();
        if (!notes.isEmpty()) {
            add(new Details("Worth knowing of %s".formatted(LedgerWords.counted(notes.size(), "row")), lines(notes)));
        }
    }

    private void list(String title, List<Problem> problems) {
        if (!problems.isEmpty()) {
            add(new H2(title), lines(problems));
        }
    }

    private static LongList<Problem> lines(List<Problem> problems) {
        return new LongList<>(
                problems,
                NOTES_SHOWN,
                problem -> List.of(new Paragraph("Row %,d%s: %s"
                        .formatted(
                                problem.row(),
                                problem.column().isEmpty() ? "" : ", " + problem.column(),
                                problem.message()))));
    }
}
