package hearth.web.scorecard;

import hearth.web.scorecard.Direction.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a board reads first: how many aims are met, and how many measures moved by more than chance.
 *
 * @param year of the figures that the newest are compared with
 */
record Headline(List<Row> rows, int year) {
    private static final List<String> WORDS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    Headline {
        rows = List.copyOf(rows);
    }

    String title() {
        long counted = rows.stream().filter(row -> row.aim().isCounted()).count();
        boolean hasMoved = moved() > 0;
        if (counted > 0) {
            return met(counted) + ". " + (hasMoved ? changes() : nothingMoved());
        }
        if (count(Verdict.NO_CLEAR_CHANGE) + moved() == 0) {
            return rows.size() + (rows.size() == 1 ? " measure, " : " measures, ") + "none with a clear change since "
                    + year;
        }
        return (hasMoved ? changes() : nothingMoved()) + steady("; ");
    }

    /** The rest: what is not counted in the title. */
    String rest() {
        List<String> parts = new ArrayList<>();
        if (rows.stream().anyMatch(row -> row.aim().isCounted())) {
            add(parts, count(Verdict.NO_CLEAR_CHANGE), " shows no clear change", " show no clear change");
        }
        add(
                parts,
                count(Verdict.HIGHER) + count(Verdict.LOWER),
                " moved, which is neither good nor bad",
                " moved, which is neither good nor bad");
        add(parts, count(Verdict.NOT_TESTED), " could not be tested", " could not be tested");
        add(parts, count(Verdict.TOO_FEW), " is hidden or too few", " are hidden or too few");
        add(parts, count(Verdict.NEW_SERIES), " has a new series", " have a new series");
        add(parts, count(Verdict.FIRST_YEAR), " has its first year", " have their first year");
        return sentence(String.join(", ", parts));
    }

    private static void add(List<String> parts, int count, String one, String several) {
        if (count > 0) {
            parts.add(words(count) + (count == 1 ? one : several));
        }
    }

    private String met(long counted) {
        long met = rows.stream()
                .filter(row -> row.aim().judgement() == Aim.Judgement.MET)
                .count();
        if (counted == 1) {
            return "The one aim with a number and a figure is " + (met == 1 ? "met" : "not met");
        }
        return (met == 0 ? "None" : String.valueOf(met)) + " of " + counted + " aims " + (met <= 1 ? "is" : "are")
                + " met";
    }

    private String changes() {
        boolean isByAim = count(Verdict.TOWARDS_AIM) + count(Verdict.AWAY_FROM_AIM) > 0;
        int better = count(Verdict.IMPROVING) + count(Verdict.TOWARDS_AIM);
        int worse = count(Verdict.WORSENING) + count(Verdict.AWAY_FROM_AIM);
        return "Since " + year + " " + measures(better) + (isByAim ? " moved as aimed and " : " improved and ")
                + words(worse) + (isByAim ? " the other way" : " got worse") + ", beyond chance";
    }

    private static String measures(int count) {
        return count == 0 ? "no measure" : words(count) + (count == 1 ? " measure" : " measures");
    }

    private String nothingMoved() {
        return "Since " + year + " no measure changed beyond chance";
    }

    private String steady(String before) {
        int steady = count(Verdict.NO_CLEAR_CHANGE);
        return steady == 0 ? "" : before + words(steady) + (steady == 1 ? " shows" : " show") + " no clear change";
    }

    private int moved() {
        return (int) rows.stream()
                .map(row -> row.direction().verdict())
                .filter(verdict -> verdict.isGood() || verdict.isBad())
                .count();
    }

    private int count(Verdict verdict) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        rows.forEach(row -> counts.merge(row.direction().verdict(), 1, Integer::sum));
        return counts.getOrDefault(verdict, 0);
    }

    /** One to ten in words. */
    static String words(int count) {
        return count < WORDS.size() ? WORDS.get(count) : String.valueOf(count);
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
