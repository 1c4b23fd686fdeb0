/** The list of initiatives and the page of each. */
@NullMarked
package org.chalkline.initiatives.ui;

import org.jspecify.annotations.NullMarked;
