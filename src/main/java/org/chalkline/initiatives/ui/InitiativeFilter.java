package org.chalkline.initiatives.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.chalkline.shell.PlanFilter;

/**
 * Which initiatives the list shows and in which order, as kept in the address. Empty texts mean "all".
 *
 * @param sort a column's key, with a dash before it for descending
 */
record InitiativeFilter(
        PlanFilter plan, String text, String phase, String health, String mandate, String fund, String sort) {

    static InitiativeFilter of(QueryParameters parameters) {
        return new InitiativeFilter(
                PlanFilter.of(parameters),
                value(parameters, "text"),
                value(parameters, "phase"),
                value(parameters, "health"),
                value(parameters, "mandate"),
                value(parameters, "fund"),
                value(parameters, "sort"));
    }

    private static String value(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    boolean matches(InitiativeRow row) {
        var it = row.initiative();
        return plan.covers(it.category())
                && is(phase, it.phase().words())
                && is(health, it.health().words())
                && is(mandate, it.mandate().words())
                && (fund.isEmpty() || row.funds().contains(fund))
                && (text.isBlank() || found(it.id() + " " + it.title() + " " + it.purpose()));
    }

    private static boolean is(String wanted, String words) {
        return wanted.isEmpty() || wanted.equals(words);
    }

    private boolean found(String where) {
        return where.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    InitiativeFilter with(String name, String value) {
        return new InitiativeFilter(
                plan,
                name.equals("text") ? value : text,
                name.equals("phase") ? value : phase,
                name.equals("health") ? value : health,
                name.equals("mandate") ? value : mandate,
                name.equals("fund") ? value : fund,
                name.equals("sort") ? value : sort);
    }

    QueryParameters toParameters() {
        var result = new HashMap<>(plan.toParameters().getParameters());
        put(result, "text", text);
        put(result, "phase", phase);
        put(result, "health", health);
        put(result, "mandate", mandate);
        put(result, "fund", fund);
        put(result, "sort", sort);
        return new QueryParameters(result);
    }

    private static void put(HashMap<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }
}
