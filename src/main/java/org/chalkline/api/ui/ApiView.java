package org.chalkline.api.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.chalkline.access.RoleNames;
import org.chalkline.api.ApiDocument;
import org.chalkline.api.ApiDocument.Named;
import org.chalkline.api.ApiDocument.Operation;
import org.chalkline.api.ApiDocument.Type;
import org.chalkline.shell.Narrative;
import org.chalkline.shell.PageHead;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;

/** How programs read the plan: every address, parameter, field and error, from the OpenAPI document itself. */
@Route("docs/api")
@PageTitle("Read API | Chalkline")
@RolesAllowed({RoleNames.CTO, RoleNames.SUPERINTENDENT, RoleNames.CABINET, RoleNames.BOARD, RoleNames.ADMIN})
@CssImport("./api/api.css")
class ApiView extends Div {

    private static final String DOCUMENT = "docs/openapi";

    ApiView(OpenApiWebMvcResource resource) throws JsonProcessingException {
        addClassNames("plan-page", "api-page");
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var api = ApiDocument.read(resource.openapiJson(request, "/" + DOCUMENT, Locale.US));
        var document = new Anchor(DOCUMENT, "The OpenAPI document (JSON)");
        document.setRouterIgnore(true);
        add(
                new PageHead(
                        "Read API",
                        "Programs read the plan at %d addresses, as far as their token's role may see it."
                                .formatted(api.operations().size())),
                new Div(document),
                Narrative.of(api.words()));
        api.operations().forEach(each -> add(card(each)));
        add(new H2("What answers are made of"));
        api.types().forEach(each -> add(card(each)));
    }

    private static Article card(Operation operation) {
        var title = new H2("GET " + operation.path());
        title.addClassName("chart-title");
        var example = new Pre("curl -H \"Authorization: Bearer chalk_…\" https://your.server" + operation.path());
        // It scrolls on a phone, by keyboard too.
        example.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Example: " + operation.path());
        var card = new Article(title, new Paragraph(operation.summary()));
        if (!operation.description().equals(operation.summary())) {
            card.add(Narrative.of(operation.description()));
        }
        card.add(example, new Paragraph("Answers with: " + operation.answer()));
        if (!operation.parameters().isEmpty()) {
            card.add(table(
                    operation.path() + ": parameters",
                    List.of("Parameter", "Type", "What it is"),
                    operation.parameters()));
        }
        card.add(table(operation.path() + ": answers", List.of("Status", "What it means"), operation.responses()));
        card.addClassName("chart-card");
        return card;
    }

    private static Article card(Type type) {
        var card = new Article(new H3(type.name()), new Paragraph(type.description()));
        if (!type.fields().isEmpty()) {
            card.add(table(type.name() + ": fields", List.of("Field", "Type", "What it is"), type.fields()));
        }
        card.addClassName("chart-card");
        return card;
    }

    private static Component table(String caption, List<String> heads, List<Named> rows) {
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        heads.forEach(words -> {
            var cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        for (var row : rows) {
            var cells = new NativeTableRow(new NativeTableCell(row.name()));
            if (heads.size() > 2) {
                cells.add(new NativeTableCell(row.type()));
            }
            cells.add(new NativeTableCell(row.description()));
            table.getBody().add(cells);
        }
        var place = new Div(table);
        place.addClassName("chart-table");
        place.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        return place;
    }
}
