@NullMarked
package org.chalkline.funding.ui;

import org.jspecify.annotations.NullMarked;
