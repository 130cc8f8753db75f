import * as z from 'zod';
import { type Principal, readerOf } from '../access/principal.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';
import type { FhirResource } from './types.ts';

/** Which record: one of a type. */
export interface RecordKey {
  readonly type: string;
  readonly id: string;
}

const Labels = z.object({
  security: z.array(z.object({ system: z.string().optional(), code: z.string().optional() })).optional(),
});
const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

/**
 * Whether a record is its author's own, as a therapist's notes of a session are: it has the security label `PSYTHPN`.
 *
 * @source https://terminology.hl7.org/CodeSystem-v3-ActCode.html
 */
export const isPrivate = ({ meta }: FhirResource): boolean =>
  Labels.safeParse(meta).data?.security?.some(({ system, code }) => system === actCode && code === 'PSYTHPN') === true;

/**
 * The record as its author's own: a program that does not know the label, and writes the record without it, opens it to
 * nobody. @source https://hl7.org/fhir/R4/resource.html#tag-updates
 */
export function asPrivate<Resource extends FhirResource>(resource: Resource): Resource {
  if (isPrivate(resource)) return resource;
  const { meta } = resource;
  const kept = typeof meta === 'object' && meta !== null ? meta : {};
  const security = 'security' in kept && Array.isArray(kept.security) ? kept.security : [];
  return { ...resource, meta: { ...kept, security: [...security, { system: actCode, code: 'PSYTHPN' }] } };
}

/** The account whose own a record is; undefined for one that is nobody's. */
export async function ownerOf(scope: ScopedQueries, { type, id }: RecordKey): Promise<string | undefined> {
  const [row] = await scope.run(ownerOfOne, { type, id });
  return row?.person_id;
}

const ownerOfOne = new Statement((scope: ScopedQueries, value: ValueOf<RecordKey>) =>
  scope
    .selectFrom('private_record')
    .select('person_id')
    .where('type', '=', value('type'))
    .where('id', '=', value('id')),
);

/** Whether a record is another person's own, of which the person is told nothing. */
export async function isAnothers(scope: ScopedQueries, principal: Principal, key: RecordKey): Promise<boolean> {
  const [reader, owner] = [readerOf(principal), await ownerOf(scope, key)];
  return reader !== undefined && owner !== undefined && owner !== reader;
}

/** Makes a record somebody's own. */
export async function claim(trx: ScopedQueries, { type, id }: RecordKey, personId: string): Promise<void> {
  await trx
    .insertInto('private_record')
    .values({ type, id, person_id: personId })
    .onConflict((oc) => oc.columns(['tenant', 'type', 'id']).doUpdateSet({ person_id: personId }))
    .execute();
}

/** Makes a record nobody's own. */
export const release = async (trx: ScopedQueries, { type, id }: RecordKey): Promise<void> => {
  await trx.deleteFrom('private_record').where('type', '=', type).where('id', '=', id).execute();
};
