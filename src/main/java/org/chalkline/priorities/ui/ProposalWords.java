package org.chalkline.priorities.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.access.Role;
import org.chalkline.priorities.Position;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Step;
import org.chalkline.shared.Days;

/** Where proposals stand and who is next, in plain words. */
final class ProposalWords {

    /** What waits for somebody, the most pressing first. */
    private static final List<ProposalState> PRESSING = List.of(
            ProposalState.FUNDING_CONFIRMED,
            ProposalState.SUBMITTED,
            ProposalState.DRAFT,
            ProposalState.DECIDED,
            ProposalState.BOARD_ITEM);

    private ProposalWords() {}

    /** What waits for a reader of these roles, in one sentence. */
    static String waiting(List<Proposal> proposals, Collection<Role> roles, ZoneId zone) {
        if (proposals.isEmpty()) {
            return "No list of priorities has been drafted yet.";
        }
        for (var state : PRESSING) {
            var waiting = proposals.stream().filter(it -> it.state() == state).toList();
            if (!waiting.isEmpty() && isFor(state, roles)) {
                var oldest = waiting.stream()
                        .map(Proposal::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                return waiting.size() == 1
                        ? "One %s since %s.".formatted(waits(state, true), day(oldest, zone))
                        : "%d %s, the oldest since %s."
                                .formatted(waiting.size(), waits(state, false), day(oldest, zone));
            }
        }
        var open = proposals.stream().filter(it -> it.state().isOpen()).toList();
        return open.isEmpty()
                ? "Nothing waits for you."
                : "Nothing waits for you: “%s” is with %s."
                        .formatted(
                                open.getFirst().content().title(),
                                who(open.getFirst().state()));
    }

    private static String waits(ProposalState state, boolean one) {
        var what = state == ProposalState.DRAFT
                ? (one ? "draft waits" : "drafts wait")
                : (one ? "proposal waits" : "proposals wait");
        return what
                + switch (state) {
                    case FUNDING_CONFIRMED -> " for your decision";
                    case SUBMITTED -> " for you to confirm its funding";
                    case DRAFT -> " for you to submit it";
                    case DECIDED -> " for you to enter the board item";
                    case BOARD_ITEM -> " for you to enter the board's vote";
                    case IN_PROGRESS, BENEFITS_REVIEWED, DISCARDED -> "";
                };
    }

    /** Whether a state waits for somebody of these roles; the technology chief alone looks after what comes later. */
    static boolean isFor(ProposalState state, Collection<Role> roles) {
        return switch (state) {
            case FUNDING_CONFIRMED -> Step.DECIDE.isFor(roles);
            case SUBMITTED -> Step.CONFIRM_FUNDING.isFor(roles);
            case DRAFT, DECIDED, BOARD_ITEM, IN_PROGRESS -> Step.SUBMIT.isFor(roles);
            case BENEFITS_REVIEWED, DISCARDED -> false;
        };
    }

    private static String who(ProposalState state) {
        return switch (state) {
            case FUNDING_CONFIRMED -> "the superintendent";
            case SUBMITTED -> "the chief business official";
            case DRAFT, DECIDED, BOARD_ITEM, IN_PROGRESS -> "the technology chief";
            case BENEFITS_REVIEWED, DISCARDED -> "nobody";
        };
    }

    /** Where it stands: "Draft since Nov 3, 2026." */
    static String state(Proposal proposal, ZoneId zone) {
        var since = " since " + day(proposal.since(), zone) + ".";
        return switch (proposal.state()) {
            case DRAFT -> (proposal.version() == 1 ? "Draft" : "Draft of version " + proposal.version()) + since;
            case SUBMITTED -> "Submitted; its funding waits to be confirmed" + since;
            case FUNDING_CONFIRMED ->
                proposal.decisions().isEmpty()
                        ? "Waits for the superintendent's decision" + since
                        : "%d of %d decided; the rest waits for the superintendent%s"
                                .formatted(
                                        proposal.decisions().size(),
                                        proposal.content().items().size(),
                                        since);
            case DECIDED -> "Decided on " + day(proposal.since(), zone) + ".";
            case BOARD_ITEM -> "Before the board" + since;
            case IN_PROGRESS -> "Decided, and in progress" + since;
            case BENEFITS_REVIEWED -> "Carried out; its benefits were reviewed on " + day(proposal.since(), zone) + ".";
            case DISCARDED -> "Given up on " + day(proposal.since(), zone) + ".";
        };
    }

    /** Who is next, and with what. */
    static String next(ProposalState state) {
        return switch (state) {
            case DRAFT -> "Next: the technology chief submits it.";
            case SUBMITTED -> "Next: the chief business official says whether the money is there.";
            case FUNDING_CONFIRMED -> "Next: the superintendent decides.";
            case DECIDED -> "Next: the technology chief enters how it goes to the board.";
            case BOARD_ITEM -> "Next: the board votes, and the work begins.";
            case IN_PROGRESS -> "Next: the technology chief reviews what came of it.";
            case BENEFITS_REVIEWED, DISCARDED -> "";
        };
    }

    /** What was done, before a person's name: "submitted by". */
    static String done(Step step) {
        return switch (step) {
            case CHANGE -> "Drafted";
            case SUBMIT -> "Submitted";
            case DISCARD -> "Given up";
            case WITHDRAW -> "Withdrawn";
            case CONFIRM_FUNDING -> "Funding answered";
            case SUPPORT -> "Supported";
            case DISAGREE -> "Disagreed with";
            case RETURN -> "Returned";
            case DECIDE -> "Decided";
            case SUPERSEDE -> "Decided anew";
            case ENTER_BOARD_ITEM -> "Board item entered";
            case START -> "Work started";
            case FOLLOW_UP -> "Condition followed up";
            case REVIEW_BENEFITS -> "Benefits reviewed";
        };
    }

    /** Such as "2 of the cabinet disagree and 1 supports it." */
    static String positions(List<Position> positions) {
        var against =
                positions.stream().filter(position -> !position.supports()).count();
        var supporting = positions.size() - against;
        var disagrees = against == 1 ? "disagrees" : "disagree";
        var supports = supporting == 1 ? "supports" : "support";
        if (positions.isEmpty()) {
            return "Nobody of the cabinet has said yet where they stand.";
        }
        if (against == 0) {
            return "%d of the cabinet %s it; nobody disagrees.".formatted(supporting, supports);
        }
        return supporting == 0
                ? "%d of the cabinet %s with it.".formatted(against, disagrees)
                : "%d of the cabinet %s with it, and %d %s it.".formatted(against, disagrees, supporting, supports);
    }

    /** Whether a person drafted or changed what is asked for, and so never says yes or no to it. */
    static boolean hadAHand(Proposal proposal, String name) {
        return proposal.draftedBy().equals(name)
                || proposal.steps().stream()
                        .filter(taken -> taken.what() == Step.CHANGE || taken.what() == Step.SUBMIT)
                        .anyMatch(taken -> taken.by().equals(name));
    }

    static Set<Step> withoutJudging(Set<Step> steps) {
        var rest = new HashSet<>(steps);
        rest.removeAll(
                Set.of(Step.CONFIRM_FUNDING, Step.SUPPORT, Step.DISAGREE, Step.DECIDE, Step.RETURN, Step.SUPERSEDE));
        return rest;
    }

    static String day(Instant at, ZoneId zone) {
        return Days.words(at.atZone(zone).toLocalDate());
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
