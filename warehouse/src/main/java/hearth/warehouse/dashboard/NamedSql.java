package hearth.warehouse.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A query with parameters by name, such as {@code :authority}. A colon inside a text, a quoted name, a comment or a cast
 * is left alone.
 *
 * @param text as its author wrote it
 * @param names of its parameters, each once, in the order of their first use
 */
public record NamedSql(String text, List<String> names) {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|--[^\n]*+|(?s:/\\*.*?\\*/)|::|:([a-z][a-z_]*+)");

    public NamedSql {
        names = List.copyOf(names);
    }

    public static NamedSql parse(String text) {
        List<String> names = TOKEN.matcher(text)
                .results()
                .filter(NamedSql::isParameter)
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return new NamedSql(text, names);
    }

    /**
     * The query as the database takes it, with {@code $1} for the first of the names. Every letter stays at its line and
     * column, so that what the database says of a place holds for the author's text.
     */
    public String positional() {
        return replaced(name -> {
            String number = "$" + (names.indexOf(name) + 1);
            return number + " ".repeat(Math.max(0, name.length() + 1 - number.length()));
        });
    }

    /** The query to be read and copied, with the values written in it; it is never run. */
    public String written(Map<String, Object> values) {
        return replaced(name -> {
            Object value = values.getOrDefault(name, "");
            return value instanceof Number
                    ? value.toString()
                    : "'" + value.toString().replace("'", "''") + "'";
        });
    }

    /** The query without its texts and comments, each letter of them a blank, so that lines stay. */
    String code() {
        StringBuilder code = new StringBuilder(text);
        TOKEN.matcher(text)
                .results()
                .filter(token -> !isParameter(token)
                        && !token.group().startsWith("\"")
                        && !token.group().equals("::"))
                .forEach(token ->
                        code.replace(token.start(), token.end(), token.group().replaceAll("[^\\n]", " ")));
        return code.toString();
    }

    /** The values in the order in which the database takes them. */
    public List<Object> bound(Map<String, Object> values) {
        List<Object> bound = new ArrayList<>();
        names.forEach(name -> bound.add(values.get(name)));
        return bound;
    }

    private String replaced(Function<String, String> replacement) {
        StringBuilder replaced = new StringBuilder();
        int end = 0;
        for (MatchResult found : TOKEN.matcher(text).results().toList()) {
            replaced.append(text.substring(end, found.start()))
                    .append(isParameter(found) ? replacement.apply(found.group(1)) : found.group());
            end = found.end();
        }
        return replaced.append(text.substring(end)).toString();
    }

    private static boolean isParameter(MatchResult token) {
        return token.group(1) != null;
    }
}
