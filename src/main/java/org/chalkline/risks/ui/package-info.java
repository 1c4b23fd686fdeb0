/** The risks' screens. */
@NullMarked
package org.chalkline.risks.ui;

import org.jspecify.annotations.NullMarked;
