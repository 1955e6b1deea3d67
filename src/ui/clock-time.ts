const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const shortClock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** `14:32:08` in the laptop's time zone, from milliseconds since 1970. */
export function clockTime(moment: number): string {
  return clock.format(moment);
}

/** `14:32`. */
export function shortTime(moment: number): string {
  return shortClock.format(moment);
}

/** `14:32` for today, `21 Nov, 14:32` for any other day. */
export function timeOrDay(moment: number): string {
  return new Date(moment).toDateString() === new Date().toDateString()
    ? shortTime(moment)
    : dayAndTime.format(moment);
}
