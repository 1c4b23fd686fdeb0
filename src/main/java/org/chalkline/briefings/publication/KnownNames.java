package org.chalkline.briefings.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RiskAction;

/** The people whom a plan names anywhere, and those with an account: none of them is for the public. */
public final class KnownNames {

    /** In "Chief Academic Officer (Maria Delgado)" the name is in the brackets. */
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|la|van|von|del|den)){1,4}");

    /** Who is called so is an office, not a person. */
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:of|Director|Chief|Officer|Official|Superintendent|Manager|Coordinator|Office|Team|Department|Board|"
                    + "Services|Technology|Services|Cabinet|Administrator|Committee|Council)\\b");

    private static final int SHORTEST_SURNAME = 4;

    private final List<Pattern> names;

    private KnownNames(Collection<String> names) {
        this.names = names.stream()
                .map(name -> Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])"))
                .toList();
    }

    /**
     * All of them.
     *
     * @param whole the plan with nothing withheld
     * @param people those with an account, as people call them
     */
    public static KnownNames of(Portfolio whole, Collection<String> people) {
        var names = new TreeSet<String>();
        people.forEach(person -> add(names, person));
        written(whole).forEach(text -> add(names, text));
        return new KnownNames(names);
    }

    private static Stream<String> written(Portfolio whole) {
        return Stream.of(
                        whole.goals().stream()
                                .flatMap(goal -> Stream.of(goal.personResponsible(), goal.progressMonitor())),
                        whole.initiatives().stream().flatMap(work -> Stream.of(work.sponsor(), work.owner())),
                        whole.links().stream().map(link -> link.author()),
                        whole.risks().stream().map(risk -> risk.owner()),
                        whole.risks().stream()
                                .flatMap(risk -> risk.actions().stream())
                                .map(RiskAction::owner))
                .flatMap(texts -> texts);
    }

    private static void add(Set<String> names, String written) {
        var brackets = BRACKETS.matcher(written);
        var parts = new ArrayList<String>();
        while (brackets.find()) {
            parts.add(brackets.group(1));
        }
        if (parts.isEmpty()) {
            parts.addAll(List.of(written.split("[,;/]")));
        }
        for (var part : parts) {
            var name = part.strip();
            if (NAME.matcher(name).matches() && !OFFICE.matcher(name).find()) {
                names.add(name);
                var surname = name.substring(name.lastIndexOf(' ') + 1);
                if (surname.length() >= SHORTEST_SURNAME) {
                    names.add(surname);
                }
            }
        }
    }

    /** The longest name that stands in a text. */
    Optional<String> in(String text) {
        String found = null;
        for (var name : names) {
            var matcher = name.matcher(text);
            if (matcher.find() && (found == null || matcher.group().length() > found.length())) {
                found = matcher.group();
            }
        }
        return Optional.ofNullable(found);
    }
}
