package hearth.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel workbook that a test spells out: text, numbers, days, formulas and errors as Excel saves them. */
public final class WorkbookFile {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private boolean hasFormats = true;
    private boolean isStrict;

    /** A cell as Excel writes it, such as {@code <c r="%s"><v>1</v></c>} with its address to be filled in. */
    public record Raw(String xml) {}

    /** Adds a sheet. Cells are text, numbers, days, {@link Raw}, or null where there is none. */
    public WorkbookFile sheet(String name, List<? extends List<?>> rows) {
        Map<Integer, List<?>> numbered = new LinkedHashMap<>();
        rows.forEach(row -> numbered.put(numbered.size() + 1, row));
        return sheet(name, numbered);
    }

    /** Adds a sheet whose rows have the numbers given; others are not there. */
    public WorkbookFile sheet(String name, Map<Integer, List<?>> rows) {
        StringBuilder xml = new StringBuilder();
        rows.forEach((number, cells) -> {
            xml.append("<row r=\"").append(number).append("\">");
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) != null) {
                    xml.append(cell((char) ('A' + column) + "" + number, cells.get(column)));
                }
            }
            xml.append("</row>");
        });
        names.add(name);
        states.add("visible");
        sheets.add("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + xml
                + "</sheetData></worksheet>");
        return this;
    }

    /** Leaves out the part that says how cells are shown, as some programs do. */
    public WorkbookFile withoutFormats() {
        hasFormats = false;
        return this;
    }

    /** Hides the last sheet, as Excel calls it: {@code hidden} or {@code veryHidden}. */
    public WorkbookFile in(String state) {
        states.set(states.size() - 1, state);
        return this;
    }

    /** Saves it as Strict Open XML, whose names are others. */
    public WorkbookFile strict() {
        isStrict = true;
        return this;
    }

    public byte[] bytes() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", utf8(contentTypes()));
        files.put("_rels/.rels", utf8("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                Target="xl/workbook.xml"/></Relationships>"""));
        files.put("xl/workbook.xml", utf8(workbook()));
        files.put("xl/_rels/workbook.xml.rels", utf8(relationships()));
        if (hasFormats) {
            files.put("xl/styles.xml", utf8("""
                    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">
                    <numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy;@"/></numFmts><cellXfs count="4"><xf numFmtId="0"/>
                    <xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs></styleSheet>"""));
        }
        for (int i = 0; i < sheets.size(); i++) {
            files.put("xl/worksheets/sheet" + (i + 1) + ".xml", utf8(sheets.get(i)));
        }
        if (isStrict) {
            files.replaceAll((name, part) -> utf8(new String(part, StandardCharsets.UTF_8)
                    .replace(
                            "http://schemas.openxmlformats.org/spreadsheetml/2006",
                            "http://purl.oclc.org/ooxml/spreadsheetml")
                    .replace(
                            "http://schemas.openxmlformats.org/officeDocument/2006",
                            "http://purl.oclc.org/ooxml/officeDocument")));
        }
        return zip(files);
    }

    /** A zip file of the files given by name. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String cell(String address, Object value) {
        if (value instanceof Raw raw) {
            return raw.xml().formatted(address);
        }
        if (value instanceof LocalDate day) {
            return "<c r=\"%s\" s=\"1\"><v>%d</v></c>".formatted(address, ChronoUnit.DAYS.between(DAY_0, day));
        }
        return value instanceof Number
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(address, value)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, value);
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + (hasFormats
                        ? "<Override PartName=\"/xl/styles.xml\" ContentType="
                                + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                        : "")
                + "</Types>";
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r="
                        + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>");
        for (int i = 1; i <= names.size(); i++) {
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                    .formatted(names.get(i - 1), i, states.get(i - 1), i));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String relationships() {
        String kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 1; i <= names.size(); i++) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%sworksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, kind, i));
        }
        if (hasFormats) {
            xml.append("<Relationship Id=\"rIdS\" Type=\"%sstyles\" Target=\"styles.xml\"/>".formatted(kind));
        }
        return xml.append("</Relationships>").toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
