package org.chalkline.api.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chalkline.api.answers.ChangeAnswer;
import org.chalkline.api.answers.ChangeAnswer.FieldAnswer;
import org.chalkline.api.answers.ChangeAnswer.Outcome;
import org.chalkline.api.answers.RecordAnswers;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What differs between two pictures of one audience, told in the fields of the API's own answers. */
final class Difference {

    /** Fields that follow from other records, where a change is told already. */
    private static final Set<String> DERIVED = Set.of("links", "accepted", "overBy", "goalsExposed");

    private final JsonMapper json;

    Difference(JsonMapper json) {
        this.json = json;
    }

    /** By kind, then in the plan's order; what was retired comes last of its kind. */
    List<ChangeAnswer> between(Portfolio before, Portfolio after) {
        var was = records(before);
        var is = records(after);
        var keys = new LinkedHashMap<Place, Boolean>();
        is.keySet().forEach(key -> keys.put(key, true));
        was.keySet().forEach(key -> keys.put(key, true));
        return keys.keySet().stream()
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .map(key -> change(key, fields(before, was.get(key)), fields(after, is.get(key))))
                .filter(change -> !change.fields().isEmpty())
                .toList();
    }

    /** @param number of those that a reader who sees less can't tell apart */
    private record Place(RecordKind kind, String code, int number) {}

    private static Map<Place, PlanRecord> records(Portfolio picture) {
        var seen = new HashMap<Place, Integer>();
        var result = new LinkedHashMap<Place, PlanRecord>();
        picture.plan().records().forEach(record -> {
            var first = new Place(record.key().kind(), record.key().code(), 0);
            var number = seen.merge(first, 1, Integer::sum) - 1;
            result.put(new Place(first.kind(), first.code(), number), record);
        });
        return result;
    }

    private Map<String, JsonNode> fields(Portfolio picture, @Nullable PlanRecord record) {
        var fields = new LinkedHashMap<String, JsonNode>();
        if (record != null) {
            JsonNode answer = json.valueToTree(RecordAnswers.of(picture, record));
            answer.properties().stream()
                    .filter(field -> !DERIVED.contains(field.getKey()))
                    .forEach(field -> fields.put(field.getKey(), field.getValue()));
        }
        return fields;
    }

    private static ChangeAnswer change(Place place, Map<String, JsonNode> was, Map<String, JsonNode> is) {
        var names = new ArrayList<>((is.isEmpty() ? was : is).keySet());
        var changed = names.stream()
                .map(name -> new FieldAnswer(name, text(was.get(name)), text(is.get(name))))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
        var outcome = was.isEmpty() ? Outcome.ADDED : is.isEmpty() ? Outcome.RETIRED : Outcome.CHANGED;
        return new ChangeAnswer(place.kind(), place.code(), outcome, changed);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isString() ? value.asString() : value.toString();
    }
}
