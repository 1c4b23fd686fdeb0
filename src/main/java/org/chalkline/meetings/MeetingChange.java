package org.chalkline.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.briefings.Occasion;

/** What somebody says of a meeting by hand. */
public record MeetingChange(Occasion occasion, LocalDate day, String title) {

    public static final int LONGEST_TITLE = 120;

    public MeetingChange {
        title = title.strip();
    }

    /** What is wrong with it, each in one sentence; empty when it can be kept. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            problems.add("Give the meeting a title of up to %d characters.".formatted(LONGEST_TITLE));
        }
        if (title.chars().anyMatch(Character::isISOControl)) {
            problems.add("A title has no line breaks or control characters.");
        }
        return problems;
    }
}
