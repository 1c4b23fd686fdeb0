package org.chalkline.briefings.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.Sheet;

/** An edition with pages that can be shown in a room. */
record RoomEdition(long number, String meeting, List<Sheet> sheets) {

    /** Before an address has named one. */
    static final RoomEdition NONE = new RoomEdition(-1, "", List.of());

    /** The one that an address names; where there is none with a page for this reader, the reader is told that nothing is here. */
    static Optional<RoomEdition> named(BeforeEnterEvent event, EditionReader editions) {
        var number = EditionAddress.number(event.getRouteParameters());
        var found = number.isPresent() ? editions.find(number.getAsLong()) : Optional.<Edition>empty();
        var room = found.filter(it -> !it.sheets().isEmpty())
                .map(it -> new RoomEdition(it.number(), it.content().meeting(), it.sheets()));
        if (room.isEmpty()) {
            event.rerouteToError(NotFoundException.class, "");
        }
        return room;
    }
}
