package org.chalkline.scenarios;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.portfolio.OtherWork.Kind;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;

/** Numbers, parts and lists as they are read in the sentences of this module. */
final class Words {

    private static final List<String> NUMBERS =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

    private Words() {}

    /** "a", "a and b", "a, b and c". */
    static String listed(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** The first of them and how many more there are; one more is named, too. */
    static String some(List<String> parts, int most) {
        if (parts.size() <= most + 1) {
            return listed(parts);
        }
        var more = (parts.size() - most) + " more";
        return listed(Stream.concat(parts.stream().limit(most), Stream.of(more)).toList());
    }

    static String quoted(String title) {
        return "“" + title + "”";
    }

    static String titles(List<Risk> risks) {
        return some(risks.stream().map(risk -> quoted(risk.title())).toList(), 3);
    }

    /** At the start of a sentence: "One risk", "Two risks", "12 risks". */
    static String startCount(int number, String one, String many) {
        var word = number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
        return word + " " + (number == 1 ? one : many);
    }

    static String count(int number, String one, String many) {
        return number == 1 ? "1 " + one : "%,d %s".formatted(number, many);
    }

    /** A part of a whole that is more than nothing: "all", "half", "a third", "a quarter", else in whole percent. */
    static String part(int part, int whole) {
        if (part == whole) {
            return "all";
        }
        if (whole % part == 0 && whole / part <= 4) {
            return switch (whole / part) {
                case 2 -> "half";
                case 3 -> "a third";
                default -> "a quarter";
            };
        }
        var percent = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
        return percent.signum() == 0 ? "less than 1 %" : percent.min(BigDecimal.valueOf(99)) + " %";
    }

    /** Said where hidden work may serve or protect as well. */
    static String asFarAsShown(Portfolio portfolio) {
        var withheld = portfolio.otherWork().withheld();
        return withheld.contains(Kind.INITIATIVES)
                        || withheld.contains(Kind.LINKS)
                        || withheld.contains(Kind.BUDGET_LINES)
                ? ", as far as is shown here"
                : "";
    }
}
