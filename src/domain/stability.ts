import { type Evidence, evidenceOf, type WeighedDimension } from './evidence.ts';
import { decide, type Label } from './rules.ts';
import { leaveOut } from './tally.ts';

/** How fragile a label is. It never changes the label. */
export type Stability = {
  /** Checks with enough evidence for a label. */
  tried: number;
  /**
   * What changes the label, and to which: "without <interviewer>", "equal weights", "double <dimension>",
   * "halve <dimension>". In that order, interviewers and dimensions as in the input, each dimension doubled, then halved.
   */
  flips: [what: string, label: Label][];
  /** Interviewers without whom the evidence is insufficient. Not empty: never say that the label holds in all checks. */
  dependsOn: string[];
};

/**
 * Recomputes the label without each counted interviewer (the whole scorecard, red flags included), with equal weights,
 * and with each weight doubled and halved (all others doubled). Weights of zero stay zero and are not varied.
 */
export function stabilityOf({ policy, dimensions, tally }: Evidence, label: Label): Stability {
  const stability: Stability = { tried: 0, flips: [], dependsOn: [] };
  const check = (what: string, evidence: Evidence) => {
    const other = decide(evidence).label;
    if (other === 'insufficient-evidence') return false;
    stability.tried += 1;
    if (other !== label) stability.flips.push([what, other]);
    return true;
  };
  for (const card of tally.counted) {
    const others = evidenceOf(policy, dimensions, leaveOut(tally, card, policy));
    if (!check(`without ${card.interviewer}`, others)) stability.dependsOn.push(card.interviewer);
  }
  for (const [what, variant] of weightVariants(dimensions)) check(what, evidenceOf(policy, variant, tally));
  return stability;
}

/** Other weights to try, each with its name: equal ones, then each weight above zero doubled and halved. */
function weightVariants(
  dimensions: readonly WeighedDimension[],
): [what: string, dimensions: WeighedDimension[]][] {
  const reweigh = (weightOf: (weight: bigint, index: number) => bigint) =>
    dimensions.map(({ id, mustMeet, weight }, index) => ({ id, mustMeet, weight: weightOf(weight, index) }));
  const variants: [string, WeighedDimension[]][] = [
    ['equal weights', reweigh((weight) => (weight === 0n ? 0n : 1n))],
  ];
  for (const [varied, { id, weight }] of dimensions.entries()) {
    if (weight === 0n) continue;
    variants.push(
      [`double ${id}`, reweigh((each, index) => (index === varied ? each * 2n : each))],
      [`halve ${id}`, reweigh((each, index) => (index === varied ? each : each * 2n))],
    );
  }
  return variants;
}
