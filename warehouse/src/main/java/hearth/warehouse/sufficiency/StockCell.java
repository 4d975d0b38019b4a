package hearth.warehouse.sufficiency;

/** A child in care at the start of a forecast, as far as it is known: age and times are somewhere in a range of days. */
record StockCell(int group, int state, Days age, Days inCare, Days placed) {
    /** A length of time somewhere between two, the same where it is known to a day. */
    record Days(double from, double to) {
        static Days exactly(double days) {
            return new Days(days, days);
        }

        /** In the last band rates change no more: its beginning says as much as any other length. */
        static Days within(double[] breaks, int band) {
            double from = band == 0 ? 0 : breaks[band - 1];
            return new Days(from, band == breaks.length ? from : breaks[band]);
        }

        double draw(RandomStream random) {
            return to > from ? from + random.nextDouble() * (to - from) : from;
        }
    }

    ChildInCare child(RandomStream random) {
        double days = age.draw(random);
        double care = Math.min(days, inCare.draw(random));
        return new ChildInCare(group, state, -days, -care, -Math.min(care, placed.draw(random)));
    }
}
