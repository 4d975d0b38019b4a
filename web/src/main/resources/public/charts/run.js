// Periods in a row with their control limits: what lies outside has a mark of its own.
import { AXIS, BAND, ENGLAND, GRID, INK, LIMIT, OWN, PAPER, QUIET, SIGNAL, narrow, shortly, text } from './look.js';

export const run = (data) => {
  const names = data.points.map((p) => p.name);

  // Limits step from period to period, as each has its own number of children; nothing joins two starts.
  const stretches = () => {
    const found = [];
    data.points.forEach((p, i) => {
      if (i === 0 || p.isStart) found.push([]);
      found[found.length - 1].push(i);
    });
    return found;
  };
  const line = (key, look) => stretches().map((indices) => ({
    type: 'line', symbol: 'none', silent: true, z: 2, tooltip: { show: false }, lineStyle: look,
    data: data.points.map((p, i) => (indices.includes(i) ? p[key] : null)),
  }));

  const shade = (params, api) => ({
    type: 'group', silent: true,
    children: stretches().map((indices) => indices.filter((i) => data.points[i].high !== null)).filter((indices) => indices.length > 1)
      .map((indices) => ({
        type: 'polygon', style: { fill: BAND },
        shape: { points: indices.map((i) => api.coord([i, data.points[i].high])).concat([...indices].reverse().map((i) => api.coord([i, data.points[i].low]))) },
      })),
  });

  const MARK = {
    none: { symbol: 'circle', symbolSize: 6, itemStyle: { color: OWN } },
    run: { symbol: 'circle', symbolSize: 9, itemStyle: { color: PAPER, borderColor: SIGNAL, borderWidth: 2 } },
    beyond: { symbol: 'rect', symbolSize: 9, itemStyle: { color: SIGNAL } },
  };

  const option = () => {
    const values = data.points.flatMap((p) => [p.value, p.low, p.high]).concat(data.published.map((p) => p.value)).filter((v) => v !== null);
    const last = data.points.map((p) => p.value !== null).lastIndexOf(true);
    // Where limits start anew, and where something happened; what falls into one period shares a line.
    const marks = data.points.map((p, i) => [i, [...data.events.filter((e) => e.at === p.name).map((e) => e.label), ...(p.isStart ? ['limits restart'] : [])]])
      .filter(([, words]) => words.length > 0);
    return {
      animation: false,
      textStyle: text(14, INK),
      grid: { left: 6, right: narrow() ? 14 : 140, top: 26, bottom: 4, containLabel: true },
      xAxis: {
        type: 'category', data: names, boundaryGap: true, axisTick: { show: false }, axisLine: { lineStyle: { color: AXIS } },
        axisLabel: { ...text(13, QUIET), hideOverlap: true, formatter: shortly },
      },
      yAxis: {
        type: 'value', min: Math.min(0, ...values), max: Math.max(...values) * 1.08, splitLine: { lineStyle: { color: GRID } },
        axisLabel: { ...text(14, QUIET), showMaxLabel: false, formatter: (v) => `${+v.toFixed(2)}${data.unit}` },
      },
      tooltip: {
        trigger: 'item', renderMode: 'richText', confine: true, padding: 8, textStyle: text(14, INK),
        formatter: (item) => `${item.data.name}: ${item.data.text}`,
      },
      series: [
        { type: 'custom', renderItem: (p, api) => shade(p, api), z: 1, silent: true, tooltip: { show: false }, data: [[0, 0]] },
        ...line('low', { color: LIMIT, width: 1.2, type: 'dashed' }),
        ...line('high', { color: LIMIT, width: 1.2, type: 'dashed' }),
        ...line('centre', { color: ENGLAND, width: 1.5 }),
        {
          type: 'line', z: 5, connectNulls: false, lineStyle: { color: OWN, width: 2.2 }, showAllSymbol: true,
          data: data.points.map((p) => ({ value: p.value, name: p.name, text: p.text, ...MARK[p.signal] })),
          label: { show: false },
          markPoint: last < 0 || narrow() ? undefined : {
            silent: true, symbol: 'circle', symbolSize: 1, itemStyle: { color: OWN },
            data: [{ coord: [last, data.points[last].value], label: { show: true, position: 'right', distance: 10, formatter: `${shortly(data.points[last].name)} ${data.points[last].text}`, ...text(14, OWN, 700) } }],
          },
          markLine: marks.length === 0 ? undefined : {
            silent: true, symbol: 'none', animation: false, lineStyle: { color: QUIET, type: 'dotted' },
            data: marks.map(([i, words]) => ({ xAxis: i, label: { formatter: narrow() ? words[0].replace('limits ', '') : words.join(': '), position: 'end', ...text(13, QUIET) } })),
          },
        },
        {
          type: 'scatter', z: 6, symbol: 'diamond', symbolSize: 15, itemStyle: { color: PAPER, borderColor: INK, borderWidth: 1.8 },
          data: data.published.map((p) => ({ value: [p.name, p.value], name: `${p.name}, published`, text: p.text })),
        },
      ],
    };
  };

  return {
    height: () => 400,
    show: (chart) => chart.setOption(option(), true),
    readings: () => [data.points.map((p) => `${p.name}: ${p.text}${p.signal === 'beyond' ? ', outside the limits' : p.signal === 'run' ? ', part of a run' : ''}`)],
  };
};
