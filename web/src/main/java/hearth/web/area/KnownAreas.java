package hearth.web.area;

import hearth.web.serving.Lease;
import hearth.web.serving.Release;
import java.sql.SQLException;
import java.util.Optional;

/** The areas of the release that is being served and their neighbours, read once for each release. */
public final class KnownAreas {
    private record Known(Release release, Areas areas) {}

    private volatile Optional<Known> newest = Optional.empty();

    public Areas of(Lease lease) throws SQLException {
        Optional<Known> known = newest.filter(read -> read.release().equals(lease.release()));
        if (known.isEmpty()) {
            known = Optional.of(new Known(lease.release(), read(lease)));
            newest = known;
        }
        return known.get().areas();
    }

    /** Those of a release that few ask for. */
    public static Areas read(Lease lease) throws SQLException {
        return AreaReader.areas(lease.session());
    }
}
