package org.chalkline.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.chalkline.access.RoleNames;
import org.chalkline.audit.AuditSearch;
import org.chalkline.audit.AuditService;
import org.chalkline.shared.AuditKind;
import org.chalkline.shell.PageHead;

/** Who did what and when: to search, check and take along. */
@Route("audit")
@Menu(title = "Audit", order = 12, icon = "audit")
@PageTitle("Audit")
@RolesAllowed(RoleNames.ADMIN)
@CssImport("./audit/audit.css")
class AuditView extends Div implements BeforeEnterObserver {

    private final transient AuditService trail;
    private final PageHead head = new PageHead("Audit", "");
    private final TextField person = new TextField("Person");
    private final Select<AuditKind> kind = new Select<>();
    private final TextField words = new TextField("Words");
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final AuditGrid grid;
    private transient AuditSearch search = AuditSearch.ALL;

    AuditView(AuditService trail) {
        this.trail = trail;
        this.grid = new AuditGrid(trail);
        addClassNames("plan-page", "audit-view");
        kind.setLabel("Kind");
        kind.setItems(AuditKind.values());
        kind.setItemLabelGenerator(each -> each == null ? "All" : each.words());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All");
        for (var text : new TextField[] {person, words}) {
            text.setClearButtonVisible(true);
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.addValueChangeListener(change -> changed(change.isFromClient()));
        }
        for (var day : new DatePicker[] {from, to}) {
            day.setLocale(Locale.US);
            day.setClearButtonVisible(true);
            day.addValueChangeListener(change -> changed(change.isFromClient()));
        }
        kind.addValueChangeListener(change -> changed(change.isFromClient()));
        var filters = new Div(person, kind, words, from, to);
        filters.addClassName("filters");
        var tools = new Div(new CheckPanel(trail), file());
        tools.addClassName("audit-tools");
        add(head, tools, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = AuditFilter.of(event.getLocation().getQueryParameters());
        person.setValue(search.person());
        kind.setValue(search.kind());
        words.setValue(search.words());
        from.setValue(search.from());
        to.setValue(search.to());
        show();
    }

    /** Keeps the search in the address without a new page, so that typing goes on. */
    private void changed(boolean byReader) {
        if (byReader) {
            search = new AuditSearch(
                    person.getValue(), kind.getValue(), words.getValue(), from.getValue(), to.getValue());
            var place = new Location("audit", AuditFilter.toParameters(search));
            UI.getCurrent().getPage().getHistory().replaceState(null, place);
            show();
        }
    }

    private void show() {
        grid.show(search);
        var all = trail.count(AuditSearch.ALL);
        var found = search.equals(AuditSearch.ALL) ? all : trail.count(search);
        var sentence = found == all
                ? "%,d things that people did, newest first. No row is ever changed or removed.".formatted(all)
                : "%,d of %,d rows match.".formatted(found, all);
        head.show("Audit", sentence);
    }

    /** Written straight to the answer, without the lock of the session: a long trail takes a while. */
    private Anchor file() {
        DownloadHandler handler = event -> {
            event.setFileName("chalkline-audit.csv");
            event.setContentType("text/csv");
            try (var out = event.getOutputStream()) {
                trail.export(search, out);
            }
        };
        var link = new Anchor(handler, "Save these rows as CSV");
        link.getElement().setAttribute("download", true);
        return link;
    }
}
