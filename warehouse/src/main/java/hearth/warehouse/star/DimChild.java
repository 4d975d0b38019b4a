package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child. The columns are those of {@code tables/dim_child.yaml}. */
public record DimChild(
        String laCode,
        String childId,
        @Nullable LocalDate birthMonth,
        String sex,
        @Nullable String ethnicity,
        String ethnicGroup,
        @Nullable Boolean isUnaccompanied,
        int firstReturnYear,
        int lastReturnYear)
        implements StarRow {}
