import { type PanelFacts, type ReadFacts, readFacts } from './explanation-facts.ts';
import { inWords, listOf, type Part, ratioOf, type Segment, strong, write } from './explanation-words.ts';
import { labelNames } from './rules.ts';
import type { Stability } from './stability.ts';

/** Names by id, for the words of a check. An id without a name stands for itself. */
export type CheckNames = {
  readonly interviewers: ReadonlyMap<string, string>;
  readonly dimensions: ReadonlyMap<string, string>;
};

type Check = { kind: 'without' | 'double' | 'halve'; id: string } | { kind: 'equal' };

/** Tells a check's name apart: "without r3", "double A", "halve A", and "equal weights" for anything else. */
function readCheck(what: string): Check {
  const [, kind, id = ''] = /^(without|double|halve) (.+)$/s.exec(what) ?? [];
  return kind === 'without' || kind === 'double' || kind === 'halve' ? { kind, id } : { kind: 'equal' };
}

/**
 * A check of `stability.flips` in words: "without R. Ono", "with Security counted double", "with Security counted
 * half", "with equal weights".
 */
export function checkName(what: string, names: CheckNames): string {
  const check = readCheck(what);
  if (check.kind === 'equal') return 'with equal weights';
  if (check.kind === 'without') return `without ${names.interviewers.get(check.id) ?? check.id}`;
  const title = names.dimensions.get(check.id) ?? check.id;
  return `with ${title} counted ${check.kind === 'double' ? 'double' : 'half'}`;
}

/** The names that `checkName` needs. */
export function checkNames(facts: Pick<PanelFacts, 'dimensions' | 'scorecards'>): CheckNames {
  return {
    interviewers: new Map(facts.scorecards.map(({ interviewer, name }) => [interviewer, name])),
    dimensions: new Map(facts.dimensions.map(({ id, title }) => [id, title])),
  };
}

/**
 * How fragile the label is: a sentence on what it rests on, one on how many checks it holds in, one for each other label
 * with the checks that lead there. Never says that it holds in all checks while it depends on an interviewer. Where
 * there is no stability, the one sentence says why. Empty for facts that `recommend` refuses.
 */
export function explainStability(facts: PanelFacts): Segment[][] {
  const read = readFacts(facts);
  if (read === null) return [];
  const { stability, decidedBy } = facts.recommendation;
  if (stability === null) {
    return [
      write(
        decidedBy === 'RED_FLAG_UPHELD'
          ? 'Not checked: an upheld red flag decides, whatever the ratings.'
          : 'Not checked: there is not enough evidence for a label yet.',
      ),
    ];
  }
  const names = checkNames(facts);
  const sentences = [
    dependsText(stability, read, names),
    holdsText(stability, read),
    ...flipTexts(stability, names),
  ];
  return sentences.filter((sentence) => sentence.length > 0);
}

function dependsText({ dependsOn }: Stability, { evidence }: ReadFacts, names: CheckNames): Segment[] {
  const people = dependsOn.map((id) => strong(names.interviewers.get(id) ?? id));
  const [first] = people;
  if (first === undefined) return [];
  if (people.length === 1) {
    const whom = evidence.tally.counted.length === 1 ? 'its only interviewer, ' : '';
    return write(`Rests on ${whom}`, first, ': without ', first, ' the evidence is insufficient.');
  }
  const isAll = people.length === evidence.tally.counted.length;
  const whom: Part = isAll ? 'every one of its interviewers' : listOf(people, 'and');
  return write('Rests on ', whom, ': without ', listOf(people, 'or'), ' the evidence is insufficient.');
}

function holdsText({ tried, flips, dependsOn }: Stability, { evidence }: ReadFacts): Segment[] {
  const held = tried - flips.length;
  if (dependsOn.length > 0) {
    if (tried === 0) return [];
    if (tried === 1) return flips.length > 0 ? [] : write('The other check does not change the label.');
    if (flips.length === 0) return write(`None of the other ${inWords(tried)} checks changes the label.`);
    return write(`Holds in ${ratioOf(held, tried).replace(' of ', ' of the other ')} checks.`);
  }
  const varied = evidence.dimensions.filter(({ weight }) => weight > 0n).length;
  const isEveryChecked = tried === evidence.tally.counted.length + 1 + 2 * varied;
  const which = isEveryChecked ? '' : ' that leave enough evidence';
  if (flips.length === 0) return write(`Holds in all ${inWords(tried)} checks${which}.`);
  return write(`Holds in ${ratioOf(held, tried)} checks${which}.`);
}

/** "Would be Meets the bar without R. Ono, or with Security or Delivery counted double." */
function flipTexts({ flips }: Stability, names: CheckNames): Segment[][] {
  const labels = [...new Set(flips.map(([, label]) => label))];
  return labels.map((label) => {
    const checks = flips.filter(([, other]) => other === label).map(([what]) => readCheck(what));
    const groups = (['without', 'equal', 'double', 'halve'] as const).flatMap((kind): Part[] => {
      const ids = checks.flatMap((check) => (check.kind === kind && 'id' in check ? [check.id] : []));
      if (kind === 'equal') return checks.some((check) => check.kind === kind) ? ['with equal weights'] : [];
      return ids.length === 0 ? [] : [groupText(kind, ids, names)];
    });
    return write(
      `Would be ${labelNames[label]} `,
      groups.map((group, index) => [index > 0 ? ', or ' : '', group]),
      '.',
    );
  });
}

function groupText(kind: 'without' | 'double' | 'halve', ids: readonly string[], names: CheckNames): Part {
  const { interviewers, dimensions } = names;
  const known = kind === 'without' ? interviewers : dimensions;
  const list = listOf(
    ids.map((id) => strong(known.get(id) ?? id)),
    'or',
  );
  if (kind === 'without') return ['without ', list];
  return ['with ', list, ` counted ${kind === 'double' ? 'double' : 'half'}`];
}
