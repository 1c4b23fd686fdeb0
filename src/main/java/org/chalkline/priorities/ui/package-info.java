/** The screens for proposals and decisions. */
@NullMarked
package org.chalkline.priorities.ui;

import org.jspecify.annotations.NullMarked;
