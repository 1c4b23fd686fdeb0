/** The roadmap screen. */
@NullMarked
package org.chalkline.roadmap.ui;

import org.jspecify.annotations.NullMarked;
