package org.chalkline.publicsite.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chalkline.briefings.paper.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Text as HTML. What people wrote only ever becomes text; where a part of it stands in English among Spanish words, it says so.
 */
final class Html implements Writing {

    private final List<String> english;
    private final @Nullable Pattern pattern;

    /** @param english the texts that are not translated; empty on an English page */
    Html(Collection<String> english) {
        // The longest first: one may be a part of another.
        this.english = english.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.pattern = english.isEmpty()
                ? null
                : Pattern.compile(this.english.stream()
                        .map(text -> "(?<![\\p{L}\\d])" + Pattern.quote(text) + "(?![\\p{L}\\d])")
                        .collect(Collectors.joining("|")));
    }

    @Override
    public String markup(String words) {
        if (pattern == null) {
            return escaped(words);
        }
        var matcher = pattern.matcher(words);
        var out = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            out.append(escaped(words.substring(from, matcher.start())))
                    .append("<span lang=\"en\">")
                    .append(escaped(matcher.group()))
                    .append("</span>");
            from = matcher.end();
        }
        return out.append(escaped(words.substring(from))).toString();
    }

    @Override
    public String tag(String whole) {
        return english.contains(whole) ? "en" : "";
    }

    static String escaped(String words) {
        return PLAIN.markup(words);
    }
}
