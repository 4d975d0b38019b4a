package hearth.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Checks JSON against the part of JSON Schema that the description of the API uses; another keyword is an error of its own.
 *
 * @param description in which references lead
 */
record SchemaCheck(JsonNode description) {
    private static final List<String> KNOWN = List.of(
            "type",
            "enum",
            "oneOf",
            "items",
            "properties",
            "required",
            "additionalProperties",
            "format",
            "description",
            "default");

    /** What stands at the end of a reference; the node itself where it is none. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Where a value differs from its schema. */
    List<String> faults(JsonNode value, JsonNode reference, String where) {
        JsonNode schema = resolved(reference);
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!KNOWN.contains(keyword)) {
                throw new IllegalArgumentException(where + ": cannot check " + keyword);
            }
        });
        List<String> faults = new ArrayList<>();
        if (schema.has("oneOf")
                && stream(schema.path("oneOf"))
                                .filter(one -> faults(value, one, where).isEmpty())
                                .count()
                        != 1) {
            faults.add(where + " is not one of its schemas");
        }
        if (schema.has("type") && types(schema).noneMatch(type -> isOf(type, value))) {
            faults.add(where + " is " + value.getNodeType());
        }
        if (schema.has("enum") && stream(schema.path("enum")).noneMatch(value::equals)) {
            faults.add(where + " is " + value);
        }
        for (int i = 0; value.isArray() && schema.has("items") && i < value.size(); i++) {
            faults.addAll(faults(value.get(i), schema.path("items"), where + "[" + i + "]"));
        }
        if (value.isObject()) {
            faults.addAll(ofObject(value, schema, where));
        }
        return faults;
    }

    private List<String> ofObject(JsonNode value, JsonNode schema, String where) {
        List<String> faults = new ArrayList<>();
        stream(schema.path("required"))
                .filter(name -> !value.has(name.asText()))
                .forEach(name -> faults.add(where + " lacks " + name.asText()));
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String place = where + "." + field.getKey();
            JsonNode others = schema.path("additionalProperties");
            if (schema.path("properties").has(field.getKey())) {
                faults.addAll(faults(field.getValue(), schema.path("properties").path(field.getKey()), place));
            } else if (others.isObject()) {
                faults.addAll(faults(field.getValue(), others, place));
            } else if (others.isBoolean() && !others.asBoolean()) {
                faults.add(place + " is not described");
            }
        }
        return faults;
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? stream(type).map(JsonNode::asText) : Stream.of(type.asText());
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("no type is called " + type);
        };
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
