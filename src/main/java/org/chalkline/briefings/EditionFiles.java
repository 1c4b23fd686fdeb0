package org.chalkline.briefings;

import java.io.IOException;
import java.io.OutputStream;
import org.chalkline.access.RequiresPlanReader;

/** Editions to take along, each as its reader may see it: notes go into the files of those alone who have them. */
public interface EditionFiles {

    /** What an edition can be taken along as. */
    enum Form {
        PPTX("PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        PDF("PDF", "application/pdf"),
        HTML("One file that presents itself", "text/html;charset=utf-8"),
        XLSX("Tables (Excel)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String words;
        private final String mediaType;

        Form(String words, String mediaType) {
            this.words = words;
            this.mediaType = mediaType;
        }

        /** Such as "PowerPoint". */
        public String words() {
            return words;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Of the file's name, without a dot. */
        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Writes it; the stream stays open. People get theirs in the background: {@link EditionJobs}.
     *
     * @throws EditionRefused where there is no such edition for this reader
     * @throws Progress.Stopped when nobody wants it any more
     */
    @RequiresPlanReader
    void write(long edition, Form form, OutputStream out, Progress progress) throws IOException;

    /** Writes it, whoever waits for it; the stream stays open. */
    @RequiresPlanReader
    default void write(long edition, Form form, OutputStream out) throws IOException {
        write(edition, form, out, Progress.NONE);
    }
}
