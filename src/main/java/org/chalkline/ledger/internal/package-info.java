/** How a ledger is read, matched and added up, and where mappings, rules and past ledgers are kept. */
@NullMarked
package org.chalkline.ledger.internal;

import org.jspecify.annotations.NullMarked;
