package org.chalkline.briefings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.TreeMap;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.EditionStep;
import org.chalkline.briefings.PublicationService;

/** What can be done with an edition for the public beside what can be done with any. */
@CssImport("./briefings/public.css")
class PublicTools extends Div {

    PublicTools(Edition edition, Set<EditionStep> steps, EditionService service, PublicationService publications) {
        addClassName("edition-tools");
        var number = edition.number();
        if (steps.contains(EditionStep.PUBLISH)) {
            var publish = new Button(
                    "Look through it and publish …",
                    click -> new LeakDialog(publications.leaks(number), confirmed -> service.publish(number, confirmed))
                            .open());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(publish);
        }
        if (steps.contains(EditionStep.CHANGE)) {
            var content = edition.content();
            add(new Button(
                    "Spanish texts …",
                    click -> new TranslationsDialog(publications.texts(number), changed -> {
                                var all = new TreeMap<>(content.translations());
                                all.putAll(changed);
                                all.values().removeIf(String::isBlank);
                                service.change(number, content, content.withTranslations(all));
                            })
                            .open()));
        }
        add(new Button("Read it in Spanish …", click -> new SpanishDialog(publications.spanish(number)).open()));
        if (edition.state().isOut()) {
            var page = edition.state() == EditionState.PUBLISHED ? "public/en" : "public/en/" + number;
            var link = new Anchor(page, "The public page");
            // No screen of this application: the browser itself goes there.
            link.setRouterIgnore(true);
            link.addClassName("walk-link");
            add(link);
        } else {
            var words =
                    new Paragraph("Everybody can read it once it is published, without an account. Its pages are made"
                            + " from public statements; what is not for the public is summed up.");
            words.addClassName("public-words");
            add(words);
        }
    }
}
