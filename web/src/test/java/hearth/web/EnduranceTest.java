package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.Sharing;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app killed while it makes its files, and sixteen readers while releases come. */
@Tag("slow")
class EnduranceTest {
    private static final int KILLED = 10;
    private static final int CLIENTS = 16;
    private static final int RELEASES = 4;
    private static final String ANSWER =
            "SELECT count(*) || ' ' || sum(numerator) FROM benchmark WHERE source = 'extract'";

    /** All counts of a release are the same number, which no other number on the page looks like. */
    private static final Pattern COUNT = Pattern.compile("71\\d\\d");

    private static final Audience STAFF = Audience.parse("901", false);

    @TempDir
    private Path folder;

    @Test
    void anAppThatIsKilledAtAnyMomentLeavesNothingThatTheNextOneTrips() throws Exception {
        TestWarehouse warehouse = LittleEngland.write(new TestWarehouse(folder.resolve("warehouse")))
                .release();
        String sound;
        try (RunningWeb undisturbed = new RunningWeb(warehouse.folder(), "901")) {
            sound = answer(undisturbed.serving());
        }
        Random random = new Random(17);
        Path serving = folder.resolve("killed");
        long whole = millisecondsUntilReady(warehouse.folder(), folder.resolve("timed"));
        for (int i = 0; i < KILLED; i++) {
            long moment = whole / 4 + random.nextLong(whole);
            Process app = serve(warehouse.folder(), serving);
            assertThat(app.waitFor(moment, TimeUnit.MILLISECONDS))
                    .as("it ended by itself")
                    .isFalse();
            app.destroyForcibly().waitFor();
            if (i % 3 == 2) {
                // Another release: the files are made again.
                warehouse.release();
            }
        }
        Process again = serve(warehouse.folder(), serving);
        try {
            awaitReady(again);
        } finally {
            again.destroyForcibly().waitFor();
        }
        try (Serving same = new Serving(
                warehouse.folder().toString(),
                serving,
                Sharing.of("shared", Average.USUAL_FEWEST),
                STAFF,
                Catalogue::shipped)) {
            same.refresh();
            assertThat(answer(same)).isEqualTo(sound);
        }
        try (Stream<Path> left = Files.list(serving)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("draft"));
        }
    }

    private static String answer(Serving serving) throws SQLException {
        try (Lease lease = serving.lease(STAFF).orElseThrow()) {
            return lease.session().ask(ANSWER, row -> row.getString(1)).get(0);
        }
    }

    private Process serve(Path warehouse, Path serving) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        // A process that is killed leaves the database's library there.
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "hearth.web.Main",
                        "serve",
                        "--port=" + port,
                        "--own=901",
                        "--warehouse=" + warehouse,
                        "--serving=" + serving)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("serve.txt").toFile())
                .start();
    }

    private long millisecondsUntilReady(Path warehouse, Path serving) throws Exception {
        long start = System.nanoTime();
        Process app = serve(warehouse, serving);
        awaitReady(app);
        long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        app.destroyForcibly().waitFor();
        return passed;
    }

    private void awaitReady(Process app) throws Exception {
        Path said = folder.resolve("serve.txt");
        while (app.isAlive() && !Files.readString(said).contains("Ready:")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(app.isAlive()).as(Files.readString(said)).isTrue();
    }

    @Test
    void sixteenReadersSeeEachReleaseWholeWhileOthersCome() throws Exception {
        TestWarehouse warehouse = counted(LittleEngland.write(new TestWarehouse(folder.resolve("warehouse"))), 0);
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicInteger answers = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (RunningWeb web = new RunningWeb(warehouse.folder(), "all")) {
            List<Future<Set<String>>> seen = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                seen.add(clients.submit(() -> read(web, isOver, answers)));
            }
            for (int release = 1; release <= RELEASES; release++) {
                counted(warehouse, release);
                web.serving().refresh();
                int before = answers.get();
                while (answers.get() < before + CLIENTS / 2) {
                    for (Future<Set<String>> client : seen) {
                        if (client.isDone()) {
                            client.get();
                        }
                    }
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            }
            isOver.set(true);
            Set<String> all = new TreeSet<>();
            for (Future<Set<String>> client : seen) {
                all.addAll(client.get());
            }
            assertThat(all).hasSize(RELEASES + 1);
        } finally {
            isOver.set(true);
            clients.shutdownNow();
        }
    }

    private static TestWarehouse counted(TestWarehouse warehouse, int release) {
        int count = 7100 + release;
        return warehouse
                .write(
                        "mart_indicator",
                        Stream.of("901", "902", "903")
                                .map(laCode -> List.<Object>of(
                                        laCode,
                                        "children_looked_after",
                                        "year",
                                        "2025-03-31",
                                        "all",
                                        "all",
                                        "SSDA903 2025",
                                        count,
                                        "",
                                        count,
                                        "",
                                        "",
                                        ""))
                                .toList())
                .noteContents()
                .release();
    }

    /** The numbers that a reader sees, of which each answer must hold one alone. */
    private static Set<String> read(RunningWeb web, AtomicBoolean isOver, AtomicInteger answers)
            throws IOException, InterruptedException {
        Set<String> seen = new TreeSet<>();
        while (!isOver.get()) {
            for (String path : List.of("/api/v1/benchmark", "/benchmark.json", "/benchmark.csv")) {
                HttpResponse<String> answer =
                        web.get(path + "?indicator=children_looked_after&area=ashby&group=birch,cedarton");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                Set<String> counts = COUNT.matcher(answer.body())
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toSet());
                assertThat(counts).as(path).hasSize(1);
                seen.addAll(counts);
            }
            answers.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return seen;
    }
}
