package org.chalkline.ledger;

import java.util.Arrays;
import java.util.List;
import org.chalkline.imports.Column;

/** What a column of a ledger can hold, and under which names finance systems have it. */
public enum LedgerColumn {
    FUND("Fund", "fund code", "fund number"),
    DEPARTMENT("Department", "dept", "function", "cost center"),
    ACCOUNT("Account", "account number", "account code", "acct", "account string", "full account", "gl account"),
    PROJECT("Project code", "project", "proj", "project number", "grant code"),
    DESCRIPTION("Description", "account description", "account name", "account title", "desc", "title"),
    TYPE("Revenue or expense", "type", "account type", "acct type", "r/e"),
    ORIGINAL("Original budget", "original approp", "original appropriation", "adopted budget", "adopted"),
    TRANSFERS(
            "Transfers and adjustments",
            "tranfrs/adjsmts",
            "transfrs/adjsmts",
            "transfers/adjustments",
            "adjustments",
            "transfers",
            "amendments"),
    REVISED("Revised budget", "revised", "current budget", "adjusted budget", "working budget", "budget"),
    SPENT(
            "Spent so far",
            "ytd expended",
            "ytd actual",
            "ytd expenditures",
            "ytd expense",
            "actual",
            "actuals",
            "expended",
            "spent",
            "year to date",
            "ytd"),
    COMMITTED(
            "Committed",
            "encumbrances",
            "encumbrance",
            "encumbered",
            "ytd encumbrances",
            "enc",
            "open po",
            "committed"),
    AVAILABLE("Available, as printed", "available budget", "available", "balance", "remaining", "remaining budget");

    /** The columns that are added up and compared with the file's totals. */
    public static final List<LedgerColumn> AMOUNTS = List.of(ORIGINAL, TRANSFERS, REVISED, SPENT, COMMITTED);

    private final String words;
    private final List<String> aliases;

    LedgerColumn(String words, String... aliases) {
        this.words = words;
        this.aliases = List.of(aliases);
    }

    /** As it is read on screen. */
    public String words() {
        return words;
    }

    /** Whether a column's heading means this, whatever its case and spaces. */
    public boolean isMeantBy(String heading) {
        var plain = Column.plain(heading);
        return plain.equals(Column.plain(words))
                || aliases.stream().anyMatch(alias -> plain.equals(Column.plain(alias)));
    }

    /** Whether a heading means any of these. */
    public static boolean knows(String heading) {
        return Arrays.stream(values()).anyMatch(column -> column.isMeantBy(heading));
    }
}
