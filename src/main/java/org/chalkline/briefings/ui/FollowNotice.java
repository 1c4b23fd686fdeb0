package org.chalkline.briefings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.chalkline.briefings.RoomNews;
import org.chalkline.briefings.RoomService;
import org.chalkline.shell.OpenScreens;

/** Says over an edition that it is presented at this moment, and leads there. */
class FollowNotice extends Div {

    FollowNotice(long edition, RoomService rooms, OpenScreens screens) {
        addClassName("follow-notice");
        getElement().setAttribute("role", "status");
        add(
                new Span("This edition is presented now. "),
                new Anchor(EditionAddress.follow(edition), "Follow the speaker"));
        setVisible(rooms.now(edition).isPresent());
        screens.follow(this, RoomNews.class, news -> {
            if (news.edition() == edition && isTurning(news.what())) {
                setVisible(rooms.now(edition).isPresent());
            }
        });
    }

    private static boolean isTurning(RoomNews.What what) {
        return what == RoomNews.What.BEGAN || what == RoomNews.What.ENDED;
    }
}
