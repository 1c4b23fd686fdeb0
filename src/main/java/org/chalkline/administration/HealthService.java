package org.chalkline.administration;

import java.util.List;
import org.chalkline.access.RequiresAdmin;

/** Tells administrators whether the installation is well. */
public interface HealthService {

    /** Measured now, what is not well first. */
    @RequiresAdmin
    List<HealthLine> lines();
}
