package org.chalkline.revisions;

import org.chalkline.shared.ToldToScreens;

/** The plan has a new revision, committed by this process or another. Told once a revision, in order. */
public record PlanRevised(Revision revision) implements ToldToScreens {}
