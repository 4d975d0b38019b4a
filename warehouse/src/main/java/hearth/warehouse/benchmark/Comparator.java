package hearth.warehouse.benchmark;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** Whom an authority's figure is compared with. */
public sealed interface Comparator {
    /** As it is stored with a figure: england, region, group, or the edition of a neighbour list such as sn_2025. */
    String code();

    /** What it is, whichever the edition of a list. */
    Kind kind();

    /** As addresses and the API call comparators. */
    enum Kind {
        /** Statistical neighbours. */
        SN,
        REGION,
        ENGLAND,
        GROUP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Those that every authority has, unless a reader leaves some out. */
        public static List<Kind> usual() {
            return List.of(SN, REGION, ENGLAND);
        }
    }

    /** The whole country. */
    record England() implements Comparator {
        @Override
        public String code() {
            return "england";
        }

        @Override
        public Kind kind() {
            return Kind.ENGLAND;
        }
    }

    /** The region that the authority lies in, or a larger one where that has no figure. */
    record OwnRegion() implements Comparator {
        @Override
        public String code() {
            return "region";
        }

        @Override
        public Kind kind() {
            return Kind.REGION;
        }
    }

    /** Authorities that a reader names. */
    record Group() implements Comparator {
        @Override
        public String code() {
            return "group";
        }

        @Override
        public Kind kind() {
            return Kind.GROUP;
        }
    }

    /**
     * The statistical neighbours.
     *
     * @param edition the year of the list, such as 2025
     */
    record Neighbours(String edition) implements Comparator {
        private static final String PREFIX = "sn_";

        /** Stands where the data hold no list of neighbours. */
        public static final Neighbours NONE = new Neighbours("none");

        /**
         * Whether the list was out on a day. Lists are named by their year alone and come out in April or May, so one is
         * taken to be out from the end of May.
         */
        public boolean isInForce(LocalDate day) {
            return !edition.matches("\\d{4}") || !day.isBefore(LocalDate.of(Integer.parseInt(edition), Month.MAY, 31));
        }

        @Override
        public String code() {
            return PREFIX + edition;
        }

        @Override
        public Kind kind() {
            return Kind.SN;
        }
    }

    /** The comparator of a stored code. */
    static Comparator of(String code) {
        return switch (code) {
            case "england" -> new England();
            case "region" -> new OwnRegion();
            case "group" -> new Group();
            default -> {
                if (!code.startsWith(Neighbours.PREFIX)) {
                    throw new IllegalArgumentException("no comparator has the code '" + code + "'");
                }
                yield new Neighbours(code.substring(Neighbours.PREFIX.length()));
            }
        };
    }
}
