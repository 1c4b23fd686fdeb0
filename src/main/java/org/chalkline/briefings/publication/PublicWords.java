package org.chalkline.briefings.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.charts.Table;
import org.chalkline.charts.Value;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** The words that Chalkline itself puts on pages for the public, in one language: sentences, dates, money. */
record PublicWords(PublicLanguage language) {

    private static final String BUNDLE = "org.chalkline.briefings.publication.public";

    /** No other language steps in for a word that is missing: that is a mistake, and the tests look for it. */
    private static final ResourceBundle.Control ITS_OWN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A sentence of the bundle; what is put into it is text already. */
    String of(String key, String... parts) {
        var pattern = bundle().getString(key);
        return new MessageFormat(pattern, language.locale()).format(parts);
    }

    /** The same in the singular or plural; the number is the first part. */
    String count(String key, long number, String... more) {
        var parts = new String[more.length + 1];
        parts[0] = "%,d".formatted(number);
        System.arraycopy(more, 0, parts, 1, more.length);
        return of(key + (number == 1 ? ".one" : ".many"), parts);
    }

    Set<String> keys() {
        return bundle().keySet();
    }

    String pattern(String key) {
        return bundle().getString(key);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, java.util.Locale.of(language.code()), ITS_OWN);
    }

    /** "$1.2M" is "$1.2 M" in the Spanish of the United States, and "$310k" is "$310 mil". */
    String brief(Money amount) {
        var english = amount.brief();
        return language == PublicLanguage.ENGLISH
                ? english
                : english.replace("M", "\u00a0M").replace("k", "\u00a0mil");
    }

    Value value(Money amount) {
        return new Value(amount.dollars(), brief(amount));
    }

    String wholePercent(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    Value percent(BigDecimal percent) {
        var rounded = percent.setScale(1, RoundingMode.HALF_UP);
        return new Value(rounded, rounded.toPlainString() + " %");
    }

    Table.Cell percentCell(BigDecimal percent) {
        var value = percent(percent);
        return Table.Cell.of(value.text(), value.number());
    }

    /** A day: "Nov 17, 2026", "17 de noviembre de 2026". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern("day"), language.locale()).format(day);
    }

    /** A month: "November 2026", "noviembre de 2026". */
    String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern("month"), language.locale()).format(day);
    }

    /** A fiscal year by the calendar years that it lies in: "2026–27", or "2027". */
    String year(FiscalYear year, Month start) {
        return start == Month.JANUARY
                ? String.valueOf(year.endYear())
                : "%d–%02d".formatted(year.endYear() - 1, year.endYear() % 100);
    }

    /** "a", "a and b", "a, b and c". */
    String listed(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var last = parts.getLast();
        var first = String.join(", ", parts.subList(0, parts.size() - 1));
        return of(last.toLowerCase(language.locale()).matches("h?i(?![ae]).*") ? "list.before-i" : "list", first, last);
    }
}
