package org.chalkline.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;

/** A link from one view of the plan to another, which takes the filter along. */
public class PlanLink extends Anchor {

    private static final String FUND = "funds/";

    /** @param path in-app, such as {@code goals/G1} */
    public PlanLink(String path, String text, PlanFilter filter) {
        super(address(path, filter), text);
    }

    private static String address(String path, PlanFilter filter) {
        var query = filter.toParameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Goes where the key of a mark or row points: {@code goals/G1}; {@code funds/GF} is the budget of that fund. */
    public static void follow(String key, PlanFilter filter) {
        if (key.startsWith(FUND)) {
            var parameters = new LinkedHashMap<>(filter.toParameters().getParameters());
            parameters.put("fund", List.of(key.substring(FUND.length())));
            UI.getCurrent().navigate("budget", new QueryParameters(parameters));
        } else if (key.contains("?")) {
            // Such as risks?cell=4x5: what the key asks for goes before what the filter says.
            var question = key.indexOf('?');
            var parameters = new LinkedHashMap<>(filter.toParameters().getParameters());
            parameters.putAll(
                    QueryParameters.fromString(key.substring(question + 1)).getParameters());
            UI.getCurrent().navigate(key.substring(0, question), new QueryParameters(parameters));
        } else if (key.contains("/")) {
            UI.getCurrent().navigate(key, filter.toParameters());
        }
    }
}
