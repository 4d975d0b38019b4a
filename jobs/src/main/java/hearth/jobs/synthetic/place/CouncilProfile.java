package hearth.jobs.synthetic.place;

import hearth.jobs.synthetic.random.Randomness;

/**
 * What makes one council differ from another: the rates and leanings that its children's lives are drawn from.
 *
 * @param deprivation 0 (least) to 1 (most), drives the rate of care
 * @param urban 0 (rural) to 1 (city)
 * @param childrenInYear children looked after at any time in a year, about
 * @param ratePer10000 children looked after per 10,000 children of the area, about
 * @param growth yearly change of the number of children entering care, a share
 * @param unaccompanied share of entries that are unaccompanied asylum-seeking children
 * @param adoption factor on the chance of adoption
 * @param residential share of moves of older children that go to a children's home on top of the usual
 * @param outside factor on the chance of a placement outside the area
 * @param fragility factor on the chance that a placement ends early
 * @param ownFostering share of foster placements with the council's own carers
 * @param healthAssessed share of children with an annual health assessment
 * @param dentalChecked share of children who saw a dentist
 * @param immunised share of children whose immunisations are up to date
 * @param difficulties mean strengths and difficulties score
 * @param leaversActive share of care leavers in education, employment or training
 * @param leaversSuitable share of care leavers in suitable accommodation
 */
public record CouncilProfile(
        double deprivation,
        double urban,
        double childrenInYear,
        double ratePer10000,
        double growth,
        double unaccompanied,
        double adoption,
        double residential,
        double outside,
        double fragility,
        double ownFostering,
        double healthAssessed,
        double dentalChecked,
        double immunised,
        double difficulties,
        double leaversActive,
        double leaversSuitable) {

    static CouncilProfile drawn(Randomness random, double deprivation, double urban, double childrenInYear) {
        return new CouncilProfile(
                deprivation,
                urban,
                childrenInYear,
                Math.max(35, 40 + 80 * deprivation + random.around(0, 8)),
                random.around(0.004, 0.014),
                Math.max(0.03, 0.12 + 0.18 * urban + random.around(0, 0.03)),
                Math.max(0.4, random.around(1.1 - 0.3 * urban, 0.2)),
                Math.max(0, random.around(0.03 + 0.06 * deprivation, 0.03)),
                Math.max(0.4, random.around(0.8 + 0.5 * urban, 0.2)),
                Math.max(0.6, random.around(0.95 + 0.1 * deprivation, 0.15)),
                share(random, 0.62 - 0.12 * urban, 0.09),
                share(random, 0.90, 0.04),
                share(random, 0.78, 0.07),
                share(random, 0.86, 0.05),
                random.around(13.5 + 1.2 * deprivation, 0.8),
                share(random, 0.65 - 0.10 * deprivation, 0.05),
                share(random, 0.92 - 0.04 * urban, 0.03));
    }

    private static double share(Randomness random, double mean, double deviation) {
        return Math.min(0.985, Math.max(0.05, random.around(mean, deviation)));
    }
}
