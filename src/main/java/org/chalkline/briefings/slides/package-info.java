/** An edition as PowerPoint slides: charts of PowerPoint's own where it has the kind, tables where it has not. */
@NullMarked
package org.chalkline.briefings.slides;

import org.jspecify.annotations.NullMarked;
