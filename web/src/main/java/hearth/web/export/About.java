package hearth.web.export;

import hearth.web.serving.Release;
import java.util.List;

/**
 * What a table says of itself wherever it is taken.
 *
 * @param file the name of its file without the ending; the release is added
 * @param unit of its figures, in words; empty where they have several
 * @param sources who published or counted the figures
 * @param notes what a reader must know to use it, one sentence or more each
 */
public record About(String file, String title, String unit, List<String> sources, List<String> notes, Release release) {
    public About {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
