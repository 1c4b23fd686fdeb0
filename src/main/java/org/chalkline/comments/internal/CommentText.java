package org.chalkline.comments.internal;

import org.chalkline.comments.CommentRefused;
import org.chalkline.comments.CommentService;

/** What can be a comment's text. */
final class CommentText {

    private CommentText() {}

    /** The text as it is kept: lines end alike, no spaces around it. */
    static String checked(String typed) {
        // Before all else: nothing is done to a text of any length.
        if (typed.length() > 2 * CommentService.LONGEST) {
            throw tooLong();
        }
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            throw new CommentRefused("Write something first.");
        }
        if (text.length() > CommentService.LONGEST) {
            throw tooLong();
        }
        if (text.chars().anyMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\t')) {
            throw new CommentRefused("The text holds characters that can't be shown. Type it instead of pasting it.");
        }
        return text;
    }

    private static CommentRefused tooLong() {
        return new CommentRefused("A comment has up to %,d characters.".formatted(CommentService.LONGEST));
    }
}
