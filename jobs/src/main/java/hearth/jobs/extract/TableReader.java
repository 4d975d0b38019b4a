package hearth.jobs.extract;

import java.io.IOException;
import java.util.List;

/** Reads the tables out of a file of one form. */
sealed interface TableReader permits CsvReading, WorkbookReading, XmlReading {
    /** All tables of the file; fails when it is not of this form. */
    List<TableContent> read(byte[] bytes) throws IOException;
}
