package hearth.jobs.synthetic.returns;

import java.util.OptionalInt;

/** A child's health and behaviour in one year as the return asks for it; answers are "1", "0" or blank. */
public record HealthYear(
        OptionalInt difficultiesScore,
        String noScoreReason,
        String convicted,
        String developmentChecked,
        String immunised,
        String teethChecked,
        String healthAssessed,
        String substanceMisuse,
        String interventionReceived,
        String interventionOffered) {}
