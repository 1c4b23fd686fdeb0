@NullMarked
package org.chalkline.publicsite.internal;

import org.jspecify.annotations.NullMarked;
