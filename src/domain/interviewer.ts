import * as z from 'zod/mini';
import { momentSchema, nameSchema, recordIdSchema } from './ids.ts';

/** Somebody who scores on this device. */
export const interviewerSchema = z.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  sample: z.boolean(),
  createdAt: momentSchema,
});

export type Interviewer = z.infer<typeof interviewerSchema>;
