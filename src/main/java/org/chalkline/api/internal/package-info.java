/** The endpoints, their door and their errors. */
@NullMarked
package org.chalkline.api.internal;

import org.jspecify.annotations.NullMarked;
