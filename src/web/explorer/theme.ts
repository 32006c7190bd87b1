/** Before the first paint: the reader's own choice of light or dark, where there is one. */
try {
  const theme = localStorage.getItem('annals-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage is off: the system's preference holds.
}
