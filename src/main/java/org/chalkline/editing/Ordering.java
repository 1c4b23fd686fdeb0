package org.chalkline.editing;

import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordValues;

/** Puts records that have a place, such as goals and funds, into another order, all in one revision. */
public final class Ordering {

    private record Ordered<T>(List<T> records) {}

    private Ordering() {}

    /**
     * Opens the sheet for it.
     *
     * @param kind many of them, as read: "goals"
     * @param records in their present order; each has a component {@code position}
     */
    public static <R extends Record & PlanRecord> void open(
            EditDesk desk, String kind, List<R> records, SerializableFunction<R, String> name) {
        var fields = new Fields<>(new Ordered<>(records)).field("records", new OrderField<>("", name));
        desk.sheet(
                        "Order of the " + kind,
                        fields,
                        records.stream().map(PlanRecord::key).collect(Collectors.toSet()),
                        "Changed the order of the " + kind,
                        ordered -> edits(ordered.records()))
                .open();
    }

    private static <R extends Record & PlanRecord> List<RecordEdit> edits(List<R> records) {
        var result = new ArrayList<RecordEdit>();
        for (int i = 0; i < records.size(); i++) {
            var before = records.get(i);
            result.add(RecordEdit.changed(before, RecordValues.with(before, Map.of("position", i + 1))));
        }
        return result;
    }
}
