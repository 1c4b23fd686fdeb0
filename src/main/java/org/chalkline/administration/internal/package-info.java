/** Where the look is kept and served, and what is measured. */
@NullMarked
package org.chalkline.administration.internal;

import org.jspecify.annotations.NullMarked;
