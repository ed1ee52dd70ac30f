// The print button appears where it can work.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-island="print"]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
