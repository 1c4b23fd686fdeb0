package org.chalkline.priorities.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.DecisionLedger;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalState;
import org.chalkline.revisions.FrozenPictures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger through the reader's picture of what was seen: a decision on work that is not in it is not told. What belongs
 * to the decisions is asked for once for all of them.
 */
@Service
class Ledger implements DecisionLedger {

    private final DecisionStore decisions;
    private final ProposalStore proposals;
    private final AnswerStore answers;
    private final FrozenPictures frozen;
    private final CurrentReader reader;
    private final ZoneId zone;

    Ledger(
            DecisionStore decisions,
            ProposalStore proposals,
            AnswerStore answers,
            FrozenPictures frozen,
            CurrentReader reader,
            Clock clock) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.answers = answers;
        this.frozen = frozen;
        this.reader = reader;
        this.zone = clock.getZone();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LedgerLine> lines() {
        return told(decisions.all(), this::line);
    }

    @Override
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries() {
        return told(decisions.all(), Ledger::entry);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LedgerEntry> find(long number) {
        return told(decisions.find(number).stream().toList(), Ledger::entry).stream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LedgerEntry> about(RecordKey subject) {
        return told(decisions.about(subject), Ledger::entry);
    }

    /** How one decision is told, from what belongs to it and the reader's picture of what was seen. */
    private interface Telling<T> {
        T of(Decision.Kept kept, Around around, Portfolio seen);
    }

    private <T> List<T> told(List<Decision.Kept> all, Telling<T> telling) {
        if (all.isEmpty()) {
            return List.of();
        }
        var around = Around.of(all, proposals, answers, decisions);
        var bySeen = all.stream()
                .filter(kept -> around.state(kept).map(this::maySee).orElse(true))
                .collect(Collectors.groupingBy(kept -> kept.decision().picture()));
        var told = new HashMap<Long, T>();
        frozen.each(
                bySeen.keySet(),
                (hash, seen) -> bySeen.getOrDefault(hash, List.of()).stream()
                        .filter(kept -> seen.find(kept.decision().subject()).isPresent())
                        .forEach(kept -> told.put(kept.decision().number(), telling.of(kept, around, seen))));
        return all.stream()
                .map(kept -> told.get(kept.decision().number()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The board sees what is decided, never what is being decided. */
    private boolean maySee(ProposalState state) {
        return state.isDecided() || reader.talks();
    }

    private static LedgerEntry entry(Decision.Kept kept, Around around, Portfolio seen) {
        return new LedgerEntry(
                kept,
                around.content(kept).map(content -> SeenParts.of(content, seen)).orElse(null),
                seen,
                SeenParts.of(around.answers(kept), seen),
                around.boardItem(kept),
                around.cameOf(kept));
    }

    private LedgerLine line(Decision.Kept kept, Around around, Portfolio seen) {
        return LedgerLines.of(
                kept,
                around.content(kept).map(ProposalContent::title).orElse(""),
                around.content(kept).map(ProposalContent::years).orElse(List.of()),
                around.boardItem(kept),
                around.cameOf(kept),
                seen,
                zone);
    }
}
