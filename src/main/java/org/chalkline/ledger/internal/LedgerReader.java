package org.chalkline.ledger.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.Sheet;
import org.chalkline.ledger.ColumnMapping;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerContent;
import org.chalkline.ledger.LedgerFile;
import org.chalkline.ledger.LedgerRow;

/** Understands a ledger's rows by a mapping: expenses, revenue and totals apart. Pure: it keeps nothing. */
public final class LedgerReader {

    private static final int ROWS_BETWEEN_LOOKS = 500;

    private final LedgerFile file;
    private final ColumnMapping mapping;
    private final LineCells cells;
    private final Set<LedgerColumn> columns;
    private final TotalRows totals;
    private final List<LedgerRow> rows = new ArrayList<>();
    private final Notes notes;

    private LedgerReader(LedgerFile file, ColumnMapping mapping) {
        this.file = file;
        this.mapping = mapping;
        this.cells = new LineCells(file, mapping);
        this.columns = columns(mapping);
        this.totals = new TotalRows(columns);
        this.notes = new Notes(file, mapping);
    }

    /** Throws {@link org.chalkline.imports.ImportRefused} when the person cancels. */
    public static LedgerContent read(LedgerFile file, ColumnMapping mapping, ImportProgress progress) {
        return new LedgerReader(file, mapping).read(progress);
    }

    private LedgerContent read(ImportProgress progress) {
        var accounts = file.lines().stream().filter(this::isAccount).toList();
        var kinds = new RowKinds(accounts, cells, mapping);
        var longest = CutOff.longest(accounts.stream()
                .map(line -> cells.text(line, LedgerColumn.DESCRIPTION))
                .toList());
        int done = 0;
        for (var line : file.lines()) {
            if (done++ % ROWS_BETWEEN_LOOKS == 0) {
                progress.goOn();
                progress.at((double) done / file.lines().size(), "Reading the rows");
            }
            read(line, kinds, longest);
        }
        var grand = totals.grandTotal(rows);
        return new LedgerContent(
                rows,
                grand,
                totals.others(grand),
                cells.problems().stream().distinct().sorted().toList(),
                notes.of(rows),
                columns);
    }

    private void read(Sheet.Line line, RowKinds kinds, int longest) {
        if (Openings.repeats(file.headings(), line)) {
            notes.skipped(line, "The heading stands here again, as at the top of a printed page. It is left out.");
        } else if (!cells.hasAmounts(line)) {
            notes.skipped(line, "This row has no amounts, so it is left out.");
        } else if (isTotal(line)) {
            totals.add(line.number(), TotalRows.label(cells.texts(line)), cells.amounts(line), rows);
        } else {
            var row = row(line, kinds, longest);
            rows.add(row);
            notes.printed(row, line, cells);
        }
    }

    private boolean isAccount(Sheet.Line line) {
        return !Openings.repeats(file.headings(), line) && cells.hasAmounts(line) && !isTotal(line);
    }

    /** A total names itself where an account would stand; an account's description may say "Total station" in peace. */
    private boolean isTotal(Sheet.Line line) {
        var account = cells.account(line);
        var lastPart = account.isEmpty() ? "" : account.getLast();
        return (lastPart.isEmpty() || TotalRows.says(lastPart))
                && TotalRows.saying(cells.texts(line)).findAny().isPresent();
    }

    private LedgerRow row(Sheet.Line line, RowKinds kinds, int longest) {
        var account = cells.account(line);
        var description = cells.text(line, LedgerColumn.DESCRIPTION);
        var groups = new ArrayList<String>();
        groups.add(cells.text(line, LedgerColumn.FUND));
        groups.add(cells.text(line, LedgerColumn.DEPARTMENT));
        groups.addAll(account);
        return new LedgerRow(
                line.number(),
                kinds.of(line),
                groups,
                String.join(
                        "-", account.stream().filter(part -> !part.isEmpty()).toList()),
                cells.text(line, LedgerColumn.PROJECT),
                description,
                CutOff.is(description, longest),
                cells.amounts(line));
    }

    private static Set<LedgerColumn> columns(ColumnMapping mapping) {
        var columns = EnumSet.noneOf(LedgerColumn.class);
        LedgerColumn.AMOUNTS.stream().filter(mapping::has).forEach(columns::add);
        if (mapping.has(LedgerColumn.ORIGINAL)) {
            columns.add(LedgerColumn.REVISED);
        }
        return columns;
    }
}
