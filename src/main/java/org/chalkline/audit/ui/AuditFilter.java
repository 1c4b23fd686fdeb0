package org.chalkline.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chalkline.audit.AuditSearch;
import org.chalkline.shared.AuditKind;
import org.jspecify.annotations.Nullable;

/** The search as kept in the address: {@code ?person=alvarez&kind=sign-in&from=2026-10-01}. */
final class AuditFilter {

    private AuditFilter() {}

    static AuditSearch of(QueryParameters parameters) {
        return new AuditSearch(
                parameters.getSingleParameter("person").orElse(""),
                kind(parameters.getSingleParameter("kind").orElse("")),
                parameters.getSingleParameter("words").orElse(""),
                day(parameters.getSingleParameter("from").orElse("")),
                day(parameters.getSingleParameter("to").orElse("")));
    }

    static QueryParameters toParameters(AuditSearch search) {
        var result = new LinkedHashMap<String, List<String>>();
        put(result, "person", search.person());
        put(result, "kind", search.kind() == null ? "" : word(search.kind()));
        put(result, "words", search.words());
        put(result, "from", search.from());
        put(result, "to", search.to());
        return new QueryParameters(result);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static @Nullable AuditKind kind(String text) {
        return Arrays.stream(AuditKind.values())
                .filter(kind -> word(kind).equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String word(AuditKind kind) {
        return kind.words().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
