package org.chalkline.priorities;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was decided and asked, as those at one meeting may see it.
 *
 * @param lines newest first
 * @param lists newest first
 */
public record MeetingDecisions(List<LedgerLine> lines, List<AskedList> lists) {

    public static final MeetingDecisions NONE = new MeetingDecisions(List.of(), List.of());

    public MeetingDecisions {
        lines = List.copyOf(lines);
        lists = List.copyOf(lists);
    }

    /** The list that a meeting talks about: one that waits, else one on its way to the board, else the newest. */
    public Optional<AskedList> ask() {
        return lists.stream().min(Comparator.comparing(MeetingDecisions::urgency));
    }

    private static int urgency(AskedList list) {
        return switch (list.state()) {
            case FUNDING_CONFIRMED, SUBMITTED -> 0;
            case DECIDED, BOARD_ITEM -> 1;
            case IN_PROGRESS -> 2;
            case BENEFITS_REVIEWED, DRAFT, DISCARDED -> 3;
        };
    }
}
