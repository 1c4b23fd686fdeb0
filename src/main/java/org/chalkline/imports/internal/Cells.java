package org.chalkline.imports.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.imports.Column;
import org.chalkline.imports.Sheet;
import org.chalkline.portfolio.Restricted;
import org.chalkline.shared.FormulaGuard;
import org.chalkline.shared.Money;
import org.chalkline.shared.Typed;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One row being read. A value that can't be read becomes a problem and a stand-in, so that the rest of the row is looked
 * at too. A column that the file doesn't have keeps what the record holds; an empty cell means the default.
 */
final class Cells {

    /** What a spreadsheet shows where a formula failed, in a workbook and in the CSV made from it. */
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!");

    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final Table table;
    private final Sheet.Line line;
    private final Findings findings;
    private boolean failed;

    Cells(Table table, Sheet.Line line, Findings findings) {
        this.table = table;
        this.line = line;
        this.findings = findings;
    }

    /** Whether something is wrong with this row, so that no record can be made of it. */
    boolean failed() {
        return failed;
    }

    Table table() {
        return table;
    }

    int row() {
        return line.number();
    }

    void problem(String column, String message) {
        failed = true;
        findings.problem(table.place(), line.number(), column, message);
    }

    boolean has(String column) {
        return table.columns().containsKey(table.kind().column(column).name());
    }

    String raw(String column) {
        var known = table.kind().column(column);
        var index = table.columns().get(known.name());
        var text = index == null ? "" : line.cell(index).strip();
        return known.longest() == Column.NO_TEXT ? text : FormulaGuard.off(text);
    }

    <T> T needed(String column, Function<String, T> parse, T standIn) {
        var text = raw(column);
        if (!has(column)) {
            failed = true;
            return standIn;
        }
        if (text.isEmpty()) {
            problem(column, "This must be filled in.");
            return standIn;
        }
        return parsed(column, text, parse, standIn);
    }

    /** @param kept what the record holds, or the default where there is no record */
    <T> T optional(String column, Function<String, T> parse, T kept, T empty) {
        if (!has(column)) {
            return kept;
        }
        var text = raw(column);
        return text.isEmpty() ? empty : parsed(column, text, parse, empty);
    }

    private <T> T parsed(String column, String text, Function<String, T> parse, T standIn) {
        int tooMany = text.length() - table.kind().column(column).longest();
        if (tooMany > 0) {
            problem(
                    column,
                    "This has %,d characters. The plan keeps %,d: shorten it by %,d."
                            .formatted(text.length(), text.length() - tooMany, tooMany));
            return standIn;
        }
        if (ERRORS.contains(text)) {
            problem(column, "The spreadsheet shows the error " + text + " here. Mend its formula, or empty the cell.");
            return standIn;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            problem(column, e.getMessage() + ".");
            return standIn;
        }
    }

    String text(String column) {
        return needed(column, Function.identity(), "");
    }

    String text(String column, String kept) {
        return optional(column, Function.identity(), kept, "");
    }

    LocalDate date(String column) {
        return needed(column, Days::date, SOME_DAY);
    }

    @Nullable
    LocalDate date(String column, @Nullable LocalDate kept) {
        if (!has(column)) {
            return kept;
        }
        return raw(column).isEmpty() ? null : needed(column, Days::date, SOME_DAY);
    }

    Money money(String column, Money kept, Money empty) {
        return optional(column, Typed::money, kept, empty);
    }

    <E extends Enum<E>> E choice(String column, E[] values, Function<E, String> words) {
        return needed(column, text -> Texts.choice(text, values, words), values[0]);
    }

    <E extends Enum<E>> E choice(String column, E[] values, Function<E, String> words, E kept, E empty) {
        return optional(column, text -> Texts.choice(text, values, words), kept, empty);
    }

    Visibility visibility(String column, Visibility kept) {
        return optional(
                column, text -> Texts.choice(text, Visibility.values(), Cells::words), kept, Visibility.CABINET);
    }

    Restricted restricted(String text, String visibility, Restricted kept) {
        return new Restricted(text(text, kept.text()), visibility(visibility, kept.visibility()));
    }

    /** Codes, each of which must be known. */
    <I> List<I> codes(String column, Function<String, I> id, List<I> kept) {
        if (!has(column)) {
            return kept;
        }
        return Texts.list(raw(column)).stream()
                .flatMap(code -> java.util.stream.Stream.ofNullable(idOrNull(column, code, id)))
                .toList();
    }

    private <I> @Nullable I idOrNull(String column, String code, Function<String, I> id) {
        try {
            return id.apply(code);
        } catch (IllegalArgumentException e) {
            problem(column, "\"" + Typed.shown(code) + "\" is no code. " + e.getMessage() + ".");
            return null;
        }
    }

    static String words(Visibility visibility) {
        return visibility.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
