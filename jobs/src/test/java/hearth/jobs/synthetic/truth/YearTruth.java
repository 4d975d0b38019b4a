package hearth.jobs.synthetic.truth;

import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.life.PlacementDetails;
import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.life.SimulatedEpisode;
import hearth.jobs.synthetic.life.SimulatedIncident;
import hearth.jobs.synthetic.life.SimulatedPeriodOfCare;
import hearth.jobs.synthetic.life.SimulatedPlacementSpell;
import hearth.jobs.synthetic.life.SimulatedReview;
import hearth.jobs.synthetic.place.SimulatedPostcodes;
import hearth.jobs.synthetic.returns.AuthorityReturn;
import hearth.jobs.synthetic.returns.ChildYear;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts one year's events from the simulated lives: starts and ends of care, moves, times missing, reviews. */
final class YearTruth {
    private static final int FAR_MILES = 20;
    private static final int OFTEN = 3;
    private static final int OFTEN_WITHIN_DAYS = 90;

    private final ReturnPeriod returnPeriod;
    private final SimulatedPostcodes postcodes;
    private final List<Life> lives;
    private final Map<String, TrueCount> counts = new LinkedHashMap<>();

    private YearTruth(AuthorityReturn authorityReturn, SimulatedPostcodes postcodes) {
        this.returnPeriod = authorityReturn.returnPeriod();
        this.postcodes = postcodes;
        this.lives = authorityReturn
                .lookedAfter()
                .map(ChildYear::life)
                .filter(life -> life.periods().stream().anyMatch(this::isInYear))
                .toList();
    }

    static Map<String, TrueCount> count(AuthorityReturn authorityReturn, SimulatedPostcodes postcodes) {
        YearTruth truth = new YearTruth(authorityReturn, postcodes);
        truth.starts();
        truth.ends();
        truth.moves();
        truth.incidents();
        truth.reviews();
        return truth.counts;
    }

    private boolean isInYear(SimulatedPeriodOfCare period) {
        return !period.respite()
                && !period.start().isAfter(returnPeriod.end())
                && !period.end().isBefore(returnPeriod.start());
    }

    /** A child and a period of care of this life. */
    private record Stretch(Life life, SimulatedPeriodOfCare period) {
        int ageAtStart() {
            return life.person().ageOn(period.start());
        }
    }

    private void starts() {
        List<Stretch> starts = lives.stream()
                .flatMap(life -> life.periods().stream()
                        .filter(period -> !period.respite() && returnPeriod.holds(period.start()))
                        .findFirst()
                        .map(period -> new Stretch(life, period))
                        .stream())
                .toList();
        share("started_unaccompanied", starts, start -> start.life().person().unaccompanied());
        share("started_under_1", starts, start -> start.ageAtStart() < 1);
        share("started_aged_10_to_15", starts, start -> start.ageAtStart() >= 10 && start.ageAtStart() < 16);
        share("started_aged_16_and_over", starts, start -> start.ageAtStart() >= 16);
        share(
                "started_under_voluntary_agreement",
                starts,
                start -> firstStatus(start).equals("V2"));
        share(
                "started_under_full_care_order",
                starts,
                start -> firstStatus(start).equals("C2"));
        count("looked_after_in_year", lives.size());
        count(
                "net_change",
                starts.size()
                        - lives.stream()
                                .filter(life -> life.lastEndingIn(returnPeriod).isPresent())
                                .count());
    }

    private static String firstStatus(Stretch start) {
        return start.period().episodes().get(0).legalStatus();
    }

    private void ends() {
        List<Stretch> ends = lives.stream()
                .flatMap(life -> life.periods().stream()
                        .filter(period -> !period.respite() && returnPeriod.holds(period.end()))
                        .reduce((earlier, later) -> later)
                        .map(period -> new Stretch(life, period))
                        .stream())
                .toList();
        endings("children_adopted", ends, "E11 E12");
        endings("special_guardianship_orders", ends, "E43 E44 E45 E46 E47 E48");
        endings("child_arrangements_orders", ends, "E41");
        endings("left_for_independent_living", ends, "E5 E6");
        share("returned_home_planned", ends, end -> reason(end).equals("E4A"));
        share("returned_home_unplanned", ends, end -> reason(end).equals("E4B"));
        count(
                "left_at_18",
                ends.stream()
                        .filter(end -> end.life().person().ageOn(end.period().end()) >= 18)
                        .count());
        share(
                "returned_to_care",
                ends,
                end -> end.life().periods().stream()
                        .filter(period -> !period.respite() && !period.equals(end.period()))
                        .anyMatch(period -> !period.start()
                                        .isBefore(end.period().end())
                                && !period.start().isAfter(end.period().end().plusYears(1))));
    }

    private void endings(String indicator, List<Stretch> ends, String codes) {
        count(
                indicator,
                ends.stream()
                        .filter(end -> TruthCounter.isOneOf(codes, reason(end)))
                        .count());
    }

    private static String reason(Stretch end) {
        return end.period().last().endReason();
    }

    /** A move, with why the placement before ended. */
    private record Move(SimulatedPeriodOfCare period, SimulatedPlacementSpell to, String reason) {}

    private void moves() {
        List<Move> moves = lives.stream()
                .flatMap(life -> life.periods().stream())
                .filter(period -> !period.respite())
                .flatMap(period -> SimulatedPlacementSpell.of(period).stream()
                        .filter(spell -> spell.moved() && returnPeriod.holds(spell.start()))
                        .map(spell -> new Move(period, spell, reasonBefore(period, spell.start()))))
                .toList();
        count("placement_moves", moves.size());
        moves("moves_by_care_plan", moves, "CARPL");
        moves("moves_at_carers_request", moves, "CREQB CREQO");
        moves("moves_at_childs_request", moves, "CHILD");
        moves("moves_at_authoritys_request", moves, "LAREQ");
        moves("moves_after_concern", moves, "ALLEG STAND APPRR");
        moves("moves_after_closure", moves, "CLOSE");
        moves("moves_for_other_reasons", moves, "OTHER PLACE CUSTOD");
        share(
                "moves_over_20_miles",
                moves,
                move -> TruthCounter.miles(postcodes, move.period(), placementAt(move))
                        .filter(miles -> miles > FAR_MILES)
                        .isPresent());
    }

    private void moves(String indicator, List<Move> moves, String codes) {
        share(indicator, moves, move -> TruthCounter.isOneOf(codes, move.reason()));
    }

    private static PlacementDetails placementAt(Move move) {
        return move.period().episodes().stream()
                .filter(episode -> episode.start().equals(move.to().start()))
                .findFirst()
                .orElseThrow()
                .placement();
    }

    private static String reasonBefore(SimulatedPeriodOfCare period, LocalDate day) {
        return period.episodes().stream()
                .filter(episode ->
                        episode.start().isBefore(day) && !episode.placement().temporary())
                .reduce((earlier, later) -> later)
                .map(SimulatedEpisode::moveReason)
                .orElse("");
    }

    private void incidents() {
        share("children_missing", lives, life -> wasGone(life, "M"));
        share("children_away", lives, life -> wasGone(life, "A"));
        count(
                "missing_incidents",
                sum(life -> starts(life).filter(returnPeriod::holds).count()));
        count(
                "children_often_missing",
                lives.stream().filter(this::isOftenMissing).count());
    }

    private boolean wasGone(Life life, String kind) {
        return life.incidents().stream()
                .anyMatch(incident ->
                        incident.kind().equals(kind) && returnPeriod.overlaps(incident.start(), incident.end()));
    }

    private static Stream<LocalDate> starts(Life life) {
        return life.incidents().stream()
                .filter(incident -> incident.kind().equals("M"))
                .map(SimulatedIncident::start);
    }

    private boolean isOftenMissing(Life life) {
        return starts(life)
                .filter(returnPeriod::holds)
                .anyMatch(third -> starts(life)
                                .filter(start ->
                                        !start.isAfter(third) && start.isAfter(third.minusDays(OFTEN_WITHIN_DAYS)))
                                .count()
                        >= OFTEN);
    }

    private void reviews() {
        List<SimulatedReview> held = lives.stream()
                .flatMap(life -> life.reviews().stream())
                .filter(review ->
                        returnPeriod.holds(review.on()) && !review.code().equals("PN0"))
                .toList();
        share("review_participation", held, review -> !review.code().equals("PN7"));
    }

    private long sum(Function<Life, Long> number) {
        return lives.stream().mapToLong(number::apply).sum();
    }

    private void count(String indicator, long number) {
        counts.put(indicator, TrueCount.of(number));
    }

    private <T> void share(String indicator, List<T> all, Predicate<? super T> counted) {
        counts.put(indicator, TruthCounter.share(all, counted));
    }
}
