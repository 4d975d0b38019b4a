package hearth.web;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.serving.Serving;
import hearth.web.serving.ServingOptions;
import hearth.web.serving.VisitorOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the newest release as a web app, and every later one without a restart.")
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServingOptions options = new ServingOptions();

    @Mixin
    private VisitorOptions readers = new VisitorOptions();

    @Option(names = "--port", defaultValue = "8080", description = "HEARTH_PORT; ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--bind",
            defaultValue = "127.0.0.1",
            description = "The address to listen on: 0.0.0.0 for every network. HEARTH_BIND; ${DEFAULT-VALUE}.")
    private String bind = "";

    @Option(
            names = "--rows",
            description = "Also show the staff of the authorities named in --own the rows of children behind their"
                    + " figures. HEARTH_ROWS; no.")
    private boolean withRows;

    @Override
    public Integer call() throws InterruptedException, UnknownHostException {
        Catalogue catalogue = Catalogue.shipped();
        Audience visitors = readers.visitors(withRows);
        try (Serving serving = options.serving(() -> catalogue, visitors).start();
                WebServer server = WebServer.start(bind, port, serving, visitors, catalogue)) {
            spec.commandLine()
                    .getErr()
                    .printf("Hearth serves %s at http://%s:%d%n", options.warehouse(), bind, server.port());
            if (withRows && !InetAddress.getByName(bind).isLoopbackAddress()) {
                spec.commandLine()
                        .getErr()
                        .println("Whoever reaches this address sees rows about children: there is no login. Put your"
                                + " organisation's sign-on in front, or leave out --rows.");
            }
            spec.commandLine().getErr().flush();
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                serving.close();
                stopped.countDown();
            }));
            stopped.await();
        }
        return 0;
    }
}
