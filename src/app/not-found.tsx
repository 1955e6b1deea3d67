import { Problem } from '#ui/problem.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Problem title="There is nothing at this address">
      It may belong to a candidate who was removed, or to another laptop: every laptop keeps its own records.
    </Problem>
  );
}
