package org.chalkline.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes records over what a module already keeps: known keys are changed in place, others are new. */
public final class Upsert {

    private Upsert() {}

    /**
     * Changes the kept entities whose key a record has.
     *
     * @return the entities that are new, to be saved
     */
    public static <E, R, K> List<E> of(
            List<E> kept,
            List<R> records,
            Function<E, K> entityKey,
            Function<R, K> recordKey,
            Function<R, E> make,
            BiConsumer<E, R> change) {
        var byKey = new HashMap<K, E>();
        kept.forEach(entity -> byKey.put(entityKey.apply(entity), entity));
        var added = new java.util.ArrayList<E>();
        for (var entry : records) {
            var entity = byKey.get(recordKey.apply(entry));
            if (entity == null) {
                added.add(make.apply(entry));
            } else {
                change.accept(entity, entry);
            }
        }
        return added;
    }
}
