package org.chalkline.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chalkline.audit.AuditEntry;
import org.chalkline.audit.AuditSearch;
import org.chalkline.audit.AuditService;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.RowCard;

/** The rows of the trail, newest first; those in sight are fetched, and no others. */
class AuditGrid extends Grid<AuditEntry> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMM d, uuuu, HH:mm:ss", Locale.US).withZone(ZoneId.systemDefault());

    private final transient AuditService trail;

    AuditGrid(AuditService trail) {
        this.trail = trail;
        getElement().setAttribute("aria-label", "The audit trail");
        addColumn(AuditEntry::number)
                .setHeader("Row")
                .setWidth("6rem")
                .setFlexGrow(0)
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END);
        addColumn(entry -> TIME.format(entry.at()))
                .setHeader("When")
                .setWidth("13rem")
                .setFlexGrow(0);
        addColumn(AuditEntry::who).setHeader("Who").setWidth("11rem").setFlexGrow(1);
        addColumn(AuditEntry::kind).setHeader("Kind").setWidth("8rem").setFlexGrow(0);
        addColumn(AuditEntry::what).setHeader("What happened").setWidth("20rem").setFlexGrow(5);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setEmptyStateText("No row of the trail matches. Leave out one of the conditions above.");
        PhoneRows.in(this, addComponentColumn(AuditGrid::card).setHeader("What happened"));
    }

    void show(AuditSearch search) {
        setDataProvider(DataProvider.fromCallbacks(
                query -> trail.find(search, query.getOffset(), query.getLimit()).stream(),
                query -> (int) Math.min(trail.count(search), Integer.MAX_VALUE)));
    }

    private static RowCard card(AuditEntry entry) {
        return new RowCard(
                new com.vaadin.flow.component.html.Span(entry.what()),
                entry.who() + " · " + entry.kind(),
                TIME.format(entry.at()) + " · row " + entry.number());
    }
}
