package hearth.web.scorecard;

import hearth.warehouse.file.TextFiles;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Strategies;
import picocli.CommandLine.Option;

/** Where councils' own strategies and comments are. */
public final class BoardOptions {
    @Option(
            names = "--strategies",
            paramLabel = "<folder>",
            defaultValue = "",
            description = "Strategies that councils wrote themselves, one YAML file each, for their boards."
                    + " HEARTH_STRATEGIES.")
    private String strategies = "";

    @Option(
            names = "--comments",
            paramLabel = "<folder>",
            defaultValue = "",
            description = "Officers' comments on boards, one <la_code>.csv for each council; shown to its own staff."
                    + " HEARTH_COMMENTS.")
    private String comments = "";

    /** Reads what is set; throws with every error in every strategy. */
    public BoardFiles files(Catalogue catalogue) {
        return new BoardFiles(
                TextFiles.folder(strategies, "--strategies")
                        .map(folder -> Strategies.of(TextFiles.in(folder, ".yaml"), catalogue)),
                TextFiles.folder(comments, "--comments"));
    }
}
