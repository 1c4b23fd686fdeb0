/** Pages for the public in two languages, made from numbers and public statements, and the check before they are let out. */
@NullMarked
package org.chalkline.briefings.publication;

import org.jspecify.annotations.NullMarked;
