package org.chalkline.briefings.ui;

import java.util.List;
import org.chalkline.briefings.Sheet;

/** What screens say of the room. */
final class RoomWords {

    private RoomWords() {}

    static String followers(int count) {
        return switch (count) {
            case 0 -> "Nobody follows on a screen";
            case 1 -> "1 follows on a screen";
            default -> "%,d follow on their screens".formatted(count);
        };
    }

    /** Empty where no time is planned. */
    static String minutes(Sheet sheet) {
        return sheet.minutes() == 0 ? "" : "%d min".formatted(sheet.minutes());
    }

    static int minutes(List<Sheet> sheets) {
        return sheets.stream().mapToInt(Sheet::minutes).sum();
    }

    /** What a reader who went on alone can go back to. */
    static String back(int here, int speaker) {
        if (here > speaker) {
            return "You are ahead: back to the speaker";
        }
        return here < speaker ? "You are behind: back to the speaker" : "Back to the speaker";
    }
}
