package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Counts the cells of a workbook's sheets before they are built: a row is built up to its last cell, so that a kilobyte can
 * ask for millions.
 */
final class SheetCells {
    private static final String REMEDY = "delete the columns that are not of the table, and save it again";
    private static final int LETTERS = 26;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final CellLimit limit;

    private SheetCells(CellLimit limit) {
        this.limit = limit;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Fails when the sheets have more cells than a limit, or a cell where no spreadsheet has one. */
    static void check(Archive workbook, CellLimit limit) throws IOException {
        SheetCells cells = new SheetCells(limit);
        // Any part may be a sheet, whatever its name.
        for (ZipArchiveEntry part : workbook.entries()) {
            cells.check(workbook.read(part));
        }
    }

    private void check(byte[] part) throws IOException {
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            int column = 0;
            while (in.next() != XMLStreamConstants.END_DOCUMENT) {
                if (in.isStartElement() && in.getLocalName().equals("c")) {
                    column = Math.max(column, columnOf(in.getAttributeValue(null, "r"), column));
                } else if (in.isEndElement() && in.getLocalName().equals("row")) {
                    limit.add(1L + column);
                    column = 0;
                }
            }
        } catch (XMLStreamException e) {
            // No part in XML, or one that is damaged: the workbook's reader says so when it comes to the same place.
            return;
        }
    }

    /** The number of a cell's column, counted from 1; one without an address follows the cell before it. */
    private static int columnOf(String address, int before) throws UnusableFileException {
        int column = 0;
        String letters = address == null ? "" : address.toUpperCase(Locale.ROOT);
        for (int i = 0; i < letters.length() && Character.isLetter(letters.charAt(i)); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
            if (column < 0 || column > Limits.SHEET_COLUMNS) {
                throw new UnusableFileException("has a cell where no spreadsheet has one", REMEDY);
            }
        }
        return column == 0 ? before + 1 : column;
    }
}
