package org.chalkline.comments.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.access.Person;

/** Finds who is mentioned in a text: an @ and a person's name, or the sign-in name where two people share a name. */
final class Mentions {

    private Mentions() {}

    /** The words after the @ of each person mentioned, by sign-in name. */
    static Map<String, String> in(String text, Collection<Person> people) {
        var byWords = byWords(people);
        // The longest first, so that "@Ann Lee" is not a mention of Ann.
        var longestFirst = byWords.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var found = new HashMap<String, String>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            var start = at + 1;
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                longestFirst.stream()
                        .filter(words -> standsAt(text, start, words))
                        .findFirst()
                        .ifPresent(
                                words -> found.put(byWords.get(words), text.substring(start, start + words.length())));
            }
        }
        return found;
    }

    private static boolean standsAt(String text, int start, String words) {
        var end = start + words.length();
        return text.regionMatches(true, start, words, 0, words.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static Map<String, String> byWords(Collection<Person> people) {
        var byName = people.stream()
                .collect(Collectors.groupingBy(person -> person.displayName().toLowerCase(Locale.ROOT)));
        return Stream.concat(
                        byName.entrySet().stream()
                                .filter(entry -> entry.getValue().size() == 1)
                                .map(entry -> Map.entry(entry.getKey(), name(entry.getValue()))),
                        people.stream()
                                .map(person -> Map.entry(
                                        person.name().text(), person.name().text())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (display, signIn) -> signIn));
    }

    private static String name(List<Person> one) {
        return one.getFirst().name().text();
    }
}
