import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { owedScorecards, panelSchema, type Ruling } from '#domain/panel.ts';
import { revealPanel, ruleOnFlag, rulingOn } from '#domain/revealing.ts';
import { scorecardStatusSchema, type Scorecard } from '#domain/scorecard.ts';
import { deepFreeze, failureOf, panelWith, scorecardWith, valueOf } from './records.ts';

const submitted = scorecardWith({ id: 'submitted-1', status: 'submitted', versions: 1 });
const draft = scorecardWith({ id: 'drafting-1', status: 'draft' });
const by = { by: 'Ines Ferreira', reason: '', now: 9000 };
const early = { ...by, reason: 'The offer is due today.' };

describe('who still owes a scorecard', () => {
  test.each([
    ['pending', true],
    ['draft', true],
    ['submitted', false],
    ['amending', false],
    ['recused', false],
    ['withdrawn', false],
  ] as const)('%s: %s', (status, owed) => {
    expect(owedScorecards([{ status, shadow: false }])).toHaveLength(owed ? 1 : 0);
    expect(owedScorecards([{ status, shadow: true }])).toEqual([]);
  });
});

describe('revealing', () => {
  test('records who, when and what, without a reason where all are in', () => {
    const panel = valueOf(revealPanel(panelWith(), [submitted], { ...early, by: ' Ines Ferreira ' }));
    expect(panel.reveal).toEqual({
      at: 9000,
      by: 'Ines Ferreira',
      earlyReason: null,
      opened: [{ scorecardId: 'submitted-1', version: 1 }],
    });
    expect(panelSchema.safeParse(panel).success).toBe(true);
  });

  test('opens the sealed version of a scorecard that is being amended', () => {
    const amending = scorecardWith({ id: 'amending-1', status: 'amending', versions: 2, reason: 'why' });
    const panel = valueOf(revealPanel(panelWith(), [amending], by));
    expect(panel.reveal).toMatchObject({
      earlyReason: null,
      opened: [{ scorecardId: 'amending-1', version: 2 }],
    });
  });

  test('leaves closed who stood down and what was taken back', () => {
    const panel = valueOf(
      revealPanel(
        panelWith(),
        [
          submitted,
          scorecardWith({ id: 'recused-01', status: 'recused' }),
          scorecardWith({ id: 'withdrawn-1', status: 'withdrawn', versions: 1 }),
        ],
        by,
      ),
    );
    expect(panel.reveal?.opened).toEqual([{ scorecardId: 'submitted-1', version: 1 }]);
  });

  test('early needs a reason, which is kept', () => {
    expect(failureOf(revealPanel(panelWith(), [submitted, draft], by)).code).toBe('no-reason');
    const panel = valueOf(revealPanel(panelWith(), [submitted, draft], early));
    expect(panel.reveal).toMatchObject({
      earlyReason: 'The offer is due today.',
      opened: [{ scorecardId: 'submitted-1' }],
    });
  });

  test('a shadow is opened, and never waited for', () => {
    const shadow = { ...draft, id: 'shadow-001', shadow: true };
    expect(revealPanel(panelWith(), [submitted, shadow], by).ok).toBe(true);
    const sealedShadow = { ...submitted, id: 'shadow-001', shadow: true };
    const panel = valueOf(revealPanel(panelWith(), [submitted, sealedShadow], by));
    expect(panel.reveal?.opened).toHaveLength(2);
  });

  test('is refused a second time', () => {
    const once = valueOf(revealPanel(panelWith(), [submitted], by));
    expect(failureOf(revealPanel(once, [submitted], by)).code).toBe('revealed');
  });

  test('is refused where nothing is sealed, whatever the reason', () => {
    expect(failureOf(revealPanel(panelWith(), [draft], early)).code).toBe('nothing-sealed');
    expect(failureOf(revealPanel(panelWith(), [], early)).code).toBe('nothing-sealed');
  });

  test('is refused to nobody', () => {
    expect(failureOf(revealPanel(panelWith(), [submitted], { ...by, by: '  ' })).code).toBe('nobody');
  });

  test('for every panel: opens exactly the sealed versions once, or says why not, and changes nothing it was given', () => {
    const cards = fc
      .array(
        fc.record({
          status: fc.constantFrom(...scorecardStatusSchema.options),
          shadow: fc.boolean(),
          versions: fc.integer({ min: 1, max: 5 }),
        }),
        { maxLength: 8 },
      )
      .map((list) => list.map(toScorecard));
    fc.assert(
      fc.property(cards, fc.constantFrom('', '  ', 'One is on leave.'), (list, reason) => {
        const panel = deepFreeze(panelWith());
        const result = revealPanel(panel, deepFreeze(list), { by: 'Ines', reason, now: 9000 });
        const sealed = list.filter((s) => s.status === 'submitted' || s.status === 'amending');
        const isEarly = owedScorecards(list).length > 0;
        if (sealed.length === 0) expect(failureOf(result).code).toBe('nothing-sealed');
        else if (isEarly && reason.trim() === '') expect(failureOf(result).code).toBe('no-reason');
        else {
          const revealed = valueOf(result);
          expect(revealed).toEqual({ ...panel, reveal: revealed.reveal });
          expect(revealed.reveal?.opened).toEqual(
            sealed.map((s) => ({ scorecardId: s.id, version: s.versions })),
          );
          expect(revealed.reveal?.earlyReason).toBe(isEarly ? 'One is on leave.' : null);
          expect(failureOf(revealPanel(revealed, list, early)).code).toBe('revealed');
        }
      }),
    );
  });
});

describe('ruling on a red flag', () => {
  const revealed = valueOf(revealPanel(panelWith(), [submitted], by));
  const ruling: Ruling = {
    scorecardId: 'submitted-1',
    signalId: 'red-blame',
    ruling: 'upheld',
    reason: ' Heard twice. ',
    by: 'Ines',
    at: 9500,
  };

  test('is kept with its trimmed reason', () => {
    const ruled = valueOf(ruleOnFlag(revealed, ruling));
    expect(ruled.rulings).toEqual([{ ...ruling, reason: 'Heard twice.' }]);
    expect(panelSchema.safeParse(ruled).success).toBe(true);
  });

  test('is refused before the reveal, and without a reason', () => {
    expect(failureOf(ruleOnFlag(panelWith(), ruling)).code).toBe('not-revealed');
    expect(failureOf(ruleOnFlag(revealed, { ...ruling, reason: ' ' })).code).toBe('no-reason');
  });

  test('a flag nobody ruled on is open', () => {
    expect(rulingOn(revealed, 'submitted-1', 'red-blame')).toBeNull();
    const ruled = valueOf(ruleOnFlag(revealed, ruling));
    expect(rulingOn(ruled, 'submitted-1', 'red-governance')).toBeNull();
    expect(rulingOn(ruled, 'submitted-2', 'red-blame')).toBeNull();
  });

  test('whatever is ruled, all of it is kept and the latest ruling on each flag counts', () => {
    const rulings = fc.array(
      fc.record({
        scorecardId: fc.constantFrom('submitted-1', 'submitted-2'),
        signalId: fc.constantFrom('red-blame', 'red-governance'),
        ruling: fc.constantFrom('upheld' as const, 'dismissed' as const),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rulings, (list) => {
        const made = list.map((one, index) => ({ ...one, reason: `Reason ${index}`, by: 'Ines', at: index }));
        const panel = made.reduce(
          (now, one) => valueOf(ruleOnFlag(deepFreeze(now), deepFreeze(one))),
          revealed,
        );
        expect(panel).toEqual({ ...revealed, rulings: made });
        for (const scorecardId of ['submitted-1', 'submitted-2']) {
          for (const signalId of ['red-blame', 'red-governance']) {
            const own = made.filter((r) => r.scorecardId === scorecardId && r.signalId === signalId);
            expect(rulingOn(panel, scorecardId, signalId)).toEqual(own.at(-1) ?? null);
          }
        }
      }),
    );
  });
});

/** Sealed only where the status says so: no draft has a version. */
function toScorecard(
  { status, shadow, versions }: Pick<Scorecard, 'status' | 'shadow' | 'versions'>,
  index: number,
): Scorecard {
  const wasSealed = status === 'submitted' || status === 'amending' || status === 'withdrawn';
  return scorecardWith({
    id: `scorecard-${100 + index}`,
    status,
    shadow,
    versions: wasSealed ? versions : 0,
  });
}
