package org.chalkline.priorities.internal;

import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.CameOf;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.FrozenDecisions.Asked;
import org.chalkline.priorities.FrozenDecisions.Taken;
import org.jspecify.annotations.Nullable;

/** Decisions and lists without the words that were written for the cabinet and the board, and without names of people. */
final class PublicWords {

    private PublicWords() {}

    /** Whether the board let it go on, in a meeting that everybody could attend. */
    static boolean isCarried(@Nullable BoardItem item) {
        return item != null && item.result().letsGoOn();
    }

    static Taken of(Taken it) {
        var told = it.kept().decision();
        var decision = new Decision(
                told.number(),
                told.subject(),
                told.proposal(),
                told.version(),
                told.rank(),
                "",
                "",
                told.aboveLine(),
                told.outcome(),
                "",
                null,
                told.until(),
                "",
                "",
                told.at(),
                told.authority(),
                told.supersedes(),
                told.picture());
        var kept = new Decision.Kept(decision, it.kept().hash(), it.kept().supersededBy());
        return new Taken(kept, it.state(), "", it.years(), withoutNames(it.boardItem()), CameOf.NOTHING);
    }

    static Asked of(Asked it) {
        var items = it.content().items().stream()
                .map(item -> item.withTexts("", ""))
                .toList();
        var content = new org.chalkline.priorities.ProposalContent(
                "",
                "",
                it.content().years(),
                items,
                it.content().totalCap(),
                it.content().fundCaps());
        return new Asked(it.proposal(), it.state(), it.since(), content, it.picture(), withoutNames(it.boardItem()));
    }

    private static @Nullable BoardItem withoutNames(@Nullable BoardItem item) {
        return item == null
                ? null
                : new BoardItem(item.date(), item.agendaType(), item.motion(), "", "", "", item.result());
    }
}
