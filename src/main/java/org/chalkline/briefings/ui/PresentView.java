package org.chalkline.briefings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.RoomNews;
import org.chalkline.briefings.RoomSeat;
import org.chalkline.briefings.RoomService;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.RoomPlace;

/** An edition in the room, one page at a time, in large type. Opened by a speaker, it leads the room; by others, it is theirs. */
@Route(value = EditionAddress.LIST + "/:edition/present", autoLayout = false)
@PageTitle("Present the edition | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class PresentView extends EditionInRoom {

    private final transient RoomService rooms;
    private final Anchor window = new Anchor("", "Presenter's window", AnchorTarget.BLANK);
    private final Span followers = new Span();
    private final boolean speaks;
    private final Seated seated;
    private transient Optional<RoomPlace> asked = Optional.empty();

    PresentView(
            EditionReader editions,
            EditionPictures pictures,
            RoomService rooms,
            CurrentReader reader,
            OpenScreens screens) {
        super("Back to the edition", editions, pictures);
        this.rooms = rooms;
        speaks = Role.speak(reader.roles());
        seated = new Seated(this, this::lead);
        if (speaks) {
            followers.addClassName("room-followers");
            offer(followers, window);
            screens.follow(this, RoomNews.class, news -> {
                // Where it has ended there is nothing to see; that it begins anew is told next.
                if (news.edition() == number() && news.what() != RoomNews.What.ENDED) {
                    look();
                }
            });
        }
    }

    @Override
    void enter(QueryParameters parameters) {
        window.setHref(EditionAddress.speaker(number()));
        asked = asked(parameters);
        begin(parameters, EditionAddress.of(number()));
        seated.anew();
    }

    private RoomSeat lead() {
        if (!speaks) {
            return () -> {};
        }
        var seat = rooms.lead(number(), asked);
        look();
        return seat;
    }

    private void look() {
        rooms.now(number()).ifPresent(room -> {
            follow(room.place());
            followers.setText(RoomWords.followers(room.followers()));
        });
    }

    @Override
    protected void moved(RoomPlace here) {
        asked = Optional.of(here);
        if (speaks) {
            if (rooms.now(number()).isEmpty()) {
                // It had rested so long that it was over: this begins it anew.
                seated.anew();
            } else {
                rooms.show(number(), here);
            }
        }
    }

    @Override
    protected String address() {
        return EditionAddress.present(number());
    }
}
