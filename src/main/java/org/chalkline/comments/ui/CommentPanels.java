package org.chalkline.comments.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.comments.CommentService;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.shell.OpenScreens;
import org.chalkline.shell.RecordPanel;
import org.springframework.core.annotation.Order;

/** Puts the comments at the end of the pages of records that can be talked about, for those who do. */
@org.springframework.stereotype.Component
@Order(CommentPanels.PLACE)
class CommentPanels implements RecordPanel {

    static final int PLACE = 10;

    private final CommentService comments;
    private final CurrentReader reader;
    private final OpenScreens screens;
    private final Clock clock;

    CommentPanels(CommentService comments, CurrentReader reader, OpenScreens screens, Clock clock) {
        this.comments = comments;
        this.reader = reader;
        this.screens = screens;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(RecordKey record) {
        return CommentService.isFor(record) && reader.talks()
                ? Optional.of(new CommentsPanel(record, comments, screens, clock.getZone()))
                : Optional.empty();
    }
}
