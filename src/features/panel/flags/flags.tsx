import { useState } from 'react';
import type { RaisedFlag } from '#domain/panel-input.ts';
import { Flag } from './flag.tsx';
import css from './flags.module.css';
import { RuleDialog, type Asked } from './rule-dialog.tsx';

/**
 * The red flags that were raised, each to be upheld or dismissed.
 * @param label the recommendation as it stands, in words: said after a ruling
 */
export function Flags({ flags, label }: { flags: readonly RaisedFlag[]; label: string }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <section aria-labelledby="red-flags">
      <h2 id="red-flags" className={css.title}>
        Red flags
      </h2>
      <p role="status" className={css.said}>
        {said === null ? '' : `${said} The recommendation is now: ${label}.`}
      </p>
      {flags.length === 0 ? <p className={css.none}>Nobody raised one.</p> : null}
      <ul className={css.flags}>
        {flags.map((flag) => (
          <Flag
            key={`${flag.card.id} ${flag.signal.id}`}
            flag={flag}
            onRule={(ruling) => setAsked({ flag, ruling })}
          />
        ))}
      </ul>
      {asked === null ? null : (
        <RuleDialog
          asked={asked}
          onClose={() => setAsked(null)}
          onDone={() => setSaid(asked.ruling === 'upheld' ? 'Red flag upheld.' : 'Red flag dismissed.')}
        />
      )}
    </section>
  );
}
