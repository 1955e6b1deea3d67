import { panelToInput, versionsRead, type PanelReading, type PanelRecords } from '#domain/panel-input.ts';
import type { PanelFacts } from '#domain/explanation.ts';
import { recommend } from '#domain/recommendation.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Submission } from '#domain/submission.ts';

/** One reading of a revealed panel: the versions it rests on, and what the rules make of them. */
export type ReadPanel = {
  readonly versions: ReadonlyMap<string, Submission>;
  readonly facts: PanelFacts;
};

/** Reads a revealed panel. Fails where its ratings do not fit the rubric, with a sentence for the user. */
export function readPanelAs(reading: PanelReading, records: PanelRecords): Result<ReadPanel> {
  const input = panelToInput(reading, records);
  const recommended = recommend(input);
  if (!recommended.ok) return recommended;
  return ok({
    versions: versionsRead(reading, records),
    facts: { ...input, recommendation: recommended.value },
  });
}
