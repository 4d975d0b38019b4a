package hearth.jobs.synthetic.life;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.SimulatedPostcodes;
import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.random.WeightedCodes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Simulates the children one council looks after, from long before the first return to the last day asked for. */
public final class LifeSimulation {
    /** Long enough before the first return for every child and care leaver in it to have a whole history. */
    private static final int YEARS_BEFORE = 19;
    /** Entries in a year as a share of the children looked after at any time in it. */
    private static final double ENTRIES_PER_CHILD = 0.30;

    /** The date of an earlier order may be known in part: zz stands for what is not. */
    private static final WeightedCodes HOW_MUCH_KNOWN =
            WeightedCodes.of("dd/MM/yyyy 60 'zz'/MM/yyyy 20 'zz/zz'/yyyy 13 'zz/zz/zzzz' 7");

    private static final double SHORT_BREAKS = 0.02;
    private static final Set<String> HOME = Set.of("E4A", "E4B", "E13", "E8");

    private final Council council;
    private final LocalDate from;
    private final LocalDate until;
    private final Randomness random;
    private final PersonMaker people;
    private final PeriodPlanner planner;
    private final PlacementFinder finder;
    private final PlacementPath path;
    private final ContactHistory contacts;

    private LifeSimulation(
            Council council, SimulatedPostcodes postcodes, LocalDate from, LocalDate until, Randomness random) {
        this.council = council;
        this.from = from;
        this.until = until;
        this.random = random;
        this.people = new PersonMaker(council, random);
        this.planner = new PeriodPlanner(council, random);
        this.finder = new PlacementFinder(council, postcodes, random);
        this.path = new PlacementPath(finder, council.profile().fragility(), random);
        this.contacts = new ContactHistory(council, from, until, random);
    }

    /** All lives that a return between the two days can mention, in order of the first day in care. */
    public static List<Life> of(
            Council council, SimulatedPostcodes postcodes, LocalDate from, LocalDate until, Randomness random) {
        return new LifeSimulation(council, postcodes, from, until, random).run();
    }

    private List<Life> run() {
        List<Life> lives = new ArrayList<>();
        for (int year = from.getYear() - YEARS_BEFORE; year <= until.getYear(); year++) {
            for (LocalDate entry : entries(year)) {
                life(entry).ifPresent(lives::add);
            }
        }
        return lives;
    }

    /** Whether no return mentions the child any more, not even as a care leaver. */
    private boolean forgotten(Person child, LocalDate lastDay) {
        return lastDay.isBefore(from) && child.birthday(22).isBefore(from);
    }

    private List<LocalDate> entries(int year) {
        double trend = Math.pow(1 + council.profile().growth(), year - 2020) * (year == 2020 ? 0.92 : 1);
        double wobble = Math.exp(random.around(0, 0.05));
        double mean = council.profile().childrenInYear() * ENTRIES_PER_CHILD * trend * wobble;
        int count = random.countAround(mean);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return Stream.generate(() -> random.dayIn(first, last))
                .limit(count)
                .filter(day -> !day.isAfter(until))
                .sorted()
                .toList();
    }

    private Optional<Life> life(LocalDate entry) {
        if (random.happens(SHORT_BREAKS)) {
            return shortBreaks(entry);
        }
        boolean unaccompanied = random.happens(council.profile().unaccompanied() * arrivals(entry.getYear()));
        Person child = unaccompanied ? people.unaccompanied(entry) : people.general(entry);
        List<PeriodPlan> plans = plans(child, entry);
        if (forgotten(child, plans.get(plans.size() - 1).end())) {
            return Optional.empty();
        }
        List<SimulatedPeriodOfCare> periods =
                plans.stream().map(plan -> period(child, plan)).toList();
        Optional<AdoptionPlan> adoption =
                plans.stream().flatMap(plan -> plan.adoption().stream()).findFirst();
        return Optional.of(recorded(child, periods, adoption));
    }

    private List<PeriodPlan> plans(Person child, LocalDate entry) {
        List<PeriodPlan> plans = new ArrayList<>();
        Optional<LocalDate> start = Optional.of(entry);
        while (start.isPresent()) {
            PeriodPlan plan = child.unaccompanied()
                    ? planner.unaccompanied(child, start.get())
                    : planner.general(child, start.get());
            plans.add(plan);
            start = returnAfter(child, plan);
        }
        return plans;
    }

    private SimulatedPeriodOfCare period(Person child, PeriodPlan plan) {
        List<SimulatedPlacement> placements = path.walk(child, plan);
        return new SimulatedPeriodOfCare(
                plan.need(), finder.homePostcode(child), EpisodeWeaver.weave(plan, placements));
    }

    private Life recorded(Person child, List<SimulatedPeriodOfCare> periods, Optional<AdoptionPlan> adoption) {
        return new Life(
                child,
                periods,
                adoption,
                child.unaccompanied()
                        ? SimulatedPermanence.NONE
                        : previousPermanence(child, periods.get(0).start()),
                contacts.reviews(child, periods),
                contacts.incidents(child, periods),
                contacts.socialWorkers(periods));
    }

    private Optional<LocalDate> returnAfter(Person child, PeriodPlan plan) {
        if (!HOME.contains(plan.endReason()) || !random.happens(0.20)) {
            return Optional.empty();
        }
        LocalDate again = plan.end().plusDays(10L + random.lengthOf(240, 1.0));
        return again.isBefore(child.adultOn().minusDays(60)) ? Optional.of(again) : Optional.empty();
    }

    private Optional<Life> shortBreaks(LocalDate entry) {
        Person child = people.onShortBreaks(entry);
        LocalDate last = earlier(child.adultOn(), entry.plusDays(random.lengthOf(500, 0.6)));
        PlacementDetails place = finder.respite(entry);
        List<SimulatedPeriodOfCare> periods = new ArrayList<>();
        if (random.happens(0.6)) {
            periods.add(onBreak(entry, last, "V4", place));
        } else {
            LocalDate at = entry;
            while (at.plusDays(6).isBefore(last)) {
                periods.add(onBreak(at, at.plusDays(random.between(1, 5)), "V3", place));
                at = at.plusDays(random.between(25, 100));
            }
        }
        if (periods.isEmpty()) {
            periods.add(onBreak(entry, entry.plusDays(2), "V3", place));
        }
        boolean forgotten = forgotten(child, periods.get(periods.size() - 1).end());
        return forgotten ? Optional.empty() : Optional.of(recorded(child, periods, Optional.empty()));
    }

    private static SimulatedPeriodOfCare onBreak(
            LocalDate start, LocalDate end, String status, PlacementDetails place) {
        return new SimulatedPeriodOfCare(
                "N2", "", List.of(new SimulatedEpisode(start, end, "S", status, place, "E4A", "")));
    }

    private SimulatedPermanence previousPermanence(Person child, LocalDate entry) {
        LocalDate earliest = child.born().plusDays(200);
        LocalDate latest = entry.minusDays(60);
        if (latest.isBefore(earliest) || !random.happens(0.07)) {
            return SimulatedPermanence.NONE;
        }
        String code = random.happens(0.35) ? "P1" : random.happens(0.55) ? "P2" : random.happens(0.8) ? "P3" : "P4";
        String authority = random.happens(0.75) ? council.laCode() : random.happens(0.5) ? "999" : "NUK";
        LocalDate day = random.dayIn(earliest, latest);
        return new SimulatedPermanence(
                code, authority, day.format(DateTimeFormatter.ofPattern(HOW_MUCH_KNOWN.pick(random))));
    }

    /** Unaccompanied children came in waves. */
    private static double arrivals(int year) {
        return switch (year) {
            case 2015, 2016 -> 1.1;
            case 2020 -> 0.6;
            case 2021 -> 1.1;
            case 2022, 2023 -> 1.5;
            case 2024 -> 1.3;
            default -> year < 2015 ? 0.5 : 0.9;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
