package hearth.warehouse.star;

import hearth.warehouse.care.Child;
import hearth.warehouse.care.ChildHistory;
import hearth.warehouse.ssda903.CodeSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How codes, ages and places become the columns that several tables share. */
final class Attributes {
    static final String NOT_KNOWN = "Not known";
    private static final CodeSet ETHNIC = CodeSet.named("ETHNIC");
    private static final CodeSet LEGAL_STATUS = CodeSet.named("LS");
    private static final CodeSet NEED = CodeSet.named("CIN");
    private static final CodeSet PLACEMENT_TYPE = CodeSet.named("PLACE");
    private static final CodeSet PROVIDER = CodeSet.named("PLACE_PROVIDER");
    private static final CodeSet CONTACT = CodeSet.named("IN_TOUCH");
    private static final CodeSet ACTIVITY = CodeSet.named("ACTIV");
    private static final CodeSet ACCOMMODATION = CodeSet.named("ACCOM");
    private static final CodeSet END_REASON = CodeSet.named("REC");

    private Attributes() {}

    /** Completed years of age; null when not known. */
    static @Nullable Integer age(Child child, LocalDate day) {
        OptionalInt age = child.ageOn(day);
        return age.isPresent() ? age.getAsInt() : null;
    }

    static String ageBand(@Nullable Integer age) {
        if (age == null) {
            return NOT_KNOWN;
        }
        if (age < 1) {
            return "Under 1";
        }
        if (age < 5) {
            return "1 to 4";
        }
        if (age < 10) {
            return "5 to 9";
        }
        return age < 16 ? "10 to 15" : "16 and over";
    }

    static String ethnicGroup(Child child) {
        return ETHNIC.groupOf(child.ethnicity(), NOT_KNOWN);
    }

    static String legalStatusGroup(String code) {
        return LEGAL_STATUS.groupOf(code, NOT_KNOWN);
    }

    static String needGroup(String code) {
        return NEED.groupOf(code, NOT_KNOWN);
    }

    static String placementGroup(String code) {
        return PLACEMENT_TYPE.groupOf(code, NOT_KNOWN);
    }

    static String provider(String code) {
        return PROVIDER.groupOf(code, NOT_KNOWN);
    }

    static String exitGroup(String code) {
        return END_REASON.groupOf(code, NOT_KNOWN);
    }

    static String contactGroup(String code) {
        return CONTACT.groupOf(code, NOT_KNOWN);
    }

    static String activityGroup(String code) {
        return ACTIVITY.groupOf(code, NOT_KNOWN);
    }

    /** Where a care leaver lives. */
    static String homeGroup(String code) {
        return ACCOMMODATION.groupOf(code, NOT_KNOWN);
    }

    static @Nullable String given(String code) {
        return code.isEmpty() ? null : code;
    }

    /** Whether the child is an unaccompanied asylum-seeking child (UASC) on a day; null when not known. */
    static @Nullable Boolean isUnaccompanied(Star.Setting setting, ChildHistory history, LocalDate day) {
        return setting.reported().unaccompanied().includes(day)
                ? history.isUnaccompaniedOn(day).orElse(null)
                : null;
    }

    /** The days from one day to another, negative when the other comes first; null when either is not known. */
    static @Nullable Integer days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(start -> to.map(end -> (int) ChronoUnit.DAYS.between(start, end)))
                .orElse(null);
    }
}
