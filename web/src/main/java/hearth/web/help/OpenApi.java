package hearth.web.help;

import hearth.warehouse.file.Resources;
import hearth.web.area.Area;
import hearth.web.figure.Figure;
import hearth.web.query.Json;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the API for programs, as OpenAPI 3.1 has it. */
final class OpenApi {
    private static final String FILE = "hearth/web/help/openapi.yaml";

    private OpenApi() {}

    /**
     * The description as JSON, with examples that work.
     *
     * @param authority for the examples
     * @param figure of the authority, for the example of its rows
     */
    static String json(Optional<Area> authority, Optional<Figure> figure) {
        String yaml = Resources.text(FILE)
                .replace("$area", authority.map(Area::slug).orElse("nottingham"))
                .replace(
                        "$end",
                        figure.map(known -> known.periodEnd().toString()).orElse("2025-03-31"))
                .replace("$source", figure.map(known -> known.source().code()).orElse("published"));
        LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
        return Json.text(new Load(settings).loadFromString(yaml));
    }
}
