package hearth.web.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph of a note, its list or its heading. Of Markdown a note knows these, bold and emphasised text and links;
 * anything else stays as it is written.
 *
 * @param items one for a paragraph and for a heading
 */
public record NoteBlock(Kind kind, List<List<Part>> items) {
    private static final Pattern MARK =
            Pattern.compile("\\*\\*([^*]+)\\*\\*|\\*([^*\\s][^*]*)\\*|\\[([^\\]]+)]\\((/[^)\\s]*|https://[^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("##? +");
    private static final Pattern ITEM = Pattern.compile("(?m)^- ");

    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        LIST,
        HEADING,
        SMALL_HEADING
    }

    /** Text with one look; the link that it is, or none. */
    public record Part(String words, Look look, Optional<String> address) {}

    /** How a part of a text stands out. */
    public enum Look {
        PLAIN,
        BOLD,
        EMPHASISED
    }

    /** Reads Markdown. */
    public static List<NoteBlock> parse(String markdown) {
        return Stream.of(markdown.strip().split("\\R\\s*\\R"))
                .filter(block -> !block.isBlank())
                .map(NoteBlock::block)
                .toList();
    }

    private static NoteBlock block(String text) {
        Kind kind = text.startsWith("- ")
                ? Kind.LIST
                : text.startsWith("# ") ? Kind.HEADING : text.startsWith("## ") ? Kind.SMALL_HEADING : Kind.PARAGRAPH;
        Stream<String> items = kind == Kind.LIST
                ? ITEM.splitAsStream(text).filter(item -> !item.isBlank())
                : Stream.of(
                        kind == Kind.PARAGRAPH ? text : HEADING.matcher(text).replaceFirst(""));
        return new NoteBlock(
                kind,
                items.map(item -> parts(item.strip().replaceAll("\\s+", " "))).toList());
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult mark : MARK.matcher(text).results().toList()) {
            parts.add(new Part(text.substring(end, mark.start()), Look.PLAIN, Optional.empty()));
            parts.add(
                    mark.group(1) != null
                            ? new Part(mark.group(1), Look.BOLD, Optional.empty())
                            : mark.group(2) != null
                                    ? new Part(mark.group(2), Look.EMPHASISED, Optional.empty())
                                    : new Part(mark.group(3), Look.PLAIN, Optional.of(mark.group(4))));
            end = mark.end();
        }
        parts.add(new Part(text.substring(end), Look.PLAIN, Optional.empty()));
        return parts.stream().filter(part -> !part.words().isEmpty()).toList();
    }
}
