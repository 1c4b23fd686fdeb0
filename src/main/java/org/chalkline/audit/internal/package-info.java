/** The trail's tables, its writing, its hashes and its check. */
@NullMarked
package org.chalkline.audit.internal;

import org.jspecify.annotations.NullMarked;
