import { TopBar } from '#ui/top-bar.tsx';
import { useScreen } from '#ui/use-screen.ts';
import { KeySettings } from './key-settings.tsx';
import css from './settings.module.css';
import { ThemeSettings } from './theme-settings.tsx';

/** Preferences of this laptop: theme and keys. */
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
        <section className={css.section} aria-labelledby="spelling">
          <h2 id="spelling">Spelling</h2>
          <p>
            Some browsers send typed text to a spelling service. Fields with names never ask for it. For
            notes, switch the “enhanced” spelling of your browser off in its own settings; the basic one stays
            on this laptop.
          </p>
        </section>
      </main>
    </>
  );
}
