package org.chalkline.roadmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;

/** By what the roadmap gathers its bars. */
public enum Grouping {
    PHASE("phase"),
    CATEGORY("category"),
    GOAL("goal");

    private static final String NO_GOAL = "No goal";

    private final String words;

    Grouping(String words) {
        this.words = words;
    }

    /** As it is read on screen and stands in an address. */
    public String words() {
        return words;
    }

    public static Grouping named(String text) {
        return Arrays.stream(values())
                .filter(one -> one.words.equals(text))
                .findFirst()
                .orElse(CATEGORY);
    }

    /** The names of the groups, in order. */
    List<String> groups(Portfolio portfolio) {
        return switch (this) {
            case PHASE ->
                Arrays.stream(Phase.values())
                        .map(phase -> capitalised(phase.words()))
                        .toList();
            case CATEGORY ->
                Arrays.stream(Category.values())
                        .map(category -> capitalised(category.words()))
                        .toList();
            case GOAL ->
                java.util.stream.Stream.concat(
                                portfolio.goals().stream().map(Goal::title), java.util.stream.Stream.of(NO_GOAL))
                        .distinct()
                        .toList();
        };
    }

    /** The group of an initiative; that of the goal it serves most, where it serves several. */
    String groupOf(Portfolio portfolio, Initiative initiative) {
        return switch (this) {
            case PHASE -> capitalised(initiative.phase().words());
            case CATEGORY -> capitalised(initiative.category().words());
            case GOAL ->
                portfolio.linksOf(initiative.id()).stream()
                        .max(Comparator.<Link>comparingInt(
                                        link -> link.strength().points())
                                .thenComparing(link -> -place(portfolio, link.goal())))
                        .flatMap(link -> portfolio.goal(link.goal()))
                        .map(Goal::title)
                        .orElse(NO_GOAL);
        };
    }

    private static int place(Portfolio portfolio, GoalId id) {
        return portfolio.placeOf(id);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
