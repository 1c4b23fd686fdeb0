/** How fast and how big: measured, not asserted. */
@NullMarked
package org.chalkline.bench;

import org.jspecify.annotations.NullMarked;
