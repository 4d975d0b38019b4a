package hearth.jobs.synthetic.returns;

import hearth.jobs.synthetic.place.SimulatedPostcode;
import hearth.jobs.synthetic.place.SimulatedPostcodes;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the postcode directory in which a load looks up the postcodes of the returns. */
public final class PostcodeWriter {
    private PostcodeWriter() {}

    public static void write(SimulatedPostcodes postcodes, Path file) throws IOException {
        CsvFile csv = CsvFile.withHeader("pcd,laua,oseast1m,osnrth1m");
        for (SimulatedPostcode postcode : postcodes.all()) {
            csv.add(postcode.text())
                    .add(postcode.area())
                    .add(postcode.at().easting())
                    .add(postcode.at().northing())
                    .endRow();
        }
        csv.write(file);
    }
}
