package org.chalkline.portfolio;

import org.chalkline.shared.Visibility;

/** A text with a visibility of its own, beside that of the record it stands in. Empty when there is none. */
public record Restricted(String text, Visibility visibility) {

    public static final Restricted NONE = new Restricted("", Visibility.CABINET);

    public boolean isEmpty() {
        return text.isEmpty();
    }

    Restricted seenBy(Audience audience) {
        return audience.sees(visibility) ? this : NONE;
    }
}
