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
            known = Optional.of(new Known(lease.release(), AreaReader.areas(lease.session())));
            newest = known;
        }
        return known.get().areas();
    }
}
