package hearth.web.notebook;

import hearth.web.dashboard.NoteBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a notebook's page.
 *
 * @param level of a heading, from 1; 0 for anything else
 * @param heading empty where it is none
 */
public record NotebookPart(int level, String heading, List<NoteBlock> words, Optional<Notebook.Code> code) {
    static List<NotebookPart> of(Notebook notebook) {
        List<NotebookPart> parts = new ArrayList<>();
        for (Notebook.Cell cell : notebook.cells()) {
            if (cell instanceof Notebook.Code code) {
                parts.add(new NotebookPart(0, "", List.of(), Optional.of(code)));
            } else {
                words(cell.source(), parts);
            }
        }
        return parts;
    }

    /** Headings stand on lines of their own; what is between them are paragraphs and lists. */
    private static void words(String markdown, List<NotebookPart> parts) {
        StringBuilder text = new StringBuilder();
        for (String line : markdown.split("\\R")) {
            if (line.matches("#{1,3} .*")) {
                add(text, parts);
                int level = line.indexOf(' ');
                parts.add(new NotebookPart(level, line.substring(level + 1).strip(), List.of(), Optional.empty()));
            } else {
                text.append(line).append('\n');
            }
        }
        add(text, parts);
    }

    private static void add(StringBuilder text, List<NotebookPart> parts) {
        if (!text.toString().isBlank()) {
            parts.add(new NotebookPart(0, "", NoteBlock.parse(text.toString()), Optional.empty()));
        }
        text.setLength(0);
    }
}
