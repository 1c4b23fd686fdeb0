package org.chalkline.finding;

import java.util.List;

/**
 * A thing that can be found by the words in it.
 *
 * @param key where it opens: {@code goals/G1}, {@code funds/GF}, or a screen's address
 * @param note what tells it from others of its name, such as its code
 * @param texts what is looked through; the title and the note too
 */
public record Findable(Kind kind, String key, String title, String note, List<Text> texts) {

    public Findable {
        texts = List.copyOf(texts);
    }

    /** A screen, which has nothing but its name. */
    public static Findable screen(String address, String title) {
        return new Findable(Kind.SCREEN, address, title, "", List.of(new Text("", title, Text.TITLE)));
    }

    /**
     * One text of it.
     *
     * @param name what the text is, shown before an excerpt of it; empty for the title and the note
     * @param weight how much a word in it counts
     */
    public record Text(String name, String words, int weight) {

        static final int CODE = 12;
        static final int TITLE = 10;
        static final int PERSON = 6;
        static final int BODY = 3;
        static final int DETAIL = 2;
    }
}
