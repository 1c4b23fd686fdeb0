package org.chalkline.exports;

import java.util.List;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.RequiresPlanReader;
import org.chalkline.revisions.PictureService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets readers of the plan take it along, each as far as they may see it. */
@Service
@RequiresPlanReader
public class PlanExportService {

    private final PictureService pictures;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    PlanExportService(PictureService pictures, CurrentReader reader, ApplicationEventPublisher events) {
        this.pictures = pictures;
        this.reader = reader;
        this.events = events;
    }

    /** The newest plan as the signed-in person may see it. */
    public PlanExport take(PlanFormat format) {
        var picture = pictures.current();
        events.publishEvent(new PlanExported(
                reader.name(), format, picture.revision(), picture.audience().clearance()));
        return new PlanExport(picture, format);
    }

    /** What the signed-in person's file will not hold, in sentences; empty when it holds everything. */
    public List<String> leftOut() {
        return LeftOut.words(pictures.current());
    }
}
