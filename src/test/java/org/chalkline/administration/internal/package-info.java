@NullMarked
package org.chalkline.administration.internal;

import org.jspecify.annotations.NullMarked;
