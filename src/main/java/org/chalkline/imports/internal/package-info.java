/** How files become rows, rows become records, and records a change to the plan. */
@NullMarked
package org.chalkline.imports.internal;

import org.jspecify.annotations.NullMarked;
