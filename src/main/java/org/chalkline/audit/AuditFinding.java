package org.chalkline.audit;

import java.util.Optional;

/**
 * What a check of the trail found.
 *
 * @param rows how many are there
 * @param last the number and hash of the last row, such as "12:9f86…", to keep elsewhere and compare with later; empty
 *     without rows
 * @param fault the first thing wrong, in words that name the row; empty when the trail is whole
 */
public record AuditFinding(long rows, String last, Optional<String> fault) {

    public boolean isWhole() {
        return fault.isEmpty();
    }
}
