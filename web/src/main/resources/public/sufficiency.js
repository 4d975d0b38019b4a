// Works the page out anew as a lever is moved: what it shows comes from the same address that the form leads to.
const form = document.getElementById('plan');
const article = document.querySelector('.sufficiency');
const working = document.querySelector('.working');
let asked = 0;
let waiting;

const address = () => {
  const query = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    const field = document.getElementById(name);
    const isNothing = value === '' || (field.type === 'number' && Number(value) === 0) || (field.type === 'date' && value === field.min);
    if (!isNothing) query.append(name, value);
  });
  return `${form.getAttribute('action')}?${query}`;
};

const show = async () => {
  const number = ++asked, to = address();
  article.setAttribute('aria-busy', 'true');
  if (working) working.textContent = 'Working it out …';
  try {
    const answer = await fetch(to);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // A lever that was moved meanwhile asks again.
    if (number !== asked) return;
    document.querySelectorAll('[data-live]').forEach((part) => {
      const fresh = page.querySelector(`[data-live="${part.dataset.live}"]`);
      if (fresh) part.replaceChildren(...fresh.childNodes);
    });
    document.querySelectorAll('.lever input[type="number"]').forEach((box) => box.closest('.lever').classList.toggle('changed', Number(box.value) !== 0));
    window.history.replaceState(null, '', to);
    if (working) working.textContent = '';
  } catch (problem) {
    if (working) working.textContent = 'That did not work. Press Work out to try again.';
  } finally {
    if (number === asked) article.removeAttribute('aria-busy');
  }
};

const soon = () => { clearTimeout(waiting); waiting = setTimeout(show, 150); };

// Slider and number box are one control; the box is the one that is read out.
document.querySelectorAll('.lever input[type="range"]').forEach((slider) => {
  const box = document.getElementById(slider.dataset.of);
  slider.hidden = false;
  slider.addEventListener('input', () => { box.value = slider.value; });
  slider.addEventListener('change', soon);
  box.addEventListener('input', () => { slider.value = box.value; });
  box.addEventListener('change', () => { if (box.checkValidity()) soon(); });
});
