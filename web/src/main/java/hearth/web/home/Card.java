package hearth.web.home;

import java.util.List;

/**
 * Where one kind of reader begins: their question, a live figure and what to do next.
 *
 * @param audience for whom it is, such as "For the board"
 * @param value the figure in large; empty where a sentence says it all
 * @param sentence what it says
 * @param links the first is the main one
 */
public record Card(String audience, String question, String value, String sentence, List<Link> links) {
    /** Something to do next. */
    public record Link(String words, String address) {}
}
