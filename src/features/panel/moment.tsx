import { timeOrDay } from '#ui/clock-time.ts';

/** A moment as a person says it: the time for today, with the day for any other. */
export function Moment({ at }: { at: number }) {
  return <time dateTime={new Date(at).toISOString()}>{timeOrDay(at)}</time>;
}
