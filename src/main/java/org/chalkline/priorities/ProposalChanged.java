package org.chalkline.priorities;

import org.chalkline.shared.ToldToScreens;

/** Somebody took a step with a proposal; told after the commit. */
public record ProposalChanged(long proposal) implements ToldToScreens {}
