/** The bell and the inbox. */
@NullMarked
package org.chalkline.inbox.ui;

import org.jspecify.annotations.NullMarked;
