package hearth.warehouse.dashboard;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.glossary.Word;
import hearth.warehouse.glossary.Words;
import hearth.warehouse.indicator.Catalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one dashboard from the files of its folder. What is wrong is added to the faults, and reading goes on. */
final class DashboardReader {
    static final String FILE = "dashboard.yaml";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,39}");
    private static final int MOST_PARAMETERS = 8;
    private static final int MOST_PANELS = 16;
    private static final int MOST_FINDINGS = 2;
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_LETTERS = 64 * 1024;

    private final String id;
    private final Map<String, String> files;
    private final Catalogue catalogue;
    private final List<String> faults;

    /** @param files those of its folder: name to text */
    DashboardReader(String id, Map<String, String> files, Catalogue catalogue, List<String> faults) {
        this.id = id;
        this.files = Map.copyOf(files);
        this.catalogue = catalogue;
        this.faults = faults;
    }

    Dashboard read() {
        String yaml = files.getOrDefault(FILE, "");
        try (YamlFields fields = YamlFields.parse(id + "/" + FILE, yaml, faults)) {
            if (!ID.matcher(id).matches()) {
                fields.fault("the folder's name must be 3 to 40 small letters, digits and hyphens, found '" + id + "'");
            }
            List<Parameter> parameters = new ParameterReader(catalogue).read(fields);
            PanelReader reader = new PanelReader(id, files, catalogue, parameters, faults);
            List<Panel> panels =
                    fields.children("panels").stream().map(reader::read).toList();
            Dashboard dashboard = new Dashboard(
                    id,
                    fields.text("title"),
                    fields.text("asks"),
                    fields.text("owner"),
                    fields.choice("reader", Dashboard.Reader.class),
                    finding(fields, panels),
                    parameters,
                    panels,
                    yaml);
            check(fields, dashboard);
            return dashboard;
        }
    }

    /** The panels whose titles are the page's; the first where none are named. */
    private static List<String> finding(YamlFields fields, List<Panel> panels) {
        List<String> named = fields.texts("finding");
        List<String> ids = panels.stream().map(Panel::id).toList();
        named.stream()
                .filter(panel -> !ids.contains(panel))
                .forEach(panel ->
                        fields.fault("finding", "there is no panel '" + panel + "'" + Spelling.didYouMean(panel, ids)));
        if (named.size() > MOST_FINDINGS) {
            fields.fault("finding", "'finding' must name at most " + MOST_FINDINGS + " panels, found " + named.size());
        }
        return named.isEmpty() ? ids.stream().limit(1).toList() : named;
    }

    private void check(YamlFields fields, Dashboard dashboard) {
        if (!dashboard.asks().endsWith("?")) {
            fields.fault("asks", "'asks' must be a question and end in a question mark");
        }
        if (dashboard.title().length() > LONGEST_TITLE) {
            fields.fault("title", "'title' must have at most " + LONGEST_TITLE + " letters");
        }
        if (dashboard.yaml().length() > MOST_LETTERS) {
            fields.fault("the file must have at most " + MOST_LETTERS + " letters");
        }
        if (dashboard.title().matches(".*\\d.*")) {
            fields.fault("title", "'title' is fixed and must have no figures; put them into the titles of panels");
        }
        if (dashboard.parameters().size() > MOST_PARAMETERS) {
            fields.fault("parameters", "there must be at most " + MOST_PARAMETERS + " parameters");
        }
        if (dashboard.parameters().stream()
                        .filter(each -> each.kind() == Parameter.Kind.AUTHORITY)
                        .count()
                > 1) {
            fields.fault("parameters", "at most one parameter can be the site's authority");
        }
        if (dashboard.panels().isEmpty() || dashboard.panels().size() > MOST_PANELS) {
            fields.fault("panels", "there must be 1 to " + MOST_PANELS + " panels");
        }
        checkIds(fields, dashboard);
        checkNotes(fields, dashboard);
        if (dashboard.reader() == Dashboard.Reader.BOARD) {
            checkAbbreviations(fields, dashboard);
        }
        checkUse(fields, dashboard);
    }

    private static void checkIds(YamlFields fields, Dashboard dashboard) {
        Set<String> seen = new HashSet<>();
        dashboard.panels().stream()
                .map(Panel::id)
                .filter(panel -> !seen.add(panel))
                .forEach(panel -> fields.fault("panels", "two panels have the id '" + panel + "'"));
    }

    /** Board members need not know the field's abbreviations. */
    private static void checkAbbreviations(YamlFields fields, Dashboard dashboard) {
        String words = dashboard.panels().stream().flatMap(Panel::words).collect(Collectors.joining("\n")) + "\n"
                + dashboard.title() + "\n" + dashboard.asks();
        for (Word word : Words.shipped()) {
            word.abbreviation()
                    .filter(abbreviation -> Pattern.compile("\\b" + abbreviation + "\\b")
                            .matcher(words)
                            .find())
                    .ifPresent(abbreviation -> fields.fault(
                            "reader",
                            "board members may not know '" + abbreviation + "'; write '" + word.term() + "'"));
        }
    }

    /** The figures in notes must be of panels that have some. */
    private static void checkNotes(YamlFields fields, Dashboard dashboard) {
        List<String> withFigures = dashboard.panels().stream()
                .filter(panel -> panel.query().isPresent())
                .map(Panel::id)
                .toList();
        dashboard.panels().stream()
                .flatMap(panel -> panel.content() instanceof Panel.Note note ? note.panels().stream() : Stream.empty())
                .filter(panel -> !withFigures.contains(panel))
                .forEach(panel -> fields.fault(
                        "panels",
                        "a note has a figure of '" + panel + "', and no panel with figures has that id"
                                + Spelling.didYouMean(panel, withFigures)));
    }

    /** Every parameter and every file must be used. */
    private void checkUse(YamlFields fields, Dashboard dashboard) {
        List<Panel.Query> queries = dashboard.panels().stream()
                .flatMap(panel -> panel.query().stream())
                .toList();
        Set<String> used =
                queries.stream().flatMap(query -> query.sql().names().stream()).collect(Collectors.toSet());
        // The authority may be there for the reader's own row and region alone.
        dashboard.parameters().stream()
                .filter(parameter -> parameter.kind() != Parameter.Kind.AUTHORITY)
                .map(Parameter::name)
                .filter(name -> !used.contains(name))
                .forEach(name -> fields.fault("parameters", "no query uses the parameter '" + name + "'"));
        files.keySet().stream()
                .filter(file -> !file.equals(FILE) && !dashboard.yaml().contains(file))
                .sorted()
                .forEach(file -> faults.add(id + "/" + file + ": no panel uses this file"));
    }
}
