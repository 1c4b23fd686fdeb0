package org.chalkline.api.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.chalkline.portfolio.RecordKind;
import org.jspecify.annotations.Nullable;

/** What became of a record between two revisions. */
@Schema(name = "Change", description = "What became of a record, as far as the token sees it")
public record ChangeAnswer(
        @Schema(description = "What kind of record it is") RecordKind kind,

        @Schema(
                description =
                        "Its code; several, divided by bars, where it stands between others; empty for the district")
        String code,

        @Schema(description = "What became of it") Outcome outcome,

        @Schema(description = "What of it changed; of an added or retired record everything that it had")
        List<FieldAnswer> fields) {

    /** What can become of a record. */
    public enum Outcome {
        ADDED,
        CHANGED,
        RETIRED
    }

    /** A field that changed. */
    @Schema(name = "FieldChange", description = "A field that changed")
    public record FieldAnswer(
            @Schema(description = "Its name, as in the record's own answer")
            String name,

            @Schema(description = "As text, lists as JSON; null where there was none") @Nullable
            String before,

            @Schema(description = "As text, lists as JSON; null where there is none") @Nullable
            String after) {}
}
