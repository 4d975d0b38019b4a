package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.PanelKind;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.export.About;
import hearth.web.export.ChartLinks;
import hearth.web.export.TitledTable;
import hearth.web.figure.Dates;
import hearth.web.query.Session;
import hearth.web.serving.Release;
import hearth.web.site.Parameters;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a panel together from what its query gives. */
final class PanelPage {
    private static final Optional<String> EXTRACT = Optional.of(Source.EXTRACT.code());
    private static final Optional<String> PUBLISHED = Optional.of(Source.PUBLISHED.code());
    /** A note that is older than the release by more may be out of date. */
    private static final int DAYS_OF_A_NOTE = 400;

    /** More names than these are too long a sentence. */
    private static final int MOST_NAMED = 4;

    private static final String BROKEN = "This panel cannot be shown";

    private final DashboardReading reading;
    private final Panel panel;
    private final Release release;
    private final PanelAnswer answer;

    private PanelPage(DashboardReading reading, Panel panel, Release release, PanelAnswer answer) {
        this.reading = reading;
        this.panel = panel;
        this.release = release;
        this.answer = answer;
    }

    /** Asks the panel's query, where it has one. */
    static PanelPage of(DashboardReading reading, Panel panel, Release release, Session session) throws SQLException {
        Optional<Panel.Query> query = panel.query();
        PanelAnswer answer = query.isPresent()
                ? PanelQuery.ask(panel, query.get(), reading.values(), session)
                : new PanelAnswer.Rows(List.of(), List.of());
        return new PanelPage(reading, panel, release, answer);
    }

    /** The sentence that holds. */
    String title() {
        if (panel.kind() == PanelKind.NOTE) {
            return panel.title().sentences().get(0);
        }
        return answer instanceof PanelAnswer.Rows rows ? new TitleWords(reading, panel, rows).words() : BROKEN;
    }

    /** Why the panel cannot be shown. */
    Optional<String> fault() {
        return answer instanceof PanelAnswer.Fault fault ? Optional.of(fault.words()) : Optional.empty();
    }

    /** Whether its query gave no rows. */
    boolean isEmpty() {
        return answer instanceof PanelAnswer.Rows rows
                && rows.rows().isEmpty()
                && panel.query().isPresent();
    }

    /** The columns that its title names and its query does not give. */
    List<String> unknownColumns() {
        return answer instanceof PanelAnswer.Rows rows && panel.query().isPresent()
                ? new TitleWords(reading, panel, rows).unknownColumns()
                : List.of();
    }

    PanelView view() {
        return view(Map.of());
    }

    /** @param others the panels of the page by id, of which a note has figures */
    PanelView view(Map<String, PanelPage> others) {
        PanelAnswer.Rows rows =
                answer instanceof PanelAnswer.Rows found ? found : new PanelAnswer.Rows(List.of(), List.of());
        boolean hasRows = !rows.rows().isEmpty();
        PanelCharts charts = new PanelCharts(reading, panel, rows);
        return new PanelView(
                panel.id(),
                title(),
                subtitle(rows),
                panel.width().code(),
                charts.chart().map(drawn -> drawn.json()),
                hasRows && panel.kind() == PanelKind.HEADLINE ? Optional.of(headline(rows)) : Optional.empty(),
                hasRows ? Optional.of(shown(rows)) : Optional.empty(),
                panel.kind() == PanelKind.TABLE || panel.kind() == PanelKind.HEAT,
                note(others),
                remarks(rows, charts),
                fault(),
                hasRows ? Optional.of(links(rows)) : Optional.empty(),
                panel.query().map(query -> workbench()),
                panel.options().startsPage());
    }

    private PanelView.Table shown(PanelAnswer.Rows rows) {
        return panel.kind() == PanelKind.HEAT
                ? new PanelHeat(reading, panel, rows).shown()
                : new PanelTable(reading, panel, rows).shown();
    }

    private List<NoteBlock> note(Map<String, PanelPage> others) {
        return panel.content() instanceof Panel.Note note
                ? NoteBlock.parse(Panel.Note.FIGURE
                        .matcher(note.markdown())
                        .replaceAll(place ->
                                Matcher.quoteReplacement(figure(others, place).orElse("[" + Symbol.X.code() + "]"))))
                : List.of();
    }

    private static Optional<String> figure(Map<String, PanelPage> others, MatchResult place) {
        return Optional.ofNullable(others.get(place.group(1))).flatMap(other -> other.figure(place.group(2)));
    }

    /** A figure of its rows, as a note has it; empty where its query does not give such a column. */
    private Optional<String> figure(String place) {
        return answer instanceof PanelAnswer.Rows rows
                ? new TitleWords(reading, panel, rows).figure(place)
                : Optional.of("[" + Symbol.X.code() + "]");
    }

    /** The figures in its note that no panel gives. */
    List<String> unknownFigures(Map<String, PanelPage> others) {
        return panel.content() instanceof Panel.Note note
                ? Panel.Note.FIGURE
                        .matcher(note.markdown())
                        .results()
                        .filter(place -> figure(others, place).isEmpty())
                        .map(MatchResult::group)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** What is shown, of whom, and until when. */
    private String subtitle(PanelAnswer.Rows rows) {
        if (panel.content() instanceof Panel.Note note) {
            LocalDate released = LocalDate.ofInstant(release.releasedAt(), ZoneOffset.UTC);
            return "Note by the authors, " + Dates.full(note.on())
                    + (note.on().plusDays(DAYS_OF_A_NOTE).isBefore(released) ? "; it may be out of date" : "");
        }
        if (rows.rows().isEmpty()) {
            return "";
        }
        String what =
                panel.subtitle().or(() -> panel.measure().map(Indicator::title)).orElse("");
        String until = rows.rows().stream()
                .flatMap(row -> row.day("period_end").stream())
                .max(Comparator.naturalOrder())
                .map(end -> "to " + Dates.full(end))
                .orElse("");
        return Stream.of(what, until).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private PanelView.Headline headline(PanelAnswer.Rows rows) {
        PanelFigures figures = new PanelFigures(panel, reading.catalogue());
        RowTests tests = new RowTests(reading, panel, rows);
        PanelRow row = rows.rows().get(rows.rows().size() - 1);
        List<String> lines = new ArrayList<>();
        if (row.number("value").isEmpty()) {
            lines.add(row.symbol("value").meaning());
        }
        List<String> small = panel.options().small();
        for (String column : small.isEmpty() ? List.of("before", "comparator") : small) {
            if (figures.isFigure(rows, column)
                    && (row.number(column).isPresent()
                            || row.text(PanelRow.symbolColumn(column)).isPresent())) {
                lines.add(PanelTable.heading(panel, column) + ": " + figures.figure(row, column)
                        + tests.compared(row, column)
                                .map(words -> " (" + words + ")")
                                .orElse(""));
            } else if (!figures.isFigure(rows, column) && row.cell(column).isPresent()) {
                lines.add(PanelTable.heading(panel, column) + ": " + PanelFigures.plain(row.cell(column)));
            }
        }
        return new PanelView.Headline(figures.figure(row, "value"), lines);
    }

    private List<String> remarks(PanelAnswer.Rows rows, PanelCharts charts) {
        List<String> remarks = new ArrayList<>();
        if (isEmpty()) {
            remarks.add(panel.empty().orElse("There are no figures for what is chosen."));
        }
        String notDrawn =
                panel.kind() == PanelKind.MIX ? new PanelMix(reading, panel, rows).notDrawn() : charts.notDrawn();
        if (!notDrawn.isEmpty()) {
            remarks.add("Not drawn: " + notDrawn + ".");
        } else if (!rows.rows().isEmpty()) {
            List<Symbol> symbols = table(rows).symbols();
            if (!symbols.isEmpty()) {
                remarks.add(symbols.stream()
                        .map(symbol -> "[" + symbol.code() + "] " + symbol.meaning())
                        .collect(Collectors.joining(", ", "", ".")));
            }
        }
        if (panel.kind() == PanelKind.FLOW
                && rows.rows().stream().anyMatch(row -> row.number("value").isEmpty())) {
            remarks.add("A dashed line is a number that is hidden; its width says nothing.");
        }
        if (panel.kind() == PanelKind.TREND
                && rows.rows().stream().anyMatch(row -> row.number("band_lower").isPresent())) {
            remarks.add("Shaded: from the lowest to the highest of the neighbours.");
        }
        if (isCounted(rows)) {
            remarks.add(provisional(rows));
        }
        panel.caution().ifPresent(remarks::add);
        return remarks;
    }

    private static boolean isCounted(PanelAnswer.Rows rows) {
        return rows.rows().stream().anyMatch(row -> row.text("source").equals(EXTRACT));
    }

    private String provisional(PanelAnswer.Rows rows) {
        List<Optional<String>> others = rows.rows().stream()
                .map(row -> row.text("source"))
                .filter(source -> source.isPresent() && !source.equals(EXTRACT))
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return "Counted from returns, provisional.";
        }
        List<String> counted = counted(rows);
        String subject =
                counted.size() <= MOST_NAMED ? String.join(", ", counted) + ": counted" : "Most figures are counted";
        return subject + " from returns, provisional"
                + (others.equals(List.of(PUBLISHED)) ? "; the others are official statistics." : ".");
    }

    /** The names of the rows that are counted from returns. */
    private List<String> counted(PanelAnswer.Rows rows) {
        return rows.rows().stream()
                .filter(row -> row.text("source").equals(EXTRACT))
                .map(row -> row.text("label")
                        .or(() -> row.text("panel"))
                        .or(() -> row.text("area_code").map(reading::name))
                        .orElse("Some rows"))
                .distinct()
                .toList();
    }

    private ChartLinks links(PanelAnswer.Rows rows) {
        return new ChartLinks(
                file(),
                title(),
                subtitle(rows),
                ChartLinks.from(String.join("; ", sources()), release),
                "/dashboards/" + reading.dashboard().id() + "/" + panel.id(),
                Parameters.query(reading.address()),
                Optional.empty(),
                Optional.empty());
    }

    /** Where the query can be read, changed and run with the same choices. */
    private String workbench() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("dashboard", reading.dashboard().id());
        address.put("panel", panel.id());
        address.putAll(reading.address());
        return "/sql?" + Parameters.query(address);
    }

    private String file() {
        return Stream.of(
                        Optional.of(reading.dashboard().id()),
                        Optional.of(panel.id()),
                        reading.area().map(Area::slug))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("_"));
    }

    private List<String> sources() {
        List<String> publications = panel.measure().map(Indicator::publications).orElse(List.of());
        return publications.isEmpty() ? List.of("figures of Hearth’s warehouse") : publications;
    }

    /** The rows to take away; empty where there are none. */
    Optional<TitledTable> table() {
        return answer instanceof PanelAnswer.Rows rows && !rows.rows().isEmpty()
                ? Optional.of(table(rows))
                : Optional.empty();
    }

    private TitledTable table(PanelAnswer.Rows rows) {
        String title = reading.dashboard().title() + ": " + title();
        return new PanelTable(reading, panel, rows)
                .toTakeAway(new About(
                        file(), title, "", sources(), panel.caution().stream().toList(), release));
    }
}
