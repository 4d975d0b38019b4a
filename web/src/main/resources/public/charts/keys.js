// Lets the arrow keys step through the points of a chart; a line below it says each, to the eye and to a screen reader.
const STEPS = {
  ArrowRight: ([line, point]) => [line, point + 1],
  ArrowLeft: ([line, point]) => [line, point - 1],
  ArrowDown: ([line, point]) => [line + 1, point],
  ArrowUp: ([line, point]) => [line - 1, point],
  Home: ([line]) => [line, 0],
  End: ([line]) => [line, Infinity],
};

const within = (index, list) => Math.max(0, Math.min(index, list.length - 1));

// The readings are a list of sentences for each line of the chart.
export const readable = (element, readings) => {
  const said = document.createElement('p');
  said.className = 'hint reading';
  said.setAttribute('role', 'status');
  element.after(said);
  let at = null;
  element.tabIndex = 0;
  element.setAttribute('role', 'application');
  element.setAttribute('aria-roledescription', 'chart');
  element.addEventListener('focus', () => {
    if (!at) said.textContent = `Step through the points with the arrow keys${readings.length > 1 ? ': left and right along a line, up and down between lines' : ''}.`;
  });
  element.addEventListener('keydown', (event) => {
    if (!STEPS[event.key]) return;
    event.preventDefault();
    const [line, point] = at ? STEPS[event.key](at) : [0, event.key === 'End' ? Infinity : 0];
    at = [within(line, readings), 0];
    at[1] = within(point, readings[at[0]]);
    said.textContent = readings[at[0]][at[1]];
  });
};
