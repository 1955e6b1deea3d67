import { readFileSync } from 'node:fs';

/** The colours of a theme: name without the two dashes to `#rrggbb`. */
export type Theme = ReadonlyMap<string, string>;

const tokens = readSource('src/ui/tokens.css');
const light = coloursIn(blockAfter(tokens, ':root {'));
const dark = new Map([...light, ...coloursIn(blockAfter(tokens, ":root[data-theme='dark'] {"))]);

/** Both themes as they are in the style sheet. */
export const themes: readonly { name: string; theme: Theme }[] = [
  { name: 'light', theme: light },
  { name: 'dark', theme: dark },
];

/** A file of the project as text. */
export function readSource(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** A theme's colour; throws where the style sheet has none of that name. */
export function colourOf(theme: Theme, name: string): string {
  const colour = theme.get(name);
  if (colour === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return colour;
}

/** The channels of `#rrggbb` as light, 0 to 1 (IEC 61966-2-1). */
export function toLinear(colour: string): [number, number, number] {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = toLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function blockAfter(css: string, opening: string): string {
  const start = css.indexOf(opening);
  if (start === -1) throw new Error(`tokens.css has no ${opening}`);
  return css.slice(start, css.indexOf('}', start));
}

function coloursIn(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
