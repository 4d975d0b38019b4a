package hearth.web.dashboard;

import hearth.warehouse.dashboard.Parameter;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.warehouse.disclosure.DisclosurePolicy;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.catalogue.Definition;
import hearth.web.export.TitledTable;
import hearth.web.figure.Dates;
import hearth.web.serving.Lease;
import hearth.web.site.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be sent along with the figures of a saved query: the definition, the source, the day, and what became of small
 * numbers. Whoever asked under the Freedom of Information Act asks again where it is left out.
 */
record QueryFacts(SavedQuery query, DashboardReading reading, Optional<TitledTable> table, Lease lease) {
    /** What a council must do itself, whose staff see all. */
    private static final String RULE =
            " Before they leave the council, apply its rule for small numbers: councils suppress"
                    + " counts below 5, or below 6, and others that would reveal them.";

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        indicators().forEach(indicator -> facts.add(new Fact(indicator.title(), Definition.whole(indicator))));
        table.ifPresent(rows -> {
            facts.add(new Fact("Source", source()));
            facts.add(new Fact("Date", date()));
            smallNumbers().ifPresent(words -> facts.add(new Fact("Small numbers", words)));
            if (!rows.symbols().isEmpty()) {
                facts.add(new Fact("Symbols", symbols(rows.symbols())));
            }
        });
        query.missing().ifPresent(words -> facts.add(new Fact("Not held", words)));
        return facts;
    }

    /** What the answer measures: the indicators of its rows, or those that the query names. */
    private List<Indicator> indicators() {
        List<Indicator> named = texts("indicator").stream()
                .flatMap(id -> reading.catalogue().indicator(id).stream())
                .toList();
        return !named.isEmpty()
                ? named
                : query.indicators().isEmpty()
                        ? query.answer().measure().stream().toList()
                        : query.indicators();
    }

    private List<String> texts(String column) {
        return table.map(rows -> rows.texts(column)).orElse(List.of());
    }

    private boolean isFrom(Source source) {
        return texts("source").contains(source.code());
    }

    private String source() {
        List<String> sources = new ArrayList<>();
        if (isFrom(Source.EXTRACT)) {
            sources.add("Counted from "
                    + QueryPage.council(query, reading)
                            .map(area -> area.name() + "’s")
                            .orElse("the councils’")
                    + " SSDA903 returns, provisional until DfE publishes them.");
        }
        if (isFrom(Source.LOCAL)) {
            sources.add("Local figures that the council added.");
        }
        if (isFrom(Source.PUBLISHED)) {
            String publications = indicators().stream()
                    .flatMap(indicator -> indicator.publications().stream())
                    .distinct()
                    .collect(Collectors.joining("; "));
            sources.add("Official statistics" + (publications.isEmpty() ? "" : ": " + publications) + ".");
        }
        return sources.isEmpty() ? "Hearth’s warehouse." : String.join(" ", sources);
    }

    private String date() {
        return periods() + "Hearth release " + lease.release().id() + ", "
                + Dates.full(lease.release().releasedAt()) + ".";
    }

    /** The periods of the rows; where they have none, the year that was chosen. */
    private String periods() {
        List<LocalDate> ends =
                texts("period_end").stream().map(LocalDate::parse).sorted().toList();
        if (ends.isEmpty()) {
            return query.board().parameters().stream()
                    .filter(parameter -> parameter.kind() == Parameter.Kind.YEAR)
                    .map(parameter -> parameter.label() + " " + reading.words().get(parameter.name()) + ". ")
                    .collect(Collectors.joining());
        }
        return "Periods that end on " + Dates.full(ends.get(0))
                + (ends.size() == 1 ? "" : " to " + Dates.full(ends.get(ends.size() - 1))) + ". ";
    }

    /** What becomes of small counts for this reader, and what must become of them before the answer leaves the council. */
    private Optional<String> smallNumbers() {
        boolean isCounted = isFrom(Source.EXTRACT) || isFrom(Source.LOCAL);
        List<String> words = Stream.of(
                        isCounted ? Optional.of(counted()) : Optional.<String>empty(),
                        isFrom(Source.PUBLISHED)
                                ? Optional.of(
                                        "Official statistics are shown as their publisher suppressed and rounded them.")
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private String counted() {
        Optional<Area> council = QueryPage.council(query, reading);
        Set<String> own = lease.audience().laCodes();
        if (council.flatMap(Area::laCode).filter(own::contains).isPresent()) {
            return "You see your own council’s counts in full." + RULE;
        }
        String others = lease.protection()
                .map(QueryFacts::words)
                .orElse(
                        "These counts are shown in full, as the data are made up. Small counts of real children would be"
                                + " suppressed.");
        return council.isPresent() || own.isEmpty()
                ? others
                : others + " Your own council’s counts are shown in full." + RULE;
    }

    private static String words(DisclosurePolicy policy) {
        return "Counts from returns of 1 to " + policy.suppressedUpTo()
                + " are suppressed [c], with others that would reveal them; the rest are rounded to the nearest "
                + policy.nearest() + ". Percentages and averages of fewer than " + policy.smallestBase()
                + " children are suppressed too. A suppressed figure is not 0.";
    }

    private static String symbols(List<Symbol> symbols) {
        return symbols.stream()
                .map(symbol -> "[" + symbol.code() + "] " + symbol.meaning())
                .collect(Collectors.joining("; ", "", "."));
    }
}
