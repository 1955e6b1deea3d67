import type { Database } from '../database.ts';
import { schemaEpoch } from '../schema-versions.ts';
import { totalRows } from './books.ts';
import type { Ask } from './link.ts';
import { decide, lookAt, type Look } from './look.ts';
import type { Verdict } from './protocol.ts';
import type { Witness } from './witness.ts';

/** What a comparison came to. `tellFrom` is the revision from which the journal has to be told again; null for none. */
export type Comparison = {
  verdict: Verdict;
  /** No write may have this number or a lower one. */
  floor: number;
  tellFrom: number | null;
  startOver: boolean;
};

/** Compares the database with the journal and restores what it lacks. `full` compares every record in any case. */
export async function compareCopies(
  db: Database,
  ask: Ask,
  witness: Witness | null,
  full = false,
): Promise<Comparison> {
  const look = await lookAt(db);
  const reply = await ask({ do: 'status' });
  if (!reply.ok) return { ...(await judgeAlone(db, look, witness)), tellFrom: null, startOver: false };
  const { status } = reply;
  const before = { tellFrom: null, startOver: false, floor: Math.max(status.seq, witness?.seq ?? 0) };
  if (look.isNewer || status.epoch > schemaEpoch) return { ...before, verdict: { outcome: 'outdated' } };
  const need = full ? 'full' : decide(look, status);
  if (need !== 'full') {
    const tellFrom = need === 'catch-up' ? status.complete : null;
    return { ...before, tellFrom, verdict: await judge(db, look, witness, 0, 0) };
  }
  const isBehind = look.device !== null && look.device.seq < status.complete;
  // rarely needed, so it is not loaded with the app
  const { restoreFrom } = await import('./restore.ts');
  const restored = await restoreFrom(db, ask, status, isBehind ? (look.device?.seq ?? 0) : null);
  const verdict = await judge(db, look, witness, restored.records, status.seq);
  const startOver = status.damaged || !restored.isJournalWhole;
  return { ...before, verdict, startOver, tellFrom: restored.isJournalSame ? status.complete : 0 };
}

/** The judgement where there is no journal: the database and the witness. */
export async function judgeAlone(
  db: Database,
  look: Look,
  witness: Witness | null,
): Promise<{ verdict: Verdict; floor: number }> {
  if (look.isNewer) return { verdict: { outcome: 'outdated' }, floor: 0 };
  return { verdict: await judge(db, look, witness, 0, 0), floor: witness?.seq ?? 0 };
}

async function judge(
  db: Database,
  look: Look,
  witness: Witness | null,
  records: number,
  journalSeq: number,
): Promise<Verdict> {
  const device = await db.meta.get('device');
  const rows = device === undefined ? 0 : totalRows(device.rows);
  const isBehindWitness = witness !== null && witness.rows > 0 && (device?.seq ?? 0) < witness.seq;
  const isShort = look.device !== null && journalSeq <= look.device.seq && rows < totalRows(look.device.rows);
  const isEmptied = look.isHalfEmpty && journalSeq === 0;
  const isThrownAway = look.hasLostData && rows === 0 && witness?.rows !== 0;
  const isComplete = !isBehindWitness && !isShort;
  if (records > 0) return { outcome: 'restored', records, isComplete };
  if (isComplete && !isEmptied && !isThrownAway) return { outcome: 'ready' };
  return { outcome: 'lost', lastWrite: witness?.at ?? null };
}
