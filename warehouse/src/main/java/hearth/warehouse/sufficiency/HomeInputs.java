package hearth.warehouse.sufficiency;

import hearth.warehouse.file.Resources;
import hearth.warehouse.file.WrittenCsv;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a council must say of its homes, as no return has it: places, carers, prices, how full homes should be. What it
 * does not say is taken from published sources, or assumed, and said to be so.
 *
 * @param ofCouncil what its own file says
 * @param defaults what stands in for what it does not say
 */
public record HomeInputs(List<HomeInput> ofCouncil, List<HomeInput> defaults) {
    /** The columns of the file. */
    public static final List<String> COLUMNS =
            List.of("item", "kind_of_home", "from", "to", "number", "usable_share", "yearly_uplift", "where", "note");

    private static final List<HomeInput> SHIPPED = shipped();
    private static final double PERCENT = 100;

    public HomeInputs {
        ofCouncil = List.copyOf(ofCouncil);
        defaults = List.copyOf(defaults);
    }

    /** Of a council that says nothing. */
    public static HomeInputs none() {
        return of(List.of());
    }

    /** With a default for every item and kind of home that the council's file has nothing of. */
    public static HomeInputs of(List<HomeInput> ofCouncil) {
        return new HomeInputs(
                ofCouncil,
                SHIPPED.stream()
                        .filter(shipped -> ofCouncil.stream()
                                .noneMatch(own -> own.item() == shipped.item() && own.home() == shipped.home()))
                        .toList());
    }

    /** Reads a file; a row with a fault is left out, as is one of the template that was not filled in. */
    public static WrittenCsv<HomeInput> read(String name, byte[] bytes) {
        WrittenCsv<Optional<HomeInput>> rows = WrittenCsv.read(
                name,
                bytes,
                COLUMNS,
                row -> row.cell("number").isEmpty() && row.cell("from").isEmpty()
                        ? Optional.empty()
                        : Optional.of(HomeInput.of(row)));
        return new WrittenCsv<>(rows.all().stream().flatMap(Optional::stream).toList(), rows.faults());
    }

    /** The rows of the file to fill in, header first. */
    public static List<List<String>> template() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (PlacementState home :
                List.of(PlacementState.OWN_FOSTERING, PlacementState.OWN_HOME, PlacementState.SUPPORTED)) {
            rows.add(row(
                    HomeInput.Item.PLACES,
                    home,
                    "number: approved places from a day on, until another if they close. usable_share: per cent of them"
                            + " that can be filled. where: in or out of the area"));
        }
        rows.add(row(
                HomeInput.Item.CARERS,
                PlacementState.OWN_FOSTERING,
                "number: households recruited a month, less those who leave; below 0 where more leave"));
        rows.add(row(HomeInput.Item.PLACES_PER_HOUSEHOLD, PlacementState.OWN_FOSTERING, "number: places, such as 1.6"));
        for (PlacementState home : PlacementState.values()) {
            rows.add(row(
                    HomeInput.Item.UNIT_COST,
                    home,
                    "number: pounds a week from a day on. yearly_uplift: per cent at each anniversary of that day"));
        }
        for (PlacementState home : List.of(PlacementState.OWN_HOME, PlacementState.SUPPORTED)) {
            rows.add(row(HomeInput.Item.TARGET_OCCUPANCY, home, "number: per cent of usable places to be filled"));
        }
        rows.add(List.of(
                HomeInput.Item.INFLATION.code(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "number: per cent by which prices in general rise in a year; kind_of_home stays empty"));
        return rows;
    }

    private static List<String> row(HomeInput.Item item, PlacementState home, String note) {
        return List.of(item.code(), home.code(), "", "", "", "", "", "", note);
    }

    /** The places, and how full they should be, as they will be if carers go on being recruited as they are. */
    public Capacity capacity() {
        List<Places> places = ofCouncil.stream()
                .filter(input -> input.item() == HomeInput.Item.PLACES)
                .map(input -> new Places(
                        input.home(),
                        input.from().orElse(LocalDate.EPOCH),
                        input.to().orElse(null),
                        input.number(),
                        usableShare(input),
                        input.isInArea()))
                .toList();
        Map<PlacementState, Double> occupancy = new EnumMap<>(PlacementState.class);
        all(HomeInput.Item.TARGET_OCCUPANCY).forEach(input -> occupancy.put(input.home(), input.number() / PERCENT));
        List<Lever> carers = ofCouncil.stream()
                .filter(input -> input.item() == HomeInput.Item.CARERS)
                .<Lever>map(input -> new Lever.CarersAMonth(
                        input.number(),
                        placesPerHousehold(),
                        usableShare(PlacementState.OWN_FOSTERING),
                        input.from().orElse(LocalDate.EPOCH)))
                .toList();
        return new Scenario(carers).capacity(new Capacity(places, occupancy));
    }

    public List<UnitCost> unitCosts() {
        return all(HomeInput.Item.UNIT_COST)
                .map(input -> new UnitCost(
                        input.home(),
                        input.from().orElse(LocalDate.EPOCH),
                        input.number(),
                        input.yearlyUplift() / PERCENT))
                .toList();
    }

    /** The share by which prices in general rise in a year. */
    public double inflationAYear() {
        return all(HomeInput.Item.INFLATION).findFirst().map(HomeInput::number).orElse(0.0) / PERCENT;
    }

    public double placesPerHousehold() {
        return all(HomeInput.Item.PLACES_PER_HOUSEHOLD)
                .findFirst()
                .map(HomeInput::number)
                .orElse(1.0);
    }

    /** The share of places of a kind that can be filled; 1 where nothing says otherwise. */
    public double usableShare(PlacementState home) {
        return ofCouncil.stream()
                .filter(input -> input.item() == HomeInput.Item.PLACES && input.home() == home)
                .flatMap(input -> input.usableShare().stream())
                .findFirst()
                .or(() -> defaults.stream()
                        .filter(input -> input.item() == HomeInput.Item.USABLE_SHARE && input.home() == home)
                        .map(HomeInput::number)
                        .findFirst())
                .map(share -> share / PERCENT)
                .orElse(1.0);
    }

    private double usableShare(HomeInput places) {
        return places.usableShare().map(share -> share / PERCENT).orElseGet(() -> usableShare(places.home()));
    }

    /** The weekly price of a kind of home on a day; empty where there is none. */
    public Optional<Double> weeklyPounds(PlacementState home, LocalDate day) {
        return unitCosts().stream()
                .filter(cost -> cost.state() == home && !cost.from().isAfter(day))
                .reduce((before, later) -> later.from().isBefore(before.from()) ? before : later)
                .map(cost -> cost.dailyPounds(day) * 7);
    }

    private Stream<HomeInput> all(HomeInput.Item item) {
        return Stream.concat(ofCouncil.stream(), defaults.stream()).filter(input -> input.item() == item);
    }

    private static List<HomeInput> shipped() {
        WrittenCsv<HomeInput> read = read(
                "sufficiency/defaults.csv",
                Resources.text("sufficiency/defaults.csv").getBytes(StandardCharsets.UTF_8));
        if (!read.faults().isEmpty()) {
            throw new IllegalStateException(String.join("; ", read.faults()));
        }
        return read.all();
    }

    /** Codes between commas. */
    static String codes(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
