package hearth.web;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.WebServer.Listening;
import hearth.web.access.Audience;
import hearth.web.area.Areas;
import hearth.web.area.KnownAreas;
import hearth.web.dashboard.DashboardOptions;
import hearth.web.dashboard.QueryOptions;
import hearth.web.event.EventOptions;
import hearth.web.scorecard.BoardOptions;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.ServingOptions;
import hearth.web.serving.VisitorOptions;
import hearth.web.sufficiency.SufficiencyOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    private static final long POLL_MILLISECONDS = 100;
    private static final long LONGEST_REHEARSAL_SECONDS = 30;
    private static final List<String> FIRST_PAGES =
            List.of("/", "/indicators", "/data", "/dashboards", "/queries", "/sql", "/help/privacy");

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
            names = "--host",
            split = ",",
            paramLabel = "<names>",
            defaultValue = "",
            description =
                    "The names in readers' addresses, besides localhost, with commas between: hearth.council.gov.uk."
                            + " Requests for another name are refused. HEARTH_HOST; none.")
    private List<String> hosts = List.of();

    @Option(
            names = "--rows",
            description = "Also show the staff of the authorities named in --own the rows of children behind their"
                    + " figures. HEARTH_ROWS; no.")
    private boolean withRows;

    @Option(names = "--rehearse", hidden = true, description = "Read a few pages and stop.")
    private boolean isRehearsal;

    @Mixin
    private BoardOptions boards = new BoardOptions();

    @Mixin
    private EventOptions events = new EventOptions();

    @Mixin
    private DashboardOptions dashboards = new DashboardOptions();

    @Mixin
    private SufficiencyOptions sufficiency = new SufficiencyOptions();

    @Mixin
    private QueryOptions queries = new QueryOptions();

    @Override
    public Integer call() throws InterruptedException, IOException, SQLException {
        Catalogue catalogue = Catalogue.shipped();
        Audience visitors = readers.visitors(withRows);
        CouncilFiles files = new CouncilFiles(
                boards.files(catalogue), events.folder(), dashboards.folder(), queries.folder(), sufficiency.files());
        checkPort();
        try (Serving serving = options.serving(() -> catalogue, visitors).start();
                WebServer server =
                        WebServer.start(new Listening(bind, port, hosts), serving, visitors, catalogue, files)) {
            String address = "http://%s:%d".formatted(bind, server.port());
            say("Opening the newest release of " + options.warehouse() + " ...");
            warn();
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                serving.close();
                stopped.countDown();
            }));
            if (isRehearsal) {
                rehearse(serving, address);
                return 0;
            }
            announce(serving, address, stopped);
            checkOwn(serving, visitors);
            invite(serving, visitors, address);
            stopped.await();
        }
        return 0;
    }

    /** Fails in the user's words where another program has the port. */
    private void checkPort() throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(bind, port));
        } catch (BindException e) {
            throw new UserError(
                    "port " + port + " on " + bind + " cannot be used: another program may be listening there",
                    "",
                    "",
                    "stop that program, or choose another port with --port");
        }
    }

    private void warn() throws UnknownHostException {
        if (withRows && !InetAddress.getByName(bind).isLoopbackAddress()) {
            say("Whoever reaches this address sees rows about children: there is no login. Put your organisation's"
                    + " sign-on in front, or leave out --rows.");
        }
    }

    /** Says when the app can answer; until then, once, why it cannot. */
    private void announce(Serving serving, String address, CountDownLatch stopped) throws InterruptedException {
        String said = serving.obstacle();
        while (!serving.isReady()) {
            if (!said.equals(serving.obstacle())) {
                said = serving.obstacle();
                say(said);
            }
            if (stopped.await(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
        say("Ready: Hearth serves " + options.warehouse() + " at " + address);
    }

    /** Does what first visitors have it do, so that the launcher can keep the classes that Java reads for it. */
    private static void rehearse(Serving serving, String address) throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_REHEARSAL_SECONDS);
        while (!serving.isReady()) {
            if (System.nanoTime() > giveUp) {
                throw new IOException(serving.obstacle());
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
        for (String page : FIRST_PAGES) {
            try (InputStream body = new URL(address + page).openStream()) {
                body.readAllBytes();
            }
        }
    }

    /** Says what to do first to whoever sees the synthetic England, perhaps as the first thing of Hearth. */
    private void invite(Serving serving, Audience visitors, String address) throws SQLException {
        Optional<Lease> available = serving.lease(visitors);
        if (available.isEmpty()) {
            return;
        }
        try (Lease lease = available.get()) {
            if (lease.release().isMadeUp()) {
                say("Open " + address
                        + " in a browser, try a search such as “three or more moves”, and stop with Ctrl+C.");
            }
        }
    }

    /** Fails where a code in --own is of no authority, neither in the list nor in the warehouse. */
    private static void checkOwn(Serving serving, Audience visitors) throws SQLException {
        Set<String> unknown = new TreeSet<>(visitors.laCodes());
        unknown.removeIf(code -> Authorities.find(code).isPresent());
        Optional<Lease> available = unknown.isEmpty() ? Optional.empty() : serving.lease(visitors);
        if (available.isEmpty()) {
            return;
        }
        try (Lease lease = available.get()) {
            Areas areas = new KnownAreas().of(lease);
            unknown.removeIf(code -> areas.authority(code).isPresent());
        }
        if (!unknown.isEmpty()) {
            throw new UserError(
                    String.join(", ", unknown) + " is not the code of an authority",
                    "--own",
                    "codes of authorities that Hearth or this warehouse knows",
                    "");
        }
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
