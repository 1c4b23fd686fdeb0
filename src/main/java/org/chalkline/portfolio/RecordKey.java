package org.chalkline.portfolio;

/**
 * What names a record within a plan, for as long as it is kept.
 *
 * @param code the district's own code; several of them, divided by bars, where a record stands between others
 */
public record RecordKey(RecordKind kind, String code) {

    @Override
    public String toString() {
        return kind.words() + " " + code;
    }
}
