/** The screen on which files come in. */
@NullMarked
@NamedInterface("ui")
package org.chalkline.imports.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
