import type { ReactNode } from 'react';
import { useLocale } from '../../provider/language.ts';
import { dateText } from '../kinds/concepts.ts';
import type { RecordsWords } from '../section/useRecordsLabels.ts';
import { type Measured, type MeasureName, unitText } from './measures.ts';

interface VitalCurveProps {
  title: string;
  /** All in this unit: another unit has another curve. */
  unit: string;
  lines: readonly { readonly measure: MeasureName; readonly values: readonly Measured[] }[];
  timeZone: string | undefined;
  labels: RecordsWords;
}

const [width, height] = [320, 120];
const [left, right, top, bottom] = [38, 12, 12, 20];

/** The values of one measure over time, on a scale that says its unit. The table beside it says the same in numbers. */
export function VitalCurve({ title, unit, lines, timeZone, labels }: VitalCurveProps): ReactNode {
  const locale = useLocale();
  const points = lines.map(({ measure, values }) => ({
    measure,
    values: values
      .flatMap(({ value, at, comparator }) => {
        const time = at === undefined ? Number.NaN : Date.parse(at);
        return Number.isNaN(time) || comparator !== undefined ? [] : [{ value, time, at: at ?? '' }];
      })
      .toSorted((one, other) => one.time - other.time),
  }));
  const all = points.flatMap(({ values }) => values);
  const [first] = all.toSorted((one, other) => one.time - other.time);
  const last = all.toSorted((one, other) => other.time - one.time)[0];
  if (!first || !last || all.length < 2) return null;
  const ticks = ticksFor(Math.min(...all.map(({ value }) => value)), Math.max(...all.map(({ value }) => value)));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const x = (time: number) => left + ((time - first.time) / (last.time - first.time || 1)) * (width - left - right);
  const y = (value: number) => top + ((high - value) / (high - low || 1)) * (height - top - bottom);
  const number = new Intl.NumberFormat(locale);
  const day = (at: string) => dateText(at.slice(0, 10), { locale, timeZone });
  const said = `${title}, ${unitText(unit)}: ${points
    .map(({ measure, values }) => {
      const [begin, end] = [values[0], values.at(-1)];
      return begin && end
        ? `${labels.measures[measure]} ${number.format(begin.value)} (${day(begin.at)}) – ${number.format(end.value)} (${day(end.at)})`
        : '';
    })
    .join('; ')}`;
  return (
    <figure className="ck-curve">
      <figcaption>
        {title} <span className="ck-unit">{unitText(unit)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="ck-curve-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
            <text className="ck-curve-text" x={left - 6} y={y(tick) + 4} textAnchor="end">
              {number.format(tick)}
            </text>
          </g>
        ))}
        <text className="ck-curve-text" x={left} y={height - 4}>
          {day(first.at)}
        </text>
        {last.time !== first.time && (
          <text className="ck-curve-text" x={width - right} y={height - 4} textAnchor="end">
            {day(last.at)}
          </text>
        )}
        {points.map(({ measure, values }, place) => (
          <g key={measure} className="ck-curve-line" data-line={place}>
            <polyline points={values.map(({ time, value }) => `${x(time)},${y(value)}`).join(' ')} />
            {values.map(({ time, value }) => (
              <circle key={`${time} ${value}`} cx={x(time)} cy={y(value)} r={3} />
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Round numbers around all values, three to six of them. */
function ticksFor(least: number, most: number): number[] {
  const span = most - least || Math.max(Math.abs(most) * 0.1, 1);
  const rough = span / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? power * 10;
  const from = Math.floor(least / step);
  const to = Math.ceil(most / step);
  return Array.from({ length: to - from + 1 }, (_none, place) => Number(((from + place) * step).toPrecision(12)));
}
