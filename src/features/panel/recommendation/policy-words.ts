import { percentText, thresholdText } from '#domain/explanation-words.ts';
import type { Policy } from '#domain/policy.ts';

/** The thresholds of a policy, each with what it means. */
export function policyInWords(policy: Policy): [what: string, value: string][] {
  const share = ({ num, den }: { num: number; den: number }) => percentText(num, den);
  return [
    ['Scorecards a label needs', String(policy.minimumScorecards)],
    ['Ratings each must-meet dimension needs', String(policy.minimumMustMeetRatings)],
    ['Least weight assessed', share(policy.minimumCoverage)],
    ['Least weight assessed for Excellent', share(policy.excellentCoverage)],
    ['Low composite: under', thresholdText(policy.notRecommendedBelow)],
    ['Meets the bar from', thresholdText(policy.meetsFrom)],
    ['Excellent from', thresholdText(policy.excellentFrom)],
    ['Levels from which two ratings are apart', String(policy.conflictGap)],
    ['Share of pairs apart that is a conflict', share(policy.conflictPairShare)],
    ['Weight in conflict that calls for a debrief', share(policy.conflictWeightShare)],
    ['Margin of low ratings that fails a must-meet', String(policy.failMargin)],
    ['Share below the bar that splits a must-meet', share(policy.onesShare)],
    ['Share below the bar that puts a dimension on the floor', share(policy.floorShare)],
    ['Weight falling short that calls for a debrief', share(policy.shortWeightShare)],
  ];
}
