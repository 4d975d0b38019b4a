package hearth.web.query;

import java.util.List;
import java.util.Optional;

/** Takes the columns of a table first, then every row; an empty cell is one without a value. */
public interface RowWriter {
    void begin(List<Column> columns);

    void row(List<Optional<Object>> cells);

    void end();
}
