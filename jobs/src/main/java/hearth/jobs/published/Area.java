package hearth.jobs.published;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.area.Regions;
import hearth.warehouse.published.AreaColumns;
import java.util.Map;
import java.util.Optional;

/**
 * An area that a published file names.
 *
 * @param laCode the three-digit DfE code of an authority; empty for others
 * @param level la, region, country, or joint for authorities that answer together
 * @param regionCode the region that an authority lies in, or that a region is a part of; empty for others
 */
record Area(String code, String laCode, String name, String level, String regionCode) {
    private static final String LA = "la";

    /**
     * The area of a row; empty for an unknown area and for levels that Hearth does not keep. An authority has one
     * code, however often its ONS code changed.
     *
     * @param cells by the names that the dataset has for them
     */
    static Optional<Area> of(Map<String, String> cells, AreaColumns columns) {
        if (columns == AreaColumns.NUMBERED) {
            String number = cells.getOrDefault("la_number", "");
            return Regions.find(number).map(Area::ofRegion).or(() -> authority(number));
        }
        return switch (cells.getOrDefault("geographic_level", "")) {
            case "National" -> Regions.find(Regions.ENGLAND).map(Area::ofRegion);
            case "Regional" ->
                Regions.find(firstOf(cells, "region_code", "geo_breakdown"))
                        .map(Area::ofRegion)
                        .or(() -> Optional.ofNullable(cells.get("region_code"))
                                .filter(code -> !code.isEmpty())
                                .map(code -> new Area(code, "", cells.getOrDefault("region_name", ""), "region", "")));
            case "Local authority" -> ofAuthority(cells);
            default -> Optional.empty();
        };
    }

    private static Optional<Area> ofAuthority(Map<String, String> cells) {
        String laCode = cells.getOrDefault("old_la_code", "");
        String name = firstOf(cells, "la_name", "geo_breakdown");
        if (laCode.contains("/")) {
            return Optional.of(new Area(cells.getOrDefault("new_la_code", ""), "", name, "joint", ""));
        }
        Optional<Area> known = authority(laCode).map(area -> name.isEmpty() ? area : area.named(name));
        return known.or(() -> Optional.of(new Area(
                cells.getOrDefault("new_la_code", ""), laCode, name, LA, cells.getOrDefault("region_code", ""))));
    }

    private static Optional<Area> authority(String laCode) {
        return Authorities.find(laCode)
                .map(authority ->
                        new Area(authority.code(), authority.laCode(), authority.name(), LA, authority.regionCode()));
    }

    private static Area ofRegion(Regions.Region region) {
        boolean isCountry = region.code().equals(Regions.ENGLAND);
        return new Area(region.code(), "", region.name(), isCountry ? "country" : "region", region.partOf());
    }

    private Area named(String other) {
        return new Area(code, laCode, other, level, regionCode);
    }

    private static String firstOf(Map<String, String> cells, String column, String otherwise) {
        return cells.getOrDefault(column, cells.getOrDefault(otherwise, ""));
    }
}
