package hearth.jobs.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A workbook in the one dialect of Open XML that its reader knows. The names of Strict Open XML become those of every other
 * workbook, and cells that hold a day as ISO text become text.
 */
final class PlainWorkbook {
    private static final Map<String, String> NAMES = Map.of(
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Pattern DAY_CELL = Pattern.compile("(<(?:\\w+:)?c\\s[^<>]*\\bt=)([\"'])d\\2");

    private PlainWorkbook() {}

    /** The workbook's bytes: the same ones when it is in that dialect already. */
    static byte[] of(byte[] bytes, Archive archive) throws IOException {
        for (ZipArchiveEntry entry : archive.entries()) {
            if (isXml(entry) && isForeign(text(archive.read(entry)))) {
                return translated(archive);
            }
        }
        return bytes;
    }

    private static byte[] translated(Archive archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : archive.entries()) {
                byte[] part = archive.read(entry);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(isXml(entry) ? translated(text(part)).getBytes(StandardCharsets.ISO_8859_1) : part);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isForeign(String xml) {
        return xml.contains(STRICT) || DAY_CELL.matcher(xml).find();
    }

    private static String translated(String xml) {
        String translated = xml;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            translated = translated.replace(name.getKey(), name.getValue());
        }
        return DAY_CELL.matcher(translated).replaceAll("$1$2str$2");
    }

    private static boolean isXml(ZipArchiveEntry entry) {
        return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    }

    /** A part as text of one character for each byte: what is looked for is ASCII, and all else stays as it is. */
    private static String text(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}
