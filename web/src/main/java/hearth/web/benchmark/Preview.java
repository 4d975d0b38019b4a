package hearth.web.benchmark;

import hearth.web.chart.Trend;
import hearth.web.figure.Numbers;
import java.util.Optional;

/**
 * A benchmark in short, for a page that leads to it.
 *
 * @param title the finding of the trend
 * @param summary what the figures say, in a sentence
 */
public record Preview(String title, Trend chart, String summary) {
    /** Empty where the area has no figure. */
    public static Optional<Preview> of(Benchmark benchmark, Optional<Ranking> ranking) {
        Numbers numbers = new Numbers(benchmark.question().indicator()).brief();
        Finding finding = new Finding(benchmark, ranking, numbers);
        Trend chart = new BenchmarkCharts(benchmark, numbers).trend();
        return chart.isEmpty() ? Optional.empty() : Optional.of(new Preview(finding.trend(), chart, finding.title()));
    }
}
