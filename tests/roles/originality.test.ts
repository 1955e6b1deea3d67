import { describe, expect, test } from 'vitest';
import { seniorIntegrationConsultantBlueprint as blueprint } from '#roles/senior-integration-consultant/blueprint.ts';
import { seniorIntegrationConsultant as role } from '#roles/senior-integration-consultant/role.ts';
import { seniorIntegrationConsultantGuide as guide } from '#roles/senior-integration-consultant/guide.ts';
import { copiedRuns, dataToTexts, rowToHashes, runLength, textToHashes } from './copied-runs.ts';
import fixture from './source-shingles.json';

/*
 * The role was written from a document whose facts it carries and whose sentences it must not. That document is not in
 * this repository. `source-shingles.json` stands for it: for each run of eight consecutive words (lower case, letters
 * and digits only, joined by single spaces) the first 8 hex digits of the SHA-256. A text that shares a run of eight
 * words with the document has a hash in the set. By chance that happens about twice in a million runs.
 */
const sourceHashes = rowToHashes(fixture.hashes);

describe('the check itself', () => {
  test('reads the whole fixture', () => {
    expect(fixture.words).toBe(runLength);
    expect(sourceHashes.size).toBe(fixture.count);
    expect(fixture.count).toBeGreaterThan(6000);
  });

  test('detects a copied sentence, whatever its punctuation and wherever it stands', () => {
    const invented = textToHashes(
      'The heron stood in the shallow water all morning, and nobody on the bank saw it move.',
    );
    expect(
      copiedRuns('He wrote: "the Heron stood in the shallow water - all morning", then left.', invented),
    ).toEqual(['the heron stood in the shallow water all', 'heron stood in the shallow water all morning']);
    expect(copiedRuns('The heron stood in shallow water all morning.', invented)).toEqual([]);
  });

  test('detects a planted sentence of the document itself', () => {
    // Written backwards, so that the sentence is not in this repository either.
    const backwards = 'workflows system cross and landscapes application enterprise of understanding Strong';
    const planted = structuredClone(role);
    planted.rubric.dimensions[0]!.anchors[3] = `Shows this: ${backwards.split(' ').toReversed().join(' ')}.`;
    const found = dataToTexts(planted).filter(({ text }) => copiedRuns(text, sourceHashes).length > 0);
    expect(found.map(({ path }) => path)).toEqual(['rubric.dimensions.0.anchors.3']);
  });
});

describe.each([
  ['role', role],
  ['guide', guide],
  ['blueprint', blueprint],
] as const)('%s', (_, data) => {
  test('shares no run of eight words with the document it was made from', () => {
    const copied = dataToTexts(data).flatMap(({ path, text }) =>
      copiedRuns(text, sourceHashes).map((run) => `${path}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
