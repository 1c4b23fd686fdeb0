package org.chalkline.administration.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.administration.KeptLook;
import org.chalkline.administration.LookService;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.Unsaved;
import org.chalkline.portfolio.District;
import org.chalkline.revisions.PlanEditor;
import org.chalkline.shell.PageHead;

/** What is true of the district as a whole, and how its pages look. */
@Route("settings")
@Menu(title = "District settings", order = 9, icon = "settings")
@PageTitle("District settings")
@RolesAllowed({RoleNames.ADMIN, RoleNames.CTO})
@CssImport("./administration/administration.css")
class SettingsView extends Div implements BeforeLeaveObserver {

    private final DistrictForm form;

    SettingsView(PlanEditor editor, EditDesk desk, LookService looks, KeptLook kept, CurrentReader reader) {
        addClassName("plan-page");
        var head = new PageHead("District settings", "");
        form = new DistrictForm(editor, desk, district -> head.show("District settings", sentence(district)));
        add(head, form);
        if (reader.roles().contains(Role.ADMIN)) {
            add(new LookForm(looks, kept));
        }
    }

    static String sentence(District district) {
        return "%s: %,d students at %,d sites, in %s."
                .formatted(district.name(), district.students(), district.sites(), district.currentYear());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form.unsaved()) {
            var leaving = event.postpone();
            Unsaved.ask(leaving::proceed);
        }
    }
}
