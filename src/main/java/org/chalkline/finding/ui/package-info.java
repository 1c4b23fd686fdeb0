/** The search in the bar and the page of a person. */
@NullMarked
package org.chalkline.finding.ui;

import org.jspecify.annotations.NullMarked;
