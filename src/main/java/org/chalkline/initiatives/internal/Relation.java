package org.chalkline.initiatives.internal;

/** How an initiative stands to another one, or to a guardrail. */
enum Relation {
    DEPENDS_ON,
    EXCLUDES,
    UPHOLDS,
    BREACHES
}
