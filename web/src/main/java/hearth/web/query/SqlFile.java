package hearth.web.query;

import hearth.warehouse.file.Resources;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The SQL of the web app, each query in a file of its own. */
public final class SqlFile {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private SqlFile() {}

    /** The text of one file below {@code hearth/web}, such as {@code read/figures.sql}. */
    public static String text(String path) {
        return READ.computeIfAbsent("hearth/web/" + path, Resources::text);
    }

    /** The statements of one file, in order. */
    public static List<String> statements(String path) {
        return Arrays.stream(text(path).split(";\\s*\\n"))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
