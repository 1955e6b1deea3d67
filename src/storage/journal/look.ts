import type { Database, DeviceRow } from '../database.ts';
import { schemaEpoch } from '../schema-versions.ts';
import { tableNames } from '../tables.ts';
import { isSameDigest } from './digest.ts';
import { totalRows } from './books.ts';
import type { JournalStatus } from './journal-store.ts';
import type { Witness } from './witness.ts';

/** What one quick look at the database shows; it reads no content and counts nothing. */
export type Look = {
  device: DeviceRow | null;
  /** A table that should hold rows is empty, or one holds rows and there is no account of them. */
  isHalfEmpty: boolean;
  /** The browser said that it threw the database away. */
  hasLostData: boolean;
  /** A newer version of the app has been here. */
  isNewer: boolean;
};

/** Looks at the database: its own row, and whether each table has a first row where it should. */
export async function lookAt(db: Database): Promise<Look> {
  const { hasLostData } = db;
  return await db.transaction('r', db.tables, async () => {
    const [device, ...first] = await Promise.all([
      db.meta.get('device'),
      ...tableNames.map((name) => db.rows(name).limit(1).primaryKeys()),
    ]);
    const isHalfEmpty = tableNames.some((name, index) => {
      const isEmpty = first[index]?.length === 0;
      return device === undefined ? !isEmpty : isEmpty && (device.rows?.[name] ?? 0) > 0;
    });
    return {
      device: device ?? null,
      isHalfEmpty,
      hasLostData,
      isNewer: (device?.epoch ?? 0) > schemaEpoch,
    };
  });
}

/** True where the database can be shown before the journal has been heard. */
export function looksHealthy(look: Look, witness: Witness | null): boolean {
  return (
    look.device !== null && !look.isHalfEmpty && !look.hasLostData && look.device.seq >= (witness?.seq ?? 0)
  );
}

/**
 * What the two copies need. `same`: nothing. `catch-up`: the journal missed the latest writes. `full`: the database may
 * lack something, or the two disagree, and every record is compared.
 */
export function decide(look: Look, journal: JournalStatus): 'same' | 'catch-up' | 'full' {
  const { device } = look;
  if (device === null) return journal.seq === 0 && !look.isHalfEmpty ? 'same' : 'full';
  if (look.isHalfEmpty || device.unchecked || journal.damaged || journal.seq > device.seq) return 'full';
  if (journal.complete < device.seq) return 'catch-up';
  const isSame =
    journal.tally !== null &&
    journal.tally.rows === totalRows(device.rows) &&
    isSameDigest(journal.tally.digest, device.digest);
  return isSame ? 'same' : 'full';
}
