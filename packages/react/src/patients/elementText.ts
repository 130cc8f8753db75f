import { formatHumanName, HumanName } from '@clinikit/client';
import { formatInstant, formatLocalDate } from '../provider/dates.ts';
import type { PatientsWords } from './usePatientsLabels.ts';

/** What an element of a record says, in one line. */
export function elementText(
  element: string,
  value: unknown,
  { labels, locale }: { labels: PatientsWords; locale: string },
): string {
  if (value === undefined) return labels.nothing;
  if (typeof value === 'boolean') return value ? labels.yes : labels.no;
  if (element === 'gender' && typeof value === 'string') return labels.genderOf(value);
  if (element === 'name' && Array.isArray(value)) return value.map((one) => nameText(one)).join('; ');
  const texts = textsOf(value).map((text) => dateText(text, locale));
  return texts.join(', ') || labels.nothing;
}

/** An instant by the reader's clock, as beside the version; a date as it was written. */
const dateText = (text: string, locale: string): string =>
  /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text)
    ? formatInstant(text, locale)
    : /^\d{4}-\d\d(-\d\d)?/.test(text)
      ? formatLocalDate(text, locale)
      : text;

/** Former names too, which the form for people leaves out. */
function nameText(value: unknown): string {
  const name = HumanName.safeParse(value).data;
  if (!name) return '';
  const { use: _use, period: _period, ...rest } = name;
  return formatHumanName({ name: [rest] }) ?? '';
}

/** Codes and addresses of systems say nothing to people where there are words. */
const forMachines = new Set(['system', 'code', 'use', 'url', 'type', 'id', 'extension']);

function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  const forPeople = parts.filter(([key]) => !forMachines.has(key)).flatMap(([, part]) => textsOf(part));
  return forPeople.length > 0 ? forPeople : parts.flatMap(([, part]) => textsOf(part));
}
