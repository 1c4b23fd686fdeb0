package org.chalkline.priorities.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.AskedList;
import org.chalkline.priorities.DecisionFreezing;
import org.chalkline.priorities.FrozenDecisions;
import org.chalkline.priorities.FrozenDecisions.Asked;
import org.chalkline.priorities.FrozenDecisions.Taken;
import org.chalkline.priorities.LedgerLine;
import org.chalkline.priorities.MeetingDecisions;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalState;
import org.chalkline.revisions.FrozenPictures;
import org.chalkline.shared.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions and lists as they stood, through the pictures they rest on: what is not in such a picture is not told. */
@Service
class DecisionsThen implements DecisionFreezing {

    private final DecisionStore decisions;
    private final ProposalStore proposals;
    private final AnswerStore answers;
    private final FrozenPictures pictures;
    private final ZoneId zone;

    DecisionsThen(
            DecisionStore decisions,
            ProposalStore proposals,
            AnswerStore answers,
            FrozenPictures pictures,
            Clock clock) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.answers = answers;
        this.pictures = pictures;
        this.zone = clock.getZone();
    }

    @Override
    @Transactional(readOnly = true)
    public FrozenDecisions freeze() {
        var all = decisions.all();
        var around = Around.of(all, proposals, answers, decisions);
        var taken = all.stream()
                .map(kept -> new Taken(
                        kept,
                        around.state(kept).orElse(null),
                        around.content(kept).map(ProposalContent::title).orElse(""),
                        around.content(kept).map(ProposalContent::years).orElse(List.of()),
                        around.boardItem(kept),
                        around.cameOf(kept)))
                .toList();
        return new FrozenDecisions(taken, lists());
    }

    private List<Asked> lists() {
        var rows = proposals.newest().stream()
                .filter(row -> row.picture() != null)
                .filter(row -> row.state().isOpen() || row.state().isDecided())
                .toList();
        var items = answers.boardItems(rows.stream().map(ProposalRow::id).toList());
        return rows.stream()
                .map(row -> new Asked(
                        row.id(),
                        row.state(),
                        row.since(),
                        row.content(),
                        Objects.requireNonNull(row.picture()),
                        items.get(row.id())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public MeetingDecisions seenBy(FrozenDecisions frozen, Audience audience) {
        var taken = frozen.taken().stream()
                .filter(it -> maySee(it.state(), audience))
                .map(it -> forPublic(audience) ? PublicWords.of(it) : it)
                .filter(it -> !forPublic(audience) || PublicWords.isCarried(it.boardItem()))
                .toList();
        var lists = frozen.lists().stream()
                .filter(it -> maySee(it.state(), audience))
                .map(it -> forPublic(audience) ? PublicWords.of(it) : it)
                .filter(it -> !forPublic(audience) || PublicWords.isCarried(it.boardItem()))
                .toList();
        var seen = pictures(taken, lists, audience);
        return new MeetingDecisions(
                taken.stream().flatMap(it -> line(it, seen)).toList(),
                lists.stream().flatMap(it -> list(it, seen)).toList());
    }

    private static boolean forPublic(Audience audience) {
        return !audience.sees(Visibility.BOARD);
    }

    /** As in the ledger: below the cabinet table they see what is decided, never what is being decided. */
    private static boolean maySee(@org.jspecify.annotations.Nullable ProposalState state, Audience audience) {
        return state == null || state.isDecided() || audience.sees(Visibility.CABINET);
    }

    private Map<String, Portfolio> pictures(List<Taken> taken, List<Asked> lists, Audience audience) {
        Collection<String> hashes = new LinkedHashSet<>();
        taken.forEach(it -> hashes.add(it.kept().decision().picture()));
        lists.forEach(it -> hashes.add(it.picture()));
        var seen = new HashMap<String, Portfolio>();
        if (!hashes.isEmpty()) {
            pictures.each(new ArrayList<>(hashes), (hash, picture) -> seen.put(hash, picture.seenBy(audience)));
        }
        return seen;
    }

    private Stream<LedgerLine> line(Taken it, Map<String, Portfolio> pictures) {
        var decision = it.kept().decision();
        var seen = pictures.get(decision.picture());
        return seen == null || seen.find(decision.subject()).isEmpty()
                ? Stream.empty()
                : Stream.of(LedgerLines.of(it.kept(), it.list(), it.years(), it.boardItem(), it.cameOf(), seen, zone));
    }

    private static Stream<AskedList> list(Asked it, Map<String, Portfolio> pictures) {
        var seen = pictures.get(it.picture());
        if (seen == null) {
            return Stream.empty();
        }
        var content = SeenParts.of(it.content(), seen);
        return content.items().isEmpty()
                ? Stream.empty()
                : Stream.of(new AskedList(it.proposal(), it.state(), content, seen, it.boardItem()));
    }
}
