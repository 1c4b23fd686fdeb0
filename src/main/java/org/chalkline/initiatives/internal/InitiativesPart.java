package org.chalkline.initiatives.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanPart;
import org.chalkline.portfolio.Upsert;
import org.springframework.stereotype.Component;

/** The initiatives' part of the plan: the work, and its links to goals. */
@Component
class InitiativesPart implements PlanPart {

    private final InitiativeRepository initiatives;
    private final LinkRepository links;

    InitiativesPart(InitiativeRepository initiatives, LinkRepository links) {
        this.initiatives = initiatives;
        this.links = links;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Plan read() {
        return new Plan(
                null,
                List.of(),
                List.of(),
                initiatives.findAll().stream().map(InitiativeEntity::toRecord).toList(),
                links.findAll().stream().map(LinkEntity::toRecord).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public void write(Plan changes) {
        if (!changes.initiatives().isEmpty()) {
            initiatives.saveAll(Upsert.of(
                    initiatives.findAll(),
                    changes.initiatives(),
                    InitiativeEntity::code,
                    initiative -> initiative.id().code(),
                    InitiativeEntity::new,
                    InitiativeEntity::become));
            initiatives.flush();
        }
        if (!changes.links().isEmpty()) {
            links.saveAll(Upsert.of(
                    links.findAll(),
                    changes.links(),
                    LinkEntity::key,
                    InitiativesPart::key,
                    LinkEntity::new,
                    LinkEntity::become));
        }
    }

    @Override
    public void remove(Plan gone) {
        if (!gone.links().isEmpty()) {
            var keys = gone.links().stream().map(InitiativesPart::key).collect(Collectors.toSet());
            links.deleteAll(links.findAll().stream()
                    .filter(link -> keys.contains(link.key()))
                    .toList());
            links.flush();
        }
        initiatives.deleteAllById(
                gone.initiatives().stream().map(it -> it.id().code()).toList());
        initiatives.flush();
    }

    private static List<String> key(Link link) {
        return List.of(link.initiative().code(), link.goal().code());
    }
}
