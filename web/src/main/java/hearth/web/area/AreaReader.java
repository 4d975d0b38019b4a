package hearth.web.area;

import hearth.warehouse.benchmark.Comparator;
import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.web.query.Cells;
import hearth.web.query.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** Reads the areas of a release and their statistical neighbours. */
final class AreaReader {
    private AreaReader() {}

    static Areas areas(Session session) throws SQLException {
        return new Areas(
                session.all("area/areas.sql", AreaReader::area),
                session.all("area/neighbours.sql", AreaReader::neighbour));
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(
                row.getString("area_code"),
                Cells.text(row, "la_code"),
                row.getString("area_name"),
                Area.Level.valueOf(row.getString("area_level").toUpperCase(Locale.ROOT)),
                Cells.text(row, "region_code"),
                row.getBoolean("is_current"),
                row.getBoolean("is_former"),
                Cells.day(row, "valid_from"),
                Cells.day(row, "valid_to"),
                row.getString("slug"),
                Cells.text(row, "note"),
                Cells.texts(row, "covers"));
    }

    private static Neighbour neighbour(ResultSet row) throws SQLException {
        return new Neighbour(
                row.getString("la_code"),
                neighbours(row.getString("model")),
                row.getInt("rank"),
                row.getString("area_code"),
                Cells.text(row, "closeness").orElse(""));
    }

    private static Neighbours neighbours(String model) {
        if (Comparator.of(model) instanceof Neighbours list) {
            return list;
        }
        throw new IllegalStateException("the list of neighbours has no edition called '" + model + "'");
    }
}
