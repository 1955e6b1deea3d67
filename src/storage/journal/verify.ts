import type { Database } from '../database.ts';
import { schemaEpoch } from '../schema-versions.ts';
import { tableNames } from '../tables.ts';
import { fillBooks } from './books.ts';

/**
 * Counts the tables and holds the account in the device's row against it. `short`: a table has lost rows, and the journal
 * is needed. Where a table only has more than the account says, the account is made anew.
 */
export async function verifyCounts(db: Database): Promise<'same' | 'short'> {
  return await db.transaction('rw', db.tables, async (transaction) => {
    const [device, ...counts] = await Promise.all([
      db.meta.get('device'),
      ...tableNames.map((name) => db.rows(name).count()),
    ]);
    if (device === undefined) return 'same';
    const differences = tableNames.map((name, index) => (counts[index] ?? 0) - (device.rows[name] ?? 0));
    if (differences.some((difference) => difference < 0)) return 'short';
    if (differences.some((difference) => difference > 0)) await fillBooks(transaction, schemaEpoch);
    return 'same';
  });
}
