package org.chalkline.briefings.internal;

import java.util.LinkedHashMap;
import java.util.List;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionFinder;
import org.chalkline.briefings.EditionReader;
import org.chalkline.finding.FindIndex;
import org.chalkline.finding.Findable;
import org.chalkline.finding.Findings;
import org.chalkline.finding.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the database for pages with the words, and puts them in order as all other findings. */
@Service
class EditionFinding implements EditionFinder {

    private static final int MOST_EDITIONS = 200;
    private static final int LONGEST_ASKED = 200;

    /** The best of so many pages, which are those of the newest editions. */
    private static final int LOOKED_AT = 200;

    private static final int MOST_WORDS = 8;
    private static final int TITLE = 10;
    private static final int BODY = 3;

    private final EditionReader editions;
    private final PageIndex index;

    EditionFinding(EditionReader editions, PageIndex index) {
        this.editions = editions;
        this.index = index;
    }

    @Override
    @Transactional(readOnly = true)
    public Findings find(String words) {
        var asked = words.substring(0, Math.min(LONGEST_ASKED, words.length()));
        var beginnings =
                FindIndex.words(asked).stream().distinct().limit(MOST_WORDS).toList();
        if (beginnings.isEmpty()) {
            return Findings.NONE;
        }
        var seen = new LinkedHashMap<Long, Edition.Listed>();
        editions.editions().stream()
                .filter(it -> it.state().isOut())
                .limit(MOST_EDITIONS)
                .forEach(it -> seen.put(it.number(), it));
        var held = index.holding(seen.keySet(), beginnings, LOOKED_AT);
        // Nothing holds all of them: some of them, or one with a slip of the fingers, in the newest pages.
        var pages = held.isEmpty() ? index.holding(seen.keySet(), List.of(), LOOKED_AT) : held;
        return FindIndex.of(pages.stream().map(page -> findable(page, seen)).toList())
                .find(asked, MOST);
    }

    private static Findable findable(PageIndex.Entry page, LinkedHashMap<Long, Edition.Listed> seen) {
        var edition = seen.get(page.edition());
        var note = edition == null ? "" : edition.content().meeting() + ", page " + page.page();
        return new Findable(
                Kind.PAGE,
                "editions/%d?page=%d".formatted(page.edition(), page.page()),
                page.title(),
                note,
                List.of(
                        new Findable.Text("", page.title(), TITLE),
                        new Findable.Text("On the page", page.words(), BODY)));
    }
}
