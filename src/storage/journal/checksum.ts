const table = new Uint32Array(256).map((_, index) => {
  let c = index;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 (IEEE 802.3) of the bytes from `from` to `to`, continued from an earlier one; 0 begins. */
export function crc32(bytes: Uint8Array, from: number, to: number, before = 0): number {
  let c = ~before;
  for (let i = from; i < to; i += 1) c = (table[(c ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}
