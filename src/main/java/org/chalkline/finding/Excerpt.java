package org.chalkline.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chalkline.finding.Finding.Piece;

/** Shows why a thing was found: the matched words in its title, or the text around them. */
final class Excerpt {

    /** About a line on a phone, so many letters on either side of the first match. */
    private static final int BEFORE = 30;

    private static final int LENGTH = 110;

    private Excerpt() {}

    static Finding of(Findable thing, Set<String> matched) {
        var title = pieces(thing.title(), matched);
        var note = pieces(thing.note(), matched);
        var shown = words(thing.title() + " " + thing.note(), matched);
        // Of the texts that hold words which the title does not, the one that holds most.
        var text = thing.texts().stream()
                .filter(one -> !one.name().isEmpty())
                .filter(one -> words(one.words(), matched).stream().anyMatch(word -> !shown.contains(word)))
                .max(Comparator.<Findable.Text>comparingInt(
                                one -> words(one.words(), matched).size())
                        .thenComparingInt(Findable.Text::weight));
        return text.map(one -> new Finding(
                        thing.kind(),
                        thing.key(),
                        title,
                        note,
                        one.name(),
                        pieces(around(one.words(), matched), matched)))
                .orElseGet(() -> new Finding(thing.kind(), thing.key(), title, note, "", List.of()));
    }

    private static List<String> words(String text, Set<String> matched) {
        return Word.of(text).stream()
                .map(Word::form)
                .filter(matched::contains)
                .distinct()
                .toList();
    }

    /** A part of a long text with the first match in it, cut between words. */
    private static String around(String text, Set<String> matched) {
        var words = Word.of(text);
        int first = words.stream()
                .filter(word -> matched.contains(word.form()))
                .mapToInt(Word::start)
                .findFirst()
                .orElse(0);
        int from = first <= BEFORE
                ? 0
                : words.stream()
                        .mapToInt(Word::start)
                        .filter(start -> start >= first - BEFORE)
                        .findFirst()
                        .orElse(0);
        int space = text.lastIndexOf(' ', from + LENGTH);
        boolean cut = from + LENGTH < text.length() && space > first;
        return (from > 0 ? "… " : "") + (cut ? text.substring(from, space) + " …" : text.substring(from));
    }

    private static List<Piece> pieces(String text, Set<String> matched) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var word : Word.of(text)) {
            if (matched.contains(word.form())) {
                if (word.start() > done) {
                    pieces.add(new Piece(text.substring(done, word.start()), false));
                }
                pieces.add(new Piece(text.substring(word.start(), word.end()), true));
                done = word.end();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }
}
