package org.chalkline.imports.internal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chalkline.imports.Change;
import org.chalkline.portfolio.Restricted;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** Which fields of a record change, in words. */
final class Fields {

    private Fields() {}

    static List<Change.Field> changed(Record before, Record after) {
        var result = new ArrayList<Change.Field>();
        for (var field : before.getClass().getRecordComponents()) {
            var was = value(before, field);
            var becomes = value(after, field);
            if (!Objects.equals(was, becomes)) {
                result.add(new Change.Field(words(field.getName()), shown(was), shown(becomes)));
            }
        }
        return result;
    }

    private static @Nullable Object value(Record record, RecordComponent field) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's fields can be read", e);
        }
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Visibility visibility -> Cells.words(visibility);
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Restricted restricted ->
                restricted.isEmpty() ? "" : restricted.text() + " (" + Cells.words(restricted.visibility()) + ")";
            case Iterable<?> many ->
                java.util.stream.StreamSupport.stream(many.spliterator(), false)
                        .map(Fields::shown)
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
