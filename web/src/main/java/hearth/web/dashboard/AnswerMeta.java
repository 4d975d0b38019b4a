package hearth.web.dashboard;

import hearth.web.serving.Release;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an answer for programs is about.
 *
 * @param dataVersion the release
 * @param parameters as they were bound to queries
 */
record AnswerMeta(
        long dataVersion,
        String releasedAt,
        boolean isMadeUp,
        String id,
        String title,
        Map<String, String> parameters) {
    static AnswerMeta of(DashboardReading reading, Release release) {
        Map<String, String> parameters = new LinkedHashMap<>();
        new TreeMap<>(reading.values()).forEach((name, value) -> parameters.put(name, value.toString()));
        return new AnswerMeta(
                release.id(),
                release.releasedAt().toString(),
                release.isMadeUp(),
                reading.dashboard().id(),
                reading.dashboard().title(),
                parameters);
    }
}
