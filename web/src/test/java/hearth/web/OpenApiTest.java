package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.help.ApiGuide;
import hearth.web.query.Json;
import hearth.web.site.Addresses;
import hearth.web.site.Site;
import hearth.web.workbench.WorkbenchRoutes;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The description of the API says what the API does. */
class OpenApiTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland(Audience.parse("901", true));

    private static final String PREFIX = "/api/v1/";

    private static JsonNode description() throws IOException, InterruptedException {
        return web.json("/api/v1/openapi.json");
    }

    /** The addresses that are read, but for the one whose answers go with a question that was asked before. */
    private static List<String> read(JsonNode description) {
        return names(description.path("paths")).stream()
                .filter(path -> description.path("paths").path(path).has("get") && !path.equals("/api/v1/sql/{answer}"))
                .toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> parameters(JsonNode description, String path) {
        List<JsonNode> parameters = new ArrayList<>();
        description
                .path("paths")
                .path(path)
                .at("/get/parameters")
                .forEach(parameter -> parameters.add(new SchemaCheck(description).resolved(parameter)));
        return parameters;
    }

    @Test
    void itDescribesEveryAddressOfTheApiAndNoOther() throws IOException, InterruptedException {
        List<WorkbenchRoutes> workbench = new ArrayList<>();
        Javalin javalin = Javalin.create(config -> workbench.add(Routes.add(
                new Addresses(config.routes),
                new Site(web.serving(), Audience.GUESTS, Catalogue.shipped()),
                CouncilFiles.SHIPPED)));
        workbench.forEach(WorkbenchRoutes::close);
        List<String> addresses = javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.path)
                .filter(path -> path.startsWith(PREFIX))
                .distinct()
                .toList();

        assertThat(names(description().path("paths"))).containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void itNamesTheParametersThatAreAllowedAndNoOther() throws IOException, InterruptedException {
        JsonNode description = description();
        for (String path : read(description)) {
            if (hasParametersOfItsOwn(description, path)) {
                assertThat(web.get(filled(description, path) + "?no_such=1").body())
                        .as(path)
                        .contains("\"status\":400", "Allowed: area");
                continue;
            }
            String allowed = parameters(description, path).stream()
                    .map(parameter -> parameter.path("name").asText())
                    .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Object::toString));
            HttpResponse<String> refused = web.get(filled(description, path) + "?no_such=1");
            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            String detail =
                    Json.mapper().readTree(refused.body()).path("detail").asText();
            assertThat(detail)
                    .as(path)
                    .contains(
                            allowed.equals("[]")
                                    ? "There are none."
                                    : "Allowed: " + allowed.substring(1, allowed.length() - 1) + ".");
        }
    }

    /** A path with the examples in the place of its parameters. */
    private static String filled(JsonNode description, String path) {
        String filled = path;
        for (JsonNode parameter : parameters(description, path)) {
            filled = filled.replace(
                    "{" + parameter.path("name").asText() + "}",
                    parameter.path("example").asText());
        }
        return filled;
    }

    /** Whether a query or a dashboard says what may be chosen. */
    private static boolean hasParametersOfItsOwn(JsonNode description, String path) {
        return parameters(description, path).stream()
                .anyMatch(parameter ->
                        parameter.path("schema").path("type").asText().equals("object"));
    }

    @Test
    void thePageForPeopleNamesTheSameParameters() throws IOException, InterruptedException {
        JsonNode description = description();
        for (ApiGuide.Endpoint endpoint : ApiGuide.of(Optional.empty(), Optional.empty(), List.of("sn_2025"))
                .endpoints()) {
            assertThat(parameters(description, endpoint.path()))
                    .as(endpoint.path())
                    .extracting(parameter -> parameter.path("name").asText())
                    .containsExactlyElementsOf(endpoint.parameters().stream()
                            .map(ApiGuide.Parameter::name)
                            .toList());
        }
    }

    @Test
    void itsExamplesAreAnsweredAsItSays() throws IOException, InterruptedException {
        JsonNode description = description();
        for (String path : read(description)) {
            String query = parameters(description, path).stream()
                    .filter(parameter -> parameter.has("example")
                            && parameter.path("in").asText().equals("query"))
                    .map(parameter -> parameter.path("name").asText() + "="
                            + parameter.path("example").asText())
                    .collect(Collectors.joining("&"));
            assertThat(faults(description, path, "?" + query)).as(path).isEmpty();
        }
    }

    @Test
    void otherAnswersAreAsItSaysToo() throws IOException, InterruptedException {
        JsonNode description = description();
        for (String query : List.of(
                "?area=birch",
                "?area=larch&indicator=complaints",
                "?area=upper-vale",
                "?area=ashby&indicator=" + LittleEngland.SHARE,
                "?area=ashby&indicator=" + LittleEngland.BROKEN,
                "?area=ashby&group=cedarton,dunmere,gorse,hazelton,juniper")) {
            assertThat(faults(description, "/api/v1/benchmark", query))
                    .as(query)
                    .isEmpty();
        }
        assertThat(faults(description, "/api/v1/rows", "?area=ashby&indicator=fostered&source=extract&end=2024-03-31"))
                .isEmpty();
        assertThat(faults(description, "/api/v1/reconciliation", "?area=fernby-city-of"))
                .isEmpty();
        JsonNode problem = web.json("/api/v1/benchmark?area=nowhere");
        assertThat(new SchemaCheck(description)
                        .faults(problem, description.at("/components/schemas/Problem"), "problem"))
                .isEmpty();
    }

    @Test
    void theCheckFindsWhatDiffers() throws IOException, InterruptedException {
        JsonNode description = description();
        JsonNode schema = description.at("/components/schemas/Areas");
        String[] wrong = {
            "{}", "{\"data\":{}}", "{\"data\":[],\"more\":1}", "{\"data\":[{\"code\":1}]}",
        };
        assertThat(Stream.of(wrong))
                .allSatisfy(answer -> assertThat(new SchemaCheck(description)
                                .faults(Json.mapper().readTree(answer), schema, "answer"))
                        .isNotEmpty());
    }

    private static List<String> faults(JsonNode description, String path, String query)
            throws IOException, InterruptedException {
        HttpResponse<String> response = web.get(filled(description, path) + query);
        assertThat(response.statusCode()).as(path + query).isEqualTo(200);
        JsonNode schema = description
                .path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        assertThat(schema.isMissingNode()).as("schema of " + path).isFalse();
        return new SchemaCheck(description).faults(Json.mapper().readTree(response.body()), schema, "answer");
    }
}
