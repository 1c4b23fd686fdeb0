package org.chalkline.api.internal;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted. */
record Paging(
        @Parameter(
                description = "The page, from 1",
                schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
        @Nullable
        Integer page,

        @Parameter(
                description = "How many items a page has at most",
                schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
        @Nullable
        Integer size) {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    int number() {
        if (page != null && page < 1) {
            throw new BadParameter("page begins at 1.");
        }
        return page == null ? 1 : page;
    }

    int atMost() {
        if (size != null && (size < 1 || size > MOST)) {
            throw new BadParameter("size is 1 to 1000.");
        }
        return size == null ? USUAL : size;
    }

    /** How many pages so many items fill; an empty list has one, which is empty. */
    int pages(int total) {
        return Math.max(1, Math.ceilDiv(total, atMost()));
    }
}
