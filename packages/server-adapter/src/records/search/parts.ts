import * as z from 'zod';
import { HandlerError } from '../../http/errors.ts';
import { chosenElements } from '../medplum/chosenElements.ts';
import type { FhirResource } from '../types.ts';

/** Which parts of a record are wanted: those of a summary, its text, all but its text, or some by name. */
export type Parts =
  | { readonly kind: 'true' | 'text' | 'data' }
  | { readonly kind: 'elements'; readonly names: readonly string[] };

const summaries = ['true', 'text', 'data', 'false', 'count'] as const;
const mostNames = 100;

/**
 * Reads `_summary` and `_elements`.
 *
 * @returns undefined for whole records.
 * @throws HandlerError `bad_request`
 * @source https://hl7.org/fhir/R4/search.html#summary
 */
export function readParts(query: URLSearchParams): Parts | undefined {
  const summary = summaries.find((one) => one === (query.get('_summary') ?? 'false'));
  const elements = query.getAll('_elements').join();
  if (summary === undefined) throw new HandlerError('bad_request', `_summary is one of ${summaries.join(', ')}.`);
  if (elements !== '') {
    if (summary !== 'false') throw new HandlerError('bad_request', '_summary and _elements do not go together.');
    const names = elements.split(',');
    if (names.length > mostNames || !names.every((name) => /^[a-zA-Z]{1,64}$/.test(name))) {
      throw new HandlerError('bad_request', '_elements takes names of first elements between commas.');
    }
    return { kind: 'elements', names };
  }
  return summary === 'false' || summary === 'count' ? undefined : { kind: summary };
}

const subsetted = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' };
/** Whether a record says of itself that something is left out. */
export const isPart = ({ meta }: FhirResource): boolean => {
  const tags = z.object({ tag: z.array(z.looseObject({ code: z.string().optional() })) }).safeParse(meta).data?.tag;
  return tags?.some(({ code }) => code === subsetted.code) === true;
};
const always = ['resourceType', 'id', 'meta'];
/**
 * What changes the meaning of all the rest: without these a refuted allergy is one, and a drug that must not be given is
 * prescribed. @source https://hl7.org/fhir/R4/conformance-rules.html#isModifier
 */
const modifiers = [
  ...['implicitRules', 'modifierExtension', 'status', 'active', 'doNotPerform', 'clinicalStatus', 'verificationStatus'],
  ...['deceased[x]', 'link'],
];

/**
 * The wanted parts of a record, as JSON; one that lacks something says so by its tag `SUBSETTED`. What FHIR demands of the
 * type, and what changes the meaning of the rest, is there always.
 */
export function partsOf(type: string, content: string, parts: Parts | undefined): string {
  if (parts === undefined) return content;
  const record = Object.entries(JSON.parse(content) as Readonly<Record<string, unknown>>);
  const [summary = '', mandatory = ''] = chosenElements[type] ?? [];
  const wanted = namesOf(parts, summary);
  const first = [...always, ...mandatory.split(' '), ...modifiers];
  const kept = record.filter(([name]) =>
    parts.kind === 'data' ? name !== 'text' : isNamed(name, [...first, ...wanted]),
  );
  if (kept.length === record.length) return content;
  return JSON.stringify(
    Object.fromEntries(kept.map(([name, value]) => [name, name === 'meta' ? tagged(value) : value])),
  );
}

function namesOf(parts: Parts, summary: string): readonly string[] {
  switch (parts.kind) {
    case 'elements':
      return parts.names;
    case 'true':
      return summary.split(' ');
    default:
      return ['text'];
  }
}

/** `value[x]` is `valueString` and the like; `_status` says more of `status`. */
const isNamed = (name: string, names: readonly string[]): boolean =>
  names.some((one) => {
    const plain = name.replace(/^_/, '');
    if (plain === one || plain.startsWith(`${one}[x]`)) return true;
    return one.endsWith('[x]') && new RegExp(`^${one.slice(0, -3)}[A-Z]`).test(plain);
  });

function tagged(meta: unknown): object {
  const known = typeof meta === 'object' && meta !== null ? meta : {};
  const tag: unknown = 'tag' in known ? known.tag : undefined;
  return { ...known, tag: [...(Array.isArray(tag) ? tag : []), subsetted] };
}
