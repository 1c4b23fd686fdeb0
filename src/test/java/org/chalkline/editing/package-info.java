@NullMarked
package org.chalkline.editing;

import org.jspecify.annotations.NullMarked;
