/** What the journal needs of a file: a FileSystemSyncAccessHandle, or a double of it in a test. */
export type JournalFile = {
  getSize(): number;
  /** Reads into `buffer` from byte `at`; returns how many bytes there were. */
  read(buffer: Uint8Array, options: { at: number }): number;
  /** Returns how many bytes were written: fewer than given where the disk is full. */
  write(buffer: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  /** Returns when the bytes are on the disk. */
  flush(): void;
  close(): void;
};

/** The folder that holds nothing but the journal's files. */
export type JournalFolder = {
  names(): Promise<string[]>;
  /** Opens a file, made empty where it is not there. One handle per file at a time. */
  open(name: string): Promise<JournalFile>;
  remove(name: string): Promise<void>;
};

/** Files are named by generation: a snapshot holds everything before the log of the same generation. */
export function fileName(kind: 'log' | 'snapshot', generation: number): string {
  return `${kind}-${String(generation).padStart(8, '0')}`;
}

/** The kind and generation in a file's name; null for a name that is not the journal's. */
export function parseFileName(name: string): { kind: 'log' | 'snapshot'; generation: number } | null {
  const parts = /^(log|snapshot)-(\d{8})$/.exec(name);
  if (parts === null) return null;
  return { kind: parts[1] === 'log' ? 'log' : 'snapshot', generation: Number(parts[2]) };
}
