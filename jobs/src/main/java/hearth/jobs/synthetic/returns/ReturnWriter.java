package hearth.jobs.synthetic.returns;

import hearth.jobs.synthetic.life.AdoptionPlan;
import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.life.Person;
import hearth.jobs.synthetic.life.PlacementDetails;
import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.life.SimulatedEpisode;
import hearth.jobs.synthetic.life.SimulatedIncident;
import hearth.jobs.synthetic.life.SimulatedPeriodOfCare;
import hearth.jobs.synthetic.life.SimulatedReview;
import hearth.jobs.synthetic.life.SocialWorkerSpell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes one return as eleven files, as known on the last day of its period. */
public final class ReturnWriter {
    private static final LocalDate PERMANENCE_ASKED_FROM = LocalDate.of(2016, 4, 1);
    private static final Map<String, String> COLUMNS = columns();

    private final ReturnPeriod returnPeriod;
    private final boolean isWithEarlierEpisodes;
    private final Map<String, CsvFile> tables = new LinkedHashMap<>();

    private ReturnWriter(AuthorityReturn authorityReturn) {
        this.returnPeriod = authorityReturn.returnPeriod();
        this.isWithEarlierEpisodes = authorityReturn.isWithEarlierEpisodes();
        COLUMNS.forEach((table, columns) -> tables.put(table, CsvFile.withHeader(columns)));
    }

    /** Writes the files and says how many rows they hold; the folder is made when it is not there. */
    public static long write(AuthorityReturn authorityReturn, Path folder) throws IOException {
        ReturnWriter writer = new ReturnWriter(authorityReturn);
        authorityReturn.children().forEach(writer::child);
        Files.createDirectories(folder);
        long rows = 0;
        for (Map.Entry<String, CsvFile> table : writer.tables.entrySet()) {
            table.getValue().write(folder.resolve(table.getKey() + ".csv"));
            rows += table.getValue().rows();
        }
        return rows;
    }

    public static int tableCount() {
        return COLUMNS.size();
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        columns.put(
                "episodes",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
        columns.put("uasc", "CHILD,SEX,DOB,DUC");
        columns.put("reviews", "CHILD,DOB,REVIEW,REVIEW_CODE");
        columns.put(
                "oc2",
                "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
                        + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED");
        columns.put("oc3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM");
        columns.put("ad1", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR");
        columns.put("placed_for_adoption", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED");
        columns.put("previous_permanence", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM");
        columns.put("missing", "CHILD,DOB,MISSING,MIS_START,MIS_END");
        columns.put("sw_episodes", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON");
        return columns;
    }

    private void child(ChildYear child) {
        Life life = child.life();
        header(life.person(), child.lookedAfter());
        child.leaver().ifPresent(leaver -> oc3(life.person(), leaver));
        if (child.lookedAfter()) {
            life.periods().forEach(period -> episodes(life.person(), period));
            child.health().ifPresent(health -> oc2(life.person(), health));
            uasc(life.person());
            adoption(life);
            previousPermanence(life);
            happenings(life);
        }
    }

    /** Whether she is a mother is asked of those in care, not of those who have left. */
    private void header(Person person, boolean isInCare) {
        CsvFile row = begin("header", person)
                .add(CodesByYear.sex(person.sex(), returnPeriod.collectionYear()))
                .add(person.born())
                .add(person.ethnicity())
                .add(person.ageOn(returnPeriod.end()) < 4 ? "UN1" : person.pupilNumber());
        if (isInCare && person.motherSince().filter(returnPeriod::knowsEnd).isPresent()) {
            row.add("1").add(person.motherSince().get());
        } else {
            row.add(isInCare && person.sex() == Person.Sex.FEMALE ? "0" : "").blank();
        }
        row.endRow();
    }

    private void episodes(Person person, SimulatedPeriodOfCare period) {
        boolean isInCare = returnPeriod.overlaps(period.start(), period.end());
        for (SimulatedEpisode episode : period.episodes()) {
            boolean isEarlier =
                    isWithEarlierEpisodes && isInCare && episode.end().isBefore(returnPeriod.start());
            if (isEarlier || returnPeriod.overlaps(episode.start(), episode.end())) {
                episode(person, period, episode);
            }
        }
    }

    private void episode(Person person, SimulatedPeriodOfCare period, SimulatedEpisode episode) {
        PlacementDetails placement = episode.placement();
        int year = returnPeriod.collectionYear();
        CsvFile row = begin("episodes", person)
                .add(episode.start())
                .add(episode.startReason())
                .add(episode.legalStatus())
                .add(period.need())
                .add(CodesByYear.placement(placement, year))
                .add(placement.provider());
        if (returnPeriod.knowsEnd(episode.end())) {
            row.add(episode.end()).add(episode.endReason()).add(episode.moveReason());
        } else {
            row.blank().blank().blank();
        }
        row.add(period.homePostcode())
                .add(placement.postcode())
                .add(CodesByYear.urn(placement, year))
                .endRow();
    }

    private void uasc(Person person) {
        if (person.unaccompanied()) {
            begin("uasc", person)
                    .add(CodesByYear.sex(person.sex(), returnPeriod.collectionYear()))
                    .add(person.born())
                    .add(person.adultOn())
                    .endRow();
        }
    }

    private void oc2(Person person, HealthYear health) {
        CsvFile row = beginBorn("oc2", person);
        health.difficultiesScore().ifPresentOrElse(row::add, row::blank);
        row.add(health.noScoreReason())
                .add(health.convicted())
                .add(health.developmentChecked())
                .add(health.immunised())
                .add(health.teethChecked())
                .add(health.healthAssessed())
                .add(health.substanceMisuse())
                .add(health.interventionReceived())
                .add(health.interventionOffered())
                .endRow();
    }

    private void oc3(Person person, LeaverYear leaver) {
        beginBorn("oc3", person)
                .add(leaver.inTouch())
                .add(CodesByYear.activity(leaver.activity(), returnPeriod.collectionYear()))
                .add(leaver.accommodation())
                .endRow();
    }

    private void adoption(Life life) {
        life.adoption().filter(plan -> returnPeriod.knowsEnd(plan.decidedOn())).ifPresent(plan -> {
            LocalDate over = plan.match()
                    .map(AdoptionPlan.Match::adoptedOn)
                    .or(() -> plan.reversal().map(AdoptionPlan.Reversal::on))
                    .orElse(LocalDate.MAX);
            if (!over.isBefore(returnPeriod.start())) {
                placedForAdoption(life.person(), plan);
            }
            plan.match()
                    .filter(match -> returnPeriod.holds(match.adoptedOn()))
                    .ifPresent(match -> adopted(life.person(), plan, match));
        });
    }

    private void placedForAdoption(Person person, AdoptionPlan plan) {
        CsvFile row = beginBorn("placed_for_adoption", person).add(plan.decidedOn());
        plan.reversal()
                .filter(reversal -> returnPeriod.knowsEnd(reversal.on()))
                .ifPresentOrElse(
                        reversal -> row.add(reversal.on()).add(reversal.reason()),
                        () -> row.blank().blank());
        row.endRow();
    }

    private void adopted(Person person, AdoptionPlan plan, AdoptionPlan.Match match) {
        beginBorn("ad1", person)
                .add(plan.decidedOn())
                .add(match.matchedOn())
                .add(match.byFosterCarer() ? "1" : "0")
                .add(match.adopters())
                .add(match.adoptersSex())
                .add(match.adoptersStatus())
                .endRow();
    }

    private void previousPermanence(Life life) {
        boolean asked = life.periods().stream()
                .anyMatch(period -> returnPeriod.overlaps(period.start(), period.end())
                        && !period.start().isBefore(PERMANENCE_ASKED_FROM));
        if (asked) {
            beginBorn("previous_permanence", life.person())
                    .add(life.before().code())
                    .add(life.before().authority())
                    .add(life.before().date())
                    .endRow();
        }
    }

    private void happenings(Life life) {
        Person person = life.person();
        for (SimulatedReview review : life.reviews()) {
            if (returnPeriod.holds(review.on())) {
                beginBorn("reviews", person).add(review.on()).add(review.code()).endRow();
            }
        }
        for (SimulatedIncident incident : life.incidents()) {
            if (returnPeriod.overlaps(incident.start(), incident.end())) {
                CsvFile row = beginBorn("missing", person).add(incident.kind()).add(incident.start());
                endIfKnown(row, incident.end()).endRow();
            }
        }
        if (CodesByYear.socialWorkersAsked(returnPeriod.collectionYear())) {
            life.socialWorkers().forEach(spell -> socialWorker(person, spell));
        }
    }

    private void socialWorker(Person person, SocialWorkerSpell spell) {
        if (returnPeriod.overlaps(spell.start(), spell.end())) {
            CsvFile row = beginBorn("sw_episodes", person).add(spell.worker()).add(spell.start());
            endIfKnown(row, spell.end()).add(spell.reason()).endRow();
        }
    }

    private CsvFile endIfKnown(CsvFile row, LocalDate end) {
        return returnPeriod.knowsEnd(end) ? row.add(end) : row.blank();
    }

    private CsvFile begin(String table, Person person) {
        CsvFile file = tables.get(table);
        if (file == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return file.add(person.id());
    }

    private CsvFile beginBorn(String table, Person person) {
        return begin(table, person).add(person.born());
    }
}
