package org.chalkline.ratings.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chalkline.judgment.StrengthVotes;
import org.chalkline.judgment.StrengthVotes.Vote;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Strength;
import org.chalkline.ratings.GoalRatings.Progress;
import org.chalkline.ratings.LinkRatings;
import org.chalkline.ratings.LinkRatings.Key;
import org.chalkline.ratings.LinkRatings.RatedLink;
import org.chalkline.ratings.Round;
import org.chalkline.shared.Visibility;
import org.springframework.stereotype.Component;

/** What was said of links, over a reader's picture: what is not in it is not here either. */
@Component
class LinkReader {

    private final SaidStore said;

    LinkReader(SaidStore said) {
        this.said = said;
    }

    LinkRatings links(Round round, Portfolio picture, KeptJudge reader) {
        var judges = said.judges(round.id());
        var persons = judges.stream().collect(Collectors.toMap(KeptJudge::name, KeptJudge::person));
        var byLink = said.links(round.id()).stream()
                .collect(Collectors.groupingBy(one -> new Key(one.initiative(), one.goal())));
        var adopted = adopted(round);
        var links = picture.links().stream()
                .filter(link -> !link.goal().equals(GoalId.OTHER))
                .sorted(Comparator.comparingInt((Link link) -> picture.placeOf(link.goal()))
                        .thenComparing(Link::initiative))
                .map(link -> rated(
                        link,
                        picture,
                        new OfOne(byLink.getOrDefault(Key.of(link), List.of()), reader.name(), !round.isOpen()),
                        persons,
                        adopted))
                .toList();
        return new LinkRatings(
                round,
                links,
                Arrays.stream(Strength.values())
                        .collect(Collectors.toMap(Function.identity(), picture.district()::rubricFor)),
                judges.stream().map(judge -> progress(judge, links, byLink)).toList());
    }

    /** What was said of one link, and for whom it is read. */
    private record OfOne(List<Said.OfLink> said, String reader, boolean mayCompare) {}

    private static RatedLink rated(
            Link link, Portfolio picture, OfOne one, Map<String, String> persons, Map<Key, BigDecimal> adopted) {
        var mine = one.said().stream()
                .filter(vote -> vote.judge().equals(one.reader()))
                .mapToInt(Said.OfLink::points)
                .findFirst();
        return new RatedLink(
                link,
                picture.initiative(link.initiative()).orElseThrow(),
                picture.goal(link.goal()).orElseThrow(),
                mine,
                mine.isPresent() || one.mayCompare() ? Optional.of(votes(one.said(), persons)) : Optional.empty(),
                Optional.ofNullable(adopted.get(Key.of(link))));
    }

    private static StrengthVotes votes(List<Said.OfLink> votes, Map<String, String> persons) {
        return new StrengthVotes(votes.stream()
                .map(vote ->
                        new Vote(Objects.requireNonNullElse(persons.get(vote.judge()), vote.judge()), vote.points()))
                .toList());
    }

    /** Of the links that the reader sees, those that the judge sees too. */
    private static Progress progress(KeptJudge judge, List<RatedLink> links, Map<Key, List<Said.OfLink>> byLink) {
        var asked = links.stream()
                .filter(link -> visibility(link).reaches(judge.clearance()))
                .toList();
        var rated = asked.stream()
                .filter(link -> byLink.getOrDefault(link.key(), List.of()).stream()
                        .anyMatch(vote -> vote.judge().equals(judge.name())))
                .count();
        return new Progress(judge.person(), (int) rated, asked.size());
    }

    private static Visibility visibility(RatedLink link) {
        return List.of(
                        link.link().visibility(),
                        link.initiative().visibility(),
                        link.goal().visibility())
                .stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Map<Key, BigDecimal> adopted(Round round) {
        var result = new HashMap<Key, BigDecimal>();
        if (round.adoption() != null) {
            said.outcomes(round.id())
                    .forEach(one -> result.put(
                            new Key(new InitiativeId(one.initiative()), new GoalId(one.goal())), one.after()));
        }
        return result;
    }
}
