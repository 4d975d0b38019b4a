package hearth.web.serving;

import java.util.Properties;

/** What a database may use of the machine. */
enum Budget {
    /** For pages and the API, whose queries are known. */
    PAGES,
    /**
     * For questions that people write: apart from the pages, so that none of them starves these, and on one core.
     */
    QUESTIONS {
        @Override
        Properties settings() {
            Properties settings = super.settings();
            settings.setProperty("threads", "1");
            return settings;
        }
    };

    Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("temp_directory", "");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }
}
