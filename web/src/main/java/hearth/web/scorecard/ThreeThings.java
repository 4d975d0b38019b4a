package hearth.web.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a board must know of all that its scorecard shows: at most three measures, each of another priority. */
final class ThreeThings {
    static final int MOST = 3;

    /** More kinds of news, then the higher score, then whatever stands earlier. */
    private static final Comparator<List<Candidate>> BEST = Comparator.<List<Candidate>>comparingInt(List::size)
            .thenComparingLong(ThreeThings::kinds)
            .thenComparingDouble(ThreeThings::score);

    private ThreeThings() {}

    /** The choice, the highest score first. */
    static List<Candidate> of(List<Row> rows) {
        List<Candidate> all =
                rows.stream().flatMap(row -> Candidate.of(row).stream()).toList();
        List<Candidate> best = List.of();
        for (List<Candidate> set : sets(all)) {
            best = BEST.compare(set, best) > 0 ? set : best;
        }
        return balanced(best, all).stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    /** Every set of up to three candidates of different priorities, the earlier ones first. */
    private static List<List<Candidate>> sets(List<Candidate> all) {
        List<List<Candidate>> sets = new ArrayList<>(List.of(List.of()));
        for (Candidate candidate : all) {
            for (List<Candidate> set : List.copyOf(sets)) {
                if (set.size() < MOST && isOfOtherPriorities(candidate, set)) {
                    List<Candidate> larger = new ArrayList<>(set);
                    larger.add(candidate);
                    sets.add(larger);
                }
            }
        }
        return sets;
    }

    private static boolean isOfOtherPriorities(Candidate candidate, List<Candidate> set) {
        return set.stream()
                .noneMatch(
                        other -> other.row().priority().equals(candidate.row().priority()));
    }

    private static long kinds(List<Candidate> set) {
        return set.stream().map(Candidate::kind).distinct().count();
    }

    private static double score(List<Candidate> set) {
        return set.stream().mapToDouble(Candidate::score).sum();
    }

    /** Where all three are good news and there is bad news too, or the reverse, the weakest gives way to the other tone. */
    private static List<Candidate> balanced(List<Candidate> best, List<Candidate> all) {
        Set<Boolean> tones = best.stream().map(Candidate::isGood).collect(Collectors.toSet());
        if (best.size() < MOST || tones.size() > 1) {
            return best;
        }
        List<Candidate> kept = new ArrayList<>(best);
        kept.remove(
                best.stream().min(Comparator.comparingDouble(Candidate::score)).orElseThrow());
        Optional<Candidate> other = all.stream()
                .filter(candidate -> !tones.contains(candidate.isGood()))
                .filter(candidate -> isOfOtherPriorities(candidate, kept))
                .max(Comparator.comparingDouble(Candidate::score));
        other.ifPresent(kept::add);
        return other.isPresent() ? kept : best;
    }
}
