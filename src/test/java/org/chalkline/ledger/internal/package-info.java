@NullMarked
package org.chalkline.ledger.internal;

import org.jspecify.annotations.NullMarked;
