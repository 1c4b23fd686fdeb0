package org.chalkline.administration.internal;

import org.chalkline.administration.KeptLook;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The district's look as the browser fetches it, open to all: the sign-in page has it too. */
@RestController
class LookFiles {

    private static final String COLOURS = """
            html:root:not([data-look='projector']) {
              --chalk-accent: light-dark(%1$s, %2$s);
              --lumo-primary-color: %1$s;
              --lumo-primary-color-10pct: light-dark(rgb(from %1$s r g b / 10%%), rgb(from %2$s r g b / 16%%));
            }
            """;

    private static final String LOGO = """
            .district::before {
              content: '';
              display: block;
              height: 3rem;
              margin-bottom: 0.5rem;
              border-radius: 6px;
              background: #ffffff url('logo.png?v=%d') center / contain no-repeat content-box;
              padding: 0.25rem;
            }
            """;

    private final KeptLook look;

    LookFiles(KeptLook look) {
        this.look = look;
    }

    @GetMapping(value = "/look/look.css", produces = "text/css")
    ResponseEntity<String> colours() {
        var version = look.version();
        var current = look.current();
        var css = version == 0 ? "" : COLOURS.formatted(current.light(), current.dark());
        var logo = look.logo().isPresent() ? LOGO.formatted(version) : "";
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag("\"look-" + version + "\"")
                .body(css + logo);
    }

    @GetMapping("/look/logo.png")
    ResponseEntity<byte[]> logo() {
        return look.logo()
                .map(png -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.noCache())
                        .body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
