package org.chalkline.portfolio;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record's values by the names of its components, and a record made of such values. */
public final class RecordValues {

    private RecordValues() {}

    /** In the order of the components; nulls included. */
    public static Map<String, @Nullable Object> of(Record record) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : record.getClass().getRecordComponents()) {
            values.put(component.getName(), value(record, component));
        }
        return values;
    }

    /**
     * The record with some of its values replaced.
     *
     * @throws IllegalArgumentException when the values can't make such a record; the message is for people
     */
    @SuppressWarnings("unchecked") // The constructor is that of the record's own class.
    public static <R extends Record> R with(R record, Map<String, ? extends @Nullable Object> replaced) {
        var components = record.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(it -> replaced.containsKey(it.getName()) ? replaced.get(it.getName()) : value(record, it))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = record.getClass().getDeclaredConstructor(types);
            // A form's own record may be known in its package alone.
            constructor.setAccessible(true);
            return (R) constructor.newInstance(values);
        } catch (java.lang.reflect.InvocationTargetException refused) {
            var cause = refused.getCause();
            throw new IllegalArgumentException(String.valueOf(cause == null ? null : cause.getMessage()), refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can be made", e);
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's values can be read", e);
        }
    }
}
