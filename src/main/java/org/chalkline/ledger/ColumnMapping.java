package org.chalkline.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.imports.Column;

/**
 * Which of a file's columns holds what, by their headings. An account may be made of several, outermost first.
 *
 * @param headings in the file's own spelling
 */
public record ColumnMapping(Map<LedgerColumn, List<String>> headings) {

    private static final List<String> MUNIS_ACCOUNT = List.of("fund", "org", "obj");
    private static final List<String> MUNIS_MARKS = List.of("org", "obj", "ytdexpended", "encumbrances");

    public ColumnMapping {
        var copy = new EnumMap<LedgerColumn, List<String>>(LedgerColumn.class);
        headings.forEach((column, names) -> {
            if (!names.isEmpty()) {
                copy.put(column, List.copyOf(names));
            }
        });
        headings = Collections.unmodifiableMap(copy);
    }

    /** How the Munis export is read: fund, organization and object make its account. Empty for any other file. */
    public static Optional<ColumnMapping> munis(List<String> headings) {
        var marks = headings.stream().map(Column::plain).toList();
        if (!marks.containsAll(MUNIS_MARKS)) {
            return Optional.empty();
        }
        var account = MUNIS_ACCOUNT.stream()
                .flatMap(part -> headings.stream()
                        .filter(it -> Column.plain(it).equals(part))
                        .limit(1))
                .toList();
        return Optional.of(guess(headings).with(LedgerColumn.ACCOUNT, account));
    }

    /** What the headings most likely mean; what no heading means is left out. */
    public static ColumnMapping guess(List<String> headings) {
        var found = new EnumMap<LedgerColumn, List<String>>(LedgerColumn.class);
        var left = new ArrayList<>(headings);
        for (var column : LedgerColumn.values()) {
            left.stream().filter(column::isMeantBy).findFirst().ifPresent(heading -> {
                found.put(column, List.of(heading));
                left.remove(heading);
            });
        }
        return new ColumnMapping(found);
    }

    public List<String> of(LedgerColumn column) {
        return headings.getOrDefault(column, List.of());
    }

    public boolean has(LedgerColumn column) {
        return headings.containsKey(column);
    }

    /** The same with other headings for a column; none for a column that the file does not have. */
    public ColumnMapping with(LedgerColumn column, List<String> names) {
        var changed = new EnumMap<LedgerColumn, List<String>>(LedgerColumn.class);
        changed.putAll(headings);
        changed.put(column, names);
        return new ColumnMapping(changed);
    }

    /** What keeps a ledger from being read this way, in words; empty when nothing does. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (!has(LedgerColumn.SPENT)) {
            problems.add("Say which column holds what is spent so far.");
        }
        if (!has(LedgerColumn.ACCOUNT) && !has(LedgerColumn.DESCRIPTION)) {
            problems.add("Say which column holds the account, or at least a description.");
        }
        amountsTwice().forEach(name -> problems.add("The column \"" + name + "\" is meant for two amounts."));
        return List.copyOf(problems);
    }

    private List<String> amountsTwice() {
        var names = Arrays.stream(LedgerColumn.values())
                .filter(column -> LedgerColumn.AMOUNTS.contains(column) || column == LedgerColumn.AVAILABLE)
                .flatMap(column -> of(column).stream())
                .toList();
        return names.stream()
                .filter(name -> Collections.frequency(names, name) > 1)
                .distinct()
                .toList();
    }
}
