import { type PanelFacts, readFacts } from './explanation-facts.ts';
import { ruleTexts } from './explanation-rules.ts';
import type { Segment } from './explanation-words.ts';
import { rules, type RuleId } from './rules.ts';

export type { PanelFacts } from './explanation-facts.ts';
export { type Segment, segmentsToText } from './explanation-words.ts';

/**
 * Why a rule matches, in one or two plain sentences with the panel's own numbers and names, for the deciding rule and
 * for every rule in `alsoMatched`. Empty for a rule that does not match these facts, and for facts that `recommend`
 * refuses. The composite is not told where the label hides it.
 */
export function explainRule(ruleId: RuleId, facts: PanelFacts): Segment[] {
  const read = readFacts(facts);
  const rule = rules.find(({ id }) => id === ruleId);
  return read !== null && rule?.test(read.evidence) ? ruleTexts[ruleId](read) : [];
}
