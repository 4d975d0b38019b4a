// One authority among others in one year, with the interval of each figure and a line to compare with.
import { EDGE, INK, LOOK, OTHERS, OWN, PAPER, QUIET, narrow, text } from './look.js';

export const ranked = (data) => {
  const whisker = (params, api) => {
    const bar = data.bars[api.value(0)];
    if (bar.lower === null || bar.upper === null) return null;
    const [x1, y] = api.coord([bar.lower, api.value(0)]), [x2] = api.coord([bar.upper, api.value(0)]);
    const style = { stroke: QUIET, lineWidth: 1.4 };
    const stroke = (xa, ya, xb, yb) => ({ type: 'line', shape: { x1: xa, y1: ya, x2: xb, y2: yb }, style });
    return { type: 'group', silent: true, children: [stroke(x1, y, x2, y), stroke(x1, y - 5, x1, y + 5), stroke(x2, y - 5, x2, y + 5)] };
  };

  // A bar too short for its number has it to the right.
  const barLabel = (b) => {
    const isShort = b.value < 0.15 * Math.max(...data.bars.map((other) => other.value));
    const color = b.own && !isShort ? PAPER : INK;
    return { show: true, position: isShort ? 'right' : 'insideLeft', formatter: b.text, ...text(14, color, b.own ? 700 : 400) };
  };

  const rankEnd = () =>
    Math.max(...data.bars.map((b) => (b.upper === null ? b.value : b.upper)), data.line ? data.line.value : 0) * 1.02 || 1;

  const option = () => ({
    animation: false,
    textStyle: text(14, INK),
    grid: { left: 2, right: 14, top: 30, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value', axisLabel: { show: false }, splitLine: { show: false }, axisTick: { show: false },
      min: Math.min(0, ...data.bars.map((b) => (b.lower === null ? b.value : b.lower))),
      max: rankEnd(),
    },
    yAxis: {
      type: 'category', inverse: true, data: data.bars.map((b) => b.name),
      axisLine: { show: false }, axisTick: { show: false },
      axisLabel: {
        width: narrow() ? 120 : 140, overflow: 'truncate', interval: 0,
        formatter: (name, i) => `{${data.bars[i].own ? 'own' : 'other'}|${name}}`,
        rich: { own: { ...text(14, OWN, 700) }, other: { ...text(14, INK) } },
      },
    },
    series: [
      {
        type: 'bar', barWidth: '62%', silent: true, animation: false,
        data: data.bars.map((b) => ({
          value: b.value,
          itemStyle: { color: b.own ? OWN : OTHERS, ...(EDGE === 'none' ? {} : { borderColor: EDGE, borderWidth: 1 }) },
          label: barLabel(b),
        })),
        markLine: data.line ? {
          silent: true, symbol: 'none', animation: false,
          lineStyle: { color: LOOK.england.color, type: 'dashed', width: 1.5 },
          label: { formatter: `${data.line.name} ${data.line.text}`, position: 'start', distance: 6, ...text(14, LOOK.england.color),
            // Near the edge there is no room on both sides of the line.
            align: data.line.value > 0.75 * rankEnd() ? 'right' : 'center' },
          data: [{ xAxis: data.line.value }],
        } : undefined,
      },
      { type: 'custom', renderItem: whisker, silent: true, z: 6, encode: { x: [1, 2], y: 0 },
        data: data.bars.map((b, i) => [i, b.lower === null ? b.value : b.lower, b.upper === null ? b.value : b.upper]) },
    ],
  });

  return {
    height: () => Math.max(120, 46 + 31 * data.bars.length),
    show: (chart) => chart.setOption(option(), true),
    // The sentences that the arrow keys step through.
    readings: () => [data.bars.map((b, i) => `${b.name}: ${b.text}, ${i + 1} of ${data.bars.length}`)
      .concat(data.line ? [`${data.line.name}: ${data.line.text}`] : [])],
  };
};
