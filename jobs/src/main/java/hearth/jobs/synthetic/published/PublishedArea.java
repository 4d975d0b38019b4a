package hearth.jobs.synthetic.published;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.returns.CsvFile;
import hearth.warehouse.area.Regions;
import java.util.ArrayList;
import java.util.List;

/** A line's area in the published files: the country, a region or a council, with the councils that belong to it. */
record PublishedArea(
        Level level,
        String regionCode,
        String regionName,
        String laCode,
        String laName,
        String gssCode,
        List<Council> councils) {
    private static final String COUNTRY = "Made-up England";

    /** The geographic level, which decides about rounding and hiding. */
    enum Level {
        NATIONAL("National"),
        REGIONAL("Regional"),
        LOCAL("Local authority");

        private final String label;

        Level(String label) {
            this.label = label;
        }
    }

    /** The country, its regions and its councils, in this order. */
    static List<PublishedArea> of(List<Council> councils) {
        List<PublishedArea> areas = new ArrayList<>();
        areas.add(new PublishedArea(Level.NATIONAL, "", "", "", "", "", councils));
        councils.stream()
                .map(Council::region)
                .distinct()
                .forEach(region -> areas.add(new PublishedArea(
                        Level.REGIONAL,
                        region.code(),
                        region.name(),
                        "",
                        "",
                        "",
                        councils.stream().filter(c -> c.region().equals(region)).toList())));
        councils.forEach(council -> areas.add(new PublishedArea(
                Level.LOCAL,
                council.region().code(),
                council.region().name(),
                council.laCode(),
                council.name(),
                council.gssCode(),
                List.of(council))));
        return List.copyOf(areas);
    }

    boolean local() {
        return level == Level.LOCAL;
    }

    /** Begins a row with the ten columns that all tables share: council as code, name, GSS code. */
    CsvFile begin(CsvFile file, int year) {
        return country(file, year).add(laCode).add(laName).add(gssCode);
    }

    /** Begins a row as the population file has it: council as code, GSS code, name. */
    CsvFile beginWithCodesFirst(CsvFile file, int year) {
        return country(file, year).add(laCode).add(gssCode).add(laName);
    }

    /** Begins a row of a school year: council as code, name, GSS code. */
    CsvFile beginSchoolYear(CsvFile file, int year) {
        return country(file, (year - 1) * 100L + year % 100, "Academic year")
                .add(laCode)
                .add(laName)
                .add(gssCode);
    }

    /** A count as this level publishes it: whole for a council, to the nearest 10 above. */
    long rounded(long count) {
        return local() ? count : Math.round(count / 10.0) * 10;
    }

    private CsvFile country(CsvFile file, int year) {
        return country(file, year, "Reporting year");
    }

    private CsvFile country(CsvFile file, long period, String identifier) {
        return file.add(period)
                .add(identifier)
                .add(level.label)
                .add(Regions.ENGLAND)
                .add(COUNTRY)
                .add(regionCode)
                .add(regionName);
    }
}
