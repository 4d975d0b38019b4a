package hearth.jobs.published;

import hearth.warehouse.indicator.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A folder of small published files about a few councils. */
record PublishedFolder(Path path) {
    static final Catalogue CATALOGUE = Catalogue.shipped();
    static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    static final String HEADER = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
            + "region_name,old_la_code,la_name,new_la_code,population_type,population_estimate,children_count,"
            + "rate_per_10000\n";
    static final String LOOKED_AFTER = "Children looked after on 31 March each year";

    PublishedFolder file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    PublishedFolder file(String name, byte[] content) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    PublishedImport read() throws IOException {
        return PublishedImport.read(path, CATALOGUE, TODAY);
    }

    /** What became of the one file in the folder. */
    FileReport report() throws IOException {
        List<FileReport> reports = read().reports();
        if (reports.size() != 1) {
            throw new IllegalStateException("not one report: " + reports);
        }
        return reports.get(0);
    }

    static String england(String period, String identifier, String figures) {
        return period + "," + identifier + ",National,E92000001,England,,,,,," + LOOKED_AFTER + "," + figures + "\n";
    }

    static String nottingham(String period, String identifier, String figures) {
        return council(period, identifier, "892,Nottingham,E06000018", figures);
    }

    /** @param codes DfE code, name and ONS code */
    static String council(String period, String identifier, String codes, String figures) {
        return period + "," + identifier + ",Local authority,E92000001,England,E12000004,East Midlands," + codes + ","
                + LOOKED_AFTER + "," + figures + "\n";
    }
}
