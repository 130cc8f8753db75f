import type { RecordsLabels } from '../../provider/messages/recordsLabels.ts';
import { type MeasureName, measureNames, measures, unitText } from './measures.ts';

/**
 * Between which values a measure of a living person hardly ever lies outside, in the units of {@link measures}: from a
 * newborn to the heaviest. They judge nobody's health: they catch a slip of the finger, such as 1720 cm or 370 for 37 kg,
 * and who says that it is right is believed.
 * They are chosen wide, and are taken from no one table.
 */
const limits: Readonly<Record<MeasureName, readonly [low: number, high: number]>> = {
  systolic: [50, 280],
  diastolic: [20, 180],
  pulse: [25, 250],
  temperature: [30, 43],
  oxygen: [50, 100],
  breathing: [4, 80],
  weight: [0.4, 300],
  height: [25, 250],
  // A newborn who came early has a body mass index of 6.
  bmi: [5, 90],
};

/** What is hardly to be believed of values that are in the units of their measures, each in one sentence. */
export function doubtsAbout(
  values: Partial<Record<MeasureName, number>>,
  { words, locale }: { words: RecordsLabels; locale: string },
): string[] {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const known = { ...values, ...bodyMassOf(values) };
  const outside = measureNames.flatMap((name) => {
    const value = known[name];
    const [low, high] = limits[name];
    if (value === undefined || (value >= low && value <= high)) return [];
    const unit = unitText(measures[name].unit);
    const range = `${number.format(low)}–${number.format(high)} ${unit}`;
    return [words.hardlyEver(words.measures[name], `${number.format(value)} ${unit}`, range)];
  });
  const { systolic, diastolic } = values;
  const isCrossed = systolic !== undefined && diastolic !== undefined && systolic <= diastolic;
  return [...(isCrossed ? [words.pressuresCrossed] : []), ...outside];
}

/** Two values that are each possible may be those of nobody together: 200 cm and 8 kg. */
function bodyMassOf({ weight, height }: Partial<Record<MeasureName, number>>): { bmi?: number } {
  return weight === undefined || height === undefined || height <= 0 ? {} : { bmi: weight / (height / 100) ** 2 };
}
