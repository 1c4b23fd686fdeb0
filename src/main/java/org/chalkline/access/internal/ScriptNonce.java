package org.chalkline.access.internal;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Marks the scripts of the start page with a value made for this one answer, so that no other inline script runs. */
@Component
class ScriptNonce implements VaadinServiceInitListener {

    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(production ? this::mark : ScriptNonce::loosen);
    }

    private void mark(IndexHtmlResponse page) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").attr("nonce", nonce);
        header(page, "'nonce-" + nonce + "'");
    }

    /** Hot reload adds scripts of its own, which know no nonce. */
    private static void loosen(IndexHtmlResponse page) {
        header(page, "'unsafe-inline'");
    }

    private static void header(IndexHtmlResponse page, String inlineScripts) {
        page.getVaadinResponse()
                .setHeader(
                        SecurityHeaders.CSP, SecurityHeaders.contentSecurityPolicy(inlineScripts + " 'unsafe-eval'"));
    }
}
