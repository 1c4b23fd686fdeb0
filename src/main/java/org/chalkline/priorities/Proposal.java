package org.chalkline.priorities;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of priorities, as one reader may see it.
 *
 * @param version the newest: the draft, or what was submitted last
 * @param draftedBy the sign-in name of who drafted it
 * @param since since when it is in its state
 * @param content with those items that the reader may see
 * @param rest how many items the reader may not see
 * @param picture what the version rests on, as far as the reader may see it: the newest picture for a draft, else the one it
 *     was submitted with
 * @param pictureHash null for a draft
 * @param steps all that were taken, in order
 * @param answers the last that was said of each fund of this version
 * @param decisions that stand, by work
 * @param boardItem null before it was entered
 * @param cameOf what was noted of the decisions that stand, by work
 */
public record Proposal(
        long id,
        ProposalState state,
        int version,
        String draftedBy,
        Instant since,
        ProposalContent content,
        int rest,
        Portfolio picture,
        @Nullable String pictureHash,
        List<StepTaken> steps,
        List<FundingAnswer> answers,
        Map<InitiativeId, Decision.Kept> decisions,
        @Nullable BoardItem boardItem,
        Map<InitiativeId, CameOf> cameOf) {

    public Proposal {
        steps = List.copyOf(steps);
        answers = List.copyOf(answers);
        decisions = Map.copyOf(decisions);
        cameOf = Map.copyOf(cameOf);
    }

    /** One of which nothing was noted since it was decided. */
    public Proposal(
            long id,
            ProposalState state,
            int version,
            String draftedBy,
            Instant since,
            ProposalContent content,
            int rest,
            Portfolio picture,
            @Nullable String pictureHash,
            List<StepTaken> steps,
            List<FundingAnswer> answers,
            Map<InitiativeId, Decision.Kept> decisions,
            @Nullable BoardItem boardItem) {
        this(
                id,
                state,
                version,
                draftedBy,
                since,
                content,
                rest,
                picture,
                pictureHash,
                steps,
                answers,
                decisions,
                boardItem,
                Map.of());
    }

    /** What was noted of the decision on a piece of work. */
    public CameOf cameOf(InitiativeId initiative) {
        return cameOf.getOrDefault(initiative, CameOf.NOTHING);
    }

    public Optional<Decision.Kept> decision(InitiativeId initiative) {
        return Optional.ofNullable(decisions.get(initiative));
    }

    /** Items that nothing is decided on. */
    public List<ProposalItem> undecided() {
        return content.items().stream()
                .filter(item -> !decisions.containsKey(item.initiative()))
                .toList();
    }

    /** Where members of the cabinet stand on this version: the last that each has said, disagreement first. */
    public List<Position> positions() {
        var last = new LinkedHashMap<String, Position>();
        steps.stream()
                .filter(taken -> taken.version() == version)
                .filter(taken -> taken.what() == Step.SUPPORT || taken.what() == Step.DISAGREE)
                .map(Position::of)
                .forEach(position -> last.put(position.by(), position));
        return last.values().stream()
                .sorted(Comparator.comparing(Position::supports))
                .toList();
    }

    /** The last step of a kind in this version. */
    public Optional<StepTaken> last(Step step) {
        return steps.stream()
                .filter(taken -> taken.what() == step && taken.version() == version)
                .reduce((earlier, later) -> later);
    }
}
