import * as z from 'zod/mini';
import { idSchema, sourceSchema } from './rubric.ts';

const sentence = z.string().check(z.minLength(10));

/** Something an interviewer ticks when it was observed. */
export const signalSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['strong', 'weak', 'red-flag']),
  text: sentence,
  dimensionIds: z.array(idSchema).check(z.minLength(1)),
  source: z.array(sourceSchema).check(z.minLength(1)),
});

export type Signal = z.infer<typeof signalSchema>;
export type SignalKind = Signal['kind'];
