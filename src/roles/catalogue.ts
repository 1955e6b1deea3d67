import type { Guide } from '#domain/guide.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Role } from '#domain/role.ts';

/** The roles that ship. The content of a role is its own chunk, loaded when it is needed. */
export const roleCatalogue = [
  { id: 'senior-integration-consultant', title: 'Senior Integration Consultant' },
] as const;

type Loaders = { role: () => Promise<unknown>; guide: () => Promise<unknown> };

const loaders: Readonly<Record<string, Loaders>> = {
  'senior-integration-consultant': {
    role: async () => (await import('./senior-integration-consultant/role.ts')).seniorIntegrationConsultant,
    guide: async () =>
      (await import('./senior-integration-consultant/guide.ts')).seniorIntegrationConsultantGuide,
  },
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
  const [{ checkRole }, content] = await Promise.all([import('#domain/role.ts'), load.role()]);
  return checkRole(content);
}

const guides = new Map<string, Promise<Result<Guide>>>();

/** Loads the questions and exercises of a role and checks them; once per page. */
export function loadGuide(role: Role): Promise<Result<Guide>> {
  const known = guides.get(role.id) ?? loadAndCheckGuide(role);
  guides.set(role.id, known);
  return known;
}

async function loadAndCheckGuide(role: Role): Promise<Result<Guide>> {
  const load = loaders[role.id];
  if (load === undefined) return fail('unknown-role', 'There is no guide for this role.');
  const [{ checkGuide }, content] = await Promise.all([import('#domain/guide.ts'), load.guide()]);
  return checkGuide(content, role.rubric);
}
