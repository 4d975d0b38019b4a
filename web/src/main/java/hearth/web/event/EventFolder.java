package hearth.web.event;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.file.WrittenCsv;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder in which councils write down events, each in {@code <la_code>.csv}.
 *
 * @param folder empty where none is set
 */
public record EventFolder(Optional<Path> folder) {
    /** No events of anybody. */
    public static final EventFolder NONE = new EventFolder(Optional.empty());

    static final List<String> COLUMNS = List.of("date", "event", "about");
    private static final int LONGEST = 120;

    /** The events of a council that say something about an indicator, the earliest first, and every fault in its file. */
    public WrittenCsv<Event> events(String laCode, Indicator indicator, Catalogue catalogue, LocalDate today) {
        WrittenCsv<Event> read = folder.map(
                        found -> WrittenCsv.in(found, laCode + ".csv", COLUMNS, row -> event(row, catalogue, today)))
                .orElse(WrittenCsv.none());
        return new WrittenCsv<>(
                read.all().stream()
                        .filter(event -> event.concerns(indicator))
                        .sorted(Comparator.comparing(Event::on))
                        .toList(),
                read.faults());
    }

    static WrittenCsv<Event> read(String name, byte[] bytes, Catalogue catalogue, LocalDate today) {
        return WrittenCsv.read(name, bytes, COLUMNS, row -> event(row, catalogue, today));
    }

    private static Event event(WrittenCsv.Row row, Catalogue catalogue, LocalDate today) {
        LocalDate on = row.pastDay("date", today);
        String text = row.plainText("event", LONGEST);
        String about = row.cell("about");
        TreeSet<String> known = new TreeSet<>(catalogue.indicators().stream()
                .flatMap(indicator -> Stream.of(indicator.id(), indicator.theme()))
                .toList());
        if (!about.isEmpty() && !known.contains(about)) {
            row.fault(
                    "about",
                    "'" + about + "' is neither an indicator nor a theme; nearest: "
                            + Spelling.nearest(about, known).orElse("") + ". Leave it empty for all");
        }
        return new Event(on, text, about);
    }
}
