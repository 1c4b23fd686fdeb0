package org.chalkline.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chalkline.shared.ToldToScreens;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the screens that are open what has happened, each in its own session, and pushes what they make of it. */
@Component
public class OpenScreens {

    private final Set<Follower<?>> followers = ConcurrentHashMap.newKeySet();

    /** Calls with each event of a class for as long as the component is on a screen, as the person whose screen it is. */
    public <E extends ToldToScreens> void follow(
            com.vaadin.flow.component.Component owner, Class<E> event, SerializableConsumer<E> reaction) {
        owner.addAttachListener(attached -> {
            var follower = new Follower<>(attached.getUI(), event, reaction);
            followers.add(follower);
            owner.addDetachListener(detached -> {
                followers.remove(follower);
                detached.unregisterListener();
            });
        });
    }

    @EventListener
    void tell(ToldToScreens event) {
        followers.forEach(follower -> follower.hear(event));
    }

    private static final class Follower<E extends ToldToScreens> {
        private final UI screen;
        private final Class<E> event;
        private final SerializableConsumer<E> reaction;

        Follower(UI screen, Class<E> event, SerializableConsumer<E> reaction) {
            this.screen = screen;
            this.event = event;
            this.reaction = reaction;
        }

        void hear(ToldToScreens told) {
            if (event.isInstance(told)) {
                try {
                    screen.access(() -> reaction.accept(event.cast(told)));
                } catch (UIDetachedException closed) {
                    // The screen was closed at this moment; there is nobody left to tell.
                    return;
                }
            }
        }
    }
}
