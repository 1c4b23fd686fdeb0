package org.chalkline.publicsite.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.chalkline.briefings.PublicLanguage;
import org.junit.jupiter.api.Test;

/** The words around the report are there in both languages. */
class SiteWordsTest {

    private static final SiteWords ENGLISH = new SiteWords(PublicLanguage.ENGLISH);
    private static final SiteWords SPANISH = new SiteWords(PublicLanguage.SPANISH);

    @Test
    void everyWordIsThereInEachLanguageAndNoneIsTheSame() {
        assertThat(SPANISH.keys()).isEqualTo(ENGLISH.keys());
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(SPANISH.pattern(key)).as(key).isNotEqualTo(ENGLISH.pattern(key)));
    }
}
