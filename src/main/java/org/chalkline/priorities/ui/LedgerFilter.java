package org.chalkline.priorities.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.Outcome;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What of the ledger is shown, as kept in the address: {@code ?fy=2027&outcome=deferred&words=servers}.
 *
 * @param year in which it was decided; null for all
 * @param outcome null for all
 * @param words which the title, the reason or a name holds; empty for all
 */
record LedgerFilter(@Nullable FiscalYear year, @Nullable Outcome outcome, String words) {

    static final LedgerFilter ALL = new LedgerFilter(null, null, "");

    static LedgerFilter of(QueryParameters parameters) {
        return new LedgerFilter(
                parameters.getSingleParameter("fy").flatMap(LedgerFilter::year).orElse(null),
                parameters
                        .getSingleParameter("outcome")
                        .flatMap(LedgerFilter::outcome)
                        .orElse(null),
                parameters.getSingleParameter("words").orElse("").strip());
    }

    QueryParameters toParameters() {
        var result = new LinkedHashMap<String, List<String>>();
        if (year != null) {
            result.put("fy", List.of(String.valueOf(year.endYear())));
        }
        if (outcome != null) {
            result.put("outcome", List.of(word(outcome)));
        }
        if (!words.isBlank()) {
            result.put("words", List.of(words));
        }
        return new QueryParameters(result);
    }

    boolean matches(LedgerLine line) {
        return (year == null || year.equals(line.year()))
                && (outcome == null || outcome == line.decision().outcome())
                && (words.isBlank() || holds(line, words.toLowerCase(Locale.ROOT)));
    }

    private static boolean holds(LedgerLine line, String sought) {
        var decision = line.decision();
        return List.of(
                        line.title(),
                        line.proposalTitle(),
                        decision.reason(),
                        decision.scope(),
                        decision.person(),
                        decision.authority(),
                        decision.subject().code())
                .stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    private static Optional<FiscalYear> year(String text) {
        try {
            return Optional.of(new FiscalYear(Integer.parseInt(text)));
        } catch (IllegalArgumentException notAYear) {
            return Optional.empty();
        }
    }

    private static Optional<Outcome> outcome(String text) {
        return Arrays.stream(Outcome.values())
                .filter(each -> word(each).equals(text))
                .findFirst();
    }

    private static String word(Outcome outcome) {
        return outcome.words().replace(' ', '-');
    }
}
