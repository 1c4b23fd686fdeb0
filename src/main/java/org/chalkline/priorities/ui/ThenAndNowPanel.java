package org.chalkline.priorities.ui;

import java.util.List;
import org.chalkline.charts.Table.Column;
import org.chalkline.charts.Table.Kind;

/** What was promised beside what has happened. */
class ThenAndNowPanel extends DecisionCard {

    private static final List<Column> COLUMNS = List.of(
            new Column("What", Kind.TEXT),
            new Column("Promised then", Kind.NUMBER),
            new Column("Now", Kind.NUMBER),
            new Column("Difference", Kind.NUMBER));

    ThenAndNowPanel(ThenAndNow both) {
        super(
                "then-and-now",
                "Then and now",
                both.sentence(),
                new PlainTable(
                        "Promised when it was approved, and now",
                        COLUMNS,
                        both.rows().stream()
                                .map(row -> List.of(row.what(), row.then(), row.now(), row.change()))
                                .toList()));
    }
}
