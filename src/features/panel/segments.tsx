import type { Segment } from '#domain/explanation.ts';

/** A text with people and dimensions in bold. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  // the pieces have no identity but their place
  return segments.map(({ text, strong }, index) =>
    strong === true ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>,
  );
}
