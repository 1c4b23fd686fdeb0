package org.chalkline.shell;

/** Marks a view of the plan: it answers to the fiscal-year and category filters in the address. */
public interface PlanView {}
