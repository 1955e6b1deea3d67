import * as z from 'zod/mini';
import { momentSchema, recordIdSchema } from './ids.ts';
import { noteSchema } from './note.ts';
import { scorecardBodySchema } from './scorecard.ts';

/** One sealed version of a scorecard: immutable, with the notes it rests on. Amending adds the next one. */
export const submissionSchema = z.strictObject({
  id: recordIdSchema,
  scorecardId: recordIdSchema,
  panelId: recordIdSchema,
  /** 1 for the first, counted up without gaps. */
  version: z.int().check(z.positive()),
  rubric: z.strictObject({ id: z.string(), version: z.int() }),
  submittedAt: momentSchema,
  /** Why it was amended; null for version 1. */
  reason: z.nullable(z.string()),
  body: scorecardBodySchema,
  notes: z.array(noteSchema),
});

export type Submission = z.infer<typeof submissionSchema>;
