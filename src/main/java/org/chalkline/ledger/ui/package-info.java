/** The ledger's screens: a file brought, looked at and taken in; and the rules. */
@NullMarked
package org.chalkline.ledger.ui;

import org.jspecify.annotations.NullMarked;
