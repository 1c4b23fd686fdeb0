package org.chalkline.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chalkline.access.RoleNames;
import org.chalkline.administration.HealthLine;
import org.chalkline.administration.HealthLine.State;
import org.chalkline.administration.HealthService;
import org.chalkline.shell.PageHead;

/** Whether the installation is well. */
@Route("health")
@Menu(title = "Health", order = 13, icon = "health")
@PageTitle("Health")
@RolesAllowed(RoleNames.ADMIN)
@CssImport("./administration/administration.css")
class HealthView extends Div {

    private final transient HealthService health;
    private final PageHead head = new PageHead("Health", "");
    private final DescriptionList list = new DescriptionList();

    HealthView(HealthService health) {
        this.health = health;
        addClassName("plan-page");
        list.addClassName("health-list");
        var card = new Div(list);
        card.addClassName("chart-card");
        add(head, card, new Button("Measure again", click -> show()));
        show();
    }

    private void show() {
        var lines = health.lines();
        head.show("Health", sentence(lines));
        list.removeAll();
        lines.forEach(this::add);
    }

    static String sentence(List<HealthLine> lines) {
        var troubled = lines.stream()
                .filter(line -> line.state() == State.ILL || line.state() == State.WATCH)
                .map(HealthLine::name)
                .toList();
        return troubled.isEmpty() ? "All is well." : "Needs a look: " + String.join(", ", troubled) + ".";
    }

    private void add(HealthLine line) {
        var sign = new Span(line.state().sign());
        sign.addClassNames("health-sign", "health-" + line.state().name().toLowerCase(java.util.Locale.ROOT));
        sign.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", line.state().words());
        var value = new DescriptionList.Description();
        if (line.state() != State.INFORMATION) {
            value.add(sign);
        }
        value.add(new Span(line.value()));
        if (!line.advice().isEmpty()) {
            var advice = new Span(line.advice());
            advice.addClassName("health-advice");
            value.add(advice);
        }
        list.add(new DescriptionList.Term(line.name()), value);
    }
}
