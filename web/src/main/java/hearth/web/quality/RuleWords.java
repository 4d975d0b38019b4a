package hearth.web.quality;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.Severity;
import hearth.warehouse.quality.rule.book.RuleBook;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the pages say of a rule. */
final class RuleWords {
    private static final Set<String> DERIVED = Set.of("PL_LA", "PL_LOCATION", "PL_DISTANCE");

    private RuleWords() {}

    /** What a severity means for the figures. */
    static String severity(Severity severity) {
        return switch (severity) {
            case BLOCKS_USE -> "Stops a row from counting";
            case AFFECTS_INDICATOR -> "Can change a figure";
            case TO_CHECK -> "To check";
        };
    }

    /** A shape for each severity, so that none depends on its colour alone. */
    static String shape(Severity severity) {
        return switch (severity) {
            case BLOCKS_USE -> "■";
            case AFFECTS_INDICATOR -> "▲";
            case TO_CHECK -> "●";
        };
    }

    /** Whether what the rule misses need not be given before 31 March. */
    static boolean isDueAtYearEnd(String code) {
        return RuleBook.find(code).filter(Rule::isDueAtYearEnd).isPresent();
    }

    /** Whose number a rule has. */
    static String number(String code) {
        return code.startsWith("H") && RuleBook.find(code).isEmpty()
                ? "Hearth’s own rule " + code
                : "Error " + code + " in DfE’s list of errors";
    }

    /** What to do about the row of a finding. */
    static String remedy(FindingLine finding) {
        return remedy(
                finding.meaning(), Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT)), finding.columns());
    }

    /**
     * What to do about a row that breaks a rule.
     *
     * @param columns to look at, separated by commas; none where the whole table is meant
     */
    static String remedy(String meaning, Severity severity, String columns) {
        if (columns.isEmpty()) {
            return "Check that the table is complete, and send the return again if it is not.";
        }
        List<String> names = Arrays.asList(columns.split("[,;]\\s*"));
        if (DERIVED.containsAll(names)) {
            return "Check HOME_POST and PL_POST, from which it is derived, and send the return again.";
        }
        if (severity == Severity.TO_CHECK) {
            return "Check " + listed(names) + ". What is right may stay.";
        }
        return (meaning.contains("missing") ? "Fill in or correct " : "Correct ") + listed(names)
                + " in the case system and send the return again.";
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
