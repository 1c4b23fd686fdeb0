package org.chalkline.imports;

import java.util.List;

/**
 * A sheet of cells as text, before anything is understood.
 *
 * @param place what to call it in a problem: the file, with the sheet or zipped file after a slash
 * @param name what tells its kind: the sheet's name, or the file's without its ending
 */
public record Sheet(String place, String name, List<Line> lines) {

    /** A row that is not blank, with its number in the spreadsheet, from 1. */
    public record Line(int number, List<String> cells) {

        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }
}
