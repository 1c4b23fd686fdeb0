package org.chalkline.audit.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chalkline.shared.FormulaGuard;

/** The trail as a CSV file. Names and texts come from people, so none may run as a formula. */
final class TrailCsv implements AutoCloseable {

    /** Else Excel takes the texts for Windows'. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter lines;

    TrailCsv(OutputStream to) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.append(BYTE_ORDER_MARK);
        lines = new CSVPrinter(writer, CSVFormat.RFC4180);
        lines.printRecord("number", "when", "who", "kind", "what", "hash before", "hash");
    }

    void add(TrailRow row) {
        try {
            lines.printRecord(
                    row.number(),
                    row.at(),
                    FormulaGuard.on(row.who()),
                    FormulaGuard.on(row.entry().kind()),
                    FormulaGuard.on(row.what()),
                    row.hashBefore(),
                    row.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what is waiting; the stream below stays open. */
    @Override
    public void close() throws IOException {
        lines.flush();
    }
}
