/** How the module keeps its part of the plan. */
@NullMarked
package org.chalkline.goals.internal;

import org.jspecify.annotations.NullMarked;
