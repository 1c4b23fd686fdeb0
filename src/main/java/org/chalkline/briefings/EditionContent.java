package org.chalkline.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose and wrote for a meeting; with the picture it is frozen with, it says all that an edition shows.
 *
 * @param meets the day of the meeting
 * @param year the fiscal year that its pages look at
 * @param pages in the order in which they are shown
 * @param translations of an edition for the public: each text that people wrote, and the same in Spanish
 */
public record EditionContent(
        String title,
        Occasion occasion,
        LocalDate meets,
        FiscalYear year,
        List<Page> pages,
        Map<String, String> translations) {

    public static final int LONGEST_TITLE = 120;
    public static final int MOST_PAGES = 60;

    public EditionContent {
        pages = List.copyOf(pages);
        // What was kept before there were any holds none.
        @Nullable Map<String, String> kept = translations;
        translations = kept == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(kept));
    }

    /** Without translations. */
    public EditionContent(String title, Occasion occasion, LocalDate meets, FiscalYear year, List<Page> pages) {
        this(title, occasion, meets, year, pages, Map.of());
    }

    /** The pages that most meetings want, in the order in which a cabinet decides. */
    public static EditionContent begin(String title, Occasion occasion, LocalDate meets, FiscalYear year) {
        var usual = List.of(
                Page.of(PageKind.COVER),
                Page.of(PageKind.PLAN),
                Page.of(PageKind.FLOW),
                Page.of(PageKind.WEIGHT_AND_MONEY),
                Page.of(PageKind.BUDGET),
                Page.of(PageKind.CLIFFS),
                Page.of(PageKind.RISKS),
                Page.of(PageKind.CHANGES));
        return new EditionContent(title, occasion, meets, year, taken(usual, occasion));
    }

    public EditionContent withPages(List<Page> newPages) {
        return new EditionContent(title, occasion, meets, year, newPages, translations);
    }

    public EditionContent withTranslations(Map<String, String> newTranslations) {
        return new EditionContent(title, occasion, meets, year, pages, newTranslations);
    }

    private static List<Page> taken(List<Page> pages, Occasion occasion) {
        return pages.stream().filter(page -> occasion.takes(page.kind())).toList();
    }

    /** The same pages for another meeting, without those that it can't have. */
    public EditionContent forMeeting(String newTitle, Occasion newOccasion, LocalDate newDay, FiscalYear newYear) {
        return new EditionContent(newTitle, newOccasion, newDay, newYear, taken(pages, newOccasion), translations);
    }

    /** As read above all: "Board meeting on Nov 17, 2026", "For the public on Nov 17, 2026". */
    public String meeting() {
        return (occasion == Occasion.PUBLIC ? "For the public" : occasion.words()) + " on "
                + org.chalkline.shared.Days.words(meets);
    }

    /** What is wrong with it, each in one sentence; empty when it can be kept. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.add("Give the edition a title of up to %d characters.".formatted(LONGEST_TITLE));
        }
        if (pages.size() > MOST_PAGES) {
            problems.add("An edition has up to %d pages.".formatted(MOST_PAGES));
        }
        for (int i = 0; i < pages.size(); i++) {
            problems(pages.get(i), i + 1, problems);
            if (!occasion.takes(pages.get(i).kind())) {
                problems.add("Page %d: “%s” is not for the public."
                        .formatted(i + 1, pages.get(i).kind().words()));
            }
        }
        if (translations.values().stream().anyMatch(text -> text.length() > PublicText.LONGEST)) {
            problems.add("A translation has up to %,d characters.".formatted(PublicText.LONGEST));
        }
        return problems;
    }

    private static void problems(PageKind kind, @Nullable Picture picture, int number, List<String> problems) {
        if (picture == null) {
            return;
        }
        if (kind != PageKind.TEXT) {
            problems.add("Page %d: only free text has a picture.".formatted(number));
        }
        if (picture.alt().isBlank() || picture.alt().length() > Picture.LONGEST_ALT) {
            problems.add("Page %d: say in up to %,d characters what the picture shows."
                    .formatted(number, Picture.LONGEST_ALT));
        }
    }

    private static void problems(Page page, int number, List<String> problems) {
        if (page.title().length() > Page.LONGEST_TITLE) {
            problems.add("Page %d: a title has up to %d characters.".formatted(number, Page.LONGEST_TITLE));
        }
        if (page.narrative().length() > Page.LONGEST_TEXT || page.notes().length() > Page.LONGEST_TEXT) {
            problems.add("Page %d: a text has up to %,d characters.".formatted(number, Page.LONGEST_TEXT));
        }
        if (page.minutes() < 0 || page.minutes() > Page.MOST_MINUTES) {
            problems.add("Page %d: between 0 and %d minutes.".formatted(number, Page.MOST_MINUTES));
        }
        if ((page.kind().subject() == null) != page.subject().isEmpty()) {
            problems.add("Page %d: say what it is about.".formatted(number));
        }
        problems(page.kind(), page.picture(), number, problems);
    }
}
