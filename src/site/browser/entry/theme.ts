// Runs before anything is painted: marks that scripts run, and sets the colours that were chosen on an earlier visit.
const root = document.documentElement;
root.classList.add('js');
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
} catch {
  // storage is closed to this page: the system's colours then
}
