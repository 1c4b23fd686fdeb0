package org.chalkline.editing;

import java.util.List;
import java.util.regex.Pattern;

/** A code for a new record that goes on from those there are: R26 after R25. */
public final class NextCode {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private NextCode() {}

    /** @param first where there is none to go on from */
    public static String after(List<String> codes, String first) {
        var prefix = "";
        var digits = 0;
        long highest = -1;
        for (var code : codes) {
            var parts = NUMBERED.matcher(code);
            if (parts.matches() && Long.parseLong(parts.group(2)) > highest) {
                prefix = parts.group(1);
                digits = parts.group(2).length();
                highest = Long.parseLong(parts.group(2));
            }
        }
        return highest < 0 ? first : prefix + String.format("%0" + digits + "d", highest + 1);
    }
}
