// Copies the address of the view, where the browser can.
if (navigator.clipboard) {
  document.querySelectorAll('.copy-link').forEach((copy) => {
    copy.parentElement.hidden = false;
    const done = copy.closest('.chart-links').querySelector('.done');
    copy.addEventListener('click', () => navigator.clipboard.writeText(window.location.href)
      .then(() => { done.textContent = 'Link copied'; }));
  });
}
