/** The screen on which files come in. */
@NullMarked
package org.chalkline.imports.ui;

import org.jspecify.annotations.NullMarked;
