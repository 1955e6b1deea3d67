import { useState } from 'react';
import { useLive } from '#storage/live.ts';
import { readSpelling, saveSpelling } from '#storage/settings.ts';
import css from './settings.module.css';

/** Whether the browser checks the spelling of notes and rationales. */
export function SpellingSettings() {
  const stored = useLive(readSpelling, []);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function save(checked: boolean) {
    setChosen(checked);
    const saved = await saveSpelling(checked);
    setProblem(saved.ok ? null : saved.error.message);
    if (!saved.ok) setChosen(null);
  }

  return (
    <section className={css.section} aria-labelledby="spelling-title">
      <h2 id="spelling-title">Spelling</h2>
      <p>
        Some browsers send what you type to a spelling service on the network. Fields for names never ask for
        it; for notes and rationales you decide.
      </p>
      <label className={css.choice}>
        <input
          type="checkbox"
          autoComplete="off"
          checked={chosen ?? stored ?? true}
          onChange={(event) => void save(event.target.checked)}
        />
        <span>Let the browser check the spelling of notes and rationales</span>
      </label>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </section>
  );
}
