package org.chalkline.ledger.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.imports.Column;
import org.chalkline.imports.Sheet;
import org.chalkline.imports.SheetReader;
import org.chalkline.imports.UploadedFile;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerFile;
import org.chalkline.ledger.LedgerRefused;

/** Finds the ledger in a file: its sheet, and the heading under titles and dates. */
public final class Openings {

    /** Below this a heading is not looked for: reports have a few lines of title. */
    private static final int TITLE_LINES = 40;

    private static final int FEWEST_COLUMNS = 3;

    private Openings() {}

    /** Throws {@link org.chalkline.imports.ImportRefused} with a plain message for what is no ledger. */
    public static LedgerFile open(UploadedFile file) {
        var found = SheetReader.read(file).stream()
                .flatMap(sheet -> headed(sheet, file).stream())
                .sorted(Comparator.comparingLong((LedgerFile it) -> -known(it.headings())))
                .toList();
        if (found.isEmpty()) {
            throw new LedgerRefused(file.name() + " holds no table: a heading with at least " + FEWEST_COLUMNS
                    + " columns, and rows below it.");
        }
        var best = found.getFirst();
        var others = found.stream().skip(1).map(LedgerFile::place).toList();
        return new LedgerFile(
                best.name(), best.place(), Hashes.sha256(file.content()), best.headings(), best.lines(), others);
    }

    private static List<LedgerFile> headed(Sheet sheet, UploadedFile file) {
        var lines = sheet.lines();
        int best = -1;
        long most = -1;
        for (int i = 0; i < Math.min(lines.size(), TITLE_LINES); i++) {
            var cells = lines.get(i).cells();
            if (filled(cells) >= FEWEST_COLUMNS && known(cells) > most) {
                best = i;
                most = known(cells);
            }
        }
        if (best < 0 || best + 1 == lines.size()) {
            return List.of();
        }
        var headings = named(lines.get(best).cells());
        return List.of(new LedgerFile(
                file.name(), sheet.place(), "", headings, lines.subList(best + 1, lines.size()), List.of()));
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static long known(List<String> cells) {
        return cells.stream().filter(LedgerColumn::knows).count();
    }

    /** Headings by which columns can be told apart. */
    private static List<String> named(List<String> cells) {
        var names = new ArrayList<String>();
        for (var cell : cells) {
            var name = cell.isBlank() ? "Column " + (names.size() + 1) : cell.strip();
            int count = 1;
            while (taken(names, count == 1 ? name : name + " " + count)) {
                count++;
            }
            names.add(count == 1 ? name : name + " " + count);
        }
        return names;
    }

    private static boolean taken(List<String> names, String name) {
        return names.stream().map(Column::plain).anyMatch(Column.plain(name)::equals);
    }

    /** What tells files of one system and report from others: their headings, in order. */
    public static String signature(List<String> headings) {
        return Hashes.sha256(
                String.join("|", headings.stream().map(Column::plain).toList()));
    }

    /** Whether a line is the heading again, as on each page of a printed report. */
    static boolean repeats(List<String> headings, Sheet.Line line) {
        var filled = Stream.iterate(0, i -> i < headings.size(), i -> i + 1)
                .filter(i -> !line.cell(i).isBlank())
                .toList();
        return filled.size() >= FEWEST_COLUMNS
                && filled.stream().allMatch(i -> Column.plain(headings.get(i)).equals(Column.plain(line.cell(i))));
    }
}
