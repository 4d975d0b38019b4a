// Saves a chart as a picture that says by itself what it shows: title, measure, source and date go with it.
import { FONT } from '/charts/look.js';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 20;
// Twice the pixels, for screens and paper that show them.
const SHARPNESS = 2;

const node = (name, attributes, text) => {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text) made.textContent = text;
  return made;
};

const pen = document.createElement('canvas').getContext('2d');

// The words in as many lines as the width needs.
const wrapped = (words, font, width) => {
  pen.font = font;
  return words.split(' ').reduce((lines, word) => {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer; else lines.push(word);
    return lines;
  }, []);
};

const picture = (panel, about) => {
  const chart = panel.querySelector('.chart svg').cloneNode(true);
  const width = chart.viewBox.baseVal.width, height = chart.viewBox.baseVal.height;
  const whole = node('svg', { xmlns: SVG, role: 'img' });
  whole.append(node('title', {}, about.title));
  let y = MARGIN;
  const write = (words, size, weight, color) => wrapped(words, `${weight} ${size}px ${FONT}`, width).forEach((line) => {
    y += size * 1.3;
    whole.append(node('text', { x: MARGIN, y, 'font-family': FONT, 'font-size': size, 'font-weight': weight, fill: color }, line));
  });
  write(about.title, 19, 700, '#0b0c0c');
  write(about.subtitle, 14, 400, '#484f56');
  y += 10;
  chart.removeAttribute('style');
  [['x', MARGIN], ['y', y], ['width', width], ['height', height]].forEach(([key, value]) => chart.setAttribute(key, value));
  whole.append(chart);
  y += height + 6;
  write(about.source, 12, 400, '#484f56');
  const size = { width: width + 2 * MARGIN, height: Math.ceil(y) + MARGIN };
  whole.firstChild.after(node('rect', { width: size.width, height: size.height, fill: '#fff' }));
  Object.entries({ ...size, viewBox: `0 0 ${size.width} ${size.height}` }).forEach(([key, value]) => whole.setAttribute(key, value));
  return { text: new XMLSerializer().serializeToString(whole), ...size };
};

const drawn = async ({ text, width, height }) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => { canvas.toBlob(done, 'image/png'); });
};

const KINDS = {
  svg: async (made) => new Blob([made.text], { type: 'image/svg+xml' }),
  png: drawn,
};

const save = (blob, name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};

document.querySelectorAll('.save-image').forEach((button) => {
  const links = button.closest('.chart-links'), panel = links.closest('figure');
  if (!panel.querySelector('[data-chart]')) return;
  button.parentElement.hidden = false;
  button.addEventListener('click', async () => {
    const { file, ...about } = links.dataset;
    save(await KINDS[button.dataset.kind](picture(panel, about)), `${file}.${button.dataset.kind}`);
  });
});
