package org.chalkline.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chalkline.imports.ImportProgress;
import org.chalkline.imports.ImportRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Work outside of the session's lock, with its progress and a button that stops it. Leaving the screen stops it too. */
public final class BackgroundWork extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Button stop = new Button("Stop");
    private final SerializableConsumer<Boolean> busy;
    private final SerializableConsumer<String> failed;
    private transient AtomicBoolean cancelled = new AtomicBoolean();

    /**
     * @param busy told when work begins and ends
     * @param failed told in words why there is no result
     */
    public BackgroundWork(SerializableConsumer<Boolean> busy, SerializableConsumer<String> failed) {
        this.busy = busy;
        this.failed = failed;
        setWidthFull();
        setVisible(false);
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", "Progress of the import");
        stop.addClickListener(click -> {
            cancelled.set(true);
            stop.setEnabled(false);
            words.setText("Stopping");
        });
        addDetachListener(gone -> cancelled.set(true));
        add(bar, words, stop);
    }

    /** A task that gives back what to show when it is done. */
    public interface Task {
        Runnable run(ImportProgress progress);
    }

    /** Runs a task. The failure is what its own errors are introduced by, such as "The files could not be read". */
    public void run(String failure, Task task) {
        var ui = UI.getCurrent();
        var flag = new AtomicBoolean();
        cancelled = flag;
        begin();
        var progress = new ScreenProgress(ui, bar, words, flag);
        Thread.ofVirtual().name("import").start(new DelegatingSecurityContextRunnable(() -> {
            var after = outcome(failure, task, progress);
            try {
                ui.access(() -> {
                    setVisible(false);
                    busy.accept(false);
                    after.run();
                });
            } catch (UIDetachedException gone) {
                LOG.debug("Nobody waits for the import any more", gone);
            }
        }));
    }

    private Runnable outcome(String failure, Task task, ImportProgress progress) {
        try {
            return task.run(progress);
        } catch (ImportRefused refused) {
            return () -> failed.accept(refused.words());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error(failure, e);
            return () ->
                    failed.accept(failure + ": something went wrong on our side. The plan is as it was. Try again.");
        }
    }

    private void begin() {
        bar.setValue(0);
        words.setText("");
        stop.setEnabled(true);
        setVisible(true);
        busy.accept(true);
    }
}
