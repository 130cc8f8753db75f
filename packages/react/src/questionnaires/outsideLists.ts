import { type ClinicClient, isClientError, type Questionnaire } from '@clinikit/client';
import { choicesOf } from './model/choices.ts';

type Item = NonNullable<Questionnaire['item']>[number];

/** The value sets that a form names and does not carry. */
export function outsideLists(form: Questionnaire): string[] {
  const lists = (items: readonly Item[] = []): string[] =>
    items.flatMap((item) => [
      ...(item.answerValueSet !== undefined && choicesOf(item, form) === undefined ? [item.answerValueSet] : []),
      ...lists(item.item),
    ]);
  return [...new Set(lists(form.item))].filter((address) => !address.startsWith('#'));
}

/**
 * A form that carries the lists that it only named, as far as the server expands them (`ValueSet/$expand`). A list that is
 * not here stays out, and its question says so.
 *
 * @throws ClientError where the request was cancelled
 */
export async function withLists(
  clinic: ClinicClient,
  form: Questionnaire,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<NonNullable<Questionnaire['contained']>> {
  const addresses = outsideLists(form);
  const contained: NonNullable<Questionnaire['contained']> = [];
  try {
    const operations = await clinic.fhir.operations('ValueSet', { signal });
    if (!operations.includes('expand')) return contained;
    for (const address of addresses) {
      const codings = await clinic.fhir.expandValueSet(address, { signal }).catch(orNone(signal));
      // A list that is not whole would hide an answer.
      if (codings) contained.push({ resourceType: 'ValueSet', url: address, expansion: { contains: codings } });
    }
  } catch (error) {
    if (signal?.aborted || !isClientError(error)) throw error;
  }
  return contained;
}

const orNone =
  (signal: AbortSignal | undefined) =>
  (error: unknown): undefined => {
    if (signal?.aborted || !isClientError(error)) throw error;
  };
