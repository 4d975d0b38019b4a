package hearth.web.site;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.query.Json;
import hearth.web.serving.Lease;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One request for a page, a file or an answer of the API, and the release that it is answered from.
 *
 * @param areas those of the release
 */
public record Request(Context context, Site site, Lease lease, Areas areas, Catalogue catalogue) {
    /** Parameters that may have several values. */
    private static final Set<String> LISTS = Set.of("compare", "group");

    /** The parameters of the address. Of one that is given twice the first counts, but for lists, and it is a fault. */
    public Map<String, String> address(List<Fault> faults) {
        return address(Set.of(), faults);
    }

    /**
     * The same for an address of which more parameters may have several values.
     *
     * @param lists their names
     */
    public Map<String, String> address(Set<String> lists, List<Fault> faults) {
        Map<String, String> address = new HashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            boolean isList = LISTS.contains(name) || lists.contains(name);
            address.put(name, isList ? String.join(",", values) : values.get(0));
            if (!isList && values.size() > 1) {
                faults.add(Fault.of(name, String.join(", ", values), "Give " + name + " once."));
            }
        });
        return address;
    }

    /**
     * The area that the path names, by any of its names. Where it means none, the reader is told so; where it has another
     * name in addresses, the reader is led there: then it is empty, and there is no more to answer.
     *
     * @param tab the part of the site, which has pages about some areas only
     */
    public Optional<Area> areaOfPath(Tab tab) throws SQLException {
        String name = context.pathParam("area");
        Optional<Area> area = areas.find(name).filter(tab::isAbout);
        if (area.isEmpty()) {
            String near = String.join(
                    ", ", areas.nearest(name).stream().map(Area::name).toList());
            refuse(List.of(new Fault("area", name, "Nearest: " + near + ".")));
        } else if (!area.get().slug().equals(name)) {
            String path = context.endpoint().path.replace("{area}", area.get().slug());
            String query = Optional.ofNullable(context.queryString())
                    .map(text -> "?" + text)
                    .orElse("");
            context.redirect(path + query, HttpStatus.PERMANENT_REDIRECT);
            return Optional.empty();
        }
        return area;
    }

    /** One parameter without blanks around it; empty when absent. */
    public String text(String parameter) {
        return Optional.ofNullable(context.queryParam(parameter)).orElse("").strip();
    }

    /** Answers with a page. */
    public void page(String template, PageHead head, Map<String, Object> content) throws SQLException {
        Map<String, Object> parameters = new HashMap<>(content);
        parameters.put("frame", new FrameMaker(lease, areas).of(head, chosen()));
        site.show(context, template, parameters);
    }

    /** Answers with a part of a page, which a script of the page puts in its place. */
    public void part(String template, Map<String, Object> content) {
        site.show(context, template, content);
    }

    /** The area that the address names for a page that is not about one. */
    public Optional<Area> chosen() {
        return Site.chosen(context, areas);
    }

    /** Answers with a record as JSON. */
    public void json(Object answer) {
        context.result(Json.text(answer)).contentType("application/json");
    }

    /**
     * Answers with a file to keep.
     *
     * @param tagged what the file says, which names it for those who have it already
     */
    public void file(String name, String contentType, String tagged, byte[] bytes) {
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header(Addresses.TAG, Addresses.tagOf(tagged))
                .contentType(contentType)
                .result(bytes);
    }

    /** What an answer is read from. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws SQLException;
    }

    /** The same with a file that is sent as it is read, and made only where it is sent. */
    public void file(String name, String contentType, String tagged, Source source) throws SQLException {
        file(name, contentType, tagged, new byte[0]);
        if (!context.method().equals(HandlerType.HEAD) && !Addresses.isKnown(Addresses.tagOf(tagged), context)) {
            context.result(source.open());
        }
    }

    /** Marks an answer about single children: nobody on the way may keep it. */
    public void keepPrivate() {
        context.header("Cache-Control", "private, no-store");
    }

    /** For an address that means nothing: what is wrong with each parameter. */
    public void refuse(List<Fault> faults) throws SQLException {
        if (Site.isForPrograms(context)) {
            Problem.of(faults).send(context);
        } else {
            List<String> words = faults.stream().map(Fault::words).toList();
            refuse(HttpStatus.NOT_FOUND, "not-found", "Page not found", words);
        }
    }

    /**
     * Says in plain words why there is no other answer.
     *
     * @param kind the same for programs
     */
    public void refuse(HttpStatus status, String kind, String heading, List<String> paragraphs) throws SQLException {
        if (Site.isForPrograms(context)) {
            Problem.of(status, kind, heading, String.join(" ", paragraphs)).send(context);
            return;
        }
        context.status(status);
        page("site/message.jte", PageHead.of(Tab.NONE, heading), Map.of("heading", heading, "paragraphs", paragraphs));
    }
}
