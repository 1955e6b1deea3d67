import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '#domain/rules.ts';
import { oracle, oracleInput, oracleStability } from './recommendation-oracle.ts';
import { asWritten, panels, runs, sortedFlips, valueOf } from './recommendation-panels.ts';

describe('against a second implementation', { timeout: 60_000 }, () => {
  test('the random panels reach every rule and every kind of stability', () => {
    const values = fc.sample(panels, { numRuns: 3000, seed: 1 }).map(valueOf);
    expect(new Set(values.map(({ decidedBy }) => decidedBy))).toEqual(new Set(rules.map(({ id }) => id)));
    const stabilities = values.map(({ stability }) => stability).filter((each) => each !== null);
    const flips = stabilities.flatMap((each) => each.flips.map(([what]) => what.replace(/ .*/, '')));
    expect(new Set(flips)).toEqual(new Set(['without', 'equal', 'double', 'halve']));
    expect(stabilities.some(({ dependsOn }) => dependsOn.length > 0)).toBe(true);
    expect(stabilities.some(({ dependsOn }) => dependsOn.length === 0)).toBe(true);
    expect(values.some(({ provisional }) => provisional)).toBe(true);
  });

  test('the label, the rules, the composite and each dimension agree', () => {
    fc.assert(
      fc.property(panels, (input) => {
        const { counted, ...expected } = oracle(oracleInput(input));
        const value = asWritten(valueOf(input));
        expect(value).toMatchObject({ ...expected, countedScorecards: counted.length });
      }),
      runs,
    );
  });

  test('stability agrees: tried, flips and whom it rests on', () => {
    fc.assert(
      fc.property(panels, (input) => {
        const { stability } = valueOf(input);
        const sorted = stability && {
          ...stability,
          flips: sortedFlips(stability.flips),
          dependsOn: stability.dependsOn.toSorted(),
        };
        expect(sorted).toEqual(oracleStability(oracleInput(input)));
      }),
      runs,
    );
  });
});
