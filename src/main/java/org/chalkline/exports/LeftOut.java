package org.chalkline.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chalkline.charts.Table;
import org.chalkline.charts.Table.Cell;
import org.chalkline.charts.Table.Column;
import org.chalkline.imports.Kind;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.OtherWork;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** What a file does not hold because its reader may not see it, in words, and the sums that stand for it. */
final class LeftOut {

    private static final List<Column> AMOUNT_COLUMNS = List.of(
            new Column("fiscal year", Table.Kind.TEXT),
            new Column("fund", Table.Kind.TEXT),
            new Column("recurrence", Table.Kind.TEXT),
            new Column("goal", Table.Kind.TEXT),
            new Column("planned", Table.Kind.MONEY),
            new Column("revised", Table.Kind.MONEY),
            new Column("committed", Table.Kind.MONEY),
            new Column("actual", Table.Kind.MONEY));

    private LeftOut() {}

    /** None for a reader who sees everything. The importer knows a part of a plan by them, and refuses it. */
    static Map<String, Table> sheets(Portfolio picture) {
        var sheets = new LinkedHashMap<String, Table>();
        if (!picture.audience().equals(Audience.EVERYTHING)) {
            var rows = words(picture).stream()
                    .map(sentence -> new Table.Row("", List.of(Cell.of(sentence))))
                    .toList();
            sheets.put(Kind.LEFT_OUT, new Table(List.of(new Column(Kind.LEFT_OUT, Table.Kind.TEXT)), rows));
            var amounts = picture.otherWork().amounts();
            if (!amounts.isEmpty()) {
                sheets.put(
                        Kind.LEFT_OUT + " amounts",
                        new Table(
                                AMOUNT_COLUMNS,
                                amounts.stream().map(LeftOut::row).toList()));
            }
        }
        return sheets;
    }

    /** Sentences for the reader; empty for one who sees everything. */
    static List<String> words(Portfolio picture) {
        var words = new ArrayList<String>();
        if (picture.audience().equals(Audience.EVERYTHING)) {
            return words;
        }
        words.add("This is the plan as far as you may see it, at revision " + picture.revision()
                + ". It is for reading, and can't be imported.");
        picture.otherWork().withheld().stream()
                .sorted()
                .forEach(kind -> words.add("Some " + name(kind) + " are above what you may see."));
        words.add("Details and notes that are above what you may see are empty.");
        if (!picture.audience().sees(Visibility.CABINET)) {
            words.add("Account codes and staff hours are for the cabinet.");
        }
        return words;
    }

    private static String name(OtherWork.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Table.Row row(OtherWork.Amount amount) {
        return new Table.Row(
                "",
                List.of(
                        Cell.of(amount.year().label()),
                        Cell.of(code(amount.fund(), "unfunded")),
                        Cell.of(amount.recurrence().words()),
                        Cell.of(code(amount.goal(), "")),
                        Cell.of(amount.planned()),
                        Cell.of(amount.revised()),
                        Cell.of(amount.committed()),
                        Cell.of(amount.actual())));
    }

    private static String code(@Nullable Object id, String none) {
        return id == null ? none : id.toString();
    }
}
