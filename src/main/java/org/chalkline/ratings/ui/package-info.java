@NullMarked
package org.chalkline.ratings.ui;

import org.jspecify.annotations.NullMarked;
