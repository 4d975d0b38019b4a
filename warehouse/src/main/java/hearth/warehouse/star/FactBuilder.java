package hearth.warehouse.star;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.care.Child;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.care.ChildHistory.PeriodInCare;
import hearth.warehouse.care.Episode;
import hearth.warehouse.care.PeriodOfCare;
import hearth.warehouse.care.PlacementSpell;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds the rows of one child and their time in care: periods, episodes, placements. */
final class FactBuilder {
    private final String laCode;
    private final String childId;
    private final ChildHistory history;
    private final Star.Setting setting;
    private final Boundary boundary;
    private final ProviderDirectory providers;
    private final List<StarRow> rows = new ArrayList<>();

    FactBuilder(String childId, ChildHistory history, Star.Setting setting) {
        this.laCode = setting.laCode();
        this.childId = childId;
        this.history = history;
        this.setting = setting;
        this.boundary = setting.boundary();
        this.providers = setting.providers();
    }

    List<StarRow> rows(int firstReturnYear, int lastReturnYear) {
        rows.add(child(firstReturnYear, lastReturnYear));
        int number = 0;
        for (PeriodInCare period : history.periods()) {
            number++;
            rows.add(period(number, period));
            for (Episode episode : period.period().episodes()) {
                rows.add(episode(number, episode));
            }
            for (PlacementSpell spell : period.spells()) {
                rows.add(placement(number, spell));
            }
        }
        return rows;
    }

    private DimChild child(int firstReturnYear, int lastReturnYear) {
        Child child = history.child();
        return new DimChild(
                laCode,
                childId,
                child.birthDate().map(birth -> birth.withDayOfMonth(1)).orElse(null),
                child.sex(),
                Attributes.given(child.ethnicity()),
                Attributes.ethnicGroup(child),
                wasUnaccompanied(firstReturnYear, lastReturnYear),
                firstReturnYear,
                lastReturnYear);
    }

    /** Whether a return reports the child as unaccompanied; null where none does, and one with the child has no such table. */
    private @Nullable Boolean wasUnaccompanied(int firstReturnYear, int lastReturnYear) {
        if (!history.unaccompanied().isEmpty()) {
            return true;
        }
        boolean isReported = IntStream.rangeClosed(firstReturnYear, lastReturnYear)
                .mapToObj(year -> new CollectionYear(year).startsOn())
                .filter(setting.coverage()::includes)
                .allMatch(setting.reported().unaccompanied()::includes);
        return isReported ? Boolean.FALSE : null;
    }

    private FactPeriodOfCare period(int number, PeriodInCare inCare) {
        PeriodOfCare period = inCare.period();
        Episode last = period.last();
        LocalDate end = last.endedOn();
        return new FactPeriodOfCare(
                laCode,
                childId,
                number,
                period.startedOn(),
                end,
                period.isStartKnown(),
                Attributes.age(history.child(), period.startedOn()),
                end == null ? null : Attributes.age(history.child(), end),
                Attributes.given(period.first().need()),
                period.first().legalStatus(),
                last.legalStatus(),
                Attributes.given(last.endReason()),
                last.endsCare() ? Attributes.exitGroup(last.endReason()) : null,
                last.isShortBreak(),
                Attributes.days(Optional.of(period.startedOn()), period.endedOn()),
                period.episodes().size(),
                (int) inCare.spells().stream()
                        .mapToInt(PlacementSpell::placementNumber)
                        .filter(placement -> placement > 0)
                        .distinct()
                        .count());
    }

    private FactEpisode episode(int number, Episode episode) {
        return new FactEpisode(
                laCode,
                childId,
                number,
                episode.startedOn(),
                episode.endedOn(),
                episode.startReason().code(),
                LegalAttributes.of(episode),
                PlacementAttributes.of(episode),
                Attributes.given(episode.endReason()),
                episode.endsCare() ? Attributes.exitGroup(episode.endReason()) : null,
                Attributes.given(episode.moveReason()),
                Home.of(providers, episode.urn(), episode.placementType()),
                episode.isShortBreak(),
                Attributes.days(Optional.of(episode.startedOn()), episode.end()),
                Location.of(boundary, episode.homePostcode(), episode.placementPostcode()),
                new FactEpisode.Source(
                        episode.source().submissionId(),
                        episode.source().file(),
                        episode.source().rowNumber()));
    }

    private FactPlacement placement(int number, PlacementSpell spell) {
        return new FactPlacement(
                laCode,
                childId,
                number,
                spell.startedOn(),
                spell.endedOn(),
                spell.startReason().code(),
                PlacementAttributes.of(spell),
                Home.of(providers, spell.urn(), spell.placementType()),
                Attributes.given(spell.moveReason()),
                spell.placementNumber(),
                spell.carerSince(),
                spell.isTemporary(),
                spell.episodeCount(),
                Attributes.days(Optional.of(spell.startedOn()), spell.end()),
                Location.of(boundary, spell.homePostcode(), spell.placementPostcode()));
    }
}
