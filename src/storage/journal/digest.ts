/** A sum over rows that does not depend on their order, so that a row can be taken out again. Two 32-bit lanes. */
export type Digest = readonly [number, number];

export const emptyDigest: Digest = [0, 0];

/** The digest with one more row: which row, and which revision of it. Knows nothing of what the row says. */
export function withRow(digest: Digest, table: string, id: string, revision: number): Digest {
  const [a, b] = rowHash(table, id, revision);
  return [(digest[0] + a) >>> 0, (digest[1] + b) >>> 0];
}

/** The digest without a row that was in it. */
export function withoutRow(digest: Digest, table: string, id: string, revision: number): Digest {
  const [a, b] = rowHash(table, id, revision);
  return [(digest[0] - a) >>> 0, (digest[1] - b) >>> 0];
}

/** True where both stand for the same rows at the same revisions. */
export function isSameDigest(a: Digest, b: Digest): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function rowHash(table: string, id: string, revision: number): Digest {
  const text = `${table}/${id}@${revision}`;
  let a = 0x811c9dc5;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x9e3779b1);
  }
  return [mixed(a), mixed(b ^ text.length)];
}

/** Spreads the last characters over all bits (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
