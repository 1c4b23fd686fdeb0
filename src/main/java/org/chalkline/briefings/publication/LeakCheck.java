package org.chalkline.briefings.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.briefings.Leak;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.Suspicion;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to look at before an edition for the public is let out: each statement that becomes public for the first
 * time, whatever looks like what is never to be published, and what is not translated. Pure: the same pages give the same
 * list.
 */
public final class LeakCheck {

    private LeakCheck() {}

    /**
     * In the order of the pages; a statement that stands on several is listed at the first.
     *
     * @param before the pages of the last edition for the public; null for the first
     */
    public static List<Leak> of(PublicPages pages, @Nullable PublicPages before, KnownNames names) {
        var known = before == null ? Set.<String>of() : statements(before);
        var leaks = new ArrayList<Leak>();
        var listed = new HashSet<String>();
        for (int page = 0; page < pages.english().size(); page++) {
            var english = pages.english().get(page);
            var inEnglish = Statements.of(english);
            var inSpanish = Statements.of(pages.spanish().get(page));
            for (int i = 0; i < inEnglish.size(); i++) {
                var statement = inEnglish.get(i);
                var translated = inSpanish.get(i);
                if (!statement.isBlank() && listed.add(statement + "\n" + translated)) {
                    var isNew = !known.contains(statement) || !known.contains(translated);
                    var warnings = warnings(statement, translated, names);
                    if (isNew || !warnings.isEmpty()) {
                        leaks.add(new Leak(page + 1, english.title(), statement, translated, isNew, warnings));
                    }
                }
            }
        }
        pages.untranslated().forEach(text -> leaks.add(untranslated(pages.english(), text)));
        return leaks;
    }

    private static Set<String> statements(PublicPages pages) {
        var all = new HashSet<String>();
        pages.english().forEach(sheet -> all.addAll(Statements.of(sheet)));
        pages.spanish().forEach(sheet -> all.addAll(Statements.of(sheet)));
        return all;
    }

    private static List<Leak.Warning> warnings(String english, String spanish, KnownNames names) {
        var both = english.equals(spanish) ? english : english + "\n" + spanish;
        var warnings = new ArrayList<Leak.Warning>();
        for (var suspicion : Patterns.suspicions()) {
            // The same words under a second name tell nothing more.
            Patterns.find(suspicion, both)
                    .filter(found ->
                            warnings.stream().noneMatch(it -> it.found().contains(found)))
                    .ifPresent(found -> warnings.add(new Leak.Warning(suspicion, found)));
        }
        names.in(both).ifPresent(it -> warnings.add(new Leak.Warning(Suspicion.PERSON, it)));
        return warnings;
    }

    private static Leak untranslated(List<Sheet> sheets, String text) {
        var page = 0;
        while (page < sheets.size() - 1
                && Statements.of(sheets.get(page)).stream().noneMatch(it -> it.contains(text))) {
            page++;
        }
        return new Leak(
                page + 1,
                sheets.get(page).title(),
                text,
                text,
                false,
                List.of(new Leak.Warning(Suspicion.UNTRANSLATED, text)));
    }
}
