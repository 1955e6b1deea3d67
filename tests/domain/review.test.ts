import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratings, type Rating } from '#domain/rating.ts';
import { evidenceFor, isUnsupported, reviewScorecard } from '#domain/review.ts';
import { bodyWith, dimensionOf, noteOn } from './records.ts';

const ids = ['architecture', 'contracts', 'security', 'tools'];
const dimensions = ids.map(dimensionOf);
const review = (given: Record<string, Rating>, tied: string[] = [], overall: 'yes' | null = 'yes') =>
  reviewScorecard(dimensions, bodyWith({ ratings: given, overallImpression: overall }), [noteOn(tied)]);

describe('looking a scorecard over', () => {
  test('an empty one misses everything', () => {
    expect(review({}, [], null)).toEqual({
      missing: dimensions,
      unsupported: [],
      straightLined: false,
      nothingAssessed: false,
      overallMissing: true,
    });
  });

  test('a complete one with evidence has nothing to mention', () => {
    expect(review({ architecture: 3, contracts: 2, security: 4, tools: 'NA' }, ids)).toEqual({
      missing: [],
      unsupported: [],
      straightLined: false,
      nothingAssessed: false,
      overallMissing: false,
    });
  });

  test('a rating without a note is unsupported; not assessed needs none', () => {
    const found = review({ security: 3, architecture: 2, tools: 'NA' }, ['architecture']);
    expect(found.unsupported.map((d) => d.id)).toEqual(['security']);
  });

  test('one note can support several dimensions', () => {
    expect(review({ security: 3, tools: 2 }, ['security', 'tools']).unsupported).toEqual([]);
  });

  test('three ratings alike are straight-lined, two are not, and not assessed does not count', () => {
    expect(review({ architecture: 3, contracts: 3, security: 3, tools: 'NA' }).straightLined).toBe(true);
    expect(review({ architecture: 3, contracts: 3, security: 'NA' }).straightLined).toBe(false);
    expect(review({ architecture: 3, contracts: 3, security: 3, tools: 4 }).straightLined).toBe(false);
  });

  test('everything marked as not assessed is said', () => {
    expect(review({ architecture: 'NA', contracts: 'NA' }).nothingAssessed).toBe(true);
    expect(review({ architecture: 'NA', contracts: 1 }).nothingAssessed).toBe(false);
    expect(review({}).nothingAssessed).toBe(false);
  });

  test('a rating of a dimension that the rubric does not have is not mentioned', () => {
    const found = review({ 'from-another-rubric': 3 });
    expect(found).toMatchObject({ missing: dimensions, unsupported: [] });
  });

  test('evidence is in the order it was taken', () => {
    const notes = [
      noteOn(['tools'], { id: 'note-0002', at: 1 }),
      noteOn([], { id: 'note-0003', at: 2 }),
      noteOn(['security', 'tools'], { id: 'note-0004', at: 3 }),
    ];
    expect(evidenceFor(notes, 'tools').map((n) => n.id)).toEqual(['note-0002', 'note-0004']);
    expect(evidenceFor(notes, 'architecture')).toEqual([]);
  });
});

describe('what holds for every scorecard', () => {
  const bodies = fc.record(
    Object.fromEntries(ids.map((id) => [id, fc.option(fc.constantFrom(...ratings), { nil: undefined })])),
  );
  const tied = fc.array(fc.subarray(ids), { maxLength: 4 });

  test('each dimension is missing, not assessed, unsupported or supported; lists keep the order of the rubric', () => {
    fc.assert(
      fc.property(bodies, tied, (given, ties) => {
        const entries = Object.entries(given).filter(([, rating]) => rating !== undefined);
        const body = bodyWith({ ratings: Object.fromEntries(entries) as Record<string, Rating> });
        const notes = ties.map((on, index) => noteOn(on, { id: `note-000${index}` }));
        const found = reviewScorecard(dimensions, body, notes);
        for (const dimension of dimensions) {
          const { id } = dimension;
          const rating = body.ratings[id];
          const needsEvidence = typeof rating === 'number' && evidenceFor(notes, id).length === 0;
          expect(found.missing.includes(dimension)).toBe(rating === undefined);
          expect(found.unsupported.includes(dimension)).toBe(needsEvidence);
          expect(isUnsupported(body, notes, id)).toBe(needsEvidence);
        }
        for (const list of [found.missing, found.unsupported]) {
          expect(list).toEqual(dimensions.filter((d) => list.includes(d)));
        }
        const numeric = Object.values(body.ratings).filter((rating) => rating !== 'NA');
        expect(found.nothingAssessed).toBe(numeric.length === 0 && Object.keys(body.ratings).length > 0);
        expect(found.straightLined).toBe(numeric.length > 2 && numeric.every((r) => r === numeric[0]));
      }),
    );
  });

  test('adding a note never makes anything unsupported', () => {
    fc.assert(
      fc.property(bodies, tied, fc.subarray(ids), (given, ties, more) => {
        const entries = Object.entries(given).filter(([, rating]) => rating !== undefined);
        const body = bodyWith({ ratings: Object.fromEntries(entries) as Record<string, Rating> });
        const notes = ties.map((on) => noteOn(on));
        const before = reviewScorecard(dimensions, body, notes).unsupported;
        const after = reviewScorecard(dimensions, body, [...notes, noteOn(more)]).unsupported;
        expect(after).toEqual(before.filter((d) => !more.includes(d.id)));
      }),
    );
  });
});
