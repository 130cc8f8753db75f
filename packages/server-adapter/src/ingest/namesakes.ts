import type { ArrivedAs } from '@clinikit/client';
import type { Queries } from '../database/schema.ts';
import { parseStored } from '../fhir/resourceStore.ts';
import { compareNames, namesOf, recordedNames } from './sameName.ts';

const mostNamesakes = 5;
/** As many as share a birth date in a large clinic. */
const mostLookedAt = 100;

/**
 * The patients who might be meant where no number says so: of the same name, born on the same day as far as both sides
 * know. A person chooses; nothing is filed by this.
 *
 * @returns FHIR ids, the likeliest first, at most five.
 */
export async function namesakes(db: Queries, tenant: string, arrived: ArrivedAs): Promise<string[]> {
  const names = namesOf(arrived);
  if (names.length === 0) return [];
  const { birthDate } = arrived;
  const keys = birthDate
    ? [birthDate, birthDate.slice(0, 7), birthDate.slice(0, 4)].map((value) => ({ parameter: 'birthdate', value }))
    : names.map(({ family, given }) => ({ parameter: 'name', value: [family, ...given].filter(Boolean).join(' ') }));
  const rows = await db
    .selectFrom('resource_index')
    .innerJoin('resource', (join) =>
      join
        .onRef('resource.tenant', '=', 'resource_index.tenant')
        .onRef('resource.type', '=', 'resource_index.type')
        .onRef('resource.id', '=', 'resource_index.resource_id'),
    )
    .select(['resource.id', 'resource.content'])
    .distinct()
    .where('resource_index.tenant', '=', tenant)
    .where('resource_index.type', '=', 'Patient')
    .where((eb) =>
      eb.or(keys.map(({ parameter, value }) => eb.and([eb('parameter', '=', parameter), eb('value', '=', value)]))),
    )
    .limit(mostLookedAt)
    .execute();
  const agreeing = rows.flatMap(({ id, content }) => {
    const patient = parseStored(content);
    if (patient.resourceType !== 'Patient') return [];
    const agreement = compareNames(recordedNames(patient.name ?? []), names);
    return agreement === 'same' || agreement === 'family' ? [{ id, agreement }] : [];
  });
  return agreeing
    .sort((a, b) => Number(b.agreement === 'same') - Number(a.agreement === 'same'))
    .slice(0, mostNamesakes)
    .map(({ id }) => id);
}
