package hearth.warehouse.sufficiency;

import hearth.warehouse.file.YamlFields;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A scenario as it is written down: what is changed and from when, and all that it takes to work it out again.
 *
 * @param name in the commissioner's words
 * @param council the three-digit DfE code
 * @param release of the warehouse
 * @param seed of the simulation
 * @param months how far ahead
 * @param from the first day on which something is changed
 * @param amounts how much, by what; never 0
 */
public record ScenarioPlan(
        String name,
        String council,
        long release,
        long seed,
        int months,
        LocalDate from,
        Map<LeverKind, Double> amounts) {
    /** Of the model: another where the same scenario gives other figures. */
    public static final int MODEL_VERSION = 2;

    private static final int ID_LENGTH = 12;
    private static final int LONGEST_NAME = 60;

    public ScenarioPlan {
        Map<LeverKind, Double> changed = new EnumMap<>(LeverKind.class);
        amounts.forEach((kind, amount) -> {
            if (amount != 0) {
                changed.put(kind, amount);
            }
        });
        amounts = changed;
    }

    /** The same with other amounts. */
    public ScenarioPlan with(Map<LeverKind, Double> others) {
        return new ScenarioPlan(name, council, release, seed, months, from, others);
    }

    /** Whether a scenario can be called so. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.matches("[^\\p{Cntrl}]+");
    }

    /** The model's levers. */
    public Scenario scenario(BaseYear now, HomeInputs inputs) {
        return new Scenario(amounts.entrySet().stream()
                .flatMap(lever -> lever.getKey().levers(lever.getValue(), from, now, inputs).stream())
                .toList());
    }

    public boolean isBase() {
        return amounts.isEmpty();
    }

    /** Names what the scenario is, not what it is called: the same for the same content. */
    public String id() {
        String content = String.join(
                "|",
                council,
                String.valueOf(release),
                String.valueOf(seed),
                String.valueOf(MODEL_VERSION),
                String.valueOf(months),
                from.toString(),
                amounts.entrySet().stream()
                        .map(lever -> lever.getKey().code() + "=" + plain(lever.getValue()))
                        .collect(Collectors.joining(",")));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file of the scenario. */
    public String yaml() {
        StringBuilder yaml = new StringBuilder("""
                # A scenario for the homes that children in care will need, with Hearth. Id %s.
                name: "%s"
                council: "%s"
                release: %d
                seed: %d
                model: %d
                months: %d
                from: %s
                levers:%s
                """.formatted(
                        id(),
                        name.replace("\"", "’").replace("\\", ""),
                        council,
                        release,
                        seed,
                        MODEL_VERSION,
                        months,
                        from,
                        isBase() ? " {}" : ""));
        amounts.forEach((kind, amount) ->
                yaml.append("  %s: %s  # %s, %s%n".formatted(kind.code(), plain(amount), kind.label(), kind.unit())));
        return yaml.toString();
    }

    /** Reads a file; what is wrong with it is added to the faults, and without any the plan is complete. */
    public static ScenarioPlan read(String where, String yaml, List<String> faults) {
        try (YamlFields fields = YamlFields.parse(where, yaml, faults)) {
            String name = fields.text("name");
            if (name.length() > LONGEST_NAME) {
                fields.fault("name", "has more than " + LONGEST_NAME + " characters");
            }
            int model = fields.integer("model");
            if (model != MODEL_VERSION) {
                fields.fault("model", "this version of Hearth has model " + MODEL_VERSION);
            }
            Map<LeverKind, Double> amounts = new EnumMap<>(LeverKind.class);
            fields.textMap("levers")
                    .forEach((code, amount) -> LeverKind.of(code)
                            .ifPresentOrElse(
                                    kind -> amount(kind, amount, fields).ifPresent(number -> amounts.put(kind, number)),
                                    () -> fields.fault("levers", "'" + code + "' is not one of " + codes())));
            return new ScenarioPlan(
                    name,
                    fields.text("council"),
                    fields.integer("release"),
                    fields.integer("seed"),
                    fields.integer("months"),
                    fields.date("from"),
                    amounts);
        }
    }

    private static Optional<Double> amount(LeverKind kind, String text, YamlFields fields) {
        boolean isNumber = text.matches("-?\\d{1,4}(\\.\\d{1,2})?");
        if (!isNumber || !kind.allows(Double.parseDouble(text))) {
            fields.fault(
                    "levers",
                    "'" + kind.code() + ": " + text + "' is not from " + plain(kind.least()) + " to "
                            + plain(kind.most()));
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(text));
    }

    private static String codes() {
        List<String> codes = new ArrayList<>();
        for (LeverKind kind : LeverKind.values()) {
            codes.add(kind.code());
        }
        return String.join(", ", codes);
    }

    /** Without a fraction where there is none. */
    public static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
