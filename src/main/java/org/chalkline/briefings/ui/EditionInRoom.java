package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionReader;
import org.chalkline.shell.RoomPages;

/** The pages of an edition in the room, for who shows them and for who follows. */
@CssImport("./briefings/briefings.css")
@CssImport("./briefings/pages.css")
@CssImport("./briefings/room.css")
abstract class EditionInRoom extends RoomPages implements BeforeEnterObserver {

    private final transient EditionReader editions;
    private final transient EditionPictures pictures;
    private transient RoomEdition edition = RoomEdition.NONE;

    /** @param back what the way out is called */
    EditionInRoom(String back, EditionReader editions, EditionPictures pictures) {
        super("page", back);
        this.editions = editions;
        this.pictures = pictures;
        addClassName("present");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        RoomEdition.named(event, editions).ifPresent(named -> {
            edition = named;
            enter(event.getLocation().getQueryParameters());
        });
    }

    /** The edition is there: it can be begun. */
    abstract void enter(QueryParameters parameters);

    /** Of the edition; -1 before one is there. */
    final long number() {
        return edition.number();
    }

    final String meeting() {
        return edition.meeting();
    }

    @Override
    protected int pages() {
        return edition.sheets().size();
    }

    @Override
    protected final Shown page(int page) {
        return SheetBody.shown(edition.sheets().get(page), meeting(), new ShownPictures(number(), pictures));
    }

    @Override
    protected final String title(int page) {
        return edition.sheets().get(page).title();
    }

    @Override
    protected final String note(int page) {
        return RoomWords.minutes(edition.sheets().get(page));
    }

    @Override
    protected final boolean isCharted(int page) {
        return edition.sheets().get(page).chart() != null;
    }

    @Override
    protected final Component chart(int page) {
        return SheetBody.chart(edition.sheets().get(page));
    }
}
