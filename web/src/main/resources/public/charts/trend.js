// The figures of several areas over the years, with the range of the neighbours and the breaks in the series.
import { apart } from './apart.js';
import { AXIS, BAND, EDGE, FONT, GRID, INK, LOOK, PAPER, QUIET, narrow, shortly, text } from './look.js';
import { NOT_FROM_ZERO, axisOf } from './scale.js';

// From so many points on their marks are small.
const MANY = 20;

// Draws one trend; the tables of the page hold the same figures.
export const trend = (data, element) => {
  const axis = () => axisOf(
    data.lines.flatMap((l) => l.points.map((p) => p.value)).concat(data.band.flatMap((b) => [b.low, b.high])), data.unit === 'per cent');

  // Where the lines of an area are parted: what happens to one council is no break for others.
  const partings = (role) => data.breaks
    .filter((b) => !b.ownOnly || ['own', 'extract', 'local'].includes(role)).map((b) => data.years.indexOf(b.year));
  // The runs of years that no break parts, each as its first index and the one after its last.
  const runs = (role) => {
    const edges = [0, ...new Set(partings(role)), data.years.length];
    return edges.slice(1).map((end, i) => [edges[i], end]);
  };

  // A dashed mark between two years with a word or two above it; of two close together only the first has words.
  const marks = (params, api) => {
    const { y, height } = params.coordSys;
    let labelled = -Infinity;
    return {
      type: 'group',
      silent: true,
      children: data.breaks.flatMap((b) => {
        const i = data.years.indexOf(b.year);
        const x = (api.coord([i - 1, 0])[0] + api.coord([i, 0])[0]) / 2;
        const mark = { type: 'line', shape: { x1: x, y1: y, x2: x, y2: y + height }, style: { stroke: QUIET, lineWidth: 1.4, lineDash: [5, 4] } };
        if (x - labelled < 60) return [mark];
        labelled = x;
        return [mark, { type: 'text', style: { text: b.label, x, y: y - 4, align: 'center', verticalAlign: 'bottom', fill: QUIET, font: `13px ${FONT}` } }];
      }),
    };
  };

  // A dotted line with its number through the period in which something happened.
  const events = (params, api) => {
    const { y, height } = params.coordSys;
    return {
      type: 'group',
      silent: true,
      children: data.events.flatMap((e) => {
        const x = api.coord([data.years.indexOf(e.at), 0])[0];
        return [
          { type: 'line', shape: { x1: x, y1: y, x2: x, y2: y + height }, style: { stroke: INK, lineWidth: 1.2, lineDash: [1, 3] } },
          { type: 'text', style: { text: e.label, x, y: y - 4, align: 'center', verticalAlign: 'bottom', fill: INK, font: `700 13px ${FONT}` } },
        ];
      }),
    };
  };

  // One polygon for each run of years in a row: up along the highest, back along the lowest.
  const band = (params, api) => {
    const at = (year, value) => api.coord([data.years.indexOf(year), value]);
    const parted = partings('band'), stretches = [];
    data.band.forEach((b, i) => {
      const year = data.years.indexOf(b.year);
      const follows = i > 0 && year === data.years.indexOf(data.band[i - 1].year) + 1 && !parted.includes(year);
      if (follows) stretches[stretches.length - 1].push(b); else stretches.push([b]);
    });
    return {
      type: 'group',
      children: stretches.map((run) => ({
        type: 'polygon',
        shape: { points: run.map((b) => at(b.year, b.high)).concat([...run].reverse().map((b) => at(b.year, b.low))) },
        style: { fill: BAND, stroke: EDGE },
        silent: true,
      })),
    };
  };

  // How far the labels at the ends of the lines reach.
  const labelRoom = () => {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `700 14px ${FONT}`;
    const widest = Math.max(...data.lines.map((l) => pen.measureText(narrow() ? l.points[l.points.length - 1].text
      : `${l.name} ${l.points[l.points.length - 1].text}`).width));
    return Math.min(190, Math.ceil(widest) + 14);
  };

  // Labels stand apart, and to the right of the last year even where single figures end before it.
  const shifts = (chart) => {
    const end = (l) => l.points[l.points.length - 1];
    const x = (year) => chart.convertToPixel({ xAxisIndex: 0 }, data.years.indexOf(year));
    const down = apart(data.lines.map((l) => [l, chart.convertToPixel({ yAxisIndex: 0 }, end(l).value)]));
    return new Map(data.lines.map((l) => [l, [areSingle(l) ? x(data.years[data.years.length - 1]) - x(end(l).year) : 0, down.get(l)]]));
  };

  // Figures of single days among many: no line joins them.
  const areSingle = (l) => l.points.length > 1
    && l.points.every((p, i) => i === 0 || data.years.indexOf(p.year) > data.years.indexOf(l.points[i - 1].year) + 1);

  const line = (shift) => (l) => {
    const look = LOOK[l.role], points = new Map(l.points.map((p) => [p.year, p]));
    const last = l.points[l.points.length - 1];
    return runs(l.role).map(([from, to]) => {
      const years = data.years.map((y, i) => (i >= from && i < to && points.has(y) ? y : null));
      // A point without another on either side has no line to be seen by.
      const isAlone = (i) => !years[i - 1] && !years[i + 1];
      return {
        name: l.name,
        type: 'line',
        z: l.role === 'own' ? 5 : 3,
        connectNulls: false,
        showAllSymbol: true,
        symbol: areSingle(l) && look.mark ? look.mark : look.symbol,
        symbolSize: areSingle(l) ? (l.role === 'own' ? 13 : 8) : data.years.length > MANY && l.points.length > MANY ? 4 : look.size || 5,
        data: years.map((y, i) => (y === null ? null : {
          value: points.get(y).value, text: points.get(y).text, ...(look.symbol === 'none' && isAlone(i) && !areSingle(l) ? { symbol: 'circle' } : {}),
        })),
        lineStyle: { color: look.color, width: look.width, type: look.type },
        itemStyle: areSingle(l) && l.role === 'own' ? { color: PAPER, borderColor: INK, borderWidth: 1.8 } : { color: look.color },
        emphasis: { disabled: true },
        endLabel: {
          show: years.includes(last.year),
          formatter: narrow() ? last.text : `${l.name} ${last.text}`,
          ...text(14, look.color, l.role === 'own' ? 700 : 400),
          width: 180, overflow: 'truncate',
          offset: shift.get(l) || [0, 0],
        },
      };
    });
  };

  const option = (shift) => {
    const scale = axis();
    const note = element.parentElement.querySelector('.axis-note');
    if (note) note.textContent = scale.min > 0 ? NOT_FROM_ZERO : '';
    return {
      animation: false,
      textStyle: text(14, INK),
      grid: { left: 6, right: labelRoom(), top: data.breaks.length + data.events.length > 0 ? 28 : 16, bottom: narrow() ? 14 + 22 * Math.ceil(data.lines.length / 2) : 4, containLabel: true },
      legend: { show: narrow(), bottom: 0, left: 0, itemWidth: 30, itemGap: 8, itemStyle: { opacity: 0 }, selectedMode: false, textStyle: text(13, INK), data: data.lines.map((l) => l.name) },
      xAxis: {
        type: 'category', data: data.years, boundaryGap: false,
        axisTick: { show: false }, axisLine: { lineStyle: { color: AXIS } },
        axisLabel: { ...text(14, QUIET), hideOverlap: true, formatter: (y) => (narrow() && /^\d/.test(y) ? `’${y.slice(2)}` : shortly(y)) },
      },
      yAxis: {
        type: 'value', ...scale,
        splitLine: { lineStyle: { color: GRID } }, axisLabel: { ...text(14, QUIET), ...(data.unit === 'pounds' && scale.max >= 1e6 ? { formatter: (v) => `${v / 1e6}m` } : {}) },
      },
      tooltip: {
        trigger: 'axis', renderMode: 'richText', confine: true, padding: 10, backgroundColor: PAPER, textStyle: text(14, INK),
        axisPointer: { lineStyle: { color: AXIS } },
        formatter: (items) => [items[0].axisValue]
          .concat(items.filter((i) => i.data && i.data.text).map((i) => `${i.seriesName}: ${i.data.text}`)).join('\n'),
      },
      series: [
        // The extremes ride along as data, so that the axis makes room for them.
        { type: 'custom', renderItem: (p, api) => (p.dataIndexInside === 0 ? band(p, api) : null), z: 1, silent: true, tooltip: { show: false },
          encode: { x: 0, y: [1, 2] }, data: data.band.map((b) => [b.year, b.low, b.high]) },
        ...data.lines.flatMap(line(shift)),
        { type: 'custom', renderItem: marks, z: 2, silent: true, tooltip: { show: false }, data: data.breaks.length > 0 ? [[0, scale.min]] : [] },
        { type: 'custom', renderItem: events, z: 2, silent: true, tooltip: { show: false }, data: data.events.length > 0 ? [[0, scale.min]] : [] },
      ],
    };
  };

  return {
    height: () => 404,
    show(chart) {
      chart.setOption(option(new Map()), true);
      // Only once it is drawn is it known where the ends of the lines lie.
      chart.setOption(option(shifts(chart)), true);
    },
    // The sentences that the arrow keys step through: a list for each line.
    readings: () => data.lines.map((l) => l.points.map((p) => `${l.name}, ${p.year}: ${p.text}`)),
  };
};
