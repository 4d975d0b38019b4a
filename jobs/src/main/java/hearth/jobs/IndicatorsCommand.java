package hearth.jobs;

import hearth.jobs.mart.CatalogueCheck;
import hearth.jobs.progress.Progress;
import hearth.jobs.published.PublishedImport;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.indicator.WantedCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the catalogue of indicators, or proves it. */
@Command(name = "indicators", description = "List the indicators: code, id, title, unit, cohort, sources.")
final class IndicatorsCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--theme", paramLabel = "<theme>", description = "Indicators of one theme only, such as health.")
    private @Nullable String theme;

    @Option(
            names = "--search",
            paramLabel = "<words>",
            description = "Indicators only that have all of these words in id, title or definition.")
    private String search = "";

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Catalogue catalogue = Catalogue.shipped();
        checkTheme(catalogue);
        out.println(String.join("\t", "code", "id", "title", "unit", "cohort", "sources"));
        catalogue.indicators().stream()
                .filter(indicator -> theme == null || indicator.theme().equals(theme))
                .filter(indicator -> WordSearch.finds(search, indicator.id(), indicator.title(), indicator.counts()))
                .forEach(indicator -> out.println(row(indicator)));
        out.flush();
        return 0;
    }

    private void checkTheme(Catalogue catalogue) {
        Set<String> themes =
                catalogue.indicators().stream().map(Indicator::theme).collect(Collectors.toCollection(TreeSet::new));
        if (theme != null && !themes.contains(theme)) {
            throw new UserError(
                    "there is no theme '" + theme + "'", "--theme", "one of " + String.join(", ", themes), "");
        }
    }

    @Command(
            name = "check",
            description = "Check the catalogue: every file is read, every expression fits its cohort's columns, every"
                    + " example holds, every code of the list has a file and, given published files, every published"
                    + " mapping finds rows in them and agrees with the publisher's own list of measures.")
    int check(
            @Option(
                            names = "--published",
                            paramLabel = "<folder>",
                            description = "Folder with all the published files that the catalogue maps.")
                    @Nullable
                    Path published)
            throws IOException {
        Catalogue catalogue = Catalogue.shipped();
        List<String> faults = new ArrayList<>(new CatalogueCheck(catalogue).faults());
        WantedCodes wanted = WantedCodes.shipped();
        faults.addAll(wanted.faults(catalogue));
        if (published != null) {
            PublishedImport read = PublishedImport.read(published, catalogue, LocalDate.now(ZoneOffset.UTC));
            faults.addAll(read.mappingsWithoutRows());
            faults.addAll(read.disagreements());
        }
        List<Source> sources = catalogue.indicators().stream()
                .flatMap(indicator -> indicator.sources().stream())
                .toList();
        PrintWriter out = command.commandLine().getOut();
        faults.forEach(out::println);
        out.printf(
                "%d indicators (%d counted from returns, %d published, %d local), %d of %d codes of the list, %s%s%n",
                catalogue.indicators().size(),
                Collections.frequency(sources, Source.EXTRACT),
                Collections.frequency(sources, Source.PUBLISHED),
                Collections.frequency(sources, Source.LOCAL),
                catalogue.indicators().stream()
                        .flatMap(indicator -> indicator.code().stream())
                        .distinct()
                        .count(),
                wanted.codes().size(),
                Progress.counted(faults.size(), "error", "errors"),
                published == null ? "; published mappings not checked, --published names their files" : "");
        out.flush();
        return faults.isEmpty() ? 0 : FAILED;
    }

    private static String row(Indicator indicator) {
        return String.join(
                "\t",
                indicator.code().orElse("-"),
                indicator.id(),
                indicator.title(),
                indicator.unit().name().toLowerCase(Locale.ROOT),
                indicator.extract().map(Indicator.FromExtract::cohort).orElse("-"),
                indicator.sources().stream().map(Source::code).collect(Collectors.joining(", ")));
    }
}
