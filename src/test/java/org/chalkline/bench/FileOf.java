package org.chalkline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chalkline.imports.Kind;
import org.chalkline.imports.UploadedFile;
import org.jspecify.annotations.Nullable;

/** A CSV file of one kind, column by column, as a person would write it for the importer. */
final class FileOf<T> {

    private final Kind kind;
    private final List<T> records;
    private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

    FileOf(Kind kind, List<T> records) {
        this.kind = kind;
        this.records = records;
    }

    FileOf<T> with(String column, Function<T, @Nullable Object> value) {
        columns.put(kind.column(column).name(), value);
        return this;
    }

    UploadedFile csv() {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns.keySet());
            for (var one : records) {
                printer.printRecord(columns.values().stream().map(value -> cell(value.apply(one))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new UploadedFile(kind.sheet() + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal number -> number.toPlainString();
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining("|"));
            default -> value.toString();
        };
    }
}
