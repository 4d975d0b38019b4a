package hearth.web.notebook;

import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notebooks that ship with Hearth, as they were when they were run, to be read and to be taken away. */
public final class NotebookRoutes {
    private static final String PATH = "/notebooks";
    private static final String ENDING = ".ipynb";

    private final List<Notebook> notebooks = Notebook.shipped();

    private NotebookRoutes() {}

    public static void add(Addresses addresses, Site site) {
        NotebookRoutes routes = new NotebookRoutes();
        addresses.get(PATH, site.onRelease(routes::list));
        addresses.get(PATH + "/{notebook}", site.onRelease(routes::page));
    }

    private void list(Request request) throws SQLException {
        request.page("notebook/notebooks.jte", PageHead.of(Tab.SQL, "Notebooks"), Map.of("notebooks", notebooks));
    }

    private void page(Request request) throws SQLException {
        String name = request.context().pathParam("notebook");
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Optional<Notebook> found =
                notebooks.stream().filter(each -> each.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            request.refuse(List.of(new Fault("notebook", name, "/notebooks lists them all.")));
            return;
        }
        if (name.endsWith(ENDING)) {
            String json = found.get().json();
            request.file(name, "application/x-ipynb+json", json, json.getBytes(StandardCharsets.UTF_8));
            return;
        }
        request.page(
                "notebook/notebook.jte",
                PageHead.of(Tab.SQL, found.get().title()),
                Map.of("notebook", found.get(), "parts", NotebookPart.of(found.get())));
    }
}
