/** Sign-in, one's own password, and the administrator's accounts. */
@NullMarked
package org.chalkline.access.ui;

import org.jspecify.annotations.NullMarked;
