/** Chalkline: a school district's technology plan at the cabinet table. */
@NullMarked
package org.chalkline;

import org.jspecify.annotations.NullMarked;
