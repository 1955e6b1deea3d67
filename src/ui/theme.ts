/** What the user chose; `system` follows the laptop. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const storageKey = 'plumbline.theme';

/** The stored choice. In localStorage, so that the first paint already has it. */
export function readTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Stores the choice and shows it. Where localStorage is refused it lasts as long as the tab. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    // the choice still holds for this tab
  }
  showTheme(choice);
}

/** Puts the theme on the page and keeps following the system where that is the choice. */
export function startTheme(): void {
  showTheme(readTheme());
  systemDark().addEventListener('change', () => showTheme(readTheme()));
}

function showTheme(choice: ThemeChoice): void {
  const dark = choice === 'dark' || (choice === 'system' && systemDark().matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

function systemDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
