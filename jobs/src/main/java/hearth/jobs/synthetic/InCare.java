package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A child looked after on one day, with the period of care and the episode open on it; short breaks do not count. */
public record InCare(LocalDate day, Life life, PeriodOfCare period, Episode episode) {
    private static final int MANY_PLACEMENTS = 3;

    /** The children looked after on the last day of the return. */
    public static List<InCare> of(AuthorityReturn answer) {
        return answer.lookedAfter()
                .flatMap(child -> on(answer.window().end(), child.life()).stream())
                .toList();
    }

    static Optional<InCare> on(LocalDate day, Life life) {
        if (!life.person().adultOn().isAfter(day)) {
            return Optional.empty();
        }
        for (PeriodOfCare period : life.periods()) {
            for (Episode episode : period.episodes()) {
                if (episode.openOn(day) && !episode.respite()) {
                    return Optional.of(new InCare(day, life, period, episode));
                }
            }
        }
        return Optional.empty();
    }

    Placement placement() {
        return episode.placement();
    }

    boolean since(LocalDate start) {
        return !period.start().isAfter(start);
    }

    /** Whether three or more placements, of any period of care, were open at some time in the window. */
    public boolean movedAboutIn(Window window) {
        long open = life.periods().stream()
                .filter(each -> !each.respite())
                .flatMap(each -> PlacementSpell.of(each).stream())
                .filter(spell -> spell.openIn(window))
                .count();
        return open >= MANY_PLACEMENTS;
    }

    /** Whether the child is under 16 and has been looked after for two and a half years. */
    boolean settledInCare() {
        return life.person().birthday(16).isAfter(day) && since(day.minusMonths(30));
    }

    /** Whether the carer is the same for two years, counting the one before a placement for adoption. */
    boolean sameCarerForTwoYears() {
        LocalDate limit = day.minusYears(2);
        List<PlacementSpell> begun = PlacementSpell.of(period).stream()
                .filter(spell -> !spell.start().isAfter(day))
                .toList();
        PlacementSpell current = begun.get(begun.size() - 1);
        boolean throughAdoption = placement().forAdoption()
                && current.carerBefore().filter(start -> !start.isAfter(limit)).isPresent();
        return !current.carerSince().isAfter(limit) || throughAdoption;
    }
}
