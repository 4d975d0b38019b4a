// How every chart looks: the same colour, dash and width for the same kind of area on every page.
// Where the reader's system chooses the colours, its names of them stand for ours: dash, width and shape tell the lines apart.
const isForced = matchMedia('(forced-colors: active)').matches;
const or = (system, ours) => (isForced ? system : ours);

export const PAPER = or('Canvas', '#fff');
export const INK = or('CanvasText', '#0b0c0c');
export const QUIET = or('CanvasText', '#484f56');
export const GRID = or('GrayText', '#e6e9ec');
export const AXIS = or('CanvasText', '#9aa3ab');
export const OWN = or('LinkText', '#12436d');
export const OTHERS = or('Canvas', '#c6cdd4');
export const BAND = or('Canvas', '#eceff2');
export const EDGE = or('CanvasText', 'none');
export const FAINT = or('GrayText', '#b1bac2');
export const LIMIT = or('CanvasText', '#6b7680');
export const SIGNAL = or('Mark', '#801650');
export const DARK = or('CanvasText', '#3d464d');
export const ENGLAND = or('CanvasText', '#3d3d3d');
export const FONT = getComputedStyle(document.body).fontFamily;

// The mark is for points of which no two are joined.
export const LOOK = {
  own: { color: OWN, width: 3.5, type: 'solid', symbol: 'circle', size: 7, mark: 'diamond' },
  extract: { color: OWN, width: 2, type: [2, 3], symbol: 'emptyCircle', size: 8 },
  local: { color: OWN, width: 2, type: [2, 3], symbol: 'emptyRect', size: 8 },
  neighbours: { color: or('CanvasText', '#177f77'), width: 2.2, type: 'solid', symbol: 'none', size: 0, mark: 'circle' },
  region: { color: or('CanvasText', '#801650'), width: 1.8, type: 'dotted', symbol: 'none', size: 0, mark: 'triangle' },
  england: { color: ENGLAND, width: 1.8, type: 'dashed', symbol: 'none', size: 0, mark: 'rect' },
  // The second line and those after it where a reader chose whom to compare.
  second: { color: or('CanvasText', '#177f77'), width: 2.2, type: 'solid', symbol: 'rect', size: 6 },
  third: { color: or('CanvasText', '#801650'), width: 2, type: [6, 3], symbol: 'triangle', size: 7 },
  fourth: { color: or('CanvasText', '#a8480f'), width: 2, type: 'dotted', symbol: 'diamond', size: 7 },
};

// The parts of a whole, from the dark to the light: neighbours in a bar differ in lightness as well as in hue.
export const PARTS = ['#12436d', '#28a197', '#801650', '#f46a25', '#3d3d3d', '#a285d1', '#6bacd9', '#b1bac2'].map((ours) => or('CanvasText', ours));
// On which of them text is dark.
export const LIGHT_PARTS = new Set([1, 3, 5, 6, 7]);

// A month and its year, such as Apr 2024; a year stays.
export const shortly = (name) => name.replace(/^([A-Z]\w{2})\w* (?=\d{4}$)/, '$1 ');

export const narrow = () => window.innerWidth < 600;

export const text = (size, color, weight) => ({ fontFamily: FONT, fontSize: size, color, fontWeight: weight || 'normal' });
