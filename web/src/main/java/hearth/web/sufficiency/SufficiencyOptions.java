package hearth.web.sufficiency;

import hearth.warehouse.file.TextFiles;
import picocli.CommandLine.Option;

/** Where councils' places, prices and saved scenarios are. */
public final class SufficiencyOptions {
    @Option(
            names = "--homes",
            paramLabel = "<folder>",
            defaultValue = "",
            description =
                    "Councils' places, prices and saved scenarios for the forecast of homes needed, in"
                            + " <la_code>/homes.csv and <la_code>/*.yaml; shown to its own staff, who save scenarios there. HEARTH_HOMES.")
    private String homes = "";

    /** The folder that is set; throws where there is none of that name. */
    public SufficiencyFiles files() {
        return new SufficiencyFiles(TextFiles.folder(homes, "--homes"));
    }
}
