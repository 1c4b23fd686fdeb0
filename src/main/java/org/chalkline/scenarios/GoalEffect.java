package org.chalkline.scenarios;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chalkline.alignment.Serving;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;

/**
 * What a goal loses when some work is not done.
 *
 * @param strength Σ of the strengths of the links from funded work, as {@link Serving} says what is funded
 * @param lost the part of it from work that is not done, more than 0
 * @param becomes what the goal was not before
 * @param words one plain sentence
 */
public record GoalEffect(Goal goal, int strength, int lost, Becomes becomes, String words) {

    /** What a loss makes of a goal, gravest first; money that ends is not looked at here. */
    public enum Becomes {
        /** No funded work serves it directly any more. */
        UNSERVED,
        /** One piece of work alone serves it directly. */
        FRAGILE,
        WEAKER
    }

    /** The effect on one goal; none where it loses nothing. */
    static Stream<GoalEffect> of(Portfolio portfolio, Serving serving, Goal goal, Set<InitiativeId> notDone) {
        int strength = 0;
        int lost = 0;
        for (var link : portfolio.linksTo(goal.id())) {
            if (serving.funded().contains(link.initiative())) {
                strength += link.strength().points();
                lost += notDone.contains(link.initiative()) ? link.strength().points() : 0;
            }
        }
        if (lost == 0) {
            return Stream.empty();
        }
        var directly = serving.directly(goal.id());
        var remaining =
                directly.stream().filter(id -> !notDone.contains(id)).sorted().toList();
        int hidden = portfolio.otherWork().strongLinks().getOrDefault(goal.id(), 0);
        var becomes = becomes(directly.size() + hidden, remaining.size() + hidden);
        var words = words(portfolio, goal, Words.part(lost, strength), becomes, remaining);
        return Stream.of(new GoalEffect(goal, strength, lost, becomes, words));
    }

    private static Becomes becomes(int before, int after) {
        if (after == 0 && before > 0) {
            return Becomes.UNSERVED;
        }
        return after == 1 && before > 1 ? Becomes.FRAGILE : Becomes.WEAKER;
    }

    private static String words(
            Portfolio portfolio, Goal goal, String part, Becomes becomes, List<InitiativeId> remaining) {
        var all = part.equals("all");
        var start = "%s loses %s serves it%s"
                .formatted(
                        Words.quoted(goal.title()),
                        all ? "all that" : part + " of what",
                        Words.asFarAsShown(portfolio));
        return switch (becomes) {
            case UNSERVED -> all ? start + "." : start + "; no funded work serves it directly any more.";
            case FRAGILE -> start + "; it then rests on one initiative" + named(portfolio, remaining) + ".";
            case WEAKER -> start + ".";
        };
    }

    private static String named(Portfolio portfolio, List<InitiativeId> remaining) {
        return remaining.stream()
                .findFirst()
                .flatMap(portfolio::initiative)
                .map(Initiative::title)
                .map(title -> ": " + title)
                .orElse("");
    }
}
