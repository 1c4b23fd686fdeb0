package org.chalkline.priorities.ui;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.priorities.Step;
import org.chalkline.priorities.StepTaken;
import org.chalkline.priorities.Verdict;
import org.chalkline.scenarios.CutLine;
import org.chalkline.shared.Days;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** The sentences of the superintendent's page. */
final class DecideWords {

    private DecideWords() {}

    /** Such as "Technology chief asks, since Nov 3, 2026, for FY28. Version 2." */
    static String who(Proposal proposal, ZoneId zone) {
        var years = proposal.content().years().stream().map(FiscalYear::label).collect(Collectors.joining(", "));
        var asked = proposal.last(Step.SUBMIT)
                .map(step -> "%s asks, since %s, for the money of %s.".formatted(step.person(), day(step, zone), years))
                .orElse("For the money of " + years + ".");
        var confirmed = proposal.last(Step.CONFIRM_FUNDING)
                .map(step -> " %s answered for the funding on %s.".formatted(step.person(), day(step, zone)))
                .orElse("");
        return asked + confirmed + (proposal.version() == 1 ? "" : " This is version " + proposal.version() + ".");
    }

    private static String day(StepTaken step, ZoneId zone) {
        return Days.words(step.at().atZone(zone).toLocalDate());
    }

    /** What is signed: "You sign 12 decisions on “Priorities”: 9 approved and 3 deferred. $3.1M is approved." */
    static String signing(Proposal proposal, Map<InitiativeId, Verdict> verdicts) {
        var count =
                VerdictCount.of(verdicts.values().stream().map(Verdict::outcome).toList());
        var left = proposal.undecided().size() - verdicts.size();
        var approved = Money.sum(ProposalLine.of(proposal).items().stream()
                .filter(item -> approves(verdicts, item))
                .map(CutLine.Item::cost)
                .toList());
        return "You sign %s on “%s”: %s. %s in all is approved with it.%s"
                .formatted(
                        count.all() == 1 ? "one decision" : count.all() + " decisions",
                        proposal.content().title(),
                        count.words(),
                        approved,
                        left == 0 ? "" : " " + (left == 1 ? "One item stays open." : left + " items stay open."));
    }

    private static boolean approves(Map<InitiativeId, Verdict> verdicts, CutLine.Item item) {
        var verdict = verdicts.get(item.initiative().id());
        return verdict != null && verdict.outcome().isApproval();
    }

    /** Such as "Signed, and kept as decisions 14 to 25." */
    static String signed(Proposal now, Collection<InitiativeId> items) {
        var numbers = items.stream()
                .flatMap(id -> now.decision(id).stream())
                .map(kept -> kept.decision().number())
                .sorted()
                .toList();
        if (numbers.isEmpty()) {
            return "Signed.";
        }
        var left = now.undecided().size();
        return "Signed, and kept as %s.%s"
                .formatted(
                        numbers.size() == 1
                                ? "decision " + numbers.getFirst()
                                : "decisions %d to %d".formatted(numbers.getFirst(), numbers.getLast()),
                        left == 0 ? "" : " Still to decide: " + left + ".");
    }

    /** Such as "Decided: 9 approved and 3 deferred. $3.1M of $4.4M is approved." */
    static String decided(Proposal proposal) {
        var decided = proposal.decisions().values().stream()
                .map(Decision.Kept::decision)
                .toList();
        var count = VerdictCount.of(decided.stream().map(Decision::outcome).toList());
        var approved = decided.stream()
                .filter(it -> it.outcome().isApproval())
                .map(it -> it.subject().code())
                .collect(Collectors.toSet());
        var line = ProposalLine.of(proposal);
        var money = Money.sum(line.items().stream()
                .filter(item -> approved.contains(item.initiative().id().code()))
                .map(CutLine.Item::cost)
                .toList());
        return "Decided: %s. %s of %s is approved."
                .formatted(count.words(), money.brief(), line.asked().brief());
    }

    /** What others said of it while it was open here. */
    static String news(Proposal before, Proposal now) {
        return now.answers().equals(before.answers())
                ? "Somebody of the cabinet has said where they stand. Read it before you sign."
                : "The business official has changed what they say of the funding. Look at it before you sign.";
    }

    /** What happened to a version that can't be decided on any more. */
    static String movedOn(Proposal now) {
        var last = now.steps().stream()
                .filter(step -> step.what() == Step.WITHDRAW || step.what() == Step.RETURN)
                .reduce((earlier, later) -> later);
        var what = last.map(step -> "%s %s this version: “%s”."
                        .formatted(
                                step.person(),
                                step.what() == Step.WITHDRAW ? "withdrew" : "sent back",
                                step.words().strip()))
                .orElse("This version has moved on.");
        return what + " What you chose stays here to read, and can't be signed.";
    }

    /** Whoever changed or submitted it does not decide on it; the service refuses it too. */
    static boolean hadAHand(Proposal proposal, String name) {
        return proposal.draftedBy().equals(name)
                || proposal.steps().stream()
                        .filter(step -> step.what() == Step.CHANGE || step.what() == Step.SUBMIT)
                        .anyMatch(step -> step.by().equals(name));
    }
}
