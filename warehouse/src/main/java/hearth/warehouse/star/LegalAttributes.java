package hearth.warehouse.star;

import hearth.warehouse.care.Episode;
import org.jspecify.annotations.Nullable;

/** Why a child is looked after, in law and in need. */
public record LegalAttributes(
        String legalStatus,
        String legalStatusGroup,
        @Nullable String need,
        String needGroup) {
    static LegalAttributes of(Episode episode) {
        return new LegalAttributes(
                episode.legalStatus(),
                Attributes.legalStatusGroup(episode.legalStatus()),
                Attributes.given(episode.need()),
                Attributes.needGroup(episode.need()));
    }
}
