package hearth.jobs.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The layouts of DfE's lists of statistical neighbours. In the wide ones a row is an authority with ten pairs of neighbour
 * and closeness; one of them gives all ten closeness columns the same name, so pairs are found by place. In the long
 * one a row is one neighbour, and a file may hold the lists of several models.
 */
enum NeighbourFile {
    /** The list of 2021, and that of 2025 as the Local Authority Interactive Tool keeps it. */
    WIDE_UNNAMED(Optional.empty(), "LA num", "SN"),
    WIDE_2025(Optional.of("2025"), "old_la_code", "SN_"),
    LONG(Optional.empty(), "old_la_code", "neighbour_code");

    private static final Pattern EDITION = Pattern.compile("(?<!\\d)(2021|2025)(?!\\d)");

    private final Optional<String> usualEdition;
    private final String codeColumn;
    private final String neighbourColumn;

    /**
     * @param usualEdition the year of the model where neither the file's name nor its title gives it
     * @param neighbourColumn the column of the neighbour, or the name of the first to the tenth without its number
     */
    NeighbourFile(Optional<String> usualEdition, String codeColumn, String neighbourColumn) {
        this.usualEdition = usualEdition;
        this.codeColumn = codeColumn;
        this.neighbourColumn = neighbourColumn;
    }

    /** The layout of a file; empty when it is no list of neighbours. */
    static Optional<NeighbourFile> of(List<String> header) {
        return Stream.of(values())
                .filter(layout -> header.contains(layout.codeColumn) && header.contains(layout.neighbourColumn(1)))
                .findFirst();
    }

    boolean isWide() {
        return this != LONG;
    }

    String codeColumn() {
        return codeColumn;
    }

    /** The column of the neighbour of a rank. */
    String neighbourColumn(int rank) {
        return isWide() ? neighbourColumn + rank : neighbourColumn;
    }

    /** The year of the model that all rows of a wide file are of; empty when it is not known for certain. */
    Optional<String> edition(PublishedFile file) {
        Set<String> named = Stream.concat(Stream.of(file.name().replaceFirst(".*/", "")), file.title().stream())
                .flatMap(text -> EDITION.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        return named.isEmpty()
                ? usualEdition
                : named.stream().filter(year -> named.size() == 1).findFirst();
    }
}
