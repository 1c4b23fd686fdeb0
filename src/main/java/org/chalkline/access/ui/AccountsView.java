package org.chalkline.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.chalkline.access.Account;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.AccountService;
import org.chalkline.access.Contact;
import org.chalkline.access.ContactService;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.TableMenu;

/** Who may sign in, and as what. */
@Route("accounts")
@Menu(title = "Accounts", order = 6, icon = "users")
@PageTitle("Accounts")
@RolesAllowed(RoleNames.ADMIN)
class AccountsView extends VerticalLayout {

    private static final DateTimeFormatter SIGN_IN = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", Locale.US);

    private final transient AccountService accounts;
    private final transient ContactService contacts;
    private final Grid<Account> grid = new Grid<>();
    private final PageHead head = new PageHead("Accounts", "");

    AccountsView(AccountService accounts, ContactService contacts) {
        this.accounts = accounts;
        this.contacts = contacts;
        addClassName("accounts");
        grid.addColumn(account -> account.name().text())
                .setHeader("Sign-in name")
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(Account::displayName).setHeader("Name").setSortable(true).setAutoWidth(true);
        grid.addColumn(account -> Roles.names(account.roles()))
                .setHeader("Roles")
                .setAutoWidth(true);
        grid.addColumn(AccountsView::state).setHeader("State").setSortable(true).setAutoWidth(true);
        grid.addColumn(AccountsView::lastSignIn)
                .setHeader("Last sign-in")
                .setComparator(account -> account.lastSignIn().orElse(Instant.EPOCH))
                .setAutoWidth(true);
        grid.addColumn(Account::openSessions)
                .setHeader("Signed in now")
                .setSortable(true)
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader("Actions")
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        var create = new Button("New account", click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(head, create, file(), grid);
        refresh();
    }

    private TableMenu file() {
        return new TableMenu(
                "accounts",
                "the accounts",
                new ListTable<>(accounts::list)
                        .text("Sign-in name", account -> account.name().text())
                        .text("Name", Account::displayName)
                        .text("Roles", account -> Roles.names(account.roles()))
                        .text("State", AccountsView::state)
                        .text("Last sign-in", AccountsView::lastSignIn)
                        .number("Signed in now", Account::openSessions));
    }

    private MenuBar actions(Account account) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var menu = bar.addItem("Change");
        menu.setAriaLabel("Change the account " + account.name());
        var choices = menu.getSubMenu();
        choices.addItem("Name, roles and mail", click -> change(account));
        choices.addItem("New one-time password", click -> showPassword(account));
        if (account.openSessions() > 0) {
            choices.addItem("Sign out everywhere", click -> signOut(account));
        }
        if (account.lockedUntil().isPresent()) {
            choices.addItem("Unlock", click -> attempt(() -> accounts.unlock(account.name())));
        }
        if (account.enabled()) {
            choices.addItem("Disable", click -> attempt(() -> accounts.disable(account.name())));
        } else {
            choices.addItem("Enable", click -> attempt(() -> accounts.enable(account.name())));
        }
        return bar;
    }

    private void signOut(Account account) {
        attempt(() -> {
            accounts.signOutEverywhere(account.name());
            Notification.show(account.displayName() + " is signed out of every browser.");
        });
    }

    private static String lastSignIn(Account account) {
        return account.lastSignIn()
                .map(at -> SIGN_IN.format(at.atZone(ZoneId.systemDefault())))
                .orElse("Never");
    }

    private void create() {
        new AccountDialog(Optional.empty(), Contact.NONE, change -> {
                    var password = accounts.create(change.name(), change.displayName(), change.roles());
                    contacts.change(change.name(), change.contact());
                    refresh();
                    new OneTimePasswordDialog(change.name(), password).open();
                })
                .open();
    }

    private void change(Account account) {
        new AccountDialog(Optional.of(account), contacts.of(account.name()), change -> {
                    accounts.change(change.name(), change.displayName(), change.roles());
                    contacts.change(change.name(), change.contact());
                    refresh();
                })
                .open();
    }

    private void showPassword(Account account) {
        attempt(() -> new OneTimePasswordDialog(account.name(), accounts.resetPassword(account.name())).open());
    }

    private void attempt(SerializableRunnable action) {
        try {
            action.run();
        } catch (AccountRefused refused) {
            var notice = Notification.show(refused.getMessage());
            notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
        refresh();
    }

    private void refresh() {
        var all = accounts.list();
        grid.setItems(all);
        long able = all.stream().filter(Account::enabled).count();
        long administrators = all.stream()
                .filter(account -> account.enabled() && account.roles().contains(Role.ADMIN))
                .count();
        head.show(
                "Accounts",
                "%d of %d accounts can sign in; %d of them %s."
                        .formatted(
                                able,
                                all.size(),
                                administrators,
                                administrators == 1 ? "is an administrator" : "are administrators"));
    }

    private static String state(Account account) {
        if (!account.enabled()) {
            return "Disabled";
        }
        if (account.lockedUntil().isPresent()) {
            return "Locked after wrong passwords";
        }
        return account.mustChangePassword() ? "Waits for first sign-in" : "Active";
    }
}
