package org.chalkline.ledger;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * Where rows go. Each condition that is filled must hold; rules are tried in order, and the first that holds decides.
 *
 * @param accountPrefix what the account starts with; empty for any
 * @param project the project code; empty for any
 * @param words which the description must hold, in any order; empty for any
 */
public record LedgerRule(String accountPrefix, String project, String words, Target target) {

    public static final int LONGEST_PREFIX = 120;
    public static final int LONGEST_PROJECT = 60;
    public static final int LONGEST_WORDS = 200;
    public static final int LONGEST_REASON = 200;

    public LedgerRule {
        accountPrefix = accountPrefix.strip();
        project = project.strip();
        words = words.strip();
    }

    /** What becomes of a row. */
    public sealed interface Target {}

    /**
     * The row pays for an initiative.
     *
     * @param fund null for the fund that the plan has for it
     * @param recurrence null for what the plan has for it
     */
    public record PaysFor(
            InitiativeId initiative,
            @Nullable FundId fund,
            @Nullable Recurrence recurrence) implements Target {}

    /** The row has nothing to do with the plan. */
    public record SetAside(String reason) implements Target {}

    /** What is wrong with it, in words; empty when nothing is. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (accountPrefix.isEmpty() && project.isEmpty() && words.isEmpty()) {
            problems.add("Fill in an account, a project code or words: a rule without any would take every row.");
        }
        if (accountPrefix.length() > LONGEST_PREFIX
                || project.length() > LONGEST_PROJECT
                || words.length() > LONGEST_WORDS) {
            problems.add("That is longer than any account or description.");
        }
        if (target instanceof SetAside aside
                && (aside.reason().isBlank() || aside.reason().length() > LONGEST_REASON)) {
            problems.add("Say in a few words why these rows are set aside.");
        }
        return List.copyOf(problems);
    }

    /** The conditions as read: account 1000-72410…, project P7, "chromebook". */
    public String conditions() {
        var parts = new ArrayList<String>();
        if (!accountPrefix.isEmpty()) {
            parts.add("account " + accountPrefix + "…");
        }
        if (!project.isEmpty()) {
            parts.add("project " + project);
        }
        if (!words.isEmpty()) {
            parts.add("“" + words + "”");
        }
        return String.join(", ", parts);
    }
}
