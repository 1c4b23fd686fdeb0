package org.chalkline.editing;

/** A field that is made of fields of its own, and keeps only what can be read of them. */
interface Part {

    /** Whether all of them can be read; those that can't say why. */
    boolean complete();
}
