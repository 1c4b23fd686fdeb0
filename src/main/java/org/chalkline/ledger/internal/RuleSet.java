package org.chalkline.ledger.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.ledger.LedgerRule;

/** Rules made ready for many rows. */
final class RuleSet {

    /** Of a word that a report cut off, at least so much must stand there to be known again. */
    private static final int SHORTEST_STUMP = 3;

    private final List<Ready> rules;

    RuleSet(List<LedgerRule> rules) {
        this.rules = rules.stream().map(Ready::of).toList();
    }

    /** A rule that holds, and its place from 1. */
    record Hit(LedgerRule rule, int place) {}

    Optional<Hit> first(LedgerRow row) {
        var account = Accounts.parts(row.account());
        var words = words(row.description());
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).holds(row, account, words)) {
                return Optional.of(new Hit(rules.get(i).rule, i + 1));
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private record Ready(LedgerRule rule, List<String> prefix, List<String> words) {

        static Ready of(LedgerRule rule) {
            return new Ready(rule, Accounts.parts(rule.accountPrefix()), RuleSet.words(rule.words()));
        }

        boolean holds(LedgerRow row, List<String> account, List<String> description) {
            return Accounts.startsWith(row.account(), account, rule.accountPrefix(), prefix)
                    && (rule.project().isEmpty() || rule.project().equalsIgnoreCase(row.project()))
                    && words.stream().allMatch(word -> hasWord(word, description, row.cutOff()));
        }

        private static boolean hasWord(String word, List<String> description, boolean cutOff) {
            if (description.contains(word)) {
                return true;
            }
            var last = description.isEmpty() ? "" : description.getLast();
            return cutOff && last.length() >= SHORTEST_STUMP && word.startsWith(last);
        }
    }
}
