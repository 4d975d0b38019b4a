package hearth.web.quality;

import hearth.warehouse.quality.rule.Severity;
import hearth.web.figure.HeldBackReturn;
import hearth.web.quality.Quality.FailedRule;
import java.util.List;
import java.util.Optional;

/**
 * The finding in a sentence: whether the return can be used as it is, and what matters most.
 *
 * @param area whose return it is
 * @param isNewest whether no newer return of the authority counts
 * @param matters what the findings that come first are about; empty where no finding can change a figure
 */
record QualityTitle(String area, Quality quality, boolean isNewest, Optional<String> matters) {
    String words() {
        Submission submission = quality.submission();
        String sent = area + "’s " + ReturnWords.of(submission.of());
        if (submission.heldBack().isPresent()) {
            return sent + " is held back and gives no figures";
        }
        Optional<HeldBackReturn> newer = newer();
        if (newer.isPresent()) {
            return area + "’s " + ReturnWords.of(newer.get().of()) + " is held back; figures come from the "
                    + ReturnWords.of(submission.of());
        }
        if (submission.rowsRejected() > 0) {
            return "%s of %s’s %s cannot be used%s"
                    .formatted(
                            "%,d of %,d rows".formatted(submission.rowsRejected(), submission.rowsIn()),
                            area,
                            ReturnWords.of(submission.of()),
                            rules());
        }
        long blocking = count(Severity.BLOCKS_USE);
        return blocking > 0
                ? sent + " has rows that do not count: they break "
                        + ReturnWords.counted(blocking, "severe rule", "severe rules") + rules()
                : sent + " is complete" + rules();
    }

    /** Whatever was sent last, and for a return that is not older. */
    private Optional<HeldBackReturn> newer() {
        return quality.heldBack().stream()
                .filter(held ->
                        isNewest && held.of().compareTo(quality.submission().of()) >= 0)
                .reduce((first, second) -> second);
    }

    private String rules() {
        long changing = count(Severity.AFFECTS_INDICATOR);
        if (changing > 0) {
            return "; %s can change figures%s"
                    .formatted(
                            ReturnWords.counted(changing, "rule", "rules"),
                            matters.map(noun -> ", and " + noun + " matter most")
                                    .orElse(""));
        }
        long toCheck = count(Severity.TO_CHECK);
        if (toCheck > 0) {
            return "; no rule that it breaks can change a figure";
        }
        return quality.failedRules().isEmpty() ? "; no rule is broken" : "";
    }

    private long count(Severity severity) {
        return rules(quality.failedRules(), severity);
    }

    /** How many different rules of a severity are broken. */
    static long rules(List<FailedRule> failed, Severity severity) {
        return failed.stream()
                .filter(rule -> rule.severity() == severity)
                .map(FailedRule::rule)
                .distinct()
                .count();
    }
}
