import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourOf, contrast, readSource, themes } from './colours.ts';

/** What text stands on. */
const grounds = ['paper', 'surface', 'sunken'];
const softGrounds = ['accent-soft', 'level-1-soft', 'level-2-soft', 'level-3-soft', 'level-4-soft'];
/** Text that may stand anywhere. */
const inks = ['ink', 'ink-2', 'ink-3', 'accent'];
/** Text, and the marks of the scale, that stand on the plain grounds and on their own soft one. */
const levels = ['level-1', 'level-2', 'level-3', 'level-4'];

const textPairs = [
  ...inks.flatMap((ink) => [...grounds, ...softGrounds].map((ground) => [ink, ground] as const)),
  ...levels.flatMap((level) => [...grounds, `${level}-soft`].map((ground) => [level, ground] as const)),
  ['accent-ink', 'accent'] as const,
  // a primary button under the pointer: the accent mixed with ink, so between the two
  ['accent-ink', 'ink'] as const,
];

const shapePairs = [
  ...['paper', 'surface', 'sunken'].map((ground) => ['edge', ground] as const),
  ...[...grounds, ...softGrounds].map((ground) => ['focus', ground] as const),
];

/** Every style sheet of the app with its path. */
const sheets = readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => [path, readSource(`src/${path}`)] as const);

describe.each(themes)('in the $name theme', ({ theme }) => {
  test.each(textPairs)('%s on %s can be read: 4.5 to 1 (WCAG 1.4.3)', (text, ground) => {
    expect(contrast(colourOf(theme, text), colourOf(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)('%s on %s can be seen: 3 to 1 (WCAG 1.4.11)', (shape, ground) => {
    expect(contrast(colourOf(theme, shape), colourOf(theme, ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('the pairs that are checked are all there are', () => {
  const used = (property: string): string[] => {
    const declared = new RegExp(String.raw`(?<![\w-])${property}:\s*var\(--([\w-]+)\)`, 'g');
    const found = sheets.flatMap(([, css]) => [...css.matchAll(declared)].map(([, name = '']) => name));
    return [...new Set(found)].toSorted();
  };

  test('no text has another colour', () => {
    expect(used('color').filter((name) => ![...inks, ...levels, 'accent-ink'].includes(name))).toEqual([]);
  });

  test('nothing stands on another ground', () => {
    const known = [...grounds, ...softGrounds, 'accent', 'veil'];
    // fills without text on them
    const fills = ['level-1', 'level-2', 'level-3', 'level-4', 'line', 'line-2', 'ink-3', 'edge'];
    expect(used('background(?:-color)?').filter((name) => ![...known, ...fills].includes(name))).toEqual([]);
  });

  test('a level is written on its own soft ground only', () => {
    const rules = sheets.flatMap(([path, css]) =>
      [...css.matchAll(/\{([^{}]*)\}/g)].map(([, rule = '']) => [path, rule] as const),
    );
    const strange = rules.filter(([, rule]) => {
      const text = /(?<![\w-])color:\s*var\(--(level-\d)\)/.exec(rule)?.[1];
      const ground = /background(?:-color)?:\s*var\(--((?:level-\d|accent)-soft)\)/.exec(rule)?.[1];
      return text !== undefined && ground !== undefined && ground !== `${text}-soft`;
    });
    expect(strange).toEqual([]);
  });

  test('colours are tokens: no style sheet names one of its own', () => {
    const own = sheets.filter(
      ([path, css]) =>
        !['ui/tokens.css', 'app/boot.css'].includes(path) && /#[\da-f]{6}\b|rgb\(|hsl\(/i.test(css),
    );
    expect(own.map(([path]) => path)).toEqual([]);
  });
});

test('the page before the app starts has the colours of the tokens', () => {
  const boot = readSource('src/app/boot.css');
  const pairs = [...boot.matchAll(/light-dark\((#\w+), (#\w+)\)/g)].map(([, ...pair]) => pair);
  expect(pairs).toEqual(['paper', 'ink'].map((name) => themes.map(({ theme }) => colourOf(theme, name))));
});

test('what is printed has the light theme’s ink on white, whatever is on the screen', () => {
  const tokens = readSource('src/ui/tokens.css');
  expect(tokens).toMatch(/@media screen \{\s*:root\[data-theme='dark'\]/);
  for (const text of [...inks, ...levels]) {
    expect(contrast(colourOf(themes[0]?.theme ?? new Map(), text), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  }
});
