package hearth.jobs.synthetic;

import java.time.LocalDate;
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

    private final AuthorityReturn answer;
    private final PostcodeDirectory directory;
    private final Council council;
    private final Window window;
    private final List<InCare> inCare;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private TruthCounter(AuthorityReturn answer, PostcodeDirectory directory) {
        this.answer = answer;
        this.directory = directory;
        this.council = answer.council();
        this.window = answer.window();
        this.inCare = inCare(answer);
    }

    static Map<String, Count> count(AuthorityReturn answer, PostcodeDirectory directory) {
        TruthCounter counter = new TruthCounter(answer, directory);
        counter.stockAndFlow();
        counter.stability();
        counter.placements();
        counter.health();
        counter.leavers();
        return counter.counts;
    }

    static List<InCare> inCare(AuthorityReturn answer) {
        return answer.lookedAfter()
                .flatMap(child -> InCare.on(answer.window().end(), child.life()).stream())
                .toList();
    }

    static boolean started(Life life, Window window) {
        return life.periods().stream().anyMatch(period -> !period.respite() && window.holds(period.start()));
    }

    /** The reason the last period of care to end in the window ended for. */
    static Optional<String> lastEnding(Life life, Window window) {
        return life.periods().stream()
                .filter(period -> !period.respite() && window.holds(period.end()))
                .reduce((earlier, later) -> later)
                .map(period -> period.last().endReason());
    }

    private void stockAndFlow() {
        long population = council.population(window.collectionYear() - 1);
        long started = answer.lookedAfter()
                .filter(child -> started(child.life(), window))
                .count();
        List<String> endings = answer.lookedAfter()
                .flatMap(child -> lastEnding(child.life(), window).stream())
                .toList();
        countAndRate("children_looked_after", inCare.size(), population);
        countAndRate("started_looked_after", started, population);
        countAndRate("ceased_looked_after", endings.size(), population);
        counts.put("adopted_share", share(endings, ADOPTED::contains));
        counts.put("special_guardianship_share", share(endings, GUARDIANSHIP::contains));
        ofChildrenInCare("unaccompanied_share", child -> child.life().person().unaccompanied());
    }

    private void countAndRate(String indicator, long count, long population) {
        counts.put(indicator, Count.of(count));
        counts.put(indicator + "_rate", Count.of(count, population));
    }

    private void stability() {
        ofChildrenInCare("three_or_more_placements", child -> child.movedAboutIn(window));
        List<InCare> settled = inCare.stream().filter(InCare::settledInCare).toList();
        counts.put("same_carer_two_years", share(settled, InCare::sameCarerForTwoYears));
        long moves = answer.lookedAfter()
                .flatMap(child -> child.life().periods().stream())
                .filter(period -> !period.respite())
                .flatMap(period -> PlacementSpell.of(period).stream())
                .filter(spell -> spell.moved() && window.holds(spell.start()))
                .count();
        counts.put("placement_moves", Count.of(moves));
    }

    private void placements() {
        ofChildrenInCare("fostered", child -> child.placement().fostered());
        ofChildrenInCare("residential", child -> child.placement().residential());
        ofChildrenInCare("supported_accommodation", child -> child.placement().supported());
        ofChildrenInCare("placed_with_parents", child -> child.placement().withParents());
        ofChildrenInCare("placed_outside_authority", this::outside);
        ofChildrenInCare("placed_over_20_miles_outside", child -> outside(child) && far(child));
        List<InCare> fostered =
                inCare.stream().filter(child -> child.placement().fostered()).toList();
        counts.put(
                "in_house_fostering",
                share(fostered, child -> child.placement().provider().equals("PR1")));
    }

    private boolean outside(InCare child) {
        return directory
                .find(child.placement().postcode())
                .filter(postcode -> !postcode.area().equals(council.gssCode()))
                .isPresent();
    }

    private boolean far(InCare child) {
        Optional<Postcode> home = directory.find(child.period().homePostcode());
        Optional<Postcode> placed = directory.find(child.placement().postcode());
        return home.isPresent()
                && placed.isPresent()
                && home.get().at().milesTo(placed.get().at()) > FAR_MILES;
    }

    private void health() {
        List<HealthYear> cohort = answer.children().stream()
                .flatMap(child -> child.health().stream())
                .toList();
        counts.put(
                "health_assessment",
                share(cohort, health -> health.healthAssessed().equals("1")));
        counts.put("dental_check", share(cohort, health -> health.teethChecked().equals("1")));
        counts.put("immunisations", share(cohort, health -> health.immunised().equals("1")));
        List<Integer> scores = answer.children().stream()
                .filter(child -> aged(child, 5, 16))
                .flatMap(child -> child.health().stream())
                .filter(health -> health.difficultiesScore().isPresent())
                .map(health -> health.difficultiesScore().getAsInt())
                .toList();
        counts.put(
                "average_sdq_score",
                Count.of(scores.stream().mapToInt(Integer::intValue).sum(), scores.size()));
    }

    private boolean aged(ChildYear child, int youngest, int oldest) {
        LocalDate day = window.end();
        int age = child.life().person().ageOn(day);
        return age >= youngest && age <= oldest;
    }

    private void leavers() {
        List<LeaverYear> leavers = answer.children().stream()
                .filter(child -> aged(child, 19, 21))
                .flatMap(child -> child.leaver().stream())
                .filter(LeaverYear::counted)
                .toList();
        counts.put("care_leavers_in_education_employment_training", share(leavers, LeaverYear::active));
        List<LeaverYear> housed =
                leavers.stream().filter(LeaverYear::accommodationCounted).toList();
        counts.put("care_leavers_suitable_accommodation", share(housed, LeaverYear::suitable));
    }

    private void ofChildrenInCare(String indicator, Predicate<InCare> counted) {
        counts.put(indicator, share(inCare, counted));
    }

    private static <T> Count share(List<T> all, Predicate<? super T> counted) {
        return Count.of(all.stream().filter(counted).count(), all.size());
    }
}
