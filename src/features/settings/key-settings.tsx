import { useState } from 'react';
import { useLive } from '#storage/live.ts';
import { readKeySettings, saveKeySettings, type KeySettings as Settings } from '#storage/settings.ts';
import { Button } from '#ui/button.tsx';
import { checkKeys, commands, keyOf } from '#ui/keys/commands.ts';
import css from './settings.module.css';

/** Single-character keys: on or off, and which key does what. */
export function KeySettings() {
  const settings = useLive(readKeySettings, []);
  return settings === undefined ? null : <KeyForm settings={settings} />;
}

function KeyForm({ settings: stored }: { settings: Settings }) {
  // shown at once; what is stored follows
  const [settings, setSettings] = useState(stored);
  const [problem, setProblem] = useState<{ commandId: string; message: string } | null>(null);

  async function save(next: Settings) {
    setSettings(next);
    const saved = await saveKeySettings(next);
    if (!saved.ok) setSettings(settings);
    setProblem(saved.ok ? null : { commandId: '', message: saved.error.message });
  }

  function remap(commandId: string, key: string) {
    const remapped = { ...settings.remapped, [commandId]: key };
    const found = checkKeys(commands, remapped)[0];
    if (found === undefined) void save({ ...settings, remapped });
    else setProblem({ commandId, message: found.message });
  }

  return (
    <section className={css.section} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <p>Single keys never act while you type in a field. Nothing depends on them.</p>
      <label className={css.choice}>
        <input
          type="checkbox"
          autoComplete="off"
          checked={settings.singleKeys}
          onChange={(event) => void save({ ...settings, singleKeys: event.target.checked })}
        />
        <span>Use single keys</span>
      </label>
      <table className={css.keys}>
        <thead>
          <tr>
            <th scope="col">Command</th>
            <th scope="col">Key</th>
          </tr>
        </thead>
        <tbody>
          {commands.map((command) => (
            <tr key={command.id}>
              <th scope="row">{command.title}</th>
              <td>
                <input
                  className={css.key}
                  aria-label={`Key for ${command.title}`}
                  aria-invalid={problem?.commandId === command.id ? true : undefined}
                  autoComplete="off"
                  spellCheck={false}
                  disabled={!settings.singleKeys}
                  value={keyOf(command, settings.remapped)}
                  onFocus={(event) => event.target.select()}
                  onInput={(event) => remap(command.id, [...event.currentTarget.value].at(-1) ?? '')}
                />
                {problem?.commandId === command.id ? (
                  <span role="alert" className={css.problem}>
                    {problem.message}
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem?.commandId === '' ? <p role="alert">{problem.message}</p> : null}
      <Button onClick={() => void save({ ...settings, remapped: {} })}>Restore the default keys</Button>
    </section>
  );
}
