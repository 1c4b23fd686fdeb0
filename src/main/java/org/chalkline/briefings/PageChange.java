package org.chalkline.briefings;

import java.util.List;

/**
 * What became of a page between two editions.
 *
 * @param title as it stands in the later one; of a page that is gone, in the earlier one
 * @param titleBefore as it stood in the earlier one; empty where it was not in it
 * @param before its number in the earlier edition, from 1; 0 where it was not in it
 * @param after its number in the later edition, from 1; 0 where it is not in it
 * @param pointsGone points that stood on the earlier page alone
 * @param pointsNew points that stand on the later page alone
 * @param wordsBefore the speaker's words, without marks
 * @param wordsAfter the same of the later page
 * @param rows what changed in the table of its drawing
 */
public record PageChange(
        PageKind kind,
        String title,
        String titleBefore,
        int before,
        int after,
        String sentenceBefore,
        String sentenceAfter,
        List<String> pointsGone,
        List<String> pointsNew,
        String wordsBefore,
        String wordsAfter,
        List<RowChange> rows) {

    /** What became of it. */
    public enum How {
        SAME("says the same"),
        CHANGED("says something else"),
        ADDED("is new"),
        GONE("is gone");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public PageChange {
        pointsGone = List.copyOf(pointsGone);
        pointsNew = List.copyOf(pointsNew);
        rows = List.copyOf(rows);
    }

    static PageChange added(int number, Sheet page) {
        return new PageChange(
                page.kind(), page.title(), "", 0, number, "", page.sentence(), List.of(), List.of(), "", "", List.of());
    }

    static PageChange gone(int number, Sheet page) {
        return new PageChange(
                page.kind(),
                page.title(),
                page.title(),
                number,
                0,
                page.sentence(),
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of());
    }

    public How how() {
        if (before == 0) {
            return How.ADDED;
        }
        if (after == 0) {
            return How.GONE;
        }
        var same = title.equals(titleBefore)
                && sentenceBefore.equals(sentenceAfter)
                && wordsBefore.equals(wordsAfter)
                && pointsGone.isEmpty()
                && pointsNew.isEmpty()
                && rows.isEmpty();
        return same ? How.SAME : How.CHANGED;
    }
}
