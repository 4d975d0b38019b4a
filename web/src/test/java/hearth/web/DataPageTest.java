package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.table.Table;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the warehouse holds, and who is whose neighbour. */
class DataPageTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    @Test
    void everyServedTableIsListedWithItsColumnsAndNoOther() throws IOException, InterruptedException {
        String page = web.get("/data").body();
        for (Table table : Table.all()) {
            boolean isServed = table.audience() == Table.Audience.SERVED;
            assertThat(page.contains("id=\"" + table.name() + "\""))
                    .as(table.name())
                    .isEqualTo(isServed);
            if (isServed) {
                assertThat(page)
                        .contains(table.columnNames().stream()
                                .map(column -> "<code>" + column + "</code>")
                                .toArray(String[]::new));
            }
        }
        assertThat(page).contains("<code>benchmark</code>", "<code>reconciliation</code>");
    }

    @Test
    void aDatasetSaysWhatWasImportedOfIt() throws IOException, InterruptedException {
        String page = web.get("/data").body();
        String imported = page.substring(page.indexOf("<li id=\"looked_after_numbers\""));
        assertThat(imported.substring(0, imported.indexOf("</li>")))
                .contains(" rows, ", "2025 release")
                .doesNotContain("not imported");
        assertThat(page.substring(page.indexOf("<li id=\"school_moves\""))).contains("not imported");
        assertThat(page).contains("Open Government Licence v3.0");
    }

    @Test
    void theEditionsOfTheNeighbourListAreCompared() throws IOException, InterruptedException {
        assertThat(web.get("/neighbours/ashby").body())
                .contains("<h1>Statistical neighbours of Ashby</h1>", "2025 edition", "2021 edition", "Very close")
                .contains("<dt>In both</dt><dd>1: Birch</dd>", "<dt>Only in the 2025 edition</dt><dd>9: ")
                .contains("Authorities that have Ashby as a neighbour", "href=\"/neighbours/larch\"")
                .doesNotContain("Only in the 2021 edition");
        assertThat(web.get("/neighbours/901").headers().firstValue("location")).contains("/neighbours/ashby");
        assertThat(web.get("/neighbours/upper-vale").statusCode()).isEqualTo(404);
        assertThat(web.get("/neighbours/upper-vale").body()).contains("Only authorities have statistical neighbours");
    }
}
