// The editor of questions in SQL: tabs that stay, completion, running and stopping. Without it the form works as it is.
const form = document.getElementById('ask');
const area = document.getElementById('sql');
const result = document.getElementById('result');
const choices = form.querySelector('.choices');
const run = form.querySelector('.go');
const stop = form.querySelector('.stop');
const KEPT = 'hearth.queries';
const ASKED = 'hearth.asked';
const MOST_ASKED = 50;

// ---- what may be asked, for completion
const tables = {};
document.querySelectorAll('.served details').forEach((table) => {
  tables[table.querySelector('summary code').textContent] = [...table.querySelectorAll('dt code')].map((name) => name.textContent);
});

CodeMirror.defineMode('question', (config) => {
  const sql = CodeMirror.getMode(config, 'text/x-sql');
  return {
    ...sql,
    startState: () => CodeMirror.startState(sql),
    copyState: (state) => CodeMirror.copyState(sql, state),
    token(stream, state) {
      const before = stream.pos === 0 ? '' : stream.string[stream.pos - 1];
      if (before !== ':' && stream.match(/^:[a-z][a-z_]*/)) return 'parameter';
      return sql.token(stream, state);
    },
  };
});

const editor = CodeMirror.fromTextArea(area, {
  mode: 'question',
  lineNumbers: true,
  lineWrapping: true,
  indentUnit: 4,
  extraKeys: { 'Ctrl-Enter': () => ask(), 'Cmd-Enter': () => ask(), 'Ctrl-Space': 'autocomplete', Tab: false, 'Shift-Tab': false },
  hintOptions: { tables, completeSingle: false },
});
editor.getInputField().setAttribute('aria-label', 'The question in SQL');
editor.getInputField().setAttribute('aria-describedby', 'sql-keys');

// ---- queries side by side, kept in this browser
const titleOf = (sql) => {
  const comment = /^\s*--\s*(?:title:\s*)?(.+)/.exec(sql);
  const from = /\bfrom\s+([a-z_]+)/i.exec(sql);
  const words = comment ? comment[1] : from ? from[1] : 'Untitled';
  return words.length > 28 ? `${words.slice(0, 27)}…` : words;
};
const read = (name, otherwise) => {
  try { return JSON.parse(localStorage.getItem(name)) ?? otherwise; } catch { return otherwise; }
};
const write = (name, value) => { try { localStorage.setItem(name, JSON.stringify(value)); } catch { /* A full or closed store keeps nothing. */ } };
const kept = read(KEPT, { queries: [], at: 0 });
const keep = () => write(KEPT, kept);
const bar = form.querySelector('.queries');
const list = bar.querySelector('[role="tablist"]');

const show = () => {
  list.replaceChildren(...kept.queries.flatMap((query, i) => {
    const tab = Object.assign(document.createElement('button'), { type: 'button', textContent: titleOf(query.sql) });
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(i === kept.at));
    tab.addEventListener('click', () => open(i));
    if (kept.queries.length === 1 || i !== kept.at) return [tab];
    const close = Object.assign(document.createElement('button'), { type: 'button', className: 'close-query', textContent: '×' });
    close.setAttribute('aria-label', `Close ${tab.textContent}`);
    close.addEventListener('click', () => { kept.queries.splice(i, 1); open(Math.max(0, i - 1)); });
    return [tab, close];
  }));
  bar.hidden = false;
};
const open = (i) => {
  kept.at = i;
  editor.setValue(kept.queries[i].sql);
  keep();
  show();
};
const placeOf = (sql) => {
  const known = kept.queries.findIndex((query) => query.sql === sql);
  if (known < 0) kept.queries.push({ sql });
  return known < 0 ? kept.queries.length - 1 : known;
};
const given = area.value;
if (given.trim()) {
  kept.at = placeOf(given);
} else if (kept.queries.length === 0) {
  kept.queries.push({ sql: '' });
  kept.at = 0;
} else {
  kept.at = Math.min(kept.at, kept.queries.length - 1);
  editor.setValue(kept.queries[kept.at].sql);
}
keep();
show();
bar.querySelector('.new-query').addEventListener('click', () => {
  kept.queries.push({ sql: '' });
  open(kept.queries.length - 1);
  editor.focus();
});

// ---- what was asked before, kept in this browser too
const before = document.getElementById('asked-before');
const asked = read(ASKED, []);
const showAsked = () => {
  before.hidden = asked.length === 0;
  before.querySelector('ol').replaceChildren(...asked.map((one) => {
    const item = document.createElement('li');
    const again = Object.assign(document.createElement('button'), { type: 'button', className: 'as-link', textContent: titleOf(one.sql), title: one.sql });
    again.addEventListener('click', () => { open(placeOf(one.sql)); editor.focus(); });
    const when = new Date(one.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
    item.append(again, Object.assign(document.createElement('span'), { className: 'hint', textContent: ` ${when} · ${one.rows}` }));
    return item;
  }));
};
const remember = (sql, rows) => {
  const known = asked.findIndex((one) => one.sql === sql);
  if (known >= 0) asked.splice(known, 1);
  asked.unshift({ sql, rows, at: new Date().toISOString() });
  asked.splice(MOST_ASKED);
  write(ASKED, asked);
  showAsked();
};
before.querySelector('.forget').addEventListener('click', () => { asked.splice(0); write(ASKED, asked); showAsked(); });
showAsked();

// ---- parameters: asked for as soon as the SQL names them
const names = () => [...new Set([...editor.getValue().replace(/'[^']*'|--.*/g, '').matchAll(/(?<![:\w]):([a-z][a-z_]*)/g)].map((found) => found[1]))];
let shown = [...choices.querySelectorAll('[name]')].map((field) => field.name).join();
const refreshChoices = async () => {
  if (names().join() === shown) return;
  shown = names().join();
  const answer = await fetch('/sql/choices', { method: 'POST', body: fields() });
  if (answer.ok) choices.innerHTML = await answer.text();
};
let waiting;
editor.on('change', () => {
  kept.queries[kept.at].sql = editor.getValue();
  keep();
  const tab = list.querySelector('[aria-selected="true"]');
  if (tab) tab.textContent = titleOf(editor.getValue());
  clearTimeout(waiting);
  waiting = setTimeout(refreshChoices, 400);
});
const fields = (isForPlan = false) => {
  editor.save();
  const body = new URLSearchParams(new FormData(form));
  if (isForPlan) body.set('plan', 'yes');
  const area = new URLSearchParams(location.search).get('area');
  if (area) body.set('area', area);
  return body;
};

// ---- running and stopping
const marks = [];
const clearFault = () => {
  marks.splice(0).forEach((mark) => mark.clear());
  editor.eachLine((line) => editor.removeLineClass(line, 'background', 'at-fault'));
};
const showFault = (refused) => {
  const line = Number(refused.dataset.line) - 1;
  const column = Number(refused.dataset.column) - 1;
  if (!(line >= 0 && line < editor.lineCount())) return;
  editor.addLineClass(line, 'background', 'at-fault');
  const word = editor.findWordAt({ line, ch: column });
  marks.push(editor.markText(word.anchor, word.head, { className: 'fault-here' }));
  const to = refused.querySelector('.go-to');
  to.hidden = false;
  to.addEventListener('click', () => { editor.setCursor(line, column); editor.focus(); });
};
const arrived = () => {
  result.dispatchEvent(new CustomEvent('part', { bubbles: true }));
  const refused = result.querySelector('.refused');
  if (refused) showFault(refused);
  const kind = result.querySelector('#chart-kind');
  if (kind) kind.addEventListener('change', () => draw(kind));
  const copy = result.querySelector('.copy-question');
  if (copy && navigator.clipboard) {
    copy.parentElement.hidden = false;
    copy.addEventListener('click', () => navigator.clipboard.writeText(`${location.origin}/sql?${fields()}`)
      .then(() => { copy.textContent = 'Link copied'; }));
  }
};
const draw = async (kind) => {
  if (!kind.dataset.answer.startsWith('/sql/answers/')) { ask(); return; }
  const answer = await fetch(`${kind.dataset.answer}?${new URLSearchParams({ chart: kind.value })}`);
  if (!answer.ok) return;
  result.innerHTML = await answer.text();
  arrived();
  result.querySelector('#chart-kind')?.focus();
};
let running = null;
const ask = async (isForPlan = false) => {
  if (running) return;
  clearFault();
  const asking = { address: null, isStopped: false, control: new AbortController() };
  running = asking;
  run.disabled = true;
  stop.disabled = false;
  const body = fields(isForPlan);
  const chart = new URLSearchParams({ chart: body.get('chart') ?? '' });
  const sql = editor.getValue();
  result.innerHTML = '<p class="is-running" role="status">Running …</p>';
  try {
    let answer = await fetch('/sql', { method: 'POST', body, signal: asking.control.signal });
    while (answer.status === 202 && !asking.isStopped) {
      asking.address = answer.headers.get('Location');
      answer = await fetch(`${asking.address}?${chart}`, { signal: asking.control.signal });
    }
    result.innerHTML = answer.ok ? await answer.text() : '<p role="alert">The server did not answer. Run the question again.</p>';
    const rows = result.querySelector('.counted-rows strong');
    if (rows) remember(sql, rows.textContent);
  } catch {
    result.innerHTML = asking.isStopped ? '<p role="status">Stopped.</p>' : '<p role="alert">The server cannot be reached.</p>';
  }
  running = null;
  run.disabled = false;
  stop.disabled = true;
  arrived();
};
stop.hidden = false;
stop.addEventListener('click', () => {
  if (!running) return;
  running.isStopped = true;
  if (running.address) fetch(running.address, { method: 'DELETE' });
  running.control.abort();
});
form.addEventListener('submit', (event) => { event.preventDefault(); ask(event.submitter?.name === 'plan'); });
arrived();

// ---- finding a table or column
const find = document.getElementById('find-table');
find.closest('p').hidden = false;
find.addEventListener('input', () => {
  const words = find.value.trim().toLowerCase();
  document.querySelectorAll('.served details').forEach((table) => {
    const isFound = table.textContent.toLowerCase().includes(words);
    table.hidden = !isFound;
    table.open = words.length > 1 && isFound && !table.querySelector('summary').textContent.toLowerCase().includes(words);
  });
});
document.querySelectorAll('.served dt code').forEach((name) => {
  name.title = 'Double-click to write it into the query';
  name.addEventListener('dblclick', () => { editor.replaceSelection(name.textContent); editor.focus(); });
});
document.documentElement.dataset.workbench = 'ready';
