/** The accounts' table, password rules, sign-in and the security configuration. */
@NullMarked
package org.chalkline.access.internal;

import org.jspecify.annotations.NullMarked;
