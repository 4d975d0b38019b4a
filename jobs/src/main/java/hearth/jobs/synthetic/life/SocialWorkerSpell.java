package hearth.jobs.synthetic.life;

import java.time.LocalDate;

/** The time one social worker was responsible for a child, and why the spell began. */
public record SocialWorkerSpell(String worker, LocalDate start, LocalDate end, String reason) {}
