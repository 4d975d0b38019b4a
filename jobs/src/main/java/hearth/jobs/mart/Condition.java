package hearth.jobs.mart;

import org.jspecify.annotations.Nullable;

/** A condition of SQL on an array of values: true, false or, where a value is not known, neither. */
interface Condition {
    boolean isTrue(@Nullable Object[] values);

    boolean isFalse(@Nullable Object[] values);

    /** What holds for every row. */
    Condition ALWAYS = new Condition() {
        @Override
        public boolean isTrue(@Nullable Object[] values) {
            return true;
        }

        @Override
        public boolean isFalse(@Nullable Object[] values) {
            return false;
        }
    };

    default Condition negated() {
        Condition of = this;
        return new Condition() {
            @Override
            public boolean isTrue(@Nullable Object[] values) {
                return of.isFalse(values);
            }

            @Override
            public boolean isFalse(@Nullable Object[] values) {
                return of.isTrue(values);
            }
        };
    }

    default Condition and(Condition other) {
        Condition one = this;
        return new Condition() {
            @Override
            public boolean isTrue(@Nullable Object[] values) {
                return one.isTrue(values) && other.isTrue(values);
            }

            @Override
            public boolean isFalse(@Nullable Object[] values) {
                return one.isFalse(values) || other.isFalse(values);
            }
        };
    }

    default Condition or(Condition other) {
        return negated().and(other.negated()).negated();
    }

    /** That a value is not null; never unknown. */
    static Condition known(Value value) {
        return new Condition() {
            @Override
            public boolean isTrue(@Nullable Object[] values) {
                return value.of(values) != null;
            }

            @Override
            public boolean isFalse(@Nullable Object[] values) {
                return value.of(values) == null;
            }
        };
    }

    /** A value that is itself true or false. */
    static Condition of(Value value) {
        return new Condition() {
            @Override
            public boolean isTrue(@Nullable Object[] values) {
                return Boolean.TRUE.equals(value.of(values));
            }

            @Override
            public boolean isFalse(@Nullable Object[] values) {
                return Boolean.FALSE.equals(value.of(values));
            }
        };
    }

    /** The condition as a value. */
    default Value value() {
        return values -> isTrue(values) ? Boolean.TRUE : isFalse(values) ? Boolean.FALSE : null;
    }
}
