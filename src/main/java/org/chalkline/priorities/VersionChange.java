package org.chalkline.priorities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.scenarios.FundYear;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is different between two versions of a proposal, in plain sentences. */
public final class VersionChange {

    private final Portfolio picture;
    private final ProposalContent before;
    private final ProposalContent after;
    private final List<String> sentences = new ArrayList<>();

    private VersionChange(Portfolio picture, ProposalContent before, ProposalContent after) {
        this.picture = picture;
        this.before = before;
        this.after = after;
    }

    /**
     * @param picture that names the work and the funds
     * @return the gravest first; empty when nothing is different
     */
    public static List<String> sentences(Portfolio picture, ProposalContent before, ProposalContent after) {
        var change = new VersionChange(picture, before, after);
        change.heads();
        change.items();
        change.texts();
        change.caps();
        return List.copyOf(change.sentences);
    }

    private void heads() {
        if (!before.title().equals(after.title())) {
            say("It is called “%s” now, not “%s”.", after.title(), before.title());
        }
        if (!before.years().equals(after.years())) {
            say("It asks for money in %s, not in %s.", years(after), years(before));
        }
        if (!before.ask().equals(after.ask())) {
            say("What is asked for is worded anew.");
        }
    }

    private void items() {
        var was = before.ranked();
        var is = after.ranked();
        is.stream()
                .filter(id -> !was.contains(id))
                .forEach(id -> say("%s was added at rank %d.", name(id), is.indexOf(id) + 1));
        was.stream()
                .filter(id -> !is.contains(id))
                .forEach(id -> say("%s was dropped; it stood at rank %d.", name(id), was.indexOf(id) + 1));
        var common = is.stream().filter(was::contains).toList();
        var kept = longestInOrder(common.stream().map(was::indexOf).toList());
        for (var id : common) {
            if (!kept.contains(was.indexOf(id))) {
                var from = was.indexOf(id) + 1;
                var to = is.indexOf(id) + 1;
                say("%s moved from rank %d to rank %d.", name(id), from, to);
            }
        }
    }

    /** The most that can have stayed where they are: the rest moved. */
    private static Set<Integer> longestInOrder(List<Integer> places) {
        List<List<Integer>> ending = new ArrayList<>();
        List<Integer> longest = List.of();
        for (var place : places) {
            List<Integer> best = List.of();
            for (var run : ending) {
                if (run.getLast() < place && run.size() > best.size()) {
                    best = run;
                }
            }
            var run = new ArrayList<>(best);
            run.add(place);
            ending.add(run);
            longest = run.size() > longest.size() ? run : longest;
        }
        return new HashSet<>(longest);
    }

    private void texts() {
        var earlier = before.items().stream().collect(Collectors.toMap(ProposalItem::initiative, Function.identity()));
        for (var item : after.items()) {
            var was = earlier.get(item.initiative());
            if (was == null) {
                continue;
            }
            if (!was.scope().equals(item.scope())) {
                say(
                        item.scope().isBlank() ? "All of %s is asked for now." : "Of %s this is asked for now: %s",
                        name(item.initiative()),
                        item.scope());
            }
            if (!was.reason().equals(item.reason())) {
                say("The reason for %s is worded anew.", name(item.initiative()));
            }
        }
    }

    private void caps() {
        cap("the whole list", before.totalCap(), after.totalCap());
        var was = byFund(before);
        var is = byFund(after);
        var all = new TreeSet<FundYear>(was.keySet());
        all.addAll(is.keySet());
        for (var key : all) {
            var fund = picture.fund(key.fund()).map(Fund::name).orElse("a fund");
            cap("%s in %s".formatted(fund, key.year()), was.get(key), is.get(key));
        }
    }

    private void cap(String on, @Nullable Money was, @Nullable Money is) {
        if (Objects.equals(was, is)) {
            return;
        }
        if (was == null) {
            say("A cap of %s is set on %s.", Objects.requireNonNull(is), on);
        } else if (is == null) {
            say("The cap of %s on %s is gone.", was, on);
        } else {
            say("The cap on %s went from %s to %s.", on, was, is);
        }
    }

    private static Map<FundYear, Money> byFund(ProposalContent content) {
        var result = new HashMap<FundYear, Money>();
        content.fundCaps().forEach(cap -> result.put(new FundYear(cap.fund(), cap.year()), cap.amount()));
        return result;
    }

    private static String years(ProposalContent content) {
        return content.years().stream().map(FiscalYear::label).collect(Collectors.joining(", "));
    }

    private String name(InitiativeId id) {
        return picture.initiative(id)
                .map(Initiative::title)
                .map(title -> "“" + title + "”")
                .orElse("Work that is not in the plan any more");
    }

    private void say(String words, Object... parts) {
        sentences.add(words.formatted(parts));
    }
}
