package hearth.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** GOV.UK Frontend's style sheet without its typeface, which only GOV.UK itself may use. */
final class GovukStyle {
    private static final String SHEET =
            "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

    private GovukStyle() {}

    public static String read() {
        try (InputStream sheet = GovukStyle.class.getClassLoader().getResourceAsStream(SHEET)) {
            if (sheet == null) {
                throw new IllegalStateException("GOV.UK Frontend is not on the classpath: " + SHEET);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("@font-face\\{[^}]*\\}", "")
                    .replace("GDS Transport,", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
