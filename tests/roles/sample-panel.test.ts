import { describe, expect, test } from 'vitest';
import { recommend } from '#domain/recommendation.ts';
import { samplePanelSchema } from '#domain/sample.ts';
import { seniorIntegrationConsultant as role } from '#roles/senior-integration-consultant/role.ts';
import { samplePanel } from '#roles/senior-integration-consultant/sample-panel.ts';

const { dimensions } = role.rubric;
const dimensionIds = dimensions.map((dimension) => dimension.id);
const redFlagIds = role.signals.filter((signal) => signal.kind === 'red-flag').map((signal) => signal.id);
const { scorecards } = samplePanel;

/** The levels that the panel gave a dimension. */
function levelsOf(dimensionId: string): number[] {
  return scorecards.map((card) => card.ratings[dimensionId]).filter((rating) => typeof rating === 'number');
}

function rangeOf(dimensionId: string): number {
  return Math.max(...levelsOf(dimensionId)) - Math.min(...levelsOf(dimensionId));
}

/** What the rules say once the panel has ruled on its red flags. */
function recommended(flag: 'open' | 'upheld' | 'dismissed', cards = scorecards) {
  const result = recommend({
    dimensions: dimensions.map(({ id, weight, mustMeet }) => ({ id, weight, mustMeet })),
    scorecards: cards.map((card) => ({
      interviewer: card.interviewer,
      status: 'submitted',
      shadow: card.shadow,
      ratings: card.ratings,
      redFlags: card.observed.filter((id) => redFlagIds.includes(id)).map(() => flag),
    })),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('the sample panel fits the role', () => {
  test('the schema accepts it', () => {
    expect(samplePanelSchema.parse(samplePanel)).toEqual(samplePanel);
  });

  test('it is of this role and this version of its rubric', () => {
    expect(samplePanel.roleId).toBe(role.id);
    expect(samplePanel.rubric).toEqual({ id: role.rubric.id, version: role.rubric.version });
  });

  test.each(scorecards)('$interviewer rates every dimension, and names only what the role has', (card) => {
    expect(Object.keys(card.ratings)).toEqual(dimensionIds);
    expect(dimensionIds).toEqual(expect.arrayContaining(Object.keys(card.rationales)));
    expect(role.signals.map((signal) => signal.id)).toEqual(expect.arrayContaining(card.observed));
    expect(dimensionIds).toEqual(expect.arrayContaining(card.notes.flatMap((note) => note.dimensionIds)));
  });

  test.each(scorecards)(
    'the notes of $interviewer were taken one after the other within the hour',
    (card) => {
      const minutes = card.notes.map((note) => note.minute);
      expect(minutes).toEqual([...new Set(minutes)].toSorted((a, b) => a - b));
      expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...minutes)).toBeLessThanOrEqual(60);
      expect(minutes.length).toBeGreaterThanOrEqual(8);
      expect(minutes.length).toBeLessThanOrEqual(14);
    },
  );

  test.each(scorecards)('$interviewer gives reasons only for what was assessed', (card) => {
    for (const id of Object.keys(card.rationales)) expect(card.ratings[id]).not.toBe('NA');
    for (const { dimensionIds: tied } of card.notes) {
      for (const id of tied) expect(card.ratings[id]).not.toBe('NA');
    }
  });

  test('nothing in it tells the gender of the candidate', () => {
    expect(JSON.stringify(samplePanel)).not.toMatch(/\b(he|she|his|hers?|him|himself|herself)\b/i);
  });
});

describe('the sample panel is worth a debrief', () => {
  test('four interviewers disagree on security and agree on reliability', () => {
    expect(new Set(scorecards.map((card) => card.interviewer)).size).toBe(4);
    expect(levelsOf('security')).toHaveLength(4);
    expect(rangeOf('security')).toBeGreaterThanOrEqual(2);
    expect(levelsOf('reliability').length).toBeGreaterThanOrEqual(3);
    expect(rangeOf('reliability')).toBe(0);
    expect(new Set(scorecards.map((card) => card.overallImpression)).size).toBeGreaterThanOrEqual(3);
  });

  test('some dimensions are not assessed, and some ratings have no note', () => {
    expect(scorecards.flatMap((card) => Object.values(card.ratings))).toContain('NA');
    const unsupported = scorecards.flatMap((card) =>
      dimensionIds.filter(
        (id) => card.ratings[id] !== 'NA' && !card.notes.some((note) => note.dimensionIds.includes(id)),
      ),
    );
    expect(unsupported).toHaveLength(3);
  });

  test('one red flag is raised, by one interviewer, with a note that says what was heard', () => {
    const raised = scorecards.filter((card) => card.observed.some((id) => redFlagIds.includes(id)));
    expect(raised.flatMap((card) => card.observed.filter((id) => redFlagIds.includes(id)))).toHaveLength(1);
    const noted = scorecards.filter((card) => card.notes.some((note) => note.mark === 'red-flag'));
    expect(noted).toEqual(raised);
  });
});

describe('what the rules say about it', () => {
  test('mixed, because a must-meet dimension is split, with the red flag open', () => {
    const value = recommended('open');
    expect(value.label).toBe('mixed');
    expect(value.decidedBy).toBe('CRITICAL_SPLIT');
    expect(value.alsoMatched).toEqual(['RED_FLAG_OPEN']);
    expect(value.provisional).toBe(false);
    expect(value.coverage).toEqual({ num: 1, den: 1 });
    for (const { id, mustMeet } of dimensions) {
      if (mustMeet) expect(levelsOf(id).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('still mixed once the red flag is dismissed', () => {
    const value = recommended('dismissed');
    expect(value.label).toBe('mixed');
    expect(value.decidedBy).toBe('CRITICAL_SPLIT');
    expect(value.alsoMatched).toEqual([]);
  });

  test('not recommended if the red flag is upheld', () => {
    expect(recommended('upheld').decidedBy).toBe('RED_FLAG_UPHELD');
  });

  test('without the interviewer who raised it, the panel meets the bar: the debrief matters', () => {
    const others = scorecards.filter((card) => !card.observed.some((id) => redFlagIds.includes(id)));
    expect(recommended('open', others).label).toBe('meets-the-bar');
  });
});
