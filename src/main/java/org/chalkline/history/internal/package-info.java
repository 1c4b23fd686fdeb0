/** What the rest of the application is told of the past that is shown. */
@NullMarked
package org.chalkline.history.internal;

import org.jspecify.annotations.NullMarked;
