package org.chalkline.history.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.RevisionService;
import org.chalkline.shell.RecordPanel;
import org.springframework.core.annotation.Order;

/** Puts its history at the end of each record's page. */
@org.springframework.stereotype.Component
@Order(HistoryPanels.PLACE)
class HistoryPanels implements RecordPanel {

    /** After what people say of the record. */
    static final int PLACE = 50;

    private final RevisionService revisions;
    private final PictureService pictures;
    private final CurrentReader reader;
    private final Clock clock;

    HistoryPanels(RevisionService revisions, PictureService pictures, CurrentReader reader, Clock clock) {
        this.revisions = revisions;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(RecordKey record) {
        return reader.readsPlan()
                ? Optional.of(new HistoryPanel(record, revisions, pictures, clock.getZone()))
                : Optional.empty();
    }
}
