package org.chalkline.scenarios;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.charts.Table;
import org.chalkline.scenarios.RankingRule.Axis;

/** A ranking with all of its parts: the points on each axis, 0 to 100, and the weighted sum. */
public final class RankingTable {

    private RankingTable() {}

    public static Table of(RankingRule rule, List<Ranked> ranked) {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column("Rank", Table.Kind.NUMBER));
        columns.add(new Table.Column("Initiative", Table.Kind.TEXT));
        for (var axis : Axis.values()) {
            var header = "%s (%d)".formatted(capital(axis.words()), rule.weight(axis));
            columns.add(new Table.Column(header, Table.Kind.NUMBER));
        }
        columns.add(new Table.Column("Score", Table.Kind.NUMBER));
        columns.add(new Table.Column("Cost", Table.Kind.MONEY));
        return new Table(columns, ranked.stream().map(RankingTable::row).toList());
    }

    private static Table.Row row(Ranked it) {
        var cells = new ArrayList<Table.Cell>();
        cells.add(Table.Cell.of(it.rank()));
        cells.add(Table.Cell.of(it.initiative().title()));
        it.parts().forEach(part -> cells.add(decimal(part.points())));
        cells.add(decimal(it.total()));
        cells.add(Table.Cell.of(it.cost()));
        return new Table.Row("initiatives/" + it.initiative().id(), cells);
    }

    private static Table.Cell decimal(BigDecimal number) {
        var rounded = number.setScale(1, RoundingMode.HALF_UP);
        return Table.Cell.of(rounded.toPlainString(), rounded);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
