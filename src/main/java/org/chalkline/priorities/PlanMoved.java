package org.chalkline.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;

/** Whether the plan says something else of a list by now than when the list was submitted. */
public final class PlanMoved {

    /** How many are told by name. */
    private static final int NAMED = 3;

    private PlanMoved() {}

    /**
     * Such as "The plan has moved on since this was submitted: the money of “Wi-Fi” is different now. The list shows what
     * was submitted."
     *
     * @param seen the picture that the list was submitted with
     * @return empty where nothing that matters to the list is different
     */
    public static Optional<String> sentence(Portfolio seen, Portfolio now, ProposalContent content) {
        if (seen.revision() == now.revision()) {
            return Optional.empty();
        }
        var gone = titles(seen, content, id -> now.initiative(id).isEmpty());
        var money = titles(seen, content, id -> differs(seen, now, id, PlanMoved::money));
        var links = titles(seen, content, id -> differs(seen, now, id, PlanMoved::links));
        var parts = new ArrayList<String>();
        if (!gone.isEmpty()) {
            parts.add(named(gone) + (gone.size() == 1 ? " has left the plan" : " have left the plan"));
        }
        if (!money.isEmpty()) {
            parts.add("the money of " + named(money) + " is different now");
        }
        if (!links.isEmpty()) {
            parts.add("the goals that " + named(links)
                    + (links.size() == 1 ? " serves are different now" : " serve are different now"));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("The plan has moved on since this was submitted: " + String.join("; ", parts)
                        + ". Here stands what was submitted.");
    }

    private static List<String> titles(Portfolio seen, ProposalContent content, Predicate<InitiativeId> changed) {
        return content.ranked().stream()
                .filter(id -> seen.initiative(id).isPresent())
                .filter(changed)
                .flatMap(id -> seen.initiative(id).stream())
                .map(Initiative::title)
                .toList();
    }

    private static boolean differs(
            Portfolio seen, Portfolio now, InitiativeId id, BiFunction<Portfolio, InitiativeId, List<?>> of) {
        return now.initiative(id).isPresent() && !of.apply(seen, id).equals(of.apply(now, id));
    }

    /** What is planned alone: money that is spent or committed meanwhile is no other ask. */
    private static List<?> money(Portfolio picture, InitiativeId id) {
        return picture.linesOf(id).stream()
                .map(line -> line.key().code() + " " + line.planned())
                .sorted()
                .toList();
    }

    private static List<?> links(Portfolio picture, InitiativeId id) {
        return picture.linksOf(id).stream()
                .map((Link link) -> link.goal().code() + " " + link.strength())
                .sorted()
                .toList();
    }

    private static String named(List<String> titles) {
        var shown = titles.stream().limit(NAMED).map(title -> "“" + title + "”").toList();
        var more = titles.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }
}
