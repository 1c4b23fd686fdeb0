/** What people do in a real browser, from start to end. */
@NullMarked
package org.chalkline.browser;

import org.jspecify.annotations.NullMarked;
