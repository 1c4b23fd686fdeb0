/**
 * What the API answers, as records of their own: their names and units are promised to other programs, whatever becomes
 * of the plan's records. Every field is always there; what has no value is null.
 */
@NullMarked
package org.chalkline.api.answers;

import org.jspecify.annotations.NullMarked;
