package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.access.Audience;
import hearth.web.help.HelpPage;
import hearth.web.help.SqlExample;
import hearth.web.help.SqlView;
import hearth.web.serving.Lease;
import hearth.web.workbench.SelectGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)(#[^\"]+)?\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    private static Stream<String> pages() {
        return Stream.concat(Stream.of("/help"), Stream.of(HelpPage.values()).map(HelpPage::address));
    }

    private static String body(String path) {
        try {
            return web.get(path).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> anchors(String page) {
        return ANCHOR.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void helpCanBeReadBeforeThereIsARelease(@TempDir Path folder) throws IOException, InterruptedException {
        try (RunningWeb empty = new RunningWeb(folder.resolve("warehouse"), "")) {
            assertThat(empty.get("/indicators").statusCode()).isEqualTo(503);
            for (String path : pages().toList()) {
                assertThat(empty.get(path).statusCode()).as(path).isEqualTo(200);
                assertThat(empty.get(path).body()).as(path).doesNotContain("<li>Release ");
                assertThat(body(path)).as(path).contains("<li>Release ");
            }
        }
    }

    @Test
    void everyLinkOfThePagesOfHelpLeadsToSomething() throws IOException, InterruptedException {
        Set<String> links = pages().flatMap(
                        path -> LINK.matcher(body(path)).results().map(found -> found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(links).contains("href=\"/help/glossary#symbols\"", "href=\"/help/settings#own\"");
        for (String path : links.stream().map(HelpTest::path).distinct().toList()) {
            assertThat(web.get(path).statusCode()).as(path).isEqualTo(200);
            List<String> wanted = links.stream()
                    .filter(link -> link.startsWith("href=\"" + path + "#"))
                    .map(link -> link.substring(link.indexOf('#') + 1, link.length() - 1))
                    .toList();
            assertThat(anchors(body(path))).as(path).containsAll(wanted);
        }
    }

    private static String path(String link) {
        return link.replaceAll("href=\"|#.*|\"", "");
    }

    @Test
    void noTwoEntriesOfTheGlossaryHaveOneAddress() {
        assertThat(anchors(body(HelpPage.GLOSSARY.address())))
                .hasSizeGreaterThan(400)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void anExampleRunsAsWritten(SqlExample example) throws SQLException {
        try (Lease lease = web.serving().lease(Audience.parse("901", false)).orElseThrow();
                Statement statement = lease.session().connection().createStatement()) {
            new SelectGuard(lease.session().connection()).check(example.sql());
            assertThat(statement.execute(example.sql())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aViewHasTheColumnsThatTheGuideNames(SqlView view) throws SQLException {
        String name = view.name().toLowerCase(Locale.ROOT);
        try (Lease lease = web.serving().lease(Audience.GUESTS).orElseThrow();
                Statement statement = lease.session().connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + name + " LIMIT 0")) {
            ResultSetMetaData described = rows.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= described.getColumnCount(); column++) {
                columns.add(described.getColumnName(column));
            }
            assertThat(String.join(", ", columns)).isEqualTo(view.columns());
        }
    }
}
