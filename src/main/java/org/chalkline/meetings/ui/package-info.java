/** The screen of meetings. */
@NullMarked
package org.chalkline.meetings.ui;

import org.jspecify.annotations.NullMarked;
