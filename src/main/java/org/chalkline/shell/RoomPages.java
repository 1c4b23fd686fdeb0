package org.chalkline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pages shown in the room, one at a time, in large type: by keys, by a clicker, by swiping, by buttons; with an overview, a
 * drawing alone on the screen, and a blank screen.
 */
@CssImport("./shell/walk.css")
@CssImport("./shell/room.css")
public abstract class RoomPages extends Main {

    private final RoomAddress addresses;
    private final RoomSheet sheet = new RoomSheet();
    private final Div dark = new Div();
    private final Span said = new Span();
    private final RoomOverview overview = new RoomOverview(this::choose);
    private final RoomKeys keys = new RoomKeys(this::act);
    private final RoomFoot foot;
    private RoomPlace place = RoomPlace.of(0);

    /**
     * What stands on a page.
     *
     * @param kicker small, above the title
     */
    public record Shown(String kicker, String title, List<Component> content) {
        public Shown {
            content = List.copyOf(content);
        }
    }

    /**
     * @param parameter of the address, which tells the page
     * @param back what the way out is called
     */
    protected RoomPages(String parameter, String back) {
        addresses = new RoomAddress(parameter);
        this.foot = new RoomFoot(back, keys, this::act);
        addClassName("walk");
        said.addClassName("room-spoken");
        said.getElement().setAttribute("role", "status");
        dark.addClassName("room-blank");
        dark.setVisible(false);
        dark.addClickListener(click -> act(RoomAct.BLANK));
        add(sheet, foot, dark, said);
        Swipe.on(sheet, by -> act(by > 0 ? RoomAct.NEXT : RoomAct.PREVIOUS));
    }

    /** How many pages there are; 0 while there is nothing to show. */
    protected abstract int pages();

    /** @param number from 0 */
    protected abstract Shown page(int number);

    /** Where these pages are, without the parameter. */
    protected abstract String address();

    /** What a page is called, for the overview and over its drawing. */
    protected String title(int number) {
        return page(number).title();
    }

    /** What the overview says under the title of a page; may be empty. */
    protected String note(int number) {
        return "";
    }

    /** Whether a page has a drawing that can be alone on the screen. */
    protected boolean isCharted(int number) {
        return false;
    }

    /** The drawing of a page by itself, with its table; asked for where there is one. */
    protected Component chart(int number) {
        throw new IllegalStateException("There is no drawing on page " + number);
    }

    /** What is shown while there are no pages. */
    protected Optional<Shown> nothing() {
        return Optional.empty();
    }

    /** The reader has turned the page, opened a drawing, or made the screen blank. */
    protected void moved(RoomPlace here) {}

    /** What else the foot of these pages offers. */
    protected final void offer(Component... tools) {
        foot.offer(tools);
    }

    /** For screens that never go dark by their reader's own doing. */
    protected final void withoutBlank() {
        foot.withoutBlank();
    }

    /** What stands on a screen that is blank; nothing where this is not called. */
    protected final void blankSays(String words) {
        dark.add(new Paragraph(words));
        dark.addClassName("is-said");
    }

    protected final RoomPlace here() {
        return place;
    }

    /** Opens the page that an address asks for, the first where it asks for none. */
    protected final void begin(QueryParameters parameters, String wayOut) {
        foot.back(wayOut);
        overview(false);
        place = asked(parameters).orElse(RoomPlace.of(0));
        show();
    }

    /** What an address asks for; empty where it names no page. */
    protected final Optional<RoomPlace> asked(QueryParameters parameters) {
        return addresses.asked(parameters);
    }

    /** Shows the page anew, as after a change. */
    protected final void renew() {
        show();
    }

    /** Shows what somebody else has turned to, and says so to those who can't see it. */
    protected final void follow(RoomPlace other) {
        if (!other.equals(place)) {
            place = other;
            show();
            tellAddress();
            say(place.blank() ? "The screen is blank." : foot.words() + ": " + sheet.title());
        }
    }

    private void act(RoomAct act) {
        switch (act) {
            case PREVIOUS -> go(RoomPlace.of(place.page() - 1));
            case NEXT -> go(RoomPlace.of(place.page() + 1));
            case FIRST -> go(RoomPlace.of(0));
            case LAST -> go(RoomPlace.of(pages() - 1));
            case CHART -> go(place.withChart(!place.chart()));
            case BLANK -> blank();
            case OVERVIEW -> overview(!isOverview());
            case KEYS -> RoomFoot.help(foot.blanks()).open();
            case LEAVE -> leave();
            case START -> {
                // Only the speaker's own window has a time to start.
            }
        }
    }

    private void blank() {
        if (place.blank() || foot.blanks()) {
            go(place.withBlank(!place.blank()));
            if (place.blank()) {
                say("The screen is blank. Any key brings the page back.");
            }
        }
    }

    private boolean isOverview() {
        return overview.getParent().isPresent();
    }

    private void overview(boolean open) {
        // Taken off the page, not hidden: its head is not to be found beside that of the page.
        remove(overview);
        if (open && pages() > 0) {
            var cards = IntStream.range(0, pages())
                    .mapToObj(number -> new RoomOverview.Card(title(number), note(number)))
                    .toList();
            overview.show(cards, place.page());
            addComponentAsFirst(overview);
        }
        sheet.setVisible(!isOverview());
        keys.overview(isOverview());
        foot.overview(isOverview());
    }

    private void choose(int number) {
        overview(false);
        go(RoomPlace.of(number));
    }

    private void leave() {
        if (isOverview()) {
            overview(false);
        } else if (place.chart()) {
            go(place.withChart(false));
        } else {
            UI.getCurrent().navigate(foot.wayOut());
        }
    }

    private void go(RoomPlace to) {
        if (pages() == 0) {
            return;
        }
        place = to;
        show();
        sheet.readFromHere();
        tellAddress();
        moved(place);
    }

    private void tellAddress() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address(), addresses.of(place)));
    }

    /** For those who can't see the screen. */
    protected final void say(String words) {
        said.setText(words);
    }

    private void show() {
        var pages = pages();
        if (pages == 0) {
            nothing().ifPresent(shown -> {
                put(shown);
                foot.nothing();
            });
            return;
        }
        var page = Math.clamp(place.page(), 0, pages - 1);
        var charted = isCharted(page);
        place = new RoomPlace(page, place.chart() && charted, place.blank());
        put(place.chart() ? alone(page) : page(page));
        foot.show(place, pages, charted);
    }

    private Shown alone(int page) {
        return new Shown("", title(page), List.of(chart(page)));
    }

    private void put(Shown shown) {
        sheet.show(shown, place.chart());
        dark.setVisible(place.blank());
        for (var part : List.of(sheet, foot)) {
            part.getElement().setAttribute("inert", place.blank());
        }
        keys.blank(place.blank());
        keys.page(addresses.of(place).getQueryString());
    }
}
