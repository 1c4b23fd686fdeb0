package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.Verdict;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.CutLineCharts;

/** The ranked list with its line, and a choice for each item. It stays when the page around it is drawn anew. */
class VerdictList extends Div {

    private final transient List<VerdictRow> rows = new ArrayList<>();

    /**
     * @param changed after each change of what is chosen
     * @param signOne when one item alone is to be signed
     */
    VerdictList(
            Proposal proposal,
            CutLine cutLine,
            LocalDate today,
            SerializableRunnable changed,
            SerializableConsumer<VerdictRow> signOne) {
        addClassNames("chart-card", "verdict-list");
        var title = new H2("The list and its line");
        title.addClassName("chart-title");
        var sentence = new Paragraph(CutLineCharts.sentence(cutLine));
        sentence.addClassName("chart-sentence");
        var list = new OrderedList();
        for (var item : cutLine.items()) {
            var asked = proposal.content().items().stream()
                    .filter(it -> it.initiative().equals(item.initiative().id()))
                    .findFirst()
                    .orElse(ProposalItem.of(item.initiative().id()));
            var row = new VerdictRow(proposal.picture(), item, asked, today, changed, signOne);
            rows.add(row);
            list.add(row);
            if (endsHere(cutLine, item)) {
                list.add(line(cutLine));
            }
        }
        add(title, sentence, list);
        update(proposal);
    }

    /** Where the first are above and all others below, there is one place at which the money ends. */
    private static boolean endsHere(CutLine cutLine, CutLine.Item item) {
        var above = cutLine.above().size();
        return above < cutLine.items().size()
                && item.rank() == above
                && cutLine.items().stream().limit(above).allMatch(CutLine.Item::above);
    }

    private static ListItem line(CutLine cutLine) {
        var line = new ListItem("Here the money ends: %s of %s".formatted(cutLine.granted(), cutLine.asked()));
        line.addClassName("cut-line");
        return line;
    }

    /** Items that are decided by now show what was decided; the others keep what is typed. */
    final void update(Proposal proposal) {
        rows.forEach(row -> proposal.decision(row.id()).ifPresent(row::decided));
    }

    void lock() {
        rows.forEach(VerdictRow::lock);
    }

    void approveAboveDeferRest(LocalDate until, String reason) {
        rows.stream().filter(row -> !row.isDecided()).forEach(row -> {
            if (row.isAbove()) {
                row.choose(Outcome.APPROVED);
            } else {
                row.defer(until, reason);
            }
        });
    }

    /** What is chosen and not signed yet. */
    List<Outcome> chosen() {
        return rows.stream().flatMap(row -> row.outcome().stream()).toList();
    }

    /** How many items are neither decided nor chosen. */
    long open() {
        return rows.stream()
                .filter(row -> !row.isDecided() && row.outcome().isEmpty())
                .count();
    }

    /** What is chosen, by item; empty when something is missing, which is then said at its field. */
    Optional<Map<InitiativeId, Verdict>> read() {
        return read(rows.stream().filter(row -> row.outcome().isPresent()).toList());
    }

    static Optional<Map<InitiativeId, Verdict>> read(List<VerdictRow> some) {
        var verdicts = new LinkedHashMap<InitiativeId, Verdict>();
        var incomplete = new ArrayList<VerdictRow>();
        some.forEach(row ->
                row.read().ifPresentOrElse(verdict -> verdicts.put(row.id(), verdict), () -> incomplete.add(row)));
        if (incomplete.isEmpty()) {
            return Optional.of(verdicts);
        }
        incomplete.getFirst().focusProblem();
        return Optional.empty();
    }
}
