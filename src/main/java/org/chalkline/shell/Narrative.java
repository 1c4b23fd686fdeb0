package org.chalkline.shell;

import com.vaadin.flow.component.Html;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
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

    private static final HtmlRenderer WITHOUT_PICTURES = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(PictureWords::new)
            .build();

    private Narrative() {}

    /** Shows the words of a picture in place of it. */
    private record PictureWords(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node picture) {
            for (var child = picture.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }

    /** The same words without marks, for where none can be shown. */
    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown));
    }

    /** The words as markup of HTML and XML alike; a picture, which would have to be fetched, becomes the words that stand for it. */
    public static String markup(String markdown) {
        return WITHOUT_PICTURES.render(PARSER.parse(markdown));
    }

    public static Html of(String markdown) {
        return new Html("<div class=\"narrative\">" + RENDERER.render(PARSER.parse(markdown)) + "</div>");
    }
}
