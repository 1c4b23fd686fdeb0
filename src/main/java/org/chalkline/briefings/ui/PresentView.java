package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.RoomNews;
import org.chalkline.briefings.RoomSeat;
import org.chalkline.briefings.RoomService;
import org.chalkline.briefings.Sheet;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.RoomPages;
import org.chalkline.shell.RoomPlace;

/** An edition in the room, one page at a time, in large type. Opened by a speaker, it leads the room; by others, it is theirs. */
@Route(value = EditionAddress.LIST + "/:edition/present", autoLayout = false)
@PageTitle("Present the edition | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./briefings/briefings.css")
@CssImport("./briefings/pages.css")
@CssImport("./briefings/room.css")
class PresentView extends RoomPages implements BeforeEnterObserver {

    private final transient EditionReader editions;
    private final transient EditionPictures pictures;
    private final transient RoomService rooms;
    private final Anchor window = new Anchor("", "Presenter's window", AnchorTarget.BLANK);
    private final Span followers = new Span();
    private final boolean speaks;
    private final Seated seated;
    private transient List<Sheet> sheets = List.of();
    private transient Optional<RoomPlace> asked = Optional.empty();
    private String meeting = "";
    private long number = -1;

    PresentView(
            EditionReader editions,
            EditionPictures pictures,
            RoomService rooms,
            CurrentReader reader,
            OpenScreens screens) {
        super("page", "Back to the edition");
        this.editions = editions;
        this.pictures = pictures;
        this.rooms = rooms;
        speaks = Role.speak(reader.roles());
        seated = new Seated(this, this::lead);
        addClassName("present");
        if (speaks) {
            followers.addClassName("room-followers");
            offer(followers, window);
            screens.follow(this, RoomNews.class, news -> {
                if (news.edition() == number) {
                    look();
                }
            });
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = EditionAddress.number(event.getRouteParameters());
        number = named.orElse(-1);
        var found = named.isPresent() ? editions.find(number) : Optional.<Edition>empty();
        sheets = found.map(Edition::sheets).orElse(List.of());
        if (sheets.isEmpty()) {
            event.rerouteToError(NotFoundException.class, "");
            return;
        }
        meeting = found.orElseThrow().content().meeting();
        window.setHref(EditionAddress.speaker(number));
        asked = asked(event.getLocation().getQueryParameters());
        begin(event.getLocation().getQueryParameters(), EditionAddress.of(number));
        seated.anew();
    }

    private RoomSeat lead() {
        if (!speaks) {
            return () -> {};
        }
        var seat = rooms.lead(number, asked);
        look();
        return seat;
    }

    private void look() {
        rooms.now(number).ifPresent(room -> {
            follow(room.place());
            followers.setText(RoomWords.followers(room.followers()));
        });
    }

    @Override
    protected void moved(RoomPlace here) {
        asked = Optional.of(here);
        if (speaks) {
            if (rooms.now(number).isEmpty()) {
                // It had rested so long that it was over: this begins it anew.
                seated.anew();
            } else {
                rooms.show(number, here);
            }
        }
    }

    @Override
    protected int pages() {
        return sheets.size();
    }

    @Override
    protected Shown page(int page) {
        return SheetBody.shown(sheets.get(page), meeting, new ShownPictures(number, pictures));
    }

    @Override
    protected String note(int page) {
        return RoomWords.minutes(sheets.get(page));
    }

    @Override
    protected String title(int page) {
        return sheets.get(page).title();
    }

    @Override
    protected boolean isCharted(int page) {
        return sheets.get(page).chart() != null;
    }

    @Override
    protected Component chart(int page) {
        return SheetBody.chart(sheets.get(page));
    }

    @Override
    protected String address() {
        return EditionAddress.present(number);
    }
}
