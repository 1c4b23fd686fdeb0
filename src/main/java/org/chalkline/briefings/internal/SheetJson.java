package org.chalkline.briefings.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Objects;
import org.chalkline.briefings.Sheet;
import org.chalkline.briefings.publication.PublicPages;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Bubbles;
import org.chalkline.charts.Chart;
import org.chalkline.charts.Heatmap;
import org.chalkline.charts.Lines;
import org.chalkline.charts.Sankey;
import org.chalkline.charts.Table;
import org.chalkline.charts.Timeline;
import org.chalkline.charts.Waterfall;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/** The pages of an edition as JSON and back, with their charts and all rows of their tables. */
final class SheetJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(Chart.class, OfKind.class)
            .addMixIn(Table.class, OfTable.class)
            .build();

    private SheetJson() {}

    static String write(List<Sheet> sheets) {
        return MAPPER.writeValueAsString(new Kept(sheets, null, null));
    }

    /** The pages of an edition for the public, in both languages. */
    static String write(PublicPages pages) {
        return MAPPER.writeValueAsString(new Kept(pages.english(), pages.spanish(), pages.untranslated()));
    }

    /** Both languages of what {@link #write(PublicPages)} wrote. */
    static PublicPages readPublic(String json) {
        var kept = MAPPER.readValue(json, Kept.class);
        return new PublicPages(
                kept.sheets(), Objects.requireNonNull(kept.spanish()), Objects.requireNonNull(kept.untranslated()));
    }

    /** Reads what {@link #write} wrote; throws Jackson's own exceptions for anything else. */
    static List<Sheet> read(String json) {
        return MAPPER.readValue(json, Kept.class).sheets();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Kept(
            List<Sheet> sheets,
            @Nullable List<Sheet> spanish,
            @Nullable List<String> untranslated) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "chart")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Sankey.class, name = "sankey"),
        @JsonSubTypes.Type(value = Heatmap.class, name = "heatmap"),
        @JsonSubTypes.Type(value = Bars.class, name = "bars"),
        @JsonSubTypes.Type(value = Lines.class, name = "lines"),
        @JsonSubTypes.Type(value = Bubbles.class, name = "bubbles"),
        @JsonSubTypes.Type(value = Waterfall.class, name = "waterfall"),
        @JsonSubTypes.Type(value = Timeline.class, name = "timeline")
    })
    private interface OfKind {}

    @JsonSerialize(converter = ToKept.class)
    @JsonDeserialize(converter = ToTable.class)
    private interface OfTable {}

    /** A table whose rows may be made on demand, with all of them. */
    private record KeptTable(List<Table.Column> columns, List<Table.Row> rows) {}

    private static final class ToKept extends StdConverter<Table, KeptTable> {
        @Override
        public KeptTable convert(Table table) {
            return new KeptTable(table.columns(), table.rows());
        }
    }

    private static final class ToTable extends StdConverter<KeptTable, Table> {
        @Override
        public Table convert(KeptTable kept) {
            return new Table(kept.columns(), kept.rows());
        }
    }
}
