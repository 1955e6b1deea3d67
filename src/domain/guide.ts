import * as z from 'zod/mini';
import { refuseUnknownDimensions } from './known-dimensions.ts';
import { fail, ok, type Result } from './result.ts';
import { idSchema, sourceSchema, type Rubric } from './rubric.ts';

const sentence = z.string().check(z.minLength(10));

/** A primary question with its probes, and what tells a strong answer from a weak one. */
export const questionSchema = z.strictObject({
  id: idSchema,
  dimensionId: idSchema,
  kind: z.enum(['behavioural', 'situational']),
  text: sentence,
  probes: z.array(sentence).check(z.minLength(2), z.maxLength(3)),
  strong: z.array(sentence).check(z.minLength(2)),
  weak: z.array(sentence).check(z.minLength(2)),
  source: z.array(sourceSchema).check(z.minLength(1)),
});

/** One thing a candidate hands over or explains in an exercise. */
export const exerciseOutputSchema = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(3)),
  asks: sentence,
  /** Checklist: what to tick when it was heard or seen. */
  checklist: z.array(sentence).check(z.minLength(3)),
  meets: sentence,
  excellent: sentence,
  dimensionIds: z.array(idSchema).check(z.minLength(1)),
});

export const exerciseSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['integration-design', 'production-incident', 'mapping', 'contract-test']),
  title: z.string().check(z.minLength(3)),
  /** Minutes the exercise takes: the same number twice where the source fixes it, null where it is context-specific. */
  minutes: z.nullable(z.strictObject({ from: z.int().check(z.positive()), to: z.int().check(z.positive()) })),
  /** True where the source says "context-specific": used when the role's setting calls for it. */
  contextSpecific: z.boolean(),
  /** What the candidate reads. Never contains an answer. */
  brief: z.array(sentence).check(z.minLength(2)),
  /** What the interviewer needs to run it. */
  running: z.array(sentence).check(z.minLength(1)),
  outputs: z.array(exerciseOutputSchema).check(z.minLength(1)),
  source: z.array(sourceSchema).check(z.minLength(1)),
});

export type Question = z.infer<typeof questionSchema>;
export type Exercise = z.infer<typeof exerciseSchema>;

/** What an interviewer asks and runs: the questions and the exercises of a role. */
export const guideSchema = z.strictObject({
  roleId: idSchema,
  questions: z.array(questionSchema),
  exercises: z.array(exerciseSchema),
});

export type Guide = z.infer<typeof guideSchema>;

/** Checks what claims to be a guide, and that it names only dimensions the rubric has. */
export function checkGuide(content: unknown, rubric: Rubric): Result<Guide> {
  const parsed = guideSchema.safeParse(content);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail('refused-guide', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'malformed'}`);
  }
  const { questions, exercises } = parsed.data;
  const unknown = refuseUnknownDimensions(rubric, [
    ...questions.map((q) => ({ place: `question ${q.id}`, ids: [q.dimensionId] })),
    ...exercises.flatMap((e) =>
      e.outputs.map((o) => ({ place: `exercise ${e.id}, output ${o.id}`, ids: o.dimensionIds })),
    ),
  ])[0];
  return unknown === undefined ? ok(parsed.data) : fail('refused-guide', unknown.message);
}
