package org.chalkline.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.chalkline.access.AccessToken;
import org.chalkline.access.AccessTokenService;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.access.RoleNames;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.LongList;
import org.chalkline.shell.PageHead;

/** With what programs read the plan in one's name; for administrators, everybody's. */
@Route("tokens")
@PageTitle("Access tokens")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD, RoleNames.ADMIN})
@CssImport("./access/tokens.css")
class TokensView extends VerticalLayout {

    private static final int FIRST = 20;

    private final transient AccessTokenService tokens;
    private final transient Clock clock;
    private final boolean reads;
    private final boolean administers;
    private final PageHead head = new PageHead("Access tokens", "");
    private final Div own = new Div();
    private final Div all = new Div();

    TokensView(AccessTokenService tokens, CurrentReader reader, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        reads = reader.roles().stream().anyMatch(Role::readsPlan);
        administers = reader.roles().contains(Role.ADMIN);
        addClassName("tokens");
        add(head);
        if (reads) {
            var create = new Button("New token", click -> create());
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var how = new Anchor("docs/api", "How programs use it");
            var does = new Div(create, how);
            does.addClassName("tokens-do");
            add(does, own);
        }
        if (administers) {
            add(new H2("Everybody's tokens"), all);
        }
        own.setWidthFull();
        all.setWidthFull();
        refresh();
    }

    private void refresh() {
        var mine = reads ? tokens.own() : List.<AccessToken>of();
        head.show("Access tokens", sentence(mine));
        show(own, mine, false, "No tokens yet", "With a token another program, such as a dashboard, reads the plan.");
        if (administers) {
            show(all, tokens.all(), true, "No tokens", "Nobody has made one.");
        }
    }

    private String sentence(List<AccessToken> mine) {
        if (!reads) {
            return "With tokens people let programs read the plan in their name. You can end any of them.";
        }
        var now = clock.instant();
        long working = mine.stream().filter(token -> token.worksAt(now)).count();
        var counted = working == 0
                ? "No program reads the plan in your name."
                : "%d %s the plan in your name.".formatted(working, working == 1 ? "token reads" : "tokens read");
        return counted + " None sees more than the role you give it.";
    }

    private void show(Div place, List<AccessToken> list, boolean everybodys, String none, String what) {
        place.removeAll();
        place.add(
                list.isEmpty()
                        ? new EmptyState(none, what)
                        : new LongList<>(list, FIRST, token -> line(token, everybodys)));
    }

    private List<Component> line(AccessToken token, boolean everybodys) {
        var words = new TokenWords(token, clock);
        var name = new Div(everybodys ? token.name() + ", of " + token.owner() : token.name());
        name.addClassName("token-name");
        var text = new Div(name, new Paragraph(words.purpose()), new Paragraph(words.state()));
        var line = new Div(text);
        line.addClassName("token");
        if (token.worksAt(clock.instant())) {
            SerializableConsumer<Long> revoke = everybodys ? tokens::revokeAnybodys : tokens::revoke;
            var button = new Button(
                    "Revoke",
                    click -> new RevokeTokenDialog(token.name(), () -> {
                                revoke.accept(token.id());
                                refresh();
                            })
                            .open());
            button.setAriaLabel("Revoke " + token.name());
            line.add(button);
        }
        return List.of(line);
    }

    private void create() {
        new TokenDialog(tokens.roles(), wish -> {
                    var issued = tokens.create(wish.name(), wish.role(), wish.life());
                    refresh();
                    new TokenSecretDialog(issued.token().name(), issued.secret()).open();
                })
                .open();
    }
}
