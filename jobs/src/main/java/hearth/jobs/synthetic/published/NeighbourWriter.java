package hearth.jobs.synthetic.published;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.CouncilProfile;
import hearth.jobs.synthetic.returns.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Writes two lists of statistical neighbours, the ten councils most like each, as two models see likeness. */
public final class NeighbourWriter {
    private static final int NEIGHBOURS = 10;

    private final List<Council> councils;

    private NeighbourWriter(List<Council> councils) {
        this.councils = councils;
    }

    /** Writes a list of each kind; none where there are too few councils for each to have all of its neighbours. */
    public static void write(List<Council> councils, Path folder) throws IOException {
        Files.createDirectories(folder);
        if (councils.size() <= NEIGHBOURS) {
            return;
        }
        NeighbourWriter writer = new NeighbourWriter(councils);
        writer.older(folder.resolve("New_Statistical_Neighbour_Groupings_April_2021.csv"));
        writer.newer(folder.resolve("sn_model_2025_wide.csv"));
    }

    /** How much each trait of a council matters for likeness. */
    private enum Model {
        OF_2021(1.0, 0.5, 0.25, 0.6),
        OF_2025(1.0, 0.9, 0.10, 1.4);

        private final double deprivation;
        private final double urban;
        private final double size;
        private final double arrivals;

        Model(double deprivation, double urban, double size, double arrivals) {
            this.deprivation = deprivation;
            this.urban = urban;
            this.size = size;
            this.arrivals = arrivals;
        }

        double distance(CouncilProfile one, CouncilProfile other) {
            return Math.abs(one.deprivation() - other.deprivation()) * deprivation
                    + Math.abs(one.urban() - other.urban()) * urban
                    + Math.abs(Math.log(one.childrenInYear() / other.childrenInYear())) * size
                    + Math.abs(one.unaccompanied() - other.unaccompanied()) * arrivals;
        }
    }

    /** A council in another's list and how far it is from it. */
    private record Neighbour(Council council, double distance) {}

    private List<Neighbour> nearest(Council council, Model model) {
        return councils.stream()
                .filter(other -> other.index() != council.index())
                .map(other -> new Neighbour(other, model.distance(council.profile(), other.profile())))
                .sorted(Comparator.comparingDouble(Neighbour::distance))
                .limit(NEIGHBOURS)
                .toList();
    }

    private void older(Path file) throws IOException {
        StringBuilder header = new StringBuilder("LA num,LA Name,LA number,GOInd,GOReg");
        for (int i = 1; i <= NEIGHBOURS; i++) {
            header.append(",SN").append(i).append(",SNP");
        }
        CsvFile csv = CsvFile.withMarkAndHeader(header.append(',').toString());
        for (Council council : councils) {
            csv.add(council.laCode()).add(council.name()).add(council.laCode());
            csv.add(council.region().number()).add(council.region().name());
            neighbours(csv, nearest(council, Model.OF_2021), " Close");
            csv.blank().endRow();
        }
        csv.write(file);
    }

    private void newer(Path file) throws IOException {
        StringBuilder header = new StringBuilder("old_la_code,la_name,region_ind,region_name");
        for (int i = 1; i <= NEIGHBOURS; i++) {
            header.append(",SN_").append(i).append(",SN_").append(i).append('P');
        }
        CsvFile csv = CsvFile.withMarkAndHeader(header.toString());
        for (Council council : councils) {
            csv.add(council.laCode()).add(council.name());
            csv.add(council.region().number()).add(council.region().name());
            neighbours(csv, nearest(council, Model.OF_2025), " close");
            csv.endRow();
        }
        csv.write(file);
    }

    private static void neighbours(CsvFile csv, List<Neighbour> nearest, String closeWord) {
        for (Neighbour neighbour : nearest) {
            csv.add(neighbour.council().laCode()).add(closeness(neighbour.distance(), closeWord));
        }
    }

    /** The five words for closeness; the newer list leaves a space behind a plain "Close". */
    private static String closeness(double distance, String closeWord) {
        if (distance < 0.08) {
            return "Extremely" + closeWord;
        }
        if (distance < 0.25) {
            return "Very" + closeWord;
        }
        if (distance < 0.45) {
            return closeWord.equals(" close") ? "Close " : "Close";
        }
        return (distance < 0.65 ? "Somewhat" : "Not") + closeWord;
    }
}
