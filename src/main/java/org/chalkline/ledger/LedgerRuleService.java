package org.chalkline.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RequiresCto;
import org.chalkline.ledger.LedgerRule.PaysFor;
import org.chalkline.ledger.internal.RuleTable;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.revisions.PictureService;
import org.chalkline.shared.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which rows of a ledger find their initiatives. */
@Service
@RequiresCto
public class LedgerRuleService {

    private final RuleTable table;
    private final PictureService pictures;
    private final CurrentReader reader;
    private final Clock clock;

    LedgerRuleService(RuleTable table, PictureService pictures, CurrentReader reader, Clock clock) {
        this.table = table;
        this.pictures = pictures;
        this.reader = reader;
        this.clock = clock;
    }

    /** In the order in which they are tried. */
    public List<KeptRule> all() {
        return table.all();
    }

    /** Adds rules after all others. */
    @Transactional
    public void add(List<LedgerRule> rules) {
        add(rules, false);
    }

    /** Adds rules before all others, as for rows that somebody assigned by hand. */
    @Transactional
    public void addFirst(List<LedgerRule> rules) {
        add(rules, true);
    }

    private void add(List<LedgerRule> rules, boolean first) {
        rules.forEach(LedgerRuleService::check);
        table.add(rules, first, reader.name(), clock.instant());
    }

    /** Changes a rule; throws {@link LedgerRefused} when somebody else did meanwhile. */
    @Transactional
    public void change(KeptRule seen, LedgerRule rule) {
        check(rule);
        if (!table.change(seen, rule, reader.name(), clock.instant())) {
            throw moved();
        }
    }

    /** Removes a rule; throws {@link LedgerRefused} when somebody else changed or removed it meanwhile. */
    @Transactional
    public void remove(KeptRule seen) {
        if (!table.remove(seen)) {
            throw moved();
        }
    }

    /** Moves a rule so many places down, or up for less than zero; it stops at either end. */
    @Transactional
    public void move(KeptRule rule, int places) {
        var ids = new ArrayList<>(table.all().stream().map(KeptRule::id).toList());
        int from = ids.indexOf(rule.id());
        if (from < 0) {
            throw moved();
        }
        ids.remove(from);
        ids.add(Math.clamp(from + (long) places, 0, ids.size()), rule.id());
        table.order(ids);
    }

    /**
     * A rule for each account that the plan names in a year, where it belongs to one initiative alone and no rule says so
     * yet.
     */
    public List<LedgerRule> fromPlan(FiscalYear year) {
        var targets = new LinkedHashMap<String, TreeSet<String>>();
        var rules = new LinkedHashMap<String, LedgerRule>();
        for (var line : pictures.whole().lines()) {
            if (line.year().equals(year) && !line.accountCode().isEmpty()) {
                var rule = rule(line);
                targets.computeIfAbsent(line.accountCode(), any -> new TreeSet<>())
                        .add(rule.target().toString());
                rules.put(line.accountCode(), rule);
            }
        }
        var known = all().stream().map(kept -> kept.rule().accountPrefix()).toList();
        return rules.values().stream()
                .filter(rule -> targets.getOrDefault(rule.accountPrefix(), new TreeSet<>())
                                .size()
                        == 1)
                .filter(rule -> !known.contains(rule.accountPrefix()))
                .toList();
    }

    private static LedgerRule rule(BudgetLine line) {
        return new LedgerRule(line.accountCode(), "", "", new PaysFor(line.initiative(), line.fund(), null));
    }

    private static void check(LedgerRule rule) {
        if (!rule.problems().isEmpty()) {
            throw new LedgerRefused(String.join(" ", rule.problems()));
        }
    }

    private static LedgerRefused moved() {
        return new LedgerRefused("Somebody else changed this rule meanwhile. It is shown as it is now: look again.");
    }
}
