package org.chalkline.briefings.paper;

import java.util.List;
import java.util.stream.Collectors;

/** Builds markup that is HTML and well-formed XML alike. Whatever is not markup by its name is escaped. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Writing writing;

    Markup() {
        this(Writing.PLAIN);
    }

    Markup(Writing writing) {
        this.writing = writing;
    }

    /** An opening tag; attributes are pairs of a name and a value, and one with an empty value is left out. */
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String words) {
        out.append(writing.markup(words));
        return this;
    }

    /** Markup that has been made already. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** An element of words; nothing where there are none. */
    Markup element(String tag, String words, String... attributes) {
        return words.isBlank() ? this : open(tag, attributes).text(words).close(tag);
    }

    Markup list(String tag, List<String> items, String... attributes) {
        if (items.isEmpty()) {
            return this;
        }
        open(tag, attributes);
        items.forEach(item -> element("li", item));
        return close(tag);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Letters that XML can't hold are left out. */
    static String escaped(String words) {
        return clean(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String clean(String words) {
        return words.codePoints()
                .filter(it -> it >= ' ' || it == '\n' || it == '\t')
                .filter(it -> it != 0xFFFE && it != 0xFFFF && !(it >= 0xD800 && it <= 0xDFFF))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
