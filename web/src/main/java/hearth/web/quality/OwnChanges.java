package hearth.web.quality;

import hearth.warehouse.file.UserError;
import hearth.web.access.Audience;
import hearth.web.area.Area;
import hearth.web.serving.ReleasePair;
import hearth.web.site.Request;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The yearly figures from an authority's own returns that a release changed, read once for each release. */
public final class OwnChanges {
    private record Key(long release, String laCode) {}

    private final Map<Key, List<OwnChange>> known = new ConcurrentHashMap<>();

    /**
     * A figure that is another one than in the release before.
     *
     * @param before empty where there was none
     * @param after empty where there is none any more
     * @param why what may have moved it
     */
    public record OwnChange(
            String indicator, LocalDate periodEnd, Optional<Double> before, Optional<Double> after, String why) {}

    /** Those of the release that is read; none for readers who may not see them, and where no release comes before. */
    public List<OwnChange> of(Area area, Request request) throws SQLException {
        Optional<String> laCode = area.laCode().filter(request.lease().audience()::mayReadFindings);
        if (laCode.isEmpty()) {
            return List.of();
        }
        Key key = new Key(request.lease().release().id(), laCode.get());
        List<OwnChange> changes = known.get(key);
        if (changes == null) {
            changes = read(key, request);
            known.keySet().removeIf(other -> other.release() != key.release());
            known.put(key, changes);
        }
        return changes;
    }

    private static List<OwnChange> read(Key key, Request request) throws SQLException {
        try (ReleasePair pair = request.site().releasePair(Audience.staff(key.laCode()), key.release())) {
            ReleaseDiff diff = DiffReader.read(pair.session());
            return diff.figures().stream()
                    .map(moved -> new OwnChange(
                            moved.indicator(),
                            moved.periodEnd(),
                            moved.before().value(),
                            moved.after().value(),
                            diff.reason(moved)))
                    .toList();
        } catch (UserError e) {
            // The first release has none before it; one whose files are gone cannot be compared.
            return List.of();
        }
    }
}
