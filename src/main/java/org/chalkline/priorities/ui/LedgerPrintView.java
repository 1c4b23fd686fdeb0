package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chalkline.access.RoleNames;
import org.chalkline.priorities.DecisionLedger;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.Days;

/** The ledger as a plain page for paper: each decision with every word that was signed, and its hashes. */
@Route(value = "decisions/print", autoLayout = false)
@PageTitle("Decisions to print | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./priorities/decisions.css")
class LedgerPrintView extends Main implements BeforeEnterObserver {

    private static final Set<String> IN_THE_HEADING = Set.of("Number", "What", "Fiscal year");

    private final transient DecisionLedger ledger;
    private final transient PictureService pictures;
    private final transient Clock clock;

    LedgerPrintView(DecisionLedger ledger, PictureService pictures, Clock clock) {
        this.ledger = ledger;
        this.pictures = pictures;
        this.clock = clock;
        addClassName("decisions-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var filter = LedgerFilter.of(event.getLocation().getQueryParameters());
        var lines = ledger.lines().stream()
                .filter(filter::matches)
                .sorted(Comparator.comparingLong(line -> line.decision().number()))
                .toList();
        var asked = filter.toParameters().getQueryString();
        var tools = new Div(
                new Anchor("decisions" + (asked.isEmpty() ? "" : "?" + asked), "Back to the decisions"),
                new Button("Print", click -> UI.getCurrent().getPage().executeJs("window.print()")));
        tools.addClassName("decisions-print-tools");
        var district = pictures.current().district().name();
        add(
                tools,
                new H1("%s: decisions%s".formatted(district, filter.year() == null ? "" : " in " + filter.year())),
                new Paragraph(LedgerWords.sentence(lines, filter.year())),
                new Paragraph(
                        ("As it stood on %s, in the order of signing, as far as you are cleared for it. The hash of a"
                                        + " decision is proof of its words: whoever has noted it can tell whether one of them was"
                                        + " changed later.")
                                .formatted(Days.words(LocalDate.now(clock)))));
        lines.forEach(line -> add(article(line)));
    }

    private Component article(LedgerLine line) {
        var decision = line.decision();
        var facts = new DescriptionList();
        var words = LedgerTable.of(List.of(line), LocalDate.now(clock), clock.getZone());
        var cells = words.rows().getFirst().cells();
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i).text();
            if (!text.isBlank()
                    && !IN_THE_HEADING.contains(words.columns().get(i).header())) {
                var value = new DescriptionList.Description();
                var content = new Span(text);
                value.add(content);
                value.setClassName("hash", words.columns().get(i).header().startsWith("SHA-256"));
                facts.add(
                        new Div(new DescriptionList.Term(words.columns().get(i).header()), value));
            }
        }
        var title = new H2("%d. %s".formatted(decision.number(), line.title()));
        return new Article(title, facts);
    }
}
