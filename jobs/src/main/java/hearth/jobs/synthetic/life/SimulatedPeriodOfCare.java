package hearth.jobs.synthetic.life;

import java.time.LocalDate;
import java.util.List;

/** One unbroken time in care, from the first episode's start to the last one's end. */
public record SimulatedPeriodOfCare(String need, String homePostcode, List<SimulatedEpisode> episodes) {
    public SimulatedPeriodOfCare {
        episodes = List.copyOf(episodes);
    }

    public LocalDate start() {
        return episodes.get(0).start();
    }

    public LocalDate end() {
        return last().end();
    }

    public SimulatedEpisode last() {
        return episodes.get(episodes.size() - 1);
    }

    public boolean respite() {
        return episodes.get(0).respite();
    }
}
