package org.chalkline.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.portfolio.FieldChange;
import org.chalkline.portfolio.PlanRecord;
import org.jspecify.annotations.Nullable;

/**
 * What became of a field, in words. Of a list only what left it and what came to it.
 *
 * @param was empty when there was nothing
 * @param becomes empty when nothing is left
 */
public record FieldWords(String field, String was, String becomes) {

    /** In the order of the record's fields; none when they are equal. */
    public static List<FieldWords> between(PlanRecord before, PlanRecord after, RecordNames names) {
        var words = new ValueWords(names);
        var result = new ArrayList<FieldWords>();
        for (var change : FieldChange.between((Record) before, (Record) after)) {
            var was = elements(change.was());
            var becomes = elements(change.becomes());
            result.add(new FieldWords(
                    change.words(),
                    was.stream()
                            .filter(it -> !becomes.contains(it))
                            .map(words::of)
                            .collect(Collectors.joining(", ")),
                    becomes.stream()
                            .filter(it -> !was.contains(it))
                            .map(words::of)
                            .collect(Collectors.joining(", "))));
        }
        return result;
    }

    private static Collection<?> elements(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many;
            case Map<?, ?> map -> map.entrySet();
            default -> List.of(value);
        };
    }

    /** Such as "owner from A to B". */
    public String sentence() {
        if (was.isEmpty()) {
            return field + ": " + (becomes.isEmpty() ? "other order" : "now " + becomes);
        }
        return becomes.isEmpty() ? field + ": no longer " + was : field + ": from " + was + " to " + becomes;
    }
}
