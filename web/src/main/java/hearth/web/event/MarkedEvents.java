package hearth.web.event;

import hearth.warehouse.file.WrittenCsv;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.chart.EventMark;
import hearth.web.site.Request;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The events that fall into what a chart shows, numbered.
 *
 * @param faults what is wrong with the file that they are from
 */
public record MarkedEvents(List<Numbered> events, List<String> faults) {
    /** No events. */
    public static final MarkedEvents NONE = new MarkedEvents(List.of(), List.of());

    /**
     * An event with its number.
     *
     * @param end the last day of the period that it falls into
     */
    public record Numbered(int number, Event event, LocalDate end) {
        /** Such as (1) 1 April 2024: new edge-of-care team. */
        public String words() {
            return "(" + number + ") " + event.words();
        }
    }

    public MarkedEvents {
        events = List.copyOf(events);
        faults = List.copyOf(faults);
    }

    /** The events of an authority for its own staff; none for other readers. */
    public static MarkedEvents of(
            EventFolder folder, Area area, Indicator indicator, Request request, List<LocalDate> ends) {
        if (!request.lease().audience().seesCountsOf(area.laCode())) {
            return NONE;
        }
        WrittenCsv<Event> read =
                folder.events(area.laCode().orElse(""), indicator, request.catalogue(), LocalDate.now(ZoneOffset.UTC));
        return of(read, ends);
    }

    /**
     * Numbers events, the earliest first.
     *
     * @param ends the last days of the periods that are drawn, oldest first; what happened before the first of them has no
     *     figure before it, and is left out
     */
    static MarkedEvents of(WrittenCsv<Event> events, List<LocalDate> ends) {
        List<Numbered> numbered = new ArrayList<>();
        for (Event event : events.all()) {
            Optional<LocalDate> end =
                    ends.stream().filter(day -> !day.isBefore(event.on())).findFirst();
            boolean isWithin = !ends.isEmpty() && event.on().isAfter(ends.get(0));
            end.filter(day -> isWithin).ifPresent(day -> numbered.add(new Numbered(numbered.size() + 1, event, day)));
        }
        return new MarkedEvents(numbered, events.faults());
    }

    /**
     * Where they stand on a chart; several of one period together.
     *
     * @param name of the period that ends on a day
     */
    public List<EventMark> marks(Function<LocalDate, String> name) {
        Map<LocalDate, String> labels = new LinkedHashMap<>();
        events.forEach(each -> labels.merge(each.end(), String.valueOf(each.number()), (one, two) -> one + ", " + two));
        return labels.entrySet().stream()
                .map(mark -> new EventMark(name.apply(mark.getKey()), mark.getValue()))
                .toList();
    }

    public List<String> words() {
        return events.stream().map(Numbered::words).toList();
    }
}
