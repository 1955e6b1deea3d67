import { createContext, use, useEffect, useRef } from 'react';
import { commands, keyOf, type CommandId, type Remapped } from './commands.ts';

/** The user's key choices, given by the app. */
export type Keys = { singleKeys: boolean; remapped: Remapped };

export const KeysContext = createContext<Keys>({ singleKeys: true, remapped: {} });

/** What the commands of a screen do while it is shown. */
export type Handlers = Partial<Record<CommandId, () => void>>;

/**
 * Binds commands to their keys while the component is mounted. A single-character key never fires in a text field, in a
 * dialog, or with Ctrl, Alt or Cmd held; digits stay with a radio group's own keys only where those use them (none do).
 */
export function useCommands(handlers: Handlers): void {
  const keys = use(KeysContext);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!keys.singleKeys) return undefined;
    const byKey = new Map(commands.map((c) => [keyOf(c, keys.remapped), c.id]));
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
        return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      const id = byKey.get(event.key);
      const handler = id === undefined ? undefined : latest.current[id];
      if (handler === undefined) return;
      event.preventDefault();
      handler();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return true;
  }
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}
