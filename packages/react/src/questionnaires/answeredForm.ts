import {
  type ClinicClient,
  type FhirPage,
  isClientError,
  type Questionnaire,
  type QuestionnaireResponse,
} from '@clinikit/client';

interface Asking {
  readonly signal?: AbortSignal | undefined;
}

/**
 * The very version of a form that answers were given to, also where it is retired or was written over since. A later one may
 * ask something else under the same link, and would put words into the patient's mouth.
 *
 * @returns undefined where the clinic does not have that version.
 * @throws ClientError where it cannot be told.
 */
export async function answeredForm(
  clinic: ClinicClient,
  response: QuestionnaireResponse,
  { signal }: Asking = {},
): Promise<Questionnaire | undefined> {
  const [address = '', version] = (response.questionnaire ?? '').split('|');
  if (address === '') return undefined;
  const found = await formsAt(clinic, address, { signal });
  if (version !== undefined) {
    const current = found.find((one) => one.version === version);
    return current ?? (await firstPast(clinic, found, (one) => one.version === version, { signal }));
  }
  const answeredAt = Date.parse(response.authored ?? response.meta?.lastUpdated ?? '');
  const isOfThen = ({ meta }: Questionnaire) => !(Date.parse(meta?.lastUpdated ?? '') > answeredAt);
  return found.find(isOfThen) ?? (await firstPast(clinic, found, isOfThen, { signal }));
}

/** Every form with this address, the one that was written last first, in whatever standing. */
async function formsAt(clinic: ClinicClient, address: string, { signal }: Asking): Promise<readonly Questionnaire[]> {
  const [, id] = /^Questionnaire\/([^/]+)$/.exec(address) ?? [];
  if (id === undefined) {
    const page = await clinic.fhir.search('Questionnaire', { url: address }, { signal });
    return (await allOf(page, { signal })).toSorted(
      (one, other) => Date.parse(other.meta?.lastUpdated ?? '') - Date.parse(one.meta?.lastUpdated ?? ''),
    );
  }
  try {
    return [await clinic.fhir.read('Questionnaire', id, { signal })];
  } catch (error) {
    if (isClientError(error) && (error.status === 404 || error.status === 410)) return [];
    throw error;
  }
}

/** The newest of the versions before that is wanted. */
async function firstPast(
  clinic: ClinicClient,
  forms: readonly Questionnaire[],
  isWanted: (form: Questionnaire) => boolean,
  { signal }: Asking,
): Promise<Questionnaire | undefined> {
  for (const { id = '' } of forms) {
    const page = await clinic.fhir.history('Questionnaire', id, { signal });
    const wanted = (await allOf(page, { signal })).find(isWanted);
    if (wanted) return wanted;
  }
  return undefined;
}

async function allOf<Resource>(first: FhirPage<Resource>, { signal }: Asking): Promise<Resource[]> {
  let page = first;
  const resources = [...page.resources];
  while (page.next) {
    page = await page.next(signal ? { signal } : {});
    resources.push(...page.resources);
  }
  return resources;
}
