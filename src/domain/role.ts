import * as z from 'zod/mini';
import { exerciseSchema, questionSchema, signalSchema } from './guide.ts';
import { idSchema, rubricSchema } from './rubric.ts';

/** What an interviewer needs in the room: the rubric and the guide. The role blueprint is kept apart and read on demand. */
export const roleSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().check(z.minLength(3)),
    rubric: rubricSchema,
    questions: z.array(questionSchema),
    exercises: z.array(exerciseSchema),
    signals: z.array(signalSchema),
  })
  .check((ctx) => {
    const known = new Set(ctx.value.rubric.dimensions.map((dimension) => dimension.id));
    const used: { path: string; ids: readonly string[] }[] = [
      ...ctx.value.questions.map((q) => ({ path: `question ${q.id}`, ids: [q.dimensionId] })),
      ...ctx.value.signals.map((s) => ({ path: `signal ${s.id}`, ids: s.dimensionIds })),
      ...ctx.value.exercises.flatMap((e) =>
        e.outputs.map((o) => ({ path: `exercise ${e.id}, output ${o.id}`, ids: o.dimensionIds })),
      ),
    ];
    for (const { path, ids } of used) {
      for (const id of ids) {
        if (!known.has(id)) {
          ctx.issues.push({
            code: 'custom',
            message: `${path} names the dimension "${id}", which the rubric does not have.`,
            path: [path],
            input: id,
          });
        }
      }
    }
  });

export type Role = z.infer<typeof roleSchema>;
