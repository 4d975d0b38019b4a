package hearth.web.scorecard;

import java.util.Optional;
import java.util.stream.Stream;

/** A share that people say as a fraction. */
enum Fraction {
    QUARTER(25, "one in four"),
    THIRD(100.0 / 3, "one in three"),
    HALF(50, "half"),
    TWO_THIRDS(200.0 / 3, "two in three"),
    THREE_QUARTERS(75, "three in four");

    /** In percentage points. */
    private static final double CLOSE = 1;

    private final double percentage;
    private final String words;

    Fraction(double percentage, String words) {
        this.percentage = percentage;
        this.words = words;
    }

    /** The fraction within a percentage point of a share; empty where none is. */
    static Optional<Fraction> near(double percentage) {
        return Stream.of(values())
                .filter(fraction -> Math.abs(fraction.percentage - percentage) <= CLOSE)
                .findFirst();
    }

    String words() {
        return words;
    }
}
