import type { Role } from '#domain/role.ts';
import type { Dimension } from '#domain/rubric.ts';
import type { SignalKind } from '#domain/signal.ts';
import css from './guide.module.css';
import type { Access, Session } from './use-session.ts';

const kinds: readonly { kind: SignalKind; title: string }[] = [
  { kind: 'strong', title: 'Strong signals' },
  { kind: 'weak', title: 'Weak signals' },
  { kind: 'red-flag', title: 'Red flags' },
];

type Props = {
  role: Role;
  focused: Dimension;
  observed: Readonly<Record<string, number>>;
  access: Access;
  change: Session['change'];
};

/** The signals, ticked as they are observed. They hold still; the ones of the focused dimension are marked. */
export function SignalList({ role, focused, observed, access, change }: Props) {
  return kinds.map(({ kind, title }) => (
    <fieldset key={kind} className={css.part} disabled={access !== 'editing'}>
      <legend className={css.partTitle}>{title}</legend>
      {role.signals
        .filter((signal) => signal.kind === kind)
        .map((signal) => (
          <label
            key={signal.id}
            className={css.signal}
            data-kind={kind}
            data-related={signal.dimensionIds.includes(focused.id)}
          >
            <input
              type="checkbox"
              autoComplete="off"
              checked={observed[signal.id] !== undefined}
              onChange={(event) =>
                void change({ kind: 'observe', signalId: signal.id, observed: event.target.checked })
              }
            />
            <span>{signal.text}</span>
          </label>
        ))}
    </fieldset>
  ));
}
