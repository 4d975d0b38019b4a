package hearth.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LandingFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {
    @TempDir
    private Path root;

    @Test
    void filesOfEveryFormAreReadAndAllOthersReported() throws IOException {
        LandingFolder landing = new LandingFolder(root, "301");
        for (String name : new String[] {
            "a.csv", "b.TXT", "c.xml", "d.XLSX", "e.zip", "f.xls", "g.ods", "h.pdf", "~$d.xlsx", ".hidden.csv", "i"
        }) {
            landing.file("2025/" + name, "");
        }
        new LandingFolder(root, "Camden").file("a.csv", "");

        Landing found = Landing.list(root.toString(), new Configuration());

        assertThat(found.byAuthority()).containsOnlyKeys("301");
        assertThat(landing.files())
                .extracting(LandingFile::name)
                .containsExactly("a.csv", "b.TXT", "c.xml", "d.XLSX", "e.zip");
        assertThat(found.ignored())
                .hasSize(7)
                .containsEntry("301/2025/f.xls", "a workbook that must be saved as .xlsx or CSV first")
                .containsEntry("301/2025/g.ods", "a workbook that must be saved as .xlsx or CSV first")
                .containsEntry("301/2025/h.pdf", "not a CSV, XML, .xlsx or zip file")
                .containsEntry("301/2025/i", "not a CSV, XML, .xlsx or zip file")
                .containsEntry("301/2025/~$d.xlsx", "what Excel leaves behind while a workbook is open")
                .containsEntry("301/2025/.hidden.csv", "hidden")
                .containsEntry("Camden", "its folder is not named by an authority's three-digit code");
    }
}
