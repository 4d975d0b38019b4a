// All authorities along one axis: dots close together stand side by side; some have a lane of their own below.
import { AXIS, ENGLAND, FAINT, FONT, GRID, INK, LOOK, OWN, PAPER, QUIET, SIGNAL, narrow, text } from './look.js';

export const MARK = {
  own: { color: OWN, symbol: 'diamond', size: 17 },
  pointed_out: { color: SIGNAL, symbol: 'circle', size: 11 },
  related: { color: LOOK.neighbours.color, symbol: 'circle', size: 11, hollow: true },
  none: { color: FAINT, symbol: 'circle', size: 11 },
};

// Fills a mark, or leaves it hollow with a line around it.
export const style = (mark) => (mark.hollow
  ? { color: PAPER, borderColor: mark.color, borderWidth: 2 }
  : { color: mark.color, borderColor: PAPER, borderWidth: 1 });

export const dots = (data, element) => {
  const SIDE = 14, LANE = 26, LINE = 16;
  let place = { across: 0, positions: [], half: 0, rows: 0 };

  const scale = () => {
    const values = data.dots.map((d) => d.value).concat(data.line ? [data.line.value] : []);
    const low = Math.min(...values), high = Math.max(...values), room = (high - low || 1) * 0.04;
    return { min: Math.max(low >= 0 ? 0 : -Infinity, low - room), max: high + room };
  };

  // Each dot takes the free place nearest to the middle line.
  const swarm = (width) => {
    const { min, max } = scale(), size = narrow() ? 8 : 12, taken = [];
    return data.dots.map((d) => {
      const x = ((d.value - min) / (max - min)) * width;
      for (let k = 0; ; k++) {
        const y = (k % 2 ? 1 : -1) * Math.ceil(k / 2) * (size / 2);
        if (taken.every((t) => (t.x - x) ** 2 + (t.y - y) ** 2 >= (size - 0.5) ** 2)) {
          taken.push({ x, y });
          return y;
        }
      }
    });
  };

  const width = (words, weight) => {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `${weight || 400} 13px ${FONT}`;
    return pen.measureText(words).width;
  };

  // Names below the lane, each on the first line where it has room.
  const lane = () => {
    const { min, max } = scale(), ends = [];
    return data.dots.filter((d) => d.emphasis === 'related').map((d) => {
      const x = ((d.value - min) / (max - min)) * place.across, words = `${d.name} ${d.text}`, half = width(words) / 2 + 5;
      const middle = Math.min(Math.max(x, half), place.across - half);
      let row = ends.findIndex((end) => end < middle - half);
      if (row < 0) row = ends.push(0) - 1;
      ends[row] = middle + half;
      return { d, x, middle, row, words };
    });
  };

  const measure = () => {
    const across = element.clientWidth - 2 * SIDE;
    place = { ...place, across, positions: swarm(across) };
    const reach = Math.max(...place.positions.map(Math.abs), 20);
    const named = data.lane && !narrow() ? lane() : [];
    place = { ...place, half: reach + 62, named, rows: named.length > 0 ? Math.max(...named.map((n) => n.row)) + 1 : 0 };
  };

  const below = () => (data.lane ? LANE + 32 + place.rows * LINE : 0);

  // Everything that is no dot: names of some, the line to compare with, the quartiles.
  const around = (params, api) => {
    const { x, width: across, y } = params.coordSys, children = [], middle = y + place.half;
    const at = (value) => api.coord([value, 0])[0];
    const words = (content, left, top, color, weight, align) => children.push({
      type: 'text', style: { text: content, x: left, y: top, fill: color, font: `${weight} 13px ${FONT}`, align: align || 'center', verticalAlign: 'middle' },
    });
    const line = (x1, y1, x2, y2, color, dash, thick) => children.push({
      type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: color, lineWidth: thick || 1, lineDash: dash },
    });
    data.edges.forEach((edge) => line(at(edge), y + 20, at(edge), middle + place.half - 12, AXIS, [2, 3]));
    if (data.edges.length === 3 && !narrow()) {
      const edges = [x, ...data.edges.map(at), x + across];
      ['lowest quarter', 'second', 'third', 'highest quarter'].forEach((name, i) => {
        if (edges[i + 1] - edges[i] > width(name) + 8) words(name, (edges[i] + edges[i + 1]) / 2, y + 8, QUIET, 400);
      });
    }
    if (data.line) {
      const where = at(data.line.value), label = `${data.line.name} ${data.line.text}`;
      line(where, y + 20, where, middle + place.half - 12, ENGLAND, [5, 4], 1.5);
      const isRight = where + width(label) + 10 < x + across;
      words(label, where + (isRight ? 5 : -5), middle + place.half - 26, ENGLAND, 400, isRight ? 'left' : 'right');
    }
    data.dots.forEach((d, i) => {
      if (d.emphasis !== 'own' && d.emphasis !== 'pointed_out') return;
      const label = `${d.name} ${d.text}`, half = width(label, 700) / 2 + 4, color = MARK[d.emphasis].color;
      const centre = Math.min(Math.max(at(d.value), x + half), x + across - half);
      const isOwn = d.emphasis === 'own', top = isOwn ? middle + place.half - 46 : y + 34;
      line(at(d.value), middle + place.positions[i], centre, top + (isOwn ? -9 : 9), color);
      words(label, centre, top, color, 700);
    });
    if (data.lane) {
      const top = middle + place.half + 24 + LANE;
      words(data.lane, x, top - 22, LOOK.neighbours.color, 700, 'left');
      line(x, top, x + across, top, GRID);
      (place.named || []).forEach((n) => {
        if (n.row > 0) line(x + n.x, top + 6, x + n.x, top + 12 + n.row * LINE, GRID);
        words(n.words, x + n.middle, top + 18 + n.row * LINE, QUIET, 400);
      });
    }
    return { type: 'group', silent: true, children };
  };

  const option = () => {
    const mark = (d, i, y) => ({
      value: [d.value, y], name: d.name, text: d.text,
      symbol: MARK[d.emphasis].symbol, symbolSize: MARK[d.emphasis].size * (narrow() ? 0.75 : 1), itemStyle: style(MARK[d.emphasis]),
    });
    const order = data.dots.map((d, i) => [d, i]);
    const series = (z, chosen, y) => ({
      type: 'scatter', z, emphasis: { scale: 1.3 }, data: order.filter(([d]) => chosen(d)).map(([d, i]) => mark(d, i, y(i))),
    });
    const laneAt = -(place.half + 24 + LANE);
    return {
      animation: false,
      textStyle: text(14, INK),
      grid: { left: SIDE, right: SIDE, top: 0, height: 2 * place.half, bottom: undefined },
      xAxis: {
        type: 'value', ...scale(), splitLine: { show: false }, axisTick: { show: true }, axisLine: { show: true, onZero: false, lineStyle: { color: AXIS } },
        axisLabel: { ...text(14, QUIET), formatter: (v) => `${+v.toFixed(2)}${data.unit}`, hideOverlap: true, showMinLabel: false, showMaxLabel: false },
      },
      yAxis: { type: 'value', show: false, min: -place.half, max: place.half },
      tooltip: { trigger: 'item', renderMode: 'richText', confine: true, padding: 8, textStyle: text(14, INK), formatter: (item) => `${item.data.name}: ${item.data.text}` },
      series: [
        { type: 'custom', renderItem: around, z: 1, silent: true, clip: false, tooltip: { show: false }, data: [[scale().min, 0]] },
        series(3, (d) => d.emphasis === 'none', (i) => -place.positions[i]),
        series(4, (d) => d.emphasis === 'related', (i) => -place.positions[i]),
        series(5, (d) => d.emphasis === 'pointed_out', (i) => -place.positions[i]),
        series(6, (d) => d.emphasis === 'own', (i) => -place.positions[i]),
        ...(data.lane ? [{ ...series(4, (d) => d.emphasis === 'related' || d.emphasis === 'own', () => laneAt), clip: false }] : []),
      ],
    };
  };

  return {
    height() {
      measure();
      return 2 * place.half + 30 + below();
    },
    show: (chart) => chart.setOption(option(), true),
    readings: () => [data.dots.map((d, i) => `${d.name}: ${d.text}, ${i + 1} of ${data.dots.length} from the lowest`)
      .concat(data.line ? [`${data.line.name}: ${data.line.text}`] : [])],
  };
};
