package org.chalkline.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.finding.FindIndex;
import org.chalkline.finding.Findable;
import org.chalkline.finding.Finding;
import org.chalkline.finding.Findings;
import org.chalkline.finding.Kind;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.springframework.security.access.AccessDeniedException;

/** The search: its button in the bar, and the dialog with what was found, which the browser's side keeps. */
@Tag("chalk-search")
@JsModule("./finding/chalk-search.ts")
class SearchBox extends Component {

    private static final int MOST_OF_A_KIND = 5;
    private static final int LONGEST = 200;

    private final transient PictureService pictures;
    private final SerializableSupplier<PlanFilter> filter;
    private List<String> keys = List.of();

    SearchBox(PictureService pictures, SerializableSupplier<PlanFilter> filter) {
        this.pictures = pictures;
        this.filter = filter;
        addListener(Asked.class, asked -> answer(asked.text));
        addListener(Opened.class, opened -> open(opened.place));
    }

    private void answer(String text) {
        var asked = text.substring(0, Math.min(text.length(), LONGEST));
        var screens = screens();
        var findings =
                asked.isBlank() ? all(screens) : both(FindIndex.of(screens).find(asked, MOST_OF_A_KIND), plan(asked));
        keys = findings.groups().stream()
                .flatMap(group -> group.shown().stream())
                .map(Finding::key)
                .toList();
        getElement().executeJs("this.show($0)", FoundJson.of(text, findings));
    }

    /** Those in the menu of the signed-in person, and no others. */
    private static List<Findable> screens() {
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> Findable.screen(entry.path().replaceFirst("^/", ""), entry.title()))
                .toList();
    }

    /** Before anything is typed: where one can go. */
    private static Findings all(List<Findable> screens) {
        var shown = screens.stream()
                .map(screen -> new Finding(
                        Kind.SCREEN,
                        screen.key(),
                        List.of(new Finding.Piece(screen.title(), false)),
                        List.of(),
                        "",
                        List.of()))
                .toList();
        return new Findings(List.of(new Findings.Group(Kind.SCREEN, shown, shown.size())), true);
    }

    /** Nothing for those whose roles do not read the plan. */
    private Findings plan(String asked) {
        try {
            return FindIndex.of(pictures.current()).find(asked, MOST_OF_A_KIND);
        } catch (AccessDeniedException refused) {
            return Findings.NONE;
        }
    }

    /** Screens first: there are few, and whoever types a screen's name wants to go there. */
    private static Findings both(Findings screens, Findings plan) {
        var holdsAll = Stream.of(screens, plan).filter(one -> one.count() > 0).toList();
        var complete = holdsAll.stream().anyMatch(Findings::complete);
        var groups = new ArrayList<Findings.Group>();
        holdsAll.stream().filter(one -> one.complete() || !complete).forEach(one -> groups.addAll(one.groups()));
        return new Findings(groups, complete || holdsAll.isEmpty());
    }

    /** @param place in the list that was last shown: nothing else can be opened */
    private void open(int place) {
        if (place >= 0 && place < keys.size()) {
            var key = keys.get(place);
            if (key.contains("/") || key.contains("?")) {
                PlanLink.follow(key, filter.get());
            } else {
                UI.getCurrent().navigate(key, filter.get().toParameters());
            }
        }
    }

    /** Something was typed. Public, for Vaadin makes it. */
    @DomEvent("asked")
    public static class Asked extends ComponentEvent<SearchBox> {

        private final String text;

        public Asked(SearchBox source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }
    }

    /** One of what was found is to be opened. Public, for Vaadin makes it. */
    @DomEvent("opened")
    public static class Opened extends ComponentEvent<SearchBox> {

        private final int place;

        public Opened(SearchBox source, boolean fromClient, @EventData("event.detail.place") int place) {
            super(source, fromClient);
            this.place = place;
        }
    }
}
