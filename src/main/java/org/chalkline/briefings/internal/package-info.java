@NullMarked
package org.chalkline.briefings.internal;

import org.jspecify.annotations.NullMarked;
