package hearth.jobs.bench;

import java.nio.file.Path;

/** Where a bench keeps what it makes. */
record BenchFolder(Path root) {
    BenchFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The synthetic country, as {@code SyntheticEngland} writes it. */
    Path country() {
        return root.resolve("country");
    }

    Path landing() {
        return country().resolve("landing");
    }

    Path published() {
        return country().resolve("published");
    }

    /** A later estimate of the population, and nothing else. */
    Path laterPopulation() {
        return root.resolve("later-population");
    }

    Path postcodes() {
        return country().resolve("postcodes.csv");
    }

    Path keys() {
        return root.resolve("keys");
    }

    /** The warehouse of the whole country. */
    Path warehouse() {
        return root.resolve("national/warehouse");
    }

    Path warehouseOfOne() {
        return root.resolve("one/warehouse");
    }

    Path landingOfOne() {
        return root.resolve("one/landing");
    }

    /** One council's newest return with a row less than before. */
    Path resubmitted() {
        return root.resolve("resubmitted");
    }

    /** Where {@code ./hearth demo} is run; it makes {@code data/demo} below. */
    Path demo() {
        return root.resolve("demo");
    }

    /** What each command printed. */
    Path logs() {
        return root.resolve("logs");
    }
}
