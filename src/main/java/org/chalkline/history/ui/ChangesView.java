package org.chalkline.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.changes.ChangeCharts;
import org.chalkline.changes.MoneyWords;
import org.chalkline.changes.PlanDifference;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanRevised;
import org.chalkline.revisions.Revision;
import org.chalkline.revisions.RevisionService;
import org.chalkline.shared.Days;
import org.chalkline.shared.PastMoment;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.Steady;

/** What changed in the plan since a day, in words, dollars and charts. */
@Route("changes")
@Menu(title = "What changed", order = 5.8, icon = "history")
@PageTitle("What changed")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class ChangesView extends Div implements BeforeEnterObserver {

    private final transient PictureService pictures;
    private final transient RevisionService revisions;
    private final transient CurrentReader reader;
    private final transient Clock clock;
    private LocalDate since = LocalDate.EPOCH;
    private transient Optional<Revision> revision = Optional.empty();

    ChangesView(
            PictureService pictures,
            RevisionService revisions,
            CurrentReader reader,
            Clock clock,
            OpenScreens screens) {
        this.pictures = pictures;
        this.revisions = revisions;
        this.reader = reader;
        this.clock = clock;
        addClassNames("plan-page", "changes");
        screens.follow(this, PlanRevised.class, event -> Steady.rebuild(this, this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("since")
                .orElse("");
        revision = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("revision")
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> revisions.find(Long.parseLong(text)));
        since = revision.map(it -> LocalDate.ofInstant(it.madeAt(), clock.getZone()))
                .orElseGet(() -> day(asked, LocalDate.now(clock).minusMonths(1)));
        removeAll();
        show();
    }

    private void show() {
        var today = LocalDate.now(clock);
        show(since.isAfter(today) ? today : since, today);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return otherwise;
        }
    }

    private void show(LocalDate since, LocalDate today) {
        // An edition names its revision: a day can have several.
        var then = revision.orElseGet(() -> revisions.on(since));
        var now = pictures.current();
        var difference = PlanDifference.between(revisions.at(then.number()), now);
        add(new PageHead("What changed", sentence(difference, since)));
        add(choices(
                since,
                today,
                now.district().currentYear().firstDay(now.district().fiscalYearStart())));
        if (difference.isEmpty()) {
            add(new EmptyState(
                    "Nothing changed",
                    "The plan is as it was on " + Days.words(since)
                            + ", as far as you may see it. Choose an earlier day."));
            return;
        }
        if (then.number() == 0) {
            add(new EmptyState(
                    "There was no plan yet on " + Days.words(since),
                    "Everything is new since then. Choose a later day to see what changed."));
            return;
        }
        add(links(since));
        var money = MoneyWords.sentences(difference);
        if (!money.isEmpty()) {
            var list = new UnorderedList(money.stream().map(ListItem::new).toArray(ListItem[]::new));
            list.addClassName("money-words");
            add(list);
        }
        var charts = new ChangeCharts(difference, since, today);
        charts.money().ifPresent(it -> add(card(new ChartCard(it))));
        charts.weights().ifPresent(it -> add(card(new ChartCard(it))));
        charts.alignment().ifPresent(it -> add(card(new ChartCard(it))));
        charts.risks().ifPresent(it -> add(card(new ChartCard(it))));
        add(new ChangedRecords(difference.records()));
    }

    private static ChartCard card(ChartCard card) {
        return card.onOpen(key -> PlanLink.follow(key, PlanFilter.ALL));
    }

    private Component choices(LocalDate since, LocalDate today, LocalDate yearStart) {
        var day = new DatePicker("Since");
        day.setLocale(Locale.US);
        day.setMax(today);
        day.setValue(since);
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        var choices = new Div(
                day,
                quick("A week ago", today.minusWeeks(1)),
                quick("A month ago", today.minusMonths(1)),
                quick("Start of the fiscal year", yearStart));
        if (reader.roles().contains(Role.CTO)) {
            choices.add(new PlanLink("retired", "Retired records", PlanFilter.ALL));
        }
        choices.addClassName("filters");
        return choices;
    }

    private static Button quick(String words, LocalDate day) {
        return new Button(words, click -> go(day));
    }

    private static void go(LocalDate day) {
        UI.getCurrent().navigate("changes", new QueryParameters(Map.of("since", List.of(day.toString()))));
    }

    private static Component links(LocalDate since) {
        return new PlanLink(
                "overview",
                "Open the plan as it was on " + Days.words(since),
                new PlanFilter(null, null, PastMoment.endOf(since)));
    }

    private static String sentence(PlanDifference difference, LocalDate since) {
        var count = difference.records().size();
        if (difference.isEmpty()) {
            return "Nothing changed since " + Days.words(since) + ".";
        }
        var total = MoneyWords.total(difference);
        return "Since %s, %,d %s changed, and %s."
                .formatted(Days.words(since), count, count == 1 ? "record" : "records", total);
    }
}
