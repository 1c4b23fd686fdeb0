package org.chalkline.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Arrays;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.Fields;
import org.chalkline.editing.NextCode;
import org.chalkline.editing.Ordering;
import org.chalkline.editing.RetireDialog;
import org.chalkline.editing.VisibilityWords;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Visibility;

/** What those who edit the plan can do with guardrails. */
class GuardrailEditing {

    private final EditDesk desk;
    private final Portfolio portfolio;

    GuardrailEditing(EditDesk desk, Portfolio portfolio) {
        this.desk = desk;
        this.portfolio = portfolio;
    }

    /** For all guardrails. */
    Component tools() {
        var create = new NativeButton(
                "New guardrail",
                click -> desk.sheet("New guardrail", fields(blank()), null, "Added a guardrail")
                        .saying(typed -> "Added guardrail " + typed.id())
                        .open());
        if (portfolio.guardrails().size() < 2) {
            return toolbar(create);
        }
        var order = new NativeButton(
                "Order", click -> Ordering.open(desk, "guardrails", portfolio.guardrails(), Guardrail::title));
        order.setAriaLabel("Order of the guardrails");
        return toolbar(order, create);
    }

    /** For one of them, named after it for those who hear them. */
    Component tools(Guardrail guardrail) {
        var edit = new NativeButton(
                "Edit",
                click -> desk.sheet(
                                guardrail.title(), fields(guardrail), guardrail, "Changed guardrail " + guardrail.id())
                        .open());
        edit.setAriaLabel("Edit the guardrail: " + guardrail.title());
        var retire = new NativeButton(
                "Retire…",
                click -> new RetireDialog(desk, portfolio.plan(), guardrail, guardrail.title(), () -> {}).open());
        retire.setAriaLabel("Retire the guardrail: " + guardrail.title());
        return toolbar(edit, retire);
    }

    private static Component toolbar(NativeButton... buttons) {
        for (var button : buttons) {
            button.addClassName("tool-button");
        }
        var tools = new Div(buttons);
        tools.addClassName("chart-tools");
        return tools;
    }

    /** A guardrail to start from: the last, with the next free code. */
    private Guardrail blank() {
        var guardrails = portfolio.guardrails();
        var code = NextCode.after(guardrails.stream().map(it -> it.id().code()).toList(), "R1");
        var last = guardrails.stream().mapToInt(Guardrail::position).max().orElse(0);
        return new Guardrail(new GuardrailId(code), last + 1, "", "", "", Visibility.CABINET);
    }

    private Fields<Guardrail> fields(Guardrail guardrail) {
        var fields = new Fields<>(guardrail);
        if (portfolio.guardrail(guardrail.id()).isEmpty()) {
            fields.code("Code", GuardrailId::new);
        }
        return fields.needed("title", "Title")
                .area("statement", "Statement", "The superintendent will not allow …")
                .section("Who sees it")
                .choice("visibility", "Seen by", Arrays.asList(Visibility.values()), VisibilityWords::of)
                .area("publicStatement", "What may be said in public", "In plain words");
    }
}
