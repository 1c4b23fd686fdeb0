/** How the module keeps its part of the plan. */
@NullMarked
package org.chalkline.funding.internal;

import org.jspecify.annotations.NullMarked;
