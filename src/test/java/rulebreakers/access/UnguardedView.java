package rulebreakers.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view that forgot to say who may see it. */
@Route("unguarded")
public class UnguardedView extends Div {}
