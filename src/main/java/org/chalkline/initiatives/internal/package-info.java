/** How the module keeps its part of the plan. */
@NullMarked
package org.chalkline.initiatives.internal;

import org.jspecify.annotations.NullMarked;
