package hearth.web.benchmark;

import hearth.web.chart.Trend;
import hearth.web.event.MarkedEvents;
import hearth.web.figure.Numbers;
import java.util.Locale;
import java.util.Optional;

/**
 * A benchmark in short, for a page that leads to it.
 *
 * @param title the finding of the trend, to follow the name of the area
 * @param summary what the figures say, in a sentence
 * @param value the newest figure, or its symbol
 */
public record Preview(String title, Trend chart, String summary, String value) {
    /** Empty where the area has no figure. */
    public static Optional<Preview> of(Benchmark benchmark, Optional<Ranking> ranking) {
        Numbers numbers = new Numbers(benchmark.question().indicator()).brief();
        Finding finding = new Finding(benchmark, ranking, numbers);
        Trend chart = new BenchmarkCharts(benchmark, numbers).trend(MarkedEvents.NONE);
        return chart.isEmpty()
                ? Optional.empty()
                : Optional.of(new Preview(
                        decapitalised(finding.trend()),
                        chart,
                        finding.title(),
                        benchmark.latest().map(numbers::shown).orElse("")));
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }
}
