package org.chalkline.editing;

/** A field that is made of fields of its own, and keeps only what can be read of them. */
public interface Part {

    /** Whether all of them can be read; those that can't say why. */
    boolean complete();

    /** Whether something has been begun that is not in the value yet. */
    default boolean unfinished() {
        return false;
    }
}
