package hearth.web.scorecard;

import hearth.warehouse.file.WrittenCsv;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Strategies;
import hearth.warehouse.strategy.Strategy;
import hearth.web.serving.Release;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What boards are made of besides the release.
 *
 * @param written the strategies that councils wrote themselves, which come before those that ship with Hearth
 * @param comments the folder of officers' comments
 */
public record BoardFiles(Optional<Strategies> written, Optional<Path> comments) {
    /** What ships with Hearth alone. */
    public static final BoardFiles SHIPPED = new BoardFiles(Optional.empty(), Optional.empty());

    /** Those that ship with Hearth, read once: that takes a tenth of a second. */
    private static final Map<World, Strategies> KNOWN = new ConcurrentHashMap<>();

    /** The strategy of a council; those of real councils are not for made-up data, and the reverse. */
    Optional<Strategy> strategy(String laCode, World world, Catalogue catalogue) {
        return written.flatMap(own -> own.ofAuthority(laCode))
                .or(() ->
                        KNOWN.computeIfAbsent(world, of -> read(of, catalogue)).ofAuthority(laCode));
    }

    private static Strategies read(World world, Catalogue catalogue) {
        return switch (world) {
            case REAL -> Strategies.shipped(catalogue);
            case SYNTHETIC -> Strategies.synthetic(catalogue);
        };
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
    WrittenCsv<Comment> comments(String laCode, LocalDate today) {
        return comments.map(folder -> Comments.of(folder, laCode, today)).orElse(WrittenCsv.none());
    }
}
