package hearth.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How many commits, data files and bytes of these a warehouse has. */
record WarehouseSize(long commits, long files, long bytes) {
    private static final double MEGABYTE = 1 << 20;

    static WarehouseSize of(Path warehouse) throws IOException {
        if (!Files.isDirectory(warehouse)) {
            return new WarehouseSize(0, 0, 0);
        }
        try (Stream<Path> all = Files.walk(warehouse)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            List<Path> data = files.stream()
                    .filter(file -> file.getFileName().toString().matches("part-.*\\.parquet"))
                    .toList();
            long bytes = 0;
            for (Path file : data) {
                bytes += Files.size(file);
            }
            long commits = files.stream()
                    .filter(file -> file.toString().matches(".*_delta_log/\\d+\\.json"))
                    .count();
            return new WarehouseSize(commits, data.size(), bytes);
        }
    }

    /** What came to it since. */
    WarehouseSize since(WarehouseSize before) {
        return new WarehouseSize(commits - before.commits, files - before.files, bytes - before.bytes);
    }

    String words() {
        return "%,d commits, %,d files, %,.1f MB".formatted(commits, files, bytes / MEGABYTE);
    }
}
