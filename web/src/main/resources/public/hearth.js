// Draws the two charts of a benchmark from the JSON in the page. The tables hold the same figures for everyone.
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('chart-data').textContent);
  const INK = '#0b0c0c', QUIET = '#484f56', GRID = '#e6e9ec', FONT = getComputedStyle(document.body).fontFamily;
  // The same colour, dash and width for the same kind of area on every page.
  const LOOK = {
    own: { color: '#12436d', width: 3.5, type: 'solid', symbol: 'circle', size: 7 },
    extract: { color: '#12436d', width: 2, type: [2, 3], symbol: 'emptyCircle', size: 8 },
    local: { color: '#12436d', width: 2, type: [2, 3], symbol: 'emptyRect', size: 8 },
    neighbours: { color: '#177f77', width: 2.2, type: 'solid', symbol: 'none', size: 0 },
    region: { color: '#801650', width: 1.8, type: 'dotted', symbol: 'none', size: 0 },
    england: { color: '#3d3d3d', width: 1.8, type: 'dashed', symbol: 'none', size: 0 },
  };
  const narrow = () => window.innerWidth < 600;
  const text = (size, color, weight) => ({ fontFamily: FONT, fontSize: size, color, fontWeight: weight || 'normal' });

  // A step that gives about five round numbers on the axis.
  const step = (span) => {
    const rough = span / 5, power = 10 ** Math.floor(Math.log10(rough));
    return [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough * 0.999);
  };
  // The trend's axis may leave out zero where the figures lie far from it; then it says so.
  const axis = () => {
    const all = data.lines.flatMap((l) => l.points.map((p) => p.value)).concat(data.band.flatMap((b) => [b.low, b.high]));
    const low = Math.min(...all), high = Math.max(...all);
    const from = low < 0 ? low : low > 0.35 * high ? Math.max(0, low - 0.15 * (high - low)) : 0;
    const by = step(Math.max(high - from, high * 0.05, 1e-6));
    const to = Math.ceil(high * 1.0001 / by) * by;
    return { min: Math.floor(from / by) * by, max: data.unit === 'per cent' && high <= 100 ? Math.min(to, 100) : to, interval: by };
  };

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
        style: { fill: '#eceff2' },
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

  // Lines that end close together would write over each other: their labels move apart, in the order of the lines.
  const apart = (chart) => {
    const ends = data.lines
      .map((l) => ({ l, y: chart.convertToPixel({ yAxisIndex: 0 }, l.points[l.points.length - 1].value) }))
      .sort((a, b) => a.y - b.y);
    const gap = 17, groups = [];
    ends.forEach((end) => {
      groups.push({ ends: [end], top: end.y, height: gap });
      for (let i = groups.length - 1; i > 0 && groups[i - 1].top + groups[i - 1].height > groups[i].top; i--) {
        const joined = groups[i - 1].ends.concat(groups[i].ends);
        const middle = joined.reduce((sum, e) => sum + e.y, 0) / joined.length;
        groups.splice(i - 1, 2, { ends: joined, top: middle - ((joined.length - 1) * gap) / 2, height: joined.length * gap });
      }
    });
    return new Map(groups.flatMap((g) => g.ends.map((e, i) => [e.l, g.top + i * gap - e.y])));
  };

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
        symbol: look.symbol,
        symbolSize: look.size || 5,
        data: years.map((y, i) => (y === null ? null : {
          value: points.get(y).value, text: points.get(y).text, ...(look.symbol === 'none' && isAlone(i) ? { symbol: 'circle' } : {}),
        })),
        lineStyle: { color: look.color, width: look.width, type: look.type },
        itemStyle: { color: look.color },
        emphasis: { disabled: true },
        endLabel: {
          show: years.includes(last.year),
          formatter: narrow() ? last.text : `${l.name} ${last.text}`,
          ...text(14, look.color, l.role === 'own' ? 700 : 400),
          width: 180, overflow: 'truncate',
          offset: [0, shift.get(l) || 0],
        },
      };
    });
  };

  const trendOption = (shift = new Map()) => {
    const scale = axis();
    document.querySelector('.axis-note').textContent = scale.min > 0 ? 'Axis does not start at 0.' : '';
    return {
      animation: false,
      textStyle: text(14, INK),
      grid: { left: 6, right: labelRoom(), top: data.breaks.length > 0 ? 28 : 16, bottom: narrow() ? 14 + 22 * Math.ceil(data.lines.length / 2) : 4, containLabel: true },
      legend: { show: narrow(), bottom: 0, left: 0, itemWidth: 30, itemGap: 8, itemStyle: { opacity: 0 }, selectedMode: false, textStyle: text(13, INK), data: data.lines.map((l) => l.name) },
      xAxis: {
        type: 'category', data: data.years, boundaryGap: false,
        axisTick: { show: false }, axisLine: { lineStyle: { color: '#9aa3ab' } },
        axisLabel: { ...text(14, QUIET), hideOverlap: true, formatter: (y) => (narrow() ? `’${y.slice(2)}` : y) },
      },
      yAxis: {
        type: 'value', ...scale,
        splitLine: { lineStyle: { color: GRID } }, axisLabel: { ...text(14, QUIET), ...(data.unit === 'pounds' && scale.max >= 1e6 ? { formatter: (v) => `${v / 1e6}m` } : {}) },
      },
      tooltip: {
        trigger: 'axis', renderMode: 'richText', confine: true, padding: 10, textStyle: text(14, INK),
        axisPointer: { lineStyle: { color: '#9aa3ab' } },
        formatter: (items) => [items[0].axisValue]
          .concat(items.filter((i) => i.data && i.data.text).map((i) => `${i.seriesName}: ${i.data.text}`)).join('\n'),
      },
      series: [
        // The extremes ride along as data, so that the axis makes room for them.
        { type: 'custom', renderItem: (p, api) => (p.dataIndexInside === 0 ? band(p, api) : null), z: 1, silent: true, tooltip: { show: false },
          encode: { x: 0, y: [1, 2] }, data: data.band.map((b) => [b.year, b.low, b.high]) },
        ...data.lines.flatMap(line(shift)),
        { type: 'custom', renderItem: marks, z: 2, silent: true, tooltip: { show: false }, data: data.breaks.length > 0 ? [[0, scale.min]] : [] },
      ],
    };
  };

  const whisker = (params, api) => {
    const bar = data.bars[api.value(0)];
    if (bar.lower === null || bar.upper === null) return null;
    const [x1, y] = api.coord([bar.lower, api.value(0)]), [x2] = api.coord([bar.upper, api.value(0)]);
    const style = { stroke: '#4d565e', lineWidth: 1.4 };
    const stroke = (xa, ya, xb, yb) => ({ type: 'line', shape: { x1: xa, y1: ya, x2: xb, y2: yb }, style });
    return { type: 'group', silent: true, children: [stroke(x1, y, x2, y), stroke(x1, y - 5, x1, y + 5), stroke(x2, y - 5, x2, y + 5)] };
  };

  // A bar too short to hold its number has it beside.
  const barLabel = (b) => {
    const isShort = b.value < 0.15 * Math.max(...data.bars.map((one) => one.value));
    const color = b.own && !isShort ? '#fff' : INK;
    return { show: true, position: isShort ? 'right' : 'insideLeft', formatter: b.text, ...text(14, color, b.own ? 700 : 400) };
  };

  const rankEnd = () =>
    Math.max(...data.bars.map((b) => (b.upper === null ? b.value : b.upper)), data.line ? data.line.value : 0) * 1.02 || 1;

  const rankOption = () => ({
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
        rich: { own: { ...text(14, '#12436d', 700) }, other: { ...text(14, INK) } },
      },
    },
    series: [
      {
        type: 'bar', barWidth: '62%', silent: true, animation: false,
        data: data.bars.map((b) => ({
          value: b.value,
          itemStyle: { color: b.own ? '#12436d' : '#c6cdd4' },
          label: barLabel(b),
        })),
        markLine: data.line ? {
          silent: true, symbol: 'none', animation: false,
          lineStyle: { color: '#3d3d3d', type: 'dashed', width: 1.5 },
          label: { formatter: `${data.line.name} ${data.line.text}`, position: 'start', distance: 6, ...text(14, '#3d3d3d'),
            // Near the edge there is no room on both sides of the line.
            align: data.line.value > 0.75 * rankEnd() ? 'right' : 'center' },
          data: [{ xAxis: data.line.value }],
        } : undefined,
      },
      { type: 'custom', renderItem: whisker, silent: true, z: 6, encode: { x: [1, 2], y: 0 },
        data: data.bars.map((b, i) => [i, b.lower === null ? b.value : b.lower, b.upper === null ? b.value : b.upper]) },
    ],
  });

  const draw = (id, option, isEmpty) => {
    const element = document.getElementById(id);
    if (isEmpty || element === null) return;
    element.style.height = id === 'rank' ? `${Math.max(120, 46 + 31 * data.bars.length)}px` : '404px';
    const chart = echarts.init(element, null, { renderer: 'canvas' });
    const show = () => {
      chart.setOption(option(), true);
      if (id === 'trend') chart.setOption(option(apart(chart)), true);
    };
    show();
    window.addEventListener('resize', () => { chart.resize(); show(); });
  };
  draw('trend', trendOption, data.lines.length === 0);
  draw('rank', rankOption, data.bars.length === 0);
  document.documentElement.dataset.charts = 'drawn';

  const copy = document.getElementById('copy-link');
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener('click', () => navigator.clipboard.writeText(window.location.href)
      .then(() => { document.getElementById('copied').textContent = 'Link copied'; }));
  }
})();
