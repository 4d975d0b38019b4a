package hearth.warehouse.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The fields of one YAML mapping, read strictly. Missing, unknown and malformed keys are added to a shared list of
 * errors, and reading continues with a harmless default, so that one run finds all errors of all files.
 * Call {@link #close} once all keys have been read: it reports those that nobody asked for.
 */
public final class YamlFields implements AutoCloseable {
    private final String where;
    private final Map<?, ?> values;
    private final List<String> faults;
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlFields(String where, Map<?, ?> values, List<String> faults) {
        this.where = where;
        this.values = values;
        this.faults = faults;
    }

    /** Reads a YAML text whose top level is a mapping; {@code where} names it in errors. */
    public static YamlFields parse(String where, String yaml, List<String> faults) {
        try {
            Object top = new Load(LoadSettings.builder().setLabel(where).build()).loadFromString(yaml);
            return new YamlFields(where, asMap(where, top, faults), faults);
        } catch (YamlEngineException e) {
            faults.add(where + ": not readable as YAML: "
                    + String.valueOf(e.getMessage()).replace('\n', ' '));
            return new YamlFields(where, Map.of(), new ArrayList<>());
        }
    }

    public String text(String key) {
        return optionalText(key).orElseGet(() -> {
            missing(key);
            return "";
        });
    }

    public Optional<String> optionalText(String key) {
        Object value = value(key);
        if (value instanceof Map || value instanceof List) {
            faults.add(where + ": '" + key + "' must be a single value");
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(Object::toString).map(String::strip);
    }

    public int integer(String key) {
        return integer(key, text(key));
    }

    /** The value as a whole number; empty when the key is absent. */
    public Optional<Integer> optionalInteger(String key) {
        return optionalText(key).map(text -> integer(key, text));
    }

    private int integer(String key, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            if (!text.isEmpty()) {
                faults.add(where + ": '" + key + "' must be a whole number, found '" + text + "'");
            }
            return 0;
        }
    }

    /** The value as a day, written as 2025-03-31. */
    public LocalDate date(String key) {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                faults.add(where + ": '" + key + "' must be a day such as 2025-03-31, found '" + text + "'");
            }
            return LocalDate.EPOCH;
        }
    }

    public boolean yesOrNo(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            faults.add(where + ": '" + key + "' must be yes or no, found '" + text + "'");
        }
        return text.equals("yes");
    }

    /** The value as one of an enum's constants, written in lower case in the file. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return optionalChoice(key, type).orElseGet(() -> {
            if (!values.containsKey(key)) {
                missing(key);
            }
            return type.getEnumConstants()[0];
        });
    }

    /** The same, or empty when the key is absent. */
    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        Optional<String> text = optionalText(key);
        Optional<E> choice = text.flatMap(written -> Stream.of(type.getEnumConstants())
                .filter(e -> written(e).equals(written))
                .findFirst());
        if (text.isPresent() && choice.isEmpty()) {
            faults.add(where + ": '" + key + "' must be one of " + choices(type) + ", found '" + text.get() + "'");
        }
        return choice;
    }

    /** The values of a list; none when the key is absent. */
    public List<String> texts(String key) {
        Object value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            faults.add(where + ": '" + key + "' must be a list");
            return List.of();
        }
        return list.stream().map(String::valueOf).toList();
    }

    /** The values of a mapping to single values, in file order; none when the key is absent. */
    public Map<String, String> textMap(String key) {
        Object value = value(key);
        if (value == null) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        asMap(where + ", " + key, value, faults).forEach((name, text) -> texts.put(name.toString(), text.toString()));
        return texts;
    }

    /** The mappings to single values in a list, in file order; none when the key is absent. */
    public List<Map<String, String>> textMaps(String key) {
        return children(key).stream().map(YamlFields::texts).toList();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, text) -> texts.put(name.toString(), String.valueOf(text)));
        return texts;
    }

    /** The values of a mapping to mappings of single values, in file order; none when the key is absent. */
    public Map<String, Map<String, String>> childMap(String key) {
        Map<String, Map<String, String>> maps = new LinkedHashMap<>();
        child(key)
                .ifPresent(child -> child.values
                        .keySet()
                        .forEach(name -> maps.put(name.toString(), child.textMap(name.toString()))));
        return maps;
    }

    /** The values of a mapping to lists, in file order; none when the key is absent. */
    public Map<String, List<String>> textLists(String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        child(key).ifPresent(child -> child.names().forEach(name -> lists.put(name, child.texts(name))));
        return lists;
    }

    public Optional<YamlFields> child(String key) {
        Object value = value(key);
        return value == null
                ? Optional.empty()
                : Optional.of(new YamlFields(where + ", " + key, asMap(where, value, faults), faults));
    }

    /** The mappings in a list; none when the key is absent. */
    public List<YamlFields> children(String key) {
        Object value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            faults.add(where + ": '" + key + "' must be a list");
            return List.of();
        }
        List<YamlFields> children = new ArrayList<>();
        for (Object item : list) {
            String place = where + ", " + key + " " + (children.size() + 1);
            children.add(new YamlFields(place, asMap(place, item, faults), faults));
        }
        return children;
    }

    /** The keys of the mapping, in file order, for a mapping whose keys are names. */
    public List<String> names() {
        List<String> names = values.keySet().stream().map(Object::toString).toList();
        asked.addAll(names);
        return names;
    }

    /** Adds an error in this mapping that only its reader can find. */
    public void fault(String text) {
        faults.add(where + ": " + text);
    }

    @Override
    public void close() {
        for (Object key : values.keySet()) {
            if (!asked.contains(key.toString())) {
                faults.add(where + ": unknown key '" + key + "'; known keys: " + String.join(", ", asked));
            }
        }
    }

    private @Nullable Object value(String key) {
        asked.add(key);
        return values.get(key);
    }

    private void missing(String key) {
        faults.add(where + ": missing key '" + key + "'");
    }

    private static Map<?, ?> asMap(String where, @Nullable Object value, List<String> faults) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        faults.add(where + ": expected 'key: value' lines");
        return Map.of();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(YamlFields::written).collect(Collectors.joining(", "));
    }
}
