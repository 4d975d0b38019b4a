package hearth.jobs.sufficiency;

import hearth.warehouse.file.CsvText;
import hearth.warehouse.sufficiency.AgeBand;
import hearth.warehouse.sufficiency.Backtest;
import hearth.warehouse.sufficiency.BacktestForecast;
import hearth.warehouse.sufficiency.CareHistory;
import hearth.warehouse.sufficiency.HomeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Forecasts of other models for the same councils and origins: files {@code bt_*.csv} in the folder or the one above it,
 * with the columns data, T, h, model, age, cat and pred. A council is named by its file's name up to the first
 * underscore, an age band by its number, a type of home by its first letter.
 */
public final class PeerForecasts {
    static final String PREFIX = "bt_";

    private static final List<String> OWN = List.of(Backtest.PERSISTENCE, Backtest.TREND);

    private static final List<AgeBand> AGES = List.of(AgeBand.values());

    private final Map<String, Map<String, CareHistory>> councils = new TreeMap<>();
    private final Map<Key, Double[]> cells = new TreeMap<>();

    private record Key(String model, String council, LocalDate origin, int months) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    private PeerForecasts(Map<String, CareHistory> histories) {
        histories.forEach((name, history) -> councils.put(name.split("_", 2)[0], Map.of(name, history)));
    }

    /** Those of councils and origins that are tested; none where no file lies there. */
    public static List<BacktestForecast> read(Path folder, Map<String, CareHistory> histories, List<LocalDate> origins)
            throws IOException {
        PeerForecasts peers = new PeerForecasts(histories);
        for (Path place : Stream.of(folder, folder.resolve("..")).toList()) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.filter(PeerForecasts::isPeers).sorted().toList()) {
                    peers.add(CsvText.rows(Files.readAllBytes(file)).orElse(List.of()), origins);
                }
            }
        }
        return peers.forecasts();
    }

    private static boolean isPeers(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX) && name.endsWith(".csv");
    }

    private void add(List<CsvText.Row> rows, List<LocalDate> origins) {
        rows.stream().skip(1).map(CsvText.Row::cells).forEach(row -> {
            LocalDate origin = LocalDate.parse(row.get(1));
            if (councils.containsKey(row.get(0)) && origins.contains(origin) && !OWN.contains(row.get(3))) {
                Key key = new Key(row.get(3), row.get(0), origin, Integer.parseInt(row.get(2)));
                Double[] forecast = cells.computeIfAbsent(key, absent -> new Double[20]);
                forecast[BacktestForecast.cell(AGES.get(Integer.parseInt(row.get(4))), type(row.get(5)))] =
                        Double.valueOf(row.get(6));
            }
        });
    }

    private static HomeType type(String letter) {
        return Arrays.stream(HomeType.values())
                .filter(type -> type.name().startsWith(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + letter + "' is no type of home"));
    }

    private List<BacktestForecast> forecasts() {
        List<BacktestForecast> forecasts = new ArrayList<>();
        cells.forEach((key, predicted) -> councils.getOrDefault(key.council(), Map.of())
                .forEach((name, history) -> forecasts.add(new BacktestForecast(
                        key.model(),
                        name,
                        key.origin(),
                        key.months(),
                        Arrays.asList(predicted),
                        Backtest.actual(history, Backtest.target(key.origin(), key.months())),
                        Optional.empty()))));
        return forecasts;
    }
}
