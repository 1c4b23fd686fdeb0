/** How rounds and judgments are kept. */
@NullMarked
package org.chalkline.ratings.internal;

import org.jspecify.annotations.NullMarked;
