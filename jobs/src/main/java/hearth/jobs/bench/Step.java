package hearth.jobs.bench;

import java.util.List;

/** Something that is measured, after the steps before it. */
interface Step {
    /** What it is, as its measurements are called. */
    String what();

    List<Measurement> measure() throws Exception;
}
