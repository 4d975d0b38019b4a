// Bands from groups on the left to groups on the right, as wide as how many went; one whose number is hidden is a dashed line.
import { AXIS, INK, PARTS, QUIET, narrow, text } from './look.js';

const gap = () => (narrow() ? 36 : 24);
const NODE = 10;
const LEAST = 3;

export const flow = (data) => {
  const width = (link, scale) => (link.value === null ? LEAST : link.value * scale);
  const of = (side, i) => data.links.filter((link) => link[side] === i);
  const sums = (side, names) => names.map((_, i) => of(side, i).reduce((sum, link) => sum + (link.value ?? 0), 0));
  const rows = Math.max(data.from.length, data.to.length);
  const height = () => Math.max(240, 40 + (narrow() ? 80 : 58) * rows);

  // One scale for both sides, so that a band keeps its width; the hidden take a fixed part.
  const scaled = (room) => Math.min(...[['from', data.from], ['to', data.to]].map(([side, names]) => {
    const total = sums(side, names).reduce((a, b) => a + b, 0);
    const fixed = data.links.filter((link) => link.value === null).length * LEAST + gap() * (names.length - 1);
    return total > 0 ? Math.max(0, room - fixed) / total : 0;
  }));

  const nodes = (side, names, scale, top) => {
    let y = top;
    return names.map((name, i) => {
      const tall = Math.max(LEAST, of(side, i).reduce((sum, link) => sum + width(link, scale), 0));
      const node = { name, y, tall, used: 0 };
      y += tall + gap();
      return node;
    });
  };

  const option = (chart) => {
    const top = 26;
    const scale = scaled(height() - top - 22);
    const left = nodes('from', data.from, scale, top);
    const right = nodes('to', data.to, scale, top);
    const words = narrow() ? 112 : 220;
    const from = words;
    const to = chart.getWidth() - words;
    const middle = (from + to) / 2;
    const label = (node, x, align) => ({
      type: 'text', x, y: node.y + node.tall / 2, silent: true,
      style: { text: node.name, align, verticalAlign: 'middle', font: `${narrow() ? 12 : 14}px ${text(14, INK).fontFamily}`, fill: INK, width: words - 8, overflow: 'break', lineHeight: narrow() ? 14 : 17 },
    });
    const head = (name, x, align) => ({ type: 'text', x, y: 6, silent: true, style: { text: name, align, font: `13px ${text(13, QUIET).fontFamily}`, fill: QUIET } });
    const block = (node, x, color) => ({ type: 'rect', silent: true, shape: { x, y: node.y, width: NODE, height: node.tall }, style: { fill: color } });
    const color = (i) => PARTS[i % PARTS.length];
    const band = (link) => {
      const wide = width(link, scale);
      const a = left[link.from].y + left[link.from].used + wide / 2;
      const b = right[link.to].y + right[link.to].used + wide / 2;
      left[link.from].used += wide;
      right[link.to].used += wide;
      return {
        type: 'bezierCurve', silent: true, shape: { x1: from + NODE, y1: a, cpx1: middle, cpy1: a, cpx2: middle, cpy2: b, x2: to - NODE, y2: b },
        style: link.value === null
          ? { fill: 'none', stroke: AXIS, lineWidth: 1.5, lineDash: [4, 4] }
          : { fill: 'none', stroke: color(link.from), lineWidth: Math.max(1, wide), opacity: 0.38 },
      };
    };
    // In the order of both sides, so that bands cross as little as they can.
    const links = [...data.links].sort((x, y) => x.from - y.from || x.to - y.to);
    return {
      animation: false,
      graphic: {
        elements: [
          head('From', from + NODE, 'left'), head('To', to - NODE, 'right'),
          ...links.map(band),
          ...left.map((node, i) => block(node, from, color(i))), ...right.map((node) => block(node, to - NODE, AXIS)),
          ...left.map((node) => label(node, from - 6, 'right')), ...right.map((node) => label(node, to + 6, 'left')),
        ],
      },
    };
  };

  return {
    height,
    show: (chart) => chart.setOption(option(chart), true),
    // A line for each group on the left.
    readings: () => data.from.map((name, i) => of('from', i).map((link) => `From ${name} to ${data.to[link.to]}: ${link.text}`)).filter((line) => line.length > 0),
  };
};
