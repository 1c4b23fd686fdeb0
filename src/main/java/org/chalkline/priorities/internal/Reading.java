package org.chalkline.priorities.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.CameOf;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalState;
import org.chalkline.revisions.FrozenPictures;
import org.chalkline.revisions.PictureService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals through the reader's picture: an item whose work is not in it is not told. */
@Service
class Reading implements PriorityReader {

    private final ProposalStore proposals;
    private final DecisionStore decisions;
    private final AnswerStore answers;
    private final FrozenPictures frozen;
    private final PictureService pictures;
    private final CurrentReader reader;

    Reading(
            ProposalStore proposals,
            DecisionStore decisions,
            AnswerStore answers,
            FrozenPictures frozen,
            PictureService pictures,
            CurrentReader reader) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.answers = answers;
        this.frozen = frozen;
        this.pictures = pictures;
        this.reader = reader;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposal> proposals() {
        return told(proposals.newest());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Proposal> find(long proposal) {
        return told(proposals.find(proposal).stream().toList()).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Version> versions(long proposal) {
        var row = proposals.find(proposal).filter(this::mayBeSeen);
        if (row.isEmpty()) {
            return List.of();
        }
        var picture = picture(row.get());
        return proposals.submittedVersions(proposal).stream()
                .map(version -> new Version(version.number(), SeenParts.of(version.content(), picture)))
                .toList();
    }

    /** A draft is its author's and the superintendent's; others see it from the first time that it was submitted. */
    private boolean mayBeSeen(ProposalRow row) {
        var drafted = row.state() == ProposalState.DRAFT || row.state() == ProposalState.DISCARDED;
        return !drafted || reader.roles().contains(Role.CTO) || reader.roles().contains(Role.SUPERINTENDENT);
    }

    private Portfolio picture(ProposalRow row) {
        return Optional.ofNullable(row.picture()).flatMap(frozen::find).orElseGet(pictures::current);
    }

    /** What belongs to proposals is asked for once for all of them. */
    private List<Proposal> told(List<ProposalRow> all) {
        var rows = all.stream().filter(this::mayBeSeen).toList();
        var ids = rows.stream().map(ProposalRow::id).toList();
        var decided = decisions.ofProposals(ids);
        var cameOf = decisions.cameOf(decided.values().stream()
                .flatMap(List::stream)
                .map(kept -> kept.decision().number())
                .toList());
        var steps = proposals.steps(ids);
        var said = answers.answers(ids);
        var boardItems = answers.boardItems(ids);
        var seen = pictures(rows);
        return rows.stream()
                .map(row -> {
                    var picture = Objects.requireNonNull(seen.get(row.id()));
                    var content = content(row, picture);
                    var standing = shown(decided.getOrDefault(row.id(), List.of()), content);
                    return new Proposal(
                            row.id(),
                            row.state(),
                            row.version(),
                            row.draftedBy(),
                            row.since(),
                            content,
                            row.content().items().size() - content.items().size(),
                            picture,
                            row.picture(),
                            steps.getOrDefault(row.id(), List.of()),
                            SeenParts.of(
                                    said.getOrDefault(new VersionKey(row.id(), row.version()), List.of()), picture),
                            standing,
                            boardItems.get(row.id()),
                            cameOf(standing.values(), cameOf));
                })
                .toList();
    }

    /** What each proposal rests on: what it was submitted with, or the newest picture. */
    private Map<Long, Portfolio> pictures(List<ProposalRow> rows) {
        var kept = new HashMap<String, Portfolio>();
        frozen.each(
                rows.stream().map(ProposalRow::picture).filter(Objects::nonNull).toList(), kept::put);
        var now = pictures.current();
        return rows.stream()
                .collect(Collectors.toMap(
                        ProposalRow::id, row -> row.picture() == null ? now : kept.getOrDefault(row.picture(), now)));
    }

    private ProposalContent content(ProposalRow row, Portfolio picture) {
        return row.state() == ProposalState.DRAFT && reader.audience().equals(Audience.EVERYTHING)
                ? row.content()
                : SeenParts.of(row.content(), picture);
    }

    private static Map<InitiativeId, Decision.Kept> shown(List<Decision.Kept> decided, ProposalContent content) {
        var shown = Set.copyOf(content.ranked());
        return decided.stream()
                .filter(kept -> shown.contains(work(kept)))
                .collect(Collectors.toMap(Reading::work, Function.identity()));
    }

    private static Map<InitiativeId, CameOf> cameOf(Collection<Decision.Kept> standing, Map<Long, CameOf> all) {
        return standing.stream()
                .filter(kept -> all.containsKey(kept.decision().number()))
                .collect(Collectors.toMap(
                        Reading::work, kept -> all.getOrDefault(kept.decision().number(), CameOf.NOTHING)));
    }

    private static InitiativeId work(Decision.Kept kept) {
        return new InitiativeId(kept.decision().subject().code());
    }
}
