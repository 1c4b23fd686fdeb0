package org.chalkline.priorities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RoleNames;
import org.chalkline.priorities.DecisionLedger;
import org.chalkline.priorities.DecisionTaken;
import org.chalkline.priorities.LedgerCheck;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.ProposalChanged;
import org.chalkline.priorities.Step;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.TableMenu;

/** The decision ledger: what was decided, newest first, to search, check and take along. */
@Route("decisions")
@Menu(title = "Decisions", order = 5.3, icon = "decisions")
@PageTitle("Decisions | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./priorities/decisions.css")
class LedgerView extends Div implements BeforeEnterObserver {

    private static final String PLACE = "decisions";

    private final transient DecisionLedger ledger;
    private final transient Clock clock;
    private final PageHead head = new PageHead("Decisions", "");
    private final Select<FiscalYear> year = new Select<>();
    private final Select<Outcome> outcome = new Select<>();
    private final TextField words = new TextField("Words");
    private final Anchor print = new Anchor("", "Page to print");
    private final Div filters = new Div(year, outcome, words);
    private final Div tools = new Div();
    private final LedgerGrid grid;
    private final EmptyState empty = new EmptyState(
            "No decisions yet",
            "Once the superintendent has decided on a list of priorities, or accepted a risk, it stands here with what was"
                    + " seen then, and stays.");
    private transient List<LedgerLine> lines = List.of();
    private transient LedgerFilter filter = LedgerFilter.ALL;

    LedgerView(DecisionLedger ledger, LedgerCheck check, CurrentReader reader, OpenScreens screens, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.grid = new LedgerGrid(LocalDate.now(clock), clock.getZone());
        addClassNames("plan-page", "decisions-view");
        year.setLabel("Decided in");
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption("All years");
        year.setItemLabelGenerator(one -> one == null ? "All years" : one.label());
        outcome.setLabel("Outcome");
        outcome.setItems(Outcome.values());
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption("All");
        outcome.setItemLabelGenerator(one -> one == null ? "All" : LedgerWords.capital(one.words()));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        year.addValueChangeListener(change -> changed(change.isFromClient()));
        outcome.addValueChangeListener(change -> changed(change.isFromClient()));
        words.addValueChangeListener(change -> changed(change.isFromClient()));
        filters.addClassName("filters");
        tools.addClassName("decision-tools");
        if (Step.FOLLOW_UP.isFor(reader.roles())) {
            tools.add(new LedgerCheckPanel(check));
        }
        tools.add(print, new TableMenu("decisions", "the decisions shown", this::table));
        add(head, filters, tools, grid, empty);
        screens.follow(this, DecisionTaken.class, event -> follow());
        screens.follow(this, ProposalChanged.class, event -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = LedgerFilter.of(event.getLocation().getQueryParameters());
        follow();
    }

    /** The rows alone are shown anew: what is typed and scrolled to stays. */
    private void follow() {
        lines = ledger.lines();
        var years = lines.stream()
                .map(LedgerLine::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (!years.equals(year.getListDataView().getItems().toList())) {
            year.setItems(years);
        }
        year.setValue(filter.year() != null && years.contains(filter.year()) ? filter.year() : null);
        outcome.setValue(filter.outcome());
        words.setValue(filter.words());
        fill();
    }

    /** Keeps the choice in the address without a new page, so that typing goes on. */
    private void changed(boolean byReader) {
        if (byReader) {
            filter = new LedgerFilter(
                    year.getValue(), outcome.getValue(), words.getValue().strip());
            var place = new Location(PLACE, filter.toParameters());
            UI.getCurrent().getPage().getHistory().replaceState(null, place);
            fill();
        }
    }

    private void fill() {
        var shown = shown();
        var none = lines.isEmpty();
        grid.show(shown);
        grid.setVisible(!none);
        filters.setVisible(!none);
        tools.setVisible(!none);
        empty.setVisible(none);
        head.show("Decisions", none ? "" : LedgerWords.sentence(shown, filter.year()));
        var asked = filter.toParameters().getQueryString();
        print.setHref(PLACE + "/print" + (asked.isEmpty() ? "" : "?" + asked));
    }

    private List<LedgerLine> shown() {
        return lines.stream().filter(filter::matches).toList();
    }

    private org.chalkline.charts.Table table() {
        return LedgerTable.of(shown(), LocalDate.now(clock), clock.getZone());
    }
}
