package hearth.jobs.synthetic.returns;

import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.life.PlacementDetails;
import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.life.SimulatedEpisode;
import hearth.jobs.synthetic.life.SimulatedPeriodOfCare;
import hearth.jobs.synthetic.life.SimulatedPlacementSpell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A child looked after on one day, with the period of care and the episode open on it; short breaks do not count. */
public record InCare(LocalDate day, Life life, SimulatedPeriodOfCare period, SimulatedEpisode episode) {
    private static final int MANY_PLACEMENTS = 3;

    /** The children looked after on the last day of the return. */
    public static List<InCare> of(AuthorityReturn authorityReturn) {
        return authorityReturn
                .lookedAfter()
                .flatMap(child -> on(authorityReturn.returnPeriod().end(), child.life()).stream())
                .toList();
    }

    public static Optional<InCare> on(LocalDate day, Life life) {
        if (!life.person().adultOn().isAfter(day)) {
            return Optional.empty();
        }
        for (SimulatedPeriodOfCare period : life.periods()) {
            for (SimulatedEpisode episode : period.episodes()) {
                if (episode.openOn(day) && !episode.respite()) {
                    return Optional.of(new InCare(day, life, period, episode));
                }
            }
        }
        return Optional.empty();
    }

    public PlacementDetails placement() {
        return episode.placement();
    }

    public boolean since(LocalDate start) {
        return !period.start().isAfter(start);
    }

    /** Whether three or more placements, of any period of care, were open at some time in the return period. */
    public boolean movedAboutIn(ReturnPeriod returnPeriod) {
        long open = life.periods().stream()
                .filter(each -> !each.respite())
                .flatMap(each -> SimulatedPlacementSpell.of(each).stream())
                .filter(spell -> spell.openIn(returnPeriod))
                .count();
        return open >= MANY_PLACEMENTS;
    }

    /** Whether the child is under 16 and has been looked after for two and a half years. */
    public boolean settledInCare() {
        return life.person().birthday(16).isAfter(day) && since(day.minusMonths(30));
    }

    /** Whether the carer is the same for two years, counting the one before a placement for adoption. */
    public boolean sameCarerForTwoYears() {
        LocalDate limit = day.minusYears(2);
        List<SimulatedPlacementSpell> begun = SimulatedPlacementSpell.of(period).stream()
                .filter(spell -> !spell.start().isAfter(day))
                .toList();
        SimulatedPlacementSpell current = begun.get(begun.size() - 1);
        boolean throughAdoption = placement().forAdoption()
                && current.carerBefore().filter(start -> !start.isAfter(limit)).isPresent();
        return !current.carerSince().isAfter(limit) || throughAdoption;
    }
}
