package org.chalkline.briefings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.Room;
import org.chalkline.briefings.RoomNews;
import org.chalkline.briefings.RoomService;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.RoomPlace;

/** The page that the speaker is on, on one's own screen; who turns a page goes on alone, and comes back by a button. */
@Route(value = EditionAddress.LIST + "/:edition/follow", autoLayout = false)
@PageTitle("Follow the speaker | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
class FollowView extends EditionInRoom {

    private final transient RoomService rooms;
    private final NativeButton back = new NativeButton("", click -> rejoin());
    private final Seated seated;

    /** Where the speaker is; empty while nobody presents. */
    private transient Optional<RoomPlace> speaker = Optional.empty();

    private boolean away;
    private boolean ended;

    FollowView(EditionReader editions, EditionPictures pictures, RoomService rooms, OpenScreens screens) {
        super("Leave, to the edition", editions, pictures);
        this.rooms = rooms;
        seated = new Seated(this, () -> rooms.follow(number()));
        addClassName("follow");
        withoutBlank();
        blankSays("The speaker has made the screen blank. Any key shows the page to you.");
        back.setVisible(false);
        back.addClassName("room-back");
        offer(back);
        screens.follow(this, RoomNews.class, news -> {
            if (news.edition() == number() && news.what() != RoomNews.What.FOLLOWED) {
                look();
            }
        });
        // What happened between the first look and the moment from which news come.
        addAttachListener(attached -> look());
    }

    @Override
    void enter(QueryParameters parameters) {
        away = false;
        ended = false;
        speaker = rooms.now(number()).map(Room::place);
        begin(QueryParameters.empty(), EditionAddress.of(number()));
        seated.anew();
    }

    private void look() {
        var before = speaker;
        speaker = rooms.now(number()).map(Room::place);
        if (speaker.isPresent()) {
            ended = false;
            away = away && !isWith(speaker.get());
            if (!away) {
                join(before.isEmpty());
            }
        } else if (before.isPresent()) {
            ended = true;
            if (!away) {
                over();
            }
        }
        tellAway();
    }

    /** From nothing to a page: all of it is new. */
    private void join(boolean first) {
        if (first) {
            renew();
        }
        follow(speaker.orElseThrow());
    }

    private void over() {
        follow(RoomPlace.of(0));
        renew();
        say("The presentation has ended.");
    }

    private void rejoin() {
        away = false;
        if (speaker.isPresent()) {
            join(false);
        } else {
            over();
        }
        tellAway();
    }

    @Override
    protected void moved(RoomPlace here) {
        away = speaker.isEmpty() || !isWith(speaker.get());
        tellAway();
    }

    private boolean isWith(RoomPlace other) {
        return here().equals(other);
    }

    private void tellAway() {
        back.setVisible(away);
        back.setText(speaker.map(it -> RoomWords.back(here().page(), it.page()))
                .orElse("The presentation has ended: close these pages"));
    }

    @Override
    protected int pages() {
        return speaker.isPresent() || away ? super.pages() : 0;
    }

    @Override
    protected Optional<Shown> nothing() {
        var read = new Anchor(EditionAddress.of(number()), "Read the edition at your own pace");
        read.addClassName("walk-link");
        var words = new Paragraph(
                ended
                        ? "If the speaker comes back, the page comes back by itself."
                        : "When a speaker begins, the page that is shown in the room comes by itself. You can leave this open.");
        words.addClassName("walk-lead");
        var title = ended ? "The presentation has ended" : "Nobody presents this edition now";
        return Optional.of(new Shown(meeting(), title, List.of(words, read)));
    }

    @Override
    protected String address() {
        return EditionAddress.follow(number());
    }
}
