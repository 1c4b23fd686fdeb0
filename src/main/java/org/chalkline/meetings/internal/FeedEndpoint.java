package org.chalkline.meetings.internal;

import java.nio.charset.StandardCharsets;
import org.chalkline.shared.Sha256;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The meetings as a calendar. Whoever gets here came with a secret that the door has judged. */
@RestController
class FeedEndpoint {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedContent content;

    FeedEndpoint(FeedContent content) {
        this.content = content;
    }

    @GetMapping("/" + Feeds.PLACE + "{secret}" + Feeds.ENDING)
    ResponseEntity<byte[]> meetings(WebRequest request) {
        var calendar = content.calendar();
        var etag = "\"" + Sha256.of(calendar) + "\"";
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(304).eTag(etag).build();
        }
        return ResponseEntity.ok().contentType(CALENDAR).eTag(etag).body(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
