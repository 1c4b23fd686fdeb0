package org.chalkline.meetings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chalkline.briefings.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * How meetings come in and are reminded of.
 *
 * @param words for each kind of meeting, which words in an event's title say that it is one, apart by commas
 * @param remindDays how many days before a meeting the technology chief is reminded to freeze an edition for it
 * @param address where the district's calendar is fetched, https, which webcal stands for too; empty for nowhere
 * @param fetchedAt when it last was; null for never
 * @param outcome what came of it, in a sentence; may be empty
 */
public record MeetingSettings(
        Map<Occasion, String> words,
        int remindDays,
        String address,
        @Nullable Instant fetchedAt,
        String outcome) {

    public static final int LONGEST_WORDS = 400;
    public static final int LONGEST_ADDRESS = 1_000;
    public static final int MOST_DAYS = 60;

    public MeetingSettings {
        words = Map.copyOf(words);
        address = address.strip().replaceFirst("^(?i)webcals?://", "https://");
    }

    public MeetingSettings with(Map<Occasion, String> newWords, int newDays, String newAddress) {
        return new MeetingSettings(newWords, newDays, newAddress, fetchedAt, outcome);
    }

    /** Whether a person would find the same set. What came of fetching does not count. */
    public boolean saysTheSame(MeetingSettings other) {
        return words.equals(other.words) && remindDays == other.remindDays && address.equals(other.address);
    }

    /** The words for a kind of meeting, in small letters. */
    public List<String> wordsOf(Occasion occasion) {
        return Arrays.stream(words.getOrDefault(occasion, "").split(","))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What is wrong with it, each in one sentence; empty when it can be kept. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (words.values().stream().anyMatch(each -> each.length() > LONGEST_WORDS)) {
            problems.add("The words for one kind of meeting have up to %d characters.".formatted(LONGEST_WORDS));
        }
        if (remindDays < 0 || remindDays > MOST_DAYS) {
            problems.add("Between 0 and %d days before a meeting.".formatted(MOST_DAYS));
        }
        if (!isAddress(address)) {
            problems.add("An address begins with https:// and has up to %,d characters.".formatted(LONGEST_ADDRESS));
        }
        return problems;
    }

    /** Whether it could be fetched from, or is empty. */
    public static boolean isAddress(String address) {
        if (address.isEmpty()) {
            return true;
        }
        try {
            var parsed = new URI(address);
            return address.length() <= LONGEST_ADDRESS
                    && "https".equalsIgnoreCase(parsed.getScheme())
                    && parsed.getHost() != null
                    && parsed.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
