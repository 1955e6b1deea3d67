import { useState } from 'react';
import { chooseTheme, readTheme, type ThemeChoice } from '#ui/theme.ts';
import css from './settings.module.css';

const choices: readonly { choice: ThemeChoice; title: string }[] = [
  { choice: 'system', title: 'Like this laptop' },
  { choice: 'light', title: 'Light' },
  { choice: 'dark', title: 'Dark' },
];

/** Light, dark, or whatever the laptop is set to. */
export function ThemeSettings() {
  const [chosen, setChosen] = useState(readTheme);
  return (
    <fieldset className={css.section}>
      <legend>Theme</legend>
      {choices.map(({ choice, title }) => (
        <label key={choice} className={css.choice}>
          <input
            type="radio"
            name="theme"
            autoComplete="off"
            checked={chosen === choice}
            onChange={() => {
              setChosen(choice);
              chooseTheme(choice);
            }}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
