package org.chalkline.publicsite.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people wrote only ever becomes text. */
class HtmlTest {

    @Test
    void marksOfHtmlAreText() {
        assertThat(new Html(List.of()).markup("<script>alert(\"1\") & more</script>"))
                .isEqualTo("&lt;script&gt;alert(&quot;1&quot;) &amp; more&lt;/script&gt;");
    }

    @Test
    void whatIsNotTranslatedSaysThatItIsEnglishAlsoWithinASentence() {
        var html = new Html(List.of("Reading", "Reading & writing"));
        assertThat(html.markup("Sirve a: Reading & writing, Reading y Readings."))
                .isEqualTo("Sirve a: <span lang=\"en\">Reading &amp; writing</span>, <span lang=\"en\">Reading</span> y"
                        + " Readings.");
        assertThat(html.tag("Reading")).isEqualTo("en");
        assertThat(html.tag("Lectura")).isEmpty();
    }
}
