package org.chalkline.briefings;

import java.util.Optional;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was chosen, before anything is drawn on it.
 *
 * @param subject the code of the goal or initiative that it is about; empty where it is about none
 * @param title as it stands on the page; empty for what the page is called by itself
 * @param narrative what the speaker wants to be read, in Markdown; may be empty
 * @param notes for the speaker alone
 * @param minutes how long it is to be spoken about; 0 for no plan
 * @param picture null for none; only free text has one
 */
public record Page(
        PageKind kind,
        String subject,
        String title,
        String narrative,
        String notes,
        int minutes,
        @Nullable Picture picture) {

    /** How much narrative fits beside a chart, and how many notes a speaker reads, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    public static final int LONGEST_TITLE = 120;
    public static final int MOST_MINUTES = 240;

    /** A page without a picture. */
    public Page(PageKind kind, String subject, String title, String narrative, String notes, int minutes) {
        this(kind, subject, title, narrative, notes, minutes, null);
    }

    /** A page without words of its own. */
    public static Page of(PageKind kind) {
        return new Page(kind, "", "", "", "", 0);
    }

    /** About one goal or initiative. */
    public static Page of(PageKind kind, String subject) {
        return new Page(kind, subject, "", "", "", 0);
    }

    public Page withWords(String newTitle, String newNarrative, String newNotes, int newMinutes) {
        return new Page(kind, subject, newTitle, newNarrative, newNotes, newMinutes, picture);
    }

    public Page withPicture(@Nullable Picture newPicture) {
        return new Page(kind, subject, title, narrative, notes, minutes, newPicture);
    }

    /** The goal that it is about, where that is in a picture. */
    public Optional<Goal> goalIn(Portfolio picture) {
        return picture.goals().stream()
                .filter(goal -> goal.id().code().equals(subject) && !goal.id().equals(GoalId.OTHER))
                .findFirst();
    }

    /** The initiative that it is about, where that is in a picture. */
    public Optional<Initiative> initiativeIn(Portfolio picture) {
        return picture.initiatives().stream()
                .filter(work -> work.id().code().equals(subject))
                .findFirst();
    }
}
