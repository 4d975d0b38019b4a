// Wholes as bars of one length, with their parts in one order; what is hidden together is hatched, what is hidden alone is left open.
import { AXIS, GRID, INK, LIGHT_PARTS, PAPER, PARTS, QUIET, narrow, text } from './look.js';

const HATCH = { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: AXIS };

export const mix = (data) => {
  const hidden = data.bars.some((bar) => bar.hidden !== null);
  // The key above wraps; some 8 pixels a letter.
  const lines = (width) => {
    let rows = 1;
    let used = 0;
    [...data.groups, ...(hidden ? ['Hidden'] : [])].forEach((name) => {
      const needed = 44 + 8 * name.length;
      if (used > 0 && used + needed > width) { rows += 1; used = 0; }
      used += needed;
    });
    return rows;
  };
  const above = (element) => 14 + 26 * lines(element.clientWidth - 10);

  const bar = (name, color, part, more = {}) => ({
    name, type: 'bar', stack: 'whole', silent: true, barWidth: 34, itemStyle: { color, borderColor: PAPER, borderWidth: 1, ...more },
    data: data.bars.map(part),
  });
  const option = (element) => ({
    animation: false,
    textStyle: text(14, INK),
    legend: { top: 0, left: 0, selectedMode: false, itemWidth: 14, itemHeight: 14, itemGap: 14, textStyle: text(14, INK) },
    grid: { left: 2, right: 18, top: above(element), bottom: 2, containLabel: true },
    xAxis: { type: 'value', min: 0, max: 100, interval: narrow() ? 50 : 25, splitLine: { lineStyle: { color: GRID } }, axisLabel: { ...text(13, QUIET), formatter: (v) => `${v}%` } },
    yAxis: {
      type: 'category', inverse: true, data: data.bars.map((b) => b.name), axisLine: { lineStyle: { color: AXIS } }, axisTick: { show: false },
      axisLabel: { ...text(14, INK), width: narrow() ? 76 : 120, overflow: 'break', interval: 0 },
    },
    series: [
      ...data.groups.map((group, i) => ({
        ...bar(group, PARTS[i], (b) => b.parts[i]?.share ?? null),
        label: {
          show: true, ...text(13, LIGHT_PARTS.has(i) ? '#0b0c0c' : PAPER),
          formatter: (item) => (item.value >= (narrow() ? 12 : 7) ? data.bars[item.dataIndex].parts[i].text : ''),
        },
      })),
      ...(hidden ? [bar('Hidden', PAPER, (b) => b.hidden?.share ?? null, { decal: HATCH, borderColor: AXIS })] : []),
    ],
  });

  return {
    height: () => 60 + 26 * lines((narrow() ? window.innerWidth - 60 : 480)) + 52 * data.bars.length,
    show: (chart) => chart.setOption(option(chart.getDom()), true),
    readings: () => data.bars.map((b) => data.groups.map((group, i) => `${b.name}, ${group}: ${b.parts[i]?.text ?? 'not shown'}`)
      .concat(b.hidden ? [`${b.name}, hidden together: ${b.hidden.text}`] : [])),
  };
};
