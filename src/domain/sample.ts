import * as z from 'zod/mini';
import { noteMarkSchema } from './note.ts';
import { overallImpressionSchema } from './scorecard.ts';
import { ratingSchema } from './rating.ts';

/** An invented panel that shows what the app does, without ids or times: those are given when it is filled in. */
export const samplePanelSchema = z.strictObject({
  roleId: z.string(),
  rubric: z.strictObject({ id: z.string(), version: z.int() }),
  candidateName: z.string(),
  scorecards: z.array(
    z.strictObject({
      interviewer: z.string(),
      shadow: z.boolean(),
      /** Minutes before now at which it was submitted. */
      submittedMinutesAgo: z.int(),
      ratings: z.record(z.string(), ratingSchema),
      rationales: z.record(z.string(), z.string()),
      observed: z.array(z.string()),
      takeaways: z.string(),
      overallImpression: overallImpressionSchema,
      /** Notes with the minute of the interview they were taken in. */
      notes: z.array(
        z.strictObject({
          minute: z.int(),
          text: z.string(),
          mark: noteMarkSchema,
          dimensionIds: z.array(z.string()),
        }),
      ),
    }),
  ),
});

export type SamplePanel = z.infer<typeof samplePanelSchema>;
