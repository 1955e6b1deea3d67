import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, scorecardSchema, type Scorecard } from '#domain/scorecard.ts';
import type { Note } from '#domain/note.ts';
import { submissionSchema, type Submission } from '#domain/submission.ts';
import { beginAmendment, discardAmendment, submit } from '#domain/submitting.ts';
import { reasonLimit } from '#domain/reason.ts';
import { bodyChanges, bodyWith, deepFreeze, failureOf, noteOn, scorecardWith, valueOf } from './records.ts';

const rubric = { id: 'a-role', version: 3 };
const draft = scorecardWith({ status: 'draft', body: bodyWith({ ratings: { security: 3 } }) });
const sealed = valueOf(submit(draft, [noteOn(['security'])], rubric, 'sealed-01', 5000));

describe('submitting', () => {
  test('seals the body, the notes and the rubric as version 1, and locks', () => {
    expect(sealed.submission).toEqual({
      id: 'sealed-01',
      scorecardId: draft.id,
      panelId: draft.panelId,
      version: 1,
      rubric,
      submittedAt: 5000,
      reason: null,
      body: draft.body,
      notes: [noteOn(['security'])],
    });
    expect(sealed.scorecard).toEqual({ ...draft, status: 'submitted', versions: 1, changedAt: 5000 });
    expect(submissionSchema.safeParse(sealed.submission).success).toBe(true);
  });

  test.each(['submitted', 'recused', 'withdrawn'] as const)('is refused for a %s scorecard', (status) => {
    expect(failureOf(submit(scorecardWith({ status }), [], rubric, 'sealed-01', 5000)).code).toBe('locked');
  });

  test('keeps only what a rubric is known by', () => {
    const whole = { ...rubric, title: 'not kept' };
    expect(valueOf(submit(draft, [], whole, 'sealed-01', 5000)).submission.rubric).toEqual(rubric);
  });
});

describe('amending', () => {
  test('keeps the trimmed reason, and gives it to the next version', () => {
    const amending = valueOf(beginAmendment(sealed.scorecard, '  Misread the anchor.  ', 6000));
    expect(amending).toMatchObject({ status: 'amending', reason: 'Misread the anchor.', versions: 1 });
    const next = valueOf(submit(amending, [], rubric, 'sealed-02', 7000));
    expect(next.submission).toMatchObject({ version: 2, reason: 'Misread the anchor.' });
    expect(next.scorecard).toMatchObject({ status: 'submitted', versions: 2, reason: null });
  });

  test.each(['', '   \n'])('is refused with the reason %j', (reason) => {
    expect(failureOf(beginAmendment(sealed.scorecard, reason, 6000))).toEqual({
      code: 'no-reason',
      message: 'Give a reason: it is kept with the record.',
    });
  });

  test('takes a reason up to the limit', () => {
    expect(beginAmendment(sealed.scorecard, 'x'.repeat(reasonLimit), 6000).ok).toBe(true);
    expect(failureOf(beginAmendment(sealed.scorecard, 'x'.repeat(reasonLimit + 1), 6000)).message).toContain(
      '2000',
    );
  });

  test.each(['pending', 'draft', 'amending', 'recused', 'withdrawn'] as const)(
    'is refused for a %s scorecard',
    (status) => {
      expect(failureOf(beginAmendment(scorecardWith({ status }), 'why', 6000)).code).toBe('not-submitted');
    },
  );
});

describe('discarding an amendment', () => {
  test.each(['pending', 'draft', 'submitted', 'recused', 'withdrawn'] as const)(
    'is refused for a %s scorecard',
    (status) => {
      const failure = failureOf(discardAmendment(scorecardWith({ status }), sealed.submission, 6000));
      expect(failure.code).toBe('not-amending');
    },
  );

  test('whatever was changed, the scorecard is again what its latest version says', () => {
    fc.assert(
      fc.property(fc.array(bodyChanges, { maxLength: 10 }), (list) => {
        const amending = valueOf(beginAmendment(sealed.scorecard, 'why', 6000));
        const changed = list.reduce((card, change) => valueOf(applyChange(card, change, 7000)), amending);
        const restored = valueOf(discardAmendment(changed, sealed.submission, 8000));
        expect(restored).toEqual({ ...sealed.scorecard, changedAt: 8000 });
      }),
    );
  });
});

type Step =
  | { do: 'change'; change: typeof bodyChanges extends fc.Arbitrary<infer T> ? T : never }
  | { do: 'note'; text: string }
  | { do: 'submit' | 'amend' | 'discard' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('change' as const), change: bodyChanges }),
  fc.record({ do: fc.constant('note' as const), text: fc.string({ minLength: 1, maxLength: 20 }) }),
  fc.record({ do: fc.constantFrom('submit' as const, 'amend' as const, 'discard' as const) }),
);

describe('a whole history, whatever is done in whatever order', () => {
  test('versions count up without a gap, and what is sealed stays as it was sealed', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (list) => {
        let card: Scorecard = scorecardWith();
        let notes: Note[] = [];
        const kept: { submission: Submission; asSealed: string }[] = [];
        for (const [index, step] of list.entries()) {
          const now = 2000 + index;
          const wasOpen = card.status !== 'submitted';
          if (step.do === 'change') {
            const result = applyChange(card, step.change, now);
            expect(result.ok).toBe(wasOpen);
            if (result.ok) card = result.value;
          } else if (step.do === 'note') {
            if (wasOpen) notes.push(noteOn([], { id: `note-${1000 + index}`, text: step.text }));
          } else if (step.do === 'submit') {
            const result = submit(card, notes, rubric, `sealed-${index}`, now);
            expect(result.ok).toBe(wasOpen);
            if (!result.ok) continue;
            card = result.value.scorecard;
            kept.push({
              submission: result.value.submission,
              asSealed: JSON.stringify(result.value.submission),
            });
          } else if (step.do === 'amend') {
            const result = beginAmendment(card, `Reason ${index}`, now);
            expect(result.ok).toBe(!wasOpen);
            if (result.ok) card = result.value;
          } else {
            const latest = kept.at(-1)?.submission;
            if (latest === undefined) continue;
            const result = discardAmendment(card, latest, now);
            expect(result.ok).toBe(card.status === 'amending');
            if (!result.ok) continue;
            card = result.value;
            notes = [...latest.notes];
            expect(card.body).toEqual(latest.body);
          }
          deepFreeze(card);
          expect(card.versions).toBe(kept.length);
          expect(card.status === 'amending').toBe(card.reason !== null);
        }
        expect(kept.map(({ submission }) => submission.version)).toEqual(kept.map((_, index) => index + 1));
        for (const { submission, asSealed } of kept) {
          expect(JSON.stringify(submission)).toBe(asSealed);
          expect(submission.reason === null).toBe(submission.version === 1);
        }
        if (!JSON.stringify(card).includes('__proto__')) expect(scorecardSchema.parse(card)).toEqual(card);
      }),
      { numRuns: 200 },
    );
  });
});
