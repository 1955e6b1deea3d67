import { lazy, Suspense, useState } from 'react';
import { useCommands } from '#ui/keys/use-commands.ts';

const KeySheet = lazy(async () => ({ default: (await import('#ui/keys/key-sheet.tsx')).KeySheet }));

/** Opens the list of all keys wherever the user is. */
export function KeySheetHost() {
  const [open, setOpen] = useState(false);
  useCommands({ 'show-keys': () => setOpen(true) });
  return open ? (
    <Suspense>
      <KeySheet onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
