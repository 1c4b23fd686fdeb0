package org.chalkline.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** The foot of the navigation: how the page looks, who is signed in, and the way out. */
class ShellFoot extends Div {

    private final Select<Look> looks = new Select<>();

    /** The looks as the page's own script knows them; it keeps the choice in the browser. */
    enum Look {
        SYSTEM("As the system"),
        LIGHT("Light"),
        DARK("Dark"),
        PROJECTOR("Projector");

        private final String words;

        Look(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ShellFoot(AuthenticationContext authentication, ObjectProvider<OwnSessions> sessions) {
        addClassName("shell-foot");
        looks.setLabel("Look");
        looks.setItems(Look.values());
        looks.setItemLabelGenerator(Look::words);
        looks.setValue(Look.SYSTEM);
        looks.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getElement()
                        .executeJs(
                                "window.chalklineLook?.set($0)",
                                change.getValue().key());
            }
        });
        add(looks);
        authentication.getPrincipalName().ifPresent(name -> {
            var user = new Div("Signed in as " + name);
            user.addClassName("shell-user");
            var out = new Button("Sign out", click -> authentication.logout());
            out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(user, new Anchor("account", "My account"), new Anchor("tokens", "Access tokens"), out);
            sessions.ifAvailable(own -> add(everywhere(own)));
        });
    }

    private static Button everywhere(OwnSessions own) {
        var button = new Button("Sign out everywhere", click -> own.signOutEverywhere());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return window.chalklineLook?.get() ?? 'system'").then(String.class, this::show);
    }

    private void show(String key) {
        Arrays.stream(Look.values())
                .filter(look -> look.key().equals(key))
                .findFirst()
                .ifPresent(looks::setValue);
    }
}
