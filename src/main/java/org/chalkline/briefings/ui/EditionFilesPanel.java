package org.chalkline.briefings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.briefings.EditionFiles.Form;
import org.chalkline.briefings.EditionJobs;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.FileJob;
import org.chalkline.briefings.FileJobMoved;
import org.chalkline.shell.Lasting;
import org.chalkline.shell.OpenScreens;

/**
 * The files that an edition can be taken along as. Each is made in the background, while the person reads on or goes
 * elsewhere; whoever still waits is given it when it is ready, and whoever comes back finds it.
 */
@CssImport("./briefings/files.css")
class EditionFilesPanel extends Div implements Lasting {

    private final long edition;
    private final transient EditionJobs jobs;
    private final Map<Form, Button> buttons = new EnumMap<>(Form.class);
    private final FileProgress progress;

    /** The job whose file this screen waits for; 0 for none. */
    private long awaited;

    /** @param person the sign-in name of who looks at it */
    EditionFilesPanel(long edition, EditionJobs jobs, String person, OpenScreens screens) {
        this.edition = edition;
        this.jobs = jobs;
        progress = new FileProgress(edition, jobs, this::cancel);
        addClassName("edition-files");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Files");
        var name = new Span("Files");
        name.addClassName("edition-files-name");
        add(name);
        for (var form : Form.values()) {
            var button = new Button(form.words(), click -> begin(form));
            buttons.put(form, button);
            add(button);
        }
        add(progress);
        jobs.find(edition).filter(job -> job.state().isGoingOn()).ifPresent(job -> awaited = job.number());
        screens.follow(this, FileJobMoved.class, moved -> {
            if (moved.edition() == edition && moved.person().equals(person)) {
                refresh();
            }
        });
        refresh();
    }

    @Override
    public List<?> says() {
        return List.of(edition);
    }

    private void begin(Form form) {
        try {
            awaited = jobs.begin(edition, form).number();
        } catch (EditionRefused refused) {
            Notification.show(refused.words());
        }
        refresh();
    }

    private void cancel(FileJob job) {
        jobs.cancel(job.number());
        awaited = 0;
        refresh();
        // The button that was pressed is gone; who uses a keyboard goes on from here.
        Objects.requireNonNull(buttons.get(job.form())).focus();
    }

    private void refresh() {
        var job = jobs.find(edition);
        progress.show(job.orElse(null));
        if (job.filter(it -> it.state() == FileJob.State.READY && it.number() == awaited)
                .isPresent()) {
            awaited = 0;
            progress.download();
        }
    }
}
