package hearth.web.export;

import hearth.warehouse.disclosure.Symbol;
import hearth.web.query.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table as JSON: what it says of itself, then its rows as objects. */
record TableJson(
        String title,
        String unit,
        List<String> sources,
        List<String> notes,
        Map<String, String> symbols,
        long dataVersion,
        String releasedAt,
        boolean isMadeUp,
        List<Map<String, Optional<Object>>> data) {
    static String text(TitledTable table) {
        About about = table.about();
        Map<String, String> symbols = new LinkedHashMap<>();
        for (Symbol symbol : table.symbols()) {
            symbols.put(symbol.code(), symbol.meaning());
        }
        return Json.text(new TableJson(
                about.title(),
                about.unit(),
                about.sources(),
                about.notes(),
                symbols,
                about.release().id(),
                about.release().releasedAt().toString(),
                about.release().isMadeUp(),
                table.objects()));
    }
}
