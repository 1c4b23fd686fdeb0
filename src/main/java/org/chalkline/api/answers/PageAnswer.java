package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.chalkline.shared.Visibility;

/** A page of a list. The header Link leads to the first, previous, next and last. */
@Schema(description = "A page of a list")
public record PageAnswer<T>(
        @Schema(description = "The plan's revision; when it differs between two pages, begin again")
        long revision,

        @Schema(description = "The token's clearance: nothing above it is here")
        Visibility audience,

        @Schema(description = "This page's number, from 1") int page,

        @Schema(description = "How many items a page has at most")
        int size,

        @Schema(description = "How many items the whole list has")
        int total,

        @Schema(description = "How many pages the whole list has; at least 1")
        int pages,

        @Schema(description = "The items of this page") List<T> items) {}
