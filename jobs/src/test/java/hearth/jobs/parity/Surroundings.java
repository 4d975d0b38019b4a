package hearth.jobs.parity;

import hearth.jobs.extract.ProviderFile;
import hearth.warehouse.area.Boundary;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.quality.rule.Geography;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the validator was run with beside the returns: made-up postcodes and providers. */
record Surroundings(PostcodeDirectory postcodes, ProviderDirectory providers) {
    /**
     * The authority that the validator was run for. No record names it, but the placements and providers that it took
     * for inside are exactly those of Essex.
     */
    static final String AUTHORITY = "E10000012";

    /** Those below the folder of the SSDA903 data. */
    static Surroundings of(Path data) throws IOException {
        Path reference = data.resolve("reference");
        try (Reader csv = Files.newBufferedReader(reference.resolve("postcodes_synthetic.csv"))) {
            return new Surroundings(
                    PostcodeDirectory.read(csv, "postcodes.csv"),
                    ProviderFile.read(reference.resolve("providers_synthetic.csv")));
        }
    }

    /** The postcodes as an authority sees them. */
    Geography geography(String authority) {
        return new Geography(new Boundary(Optional.of(authority), postcodes));
    }
}
