package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionChanged;
import org.chalkline.briefings.EditionJobs;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.EditionStep;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.PublicationService;
import org.chalkline.briefings.RoomService;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.Days;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Steady;
import org.jspecify.annotations.Nullable;

/** An edition in reading form: its pages one below the other, and under them the proof that they are what was approved. */
@Route(EditionAddress.LIST + "/:edition")
@PageTitle("Edition | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./editing/editing.css")
@CssImport("./briefings/briefings.css")
@CssImport("./briefings/reading.css")
@JsModule("./briefings/jump.ts")
@CssImport("./briefings/room.css")
@CssImport("./briefings/pages.css")
class EditionView extends Div implements BeforeEnterObserver {

    private final transient EditionReader editions;
    private final transient EditionService service;
    private final transient PublicationService publications;
    private final transient EditionPictures shown;
    private final transient EditionJobs jobs;
    private final transient PictureService pictures;
    private final transient CurrentReader reader;
    private final transient ReadingParts reading;
    private final transient Clock clock;
    private final transient RoomService rooms;
    private final transient OpenScreens screens;
    private final FocusWish wish = new FocusWish();
    private long number = -1;
    private @Nullable Occasion as;

    EditionView(
            EditionReader editions,
            EditionService service,
            PublicationService publications,
            EditionPictures shown,
            EditionJobs jobs,
            PictureService pictures,
            CurrentReader reader,
            ReadingParts reading,
            Clock clock,
            RoomService rooms,
            OpenScreens screens) {
        this.editions = editions;
        this.service = service;
        this.publications = publications;
        this.shown = shown;
        this.jobs = jobs;
        this.pictures = pictures;
        this.reader = reader;
        this.reading = reading;
        this.clock = clock;
        this.rooms = rooms;
        this.screens = screens;
        addClassNames("plan-page", "edition");
        screens.follow(this, EditionChanged.class, event -> {
            if (event.edition() == number) {
                Steady.rebuild(this, () -> find().ifPresent(this::show));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = EditionAddress.number(event.getRouteParameters());
        var page = EditionAddress.page(event.getLocation().getQueryParameters());
        // A jump within what stands here already, and follows each change by itself.
        if (page.isPresent() && asked.isPresent() && asked.getAsLong() == number && getComponentCount() > 0) {
            jump(page.getAsInt());
            return;
        }
        removeAll();
        number = asked.orElse(-1);
        as = PreviewLine.asked(event.getLocation().getQueryParameters().getSingleParameter(PreviewLine.AS))
                .filter(meeting -> previews())
                .orElse(null);
        var found = asked.isPresent() ? find() : java.util.Optional.<Edition>empty();
        // The same page for what does not exist and for what this reader may not see.
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class, ""));
        page.ifPresent(this::jump);
    }

    /** Leads eye and keyboard to a page, as a link to it promises. */
    private void jump(int page) {
        getElement().executeJs("window.chalklineJump?.($0)", "page-" + page);
    }

    /** A draft as another meeting would see it, where that is asked for; else the edition. */
    private java.util.Optional<Edition> find() {
        var meeting = as;
        return meeting == null ? editions.find(number) : editions.preview(number, meeting);
    }

    private boolean previews() {
        return reader.roles().contains(Role.CTO) || reader.roles().contains(Role.SUPERINTENDENT);
    }

    private void preview(Edition edition, Occasion meeting) {
        add(new PageHead(edition.content().title(), "A preview of a draft."), PreviewLine.other(number, meeting));
        cards(edition, null);
    }

    private void cards(Edition edition, @Nullable PageEditing editing) {
        var images = new ShownPictures(edition.number(), shown);
        for (int i = 0; i < edition.sheets().size(); i++) {
            var own = editing == null ? reading.tools(edition, i) : editing.tools(i);
            var card = new SheetCard(
                    edition.sheets().get(i), i + 1, edition.sheets().size(), images, own);
            card.add(reading.howMade(edition, i));
            add(card);
        }
    }

    private void show(Edition edition) {
        if (as != null) {
            preview(edition, as);
            return;
        }
        var steps = EditionStep.of(edition.state(), reader.roles());
        var content = edition.content();
        add(
                new Anchor(EditionAddress.LIST, "All editions"),
                new PageHead(content.title(), content.meeting() + ". " + EditionWords.state(edition.state()) + "."));
        add(new FollowNotice(edition.number(), rooms, screens));
        if (!edition.intact()) {
            add(warning("What is kept of this edition does not match its hash: somebody altered it in the database."));
        }
        if (edition.supersededBy() != null) {
            var later = new Paragraph(
                    new Span("A later edition has taken its place: "),
                    new Anchor(EditionAddress.of(edition.supersededBy()), "look at it"),
                    new Span("."));
            later.addClassName("edition-later");
            add(later);
        }
        var tools = new EditionTools(edition, Role.speak(reader.roles()), steps, service);
        add(tools);
        if (!edition.sheets().isEmpty()) {
            add(new EditionFilesPanel(edition.number(), jobs, reader.name(), screens));
        }
        if (content.occasion() == Occasion.PUBLIC) {
            add(new PublicTools(edition, steps, service, publications));
        }
        reading.answers(edition).ifPresent(this::add);
        add(reading.contents(edition));
        var editing = steps.contains(EditionStep.CHANGE) ? editing(edition) : null;
        if (edition.state() == EditionState.DRAFT) {
            add(PreviewLine.own(number, content.occasion()));
        }
        cards(edition, editing);
        if (edition.sheets().isEmpty()) {
            add(new EmptyState("No page yet", "Add what this meeting should see."));
        }
        if (editing != null) {
            add(new Div(editing.add()));
        }
        if (!edition.steps().isEmpty()) {
            add(record(edition));
        }
        add(foot(edition));
    }

    private PageEditing editing(Edition edition) {
        // Names to choose from; the pages themselves are made from the picture that was frozen.
        var seen = pictures.current().seenBy(edition.content().occasion().audience());
        return new PageEditing(edition, seen, service, shown, wish);
    }

    private static Paragraph warning(String words) {
        var warning = new Paragraph(words);
        warning.addClassNames("problem", "guarded-problem");
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }

    private Component record(Edition edition) {
        var steps = new OrderedList();
        edition.steps()
                .forEach(step -> steps.add(new ListItem("%s: %s%s%s"
                        .formatted(
                                Days.words(LocalDate.ofInstant(step.at(), clock.getZone())),
                                step.person(),
                                " – " + step.step().words(),
                                step.words().isBlank() ? "" : ": " + step.words()))));
        steps.getElement().getClassList().add("edition-steps");
        var title = new H2("What was done with it");
        title.addClassName("chart-title");
        var card = new Div(title, steps);
        card.addClassName("chart-card");
        return card;
    }

    private Footer foot(Edition edition) {
        var foot = new Footer(
                new Span(EditionWords.frozen(edition.frozenAt(), edition.revision(), clock.getZone()) + "."));
        var hash = edition.hash();
        if (hash != null) {
            var code = new Span("SHA-256 " + hash);
            code.addClassName("hash");
            foot.add(code);
        }
        if (edition.state() == EditionState.DRAFT) {
            foot.add(new Span("The numbers of a draft are frozen already; its words can still be changed."));
        }
        foot.addClassName("trust-strip");
        return foot;
    }
}
