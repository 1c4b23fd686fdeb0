/** The screens for settings and for the state of the installation. */
@NullMarked
package org.chalkline.administration.ui;

import org.jspecify.annotations.NullMarked;
