// Two figures of each group along one axis, an open dot and a full one with a line between; a side without a figure has none.
import { AXIS, GRID, INK, LIMIT, OWN, PAPER, QUIET, narrow, text } from './look.js';
import { axisOf } from './scale.js';

export const pairs = (data) => {
  const values = data.pairs.flatMap((p) => [p.first, p.second, p.upper]).filter((v) => v !== null);
  const axis = axisOf([0, ...values], data.unit === '%', 4);
  const row = (p) => data.pairs.indexOf(p);
  const points = (side) => data.pairs.filter((p) => p[side] !== null).map((p) => [p[side], row(p)]);
  const both = data.pairs.filter((p) => p.first !== null && p.second !== null);

  // A side that is hidden has no place along the axis: its symbol stands where the axis begins.
  const hidden = data.pairs.flatMap((p) => [[data.first, p.first, p.firstText], [data.second, p.second, p.secondText]]
    .filter(([, value, words]) => value === null && words.startsWith('['))
    .map(([side, , words]) => ({ value: [axis.min, row(p)], text: `${words} ${side}` })));

  const option = () => ({
    animation: false,
    textStyle: text(14, INK),
    legend: { top: 0, left: 0, selectedMode: false, textStyle: text(14, INK), data: [data.first, data.second] },
    grid: { left: 2, right: 24, top: 58, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value', position: 'top', min: axis.min, max: axis.max, interval: axis.interval,
      splitLine: { lineStyle: { color: GRID } }, axisLabel: { ...text(13, QUIET), formatter: (v) => `${(+v.toFixed(2)).toLocaleString('en-GB')}${data.unit}` },
    },
    yAxis: {
      type: 'category', inverse: true, data: data.pairs.map((p) => p.name), axisLine: { show: false }, axisTick: { show: false },
      axisLabel: { ...text(14, INK), width: narrow() ? 120 : 180, overflow: 'break', lineHeight: 17, interval: 0 },
    },
    series: [
      {
        type: 'scatter', silent: true, symbolSize: 0.1, z: 5, data: hidden,
        label: { show: true, position: 'right', distance: 14, formatter: (item) => item.data.text, ...text(12, QUIET) },
      },
      // The interval of the full dot.
      ...data.pairs.filter((p) => p.lower !== null && p.upper !== null).map((p) => ({
        type: 'line', silent: true, symbol: 'rect', symbolSize: [1.5, 11], z: 1, itemStyle: { color: LIMIT }, lineStyle: { color: LIMIT, width: 1.2 },
        data: [[p.lower, row(p)], [p.upper, row(p)]],
      })),
      ...both.map((p) => ({
        type: 'line', silent: true, symbol: 'none', z: 2, lineStyle: { color: AXIS, width: 2 }, data: [[p.first, row(p)], [p.second, row(p)]],
      })),
      { name: data.first, type: 'scatter', silent: true, z: 3, symbol: 'circle', symbolSize: 11, itemStyle: { opacity: 1, color: PAPER, borderColor: OWN, borderWidth: 2 }, data: points('first') },
      { name: data.second, type: 'scatter', silent: true, z: 4, symbol: 'circle', symbolSize: 11, itemStyle: { opacity: 1, color: OWN }, data: points('second') },
    ],
  });

  return {
    height: () => Math.max(140, 70 + (narrow() ? 60 : 46) * data.pairs.length),
    show: (chart) => chart.setOption(option(), true),
    // The sentences that the arrow keys step through.
    readings: () => [data.pairs.map((p) => `${p.name}, ${data.first}: ${p.firstText}, ${data.second}: ${p.secondText}`)],
  };
};
