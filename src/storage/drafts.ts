import { ok, type Result } from '#domain/result.ts';
import { readOne } from './read.ts';
import { drafts, type Draft } from './record-types.ts';
import { write } from './write.ts';

export type { Draft } from './record-types.ts';

/** What stands in the note input of a scorecard, or null. */
export async function readDraft(scorecardId: string): Promise<Draft | null> {
  return (await readOne(drafts, scorecardId)) ?? null;
}

/** Keeps what stands in a note input; one without text is forgotten. */
export async function saveDraft(draft: Draft): Promise<Result<null>> {
  return await write([drafts], async (context) => {
    if (draft.text === '') await context.remove(drafts, draft.id);
    else await context.put(drafts, draft);
    return ok(null);
  });
}
