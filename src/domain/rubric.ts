import * as z from 'zod/mini';

/** Where in the role blueprint a fact comes from, e.g. "19 Scorecard dimensions" or "16 Anti-patterns". */
export const sourceSchema = z.string().check(z.minLength(1));

const sentence = z.string().check(z.minLength(10));

/** An id: short, stable, lower case. Ids are stored with ratings, so a shipped id is never renamed. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** One thing a candidate is rated on. */
export const dimensionSchema = z.strictObject({
  id: idSchema,
  /** The accessible name of the radio group. */
  title: z.string().check(z.minLength(3)),
  /** One word for chips and `#` marks, e.g. "security". */
  short: z.string().check(z.regex(/^[a-z]+$/)),
  covers: sentence,
  weight: z.int().check(z.nonnegative()),
  mustMeet: z.boolean(),
  /** Set where "not assessed" is an ordinary outcome, with the reason shown to the interviewer. */
  asApplicable: z.optional(sentence),
  /** Observable behaviour at each level, lowest first. */
  anchors: z.strictObject({ 1: sentence, 2: sentence, 3: sentence, 4: sentence }),
  source: z.array(sourceSchema).check(z.minLength(1)),
});

/** A versioned set of dimensions. A change that alters what a rating means is a new version. */
export const rubricSchema = z
  .strictObject({
    id: idSchema,
    version: z.int().check(z.positive()),
    title: z.string().check(z.minLength(3)),
    dimensions: z.array(dimensionSchema).check(z.minLength(1)),
    /** Why weights differ; required where they do. */
    weightsReason: z.optional(sentence),
  })
  .check((ctx) => {
    const { dimensions, weightsReason } = ctx.value;
    for (const key of ['id', 'title', 'short'] as const) {
      const seen = new Set<string>();
      for (const [index, dimension] of dimensions.entries()) {
        if (seen.has(dimension[key])) {
          ctx.issues.push({
            code: 'custom',
            message: `Two dimensions share the ${key} "${dimension[key]}". Give each its own.`,
            path: ['dimensions', index, key],
            input: dimension[key],
          });
        }
        seen.add(dimension[key]);
      }
    }
    if (new Set(dimensions.map((d) => d.weight)).size > 1 && weightsReason === undefined) {
      ctx.issues.push({
        code: 'custom',
        message: 'The weights differ: say why in weightsReason, or make them equal.',
        path: ['weightsReason'],
        input: weightsReason,
      });
    }
  });

export type Dimension = z.infer<typeof dimensionSchema>;
export type Rubric = z.infer<typeof rubricSchema>;
