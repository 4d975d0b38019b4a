package hearth.jobs.conform;

import hearth.jobs.LandingFolder;
import hearth.jobs.WorkbookFile;
import hearth.jobs.WorkbookFile.Raw;
import hearth.warehouse.ssda903.ReturnDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;

/** The same return in every form that Hearth reads. */
class ReturnFormTest {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}|0");

    @Nested
    class SemicolonsAndLowerCase extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            RETURN.forEach((table, csv) -> landing.file(
                    "2024/" + table + ".csv", "\n;;;\n" + lowerCaseHeader(csv).replace(",", " ; ")));
        }
    }

    @Nested
    class TabsInUtf16 extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            RETURN.forEach((table, csv) -> landing.file(
                    "2024/" + table + ".txt", ("\uFEFF" + csv.replace(",", "\t")).getBytes(StandardCharsets.UTF_16LE)));
        }
    }

    @Nested
    class QuotedWithOtherColumns extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            RETURN.forEach((table, csv) -> landing.file(
                    "2024/" + table + ".csv",
                    csv
                            .lines()
                            .map(line -> "\"" + line.replace(",", "\",\"") + "\",\"North; team, 2\"")
                            .toList()
                            .stream()
                            .reduce("", (text, line) -> text + line + "\r\n")));
        }
    }

    @Nested
    class DaysAsNumbers extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            RETURN.forEach((table, csv) -> landing.file(
                    "2024/" + table + ".csv",
                    Pattern.compile("\\d\\d/\\d\\d/\\d{4}").matcher(csv).replaceAll(day -> "" + serial(day.group()))));
        }
    }

    @Nested
    class Workbook extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            landing.file("2024/return.xlsx", workbook());
        }
    }

    @Nested
    class WorkbookOfTextWithoutFormats extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            WorkbookFile workbook = new WorkbookFile().withoutFormats();
            RETURN.forEach((table, csv) -> workbook.sheet(
                    table, csv.lines().map(line -> List.of(line.split(",", -1))).toList()));
            landing.file("2024/return.xlsx", workbook.bytes());
        }
    }

    @Nested
    class Archive extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            RETURN.forEach(
                    (table, csv) -> files.put("to\\send\\" + table + ".csv", csv.getBytes(StandardCharsets.UTF_8)));
            files.put("__MACOSX/to/send/._header.csv", new byte[] {0, 1, 2});
            files.put("to/send/.DS_Store", new byte[] {0, 1, 2});
            landing.file("SSDA903 2023-24.zip", WorkbookFile.zip(files));
        }
    }

    @Nested
    class ArchiveOfAWorkbook extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            landing.file("return.zip", WorkbookFile.zip(Map.of("2024/return.xlsx", workbook())));
        }
    }

    @Nested
    class Xml extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            landing.file("2024/return.xml", XML);
        }
    }

    @Nested
    class XmlOnOneLine extends ReturnForm {
        @Override
        void put(LandingFolder landing) {
            landing.file("2024/return.xml", XML.replaceAll("\n *", ""));
        }
    }

    /** HEADER before and after the episodes, its scalars and groups in no order. */
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <EXPSSDA903>
              <CHILD>
                <HEADER>
                  <CHILDID>100001</CHILDID><UPN>H801200001001</UPN><SEX>M</SEX><DOB>17/05/2009</DOB>
                  <ETHNIC>WBRI</ETHNIC><UASC/>
                  <DATE_INT>01/03/2024</DATE_INT><DATE_MATCH>05/03/2024</DATE_MATCH><FOSTER_CARE>0</FOSTER_CARE>
                  <NB_ADOPTR>2</NB_ADOPTR><SEX_ADOPTR>MF</SEX_ADOPTR><LS_ADOPTR>L11</LS_ADOPTR>
                  <AREVIEW><REVIEW>12/07/2023</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
                  <AREVIEW><REVIEW_CODE>PN0</REVIEW_CODE><REVIEW>10/01/2024</REVIEW></AREVIEW>
                  <MOTHER/><MC_DOB/>
                  <PERMANENCE><PREV_PERM>P1</PREV_PERM><LA_PERM>301</LA_PERM><DATE_PERM>zz/05/2015</DATE_PERM></PERMANENCE>
                  <OC2><SDQ_SCORE>17</SDQ_SCORE><CONVICTED>0</CONVICTED><IMMUNISATIONS>1</IMMUNISATIONS>
                    <TEETH_CHECK>1</TEETH_CHECK><HEALTH_ASSESSMENT>1</HEALTH_ASSESSMENT>
                    <SUBSTANCE_MISUSE>0</SUBSTANCE_MISUSE></OC2>
                  <AD_PLACED><DATE_PLACED>01/03/2024</DATE_PLACED><DATE_PLACED_CEASED/></AD_PLACED>
                </HEADER>
                <EPISODE><DECOM>15/06/2023</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL>
                  <PL_POST>AB1 0AB</PL_POST><HOME_POST>AB1 0AA</HOME_POST><URN>SC012345</URN>
                  <PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC>01/02/2024</DEC><REC>X1</REC>
                  <REASON_PLACE_CHANGE>CARPL</REASON_PLACE_CHANGE></EPISODE>
                <EPISODE><DECOM>01/02/2024</DECOM><RNE>P</RNE><LS>C2</LS><CIN>N1</CIN><PL>K2</PL>
                  <PL_POST>AB1 0AC</PL_POST><HOME_POST>AB1 0AA</HOME_POST><PLACE_PROVIDER>PR4</PLACE_PROVIDER></EPISODE>
              </CHILD>
              <CHILD>
                <EPISODE><PL>U6</PL><DECOM>09/08/2023</DECOM><RNE>S</RNE><LS>C1</LS><CIN>N5</CIN>
                  <PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC/><REC/></EPISODE>
                <HEADER>
                  <AMISSING><MISSING>M</MISSING><MIS_START>01/12/2023</MIS_START><MIS_END>03/12/2023</MIS_END></AMISSING>
                  <SEX>F</SEX><ETHNIC>MWBC</ETHNIC><DOB>09/08/2007</DOB><CHILDID>100002</CHILDID>
                  <DUC>09/08/2025</DUC><UASC>1</UASC><MC_DOB>02/02/2024</MC_DOB><MOTHER>1</MOTHER><PERMANENCE/>
                </HEADER>
              </CHILD>
              <CHILD>
                <HEADER><CHILDID>100003</CHILDID><SEX>F</SEX><DOB>01/01/2005</DOB><ETHNIC>ABAN</ETHNIC><UASC>0</UASC>
                  <ACCOM>U1</ACCOM><IN_TOUCH>YES</IN_TOUCH><ACTIV>F2</ACTIV></HEADER>
              </CHILD>
            </EXPSSDA903>
            """;

    /** A sheet a table, with days as Excel keeps them, ids and scores as numbers. */
    private static byte[] workbook() {
        WorkbookFile workbook = new WorkbookFile();
        ReturnForm.RETURN.forEach((table, csv) -> {
            Map<Integer, List<?>> rows = new LinkedHashMap<>();
            lowerCaseHeader(csv)
                    .lines()
                    .forEach(line -> rows.put(
                            rows.size() + 3,
                            Stream.of(line.split(",", -1))
                                    .map(ReturnFormTest::excelCell)
                                    .collect(ArrayList::new, List::add, List::addAll)));
            workbook.sheet("Table " + table, rows);
        });
        return workbook.bytes();
    }

    private static Object excelCell(String cell) {
        if (cell.isEmpty()) {
            return new Raw("<c r=\"%s\" s=\"1\"/>");
        }
        if (NUMBER.matcher(cell).matches()) {
            return new Raw("<c r=\"%s\" s=\"3\"><v>" + cell + ".0</v></c>");
        }
        return ReturnDate.parse(cell).<Object>map(day -> day).orElse(cell);
    }

    private static long serial(String day) {
        return ChronoUnit.DAYS.between(
                LocalDate.of(1899, 12, 30), ReturnDate.parse(day).orElseThrow());
    }

    private static String lowerCaseHeader(String csv) {
        int end = csv.indexOf('\n');
        return csv.substring(0, end).toLowerCase(Locale.ROOT) + csv.substring(end);
    }
}
