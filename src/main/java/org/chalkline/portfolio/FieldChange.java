package org.chalkline.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two states of a record differ.
 *
 * @param name of the record's component
 */
public record FieldChange(
        String name, @Nullable Object was, @Nullable Object becomes) {

    /** In the order of the components. */
    public static List<FieldChange> between(Record before, Record after) {
        var result = new ArrayList<FieldChange>();
        var becomes = RecordValues.of(after);
        RecordValues.of(before).forEach((name, was) -> {
            if (!Objects.equals(was, becomes.get(name))) {
                result.add(new FieldChange(name, was, becomes.get(name)));
            }
        });
        return result;
    }

    /** The field as people read it: "public statement". */
    public String words() {
        return words(name);
    }

    public String wasInWords() {
        return inWords(was);
    }

    public String becomesInWords() {
        return inWords(becomes);
    }

    /** A component's name as people read it: "public statement". */
    public static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** A value as people read it; empty for none. */
    public static String inWords(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Visibility visibility -> words(visibility);
            case Enum<?> choice -> words(choice);
            case Boolean yes -> yes ? "yes" : "no";
            case Restricted it -> it.isEmpty() ? "" : it.text() + " (" + words(it.visibility()) + ")";
            case Benefits it -> inWords(it);
            case Thresholds it -> it.words();
            case StaffNeed it -> "%,d hours of %s in %s".formatted(it.hours(), it.team(), it.year());
            case Iterable<?> many ->
                StreamSupport.stream(many.spliterator(), false)
                        .map(FieldChange::inWords)
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String inWords(Benefits it) {
        return it.isNone()
                ? ""
                : "saves %s, avoids %s, brings in %s and frees %,d hours a year"
                        .formatted(it.cashSavings(), it.costAvoided(), it.revenue(), it.staffHours());
    }

    private static String words(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
