package hearth.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.quality.QualityView.Agreement;
import hearth.web.quality.QualityView.Agreement.Compared;
import hearth.web.reconciliation.Reconciled;
import hearth.web.reconciliation.Reconciled.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementsTest {
    private static Reconciled figure(String indicator, int year, double own, double published, Reason reason) {
        LocalDate end = LocalDate.of(year, 3, 31);
        return new Reconciled(
                indicator, end, "SSDA903", "2025 release", own, published, own - published, 0.5, 1, reason);
    }

    @Test
    void aFigureThatDoesNotAgreeSaysWhy() {
        Agreement agreement = new Agreements(
                        List.of(
                                figure("fostered", 2025, 70.2, 66, Reason.DEFINITION),
                                figure("children_looked_after", 2025, 253, 253, Reason.ROUNDING),
                                figure("fostered", 2024, 60, 60, Reason.ROUNDING)),
                        Catalogue.shipped())
                .newest();

        assertThat(agreement.title()).isEqualTo("Own counts and published figures, 2025");
        assertThat(agreement.all()).isEqualTo(3);
        assertThat(agreement.rows())
                .containsExactly(
                        new Compared(
                                "fostered",
                                "Children in foster care",
                                "70.2%",
                                "66%",
                                "+4.2",
                                "outside tolerance: a different definition, or errors in the return",
                                true),
                        new Compared(
                                "children_looked_after",
                                "Children looked after",
                                "253",
                                "253",
                                "0",
                                "✓ agrees",
                                false));
    }

    @Test
    void withoutAnythingToCompareThereIsNoRow() {
        assertThat(new Agreements(List.of(), Catalogue.shipped()).newest())
                .isEqualTo(new Agreement("Own counts and published figures", List.of(), 0));
    }
}
