// The figures of all authorities by how many they are out of, between the limits that chance alone would keep them in.
import { AXIS, BAND, DARK, ENGLAND, GRID, INK, LIMIT, OWN, PAPER, QUIET, narrow, text } from './look.js';
import { MARK, style } from './dots.js';

export const funnel = (data) => {
  const top = () => {
    const highest = Math.max(...data.points.map((p) => p.value));
    const sizes = data.points.map((p) => p.outOf), median = [...sizes].sort((a, b) => a - b)[sizes.length >> 1];
    const usual = data.limits.filter((l) => l.outOf >= median / 3).map((l) => l.outerHigh);
    const most = Math.max(highest * 1.05, ...usual);
    return data.unit === '%' ? Math.min(100, most) : most;
  };

  // The shaded funnel, between the inner limits.
  const shade = (params, api) => ({
    type: 'polygon', silent: true, style: { fill: BAND },
    shape: { points: data.limits.map((l) => api.coord([l.outOf, l.innerHigh])).concat([...data.limits].reverse().map((l) => api.coord([l.outOf, l.innerLow]))) },
  });

  const curve = (key, dashed) => ({
    type: 'line', symbol: 'none', silent: true, z: 2, tooltip: { show: false }, lineStyle: { color: LIMIT, width: 1.2, type: dashed ? 'dashed' : 'solid' },
    data: data.limits.map((l) => [l.outOf, l[key]]),
  });

  // Names of those furthest out, to both sides in turn from the highest down, so that more of them have room.
  const beyond = data.points.filter((p) => p.isBeyond).sort((a, b) => b.value - a.value);
  const named = beyond.length > 24 ? beyond.slice(0, 8).concat(beyond.slice(-8)) : beyond;
  const room = data.limits[data.limits.length - 1].outOf;
  const side = (p) => (p.outOf > 0.85 * room || (named.indexOf(p) % 2 === 1 && p.outOf > 0.25 * room) ? 'left' : 'right');

  const points = (chosen, z) => ({
    type: 'scatter', z, emphasis: { scale: 1.3 }, labelLayout: { hideOverlap: true },
    data: data.points.filter(chosen).map((p) => {
      const isOwn = p.emphasis === 'own', mark = MARK[p.emphasis], isNamed = named.includes(p) || isOwn || p.emphasis === 'pointed_out';
      return {
        value: [p.outOf, p.value], name: p.name, text: p.text,
        symbol: mark.symbol, symbolSize: mark.size * (isOwn ? 1 : 0.75),
        itemStyle: p.emphasis === 'none' && p.isBeyond ? { color: DARK } : style(mark),
        label: isNamed && (!narrow() || isOwn)
          ? { show: true, position: side(p), formatter: isOwn ? `${p.name} ${p.text}` : p.name, ...text(isOwn ? 14 : 12, isOwn ? OWN : INK, isOwn ? 700 : 400), backgroundColor: isOwn ? PAPER : undefined }
          : { show: false },
      };
    }),
  });

  const option = () => ({
    animation: false,
    textStyle: text(14, INK),
    grid: { left: 6, right: 14, top: 14, bottom: 26, containLabel: true },
    xAxis: {
      type: 'value', min: 0, max: data.limits[data.limits.length - 1].outOf, splitLine: { show: false }, axisLine: { lineStyle: { color: AXIS } },
      name: narrow() ? '' : 'How many the figure is out of', nameLocation: 'middle', nameGap: 28, nameTextStyle: text(13, QUIET),
      axisLabel: { ...text(14, QUIET), hideOverlap: true, showMaxLabel: false, formatter: (v) => v.toLocaleString('en-GB') },
    },
    yAxis: { type: 'value', min: 0, max: top(), splitLine: { lineStyle: { color: GRID } }, axisLabel: { ...text(14, QUIET), showMaxLabel: false, formatter: (v) => `${+v.toFixed(2)}${data.unit}` } },
    tooltip: {
      trigger: 'item', renderMode: 'richText', confine: true, padding: 8, textStyle: text(14, INK),
      formatter: (item) => `${item.data.name}: ${item.data.text}\nout of ${item.data.value[0].toLocaleString('en-GB')}`,
    },
    series: [
      { type: 'custom', renderItem: (p, api) => shade(p, api), z: 1, silent: true, tooltip: { show: false }, data: [[0, 0]] },
      curve('innerLow'), curve('innerHigh'), curve('outerLow', true), curve('outerHigh', true),
      {
        type: 'line', data: [], silent: true,
        markLine: {
          silent: true, symbol: 'none', animation: false, lineStyle: { color: ENGLAND, type: 'dashed', width: 1.5 },
          label: { formatter: `${data.line.name} ${data.line.text}`, position: 'insideEndTop', ...text(13, ENGLAND) }, data: [{ yAxis: data.line.value }],
        },
      },
      points((p) => p.emphasis === 'none', 3), points((p) => p.emphasis === 'related', 4),
      points((p) => p.emphasis === 'pointed_out', 5), points((p) => p.emphasis === 'own', 6),
    ],
  });

  return {
    height: () => (narrow() ? 380 : 560),
    show: (chart) => chart.setOption(option(), true),
    readings: () => [[...data.points].sort((a, b) => a.outOf - b.outOf)
      .map((p) => `${p.name}: ${p.text}, out of ${p.outOf.toLocaleString('en-GB')}${p.isBeyond ? ', outside the 99.8% limits' : ''}`)],
  };
};
