package rulebreakers.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A view for whoever is signed in, whatever the role. */
@Route("open-to-all")
@PermitAll
public class OpenToAllView extends Div {}
