/** An edition as pages of HTML, as one file that presents itself, and on paper. */
@NullMarked
@NamedInterface("paper")
package org.chalkline.briefings.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
