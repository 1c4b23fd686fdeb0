package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.chalkline.alignment.AlignmentAndCost;
import org.chalkline.alignment.AlignmentFindings;
import org.chalkline.alignment.AlignmentMatrix;
import org.chalkline.alignment.MoneyFlow;
import org.chalkline.alignment.WeightAndMoney;
import org.chalkline.charts.Chart;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.RecordPanels;
import org.jspecify.annotations.Nullable;

/** The parts of the alignment view for a plan with goals or work; each shows a newer state of the plan in place. */
class AlignmentPage {

    private final PlanFilter filter;
    private final LocalDate today;
    private final Scope scope;
    private final PageHead head = new PageHead("Alignment", "");
    private final ChartCard flow;
    private final ChartCard weights;
    private final ChartCard cost;
    private final MatrixPanel matrix;
    private final Div findings = new Div();
    private final @Nullable CellEditing editing;
    private long revision;

    /** @param editing null for those who only read */
    AlignmentPage(
            Portfolio portfolio,
            PlanFilter filter,
            LocalDate today,
            MatrixState state,
            RecordPanels linkPanels,
            @Nullable CellEditing editing,
            SerializableConsumer<MatrixState> remember) {
        this.filter = filter;
        this.today = today;
        this.editing = editing;
        scope = Scope.of(filter.year(), filter.category());
        flow = card(MoneyFlow.of(portfolio, scope, today));
        weights = card(WeightAndMoney.of(portfolio, scope, today));
        cost = card(AlignmentAndCost.of(portfolio, scope, today));
        matrix = new MatrixPanel(AlignmentMatrix.of(portfolio, scope), filter, state, linkPanels, editing, remember);
        showWords(portfolio);
    }

    private ChartCard card(Chart chart) {
        return new ChartCard(chart).onOpen(key -> PlanLink.follow(key, filter));
    }

    List<Component> parts() {
        return List.of(head, flow, weights, matrix, cost, findings);
    }

    /** Of the plan that is shown. */
    long revision() {
        return revision;
    }

    void show(Portfolio portfolio) {
        if (editing != null) {
            editing.show(portfolio);
        }
        flow.show(MoneyFlow.of(portfolio, scope, today));
        weights.show(WeightAndMoney.of(portfolio, scope, today));
        cost.show(AlignmentAndCost.of(portfolio, scope, today));
        matrix.show(AlignmentMatrix.of(portfolio, scope));
        showWords(portfolio);
    }

    private void showWords(Portfolio portfolio) {
        revision = portfolio.revision();
        head.show("Alignment", WeightAndMoney.headline(portfolio, scope));
        findings.removeAll();
        findings.add(new FindingsPanel(AlignmentFindings.of(portfolio, scope, today), portfolio, filter));
    }
}
