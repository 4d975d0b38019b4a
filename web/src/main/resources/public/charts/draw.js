// Draws every chart of the page from the data in it, each kind by a script of its own, and again when the width changes.
import { dots } from './dots.js';
import { flow } from './flow.js';
import { funnel } from './funnel.js';
import { readable } from './keys.js';
import { mix } from './mix.js';
import { multiples } from './multiples.js';
import { pairs } from './pairs.js';
import { ranked } from './ranked.js';
import { run } from './run.js';
import { trend } from './trend.js';

const KINDS = { trend, ranked, dots, funnel, run, multiples, pairs, mix, flow };

const draw = (element) => {
  const data = JSON.parse(element.dataset.chart);
  const kind = KINDS[data.kind](data, element);
  element.style.height = `${kind.height()}px`;
  const chart = echarts.init(element, null, { renderer: 'svg' });
  const show = () => {
    kind.show(chart);
    const svg = element.querySelector('svg');
    // So that paper of another width scales the drawing.
    svg.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    svg.setAttribute('aria-hidden', 'true');
  };
  show();
  window.addEventListener('resize', () => {
    element.style.height = `${kind.height()}px`;
    chart.resize();
    show();
  });
  readable(element, kind.readings());
};

document.querySelectorAll('[data-chart]').forEach(draw);
// A part of the page that came later has charts too.
document.addEventListener('part', (event) => event.target.querySelectorAll('[data-chart]').forEach(draw));
document.documentElement.dataset.charts = 'drawn';
