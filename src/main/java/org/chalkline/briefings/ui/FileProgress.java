package org.chalkline.briefings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.chalkline.briefings.EditionJobs;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.FileJob;
import org.jspecify.annotations.Nullable;

/** How far a file is, with a button that cancels it, and the file when it is ready. */
class FileProgress extends Div {

    private final transient EditionJobs jobs;
    private final long edition;

    /** Read aloud when it changes, which it does at the beginning and at the end alone. */
    private final Span words = new Span();

    private final Span pages = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final Anchor link = new Anchor();
    private boolean onCancel;
    private transient @Nullable FileJob shown;

    FileProgress(long edition, EditionJobs jobs, SerializableConsumer<FileJob> cancelled) {
        this.edition = edition;
        this.jobs = jobs;
        addClassName("file-progress");
        words.getElement().setAttribute("role", "status");
        pages.addClassName("file-pages");
        bar.getElement().setAttribute("aria-label", "Progress of the file");
        cancel.addFocusListener(focus -> onCancel = true);
        cancel.addBlurListener(blur -> onCancel = false);
        cancel.addClickListener(click -> {
            if (shown != null) {
                cancelled.accept(shown);
            }
        });
        link.addClassName("walk-link");
        link.getElement().setAttribute("download", true);
        add(words, pages, bar, cancel, link);
        show(null);
    }

    /** @param job null where there is none */
    final void show(@Nullable FileJob job) {
        var goesOn = job != null && job.state().isGoingOn();
        var ready = job != null && job.state() == FileJob.State.READY;
        bar.setVisible(goesOn);
        cancel.setVisible(goesOn);
        pages.setVisible(goesOn);
        link.setVisible(ready);
        if (job == null) {
            // It was removed, or cancelled by its person.
            say(shown == null ? "" : shown.state().isGoingOn() ? "Cancelled." : "");
        } else {
            tell(job);
        }
        if (job != null && ready) {
            offer(job);
        }
        shown = job;
    }

    private void offer(FileJob job) {
        if (job.equals(shown)) {
            return;
        }
        link.setText("Download " + name(job));
        link.setHref((DownloadHandler) event -> send(job, event));
        if (onCancel) {
            // The button that they are at is gone; who uses a keyboard goes on from here.
            onCancel = false;
            link.focus();
        }
    }

    private void tell(FileJob job) {
        var name = job.form().words();
        say(
                switch (job.state()) {
                    case WAITING -> name + " waits until other files are made.";
                    case RUNNING -> name + " is being made.";
                    case READY -> name + " is ready.";
                    case FAILED -> job.words();
                });
        pages.setText(job.pages() == 0 ? "" : "Page %d of %d".formatted(job.page(), job.pages()));
        bar.setIndeterminate(job.pages() == 0);
        bar.setValue(job.part());
    }

    /** A region that is read aloud is not written again with the same words. */
    private void say(String text) {
        if (!words.getText().equals(text)) {
            words.setText(text);
        }
    }

    /** Gives the person who waits the file that is ready. */
    void download() {
        link.getElement().executeJs("this.click()");
    }

    private String name(FileJob job) {
        return "edition-%d.%s".formatted(edition, job.form().ending());
    }

    private void send(FileJob job, DownloadEvent event) throws IOException {
        event.setFileName(name(job));
        event.setContentType(job.form().mediaType());
        try (var out = event.getOutputStream()) {
            jobs.fetch(job.number(), out);
        } catch (EditionRefused gone) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
