/**
 * The database's schema, version by version. Frozen and append-only: a shipped entry is never edited, because somebody's
 * laptop still holds a database made by it. Each has a kept database in tests/fixtures/old-databases.
 */
export const schemaVersions: readonly { version: number; stores: Readonly<Record<string, string>> }[] = [
  {
    version: 1,
    stores: {
      candidates: 'id',
      interviewers: 'id',
      panels: 'id, candidateId, createdAt',
      scorecards: 'id, panelId, status',
      notes: 'id, scorecardId',
      submissions: 'id, panelId, scorecardId',
      drafts: 'id',
      settings: 'id',
      meta: 'id',
    },
  },
];

/**
 * Raised with every schema version. Each write checks it against the database's, so that a tab left open across an
 * upgrade cannot write rows of the old form.
 */
export const schemaEpoch = schemaVersions.length;
