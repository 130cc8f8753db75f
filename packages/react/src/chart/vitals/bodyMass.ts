import { ageOn } from '../../patients/age.ts';
import { todayIn } from '../section/today.ts';
import { type Measured, newestFirst } from './measures.ts';

/** From this age on a person's height is that of an adult: WHO's reference for growth goes to 19 years. @source https://www.who.int/tools/growth-reference-data-for-5to19-years */
const adultYears = 20;

/**
 * For how long the height of an adult is taken for what it was. From 30 to 80 years men lose about 5 cm and women about
 * 8 cm, most of it late: in five years less than 2 cm, by which the index is wrong by 2 % at most.
 *
 * @source Sorkin, Muller, Andres: Longitudinal change in height of men and women, Am J Epidemiol 1999; 150: 969–977
 */
const heightYears = 5;

interface Person {
  /** FHIR date; of whom it is not known nobody is taken for grown up. */
  readonly birthDate: string | undefined;
  /** On whose clock a day is a day; the reader's unless told. */
  readonly timeZone: string | undefined;
}

/**
 * Body mass indices that nobody recorded, each with the height it was worked out with. Only from kilograms and centimeters;
 * a day on which an index is recorded gets none.
 *
 * Whoever grows needs weight and height of the same day: in a year of growing they gain up to 10 cm, and an index with the
 * height of last year is that of a heavier child. Of an adult the last height until then counts, where it was measured
 * when they were grown up, and within five years.
 */
export function computedIndices(values: readonly Measured[], person: Person): Measured[] {
  const dayOf = ({ at = '' }: Measured) => (at.includes('T') ? todayIn(person.timeZone, new Date(at)) : at);
  const recorded = new Set(values.filter(({ measure }) => measure === 'bmi').map(dayOf));
  const heights = values
    .filter(({ measure, unit, comparator, value }) => measure === 'height' && unit === 'cm' && !comparator && value > 0)
    .toSorted(newestFirst);
  return values.flatMap((weight): Measured[] => {
    const { at } = weight;
    if (weight.measure !== 'weight' || weight.unit !== 'kg' || weight.comparator || at === undefined) return [];
    const day = dayOf(weight);
    if (recorded.has(day)) return [];
    const height =
      // Two of `2024` may be of different days.
      (isWholeDay(day) ? heights.find((one) => dayOf(one) === day) : undefined) ??
      heights.find((one) => dayOf(one) <= day && isStillTrue(dayOf(one), day, person));
    if (!height) return [];
    const value = Math.round((weight.value / (height.value / 100) ** 2) * 10) / 10;
    return [{ measure: 'bmi', value, unit: 'kg/m2', comparator: undefined, at, record: undefined, height }];
  });
}

const isWholeDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day);

/** Whether a height of one day still counts on a later one. */
function isStillTrue(measuredOn: string, day: string, { birthDate }: Person): boolean {
  // Of a year or a month of birth the last day that it can be.
  const born =
    birthDate && (/^\d{4}$/.test(birthDate) ? `${birthDate}-12-31` : birthDate.replace(/^(\d{4}-\d\d)$/, '$1-31'));
  const [grownUp, since] = [ageOn(born || undefined, measuredOn), ageOn(measuredOn, day)];
  return grownUp !== undefined && grownUp.years >= adultYears && since !== undefined && since.years < heightYears;
}
