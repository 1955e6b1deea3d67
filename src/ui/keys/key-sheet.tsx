import { Fragment, use } from 'react';
import { Dialog } from '../dialog.tsx';
import { KeyCap } from '../key-cap.tsx';
import { commands, fixedKeys, keyOf } from './commands.ts';
import css from './key-sheet.module.css';
import { KeysContext } from './use-commands.ts';

const groups = ['Rating', 'Moving', 'Notes', 'Everywhere'] as const;

/** All keys, read from the table that binds them. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { singleKeys, remapped } = use(KeysContext);
  return (
    <Dialog title="Keys" onClose={onClose} wide>
      {singleKeys ? null : <p className={css.off}>Single keys are turned off in the settings.</p>}
      <div className={css.groups}>
        {groups.map((group) => (
          <section key={group} className={css.group} aria-label={group}>
            <h3>{group}</h3>
            <dl className={css.list}>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <Fragment key={command.id}>
                    <dt>{command.title}</dt>
                    <dd>
                      <KeyCap>{keyOf(command, remapped)}</KeyCap>
                    </dd>
                  </Fragment>
                ))}
              {group === 'Notes' ? <FixedKeys /> : null}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function FixedKeys() {
  return fixedKeys.map((fixed) => (
    <Fragment key={fixed.title}>
      <dt>{fixed.title}</dt>
      <dd>
        {fixed.keys.map((key) => (
          <KeyCap key={key}>{key}</KeyCap>
        ))}
      </dd>
    </Fragment>
  ));
}
