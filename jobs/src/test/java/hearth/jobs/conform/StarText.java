package hearth.jobs.conform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of the star as text, to compare two results: of each kind, sorted, without where in a file they came from. */
final class StarText {
    private StarText() {}

    static Map<String, List<String>> of(AuthorityResult result) {
        Map<String, List<String>> star = new TreeMap<>();
        result.star()
                .forEach((kind, rows) -> star.put(
                        kind.getSimpleName(),
                        rows.stream()
                                .map(row -> row.toString().replaceFirst("submissionId=.*", ""))
                                .sorted()
                                .toList()));
        return star;
    }
}
