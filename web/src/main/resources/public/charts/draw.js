// Draws every chart of the page from the data in it, each kind by a script of its own, and again when the width changes.
import { dots } from './dots.js';
import { funnel } from './funnel.js';
import { ranked } from './ranked.js';
import { run } from './run.js';
import { trend } from './trend.js';

const KINDS = { trend, ranked, dots, funnel, run };

const draw = (element) => {
  const data = JSON.parse(element.dataset.chart);
  const kind = KINDS[data.kind](data, element);
  element.style.height = `${kind.height()}px`;
  const chart = echarts.init(element, null, { renderer: 'canvas' });
  kind.show(chart);
  window.addEventListener('resize', () => {
    element.style.height = `${kind.height()}px`;
    chart.resize();
    kind.show(chart);
  });
};

document.querySelectorAll('[data-chart]').forEach(draw);
document.documentElement.dataset.charts = 'drawn';
