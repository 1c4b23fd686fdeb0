package org.chalkline.briefings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.shell.Narrative;

/**
 * Two editions side by side, page by page: worked out from the pages that were kept, so that it says of them what their
 * readers can see. A page is the same page when it is of the same kind and about the same goal or initiative.
 *
 * @param pages in the order of the later edition; those that are gone come last
 */
public record EditionComparison(List<PageChange> pages) {

    public EditionComparison {
        pages = List.copyOf(pages);
    }

    /** Pure: the same pages give the same answer. */
    public static EditionComparison between(List<Sheet> before, List<Sheet> after) {
        var earlier = named(before);
        var pages = new ArrayList<PageChange>();
        named(after).forEach((name, page) -> {
            var then = earlier.remove(name);
            pages.add(then == null ? PageChange.added(page + 1, after.get(page)) : both(before, then, after, page));
        });
        earlier.forEach((name, page) -> pages.add(PageChange.gone(page + 1, before.get(page))));
        return new EditionComparison(pages);
    }

    private static PageChange both(List<Sheet> before, int then, List<Sheet> after, int now) {
        var a = before.get(then);
        var b = after.get(now);
        var gone = new ArrayList<>(a.points());
        gone.removeAll(b.points());
        var fresh = new ArrayList<>(b.points());
        fresh.removeAll(a.points());
        return new PageChange(
                b.kind(),
                b.title(),
                a.title(),
                then + 1,
                now + 1,
                a.sentence(),
                b.sentence(),
                // The agenda changes with the pages, which are told one by one.
                b.kind() == PageKind.COVER ? List.of() : gone,
                b.kind() == PageKind.COVER ? List.of() : fresh,
                Narrative.plain(a.narrative()),
                Narrative.plain(b.narrative()),
                RowChange.between(a.chart(), b.chart()));
    }

    /** The places of the pages, from 0, by what makes them the same page. Of two of one kind the first is the first. */
    private static Map<String, Integer> named(List<Sheet> sheets) {
        var times = new HashMap<String, Integer>();
        var names = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var name = sheet.kind()
                    + (sheet.kind().subject() != null
                            ? " " + sheet.kicker()
                            : sheet.kind() == PageKind.TEXT ? " " + sheet.title() : "");
            names.put(name + " " + times.merge(name, 1, Integer::sum), i);
        }
        return names;
    }

    /** The page of the later edition with this number, from 1; null where it is not in it. */
    public @org.jspecify.annotations.Nullable PageChange page(int number) {
        return pages.stream().filter(it -> it.after() == number).findFirst().orElse(null);
    }

    /** What is different, in one sentence. */
    public String sentence() {
        var parts = new ArrayList<String>();
        part(parts, PageChange.How.CHANGED, "says something else", "say something else");
        part(parts, PageChange.How.ADDED, "is new", "are new");
        part(parts, PageChange.How.GONE, "is gone", "are gone");
        if (parts.isEmpty()) {
            return "All pages say the same.";
        }
        var same = count(PageChange.How.SAME);
        return String.join(", ", parts)
                + (same == 0 ? "." : "; %,d %s the same.".formatted(same, same == 1 ? "says" : "say"));
    }

    private void part(List<String> parts, PageChange.How how, String one, String many) {
        var count = count(how);
        if (count > 0) {
            var pages = parts.isEmpty() ? count == 1 ? " page" : " pages" : "";
            parts.add("%,d%s %s".formatted(count, pages, count == 1 ? one : many));
        }
    }

    private long count(PageChange.How how) {
        return pages.stream().filter(it -> Objects.equals(it.how(), how)).count();
    }
}
