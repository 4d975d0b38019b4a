package hearth.web.help;

/** The pages of help, in the order in which a new user needs them. */
public enum HelpPage {
    LOADING(
            "loading",
            "Load returns and official statistics",
            "Which folders and files, how the year is recognised, options, exit codes."),
    LOCAL_FIGURES(
            "local-figures",
            "Add local figures",
            "Figures from your own systems that no return contains: the file to fill in, periods, rules."),
    BOARDS(
            "boards",
            "A board’s scorecard",
            "What /board/<council> shows, how to add your council’s strategy and comments, and how it judges."),
    SUFFICIENCY(
            "sufficiency",
            "Forecast the homes needed",
            "What /sufficiency/<council> shows, how it is worked out, how to add places, prices and scenarios."),
    SETTINGS("settings", "Settings", "Every setting with its default, and where it can be given."),
    PRIVACY("privacy", "Privacy", "What is stored, who sees what, what is suppressed, and what is not protected."),
    SQL("sql", "Ask in SQL", "The tables to begin with, and examples to copy."),
    DASHBOARDS(
            "dashboards",
            "Make a dashboard",
            "The folder, the file key by key, kinds of panels, titles that tests decide."),
    GLOSSARY("glossary", "Glossary", "The field’s words, symbols, indicators, tables and columns, with a search."),
    SPEED("speed", "Speed", "What was measured on which machine, and how to measure yours."),
    ACCESSIBILITY(
            "accessibility",
            "Accessibility statement",
            "What works with keys, screen readers, zoom and high contrast, and what does not yet.");

    private final String name;
    private final String title;
    private final String about;

    HelpPage(String name, String title, String about) {
        this.name = name;
        this.title = title;
        this.about = about;
    }

    public String address() {
        return "/help/" + name;
    }

    String template() {
        return "help/" + name + ".jte";
    }

    public String title() {
        return title;
    }

    /** What a reader finds on it. */
    public String about() {
        return about;
    }
}
