package org.chalkline.exports;

/** The kinds of file that the plan is taken along in; the importer reads both. */
public enum PlanFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV_ZIP("zip", "application/zip");

    private final String ending;
    private final String mediaType;

    PlanFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
