package org.chalkline.funding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.access.RoleNames;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.Unsaved;
import org.chalkline.portfolio.PlanProblem;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PastShown;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;

/** All budget lines, typed like a spreadsheet. What is typed is saved in one step, or not at all. */
@Route("budget/lines")
@PageTitle("Budget lines")
@RolesAllowed(RoleNames.CTO)
@com.vaadin.flow.component.dependency.CssImport("./budget/budget.css")
class BudgetLinesView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int MILLIS_TO_READ = 6_000;

    private final transient PictureService pictures;
    private final transient EditDesk desk;
    private final BudgetSheet sheet = new BudgetSheet(this::count, this::tellCut);
    private final Span state = new Span();
    private final Button save = new Button("Save", click -> sheet.typed(this::save));
    private final Select<LineAmount> amount = new Select<>();
    private final Set<LineKey> added = new HashSet<>();
    private transient LineSheet lines;
    private PlanFilter filter = PlanFilter.ALL;
    private int unsaved;

    BudgetLinesView(PictureService pictures, EditDesk desk, OpenScreens screens) {
        this.pictures = pictures;
        this.desk = desk;
        this.lines = new LineSheet(pictures.current(), LineAmount.PLANNED, it -> true, added);
        addClassNames("plan-page", "budget-lines");
        screens.follow(this, PlanRevised.class, event -> fill());
        amount.setLabel("Amounts");
        amount.setItems(LineAmount.values());
        amount.setItemLabelGenerator(LineAmount::words);
        amount.setValue(LineAmount.PLANNED);
        amount.addValueChangeListener(change -> fill());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        state.getElement().setAttribute("role", "status");
        count(0, 0);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PlanFilter.of(event.getLocation().getQueryParameters());
        if (PastShown.shown().isPresent()) {
            // The past is read only.
            event.forwardTo("budget", filter.toParameters());
            return;
        }
        removeAll();
        var tools = new Div(amount, state, save);
        tools.addClassName("budget-lines-tools");
        add(
                new PlanLink("budget", "Budget", filter),
                new PageHead("Budget lines", "Type amounts as in a spreadsheet, or paste them from one.")
                        .with(
                                new Button("Add a row", click -> addRow()),
                                new Button("Remove row", click -> removeRow())),
                tools,
                sheet);
        fill();
    }

    private void fill() {
        lines = new LineSheet(
                pictures.current(), amount.getValue(), initiative -> filter.covers(initiative.category()), added);
        sheet.show(lines.data());
    }

    private void count(int cells, int problems) {
        unsaved = cells;
        save.setEnabled(cells > 0 && problems == 0);
        amount.setReadOnly(cells > 0);
        state.setText(
                cells == 0
                        ? "Everything is saved."
                        : "%,d %s not saved yet%s"
                                .formatted(
                                        cells,
                                        cells == 1 ? "cell" : "cells",
                                        problems == 0 ? "." : ", %,d to mend.".formatted(problems)));
        Unsaved.guard(this, cells > 0);
    }

    private void tellCut(int cells) {
        Notification.show(
                "%,d %s of what you pasted did not fit into the sheet and were left out."
                        .formatted(cells, cells == 1 ? "cell" : "cells"),
                MILLIS_TO_READ,
                Notification.Position.BOTTOM_START);
    }

    private void save(List<LineSheet.Cell> cells) {
        var understood = lines.understand(cells);
        if (!understood.problems().isEmpty()) {
            sheet.refuse(understood.problems());
            return;
        }
        var words = "Changed %,d budget %s"
                .formatted(understood.edits().size(), understood.edits().size() == 1 ? "amount" : "amounts");
        desk.save(understood.edits(), words, new EditDesk.Outcome() {
            @Override
            public void saved() {
                sheet.saved();
                fill();
            }

            @Override
            public void refused(List<PlanProblem> problems) {
                EditDesk.say(problems);
            }
        });
    }

    private void addRow() {
        new RowDialog(pictures.current(), key -> {
                    added.add(key);
                    fill();
                })
                .open();
    }

    private void removeRow() {
        sheet.currentRow(key -> {
            var edits = lines.without(key);
            added.removeIf(it -> it.text().equals(key));
            if (edits.isEmpty()) {
                fill();
            } else {
                desk.save(edits, "Removed a row of %,d budget lines".formatted(edits.size()), this::fill);
            }
        });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved > 0) {
            var going = event.postpone();
            Unsaved.ask(() -> {
                Unsaved.guard(UI.getCurrent(), false);
                going.proceed();
            });
        }
    }
}
