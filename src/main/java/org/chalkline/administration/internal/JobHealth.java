package org.chalkline.administration.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chalkline.administration.HealthLine;
import org.chalkline.administration.HealthLine.State;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;
import org.springframework.scheduling.config.TaskExecutionOutcome;
import org.springframework.stereotype.Component;

/** The jobs that run by the clock: when each last ran, and how that ended. */
@Component
class JobHealth {

    private final ObjectProvider<ScheduledTaskHolder> holders;
    private final Clock clock;

    JobHealth(ObjectProvider<ScheduledTaskHolder> holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    List<HealthLine> lines() {
        var lines = holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(scheduled -> line(scheduled.getTask()))
                .toList();
        return lines.isEmpty() ? List.of(HealthLine.told("Jobs", "none is set up")) : lines;
    }

    private HealthLine line(Task task) {
        var name = "Job: " + words(task.toString());
        var last = task.getLastExecutionOutcome();
        var at = last.executionTime();
        if (at == null) {
            return HealthLine.told(name, "has not run yet");
        }
        var words = "last ran %s ago".formatted(Health.words(Duration.between(at, clock.instant())));
        return last.status() == TaskExecutionOutcome.Status.ERROR
                ? new HealthLine(name, words + " and failed", State.ILL, "The log says why.")
                : HealthLine.well(name, words);
    }

    /** "org.chalkline.inbox.internal.Digest.send" as "Digest, send". */
    private static String words(String method) {
        var parts = method.split("[.]");
        return parts.length < 2 ? method : parts[parts.length - 2] + ", " + parts[parts.length - 1];
    }
}
