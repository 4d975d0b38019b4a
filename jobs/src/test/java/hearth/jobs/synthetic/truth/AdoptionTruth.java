package hearth.jobs.synthetic.truth;

import hearth.jobs.synthetic.life.AdoptionPlan;
import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.life.SimulatedEpisode;
import hearth.jobs.synthetic.life.SimulatedPeriodOfCare;
import hearth.jobs.synthetic.life.SimulatedPlacementSpell;
import hearth.jobs.synthetic.returns.AuthorityReturn;
import hearth.jobs.synthetic.returns.ChildYear;
import hearth.jobs.synthetic.returns.InCare;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts one year's adoptions, and the plans that lead to them, from the simulated lives. */
final class AdoptionTruth {
    private static final int YEARS_OF_ADOPTIONS = 3;

    private final List<AuthorityReturn> years;
    private final ReturnPeriod returnPeriod;
    private final List<Life> lives;
    private final Map<String, TrueCount> counts = new LinkedHashMap<>();

    private AdoptionTruth(List<AuthorityReturn> years) {
        AuthorityReturn authorityReturn = years.get(years.size() - 1);
        this.years = years;
        this.returnPeriod = authorityReturn.returnPeriod();
        this.lives = authorityReturn.lookedAfter().map(ChildYear::life).toList();
    }

    static Map<String, TrueCount> count(List<AuthorityReturn> years) {
        AdoptionTruth truth = new AdoptionTruth(years);
        truth.plans();
        truth.adoptions();
        truth.waysToHome();
        return truth.counts;
    }

    private void plans() {
        List<AdoptionPlan> plans =
                lives.stream().flatMap(life -> life.adoption().stream()).toList();
        count(
                "adoption_decisions",
                plans.stream()
                        .map(AdoptionPlan::decidedOn)
                        .filter(returnPeriod::holds)
                        .count());
        count(
                "adoption_plans_reversed",
                plans.stream()
                        .flatMap(plan -> plan.reversal().stream())
                        .filter(reversal -> returnPeriod.holds(reversal.on()))
                        .count());
        count(
                "waiting_for_adoption",
                lives.stream()
                        .filter(life -> InCare.on(returnPeriod.end(), life).isPresent())
                        .flatMap(life -> life.adoption().stream())
                        .filter(this::isOpen)
                        .count());
    }

    private boolean isOpen(AdoptionPlan plan) {
        LocalDate over = plan.match()
                .map(AdoptionPlan.Match::adoptedOn)
                .or(() -> plan.reversal().map(AdoptionPlan.Reversal::on))
                .orElse(LocalDate.MAX);
        return returnPeriod.knowsEnd(plan.decidedOn()) && !returnPeriod.knowsEnd(over);
    }

    private void adoptions() {
        List<Life> adopted = adopted(lives, returnPeriod);
        share(
                "adopted_aged_5_and_over",
                adopted,
                life -> life.person().ageOn(match(life).orElseThrow().adoptedOn()) >= 5 ? 1L : 0L);
        share(
                "days_decision_to_match",
                adopted,
                life -> days(
                        life.adoption().orElseThrow().decidedOn(),
                        match(life).orElseThrow().matchedOn()));
        share(
                "days_match_to_placed",
                adopted,
                life -> days(
                        match(life).orElseThrow().matchedOn(),
                        match(life).orElseThrow().placedOn()));
        share(
                "placed_within_12_months_of_decision",
                adopted,
                life -> days(
                                        life.adoption().orElseThrow().decidedOn(),
                                        match(life).orElseThrow().placedOn())
                                <= 365
                        ? 1L
                        : 0L);
    }

    private static List<Life> adopted(List<Life> lives, ReturnPeriod within) {
        return lives.stream()
                .filter(life -> match(life)
                        .filter(match -> within.holds(match.adoptedOn()))
                        .isPresent())
                .toList();
    }

    private void waysToHome() {
        List<Life> adopted = adopted(lives, returnPeriod);
        Function<Life, Long> isSoon = life -> daysToHome(life) <= 426 ? 1L : 0L;
        matchedSoon(adopted);
        shareIfEntryReported("days_to_adoptive_home_in_year", adopted, AdoptionTruth::daysToHome);
        shareIfEntryReported("adopted_placed_within_426_days", adopted, isSoon);
        List<Life> placed = lives.stream()
                .filter(life -> match(life)
                        .filter(match -> returnPeriod.holds(match.adoptedOn()) || returnPeriod.holds(match.placedOn()))
                        .isPresent())
                .toList();
        shareIfEntryReported("placed_within_426_days", placed, isSoon);
        if (years.size() >= YEARS_OF_ADOPTIONS) {
            List<Life> lately = years.subList(years.size() - YEARS_OF_ADOPTIONS, years.size()).stream()
                    .flatMap(year ->
                            adopted(year.lookedAfter().map(ChildYear::life).toList(), year.returnPeriod()).stream())
                    .toList();
            shareIfEntryReported("days_to_adoptive_home", lately, AdoptionTruth::daysToHome);
            shareIfEntryReported("days_to_adoptive_family", lately, AdoptionTruth::daysToFamily);
        } else {
            counts.put("days_to_adoptive_home", TrueCount.NOT_KNOWN);
            counts.put("days_to_adoptive_family", TrueCount.NOT_KNOWN);
        }
    }

    /** The day of the placement order is in the returns only where the whole way into care is. */
    private void matchedSoon(List<Life> adopted) {
        if (isEntryReported(adopted)) {
            share(
                    "matched_within_121_days",
                    adopted.stream().filter(life -> order(life).isPresent()).toList(),
                    life -> days(
                                            order(life).orElseThrow(),
                                            match(life).orElseThrow().matchedOn())
                                    <= 121
                            ? 1L
                            : 0L);
        } else {
            counts.put("matched_within_121_days", TrueCount.NOT_KNOWN);
        }
    }

    /** Where the first episode of a child ended before the first return, no return has the start of care: there is no figure. */
    private boolean isEntryReported(List<Life> all) {
        LocalDate firstDay = years.get(0).returnPeriod().start();
        return years.get(0).isWithEarlierEpisodes()
                || all.stream()
                        .allMatch(
                                life -> !period(life, match(life).orElseThrow().placedOn())
                                        .episodes()
                                        .get(0)
                                        .end()
                                        .isBefore(firstDay));
    }

    private void shareIfEntryReported(String indicator, List<Life> all, Function<Life, Long> part) {
        if (isEntryReported(all)) {
            share(indicator, all, part);
        } else {
            counts.put(indicator, TrueCount.NOT_KNOWN);
        }
    }

    private static Optional<AdoptionPlan.Match> match(Life life) {
        return life.adoption().flatMap(AdoptionPlan::match);
    }

    private static long daysToHome(Life life) {
        LocalDate placed = match(life).orElseThrow().placedOn();
        return days(period(life, placed).start(), placed);
    }

    private static long daysToFamily(Life life) {
        AdoptionPlan.Match match = match(life).orElseThrow();
        SimulatedPeriodOfCare period = period(life, match.placedOn());
        LocalDate family = match.byFosterCarer()
                ? SimulatedPlacementSpell.of(period).stream()
                        .filter(spell -> spell.end().isAfter(match.placedOn()))
                        .findFirst()
                        .orElseThrow()
                        .carerSince()
                : match.placedOn();
        return days(period.start(), family);
    }

    private static Optional<LocalDate> order(Life life) {
        return period(life, match(life).orElseThrow().placedOn()).episodes().stream()
                .filter(episode -> episode.legalStatus().equals("E1"))
                .map(SimulatedEpisode::start)
                .findFirst();
    }

    private static SimulatedPeriodOfCare period(Life life, LocalDate day) {
        return life.periods().stream()
                .filter(period -> !period.start().isAfter(day) && period.end().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private void count(String indicator, long number) {
        counts.put(indicator, TrueCount.of(number));
    }

    private void share(String indicator, List<Life> all, Function<Life, Long> part) {
        counts.put(indicator, TrueCount.of(all.stream().mapToLong(part::apply).sum(), all.size()));
    }
}
