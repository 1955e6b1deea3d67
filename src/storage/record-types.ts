import * as z from 'zod/mini';
import { candidateSchema, type Candidate } from '#domain/candidate.ts';
import { interviewerSchema, type Interviewer } from '#domain/interviewer.ts';
import { noteMarkSchema, noteSchema, type Note } from '#domain/note.ts';
import { panelSchema, type Panel } from '#domain/panel.ts';
import { scorecardSchema, type Scorecard } from '#domain/scorecard.ts';
import { submissionSchema, type Submission } from '#domain/submission.ts';
import type { RecordType } from './record-type.ts';

export const candidates: RecordType<Candidate> = {
  table: 'candidates',
  schema: candidateSchema,
  keys: () => ({}),
};

export const interviewers: RecordType<Interviewer> = {
  table: 'interviewers',
  schema: interviewerSchema,
  keys: () => ({}),
};

export const panels: RecordType<Panel> = {
  table: 'panels',
  schema: panelSchema,
  keys: (panel) => ({ candidateId: panel.candidateId, createdAt: panel.createdAt }),
};

export const scorecards: RecordType<Scorecard> = {
  table: 'scorecards',
  schema: scorecardSchema,
  keys: (scorecard) => ({ panelId: scorecard.panelId, status: scorecard.status }),
};

export const notes: RecordType<Note> = {
  table: 'notes',
  schema: noteSchema,
  keys: (note) => ({ scorecardId: note.scorecardId, at: note.at }),
};

export const submissions: RecordType<Submission> = {
  table: 'submissions',
  schema: submissionSchema,
  keys: (s) => ({ panelId: s.panelId, scorecardId: s.scorecardId, version: s.version }),
};

const draftSchema = z.strictObject({
  /** The scorecard whose note input it is. */
  id: z.string(),
  text: z.string(),
  /** What the note will be tied to; null where nothing was chosen and it follows the dimension in focus. */
  dimensionIds: z.nullable(z.array(z.string())),
  mark: z._default(noteMarkSchema, 'none'),
  startedAt: z.nullable(z.number()),
});

/** Text in a note input that is not a note yet. */
export type Draft = z.infer<typeof draftSchema>;

export const drafts: RecordType<Draft> = { table: 'drafts', schema: draftSchema, keys: () => ({}) };

const settingSchema = z.strictObject({ id: z.string(), value: z.unknown() });

/** One preference; its own module knows the form of `value`. */
export type Setting = z.infer<typeof settingSchema>;

export const settings: RecordType<Setting> = { table: 'settings', schema: settingSchema, keys: () => ({}) };
