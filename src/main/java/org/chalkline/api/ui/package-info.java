/** The page that tells programmers how the plan is read. */
@NullMarked
package org.chalkline.api.ui;

import org.jspecify.annotations.NullMarked;
