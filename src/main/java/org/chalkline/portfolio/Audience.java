package org.chalkline.portfolio;

import org.chalkline.shared.Visibility;

/** Whom a picture is for, as far as it matters to what they see. */
public record Audience(Visibility clearance) {

    public static final Audience EVERYTHING = new Audience(Visibility.CLOSED_SESSION);

    public boolean sees(Visibility visibility) {
        return visibility.reaches(clearance);
    }
}
