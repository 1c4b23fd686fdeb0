/** How notices are kept, counted and sent. */
@NullMarked
package org.chalkline.inbox.internal;

import org.jspecify.annotations.NullMarked;
