package org.chalkline.briefings.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chalkline.access.RoleNames;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionPictures;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.Sheet;
import org.chalkline.shell.RoomPages;

/** An edition in the room, one page at a time, in large type. */
@Route(value = EditionAddress.LIST + "/:edition/present", autoLayout = false)
@PageTitle("Present the edition | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD})
@CssImport("./briefings/briefings.css")
@CssImport("./briefings/pages.css")
class PresentView extends RoomPages implements BeforeEnterObserver {

    private final transient EditionReader editions;
    private final transient EditionPictures pictures;
    private transient List<Sheet> sheets = List.of();
    private String meeting = "";
    private long number = -1;

    PresentView(EditionReader editions, EditionPictures pictures) {
        super("page", "Back to the edition");
        this.editions = editions;
        this.pictures = pictures;
        addClassName("present");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = EditionAddress.number(event.getRouteParameters());
        number = asked.orElse(-1);
        var found = asked.isPresent() ? editions.find(number) : java.util.Optional.<Edition>empty();
        sheets = found.map(Edition::sheets).orElse(List.of());
        if (sheets.isEmpty()) {
            event.rerouteToError(NotFoundException.class, "");
            return;
        }
        meeting = found.orElseThrow().content().meeting();
        begin(event.getLocation().getQueryParameters(), EditionAddress.of(number));
    }

    @Override
    protected int pages() {
        return sheets.size();
    }

    @Override
    protected Shown page(int page) {
        var sheet = sheets.get(page);
        return new Shown(
                sheet.kicker().isBlank() ? meeting : sheet.kicker(),
                sheet.title(),
                SheetBody.of(sheet, "walk", new ShownPictures(number, pictures)));
    }

    @Override
    protected String address() {
        return EditionAddress.present(number);
    }
}
