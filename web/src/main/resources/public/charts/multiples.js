// Small charts next to each other over the same years, on one scale or each on its own; one alone is drawn large.
import { apart } from './apart.js';
import { AXIS, GRID, INK, LOOK, PAPER, QUIET, narrow, text } from './look.js';
import { NOT_FROM_ZERO, axisOf } from './scale.js';

const HEAD = 54, FOOT = 28, LEFT = 50;

export const multiples = (data, element) => {
  const isAlone = data.panels.length === 1;
  const steps = isAlone ? 5 : 2;
  const height = isAlone ? 380 : 222;
  const columns = () => Math.min(data.panels.length, narrow() ? 1 : element.clientWidth > 900 ? 3 : 2);
  // Lines of one name have one look in all charts, and are named once below them.
  const names = [...new Map(data.panels.flatMap((p) => p.lines.map((l) => [l.name, l]))).values()];
  const LONGEST_AT_END = 24;
  const hasKey = () => (!isAlone || narrow() || names.some((l) => l.name.length > LONGEST_AT_END)) && data.panels.some((p) => p.lines.length > 1);
  const keyHeight = () => (hasKey() ? 24 * (narrow() ? names.length : 1) + 8 : 0);

  const pen = document.createElement('canvas').getContext('2d');
  const endText = (l) => {
    const last = l.points[l.points.length - 1];
    return isAlone && !hasKey() && data.panels[0].lines.length > 1 ? `${l.name} ${last.text}` : last.text;
  };
  const drawn = data.panels.flatMap((p) => p.lines).filter((l) => l.points.length > 0);
  const room = () => {
    pen.font = `700 14px ${text(14, INK).fontFamily}`;
    return Math.min(230, Math.ceil(Math.max(...drawn.map((l) => pen.measureText(endText(l)).width))) + 16);
  };

  const values = (panel) => panel.lines.flatMap((l) => [...l.points.map((p) => p.value), ...l.intervals.flatMap((i) => [i.low, i.high])])
    .concat(panel.aim ? [panel.aim.value] : [], panel.band.flatMap((range) => [range.low, range.high]));
  const scales = () => {
    const shared = data.scaling === 'shared' ? axisOf(data.panels.flatMap(values), data.panels.every((p) => p.unit === '%'), steps) : null;
    return data.panels.map((p) => shared || axisOf(values(p).length ? values(p) : [0, 1], p.unit === '%', steps));
  };

  // The years of a line, cut where its series is broken.
  const runs = (l) => {
    const edges = [0, ...l.breaks.map((year) => data.years.indexOf(year)).filter((i) => i > 0), data.years.length];
    return edges.slice(1).map((end, i) => [edges[i], end]);
  };

  const line = (l, index, shift) => {
    const look = LOOK[l.look], points = new Map(l.points.map((p) => [p.year, p]));
    const last = l.points[l.points.length - 1];
    return runs(l).map(([from, to]) => ({
      name: l.name, type: 'line', xAxisIndex: index, yAxisIndex: index, z: l.look === 'own' ? 5 : 3,
      connectNulls: false, showAllSymbol: true, symbol: look.symbol === 'none' ? 'circle' : look.symbol, symbolSize: isAlone ? look.size || 4 : 5,
      data: data.years.map((y, i) => (i >= from && i < to && points.has(y) ? { value: points.get(y).value, text: points.get(y).text } : null)),
      lineStyle: { color: look.color, width: isAlone ? look.width : 2, type: look.type },
      itemStyle: { color: look.color }, emphasis: { disabled: true },
      endLabel: {
        show: last !== undefined && data.years.indexOf(last.year) >= from && data.years.indexOf(last.year) < to,
        formatter: last && endText(l), ...text(14, look.color, l.look === 'own' ? 700 : 400), width: 220, overflow: 'truncate', offset: [0, shift.get(l) || 0],
      },
    }));
  };

  // A hidden figure has no height: an open mark on the axis says that there is one.
  const marks = (panel, index, axis) => panel.lines.map((l) => ({
    type: 'scatter', xAxisIndex: index, yAxisIndex: index, z: 6, silent: true, tooltip: { show: false }, symbol: 'circle', symbolSize: 7,
    itemStyle: { opacity: 1, color: PAPER, borderColor: LOOK[l.look].color, borderWidth: 1.5 },
    label: { show: true, position: 'top', distance: 2, formatter: (item) => item.data.text, ...text(12, LOOK[l.look].color) },
    data: l.hidden.filter((h) => data.years.includes(h.year)).map((h) => ({ value: [h.year, axis.min], text: h.text })),
  })).filter((series) => series.data.length > 0);

  // The interval of each figure as a whisker.
  const whiskers = (panel, index) => panel.lines.filter((l) => l.intervals.length > 0).map((l) => ({
    type: 'custom', silent: true, xAxisIndex: index, yAxisIndex: index, z: 2, tooltip: { show: false }, encode: { x: 0, y: [1, 2] },
    data: l.intervals.map((i) => [i.year, i.low, i.high]),
    renderItem: (params, api) => {
      const [x, low] = api.coord([api.value(0), api.value(1)]), [, high] = api.coord([api.value(0), api.value(2)]);
      const style = { stroke: LOOK[l.look].color, lineWidth: 1.2, opacity: 0.55 };
      const stroke = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
      return { type: 'group', children: [stroke(x, low, x, high), stroke(x - 4, low, x + 4, low), stroke(x - 4, high, x + 4, high)] };
    },
  }));

  // What lies behind the lines: as far as from the lowest to the highest.
  const bands = (panel, index) => (panel.band.length > 0 ? ['low', 'high'].map((end) => ({
    type: 'line', stack: `band ${index}`, silent: true, symbol: 'none', xAxisIndex: index, yAxisIndex: index, z: 1, lineStyle: { opacity: 0 },
    areaStyle: { color: GRID, opacity: end === 'high' ? 0.75 : 0 },
    data: data.years.map((year) => {
      const range = panel.band.find((one) => one.year === year);
      return range ? (end === 'low' ? range.low : range.high - range.low) : null;
    }),
  })) : []);

  // What is to be reached, across the chart.
  const aims = (panel, index) => (panel.aim ? [{
    type: 'line', xAxisIndex: index, yAxisIndex: index, data: [], silent: true,
    markLine: {
      silent: true, symbol: 'none', animation: false, lineStyle: { color: INK, type: 'dotted', width: 1.5 }, data: [{ yAxis: panel.aim.value }],
      label: { formatter: `${panel.aim.name} ${panel.aim.text}`, position: 'insideStartTop', ...text(13, INK) },
    },
  }] : []);

  const axisNumber = (unit) => (v) => (Math.abs(v) >= 1e6 ? `${+(v / 1e6).toFixed(2)}m` : `${(+v.toFixed(2)).toLocaleString('en-GB')}${unit}`);

  const option = (shift) => {
    const wide = element.clientWidth / columns(), right = room(), axes = scales();
    const note = element.parentElement.querySelector('.axis-note');
    if (note) note.textContent = axes.some((a) => a.min > 0) ? (data.scaling === 'shared' ? NOT_FROM_ZERO : 'Not every axis starts at 0.') : '';
    const left = (i) => (i % columns()) * wide, top = (i) => Math.floor(i / columns()) * height;
    return {
      animation: false, textStyle: text(14, INK),
      title: isAlone ? [] : data.panels.map((p, i) => ({ text: p.title, left: left(i), top: top(i) + 6, padding: 0, textStyle: { ...text(14, INK, 700), width: wide - 16, overflow: 'break', lineHeight: 17 } })),
      legend: { show: hasKey(), bottom: 0, left: 0, orient: narrow() ? 'vertical' : 'horizontal', itemWidth: 34, selectedMode: false, textStyle: text(14, INK), data: names.map((l) => l.name) },
      grid: data.panels.map((p, i) => ({ left: left(i) + LEFT, top: top(i) + (isAlone ? 16 : HEAD), width: wide - LEFT - right, height: height - FOOT - (isAlone ? 16 : HEAD) })),
      xAxis: data.panels.map((p, i) => ({
        gridIndex: i, type: 'category', data: data.years, boundaryGap: false, axisTick: { show: false }, axisLine: { lineStyle: { color: AXIS } },
        axisLabel: { ...text(13, QUIET), margin: 10, hideOverlap: true, formatter: (y) => ((isAlone && !narrow()) || y.length > 4 ? y : `’${y.slice(2)}`) },
      })),
      yAxis: data.panels.map((p, i) => ({
        gridIndex: i, type: 'value', min: axes[i].min, max: axes[i].max, interval: axes[i].interval,
        splitLine: { lineStyle: { color: GRID } }, axisLabel: { ...text(13, QUIET), formatter: axisNumber(p.unit) },
      })),
      tooltip: {
        trigger: 'axis', renderMode: 'richText', confine: true, padding: 8, backgroundColor: PAPER, textStyle: text(14, INK), axisPointer: { lineStyle: { color: AXIS } },
        formatter: (items) => [items[0].axisValue].concat(items.filter((i) => i.data && i.data.text).map((i) => `${i.seriesName}: ${i.data.text}`)).join('\n'),
      },
      series: data.panels.flatMap((p, i) => [...bands(p, i), ...p.lines.flatMap((l) => line(l, i, shift)), ...marks(p, i, axes[i]), ...whiskers(p, i), ...aims(p, i)]),
    };
  };

  return {
    height: () => Math.ceil(data.panels.length / columns()) * height + keyHeight(),
    show(chart) {
      chart.setOption(option(new Map()), true);
      // Only once it is drawn is it known where the ends of the lines lie.
      const shifts = data.panels.flatMap((p, i) => [...apart(p.lines.filter((l) => l.points.length > 0)
        .map((l) => [l, chart.convertToPixel({ yAxisIndex: i }, l.points[l.points.length - 1].value)]))]);
      chart.setOption(option(new Map(shifts)), true);
    },
    // The sentences that the arrow keys step through: a list for each line.
    readings: () => data.panels.flatMap((p) => p.lines.filter((l) => l.points.length > 0)
      .map((l) => [...l.points, ...l.hidden].sort((a, b) => data.years.indexOf(a.year) - data.years.indexOf(b.year))
        .map((point) => `${[...new Set([p.title, l.name])].join(', ')}, ${point.year}: ${point.text}`)))
      .concat(data.panels.filter((p) => p.aim).map((p) => [`${p.aim.name}: ${p.aim.text}`])),
  };
};
