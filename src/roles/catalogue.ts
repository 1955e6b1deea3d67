import { roleSchema, type Role } from '#domain/role.ts';
import { fail, ok, type Result } from '#domain/result.ts';

/** The roles that ship. The content of a role is its own chunk, loaded when it is needed. */
export const roleCatalogue = [
  { id: 'senior-integration-consultant', title: 'Senior Integration Consultant' },
] as const;

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'senior-integration-consultant': async () =>
    (await import('./senior-integration-consultant/role.ts')).seniorIntegrationConsultant,
};

/** The title of a role, or its id where it is not one of ours. */
export function roleTitle(id: string): string {
  return roleCatalogue.find((role) => role.id === id)?.title ?? id;
}

const loaded = new Map<string, Promise<Result<Role>>>();

/**
 * Loads a role and checks it; once per page, so that it can be awaited while rendering. A role that is unknown, or that the schema refuses, is a failure with the place and the
 * reason; nothing of it is used.
 */
export function loadRole(id: string): Promise<Result<Role>> {
  const known = loaded.get(id) ?? loadAndCheck(id);
  loaded.set(id, known);
  return known;
}

async function loadAndCheck(id: string): Promise<Result<Role>> {
  const load = loaders[id];
  if (load === undefined) {
    return fail(
      'unknown-role',
      `This version of Plumbline does not know the role “${id}”. Update the app and try again.`,
    );
  }
  return checkRole(await load());
}

/** Checks what claims to be a role. The message names the first place that is wrong. */
export function checkRole(content: unknown): Result<Role> {
  const parsed = roleSchema.safeParse(content);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  return fail(
    'refused-role',
    `The rubric of this role cannot be used: ${place === '' ? '' : `${place}: `}${issue?.message ?? 'it is malformed'}. Nothing was changed.`,
  );
}
