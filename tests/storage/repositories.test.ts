import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '#domain/note.ts';
import type { Result } from '#domain/result.ts';
import type * as Drafts from '#storage/drafts.ts';
import type * as Interviews from '#storage/interviews.ts';
import type * as Erasing from '#storage/erasing.ts';
import type * as Panels from '#storage/panels.ts';
import type * as Revealing from '#storage/revealing.ts';
import type * as Submitting from '#storage/submitting.ts';
import type * as Scorecards from '#storage/scorecards.ts';
import type * as Settings from '#storage/settings.ts';
import { MemoryFolder } from './memory-folder.ts';
import { newLaptop, openTab, until, type Tab } from './session.ts';

const rubric = { id: 'integration-consultant', version: 1 };
let tab: Tab;
let folder: MemoryFolder;
let interviews: typeof Interviews;
let scorecards: typeof Scorecards;
let panels: typeof Panels;
let submitting: typeof Submitting;
let revealing: typeof Revealing;
let erasing: typeof Erasing;
let drafts: typeof Drafts;
let settings: typeof Settings;

beforeEach(async () => {
  folder = new MemoryFolder();
  tab = await openTab(newLaptop(folder));
  interviews = await import('#storage/interviews.ts');
  scorecards = await import('#storage/scorecards.ts');
  panels = await import('#storage/panels.ts');
  submitting = await import('#storage/submitting.ts');
  revealing = await import('#storage/revealing.ts');
  erasing = await import('#storage/erasing.ts');
  drafts = await import('#storage/drafts.ts');
  settings = await import('#storage/settings.ts');
  await tab.open.openStorage();
  await until(() => tab.state.journalState.get().kind === 'two-copies');
});

afterEach(async () => {
  await tab.kill();
  vi.unstubAllGlobals();
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const begin = async (interviewerName: string, panelId: string | null = null) =>
  must(
    await interviews.startInterview({
      candidateName: 'Candidate 17',
      interviewerName,
      roleId: 'senior-integration-consultant',
      rubric,
      panelId,
      shadow: false,
    }),
  );

const noteOn = (scorecardId: string, text: string): Note => ({
  id: crypto.randomUUID(),
  scorecardId,
  at: Date.now(),
  text,
  mark: 'strong',
  dimensionIds: ['security'],
});

describe('a scorecard', () => {
  it('comes back as it was written, notes and draft included', async () => {
    const { scorecardId } = await begin('Ana');
    const note = noteOn(scorecardId, 'Asked about retries');
    must(
      await drafts.saveDraft({
        id: scorecardId,
        text: 'Asked ab',
        dimensionIds: null,
        mark: 'none',
        startedAt: 5,
      }),
    );
    expect((await drafts.readDraft(scorecardId))?.text).toBe('Asked ab');
    must(await scorecards.saveNotes(scorecardId, [note], true));
    must(await scorecards.recordChange(scorecardId, { kind: 'rate', dimensionId: 'security', rating: 4 }));
    must(await scorecards.recordChange(scorecardId, { kind: 'focus', dimensionId: 'security' }));
    const own = await scorecards.readScorecard(scorecardId);
    expect(own).toMatchObject({
      interviewer: 'Ana',
      candidate: { name: 'Candidate 17' },
      scorecard: { status: 'draft', focus: 'security', body: { ratings: { security: 4 } } },
      notes: [note],
    });
    expect(await drafts.readDraft(scorecardId)).toBeNull();
  });

  it('is locked once it is submitted: refused changes leave nothing', async () => {
    const { scorecardId } = await begin('Ana');
    must(await scorecards.saveNotes(scorecardId, [noteOn(scorecardId, 'kept')], false));
    must(await submitting.submitScorecard(scorecardId, rubric));
    const before = await tab.open.db.meta.get('device');
    const rating = await scorecards.recordChange(scorecardId, {
      kind: 'rate',
      dimensionId: 'security',
      rating: 1,
    });
    expect(rating).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect((await scorecards.saveNotes(scorecardId, [noteOn(scorecardId, 'late')], false)).ok).toBe(false);
    expect(await tab.open.db.meta.get('device')).toEqual(before);
    expect((await scorecards.readScorecard(scorecardId))?.notes.map((n) => n.text)).toEqual(['kept']);
    expect(folder.text()).not.toContain('late');
  });

  it('keeps every version, and a discarded amendment brings ratings and notes back', async () => {
    const { scorecardId } = await begin('Ana');
    const [kept, removed] = [noteOn(scorecardId, 'kept'), noteOn(scorecardId, 'removed meanwhile')];
    must(await scorecards.saveNotes(scorecardId, [kept, removed], false));
    must(await scorecards.recordChange(scorecardId, { kind: 'rate', dimensionId: 'security', rating: 2 }));
    must(await submitting.submitScorecard(scorecardId, rubric));
    must(await submitting.amendScorecard(scorecardId, 'Heard it wrong'));
    must(await scorecards.recordChange(scorecardId, { kind: 'rate', dimensionId: 'security', rating: 4 }));
    must(await scorecards.removeNote(scorecardId, removed.id));
    must(
      await scorecards.saveNotes(
        scorecardId,
        [{ ...kept, text: 'changed' }, noteOn(scorecardId, 'new')],
        false,
      ),
    );
    must(await submitting.discardScorecardAmendment(scorecardId));
    const own = await scorecards.readScorecard(scorecardId);
    expect(own?.scorecard).toMatchObject({ status: 'submitted', body: { ratings: { security: 2 } } });
    expect(own?.notes.map((n) => n.text).toSorted()).toEqual(['kept', 'removed meanwhile']);
    expect(own?.submissions).toHaveLength(1);
  });
});

describe('a panel', () => {
  it('shows names and status only until it is revealed', async () => {
    const first = await begin('Ana');
    const second = await begin('Ben', first.panelId);
    must(
      await scorecards.recordChange(first.scorecardId, { kind: 'rate', dimensionId: 'security', rating: 1 }),
    );
    must(await scorecards.saveNotes(first.scorecardId, [noteOn(first.scorecardId, 'a secret note')], false));
    must(await submitting.submitScorecard(first.scorecardId, rubric));
    const overview = await panels.readOverview(first.panelId);
    expect(overview?.scorecards.map((card) => [card.interviewer, card.status])).toEqual([
      ['Ana', 'submitted'],
      ['Ben', 'pending'],
    ]);
    const allowed = ['id', 'interviewer', 'interviewerId', 'shadow', 'status', 'versions'];
    for (const card of overview?.scorecards ?? []) expect(Object.keys(card).toSorted()).toEqual(allowed);
    expect(JSON.stringify([overview, await panels.readFaceDown(first.scorecardId)])).not.toMatch(
      /secret|security/,
    );
    expect(await revealing.readRevealed(first.panelId)).toBeNull();
    expect(await revealing.reveal(first.panelId, 'Ana', '')).toMatchObject({ ok: false });
    must(await submitting.submitScorecard(second.scorecardId, rubric));
    must(await revealing.reveal(first.panelId, 'Ana', ''));
    expect(await revealing.readRevealed(first.panelId)).toHaveLength(2);
  });

  it('is gone from the tables and from the journal’s files when it is erased; others stay', async () => {
    const one = await begin('Ana');
    must(await scorecards.saveNotes(one.scorecardId, [noteOn(one.scorecardId, 'about the erased')], false));
    must(await submitting.submitScorecard(one.scorecardId, rubric));
    const other = await interviews.startInterview({
      candidateName: 'Candidate 18',
      interviewerName: 'Ana',
      roleId: 'senior-integration-consultant',
      rubric,
      panelId: null,
      shadow: false,
    });
    must(other);
    must(await erasing.erasePanel(one.panelId));
    const rows = await Promise.all(
      tab.open.db.tables.map(async (table) => (await table.toArray()) as unknown[]),
    );
    for (const where of [JSON.stringify(rows), folder.text()]) {
      expect(where).not.toMatch(/Candidate 17|about the erased/);
      expect(where).toContain('Candidate 18');
    }
    expect(await panels.readOverviews()).toHaveLength(1);
  });
});

describe('no name, note or rating', () => {
  it('is ever outside the payload of a row', async () => {
    const { scorecardId } = await begin('Ana Ruiz');
    must(await scorecards.saveNotes(scorecardId, [noteOn(scorecardId, 'a note text')], false));
    for (const table of tab.open.db.tables) {
      for (const { payload: _, ...outside } of (await table.toArray()) as { payload?: unknown }[]) {
        expect(JSON.stringify(outside)).not.toMatch(/Ana|Candidate|note text/);
      }
    }
    const indexed = new Set(tab.open.db.tables.flatMap((table) => table.schema.indexes.map((i) => i.name)));
    expect([...indexed].toSorted()).toEqual([
      'candidateId',
      'createdAt',
      'panelId',
      'revision',
      'scorecardId',
      'status',
    ]);
  });
});

describe('settings', () => {
  it('come back, and one that cannot be read is the default', async () => {
    must(await settings.saveKeySettings({ singleKeys: false, remapped: { rate4: '9' } }));
    expect(await settings.readKeySettings()).toEqual({ singleKeys: false, remapped: { rate4: '9' } });
    await tab.write([tab.types.settings], async (context) => {
      await context.put(tab.types.settings, { id: 'keys', value: 'nonsense' });
      return { ok: true, value: null };
    });
    expect(await settings.readKeySettings()).toEqual(settings.defaultKeySettings);
  });
});
