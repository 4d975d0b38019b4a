package hearth.jobs.mart;

/**
 * A part of an indicator's SQL, compiled.
 *
 * @param kind what its values are
 */
record Compiled(Kind kind, Value value, Condition condition) {
    /** What the values of an expression are. */
    enum Kind {
        WHOLE_NUMBER("a whole number"),
        NUMBER("a number"),
        TEXT("text"),
        DAY("a date"),
        YES_NO("true or false"),
        /** The word NULL, which goes with every kind. */
        NULL("NULL");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isNumber() {
            return this == WHOLE_NUMBER || this == NUMBER;
        }

        /** Whether values of both kinds can be compared. */
        boolean isComparableWith(Kind other) {
            return this == other || this == NULL || other == NULL || (isNumber() && other.isNumber());
        }
    }

    static Compiled of(Kind kind, Value value) {
        return new Compiled(kind, value, Condition.of(value));
    }

    static Compiled of(Condition condition) {
        return new Compiled(Kind.YES_NO, condition.value(), condition);
    }
}
