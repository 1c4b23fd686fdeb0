package rulebreakers.goals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Breaks the rule that views are package-private. */
@Route(value = "architecture-fixture", registerAtStartup = false)
public class PublicView extends Div {}
