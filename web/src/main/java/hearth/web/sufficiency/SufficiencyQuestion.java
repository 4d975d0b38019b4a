package hearth.web.sufficiency;

import hearth.warehouse.sufficiency.LeverKind;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.warehouse.sufficiency.Simulation;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that an address asks for.
 *
 * @param months how far ahead
 * @param level of the range that is shown, in per cent
 * @param prices those of today, or as they rise
 * @param release that it is answered from; empty for the newest
 * @param from the first day on which something is changed; empty for the day after the last one counted
 */
record SufficiencyQuestion(
        int months,
        int level,
        Prices prices,
        Optional<Long> release,
        Optional<LocalDate> from,
        Map<LeverKind, Double> amounts) {
    static final List<Integer> HORIZONS = List.of(24, 12, 36, 60);
    static final List<Integer> LEVELS = List.of(80, 95);

    /** In which prices costs are given. */
    enum Prices {
        TODAY("today", "today’s"),
        RISING("rising", "with yearly uplifts"),
        REAL("real", "uplifts less inflation");

        private final String code;
        private final String label;

        Prices(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }
    }

    /** Reads an address; what is invalid is added to the faults. */
    static SufficiencyQuestion parse(Map<String, String> address, List<Fault> faults) {
        Set<String> known = new TreeSet<>(Set.of("months", "level", "prices", "release", "from"));
        for (LeverKind kind : LeverKind.values()) {
            known.add(kind.code());
        }
        Parameters given = Parameters.of(address, known, faults);
        Map<LeverKind, Double> amounts = new EnumMap<>(LeverKind.class);
        for (LeverKind kind : LeverKind.values()) {
            amount(kind, given).filter(amount -> amount != 0).ifPresent(amount -> amounts.put(kind, amount));
        }
        return new SufficiencyQuestion(
                given.oneOf("months", HORIZONS, String::valueOf),
                given.oneOf("level", LEVELS, String::valueOf),
                given.oneOf("prices", List.of(Prices.values()), Prices::code),
                release(given),
                given.day("from"),
                amounts);
    }

    private static Optional<Long> release(Parameters given) {
        String text = given.text("release", "");
        if (!text.isEmpty() && !text.matches("\\d{1,9}")) {
            given.faults().add(new Fault("release", text, "Give the number of a release, such as 3."));
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
    }

    private static Optional<Double> amount(LeverKind kind, Parameters given) {
        String text = given.text(kind.code(), "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[-−]?\\d{1,4}(\\.\\d{1,2})?") || !kind.allows(Double.parseDouble(text.replace('−', '-')))) {
            given.faults()
                    .add(new Fault(
                            kind.code(),
                            text,
                            "Give a number from " + ScenarioPlan.plain(kind.least()) + " to "
                                    + ScenarioPlan.plain(kind.most()) + "."));
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(text.replace('−', '-')));
    }

    /** What is changed, for a council as it is known. */
    ScenarioPlan plan(String name, String laCode, long release, LocalDate asOf) {
        return new ScenarioPlan(
                name,
                laCode,
                release,
                Simulation.USUAL_SEED,
                months,
                from.filter(day -> day.isAfter(asOf)).orElse(asOf.plusDays(1)),
                amounts);
    }

    /** The part of it that falls to one of several councils: shares as they are, numbers by how many children it has. */
    Map<LeverKind, Double> amountsFor(double shareOfChildren) {
        Map<LeverKind, Double> own = new EnumMap<>(LeverKind.class);
        amounts.forEach((kind, amount) -> own.put(kind, kind.isShare() ? amount : amount * shareOfChildren));
        return own;
    }

    /** The parameters that say it, in one order and without defaults. */
    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        if (months != HORIZONS.get(0)) {
            address.put("months", String.valueOf(months));
        }
        if (level != LEVELS.get(0)) {
            address.put("level", String.valueOf(level));
        }
        if (prices != Prices.TODAY) {
            address.put("prices", prices.code());
        }
        release.ifPresent(id -> address.put("release", String.valueOf(id)));
        from.ifPresent(day -> address.put("from", day.toString()));
        amounts.forEach((kind, amount) -> address.put(kind.code(), ScenarioPlan.plain(amount)));
        return address;
    }

    /** The address of a page or a file with these parameters. */
    String at(String path) {
        Map<String, String> address = address();
        return address.isEmpty() ? path : path + "?" + Parameters.query(address);
    }

    /** The same question about another plan. */
    SufficiencyQuestion of(ScenarioPlan plan) {
        return new SufficiencyQuestion(months, level, prices, release, Optional.of(plan.from()), plan.amounts());
    }

    /** The same without anything changed. */
    SufficiencyQuestion base() {
        return new SufficiencyQuestion(months, level, prices, release, Optional.empty(), Map.of());
    }

    /** The same that is answered from one release, however many come after it. */
    SufficiencyQuestion pinned(long id) {
        return new SufficiencyQuestion(months, level, prices, Optional.of(id), from, amounts);
    }

    /** In words, such as two years. */
    String horizon() {
        List<String> years = new ArrayList<>(List.of("a year", "two years", "three years", "four years", "five years"));
        return years.get(months / 12 - 1);
    }
}
