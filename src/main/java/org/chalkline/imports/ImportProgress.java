package org.chalkline.imports;

/** Told how far an import is, and asked whether to go on. */
public interface ImportProgress {

    ImportProgress NONE = (part, words) -> {};

    /** Says that this part (0 to 1) is done, and what comes next. */
    void at(double part, String words);

    /** Whether the person wants it to stop. Nothing is written then. */
    default boolean cancelled() {
        return false;
    }

    /** Goes on; throws {@link ImportRefused} when the person wants it to stop. */
    default void goOn() {
        if (cancelled()) {
            throw new ImportRefused("You stopped the import. Nothing was written.");
        }
    }
}
