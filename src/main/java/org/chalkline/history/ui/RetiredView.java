package org.chalkline.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chalkline.access.RoleNames;
import org.chalkline.changes.RecordNames;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Restoration;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.EditConflict;
import org.chalkline.revisions.EditRefused;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanEditor;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.revisions.RevisionService;
import org.chalkline.revisions.RevisionService.Retired;
import org.chalkline.shared.Days;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.LongList;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.Steady;
import org.chalkline.shell.TableMenu;

/** What has left the plan, to bring back. */
@Route("retired")
@PageTitle("Retired records")
@RolesAllowed(RoleNames.CTO)
class RetiredView extends Div implements BeforeEnterObserver {

    private static final int AT_FIRST = 25;
    private static final int LONGEST_CAUSE = 400;

    private final transient RevisionService revisions;
    private final transient PictureService pictures;
    private final transient PlanEditor editor;
    private final transient Clock clock;

    RetiredView(
            RevisionService revisions, PictureService pictures, PlanEditor editor, Clock clock, OpenScreens screens) {
        this.revisions = revisions;
        this.pictures = pictures;
        this.editor = editor;
        this.clock = clock;
        addClassNames("plan-page", "retired");
        screens.follow(this, PlanRevised.class, event -> Steady.rebuild(this, this::fill));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        fill();
    }

    private void fill() {
        var all = revisions.retired();
        var picture = pictures.current();
        add(
                new PlanLink("changes", "What changed", PlanFilter.ALL),
                new PageHead(
                        "Retired records",
                        all.isEmpty()
                                ? ""
                                : "%,d %s left the plan and can come back."
                                        .formatted(all.size(), all.size() == 1 ? "record has" : "records have")));
        if (all.isEmpty()) {
            add(new EmptyState("Nothing is retired", "What leaves the plan is kept here, and can be brought back."));
            return;
        }
        var ordered = all.stream()
                .sorted(Comparator.comparing((Retired it) -> it.revision().number(), Comparator.reverseOrder())
                        .thenComparing(it -> it.record().key().kind()))
                .toList();
        var names = names(picture, all);
        var list = new LongList<>(ordered, AT_FIRST, it -> List.of(row(it, picture, names, companions(it, all))));
        list.addClassName("chart-card");
        add(file(ordered, names), list);
    }

    /** What is not there any more is called by the name it had. */
    private static RecordNames names(Portfolio picture, List<Retired> all) {
        var gone = Plan.of(all.stream().map(Retired::record).toList());
        var then = picture.plan().after(PlanChange.put(gone));
        return new RecordNames(picture, Portfolio.whole(picture.revision(), picture.district(), then));
    }

    /** The links and budget lines that left with a goal or an initiative. */
    private static List<PlanRecord> companions(Retired retired, List<Retired> all) {
        return all.stream()
                .filter(it -> it.revision().number() == retired.revision().number())
                .map(Retired::record)
                .filter(it -> standsOn(it, retired.record()))
                .toList();
    }

    private static boolean standsOn(PlanRecord part, PlanRecord whole) {
        return switch (part) {
            case Link link ->
                whole instanceof Initiative it && it.id().equals(link.initiative())
                        || whole instanceof Goal goal && goal.id().equals(link.goal());
            case BudgetLine line -> whole instanceof Initiative it && it.id().equals(line.initiative());
            default -> false;
        };
    }

    private TableMenu file(List<Retired> all, RecordNames names) {
        return new TableMenu(
                "retired",
                "the retired records",
                new ListTable<>(() -> all)
                        .text("Kind", it -> it.record().key().kind().words())
                        .text("Code", it -> it.record().key().code())
                        .text("Record", it -> names.title(it.record()))
                        .date("Retired on", this::day)
                        .text("By", it -> it.revision().author()));
    }

    private LocalDate day(Retired retired) {
        return retired.revision().madeAt().atZone(clock.getZone()).toLocalDate();
    }

    private Div row(Retired retired, Portfolio picture, RecordNames names, List<PlanRecord> companions) {
        var record = retired.record();
        var restoration = Restoration.of(picture.plan(), record, companions);
        var revision = retired.revision();
        var title = names.title(record);
        var row = new Div(
                new H2(title + " (" + record.key().kind().words() + ")"),
                new Span("Retired on %s by %s".formatted(Days.words(day(retired)), revision.author())));
        row.addClassName("row-card");
        if (!restoration.notes().isEmpty()) {
            row.add(new UnorderedList(
                    restoration.notes().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        if (restoration.isPossible()) {
            var button = new Button("Restore", click -> restore(title, restoration));
            button.setAriaLabel("Restore " + title);
            row.add(button);
        }
        return row;
    }

    private void restore(String title, Restoration restoration) {
        var words = "Restored " + title;
        try {
            editor.save(
                    restoration.edits(),
                    new Cause(Origin.RESTORE, words.substring(0, Math.min(words.length(), LONGEST_CAUSE))));
            show();
            Notification.show(title + " is back in the plan.");
        } catch (EditConflict | EditRefused changed) {
            show();
            addComponentAtIndex(2, problem());
        }
    }

    private static Paragraph problem() {
        var problem = new Paragraph(
                "The plan was changed meanwhile, so nothing was restored. The list is up to date now: try again.");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }
}
