package org.chalkline.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.roadmap.CriticalPath.Task;
import org.chalkline.roadmap.CriticalPath.Times;
import org.junit.jupiter.api.Test;

class CriticalPathTest {

    /**
     * Reliable Construction Co., the worked example of F. S. Hillier and G. J. Lieberman, "Introduction to Operations
     * Research", in its chapter on project management with PERT/CPM: activity, weeks, what it follows.
     */
    private static final String RELIABLE = """
            A 2
            B 4 A
            C 10 B
            D 6 C
            E 4 C
            F 5 E
            G 7 D
            H 9 E G
            I 7 C
            J 8 F I
            K 4 J
            L 5 J
            M 2 H
            N 6 K L
            """;

    private static Task<String> task(String line) {
        var parts = line.split(" ");
        return new Task<>(
                parts[0], 0, Long.parseLong(parts[1]), Arrays.asList(parts).subList(2, parts.length));
    }

    private static Map<String, Times> times(String... lines) {
        return CriticalPath.of(Arrays.stream(lines).map(CriticalPathTest::task).toList());
    }

    @Test
    void thePublishedExampleTakes44WeeksAlongItsPublishedPath() {
        var times = times(RELIABLE.split("\n"));
        assertThat(times.values().stream().mapToLong(Times::earlyFinish).max()).hasValue(44);
        assertThat(times.entrySet().stream()
                        .filter(entry -> entry.getValue().slack() == 0)
                        .map(Map.Entry::getKey))
                .containsExactly("A", "B", "C", "E", "F", "J", "L", "N");
    }

    @Test
    void thePublishedExampleHasItsPublishedSlack() {
        var slack = new LinkedHashMap<String, Long>();
        times(RELIABLE.split("\n")).forEach((name, times) -> {
            if (times.slack() > 0) {
                slack.put(name, times.slack());
            }
        });
        assertThat(slack).isEqualTo(Map.of("D", 4L, "G", 4L, "H", 4L, "I", 2L, "K", 1L, "M", 4L));
    }

    @Test
    void aTaskBeginsNoEarlierThanPlanned() {
        var times = CriticalPath.of(List.of(new Task<>("A", 0, 5, List.of()), new Task<>("B", 20, 5, List.of("A"))));
        assertThat(times.get("B")).isEqualTo(new Times(20, 25, 20, 25));
        assertThat(times.get("A")).extracting(Times::slack).isEqualTo(15L);
    }

    @Test
    void networksThatDoNotHangTogetherEndEachForItself() {
        var times = times("A 5", "B 5 A", "X 1", "Y 1 X");
        assertThat(times.values()).allMatch(one -> one.slack() == 0);
    }

    @Test
    void aCircleIsLeftOut() {
        assertThat(times("A 1 B", "B 1 A", "C 1").keySet()).containsExactly("C");
    }
}
