package org.chalkline.ratings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chalkline.ratings.RoundChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/** Tells open screens that somebody has judged, each in its own turn. */
@org.springframework.stereotype.Component
class RoundFollowers {

    private static final Logger LOG = LoggerFactory.getLogger(RoundFollowers.class);

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

    private record Follower(UI ui, SerializableConsumer<Long> told) {}

    /** From now on, for as long as the screen is open: calls with the number of each round that changes. */
    void follow(Component screen, SerializableConsumer<Long> told) {
        screen.addAttachListener(attached -> {
            var follower = new Follower(attached.getUI(), told);
            followers.add(follower);
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                followers.remove(follower);
            });
        });
    }

    @EventListener
    void hear(RoundChanged event) {
        followers.forEach(follower -> {
            try {
                follower.ui().access(() -> follower.told().accept(event.round()));
            } catch (UIDetachedException gone) {
                LOG.debug("Nobody looks at this screen any more", gone);
            }
        });
    }
}
