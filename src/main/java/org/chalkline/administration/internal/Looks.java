package org.chalkline.administration.internal;

import org.chalkline.access.RequiresAdmin;
import org.chalkline.administration.Look;
import org.chalkline.administration.LookChanged;
import org.chalkline.administration.LookService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresAdmin
class Looks implements LookService {

    private final LookStore store;
    private final ApplicationEventPublisher events;

    Looks(LookStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Override
    @Transactional
    public void change(Look look) {
        store.keep(look);
        events.publishEvent(new LookChanged("Accent colours set to %s and %s".formatted(look.light(), look.dark())));
    }

    @Override
    @Transactional
    public void changeLogo(byte[] png) {
        store.keepLogo(png.length == 0 ? png : LogoReader.clean(png));
        events.publishEvent(new LookChanged(png.length == 0 ? "Logo taken away" : "Logo replaced"));
    }
}
