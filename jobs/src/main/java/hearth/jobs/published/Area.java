package hearth.jobs.published;

import hearth.warehouse.area.Authority;
import hearth.warehouse.area.Regions;

/**
 * An area that a published file names.
 *
 * @param laCode the three-digit DfE code of an authority; empty for others
 * @param level la, region, country, or joint for authorities that answer together
 * @param regionCode the region that an authority lies in, or that a region is a part of; empty for others
 */
record Area(String code, String laCode, String name, String level, String regionCode) {
    static Area of(Authority authority) {
        return new Area(authority.code(), authority.laCode(), authority.name(), "la", authority.regionCode());
    }

    static Area of(Regions.Region region) {
        boolean isCountry = region.code().equals(Regions.ENGLAND);
        return new Area(region.code(), "", region.name(), isCountry ? "country" : "region", region.partOf());
    }

    Area named(String other) {
        return other.isEmpty() ? this : new Area(code, laCode, other, level, regionCode);
    }
}
