package org.chalkline.briefings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.Room;
import org.chalkline.briefings.RoomNews;
import org.chalkline.briefings.RoomSeat;
import org.chalkline.briefings.RoomService;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.RoomAct;
import org.chalkline.shell.RoomKeys;
import org.chalkline.shell.RoomPlace;

/** The speaker's own window beside the projected pages: notes, what comes next, the time. What is turned here turns there. */
@Route(value = EditionAddress.LIST + "/:edition/speaker", autoLayout = false)
@PageTitle("Presenter's window | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT})
@CssImport("./shell/walk.css")
@CssImport("./shell/room.css")
@CssImport("./briefings/briefings.css")
@CssImport("./briefings/room.css")
class SpeakerView extends Main implements BeforeEnterObserver {

    private final transient EditionReader editions;
    private final transient RoomService rooms;
    private final RoomKeys keys = new RoomKeys(this::act);
    private final SpeakerPage page = new SpeakerPage();
    private final SpeakerFoot foot = new SpeakerFoot(this::act);
    private final Seated seated;
    private transient RoomEdition edition = RoomEdition.NONE;
    private transient Optional<RoomPlace> last = Optional.empty();

    SpeakerView(EditionReader editions, RoomService rooms, OpenScreens screens) {
        this.editions = editions;
        this.rooms = rooms;
        seated = new Seated(this, this::lead);
        addClassNames("walk", "speaker");
        foot.add(keys);
        add(page, foot);
        screens.follow(this, RoomNews.class, news -> {
            // Where it has ended there is nothing to see; that it begins anew is told next.
            if (news.edition() == edition.number() && news.what() != RoomNews.What.ENDED) {
                look();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoomEdition.named(event, editions).ifPresent(named -> {
            edition = named;
            last = Optional.empty();
            foot.of(named.number());
            seated.anew();
        });
    }

    private RoomSeat lead() {
        var seat = rooms.lead(edition.number(), last);
        look();
        return seat;
    }

    private void look() {
        rooms.now(edition.number()).ifPresent(this::show);
    }

    private void show(Room room) {
        var place = room.place();
        last = Optional.of(place);
        page.show(edition.sheets(), room);
        foot.show(room, edition.sheets().size());
        keys.page(String.valueOf(place.page()));
    }

    private void act(RoomAct act) {
        if (rooms.now(edition.number()).isEmpty()) {
            // It had rested so long that it was over: this begins it anew.
            seated.anew();
        }
        var here = rooms.now(edition.number()).map(Room::place).orElse(RoomPlace.of(0));
        switch (act) {
            case PREVIOUS -> turn(here.page() - 1);
            case NEXT -> turn(here.page() + 1);
            case FIRST -> turn(0);
            case LAST -> turn(edition.sheets().size() - 1);
            case BLANK -> rooms.show(edition.number(), here.withBlank(!here.blank()));
            case CHART -> chart(here);
            case START -> rooms.start(edition.number());
            case KEYS -> SpeakerFoot.help().open();
            case LEAVE -> leave(here);
            case OVERVIEW -> {
                // The overview is on the screen with the pages.
            }
        }
        look();
    }

    private void turn(int to) {
        rooms.show(
                edition.number(),
                RoomPlace.of(Math.clamp(to, 0, edition.sheets().size() - 1)));
    }

    private void chart(RoomPlace here) {
        if (edition.sheets()
                        .get(Math.clamp(here.page(), 0, edition.sheets().size() - 1))
                        .chart()
                != null) {
            rooms.show(edition.number(), here.withChart(!here.chart()));
        }
    }

    private void leave(RoomPlace here) {
        if (here.chart()) {
            rooms.show(edition.number(), here.withChart(false));
        } else {
            UI.getCurrent().navigate(EditionAddress.of(edition.number()));
        }
    }
}
