package hearth.jobs.local;

import hearth.jobs.lake.DataFile;
import hearth.jobs.lake.Lake;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.local.LocalFault;
import hearth.warehouse.local.LocalFigure;
import hearth.warehouse.local.LocalFigures;
import hearth.warehouse.local.LocalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of local figures, {@code <folder>/<la_code>/*.csv}.
 *
 * @param accepted authorities whose files have no error
 * @param rejected authorities from which nothing is imported, because part of their figures would look like all
 * @param ignored files that are not read, with the reason
 */
public record LocalImport(List<LocalFigures> accepted, List<LocalFigures> rejected, SortedMap<String, String> ignored) {
    private static final String TABLE = "mart_local";

    /** Reads the folder. An authority is known by its code, or not at all. */
    public static LocalImport read(Path folder, LocalReader reader, Predicate<String> isKnown) throws IOException {
        LocalImport all = new LocalImport(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        for (Path child : children(folder)) {
            String name = child.getFileName().toString();
            if (!Files.isDirectory(child)) {
                all.ignored.put(name, "not in an authority's folder");
            } else if (isKnown.test(name)) {
                all.add(reader.read(name, all.files(name, child)));
            } else {
                all.add(new LocalFigures(name, List.of(), 0, List.of(), List.of(unknown(name))));
            }
        }
        return all;
    }

    /** Replaces the figures of the accepted authorities, and of no other. */
    public void write(Lake lake) {
        List<DataFile> files = accepted.stream()
                .filter(authority -> !authority.figures().isEmpty())
                .map(authority -> lake.write(
                        TABLE,
                        authority.laCode(),
                        taker -> authority.figures().forEach(figure -> taker.accept(row(authority.laCode(), figure)))))
                .toList();
        lake.replaceAuthorities(
                TABLE, accepted.stream().map(LocalFigures::laCode).toList(), files);
    }

    private void add(LocalFigures authority) {
        (authority.faults().isEmpty() ? accepted : rejected).add(authority);
    }

    private SortedMap<String, byte[]> files(String laCode, Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : children(folder)) {
            String name = file.getFileName().toString();
            if (Files.isRegularFile(file) && name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                files.put(name, Files.readAllBytes(file));
            } else {
                ignored.put(laCode + "/" + name, "not a CSV file");
            }
        }
        return files;
    }

    /** The files of a folder, without the hidden files that systems put there. */
    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static LocalFault unknown(String name) {
        return new LocalFault(
                name + "/",
                0,
                "",
                name,
                "a folder named by an authority's three-digit DfE code",
                "Rename the folder; ./hearth sql \"SELECT la_code, area_name FROM area\" lists the codes");
    }

    private static @Nullable Object[] row(String laCode, LocalFigure figure) {
        return new @Nullable Object[] {
            laCode,
            figure.indicator(),
            figure.period().type().code(),
            figure.period().end(),
            figure.breakdown(),
            figure.group(),
            figure.file(),
            figure.numerator().orElse(null),
            figure.denominator().orElse(null),
            figure.value().orElse(null),
            figure.interval().map(Interval::lower).orElse(null),
            figure.interval().map(Interval::upper).orElse(null),
            figure.symbol().map(Symbol::code).orElse(null)
        };
    }
}
