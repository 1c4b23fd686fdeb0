package org.chalkline.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** The accessibility checker, with all of its rules, best practices included. */
final class Axe {

    /** One line for each element at fault: the rule, the element, and what is wrong with it. */
    private static final String RUN = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              // What has just been opened begins to fade in with the next frame; colours on their way are no colours.
              await frame();
              await frame();
              await Promise.all(document.getAnimations()
                .filter(it => it.playState === 'running' && it.effect?.getComputedTiming().endTime !== Infinity)
                .map(it => it.finished.catch(() => {})));
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                [rule.id, node.target.join(' '), node.html.slice(0, 120), node.failureSummary].join(' | ')));
            }
            """;

    private Axe() {}

    /** What is wrong with the page as it stands. The checker stays loaded until the page is left. */
    static Stream<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf);
    }
}
