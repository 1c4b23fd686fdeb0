package org.chalkline.briefings.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.chalkline.briefings.FrozenDays.FrozenDay;
import org.chalkline.briefings.Occasion;

/** Where an edition's screens are. */
final class EditionAddress {

    static final String LIST = "editions";
    static final String CURRENT = LIST + "/current";
    static final String COMPARE = LIST + "/compare";
    static final String QUESTIONS = LIST + "/questions";

    private EditionAddress() {}

    /** An address can hold anything; what is no number names no edition. */
    static OptionalLong number(RouteParameters parameters) {
        var text = parameters.get("edition").orElse("");
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The page that a link leads to, from 1; empty where it says none. */
    static OptionalInt page(QueryParameters parameters) {
        var text = parameters.getSingleParameter("page").orElse("");
        return text.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The meeting for which an edition is to be frozen: "?freeze=board&day=2026-12-15". */
    static Optional<FrozenDay> toFreeze(QueryParameters parameters) {
        var day = parameters.getSingleParameter("day").flatMap(EditionAddress::day);
        return parameters
                .getSingleParameter("freeze")
                .flatMap(name -> Arrays.stream(Occasion.values())
                        .filter(occasion -> occasion.name().equalsIgnoreCase(name))
                        .findFirst())
                .flatMap(occasion -> day.map(it -> new FrozenDay(occasion, it)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static String of(long edition) {
        return LIST + "/" + edition;
    }

    /** @param page from 1 */
    static String page(long edition, int page) {
        return of(edition) + "?page=" + page;
    }

    static String compare(long from, long to) {
        return "%s?from=%d&to=%d".formatted(COMPARE, from, to);
    }

    static String present(long edition) {
        return of(edition) + "/present";
    }

    /** The speaker's own window, with the notes. */
    static String speaker(long edition) {
        return of(edition) + "/speaker";
    }

    /** Where others follow the page that is shown. */
    static String follow(long edition) {
        return of(edition) + "/follow";
    }
}
