package org.chalkline.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was worked out from a picture, the latest asked for, for all who look at it. */
final class WorkedOut {

    /** Each year and category that somebody looks at takes about thirty. */
    private static final int MOST = 180;

    private final Map<Object, Object> results = new Latest();

    /** Two who ask at once may both work; they get the same, for the picture does not change. */
    @SuppressWarnings("unchecked")
    <T> T get(Object key, Supplier<T> work) {
        synchronized (results) {
            var found = results.get(key);
            if (found != null) {
                return (T) found;
            }
        }
        var made = work.get();
        synchronized (results) {
            results.put(key, made);
        }
        return made;
    }

    private static final class Latest extends LinkedHashMap<Object, Object> {

        private static final boolean BY_USE = true;

        Latest() {
            super(16, 0.75f, BY_USE);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    }
}
