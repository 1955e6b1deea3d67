import { TopBar } from '#ui/top-bar.tsx';
import { useScreen } from '#ui/use-screen.ts';
import { KeySettings } from './key-settings.tsx';
import css from './settings.module.css';
import { SpellingSettings } from './spelling-settings.tsx';
import { ThemeSettings } from './theme-settings.tsx';

/** Preferences of this laptop: theme, keys, spelling. */
export function SettingsPage() {
  const heading = useScreen('Settings');
  return (
    <>
      <TopBar />
      <main className={css.main}>
        <h1 ref={heading} tabIndex={-1}>
          Settings
        </h1>
        <ThemeSettings />
        <KeySettings />
        <SpellingSettings />
      </main>
    </>
  );
}
