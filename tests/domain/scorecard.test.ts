import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChange,
  changeTarget,
  isOpen,
  scorecardSchema,
  scorecardStatusSchema,
  textLimit,
  type Scorecard,
  type ScorecardBody,
  type ScorecardChange,
} from '#domain/scorecard.ts';
import { bodyChanges, bodyWith, changes, deepFreeze, failureOf, scorecardWith, valueOf } from './records.ts';

const openStatuses = scorecardStatusSchema.options.filter(isOpen);
const closedStatuses = scorecardStatusSchema.options.filter((status) => !isOpen(status));

/** Applies changes one after another, a millisecond apart. */
function applyAll(scorecard: Scorecard, list: readonly ScorecardChange[]): Scorecard {
  return list.reduce((card, change, index) => valueOf(applyChange(card, change, 2000 + index)), scorecard);
}

/** A scorecard after some changes: what the properties start from. */
const writtenOn = fc
  .tuple(fc.constantFrom(...openStatuses), fc.array(changes, { maxLength: 12 }))
  .map(([status, list]) => applyAll(scorecardWith({ status }), list));

describe('one change', () => {
  test('rates a dimension, and takes the rating back', () => {
    const rated = valueOf(
      applyChange(scorecardWith(), { kind: 'rate', dimensionId: 'security', rating: 3 }, 5000),
    );
    expect(rated.body.ratings).toEqual({ security: 3 });
    const cleared = applyChange(rated, { kind: 'rate', dimensionId: 'security', rating: null }, 5001);
    expect(valueOf(cleared).body.ratings).toEqual({});
  });

  test('keeps a rationale while it has a text', () => {
    const change = { kind: 'rationale', dimensionId: 'security' } as const;
    const written = valueOf(applyChange(scorecardWith(), { ...change, text: 'Rotates keys' }, 5000));
    expect(written.body.rationales).toEqual({ security: 'Rotates keys' });
    expect(valueOf(applyChange(written, { ...change, text: '' }, 5001)).body.rationales).toEqual({});
  });

  test('ticks a signal with the moment, and unticks it', () => {
    const ticked = valueOf(
      applyChange(scorecardWith(), { kind: 'observe', signalId: 'red-blame', observed: true }, 5000),
    );
    expect(ticked.body.observed).toEqual({ 'red-blame': 5000 });
    const unticked = applyChange(ticked, { kind: 'observe', signalId: 'red-blame', observed: false }, 5001);
    expect(valueOf(unticked).body.observed).toEqual({});
  });

  test('keeps the takeaways and the overall impression', () => {
    const card = applyAll(scorecardWith(), [
      { kind: 'takeaways', text: 'Calm under pressure.' },
      { kind: 'overall', impression: 'strong-yes' },
    ]);
    expect(card.body).toEqual(
      bodyWith({ takeaways: 'Calm under pressure.', overallImpression: 'strong-yes' }),
    );
  });

  test('makes a draft of a scorecard that was not begun, and says when', () => {
    const change = { kind: 'takeaways', text: 'Begun.' } as const;
    expect(valueOf(applyChange(scorecardWith(), change, 5000))).toMatchObject({
      status: 'draft',
      changedAt: 5000,
    });
    expect(valueOf(applyChange(scorecardWith({ status: 'amending' }), change, 5000)).status).toBe('amending');
  });

  test('moving the focus begins nothing and changes nothing', () => {
    const before = scorecardWith();
    const after = valueOf(applyChange(before, { kind: 'focus', dimensionId: 'security' }, 5000));
    expect(after).toEqual({ ...before, focus: 'security' });
  });

  test('a text may have as many characters as fit, and not one more', () => {
    const fits = { kind: 'rationale', dimensionId: 'security', text: 'x'.repeat(textLimit) } as const;
    const card = valueOf(applyChange(scorecardWith(), fits, 5000));
    expect(scorecardSchema.safeParse(card).success).toBe(true);
    for (const kind of ['rationale', 'takeaways'] as const) {
      const failure = failureOf(
        applyChange(card, { kind, dimensionId: 'security', text: `${fits.text}x` }, 5001),
      );
      expect(failure).toMatchObject({ code: 'too-long' });
      expect(failure.message).toContain('10001');
    }
  });
});

describe('what holds for every change', () => {
  test('the scorecard given is never touched', () => {
    fc.assert(
      fc.property(writtenOn, changes, (card, change) => {
        const before = structuredClone(card);
        applyChange(deepFreeze(card), deepFreeze(change), 9000);
        expect(card).toEqual(before);
      }),
    );
  });

  test('a scorecard that is not open refuses everything but the focus', () => {
    fc.assert(
      fc.property(writtenOn, fc.constantFrom(...closedStatuses), bodyChanges, (card, status, change) => {
        expect(failureOf(applyChange({ ...card, status }, change, 9000)).code).toBe('locked');
      }),
    );
  });

  test('only its own target changes', () => {
    fc.assert(
      fc.property(writtenOn, bodyChanges, (card, change) => {
        const { body, status, changedAt, ...others } = valueOf(applyChange(card, change, 9000));
        const targets = new Map([...targetsOf(card.body), ...targetsOf(body)]);
        const changed = [...targets.keys()].filter(
          (target) => !isSame(targetsOf(card.body).get(target), targetsOf(body).get(target)),
        );
        expect(changed.filter((target) => target !== changeTarget(change))).toEqual([]);
        expect({ ...card, ...others }).toEqual(card);
        expect([status, changedAt]).toEqual([card.status === 'pending' ? 'draft' : card.status, 9000]);
      }),
    );
  });

  test('of two changes with one target the later one alone counts', () => {
    fc.assert(
      fc.property(writtenOn, changes, changes, (card, first, second) => {
        fc.pre(changeTarget(first) === changeTarget(second));
        const both = valueOf(applyChange(valueOf(applyChange(card, first, 8000)), second, 9000));
        expect(both).toEqual(valueOf(applyChange(settled(card, second), second, 9000)));
      }),
    );
  });

  test('many changes come to the last one of each target, in any order', () => {
    fc.assert(
      fc.property(
        writtenOn,
        fc.array(bodyChanges, { maxLength: 25 }),
        fc.infiniteStream(fc.nat()),
        (card, list, die) => {
          const stamped = list.map((change, index) => ({ change, at: 3000 + index }));
          const last = [...new Map(stamped.map((one) => [changeTarget(one.change), one])).values()];
          const shuffled = last
            .map((one) => ({ one, order: Number(die.next().value) }))
            .toSorted((a, b) => a.order - b.order)
            .map(({ one }) => one);
          const play = (ones: typeof stamped): ScorecardBody =>
            ones.reduce((now, { change, at }) => valueOf(applyChange(now, change, at)), card).body;
          expect(play(shuffled)).toEqual(play(stamped));
        },
      ),
    );
  });

  test('what comes out is a record that the storage takes', () => {
    fc.assert(
      fc.property(writtenOn, changes, (card, change) => {
        fc.pre(!JSON.stringify([card, change]).includes('__proto__'));
        const after = valueOf(applyChange(card, change, 9000));
        expect(scorecardSchema.parse(after)).toEqual(after);
      }),
    );
  });
});

/** Each thing on a scorecard by its change's target. */
function targetsOf(body: ScorecardBody): Map<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(body.ratings).map(([id, rating]) => [`rate:${id}`, rating] as const),
    ...Object.entries(body.rationales).map(([id, text]) => [`rationale:${id}`, text] as const),
    ...Object.entries(body.observed).map(([id, at]) => [`observe:${id}`, at] as const),
    ['takeaways', body.takeaways],
    ['overall', body.overallImpression],
  ]);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** As a change before it leaves a scorecard: begun, if the change begins one. */
function settled(card: Scorecard, change: ScorecardChange): Scorecard {
  return change.kind !== 'focus' && card.status === 'pending' ? { ...card, status: 'draft' } : card;
}
