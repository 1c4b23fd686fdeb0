package org.chalkline.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Set;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every screen: where to go, which part of the plan, how it looks, who is signed in. */
@Layout
@PermitAll
class ShellLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private static final String NAME = "Chalkline";

    /** First segments of addresses that show the plan, and so answer to the filters. */
    private static final Set<String> PLAN_PLACES =
            Set.of("overview", "alignment", "goals", "initiatives", "roadmap", "budget", "risks");

    private final SideNav navigation = new SideNav();
    private final FilterBar filters;
    private final PastBanner past = new PastBanner();
    private final Main content = new Main();
    private final @Nullable FiscalYear currentYear;
    private PlanFilter filter;

    ShellLayout(
            AuthenticationContext authentication,
            ObjectProvider<FilterChoices> choices,
            ObjectProvider<BarTool> tools,
            ObjectProvider<OwnSessions> sessions) {
        var plan =
                choices.getIfAvailable(() -> () -> FilterChoices.Choices.NONE).current();
        filters = new FilterBar(plan.years());
        currentYear = plan.currentYear();
        filter = new PlanFilter(currentYear, null);
        content.setId("content");
        content.addClassName("shell-content");
        content.getElement().setAttribute("tabindex", "-1");
        navigation.getElement().setAttribute("aria-label", "Screens");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        var bar = new Div(filters);
        bar.getElement().setAttribute("role", "region");
        bar.getElement().setAttribute("aria-label", "Filters and tools");
        tools.orderedStream().forEach(tool -> bar.add(tool.component(() -> filter)));
        bar.addClassName("shell-bar");
        addToNavbar(toggle, bar);
        var drawer =
                new Header(wordmark(), district(plan.district()), navigation, new ShellFoot(authentication, sessions));
        drawer.addClassName("shell-drawer");
        addToDrawer(drawer);
        setPrimarySection(Section.DRAWER);
        super.setContent(content);
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> navigation.addItem(
                        new SideNavItem(entry.title(), entry.menuClass(), NavigationIcon.of(entry.icon()))));
    }

    static boolean isOfThePlan(Location place) {
        return PLAN_PLACES.contains(place.getFirstSegment());
    }

    private static Anchor wordmark() {
        var mark = new Image("assets/favicon.svg", "");
        var link = new Anchor("", mark, new Span(NAME));
        link.addClassName("wordmark");
        return link;
    }

    private static Div district(String name) {
        var place = new Div(name);
        place.addClassName("district");
        place.setVisible(!name.isBlank());
        return place;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.add(past);
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        view.getElement().removeFromParent();
    }

    /** An address of the plan without a year leads to the current one, and then says so: what is sent on stays true. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var parameters = location.getQueryParameters();
        // The page for what is not there stays at the address that was asked for.
        var nothingThere = HasErrorParameter.class.isAssignableFrom(event.getNavigationTarget());
        if (currentYear != null
                && !nothingThere
                && PLAN_PLACES.contains(location.getFirstSegment())
                && !PlanFilter.namesYear(parameters)) {
            var asked = PlanFilter.of(parameters);
            var complete = new HashMap<>(parameters.getParameters());
            complete.putAll(new PlanFilter(currentYear, asked.category(), asked.asOf())
                    .toParameters()
                    .getParameters());
            event.forwardTo(location.getPath(), new QueryParameters(complete));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = event.getLocation().getFirstSegment();
        var parameters = event.getLocation().getQueryParameters();
        if (PLAN_PLACES.contains(place)) {
            filter = PlanFilter.of(parameters);
        }
        filters.setVisible(PLAN_PLACES.contains(place) && filters.hasChoices());
        filters.show(event.getLocation(), filter);
        past.show(event.getLocation());
        navigation.getItems().forEach(item -> {
            var path = item.getPath();
            var first = path == null ? "" : path.split("/", 2)[0];
            // An item for a list stays current on the pages below it.
            item.setMatchNested(true);
            // Without a plan no address has a filter, and an item that asks for one would not be current.
            if (currentYear != null && PLAN_PLACES.contains(first)) {
                item.setQueryParameters(filter.toParameters());
            }
        });
        nameThePage();
    }

    private static void nameThePage() {
        var ui = UI.getCurrent();
        var title = ui.getInternals().getTitle();
        if (title != null && !title.contains(NAME)) {
            ui.getPage().setTitle(title.isBlank() ? NAME : title + " – " + NAME);
        }
    }
}
