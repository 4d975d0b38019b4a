package hearth.web;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.serving.Serving;
import hearth.web.site.Addresses;
import hearth.web.site.SafeRequests;
import hearth.web.site.Site;
import hearth.web.site.UnreadRequests;
import hearth.web.workbench.WorkbenchRoutes;
import io.javalin.Javalin;
import io.javalin.http.staticfiles.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The web app on a port. */
final class WebServer implements AutoCloseable {
    private final Javalin javalin;
    private final List<WorkbenchRoutes> workbench;

    private WebServer(Javalin javalin, List<WorkbenchRoutes> workbench) {
        this.javalin = javalin;
        this.workbench = workbench;
    }

    /**
     * Where to answer, and by which names.
     *
     * @param port 0 takes any that is free
     * @param hosts names by which readers reach it, besides the loopback ones
     */
    record Listening(String bind, int port, List<String> hosts) {}

    /** Starts to answer. */
    static WebServer start(
            Listening listening, Serving serving, Audience visitors, Catalogue catalogue, CouncilFiles files) {
        List<WorkbenchRoutes> workbench = new ArrayList<>();
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.startupWatcherEnabled = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.prefer405over404 = true;
            config.jetty.modifyHttpConfiguration(
                    http -> http.addCustomizer(new SafeRequests(listening.bind(), listening.hosts())));
            config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new UnreadRequests()));
            config.staticFiles.enableWebjars();
            config.staticFiles.add(served -> {
                served.directory = "/public";
                served.location = Location.CLASSPATH;
                served.headers = Map.of("Cache-Control", "public, max-age=300");
            });
            workbench.add(Routes.add(new Addresses(config.routes), new Site(serving, visitors, catalogue), files));
        });
        return new WebServer(javalin.start(listening.bind(), listening.port()), workbench);
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        workbench.forEach(WorkbenchRoutes::close);
    }
}
