import * as z from 'zod/mini';
import { momentSchema, nameSchema, recordIdSchema } from './ids.ts';

/** A person being interviewed. The only record that holds the candidate's name. */
export const candidateSchema = z.strictObject({
  id: recordIdSchema,
  /** A name or a code, as the interviewer typed it. */
  name: nameSchema,
  /** Part of the sample panel: marked as such, removed in one click, never compared or backed up. */
  sample: z.boolean(),
  createdAt: momentSchema,
});

export type Candidate = z.infer<typeof candidateSchema>;
