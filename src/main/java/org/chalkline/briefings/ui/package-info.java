@NullMarked
package org.chalkline.briefings.ui;

import org.jspecify.annotations.NullMarked;
