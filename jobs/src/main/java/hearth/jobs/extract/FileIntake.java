package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Reads files of any form and recognises the tables in them. */
final class FileIntake {
    private static final String REMEDY = "send it with the column names of the return in its first row";
    private static final int SHARED_BY_CHANCE = 1;

    private final ReturnLayout layout;
    private final IntakeLog log;
    private final TableReader text;
    private final TableReader workbook;
    private final TableReader xml;
    private final List<ReceivedTable> received = new ArrayList<>();
    private final CellLimit limit = new CellLimit(Limits.AUTHORITY_CELLS);

    FileIntake(ReturnLayout layout, IntakeLog log) {
        this.layout = layout;
        this.log = log;
        this.text = new CsvReading(layout);
        this.workbook = new WorkbookReading(layout);
        this.xml = new XmlReading(layout);
    }

    /** All tables so far, in the order of their files. */
    List<ReceivedTable> received() {
        return received;
    }

    /** Reads a file of the landing folder; what cannot be used of it is logged. */
    void receive(LandingFile file, LandingReader reader) {
        log.attempt(file.path(), () -> {
            byte[] bytes = reader.read(file);
            SentFile sent = new SentFile(file, Sha256.hex(bytes), file.path());
            if (isArchive(sent)) {
                unpack(sent, bytes);
            } else {
                recognise(sent, bytes);
            }
        });
    }

    private void unpack(SentFile archive, byte[] bytes) throws IOException {
        Set<String> names = new HashSet<>();
        try (Archive zip = Archive.open(bytes)) {
            for (ZipArchiveEntry entry : zip.entries()) {
                String name = entry.getName().replace('\\', '/');
                SentFile file = archive.entry(name);
                if (!entry.isDirectory() && !isHidden(name)) {
                    log.attempt(file.path(), () -> {
                        checkName(file, name, names);
                        String reason = FileForm.reasonToIgnore(file.name());
                        if (reason.isEmpty()) {
                            recognise(file, zip.read(entry));
                        } else {
                            log.ignore(file.path(), reason);
                        }
                    });
                }
            }
        }
        if (names.isEmpty()) {
            throw new UnusableFileException("holds no files", "pack CSV, XML or .xlsx files into it");
        }
    }

    private static void checkName(SentFile file, String name, Set<String> names) throws IOException {
        boolean isNew = names.add(name);
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || folders(name).contains("..")) {
            throw new UnusableFileException(
                    "has a name that leads out of its archive", "pack it again, from the folder it is in");
        }
        if (!isNew) {
            throw new UnusableFileException("is twice in its archive", "pack only the right one of the two");
        }
        if (isArchive(file)) {
            throw new UnusableFileException("is an archive inside an archive", "send it, or its files, separately");
        }
    }

    private static boolean isArchive(SentFile file) {
        return FileForm.of(file.name()).filter(FileForm.ARCHIVE::equals).isPresent();
    }

    /** Whether a file is one that macOS adds to archives, or is hidden as such files are in a landing folder. */
    private static boolean isHidden(String name) {
        return folders(name).stream()
                .anyMatch(folder -> folder.equals("__MACOSX") || (folder.startsWith(".") && !folder.equals("..")));
    }

    private static List<String> folders(String name) {
        return Arrays.asList(name.split("/", -1));
    }

    private void recognise(SentFile file, byte[] bytes) throws IOException {
        List<TableContent> tables = new ArrayList<>();
        for (TableContent table : readerOf(file).read(bytes)) {
            if (!table.passedOver().isEmpty()) {
                log.ignore(file.path() + table.part(), table.passedOver());
            }
            if (table.passedOver().isEmpty() || !table.header().isEmpty()) {
                tables.add(table);
            }
        }
        List<TableContent> strays = new ArrayList<>();
        for (TableContent table : tables) {
            Optional<ReturnTable> found = layout.recognise(table.columns());
            if (found.isPresent()) {
                limit.add(table.checkedCells());
                received.add(new ReceivedTable(file, found.get(), table));
            } else if (isNearATable(table)) {
                log.reject(file.path() + table.part(), unrecognised(table), REMEDY);
            } else {
                strays.add(table);
            }
        }
        boolean isNothingElse = strays.size() == tables.size();
        if (isNothingElse && !SentFile.extension(file.name()).equals("txt")) {
            throw new UnusableFileException(nothingIn(tables), REMEDY);
        }
        strays.forEach(table -> log.ignore(file.path() + table.part(), unrecognised(table)));
    }

    private TableReader readerOf(SentFile file) {
        return switch (FileForm.of(file.name()).orElse(FileForm.TEXT)) {
            case XML -> xml;
            case WORKBOOK -> workbook;
            case TEXT, ARCHIVE -> text;
        };
    }

    /** Whether a table shares so many columns with one of the return that it must be meant for it. */
    private boolean isNearATable(TableContent table) {
        Set<String> columns = table.columns();
        return layout.nearest(columns)
                .filter(near -> ReturnLayout.shared(near, columns) > SHARED_BY_CHANCE)
                .isPresent();
    }

    private String nothingIn(List<TableContent> tables) {
        if (tables.isEmpty()) {
            return "is empty: no row of any table";
        }
        return tables.size() == 1
                ? unrecognised(tables.get(0))
                : "contains no table of the return: "
                        + tables.stream()
                                .map(table -> table.part() + " " + unrecognised(table))
                                .collect(Collectors.joining("; "));
    }

    /** Why a table is none of the return's. Where its first row need not be column names, but may be a child, it is not told. */
    private String unrecognised(TableContent table) {
        Set<String> header = table.columns();
        if (header.isEmpty()) {
            return "is empty: not even column names";
        }
        if (!isNearATable(table)) {
            return "is not a table of the return: %s of the %,d cells in its first row is the name of a column"
                    .formatted(layout.nearest(header).isPresent() ? "one" : "none", header.size());
        }
        return "is not a table of the return: its columns are " + String.join(", ", header)
                + layout.nearest(header)
                        .map(near -> "; nearest is " + near.name() + ", which also needs "
                                + String.join(", ", near.missingFrom(header)))
                        .orElse("");
    }
}
