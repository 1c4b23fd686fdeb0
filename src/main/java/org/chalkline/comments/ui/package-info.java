/** Comments below a record. */
@NullMarked
package org.chalkline.comments.ui;

import org.jspecify.annotations.NullMarked;
