package org.chalkline.portfolio;

/**
 * Something that must not be in a plan.
 *
 * @param record where
 * @param field the component of the record; empty when it is about the record as a whole
 * @param message for people: what is wrong and what to do
 */
public record PlanProblem(RecordKey record, String field, String message) {}
