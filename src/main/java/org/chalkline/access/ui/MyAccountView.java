package org.chalkline.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.ContactService;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RoleNames;
import org.chalkline.shell.PageHead;

/** What everybody may say of their own account: where mail goes, and the password. */
@Route("account")
@PageTitle("My account")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD, RoleNames.ADMIN})
class MyAccountView extends Div {

    private final transient ContactService contacts;
    private final ContactFields fields = new ContactFields();

    MyAccountView(ContactService contacts, CurrentReader reader) {
        this.contacts = contacts;
        addClassName("plan-page");
        add(new PageHead(
                "My account", "You are signed in as %s: %s.".formatted(reader.name(), Roles.names(reader.roles()))));
        if (reader.readsPlan()) {
            add(mail(reader.talks()));
        }
        var password = new Anchor("password", "Change password");
        password.addClassName("next-step");
        add(card("Password", new Paragraph("Your own, known to nobody else."), password));
    }

    private Section mail(boolean talks) {
        fields.show(contacts.own());
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return card(
                "Mail",
                new Paragraph(
                        talks
                                ? "The inbox always tells you what concerns you. A mail can remind you of what you have not"
                                        + " read there: it gathers everything, and says how much there is."
                                : "A mail can tell you when an edition for a meeting of yours is published."),
                fields,
                save);
    }

    private void save() {
        try {
            contacts.changeOwn(fields.read());
            Notification.show("Saved.");
        } catch (AccountRefused refused) {
            // It is told at the field.
        }
    }

    private static Section card(String title, com.vaadin.flow.component.Component... content) {
        var heading = new H2(title);
        heading.addClassName("chart-title");
        var card = new Section(heading);
        card.add(content);
        card.addClassName("chart-card");
        return card;
    }
}
