package org.chalkline.imports;

import java.util.List;
import java.util.Locale;

/**
 * A column of a file.
 *
 * @param required whether it must be there, and filled in every row
 * @param help what goes into it
 * @param aliases other names under which people have it
 */
public record Column(String name, boolean required, String help, List<String> aliases) {

    static Column needed(String name, String help, String... aliases) {
        return new Column(name, true, help, List.of(aliases));
    }

    static Column of(String name, String help, String... aliases) {
        return new Column(name, false, help, List.of(aliases));
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
