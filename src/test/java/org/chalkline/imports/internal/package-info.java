/** Tries the reading of files, without a database. */
@NullMarked
package org.chalkline.imports.internal;

import org.jspecify.annotations.NullMarked;
