package org.chalkline.shell;

import com.vaadin.flow.component.Html;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Words that somebody wrote: paragraphs, lists, quotations, emphasis and links, as Markdown writes them. Headings are plain text,
 * for the page has its own; HTML is shown as it was typed, and a link leads nowhere but to the web or a mailbox.
 */
public final class Narrative {

    private static final Set<Class<? extends Block>> BLOCKS = Set.of(BlockQuote.class, ListBlock.class);

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(BLOCKS).build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private Narrative() {}

    /** The same words without marks, for where none can be shown. */
    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown));
    }

    /** As HTML that is safe to stand in a page. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    public static Html of(String markdown) {
        return new Html("<div class=\"narrative\">" + html(markdown) + "</div>");
    }
}
