package org.chalkline.finding;

import java.util.List;

/**
 * The answer to a search: the best first, by kind.
 *
 * @param complete whether each finding holds all the words; else no thing does, and these hold some of them
 */
public record Findings(List<Group> groups, boolean complete) {

    public static final Findings NONE = new Findings(List.of(), true);

    public Findings {
        groups = List.copyOf(groups);
    }

    public int count() {
        return groups.stream().mapToInt(Group::count).sum();
    }

    /** What was found, in words. */
    public String sentence() {
        if (groups.isEmpty()) {
            return "Nothing found. Try fewer letters or another word.";
        }
        var found = count() == 1 ? "1 found" : "%,d found".formatted(count());
        return complete ? found + "." : "Nothing holds all these words; " + found + " with some of them.";
    }

    /**
     * The best of one kind.
     *
     * @param count how many of the kind were found, those included that are not shown
     */
    public record Group(Kind kind, List<Finding> shown, int count) {}
}
