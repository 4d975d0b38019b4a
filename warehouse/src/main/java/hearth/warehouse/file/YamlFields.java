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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of one YAML mapping, read strictly. Missing, unknown and malformed keys are added to a shared list of
 * errors, each with its line, and reading continues with a harmless default, so that one run finds all errors of all
 * files.
 * Call {@link #close} once all keys have been read: it reports those that nobody asked for.
 */
public final class YamlFields implements AutoCloseable {
    private final Place place;
    private final Map<?, ?> values;
    private final List<String> faults;
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlFields(Place place, @Nullable Object values, List<String> faults) {
        this.place = place;
        this.values = asMap(place, values, faults);
        this.faults = faults;
    }

    /**
     * Where something stands in a file.
     *
     * @param trail the keys and numbers that lead to it, each after a comma; empty for the whole file
     * @param node empty where the file could not be read
     */
    private record Place(String file, String trail, Optional<Node> node) {
        /** Such as {@code some.yaml, line 8, priorities 1}. */
        String words() {
            return file + node.flatMap(Node::getStartMark).map(Place::line).orElse("") + trail;
        }

        private static String line(Mark mark) {
            return ", line " + (mark.getLine() + 1);
        }

        /** The same of a key; where the mapping begins if it has no such key. */
        String words(String key) {
            return tuple(key)
                    .map(NodeTuple::getKeyNode)
                    .map(found -> new Place(file, trail, Optional.of(found)).words())
                    .orElseGet(this::words);
        }

        /** The place of a key's value. */
        Place of(String key) {
            return new Place(file, trail + ", " + key, tuple(key).map(NodeTuple::getValueNode));
        }

        /** The place of an item of a key's list, the first 0. */
        Place of(String key, int item) {
            return new Place(
                    file,
                    trail + ", " + key + " " + (item + 1),
                    tuple(key)
                            .map(NodeTuple::getValueNode)
                            .filter(SequenceNode.class::isInstance)
                            .map(list -> ((SequenceNode) list).getValue().get(item)));
        }

        private Optional<NodeTuple> tuple(String key) {
            return node.filter(MappingNode.class::isInstance)
                    .flatMap(mapping -> ((MappingNode) mapping)
                            .getValue().stream()
                                    .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                                            && name.getValue().equals(key))
                                    .findFirst());
        }
    }

    /** Reads a YAML text whose top level is a mapping; {@code where} names it in errors. */
    public static YamlFields parse(String where, String yaml, List<String> faults) {
        LoadSettings settings = LoadSettings.builder().setLabel(where).build();
        try {
            Optional<Node> top = new Compose(settings).composeString(yaml);
            top.flatMap(YamlFields::anchored)
                    .ifPresent(node -> faults.add(new Place(where, "", Optional.of(node)).words()
                            + ": anchors (&) and aliases (*) are not read; write the text again"));
            Object values = new StandardConstructor(settings).constructSingleDocument(top);
            return new YamlFields(new Place(where, "", top), values, faults);
        } catch (YamlEngineException e) {
            faults.add(where + ": not readable as YAML: "
                    + String.valueOf(e.getMessage()).replace('\n', ' '));
            return new YamlFields(new Place(where, "", Optional.empty()), Map.of(), new ArrayList<>());
        }
    }

    /** The first node with an anchor, which another may stand for. */
    private static Optional<Node> anchored(Node node) {
        Stream<Node> below = node instanceof MappingNode mapping
                ? mapping.getValue().stream().flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()))
                : node instanceof SequenceNode sequence ? sequence.getValue().stream() : Stream.empty();
        return node.getAnchor().isPresent()
                ? Optional.of(node)
                : below.flatMap(each -> anchored(each).stream()).findFirst();
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
            fault(key, "'" + key + "' must be a single value");
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
                fault(key, "'" + key + "' must be a whole number, found '" + text + "'");
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
                fault(key, "'" + key + "' must be a day such as 2025-03-31, found '" + text + "'");
            }
            return LocalDate.EPOCH;
        }
    }

    public boolean yesOrNo(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            fault(key, "'" + key + "' must be yes or no, found '" + text + "'");
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
        return optionalText(key).flatMap(text -> choice(key, text, type));
    }

    /** The values of a list, each one of an enum's constants; none when the key is absent. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return texts(key).stream()
                .flatMap(text -> choice(key, text, type).stream())
                .toList();
    }

    private <E extends Enum<E>> Optional<E> choice(String key, String text, Class<E> type) {
        Optional<E> choice = Stream.of(type.getEnumConstants())
                .filter(e -> written(e).equals(text))
                .findFirst();
        if (choice.isEmpty()) {
            List<String> all =
                    Stream.of(type.getEnumConstants()).map(YamlFields::written).toList();
            fault(
                    key,
                    "'" + key + "' must be one of " + String.join(", ", all) + ", found '" + text + "'"
                            + Spelling.didYouMean(text, all));
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
            fault(key, "'" + key + "' must be a list");
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
        asMap(place.of(key), value, faults).forEach((name, text) -> {
            if (text == null) {
                fault(key, "'" + key + "' has nothing for '" + name + "'; a text with a comma needs quotation marks");
            } else {
                texts.put(name.toString(), text.toString());
            }
        });
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
        return value == null ? Optional.empty() : Optional.of(new YamlFields(place.of(key), value, faults));
    }

    /** The same of a key whose value may also be a single one: then empty. */
    public Optional<YamlFields> optionalChild(String key) {
        return value(key) instanceof Map ? child(key) : Optional.empty();
    }

    /** The mappings in a list; none when the key is absent. */
    public List<YamlFields> children(String key) {
        Object value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            fault(key, "'" + key + "' must be a list");
            return List.of();
        }
        List<YamlFields> children = new ArrayList<>();
        for (Object item : list) {
            children.add(new YamlFields(place.of(key, children.size()), item, faults));
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
        faults.add(place.words() + ": " + text);
    }

    /** The same of one of its keys. */
    public void fault(String key, String text) {
        faults.add(place.words(key) + ": " + text);
    }

    @Override
    public void close() {
        for (Object key : values.keySet()) {
            if (!asked.contains(key.toString())) {
                fault(
                        key.toString(),
                        "unknown key '" + key + "'" + Spelling.didYouMean(key.toString(), asked) + "; known keys: "
                                + String.join(", ", asked));
            }
        }
    }

    private @Nullable Object value(String key) {
        asked.add(key);
        return values.get(key);
    }

    private void missing(String key) {
        fault("missing key '" + key + "'");
    }

    private static Map<?, ?> asMap(Place place, @Nullable Object value, List<String> faults) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        faults.add(place.words() + ": expected 'key: value' lines");
        return Map.of();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
