package org.chalkline.ledger.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chalkline.imports.Column;
import org.chalkline.imports.Problem;
import org.chalkline.imports.Sheet;
import org.chalkline.ledger.ColumnMapping;
import org.chalkline.ledger.LedgerAmounts;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerFile;
import org.chalkline.shared.Money;
import org.chalkline.shared.Typed;

/** The cells of a ledger's lines by what they hold. */
final class LineCells {

    /** "1000 GENERAL FUND" and "1000 - GENERAL FUND" are the code 1000 and its name. */
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d[\\w.-]*)\\s+\\D.*");

    /** Credits as some systems print them. */
    private static final Pattern CREDIT = Pattern.compile("(?i)(.*?)\\s*CR");

    private final LedgerFile file;
    private final ColumnMapping mapping;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    LineCells(LedgerFile file, ColumnMapping mapping) {
        this.file = file;
        this.mapping = mapping;
        for (int i = 0; i < file.headings().size(); i++) {
            places.put(Column.plain(file.headings().get(i)), i);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    String text(Sheet.Line line, LedgerColumn column) {
        var headings = mapping.of(column);
        return headings.isEmpty() ? "" : cell(line, headings.getFirst());
    }

    /** The parts of the account, codes without their names. */
    List<String> account(Sheet.Line line) {
        return mapping.of(LedgerColumn.ACCOUNT).stream()
                .map(heading -> code(cell(line, heading)))
                .toList();
    }

    /** Everything that is no amount: where a total row says that it is one. */
    List<String> texts(Sheet.Line line) {
        var amounts = LedgerColumn.AMOUNTS.stream()
                .flatMap(column -> mapping.of(column).stream())
                .map(Column::plain)
                .toList();
        return file.headings().stream()
                .filter(heading -> !amounts.contains(Column.plain(heading)))
                .map(heading -> cell(line, heading))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    boolean hasAmounts(Sheet.Line line) {
        return LedgerColumn.AMOUNTS.stream()
                .anyMatch(column -> !text(line, column).isEmpty());
    }

    /** What can't be read is a problem and counts as nothing; an empty cell is nothing. */
    LedgerAmounts amounts(Sheet.Line line) {
        return new LedgerAmounts(
                amount(line, LedgerColumn.ORIGINAL),
                amount(line, LedgerColumn.TRANSFERS),
                revised(line),
                amount(line, LedgerColumn.SPENT),
                amount(line, LedgerColumn.COMMITTED));
    }

    /** A file without a revised budget has it all the same: the original one and what was transferred. */
    private Money revised(Sheet.Line line) {
        return mapping.has(LedgerColumn.REVISED)
                ? amount(line, LedgerColumn.REVISED)
                : amount(line, LedgerColumn.ORIGINAL).plus(amount(line, LedgerColumn.TRANSFERS));
    }

    Money amount(Sheet.Line line, LedgerColumn column) {
        var text = text(line, column);
        if (text.isEmpty()) {
            return Money.ZERO;
        }
        try {
            var credit = CREDIT.matcher(text);
            return credit.matches() ? Typed.money(credit.group(1)).negated() : Typed.money(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            problems.add(
                    new Problem(file.place(), line.number(), mapping.of(column).getFirst(), e.getMessage() + "."));
            return Money.ZERO;
        }
    }

    static String code(String text) {
        var matcher = CODE_AND_NAME.matcher(text);
        return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : text;
    }

    private String cell(Sheet.Line line, String heading) {
        var place = places.get(Column.plain(heading));
        return place == null ? "" : line.cell(place).strip();
    }
}
