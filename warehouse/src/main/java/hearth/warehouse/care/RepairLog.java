package hearth.warehouse.care;

import hearth.warehouse.quality.Repair;
import hearth.warehouse.quality.RepairRule;
import hearth.warehouse.ssda903.SourceRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The repairs made while a child's episodes are stitched. */
final class RepairLog {
    private final List<Repair> repairs = new ArrayList<>();

    List<Repair> repairs() {
        return repairs;
    }

    /** Records each difference between an episode and its repaired version, and returns the latter. */
    Episode changed(Episode was, Episode becomes, RepairRule rule) {
        noteChange(was.startedOn().toString(), becomes.startedOn().toString(), was, rule, Repair::ofStart);
        noteChange(was.startReason().code(), becomes.startReason().code(), was, rule, Repair::ofStartReason);
        noteChange(day(was), day(becomes), was, rule, Repair::ofEnd);
        noteChange(was.endReason(), becomes.endReason(), was, rule, Repair::ofEndReason);
        return becomes;
    }

    void leftOut(Episode episode, RepairRule rule) {
        repairs.add(Repair.ofStart(episode.source(), rule, episode.startedOn().toString(), ""));
    }

    /** Records that an episode is replaced by one with another start. */
    void reportedFrom(LocalDate start, Episode episode, RepairRule rule) {
        repairs.add(Repair.ofStart(episode.source(), rule, episode.startedOn().toString(), start.toString()));
    }

    /** Records that an end of care is not counted, under a rule that says so and not only how that came about. */
    void notCounted(Episode reported, RepairRule rule) {
        OptionalInt change = IntStream.range(0, repairs.size())
                .filter(i -> repairs.get(i).isOfEndReason(reported.source(), reported.endReason()))
                .findFirst();
        change.ifPresentOrElse(
                i -> repairs.set(i, repairs.get(i).under(rule)),
                () -> repairs.add(Repair.ofEndReason(reported.source(), rule, reported.endReason(), "")));
    }

    private void noteChange(String was, String becomes, Episode episode, RepairRule rule, Kind kind) {
        if (!was.equals(becomes)) {
            repairs.add(kind.repair(episode.source(), rule, was, becomes));
        }
    }

    private static String day(Episode episode) {
        return episode.end().map(LocalDate::toString).orElse("");
    }

    @FunctionalInterface
    private interface Kind {
        Repair repair(SourceRow source, RepairRule rule, String was, String becomes);
    }
}
