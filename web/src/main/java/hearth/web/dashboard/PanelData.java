package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.disclosure.Symbol;
import hearth.web.export.TitledTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A panel for programs.
 *
 * @param symbols those in its rows, with their meanings
 * @param notes what a reader must know to use its figures
 * @param fault why it has no figures; null where nothing is wrong
 */
record PanelData(
        String id,
        String kind,
        String title,
        List<Field> columns,
        List<Map<String, Optional<Object>>> data,
        Map<String, String> symbols,
        List<String> notes,
        Optional<String> fault) {
    /**
     * A column.
     *
     * @param kind text, day, number, or figure: that has a second key in each row, with {@code _shown} after its name
     */
    record Field(String name, String heading, String kind) {}

    static PanelData of(Panel panel, PanelPage page) {
        Optional<TitledTable> table = page.table();
        Map<String, String> symbols = new LinkedHashMap<>();
        table.stream()
                .flatMap(rows -> rows.symbols().stream())
                .forEach((Symbol symbol) -> symbols.put(symbol.code(), symbol.meaning()));
        return new PanelData(
                panel.id(),
                panel.kind().code(),
                page.title(),
                table.stream()
                        .flatMap(rows -> rows.columns().stream())
                        .map(column -> new Field(
                                column.name(),
                                column.heading(),
                                column.kind().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                table.map(TitledTable::objects).orElse(List.of()),
                symbols,
                page.view().remarks(),
                page.fault());
    }
}
