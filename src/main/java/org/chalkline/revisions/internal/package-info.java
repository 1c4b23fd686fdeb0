/** How the picture is built, kept and renewed. */
@NullMarked
package org.chalkline.revisions.internal;

import org.jspecify.annotations.NullMarked;
