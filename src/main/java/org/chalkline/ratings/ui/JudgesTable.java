package org.chalkline.ratings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chalkline.judgment.GroupWeights;
import org.chalkline.judgment.Judge;
import org.chalkline.judgment.Priorities;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.TableMenu;

/** Each judge's own weights beside the group's, and how well each one's judgments fit together. */
class JudgesTable extends Div {

    private final transient GroupWeights group;
    private final transient List<List<Double>> weights;

    JudgesTable(GroupWeights group) {
        this.group = group;
        this.weights = group.finished().stream()
                .map(judge -> GroupWeights.weightsOf(judge, group.goals().size()))
                .toList();
        addClassName("chart-card");
        var title = new H2("What each judge weighs the goals");
        title.addClassName("chart-title");
        var sentence = new Paragraph(sentence());
        sentence.addClassName("chart-sentence");
        var place = new Div(table());
        place.addClassName("chart-table");
        place.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "What each judge weighs the goals");
        add(title, new TableMenu("judges", "the judges' weights", file()), sentence, place);
    }

    private ListTable<Integer> file() {
        var file = new ListTable<>(
                        () -> IntStream.range(0, group.goals().size()).boxed().toList())
                .text("Goal", goal -> group.goals().get(goal).title());
        for (int i = 0; i < weights.size(); i++) {
            int judge = i;
            file.text(group.finished().get(i).person(), goal -> points(judge, goal));
        }
        return file;
    }

    private String points(int judge, int goal) {
        return group.finished().get(judge).asked().contains(goal)
                ? "%.1f".formatted(weights.get(judge).get(goal) * 100)
                : "not asked";
    }

    private String sentence() {
        if (weights.size() < 2) {
            return "One judge has finished; the group is this one.";
        }
        var widest = IntStream.range(0, group.goals().size())
                .boxed()
                .max(Comparator.comparingDouble(this::spread))
                .orElseThrow();
        return "The judges are furthest apart on “%s”: from %.0f to %.0f points."
                .formatted(group.goals().get(widest).title(), lowest(widest), highest(widest));
    }

    private double spread(int goal) {
        return highest(goal) - lowest(goal);
    }

    private double lowest(int goal) {
        return asked(goal)
                .mapToDouble(i -> weights.get(i).get(goal) * 100)
                .min()
                .orElse(0);
    }

    private double highest(int goal) {
        return asked(goal)
                .mapToDouble(i -> weights.get(i).get(goal) * 100)
                .max()
                .orElse(0);
    }

    private IntStream asked(int goal) {
        return IntStream.range(0, weights.size())
                .filter(i -> group.finished().get(i).asked().contains(goal));
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.setCaptionText("Points of 100");
        var head = new NativeTableRow(head("Goal", "col"));
        group.finished().forEach(judge -> {
            var cell = head(judge.person(), "col");
            cell.addClassName("is-number");
            head.add(cell);
        });
        table.getHead().add(head);
        for (int goal = 0; goal < group.goals().size(); goal++) {
            var row = new NativeTableRow(head(group.goals().get(goal).title(), "row"));
            for (int i = 0; i < weights.size(); i++) {
                row.add(number(points(i, goal)));
            }
            table.getBody().add(row);
        }
        var fits = new NativeTableRow(head("Consistency ratio (up to 0.10 is accepted)", "row"));
        group.finished().forEach(judge -> fits.add(number(ratio(judge))));
        table.getBody().add(fits);
        return table;
    }

    private static String ratio(Judge judge) {
        var priorities = Priorities.of(judge.answers());
        return "%.2f%s".formatted(priorities.consistencyRatio(), priorities.isConsistent() ? "" : " ⚠ above");
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("is-number");
        return cell;
    }
}
