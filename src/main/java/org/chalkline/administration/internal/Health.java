package org.chalkline.administration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.chalkline.access.RequiresAdmin;
import org.chalkline.administration.HealthLine;
import org.chalkline.administration.HealthLine.State;
import org.chalkline.administration.HealthService;
import org.chalkline.revisions.RevisionService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Service;

@Service
@RequiresAdmin
class Health implements HealthService {

    private static final List<State> WORST_FIRST = List.of(State.ILL, State.WATCH, State.WELL, State.INFORMATION);

    private final DatabaseHealth database;
    private final MachineHealth machine;
    private final JobHealth jobs;
    private final RevisionService revisions;
    private final SessionRegistry sessions;
    private final Environment settings;
    private final ObjectProvider<BuildProperties> build;
    private final Clock clock;

    Health(
            DatabaseHealth database,
            MachineHealth machine,
            JobHealth jobs,
            RevisionService revisions,
            SessionRegistry sessions,
            Environment settings,
            ObjectProvider<BuildProperties> build,
            Clock clock) {
        this.database = database;
        this.machine = machine;
        this.jobs = jobs;
        this.revisions = revisions;
        this.sessions = sessions;
        this.settings = settings;
        this.build = build;
        this.clock = clock;
    }

    @Override
    public List<HealthLine> lines() {
        var lines = new java.util.ArrayList<HealthLine>();
        lines.add(version());
        lines.addAll(database.lines());
        lines.add(revision());
        lines.addAll(machine.lines());
        lines.add(mail());
        lines.addAll(jobs.lines());
        lines.add(signedIn());
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> WORST_FIRST.indexOf(line.state())))
                .toList();
    }

    private HealthLine version() {
        var properties = build.getIfAvailable();
        var version = properties == null ? "run from its sources" : properties.getVersion();
        var built = properties == null || properties.getTime() == null ? "" : ", built " + day(properties.getTime());
        return HealthLine.told(
                "Version", version + built + ", on Java " + Runtime.version().feature());
    }

    private HealthLine revision() {
        var stamp = revisions.stamp();
        return stamp.revision() == 0
                ? HealthLine.told("Plan", "no plan yet")
                : HealthLine.told(
                        "Plan",
                        "revision %,d, %s old"
                                .formatted(stamp.revision(), words(Duration.between(stamp.madeAt(), clock.instant()))));
    }

    private HealthLine mail() {
        var host = settings.getProperty("spring.mail.host", "");
        return host.isBlank()
                ? new HealthLine(
                        "Mail",
                        "not set up",
                        State.INFORMATION,
                        "Notices stay in the inbox. Set a mail server to send them.")
                : HealthLine.well("Mail", "a mail server is set");
    }

    private HealthLine signedIn() {
        long open = sessions.getAllPrincipals().stream()
                .mapToLong(person -> sessions.getAllSessions(person, false).size())
                .sum();
        return HealthLine.told("Signed in now", open == 1 ? "1 browser" : "%,d browsers".formatted(open));
    }

    private String day(Instant at) {
        return org.chalkline.shared.Days.words(at.atZone(clock.getZone()).toLocalDate());
    }

    /** "3 days", "2 hours", "1 minute". */
    static String words(Duration age) {
        long days = age.toDays();
        if (days > 0) {
            return count(days, "day");
        }
        return age.toHours() > 0 ? count(age.toHours(), "hour") : count(Math.max(0, age.toMinutes()), "minute");
    }

    private static String count(long number, String unit) {
        return "%,d %s%s".formatted(number, unit, number == 1 ? "" : "s");
    }
}
