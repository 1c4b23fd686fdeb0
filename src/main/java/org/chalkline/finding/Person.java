package org.chalkline.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;

/**
 * Somebody whom the plan names, with all they carry in it.
 *
 * @param name as the plan writes it: "Chief Academic Officer (Maria Delgado)"
 * @param goals for which they are responsible
 * @param watched goals whose progress they watch
 * @param risks that they own
 */
public record Person(
        String name,
        List<Goal> goals,
        List<Goal> watched,
        List<Initiative> sponsored,
        List<Initiative> owned,
        List<Risk> risks,
        List<Action> actions) {

    /** What they do about a risk. */
    public record Action(RiskAction action, Risk risk) {}

    /** What they carry, counted in a sentence. */
    public String sentence() {
        var parts = new ArrayList<String>();
        count(parts, "responsible for %s", goals.size(), "goal");
        count(parts, "watching %s", watched.size(), "goal");
        count(parts, "sponsoring %s", sponsored.size(), "initiative");
        count(parts, "owning %s", owned.size(), "initiative");
        count(parts, "answering for %s", risks.size(), "risk");
        count(
                parts,
                "due to take %s",
                actions.stream().filter(it -> it.action().done() == null).count(),
                "action");
        var words = parts.isEmpty() ? "named in the plan, with nothing open" : String.join(", ", parts);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static void count(List<String> parts, String pattern, long count, String thing) {
        if (count > 0) {
            parts.add(pattern.formatted(count == 1 ? "1 " + thing : "%,d %ss".formatted(count, thing)));
        }
    }

    /** Everybody whom this picture names, by name; shared by its readers. */
    public static List<Person> allIn(Portfolio portfolio) {
        return portfolio.once(List.of(Person.class), () -> gathered(portfolio));
    }

    public static Optional<Person> named(String name, Portfolio portfolio) {
        return allIn(portfolio).stream()
                .filter(person -> person.name.equals(name))
                .findFirst();
    }

    private static List<Person> gathered(Portfolio portfolio) {
        Map<String, Person> people = new TreeMap<>();
        portfolio.goals().forEach(goal -> {
            add(people, goal.personResponsible(), person -> person.goals.add(goal));
            add(people, goal.progressMonitor(), person -> person.watched.add(goal));
        });
        portfolio.initiatives().forEach(initiative -> {
            add(people, initiative.sponsor(), person -> person.sponsored.add(initiative));
            add(people, initiative.owner(), person -> person.owned.add(initiative));
        });
        for (var risk : portfolio.risks()) {
            add(people, risk.owner(), person -> person.risks.add(risk));
            risk.actions()
                    .forEach(action ->
                            add(people, action.owner(), person -> person.actions.add(new Action(action, risk))));
        }
        return people.values().stream().map(Person::finished).toList();
    }

    private static void add(Map<String, Person> people, String name, Consumer<Person> part) {
        if (!name.isBlank()) {
            part.accept(people.computeIfAbsent(name, Person::open));
        }
    }

    private static Person open(String name) {
        return new Person(
                name,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private Person finished() {
        return new Person(
                name,
                List.copyOf(goals),
                List.copyOf(watched),
                List.copyOf(sponsored),
                List.copyOf(owned),
                List.copyOf(risks),
                List.copyOf(actions));
    }
}
