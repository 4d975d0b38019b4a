package hearth.jobs.synthetic.truth;

import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.life.Person;
import hearth.jobs.synthetic.life.PlacementDetails;
import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.life.SimulatedPeriodOfCare;
import hearth.jobs.synthetic.life.SocialWorkerSpell;
import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.SimulatedPostcode;
import hearth.jobs.synthetic.place.SimulatedPostcodes;
import hearth.jobs.synthetic.returns.AuthorityReturn;
import hearth.jobs.synthetic.returns.CodesByYear;
import hearth.jobs.synthetic.returns.InCare;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Counts one year's indicators from the simulated lives themselves, not from what was written about them. */
final class TruthCounter {
    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final Set<String> GUARDIANSHIP = Set.of("E43", "E44", "E45", "E46", "E47", "E48");
    private static final double FAR_MILES = 20;

    private final AuthorityReturn authorityReturn;
    private final SimulatedPostcodes postcodes;
    private final Council council;
    private final ReturnPeriod returnPeriod;
    private final List<InCare> inCare;
    private final Map<String, TrueCount> counts = new LinkedHashMap<>();

    private TruthCounter(AuthorityReturn authorityReturn, SimulatedPostcodes postcodes) {
        this.authorityReturn = authorityReturn;
        this.postcodes = postcodes;
        this.council = authorityReturn.council();
        this.returnPeriod = authorityReturn.returnPeriod();
        this.inCare = InCare.of(authorityReturn);
    }

    /**
     * The counts of the last of a council's years.
     *
     * @param years the returns of the first year to that one, in order
     */
    static Map<String, TrueCount> count(List<AuthorityReturn> years, SimulatedPostcodes postcodes) {
        AuthorityReturn authorityReturn = years.get(years.size() - 1);
        TruthCounter counter = new TruthCounter(authorityReturn, postcodes);
        counter.stockAndFlow();
        counter.stability();
        counter.placements();
        counter.children();
        counter.timeInCare();
        if (years.get(0).isWithEarlierEpisodes()) {
            counter.longTimeInCare();
        }
        counter.counts.putAll(YearTruth.count(authorityReturn, postcodes));
        counter.counts.putAll(AnswerTruth.count(authorityReturn));
        counter.counts.putAll(AdoptionTruth.count(years));
        return counter.counts;
    }

    private void stockAndFlow() {
        long population = council.population(returnPeriod.collectionYear() - 1);
        long started = authorityReturn
                .lookedAfter()
                .filter(child -> child.life().startsIn(returnPeriod))
                .count();
        List<String> endings = authorityReturn
                .lookedAfter()
                .flatMap(child -> child.life().lastEndingIn(returnPeriod).stream())
                .toList();
        countAndRate("children_looked_after", inCare.size(), population);
        countAndRate("started_looked_after", started, population);
        countAndRate("ceased_looked_after", endings.size(), population);
        counts.put("adopted_share", share(endings, ADOPTED::contains));
        counts.put("special_guardianship_share", share(endings, GUARDIANSHIP::contains));
        ofChildrenInCare("unaccompanied_share", child -> child.life().person().unaccompanied());
    }

    private void countAndRate(String indicator, long count, long population) {
        counts.put(indicator, TrueCount.of(count));
        counts.put(indicator + "_rate", TrueCount.of(count, population));
    }

    private void stability() {
        ofChildrenInCare("three_or_more_placements", child -> child.movedAboutIn(returnPeriod));
        List<InCare> settled = inCare.stream().filter(InCare::settledInCare).toList();
        counts.put("same_carer_two_years", share(settled, InCare::sameCarerForTwoYears));
        ReturnPeriod twoYears = new ReturnPeriod(
                returnPeriod.collectionYear(), returnPeriod.start().minusYears(1), returnPeriod.end());
        List<InCare> longer = inCare.stream()
                .filter(child -> child.since(returnPeriod.end().minusYears(2)))
                .toList();
        counts.put("three_or_more_placements_in_two_years", share(longer, child -> child.movedAboutIn(twoYears)));
        if (CodesByYear.socialWorkersAsked(returnPeriod.collectionYear())) {
            ofChildrenInCare("three_or_more_social_workers", child -> workers(child.life()) >= 3);
        }
    }

    private long workers(Life life) {
        return life.socialWorkers().stream()
                .filter(spell -> !spell.start().isAfter(returnPeriod.end())
                        && spell.end().isAfter(returnPeriod.start()))
                .map(SocialWorkerSpell::worker)
                .distinct()
                .count();
    }

    /** Who the children are and under which legal status they are looked after. */
    private void children() {
        counts.put(
                "unaccompanied_children",
                TrueCount.of(inCare.stream()
                        .filter(child -> child.life().person().unaccompanied())
                        .count()));
        ofChildrenInCare("girls", child -> child.life().person().sex() == Person.Sex.FEMALE);
        ofAge("aged_under_1", 0, 0);
        ofAge("aged_1_to_4", 1, 4);
        ofAge("aged_5_to_9", 5, 9);
        ofAge("aged_10_to_15", 10, 15);
        ofAge("aged_16_and_over", 16, 17);
        ofEthnicity("white_children", "WBRI WIRI WOTH WIRT WROM");
        ofEthnicity("mixed_ethnicity_children", "MWBC MWBA MWAS MOTH");
        ofEthnicity("asian_children", "AIND APKN ABAN AOTH CHNE");
        ofEthnicity("black_children", "BCRB BAFR BOTH");
        ofEthnicity("other_ethnicity_children", "OOTH");
        ofNeed("need_abuse_or_neglect", "N1");
        ofNeed("need_disability_or_illness", "N2");
        ofNeed("need_parents_disability_or_illness", "N3");
        ofNeed("need_family_in_acute_stress", "N4");
        ofNeed("need_family_dysfunction", "N5");
        ofNeed("need_socially_unacceptable_behaviour", "N6");
        ofNeed("need_low_income", "N7");
        ofNeed("need_absent_parenting", "N8");
        ofLegalStatus("full_care_order", "C2");
        ofLegalStatus("interim_care_order", "C1");
        ofLegalStatus("placement_order", "E1");
        ofLegalStatus("voluntary_agreement", "V2");
        ofLegalStatus("youth_justice_status", "J1 J2 J3");
        ofLegalStatus("emergency_protection", "L1 L2 L3");
    }

    private void timeInCare() {
        ofDays("in_care_under_6_months", 0, 183);
        ofDays("in_care_6_to_12_months", 183, 365);
        ofDays("in_care_1_to_2_years", 365, 1_096);
    }

    /** Of those in care for long the returns have the start only where a council has sent their earlier episodes. */
    private void longTimeInCare() {
        ofDays("in_care_3_to_5_years", 1_096, 2_192);
        ofDays("in_care_6_to_10_years", 2_192, 4_018);
        ofDays("in_care_11_years_or_more", 4_018, Integer.MAX_VALUE);
        counts.put(
                "mean_days_in_care",
                TrueCount.of(inCare.stream().mapToLong(this::daysInCare).sum(), inCare.size()));
    }

    private long daysInCare(InCare child) {
        return ChronoUnit.DAYS.between(child.period().start(), returnPeriod.end());
    }

    private void ofDays(String indicator, int fewest, int below) {
        ofChildrenInCare(indicator, child -> {
            long days = daysInCare(child);
            return days >= fewest && days < below;
        });
    }

    private void ofAge(String indicator, int youngest, int oldest) {
        ofChildrenInCare(indicator, child -> {
            int age = child.life().person().ageOn(returnPeriod.end());
            return age >= youngest && age <= oldest;
        });
    }

    private void ofEthnicity(String indicator, String codes) {
        ofChildrenInCare(
                indicator, child -> isOneOf(codes, child.life().person().ethnicity()));
    }

    private void ofNeed(String indicator, String code) {
        ofChildrenInCare(indicator, child -> child.period().need().equals(code));
    }

    private void ofLegalStatus(String indicator, String codes) {
        ofChildrenInCare(indicator, child -> isOneOf(codes, child.episode().legalStatus()));
    }

    static boolean isOneOf(String codes, String code) {
        return Set.of(codes.split(" ")).contains(code);
    }

    private void placements() {
        ofChildrenInCare("fostered", child -> child.placement().fostered());
        ofChildrenInCare("residential", child -> child.placement().residential());
        ofChildrenInCare("supported_accommodation", child -> child.placement().supported());
        ofChildrenInCare("placed_with_parents", child -> child.placement().withParents());
        ofChildrenInCare("placed_outside_authority", this::outside);
        ofChildrenInCare("placed_over_20_miles_outside", child -> outside(child) && far(child));
        ofChildrenInCare("placed_over_20_miles", this::far);
        ofChildrenInCare(
                "placed_within_20_miles",
                child -> miles(child).filter(miles -> miles <= FAR_MILES).isPresent());
        ofKind("kinship_fostering", "U1 U2 U3");
        ofKind("childrens_homes", "K1 K2");
        ofKind("placed_for_adoption", "A3 A4 A5 A6");
        ofKind("residential_schools", "S1");
        ofKind("other_residential_settings", "R1 R2 R3 R5");
        ofKind("other_placements", "P3 T0 T1 T2 T3 T4 Z1");
        counts.put(
                "secure_accommodation",
                TrueCount.of(inCare.stream()
                        .filter(child -> child.placement().kind().equals("K1"))
                        .count()));
        ofProvider("own_provision", "PR1");
        ofProvider("other_authority_provision", "PR2");
        ofProvider("other_public_provision", "PR3");
        ofProvider("private_provision", "PR4");
        ofProvider("voluntary_provision", "PR5");
        List<InCare> fostered =
                inCare.stream().filter(child -> child.placement().fostered()).toList();
        counts.put("in_house_fostering", share(fostered, child -> isProvidedBy("PR1", child)));
        counts.put("agency_fostering", share(fostered, child -> isProvidedBy("PR4 PR5", child)));
        counts.put("long_term_fostering", share(fostered, child -> isKind("U1 U4", child)));
        counts.put("fostered_outside_authority", share(fostered, this::outside));
        outsideOf("childrens_homes_outside_authority", "K1 K2");
        outsideOf("residential_schools_outside_authority", "S1");
        outsideOf("with_parents_outside_authority", "P1");
        List<InCare> young = inCare.stream()
                .filter(child -> child.life().person().ageOn(returnPeriod.end()) < 5)
                .toList();
        counts.put("permanently_placed_under_5", share(young, child -> isKind("A3 A4 A5 A6 U1 U4", child)));
    }

    private void ofKind(String indicator, String codes) {
        ofChildrenInCare(indicator, child -> isKind(codes, child));
    }

    private void ofProvider(String indicator, String code) {
        ofChildrenInCare(indicator, child -> isProvidedBy(code, child));
    }

    private void outsideOf(String indicator, String codes) {
        counts.put(
                indicator,
                share(inCare.stream().filter(child -> isKind(codes, child)).toList(), this::outside));
    }

    private static boolean isKind(String codes, InCare child) {
        return isOneOf(codes, child.placement().kind());
    }

    private static boolean isProvidedBy(String codes, InCare child) {
        return isOneOf(codes, child.placement().provider());
    }

    private boolean outside(InCare child) {
        return postcodes
                .find(child.placement().postcode())
                .filter(postcode -> !postcode.area().equals(council.gssCode()))
                .isPresent();
    }

    private boolean far(InCare child) {
        return miles(child).filter(miles -> miles > FAR_MILES).isPresent();
    }

    private Optional<Double> miles(InCare child) {
        return miles(postcodes, child.period(), child.placement());
    }

    /** From home to placement; empty when a postcode is not known. */
    static Optional<Double> miles(
            SimulatedPostcodes postcodes, SimulatedPeriodOfCare period, PlacementDetails placement) {
        Optional<SimulatedPostcode> home = postcodes.find(period.homePostcode());
        return postcodes
                .find(placement.postcode())
                .flatMap(placed -> home.map(from -> from.at().milesTo(placed.at())));
    }

    private void ofChildrenInCare(String indicator, Predicate<InCare> counted) {
        counts.put(indicator, share(inCare, counted));
    }

    static <T> TrueCount share(List<T> all, Predicate<? super T> counted) {
        return TrueCount.of(all.stream().filter(counted).count(), all.size());
    }
}
