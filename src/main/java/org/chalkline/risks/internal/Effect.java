package org.chalkline.risks.internal;

/** What a risk and an initiative have to do with each other. */
enum Effect {
    THREATENS,
    REDUCED_BY
}
