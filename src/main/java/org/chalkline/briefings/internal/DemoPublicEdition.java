package org.chalkline.briefings.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.shared.FiscalYear;

/** What the demo district tells everybody, in English and Spanish. */
final class DemoPublicEdition {

    private static final int GOALS = 8;
    private static final List<String> WORK = List.of("I02", "I03", "I09", "I16", "I17", "I18", "I23");

    private DemoPublicEdition() {}

    static EditionContent content(LocalDate day, FiscalYear year) {
        var welcome = Page.of(PageKind.COVER)
                .withWords(
                        "",
                        "This report tells what technology in our schools costs, which goals it serves, and how we know."
                                + " **Ask us anything** at the next board meeting.",
                        "",
                        0);
        var pages = Stream.of(
                        Stream.of(welcome, Page.of(PageKind.PLAN), Page.of(PageKind.WEIGHT_AND_MONEY)),
                        IntStream.rangeClosed(1, GOALS).mapToObj(goal -> Page.of(PageKind.GOAL, "G" + goal)),
                        WORK.stream().map(work -> Page.of(PageKind.INITIATIVE, work)),
                        Stream.of(Page.of(PageKind.BUDGET), Page.of(PageKind.DECISIONS)))
                .flatMap(each -> each)
                .toList();
        return new EditionContent("Technology for our schools", Occasion.PUBLIC, day, year, pages, translations());
    }

    private static Map<String, String> translations() {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(
                DemoPublicEdition.class.getResourceAsStream("/demo-public/spanish.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Pairs, for an English sentence makes no good key.
        var translations = new TreeMap<String, String>();
        for (int i = 1; texts.containsKey(i + ".en"); i++) {
            translations.put(texts.getProperty(i + ".en"), texts.getProperty(i + ".es", ""));
        }
        return translations;
    }
}
