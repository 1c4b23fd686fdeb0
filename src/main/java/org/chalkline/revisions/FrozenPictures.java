package org.chalkline.revisions;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chalkline.access.RequiresPlanReader;
import org.chalkline.portfolio.Portfolio;
import org.springframework.security.access.prepost.PreAuthorize;

/** Pictures of the plan that are kept for good, with the hash of what they hold: what somebody signed rests on one. */
public interface FrozenPictures {

    /**
     * Keeps the newest picture, whole, within the caller's transaction.
     *
     * @return what names it from now on: the SHA-256 of its content, 64 hexadecimal digits
     */
    @PreAuthorize("hasAnyRole('CTO', 'SUPERINTENDENT')")
    String freeze();

    /**
     * A kept picture as the signed-in person may see it: what they were cleared for then, and are now.
     *
     * @return empty where none of that name is kept
     */
    @RequiresPlanReader
    Optional<Portfolio> find(String hash);

    /**
     * Looks at many kept pictures, one after another in no order, each as {@link #find} gives it, without holding on to
     * them: a long list of what rests on pictures fits into memory, and costs few statements.
     *
     * @param look is called once for each of the pictures that are kept, with what names it
     */
    @RequiresPlanReader
    void each(Collection<String> hashes, BiConsumer<String, Portfolio> look);
}
