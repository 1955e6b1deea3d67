import type { Rubric } from './rubric.ts';

/** A zod issue, as `check` collects them. */
type Issue = { code: 'custom'; message: string; path: string[]; input: string };

/**
 * Finds dimension ids that the rubric does not have.
 * @param uses each place that names dimensions, with the ids it names
 * @returns an issue per unknown id, empty where there is none
 */
export function refuseUnknownDimensions(
  rubric: Rubric,
  uses: readonly { place: string; ids: readonly string[] }[],
): Issue[] {
  const known = new Set(rubric.dimensions.map((dimension) => dimension.id));
  return uses.flatMap(({ place, ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        code: 'custom' as const,
        message: `${place} names the dimension "${id}", which the rubric does not have.`,
        path: [place],
        input: id,
      })),
  );
}
