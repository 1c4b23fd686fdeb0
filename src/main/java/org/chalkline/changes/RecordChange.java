package org.chalkline.changes;

import java.util.List;
import org.chalkline.portfolio.RecordKind;

/**
 * What became of one record between two pictures.
 *
 * @param title as people call it
 * @param path where it is to be found today; empty when nowhere
 * @param fields what changed in it; empty for a record that was added or retired
 */
public record RecordChange(RecordKind kind, String title, String path, How how, List<FieldWords> fields) {

    public RecordChange {
        fields = List.copyOf(fields);
    }

    /** How a record differs. */
    public enum How {
        ADDED("new"),
        CHANGED("changed"),
        RETIRED("gone");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
