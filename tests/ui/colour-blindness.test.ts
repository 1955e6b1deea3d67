import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Mark, type MarkLevel } from '#ui/mark.tsx';
import { ciede2000, labOf, type Vision } from './colour-difference.ts';
import { colourOf, themes } from './colours.ts';

/**
 * The least difference between two levels, in CIEDE2000. Side by side, people notice a difference of about 1 on large
 * patches; marks are small and stand apart, so several times that is asked for. It is no proof that everybody can name a
 * level by its colour: nobody has to, because the shapes differ. Without green cones, Below and Partly meets are the
 * closest pair in both themes (8.3 light, 8.4 dark).
 */
const leastDifference = 8;

const levels = [1, 2, 3, 4] as const;
const pairs = levels.flatMap((a) => levels.filter((b) => b > a).map((b) => [a, b] as const));
const visions: readonly Vision[] = ['all cones', 'protanopia', 'deuteranopia', 'tritanopia'];

describe.each(themes)('in the $name theme', ({ theme }) => {
  describe.each(visions)('seen with %s', (vision) => {
    test.each(pairs)('levels %i and %i differ in colour', (a, b) => {
      const [one, other] = [a, b].map((level) => labOf(colourOf(theme, `level-${level}`), vision));
      if (one === undefined || other === undefined) throw new Error('a level has no colour');
      expect(ciede2000(one, other)).toBeGreaterThanOrEqual(leastDifference);
    });
  });
});

describe('without any colour', () => {
  const choices: readonly MarkLevel[] = [1, 2, 3, 4, 'NA', 'none'];

  test('every mark has a shape of its own', () => {
    const drawn = choices.map(geometryOf);
    expect(new Set(drawn).size).toBe(choices.length);
  });

  test('the levels differ without the line of the bar too', () => {
    const drawn = levels.map((level) => geometryOf(level).replace(/<line[^>]*>(<\/line>)?/, ''));
    expect(new Set(drawn).size).toBe(levels.length);
  });
});

describe('the difference itself', () => {
  // pairs 1, 7 and 34 of the supplementary test data of Sharma, Wu and Dalal
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('between %j and %j is %f', (a, b, difference) => {
    expect(ciede2000(a, b)).toBeCloseTo(difference, 4);
  });

  test('white stays white for everybody', () => {
    for (const vision of visions) {
      expect(ciede2000(labOf('#ffffff', vision), labOf('#ffffff', 'all cones'))).toBeLessThan(0.01);
    }
  });

  test('red and green of one lightness nearly meet without green cones, and not with them', () => {
    const [red, green] = ['#c04c38', '#767a2c'];
    const apart = (vision: Vision): number => ciede2000(labOf(red, vision), labOf(green, vision));
    expect(apart('deuteranopia')).toBeLessThan(apart('all cones') / 4);
  });
});

/** What is drawn, without anything that only colours it. */
function geometryOf(level: MarkLevel): string {
  return renderToStaticMarkup(createElement(Mark, { level }))
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replaceAll(/ (?:fill|stroke|stroke-width|opacity|class)="[^"]*"/g, '');
}
