import { useState } from 'preact/hooks';

type Theme = 'light' | 'dark';

function getTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Follows the system until the reader chooses; the choice is kept in this browser. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(getTheme);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const choose = () => {
    document.documentElement.dataset['theme'] = other;
    try {
      localStorage.setItem('annals-theme', other);
    } catch {
      // Storage is off: the choice holds until the page is left.
    }
    setTheme(other);
    dispatchEvent(new Event('annals-theme'));
  };
  return (
    <button
      type="button"
      class="theme-toggle"
      onClick={choose}
      aria-label={`Switch to ${other} colours`}
      title={`Switch to ${other} colours`}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2a6 6 0 1 0 .01 0" class="ring" />
        <path d="M8 2a6 6 0 0 1 0 12z" class="half" />
      </svg>
    </button>
  );
}
