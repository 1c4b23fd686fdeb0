/** The screen that searches, checks and exports the trail. */
@NullMarked
package org.chalkline.audit.ui;

import org.jspecify.annotations.NullMarked;
