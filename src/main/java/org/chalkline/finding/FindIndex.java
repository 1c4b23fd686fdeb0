package org.chalkline.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chalkline.portfolio.Portfolio;

/**
 * Every word of a set of things, and where it stands. A thing is as good as the best place of each asked word in it: the
 * place's weight times how alike the words are. See docs/decisions for why this is no search engine.
 */
public final class FindIndex {

    /** More words than anybody types on purpose. */
    private static final int MOST_WORDS = 8;

    private static final double TITLE_BEGINS = 5;

    private final List<Findable> things;
    private final TreeMap<String, List<Place>> places = new TreeMap<>();

    private FindIndex(List<Findable> things) {
        this.things = List.copyOf(things);
        for (int thing = 0; thing < this.things.size(); thing++) {
            enter(thing, this.things.get(thing));
        }
    }

    /** What can be found in a picture; made once and shared by its readers. */
    public static FindIndex of(Portfolio portfolio) {
        return portfolio.once(List.of(FindIndex.class), () -> new FindIndex(Findables.in(portfolio)));
    }

    public static FindIndex of(List<Findable> things) {
        return new FindIndex(things);
    }

    /** The words of a text as they are compared: lower case, without accents, in its order. */
    public static List<String> words(String text) {
        return Word.of(text).stream().map(Word::form).toList();
    }

    private void enter(int thing, Findable findable) {
        var best = new HashMap<String, Integer>();
        for (var text : findable.texts()) {
            Word.of(text.words()).forEach(word -> best.merge(word.form(), text.weight(), Math::max));
        }
        best.forEach((form, weight) ->
                places.computeIfAbsent(form, any -> new ArrayList<>()).add(new Place(thing, weight)));
    }

    /**
     * The things that hold all the words asked for, each by its beginning or, where no word begins so, with a slip of
     * the fingers; those that hold some of them where none holds all.
     *
     * @param most how many to show of a kind
     */
    public Findings find(String asked, int most) {
        var words = Word.of(asked).stream()
                .map(Word::form)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return Findings.NONE;
        }
        var scores = new double[things.size()];
        var held = new int[things.size()];
        var matched = new LinkedHashSet<String>();
        for (var word : words) {
            var alike = alike(word);
            matched.addAll(alike.keySet());
            count(alike, scores, held);
        }
        int best = Arrays.stream(held).max().orElse(0);
        var order = IntStream.range(0, things.size())
                .filter(thing -> best > 0 && held[thing] == best)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(thing -> -score(thing, scores[thing], words))
                        .thenComparing(thing -> things.get(thing).kind())
                        .thenComparing(thing -> things.get(thing).title()))
                .toList();
        return new Findings(groups(order, most, matched), best == words.size());
    }

    private void count(Map<String, Double> alike, double[] scores, int[] held) {
        var bestOf = new HashMap<Integer, Double>();
        alike.forEach((form, likeness) -> places.getOrDefault(form, List.of())
                .forEach(place -> bestOf.merge(place.thing(), place.weight() * likeness, Math::max)));
        bestOf.forEach((thing, score) -> {
            scores[thing] += score;
            held[thing]++;
        });
    }

    /** The words of the plan that the typed one may mean, and how alike each is. */
    private Map<String, Double> alike(String typed) {
        var result = new HashMap<String, Double>();
        places.subMap(typed, typed + Character.MAX_VALUE)
                .keySet()
                .forEach(word -> result.put(word, Likeness.ofBeginning(typed, word)));
        if (result.isEmpty()) {
            places.keySet().forEach(word -> {
                double likeness = Likeness.ofSlip(typed, word);
                if (likeness > Likeness.NONE) {
                    result.put(word, likeness);
                }
            });
        }
        return result;
    }

    private double score(int thing, double score, List<String> words) {
        var title = Word.of(things.get(thing).title());
        var begins = !title.isEmpty() && title.getFirst().form().startsWith(words.getFirst());
        return begins ? score + TITLE_BEGINS : score;
    }

    /** The kind of the best thing first. */
    private List<Findings.Group> groups(List<Integer> order, int most, Set<String> matched) {
        var byKind = order.stream()
                .map(things::get)
                .collect(Collectors.groupingBy(Findable::kind, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return byKind.entrySet().stream()
                .map(group -> new Findings.Group(
                        group.getKey(),
                        group.getValue().stream()
                                .limit(most)
                                .map(thing -> Excerpt.of(thing, matched))
                                .toList(),
                        group.getValue().size()))
                .toList();
    }

    /** Where a word stands: in which thing, and how much it counts there at best. */
    private record Place(int thing, int weight) {}
}
