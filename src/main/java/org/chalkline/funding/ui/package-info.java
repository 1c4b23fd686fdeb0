/** The budget screen and its parts. */
@NullMarked
package org.chalkline.funding.ui;

import org.jspecify.annotations.NullMarked;
