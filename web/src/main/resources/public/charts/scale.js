// The axis of lines over the years: round numbers, and from zero unless the figures lie far from it.
const step = (span, steps) => {
  const rough = span / steps, power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough * 0.999);
};

// A share of 100 at most needs no axis beyond it.
export const axisOf = (values, isPercentage, steps = 5) => {
  const low = Math.min(...values), high = Math.max(...values);
  const from = low < 0 ? low : low > 0.35 * high ? Math.max(0, low - 0.15 * (high - low)) : 0;
  const by = step(Math.max(high - from, high * 0.05, 1e-6), steps);
  const to = Math.ceil(high * 1.0001 / by) * by;
  return { min: Math.floor(from / by) * by, max: isPercentage && high <= 100 ? Math.min(to, 100) : to, interval: by };
};

export const NOT_FROM_ZERO = 'Axis does not start at 0.';
