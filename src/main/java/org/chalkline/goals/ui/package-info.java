@NullMarked
package org.chalkline.goals.ui;

import org.jspecify.annotations.NullMarked;
