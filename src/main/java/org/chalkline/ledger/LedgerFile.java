package org.chalkline.ledger;

import java.util.List;
import org.chalkline.imports.Sheet;

/**
 * A ledger as it came in, with its heading found.
 *
 * @param place the file, with the sheet after a slash
 * @param sha256 of the file as it came in
 * @param headings each of a different name; a second "Amount" is "Amount 2"
 * @param lines what stands below the heading
 * @param leftOut the names of further sheets, which were not read
 */
public record LedgerFile(
        String name, String place, String sha256, List<String> headings, List<Sheet.Line> lines, List<String> leftOut) {

    public LedgerFile {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }
}
