package org.chalkline.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.chalkline.meetings.FeedService;
import org.chalkline.shared.Days;
import org.chalkline.shell.Question;

/** The reader's own calendar: an address under which it reads the meetings. */
class FeedCard extends Section {

    FeedCard(FeedService feeds, ZoneId zone, SerializableRunnable changed) {
        var title = new H2("In your own calendar");
        title.addClassName("chart-title");
        addClassName("chart-card");
        var own = feeds.own();
        var tools = new Div();
        tools.addClassName("meeting-way");
        add(
                title,
                new Paragraph(own.map(feed ->
                                "Your calendar reads the meetings under an address that ends with …%s, made on %s."
                                        .formatted(
                                                feed.hint(), Days.words(LocalDate.ofInstant(feed.createdAt(), zone))))
                        .orElse("Your calendar program can show the meetings that you are cleared for, with a link to"
                                + " each edition once it is published.")),
                tools);
        SerializableRunnable renew = () -> {
            var address = feeds.renew();
            changed.run();
            new FeedDialog(address).open();
        };
        if (own.isEmpty()) {
            tools.add(new Button("Get an address …", click -> renew.run()));
        } else {
            tools.add(
                    new Button(
                            "Get another address …",
                            click -> ask(
                                    "Get another address?", "The one you have ends at once.", "Get another", renew)),
                    new Button(
                            "End the address …",
                            click -> ask(
                                    "End the address?", "Your calendar gets nothing more from here.", "End it", () -> {
                                        feeds.revoke();
                                        changed.run();
                                    })));
        }
    }

    private static void ask(String title, String words, String yes, SerializableRunnable does) {
        new Question(title, words, yes, does, "Keep it").open();
    }
}
