/** What the frame asks of the plan. */
@NullMarked
package org.chalkline.dashboard.internal;

import org.jspecify.annotations.NullMarked;
