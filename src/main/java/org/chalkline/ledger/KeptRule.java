package org.chalkline.ledger;

import java.time.Instant;

/**
 * A rule as it is kept.
 *
 * @param who changed it last
 * @param version goes up with each change, so that two who change it at once learn of each other
 */
public record KeptRule(long id, LedgerRule rule, String who, Instant at, int version) {}
