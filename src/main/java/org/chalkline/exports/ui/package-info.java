/** Where readers take the plan along. */
@NullMarked
package org.chalkline.exports.ui;

import org.jspecify.annotations.NullMarked;
