// Copies the address of the view, where the browser can.
const copy = document.getElementById('copy-link');
if (navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener('click', () => navigator.clipboard.writeText(window.location.href)
    .then(() => { document.getElementById('copied').textContent = 'Link copied'; }));
}
