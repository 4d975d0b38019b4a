package hearth.web.scorecard;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Strategies;
import hearth.warehouse.strategy.Strategy;
import hearth.web.serving.Release;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What boards are made of besides the release.
 *
 * @param written the strategies that councils wrote themselves, which come before those that ship with Hearth
 * @param comments the folder of officers' comments
 */
public record BoardFiles(Optional<Strategies> written, Optional<Path> comments) {
    /** What ships with Hearth alone. */
    public static final BoardFiles SHIPPED = new BoardFiles(Optional.empty(), Optional.empty());

    /** The strategy of a council; those of real councils are not for made-up data, and the reverse. */
    Optional<Strategy> strategy(String laCode, World world, Catalogue catalogue) {
        return written.flatMap(own -> own.ofAuthority(laCode)).or(() -> switch (world) {
            case REAL -> Strategies.shipped(catalogue).ofAuthority(laCode);
            case SYNTHETIC -> Strategies.synthetic(catalogue).ofAuthority(laCode);
        });
    }

    /** What the figures are about. */
    enum World {
        REAL,
        SYNTHETIC;

        static World of(Release release) {
            return release.isMadeUp() ? SYNTHETIC : REAL;
        }
    }

    /** The comments on a council's board. */
    Comments comments(String laCode, LocalDate today) {
        return comments.map(folder -> Comments.of(folder, laCode, today)).orElse(Comments.none());
    }
}
