package org.chalkline.access;

import java.util.List;

/** Who takes part when the plan is talked about. For the work that tells them, which nobody signs in for. */
public interface StaffList {

    /** Those who may sign in and talk with others about the plan. */
    List<Person> staff();

    /** Those who may sign in and read the plan, each as far as their roles let them. */
    List<Person> readers();
}
