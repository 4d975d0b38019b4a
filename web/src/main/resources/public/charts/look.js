// How every chart looks: the same colour, dash and width for the same kind of area on every page.
export const INK = '#0b0c0c';
export const QUIET = '#484f56';
export const GRID = '#e6e9ec';
export const AXIS = '#9aa3ab';
export const OWN = '#12436d';
export const FONT = getComputedStyle(document.body).fontFamily;

export const LOOK = {
  own: { color: OWN, width: 3.5, type: 'solid', symbol: 'circle', size: 7 },
  extract: { color: OWN, width: 2, type: [2, 3], symbol: 'emptyCircle', size: 8 },
  local: { color: OWN, width: 2, type: [2, 3], symbol: 'emptyRect', size: 8 },
  neighbours: { color: '#177f77', width: 2.2, type: 'solid', symbol: 'none', size: 0 },
  region: { color: '#801650', width: 1.8, type: 'dotted', symbol: 'none', size: 0 },
  england: { color: '#3d3d3d', width: 1.8, type: 'dashed', symbol: 'none', size: 0 },
};

export const narrow = () => window.innerWidth < 600;

export const text = (size, color, weight) => ({ fontFamily: FONT, fontSize: size, color, fontWeight: weight || 'normal' });
