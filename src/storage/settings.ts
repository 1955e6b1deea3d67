import * as z from 'zod/mini';
import { ok, type Result } from '#domain/result.ts';
import { readOne } from './read.ts';
import { settings } from './record-types.ts';
import { write } from './write.ts';

const keysSchema = z.strictObject({
  /** Single-character keys can be turned off (WCAG 2.1.4). */
  singleKeys: z.boolean(),
  /** Command id to key, for the ones that were remapped. */
  remapped: z.record(z.string(), z.string()),
});

/** The user's choices about keys. */
export type KeySettings = z.infer<typeof keysSchema>;

export const defaultKeySettings: KeySettings = { singleKeys: true, remapped: {} };

/** The stored key settings, or the defaults where there are none or they cannot be read. */
export async function readKeySettings(): Promise<KeySettings> {
  const stored = await readOne(settings, 'keys');
  const parsed = keysSchema.safeParse(stored?.value);
  return parsed.success ? parsed.data : defaultKeySettings;
}

/** Stores the key settings. */
export async function saveKeySettings(value: KeySettings): Promise<Result<null>> {
  return await saveSetting('keys', value);
}

/** Whether longer texts are checked for spelling by the browser; yes unless it was turned off. */
export async function readSpelling(): Promise<boolean> {
  return (await readOne(settings, 'spelling'))?.value !== false;
}

/** Stores whether longer texts are checked for spelling. */
export async function saveSpelling(checked: boolean): Promise<Result<null>> {
  return await saveSetting('spelling', checked);
}

/** Who scored last on this device: the interviewer that a new tab starts as. */
export async function readLastInterviewerId(): Promise<string | null> {
  const stored = await readOne(settings, 'interviewer');
  return typeof stored?.value === 'string' ? stored.value : null;
}

/** Remembers who scores on this device. */
export async function saveLastInterviewerId(id: string): Promise<Result<null>> {
  return await saveSetting('interviewer', id);
}

async function saveSetting(id: string, value: unknown): Promise<Result<null>> {
  return await write([settings], async (context) => {
    await context.put(settings, { id, value });
    return ok(null);
  });
}
