package org.chalkline.imports;

import static org.chalkline.imports.Column.needed;
import static org.chalkline.imports.Column.of;

import java.util.List;

/** The columns of the files about funds and what is planned on them. */
final class MoneyColumns {

    static final List<Column> FUNDS = List.of(
            needed("code", "A short code, such as GF", "fund", "fund code", "id"),
            of("position", "Place in the list, from 1", "order", "number"),
            needed("name", "The fund's name", "title", "fund name").upTo(200),
            needed(
                    "kind",
                    "general, E-Rate category 1 or 2, Title I, Title II-A, Title IV-A, state grant, bond,"
                            + " capital, other grant or donation",
                    "type",
                    "fund type"),
            needed("recurrence", "one-time or recurring", "recurring", "one-time or recurring"),
            of("start", "First day on which it may be spent", "start date"),
            of("obligate by", "Last day on which it may be committed", "obligation deadline", "end", "end date"),
            of("liquidate by", "Last day on which it is paid out", "liquidation deadline"),
            of("match", "Percent that the district adds", "match percent", "local match"),
            of("allowed categories", "Categories it may pay for, separated by |; empty for all", "categories"),
            of("operating allowed", "no where it may not pay recurring cost", "operating"),
            of("note", "Conditions and open questions", "notes", "comment").upTo(2000),
            of("note visibility", "Who may see the note"),
            Column.visibility());

    static final List<Column> AMOUNTS = List.of(
            needed("fund", "The fund's code", "fund code"),
            Column.year(),
            needed("allocated", "New money in that year", "amount", "allocation"),
            of("carried forward", "Left from the year before", "carry-forward", "carryover", "carry over"));

    static final List<Column> BUDGET = List.of(
            needed("initiative", "The initiative's code", "initiative code", "project"),
            Column.year(),
            of("fund", "The fund's code; empty or \"unfunded\" where there is none", "fund code", "funding source"),
            needed("recurrence", "one-time or recurring", "recurring", "one-time or recurring"),
            of("account code", "As the finance system writes it", "account", "account number", "org object")
                    .upTo(120),
            needed("planned", "The adopted budget", "budget", "original budget", "adopted", "amount"),
            of("revised", "After transfers; empty means as planned", "revised budget"),
            of("committed", "Encumbered", "encumbered", "encumbrances", "commitments"),
            of("actual", "Spent", "actuals", "spent", "expended", "ytd expended"),
            Column.visibility());

    private MoneyColumns() {}
}
