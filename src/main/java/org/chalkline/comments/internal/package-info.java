/** How comments are kept, and who may say and see what. */
@NullMarked
package org.chalkline.comments.internal;

import org.jspecify.annotations.NullMarked;
