package org.chalkline.finding;

import java.util.List;

/**
 * A thing that was found, with the words that led to it.
 *
 * @param key where it opens
 * @param excerptName what the excerpt is taken from; empty when the title or the note says it all
 */
public record Finding(
        Kind kind, String key, List<Piece> title, List<Piece> note, String excerptName, List<Piece> excerpt) {

    /** A run of letters, which matched what was asked or not. */
    public record Piece(String text, boolean matched) {}
}
