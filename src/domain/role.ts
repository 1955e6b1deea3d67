import * as z from 'zod/mini';
import { fail, ok, type Result } from './result.ts';
import { signalSchema } from './signal.ts';
import { idSchema, rubricSchema } from './rubric.ts';
import { refuseUnknownDimensions } from './known-dimensions.ts';

/**
 * What a scorecard and a panel rest on: the rubric and the signals. The questions and exercises are the role's guide, and
 * the role blueprint is a third part: each is loaded when it is needed.
 */
export const roleSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().check(z.minLength(3)),
    rubric: rubricSchema,
    signals: z.array(signalSchema),
  })
  .check((ctx) => {
    const { rubric, signals } = ctx.value;
    const uses = signals.map((s) => ({ place: `signal ${s.id}`, ids: s.dimensionIds }));
    ctx.issues.push(...refuseUnknownDimensions(rubric, uses));
  });

export type Role = z.infer<typeof roleSchema>;

/** Checks what claims to be a role. The message names the first place that is wrong. */
export function checkRole(content: unknown): Result<Role> {
  const parsed = roleSchema.safeParse(content);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return fail(
    'refused-role',
    `The rubric of this role cannot be used: ${place}${issue?.message ?? 'it is malformed'}. Nothing was changed.`,
  );
}
