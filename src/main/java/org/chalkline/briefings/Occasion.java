package org.chalkline.briefings;

import org.chalkline.portfolio.Audience;
import org.chalkline.shared.Visibility;

/** What kind of meeting an edition is for, which says who may see it and how much of the plan it holds. */
public enum Occasion {
    CABINET("Cabinet meeting", Visibility.CABINET),
    BOARD("Board meeting", Visibility.BOARD),
    PUBLIC("Public", Visibility.PUBLIC);

    private final String words;
    private final Visibility visibility;

    Occasion(String words, Visibility visibility) {
        this.words = words;
        this.visibility = visibility;
    }

    /** Such as "Board meeting". */
    public String words() {
        return words;
    }

    /** For whom the picture is narrowed before anything is made of it. */
    public Audience audience() {
        return new Audience(visibility);
    }

    /** Whether such an edition can have a page of this kind: the public gets a small choice of its own. */
    public boolean takes(PageKind kind) {
        return this != PUBLIC || kind.isForThePublic();
    }

    /** Whether a reader may see what was made for this occasion. */
    public boolean isFor(Audience reader) {
        return reader.sees(visibility);
    }
}
