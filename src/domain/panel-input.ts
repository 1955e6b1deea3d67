import type { NamedScorecard, PanelFacts } from './explanation-facts.ts';
import type { Signal } from './signal.ts';
import type { Panel, Ruling } from './panel.ts';
import { rulingOn } from './revealing.ts';
import { defaultPolicy } from './policy.ts';
import type { Rubric } from './rubric.ts';
import type { Scorecard } from './scorecard.ts';
import type { PanelStatus, RedFlagState } from './scorecard-input.ts';
import type { Submission } from './submission.ts';

/**
 * Which sealed versions count. `independent`: exactly those that the reveal opened, locked before anybody saw another's.
 * `latest`: everybody's latest, late scorecards and amendments after the reveal included.
 */
export type PanelReading = 'independent' | 'latest';

/** What the panel knows of a scorecard besides its sealed versions; `interviewer` is the name. */
export type PanelCard = Pick<Scorecard, 'id' | 'interviewerId' | 'shadow' | 'status'> & {
  readonly interviewer: string;
};

/** A revealed panel with everything that its recommendation rests on. */
export type PanelRecords = {
  readonly panel: Panel;
  readonly cards: readonly PanelCard[];
  /** Every sealed version of every scorecard of the panel. */
  readonly submissions: readonly Submission[];
  readonly rubric: Rubric;
  readonly signals: readonly Signal[];
};

/** The version of each scorecard that a reading looks at, by scorecard id. Empty before the reveal. */
export function versionsRead(
  reading: PanelReading,
  { panel, cards, submissions }: Pick<PanelRecords, 'panel' | 'cards' | 'submissions'>,
): ReadonlyMap<string, Submission> {
  const versions = new Map<string, Submission>();
  if (panel.reveal === null) return versions;
  if (reading === 'independent') {
    const opened = new Map(panel.reveal.opened.map((each) => [each.scorecardId, each.version]));
    for (const sealed of submissions) {
      if (opened.get(sealed.scorecardId) === sealed.version) versions.set(sealed.scorecardId, sealed);
    }
    return versions;
  }
  // an amendment that is still being written leaves the sealed version standing
  const standing = new Set(
    cards.filter(({ status }) => status === 'submitted' || status === 'amending').map(({ id }) => id),
  );
  for (const sealed of submissions) {
    const known = versions.get(sealed.scorecardId)?.version ?? 0;
    if (standing.has(sealed.scorecardId) && sealed.version > known) versions.set(sealed.scorecardId, sealed);
  }
  return versions;
}

/** The scorecards whose latest version is another one than the reveal opened: amended, late or taken back since. */
export function changedSinceReveal(
  records: Pick<PanelRecords, 'panel' | 'cards' | 'submissions'>,
): PanelCard[] {
  const [opened, latest] = [versionsRead('independent', records), versionsRead('latest', records)];
  return records.cards.filter(({ id }) => opened.get(id) !== latest.get(id));
}

/** What `recommend` takes, with the names that its explanations need. Interviewers go by their ids. */
export type NamedInput = Omit<PanelFacts, 'recommendation'>;

/** The input of one reading of a revealed panel. */
export function panelToInput(reading: PanelReading, records: PanelRecords): NamedInput {
  const versions = versionsRead(reading, records);
  return {
    dimensions: records.rubric.dimensions.map(({ id, title, weight, mustMeet }) => ({
      id,
      title,
      weight,
      mustMeet,
    })),
    scorecards: records.cards.map((card) => scorecardInput(card, versions.get(card.id), records)),
    policy: defaultPolicy,
  };
}

function scorecardInput(
  { interviewerId, interviewer: name, shadow, status }: PanelCard,
  sealed: Submission | undefined,
  { panel, signals }: PanelRecords,
): NamedScorecard {
  const whose = { interviewer: interviewerId, name, shadow };
  if (sealed === undefined) {
    return { ...whose, status: statusWithoutVersion(status), ratings: {}, redFlags: [] };
  }
  const flags = flagsOf(sealed, signals);
  return {
    ...whose,
    status: 'submitted',
    version: sealed.version,
    ratings: sealed.body.ratings,
    redFlags: flags.map(({ id }) => flagState(rulingOn(panel, sealed.scorecardId, id))),
    redFlagTitles: flags.map(({ text }) => `“${text.replace(/\.$/, '')}”`),
  };
}

/** Sealed, but not in this reading: it came after the reveal, so to the reading it is still owed. */
function statusWithoutVersion(status: Scorecard['status']): PanelStatus {
  return status === 'submitted' || status === 'amending' ? 'draft' : status;
}

function flagsOf({ body }: Submission, signals: readonly Signal[]): Signal[] {
  return signals.filter(({ id, kind }) => kind === 'red-flag' && body.observed[id] !== undefined);
}

/**
 * Rulings count in both readings, although they are made after the reveal: a ruling changes no rating, it says what the
 * panel makes of a flag that was raised, and without it no flag could ever decide or be set aside.
 */
function flagState(ruling: Ruling | null): RedFlagState {
  return ruling?.ruling ?? 'open';
}

/** A red flag that an interviewer raised, with what the panel has said about it. */
export type RaisedFlag = {
  readonly signal: Signal;
  readonly card: PanelCard;
  /** The latest version that carries it: its notes are the flag's evidence. */
  readonly submission: Submission;
  readonly state: RedFlagState;
  /** Oldest first; the last one counts. */
  readonly rulings: readonly Ruling[];
  /** False where an amendment took it back: it then counts in the independent reading only. */
  readonly isInLatest: boolean;
};

/** Every red flag in either reading, in the order of the scorecards and of the role's signals. */
export function raisedFlags(records: Omit<PanelRecords, 'rubric'>): RaisedFlag[] {
  const [opened, latest] = [versionsRead('independent', records), versionsRead('latest', records)];
  return records.cards.flatMap((card) =>
    records.signals.flatMap((signal): RaisedFlag[] => {
      const carrying = [latest.get(card.id), opened.get(card.id)].filter(
        (sealed) => sealed !== undefined && flagsOf(sealed, [signal]).length > 0,
      );
      const submission = carrying[0];
      if (submission === undefined) return [];
      return [
        {
          signal,
          card,
          submission,
          state: flagState(rulingOn(records.panel, card.id, signal.id)),
          rulings: records.panel.rulings.filter((r) => r.scorecardId === card.id && r.signalId === signal.id),
          isInLatest: submission === latest.get(card.id),
        },
      ];
    }),
  );
}
