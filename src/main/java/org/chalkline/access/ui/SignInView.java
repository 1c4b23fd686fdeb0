package org.chalkline.access.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.chalkline.access.DemoAccounts;

/** The door: name and password; in the demo, the accounts to choose from. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in | Chalkline")
@AnonymousAllowed
@CssImport("./access/sign-in.css")
class SignInView extends Main implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();
    private final Paragraph notice = new Paragraph();
    private final transient AuthenticationContext authentication;

    SignInView(DemoAccounts demo, AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("sign-in");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        notice.getElement().setAttribute("role", "status");
        notice.setVisible(false);
        add(
                new H1("Chalkline"),
                new Paragraph("Which board goals the technology work serves, what it costs, and what could go wrong."),
                notice,
                form);
        if (!demo.entries().isEmpty()) {
            add(new DemoAccountsTable(demo.entries()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        notice.setVisible(parameters.containsKey("signed-out"));
        notice.setText("You are signed out.");
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("Sign-in name");
        words.getForm().setPassword("Password");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle("That didn't work");
        words.getErrorMessage()
                .setMessage("Check the name and the password. After several wrong passwords an account is closed for a"
                        + " while: then try again in a few minutes, or ask your administrator.");
        words.getErrorMessage().setUsername("Enter your sign-in name");
        words.getErrorMessage().setPassword("Enter your password");
        return words;
    }
}
