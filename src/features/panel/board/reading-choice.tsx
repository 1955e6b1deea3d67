import type { PanelReading } from '#domain/panel-input.ts';
import css from './legend.module.css';

const readings: readonly [PanelReading, string][] = [
  ['independent', 'As revealed'],
  ['latest', 'Latest versions'],
];

/** Which versions the board shows, where they differ. */
export function ReadingChoice({
  chosen,
  onChoose,
}: {
  chosen: PanelReading;
  onChoose: (reading: PanelReading) => void;
}) {
  return (
    <fieldset className={css.readings}>
      <legend>The ratings below</legend>
      {readings.map(([reading, name]) => (
        <label key={reading}>
          <input
            type="radio"
            name="reading"
            autoComplete="off"
            checked={chosen === reading}
            onChange={() => onChoose(reading)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
