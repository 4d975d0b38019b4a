package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a commissioner can change, in the unit that they think in and within bounds. */
public enum LeverKind {
    ENTRIES("Children entering care", "% on now", -50, 50, 5),
    ENTRIES_UNDER_1("of them under 1", "% on now", -50, 50, 5),
    ENTRIES_FROM_1_TO_4("of them aged 1 to 4", "% on now", -50, 50, 5),
    ENTRIES_FROM_5_TO_9("of them aged 5 to 9", "% on now", -50, 50, 5),
    ENTRIES_FROM_10_TO_15("of them aged 10 to 15", "% on now", -50, 50, 5),
    ENTRIES_FROM_16_TO_17("of them aged 16 and 17", "% on now", -50, 50, 5),
    CARERS("Recruit foster carers", "households a month, net", -10, 10, 0.5),
    OWN_FIRST("First placed with own carers, not an agency’s", "% of those now placed with agencies", 0, 100, 5),
    STEP_DOWN("Step down from homes to fostering", "children a year", 0, 50, 1),
    HOME_RETURNS("Home to parents or relatives", "more a year", -50, 50, 1),
    GUARDIANSHIP("Special guardianship", "more a year", -50, 50, 1),
    ADOPTION("Adoption", "more a year", -50, 50, 1),
    OWN_HOME_BEDS("Open or close a home of our own", "beds", -20, 20, 1),
    OUT_OF_AREA_RETURNS("Bring back from out of area", "children a year, to own carers and homes", 0, 50, 1),
    BACK_TO_OWN_HOMES("From others’ homes to our own", "children a year", 0, 50, 1),
    SUPPORTED("Supported accommodation at 16 and 17, from homes", "children a year", 0, 50, 1),
    STAYING_PUT("Stay with own carers after 18", "% of those who turn 18 there", 0, 100, 5),
    TRANSFERS("Asylum-seeking children by transfer", "more a year", -50, 50, 1),
    PRICE_CHANGE("All prices", "% on now", -20, 50, 1);

    private static final double PERCENT = 100;

    private final String label;
    private final String unit;
    private final double least;
    private final double most;
    private final double step;

    LeverKind(String label, String unit, double least, double most, double step) {
        this.label = label;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.step = step;
    }

    /** The kind with a code; empty for another text. */
    public static Optional<LeverKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** As addresses and files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public double step() {
        return step;
    }

    /** Whether it is a share of what happens now, and not a number of children, households or beds. */
    public boolean isShare() {
        return unit.startsWith("%");
    }

    public boolean allows(double amount) {
        return amount >= least && amount <= most;
    }

    /**
     * The levers of the model that so much of this pulls from a day on.
     *
     * @param now how things go without any lever
     */
    List<Lever> levers(double amount, LocalDate from, BaseYear now, HomeInputs inputs) {
        return switch (this) {
            case ENTRIES -> entries(amount / PERCENT, from, AgeBand.values());
            case ENTRIES_UNDER_1 -> entries(amount / PERCENT, from, AgeBand.UNDER_1);
            case ENTRIES_FROM_1_TO_4 -> entries(amount / PERCENT, from, AgeBand.FROM_1_TO_4);
            case ENTRIES_FROM_5_TO_9 -> entries(amount / PERCENT, from, AgeBand.FROM_5_TO_9);
            case ENTRIES_FROM_10_TO_15 -> entries(amount / PERCENT, from, AgeBand.FROM_10_TO_15);
            case ENTRIES_FROM_16_TO_17 -> entries(amount / PERCENT, from, AgeBand.FROM_16_TO_17);
            case CARERS ->
                List.of(new Lever.CarersAMonth(
                        amount, inputs.placesPerHousehold(), inputs.usableShare(PlacementState.OWN_FOSTERING), from));
            case OWN_FIRST -> List.of(new Lever.OwnCarersFirst(amount / PERCENT, from));
            case STEP_DOWN ->
                moves(PlacementState.EXTERNAL_HOME, PlacementState.OWN_FOSTERING, AgeBand.UNDER_1, amount, from, now);
            case HOME_RETURNS -> leaving(LeavingReason.HOME, amount, from, now);
            case GUARDIANSHIP -> leaving(LeavingReason.SPECIAL_GUARDIANSHIP, amount, from, now);
            case ADOPTION -> leaving(LeavingReason.ADOPTED, amount, from, now);
            case OWN_HOME_BEDS ->
                List.of(new Lever.HomeChange(
                        PlacementState.OWN_HOME, amount, inputs.usableShare(PlacementState.OWN_HOME), from));
            case BACK_TO_OWN_HOMES ->
                moves(PlacementState.EXTERNAL_HOME, PlacementState.OWN_HOME, AgeBand.UNDER_1, amount, from, now);
            case OUT_OF_AREA_RETURNS -> returns(amount, from, now);
            case STAYING_PUT -> List.of(new Lever.StayingPut(amount / PERCENT, from));
            case SUPPORTED ->
                moves(PlacementState.EXTERNAL_HOME, PlacementState.SUPPORTED, AgeBand.FROM_16_TO_17, amount, from, now);
            case TRANSFERS ->
                Arrays.stream(AgeBand.values())
                        .<Lever>map(age -> new Lever.EntryChange(
                                ChildGroup.UNACCOMPANIED, age, share(amount, now.transfers()), from))
                        .toList();
            case PRICE_CHANGE ->
                PlacementState.ALL.stream()
                        .<Lever>map(state -> new Lever.PriceChange(state, amount / PERCENT, from))
                        .toList();
        };
    }

    private static List<Lever> entries(double change, LocalDate from, AgeBand... ages) {
        return Arrays.stream(ages)
                .<Lever>map(age -> new Lever.EntryChange(ChildGroup.LOCAL, age, change, from))
                .toList();
    }

    private static List<Lever> leaving(LeavingReason reason, double amount, LocalDate from, BaseYear now) {
        return List.of(new Lever.LeavingChange(reason, share(amount, now.leavers(reason)), from));
    }

    /** From agencies' carers and others' homes, most of which are elsewhere, in proportion to the children with them. */
    private static List<Lever> returns(double amount, LocalDate from, BaseYear now) {
        double agencies = now.children(PlacementState.AGENCY_FOSTERING, AgeBand.UNDER_1);
        double homes = now.children(PlacementState.EXTERNAL_HOME, AgeBand.UNDER_1);
        double ofAgencies = agencies + homes > 0 ? amount * agencies / (agencies + homes) : 0;
        return Stream.concat(
                        moves(
                                PlacementState.AGENCY_FOSTERING,
                                PlacementState.OWN_FOSTERING,
                                AgeBand.UNDER_1,
                                ofAgencies,
                                from,
                                now)
                                .stream(),
                        moves(
                                PlacementState.EXTERNAL_HOME,
                                PlacementState.OWN_HOME,
                                AgeBand.UNDER_1,
                                amount - ofAgencies,
                                from,
                                now)
                                .stream())
                .toList();
    }

    private static List<Lever> moves(
            PlacementState state, PlacementState to, AgeBand youngest, double amount, LocalDate from, BaseYear now) {
        double children = now.children(state, youngest);
        double share = children > 0 ? Math.min(1, amount / children) : 0;
        return List.of(new Lever.StepDown(state, to, youngest, share, from));
    }

    /** A number a year as a share of those of now; a rate at most doubles, and what never happens stays so. */
    private static double share(double amount, double now) {
        return now > 0 ? Math.max(-1, Math.min(1, amount / now)) : 0;
    }
}
