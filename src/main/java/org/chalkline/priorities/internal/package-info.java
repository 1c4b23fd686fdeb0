/** How proposals and decisions are kept. */
@NullMarked
package org.chalkline.priorities.internal;

import org.jspecify.annotations.NullMarked;
