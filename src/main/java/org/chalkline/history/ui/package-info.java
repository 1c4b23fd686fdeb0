/** The history of records, what changed, and what was retired. */
@NullMarked
package org.chalkline.history.ui;

import org.jspecify.annotations.NullMarked;
