package org.chalkline.briefings.paper;

/** How words that people wrote stand among those of a page's language: they may be in another. */
public interface Writing {

    /** In the language of the page. */
    Writing PLAIN = new Writing() {};

    /** Words as markup; what is markup in them is escaped. */
    default String markup(String words) {
        return Markup.escaped(words);
    }

    /** The language of a whole text, such as {@code en}; empty where it is the page's. */
    default String tag(String whole) {
        return "";
    }
}
