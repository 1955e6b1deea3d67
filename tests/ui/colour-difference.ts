import { toLinear } from './colours.ts';

/** How a colour is seen: by everybody, or without one of the three kinds of cones. */
export type Vision = 'all cones' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Triple = readonly [number, number, number];

/**
 * What is left of linear sRGB without one kind of cones: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, the matrices for
 * severity 1.0.
 */
const matrices: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deuteranopia: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
  tritanopia: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.3039],
  ],
};

/** A colour `#rrggbb` as someone sees it, in CIE L*a*b* with the white D65. */
export function labOf(colour: string, vision: Vision): Triple {
  const linear = toLinear(colour);
  const [red, green, blue] = matrices[vision].map((row) => Math.min(1, Math.max(0, dot(row, linear)))) as [
    number,
    number,
    number,
  ];
  const seen: Triple = [red, green, blue];
  const x = bend(dot([0.412_456_4, 0.357_576_1, 0.180_437_5], seen) / 0.950_47);
  const y = bend(dot([0.212_672_9, 0.715_152_2, 0.072_175], seen));
  const z = bend(dot([0.019_333_9, 0.119_192, 0.950_304_1], seen) / 1.088_83);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * CIEDE2000 between two colours in L*a*b*: G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula:
 * Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color Research & Application 30(1), 2005.
 */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const chromaMean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(chromaMean ** 7 / (chromaMean ** 7 + 25 ** 7));
  const c1 = Math.hypot(a1 * stretch, b1);
  const c2 = Math.hypot(a2 * stretch, b2);
  const h1 = hue(a1 * stretch, b1);
  const h2 = hue(a2 * stretch, b2);
  const isGrey = c1 * c2 === 0;
  const apart = h2 - h1;
  const turn = isGrey || Math.abs(apart) <= 180 ? 0 : apart > 180 ? -360 : 360;
  const deltaHue = isGrey ? 0 : 2 * Math.sqrt(c1 * c2) * sine((apart + turn) / 2);
  const around = Math.abs(apart) <= 180 ? 0 : h1 + h2 < 360 ? 360 : -360;
  const hueMean = isGrey ? h1 + h2 : (h1 + h2 + around) / 2;
  const c = (c1 + c2) / 2;
  const fromMiddle = ((l1 + l2) / 2 - 50) ** 2;
  const t =
    1 -
    0.17 * cosine(hueMean - 30) +
    0.24 * cosine(2 * hueMean) +
    0.32 * cosine(3 * hueMean + 6) -
    0.2 * cosine(4 * hueMean - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hues = deltaHue / (1 + 0.015 * c * t);
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sine(60 * Math.exp(-(((hueMean - 275) / 25) ** 2)));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hues ** 2 + rotation * chroma * hues);
}

function dot(row: Triple, value: Triple): number {
  return row[0] * value[0] + row[1] * value[1] + row[2] * value[2];
}

function bend(t: number): number {
  return t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116;
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
