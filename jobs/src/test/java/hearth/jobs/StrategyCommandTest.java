package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class StrategyCommandTest {
    private final StringWriter out = new StringWriter();

    @Test
    void everyStrategyIsListedWithWhatItHolds() {
        assertThat(run()).isZero();
        assertThat(out.toString().lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("210\tsouthwark\t")
                        .contains("\t10 priorities\t8 measures\t2 figures\t7 targets"));
    }

    @Test
    void aMeasureShowsBaselineTargetAndNewestFigure() {
        assertThat(run("nottingham")).isZero();
        assertThat(out.toString())
                .contains("SAF01\tConvicted, cautioned or reprimanded at 10 or over\tbaseline 6% (2014/15 End of Year)"
                        + "\ttarget at most 5.5% by 2017-03-31\tnewest 6.0% (14/15)");
    }

    @Test
    void aCouncilWithoutAStrategyIsNamedWithThoseThatHaveOne() {
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new StrategyCommand()).setErr(new PrintWriter(err, true));
        assertThat(command.execute("rutland")).isEqualTo(1);
        assertThat(err.toString()).contains("there is no strategy of 'rutland'", "derbyshire, essex, nottingham");
    }

    private int run(String... arguments) {
        return new CommandLine(new StrategyCommand())
                .setOut(new PrintWriter(out, true))
                .execute(arguments);
    }
}
