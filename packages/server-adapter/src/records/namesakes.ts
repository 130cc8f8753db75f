import type { ArrivedAs } from '@clinikit/client';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { type ComparableName, compareNames, namesOf, recordedNames } from '../identity/sameName.ts';
import { isReplaced } from './replacedPatients.ts';
import { rangeOf } from './search/dateRange.ts';
import { parsePatient } from './storedResource.ts';

const mostNamesakes = 5;
/** As many as share a birth date in a large clinic. */
const mostLookedAt = 100;

/**
 * The patients who might be meant where no number says so: of the same name, born on the same day as far as both sides
 * know. A person chooses; nothing is filed by this.
 *
 * @returns FHIR ids, the likeliest first, at most five.
 */
export async function namesakes(scope: ScopedQueries, arrived: ArrivedAs): Promise<string[]> {
  const names = namesOf(arrived);
  if (names.length === 0) return [];
  const { birthDate } = arrived;
  const rows = birthDate ? await bornOn(scope, birthDate) : await called(scope, names);
  const agreeing = rows.flatMap(({ id, content }) => {
    const patient = parsePatient(content);
    if (isReplaced(patient)) return [];
    const agreement = compareNames(recordedNames(patient.name ?? []), names);
    return agreement === 'same' || agreement === 'family' ? [{ id, agreement }] : [];
  });
  return agreeing
    .sort((a, b) => Number(b.agreement === 'same') - Number(a.agreement === 'same'))
    .slice(0, mostNamesakes)
    .map(({ id }) => id);
}

interface Row {
  id: string;
  content: string;
}

/** Those whose birth date is the day, or as much of it as was known. */
function bornOn(scope: ScopedQueries, birthDate: string): Promise<Row[]> {
  const wholes = [birthDate, birthDate.slice(0, 7), birthDate.slice(0, 4)].flatMap(
    (text) => rangeOf(text)?.clock ?? [],
  );
  return scope
    .selectFrom('index_date')
    .innerJoin('resource', (join) =>
      join.onRef('resource.type', '=', 'index_date.type').onRef('resource.id', '=', 'index_date.resource_id'),
    )
    .select(['resource.id', 'resource.content'])
    .distinct()
    .where('index_date.type', '=', 'Patient')
    .where('parameter', '=', 'birthdate')
    .where((eb) =>
      eb.or(wholes.map(({ start, end }) => eb.and([eb('clock_start', '=', start), eb('clock_end', '=', end)]))),
    )
    .limit(mostLookedAt)
    .execute();
}

function called(scope: ScopedQueries, names: readonly ComparableName[]): Promise<Row[]> {
  const texts = names.map(({ family, given }) => [family, ...given].filter(Boolean).join(' '));
  return scope
    .selectFrom('index_string')
    .innerJoin('resource', (join) =>
      join.onRef('resource.type', '=', 'index_string.type').onRef('resource.id', '=', 'index_string.resource_id'),
    )
    .select(['resource.id', 'resource.content'])
    .distinct()
    .where('index_string.type', '=', 'Patient')
    .where('parameter', '=', 'name')
    .where('value', 'in', texts)
    .limit(mostLookedAt)
    .execute();
}
