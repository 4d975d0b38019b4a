package hearth.jobs.extract;

import java.util.Optional;
import java.util.Set;

/** The forms in which a file of a return is read, known by its extension. */
enum FileForm {
    TEXT,
    XML,
    WORKBOOK,
    ARCHIVE;

    private static final Set<String> OTHER_WORKBOOKS = Set.of("xls", "xlsb", "ods");

    static Optional<FileForm> of(String name) {
        return switch (SentFile.extension(name)) {
            case "csv", "txt", "tsv" -> Optional.of(TEXT);
            case "xml" -> Optional.of(XML);
            case "xlsx", "xlsm" -> Optional.of(WORKBOOK);
            case "zip" -> Optional.of(ARCHIVE);
            default -> Optional.empty();
        };
    }

    /** Why a file of that name is not read; empty when it is. */
    static String reasonToIgnore(String name) {
        if (name.startsWith("~$")) {
            return "what Excel leaves behind while a workbook is open";
        }
        if (OTHER_WORKBOOKS.contains(SentFile.extension(name))) {
            return "a workbook that must be saved as .xlsx or CSV first";
        }
        return of(name).isPresent() ? "" : "not a CSV, XML, .xlsx or zip file";
    }
}
