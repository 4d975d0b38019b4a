package hearth.jobs.local;

import hearth.jobs.lake.DataFile;
import hearth.jobs.lake.Lake;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.file.ReceivedBytes;
import hearth.warehouse.file.ReceivedFolder;
import hearth.warehouse.file.ReceivedFolder.Entry;
import hearth.warehouse.file.ReceivedFolder.Use;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.local.LocalFault;
import hearth.warehouse.local.LocalFigure;
import hearth.warehouse.local.LocalFigures;
import hearth.warehouse.local.LocalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final int FILE_BYTES = 16 << 20;

    /** Reads the folder. An authority is known by its code, or not at all. */
    public static LocalImport read(Path folder, LocalReader reader, Predicate<String> isKnown) throws IOException {
        LocalImport all = new LocalImport(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        for (Path child : children(folder)) {
            String name = child.getFileName().toString();
            if (name.startsWith(".")) {
                all.ignored.put(name, "hidden");
            } else if (!Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                all.ignored.put(name, Files.isSymbolicLink(child) ? "a link" : "not in an authority's folder");
            } else {
                all.add(isKnown.test(name) ? all.read(name, child, reader) : rejected(name, unknown(name)));
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

    /** Reads one authority's folder; whatever is in it, no other authority is the worse for it. */
    private LocalFigures read(String laCode, Path folder, LocalReader reader) throws IOException {
        List<LocalFault> faults = new ArrayList<>();
        SortedMap<String, byte[]> files = files(laCode, folder, faults);
        try {
            LocalFigures read = reader.read(laCode, files);
            faults.addAll(read.faults());
            return new LocalFigures(laCode, read.figures(), read.unfilled(), read.placeholders(), faults);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return rejected(laCode, fault(laCode + "/", "more than there is memory for", "a file of figures"));
        }
    }

    private static LocalFigures rejected(String laCode, LocalFault fault) {
        return new LocalFigures(laCode, List.of(), 0, List.of(), List.of(fault));
    }

    private SortedMap<String, byte[]> files(String laCode, Path folder, List<LocalFault> faults) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Entry entry : ReceivedFolder.list(folder)) {
            boolean isCsv = entry.name().toLowerCase(Locale.ROOT).endsWith(".csv")
                    && !entry.path().contains("/");
            if (entry.use() == Use.REJECT) {
                faults.add(fault(laCode + "/" + entry.path(), "what " + entry.reason(), "a file"));
            } else if (entry.use() == Use.READ && isCsv) {
                Optional<byte[]> bytes = ReceivedBytes.of(entry.file(), FILE_BYTES);
                bytes.ifPresentOrElse(
                        content -> files.put(entry.path(), content),
                        () -> faults.add(fault(entry.path(), "more than 16 MB", "a few rows for each indicator")));
            } else if (!entry.path().isEmpty()) {
                ignored.put(laCode + "/" + entry.path(), entry.use() == Use.READ ? "not a CSV file" : entry.reason());
            }
        }
        return files;
    }

    private static LocalFault fault(String file, String found, String expected) {
        return new LocalFault(file, 0, "", found, expected, "Put CSV files of figures alone into the council's folder");
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
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
