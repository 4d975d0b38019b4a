package hearth.web.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph of a note, or its list. Of Markdown a note knows these two, bold text and links; anything else stays as it is
 * written.
 *
 * @param items one for a paragraph
 */
public record NoteBlock(boolean isList, List<List<Part>> items) {
    private static final Pattern MARK =
            Pattern.compile("\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)]\\((/[^)\\s]*|https://[^)\\s]+)\\)");
    private static final Pattern ITEM = Pattern.compile("(?m)^- ");

    /** Text with one look; the link that it is, or none. */
    public record Part(String words, boolean isBold, Optional<String> address) {}

    /** Reads Markdown. */
    public static List<NoteBlock> parse(String markdown) {
        return Stream.of(markdown.strip().split("\\R\\s*\\R"))
                .filter(block -> !block.isBlank())
                .map(NoteBlock::block)
                .toList();
    }

    private static NoteBlock block(String text) {
        boolean isList = text.startsWith("- ");
        Stream<String> items = isList ? ITEM.splitAsStream(text).filter(item -> !item.isBlank()) : Stream.of(text);
        return new NoteBlock(
                isList,
                items.map(item -> parts(item.strip().replaceAll("\\s+", " "))).toList());
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult mark : MARK.matcher(text).results().toList()) {
            parts.add(new Part(text.substring(end, mark.start()), false, Optional.empty()));
            parts.add(
                    mark.group(1) != null
                            ? new Part(mark.group(1), true, Optional.empty())
                            : new Part(mark.group(2), false, Optional.of(mark.group(3))));
            end = mark.end();
        }
        parts.add(new Part(text.substring(end), false, Optional.empty()));
        return parts.stream().filter(part -> !part.words().isEmpty()).toList();
    }
}
