@NullMarked
package org.chalkline.dashboard.ui;

import org.jspecify.annotations.NullMarked;
