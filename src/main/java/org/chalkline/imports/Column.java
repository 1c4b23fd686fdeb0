package org.chalkline.imports;

import java.util.List;
import java.util.Locale;
import org.chalkline.shared.Visibility;

/**
 * A column of a file.
 *
 * @param required whether it must be there, and filled in every row
 * @param help what goes into it
 * @param aliases other names under which people have it
 * @param longest how many characters of text the plan keeps; {@link #NO_TEXT} for numbers, dates, codes and choices
 */
public record Column(String name, boolean required, String help, List<String> aliases, int longest) {

    /** Of a column that is understood rather than kept: what is too long for it is not understood. */
    public static final int NO_TEXT = Integer.MAX_VALUE;

    /** Between several values in one cell. */
    static final String SEPARATOR = "|";

    static Column needed(String name, String help, String... aliases) {
        return new Column(name, true, help, List.of(aliases), NO_TEXT);
    }

    static Column of(String name, String help, String... aliases) {
        return new Column(name, false, help, List.of(aliases), NO_TEXT);
    }

    static Column visibility() {
        return of("visibility", "public, board, cabinet (also when empty) or closed session", "visible to");
    }

    static Column year() {
        return needed("fiscal year", "Such as FY27, 2027 or 2026-27", "fy", "year");
    }

    /** What of a visibility is read and written. */
    static String words(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Column upTo(int characters) {
        return new Column(name, required, help, aliases, characters);
    }

    /** What goes into it, and how much. */
    public String explanation() {
        return longest == NO_TEXT ? help : "%s; up to %,d characters".formatted(help, longest);
    }

    /** Whether a heading means this column, whatever its case, spaces and underscores. */
    public boolean isMeantBy(String heading) {
        var plain = plain(heading);
        return plain.equals(plain(name)) || aliases.stream().anyMatch(alias -> plain.equals(plain(alias)));
    }

    /** Letters and digits alone, small. */
    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
