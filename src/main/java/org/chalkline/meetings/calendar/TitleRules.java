package org.chalkline.meetings.calendar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chalkline.briefings.Occasion;
import org.chalkline.meetings.MeetingSettings;
import org.chalkline.portfolio.Audience;
import org.chalkline.shared.Visibility;

/** Which kind of meeting an event is, by the words in its title. */
final class TitleRules {

    private static final Pattern CALLED_OFF =
            Pattern.compile("\\bcancell?ed\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final MeetingSettings settings;

    TitleRules(MeetingSettings settings) {
        this.settings = settings;
    }

    /** Where a title holds the words of several kinds, the one that the fewest are cleared for. */
    Optional<Occasion> of(String title) {
        return Arrays.stream(Occasion.values())
                .sorted(Comparator.comparing(TitleRules::readers))
                .filter(occasion -> settings.wordsOf(occasion).stream().anyMatch(words -> holds(title, words)))
                .findFirst();
    }

    private static long readers(Occasion occasion) {
        return Arrays.stream(Visibility.values())
                .filter(clearance -> occasion.isFor(new Audience(clearance)))
                .count();
    }

    /** As whole words: "Board" is not in "Keyboard". */
    private static boolean holds(String title, String words) {
        var asWords = "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(asWords, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(title)
                .find();
    }

    /** Calendars that keep what was called off say so in its title. */
    static boolean isCalledOff(String title) {
        return CALLED_OFF.matcher(title).find();
    }
}
