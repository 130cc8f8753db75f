import { sql } from 'kysely';
import * as z from 'zod';
import { HandlerError } from '../../http/errors.ts';
import type { FhirValue } from '../medplum/fhirPath.ts';
import { splitBars } from './escapes.ts';
import type { Condition, IndexType } from './indexType.ts';
import { isOneOf } from './isOneOf.ts';

/** A code with its system, compared as a whole. @source https://hl7.org/fhir/R4/search.html#token */
export const token: IndexType<'index_token'> = {
  table: 'index_token',
  sortedBy: 'value',
  rows: (values) => {
    const rows = values.flatMap(tokensOf).flatMap(({ system = '', value }) =>
      // A code is found as a whole or not at all: one that is too long for the index is not in it.
      value && value.length <= mostCharacters && system.length <= mostSystemCharacters ? [{ system, value }] : [],
    );
    return [...new Map(rows.map((row) => [`${row.system}\n${row.value}`, row])).values()];
  },
  conditions: (alternatives, { system }) => tokenConditions(alternatives.map((text) => readToken(text, system))),
};

/** PostgreSQL's index takes entries of some 2,700 bytes: these are 1,536 and 765 at the most. */
const mostCharacters = 512;
const mostSystemCharacters = 255;

const Coding = z.object({ system: z.string().optional(), code: z.string().optional() });
const CodeableConcept = z.object({ coding: z.array(Coding).optional() });
const Identifier = z.object({ system: z.string().optional(), value: z.string().optional() });
const ContactPoint = z.object({ value: z.string().optional() });

interface Value {
  system?: string | undefined;
  value: string | undefined;
}

const ofCoding = ({ system, code }: z.infer<typeof Coding>): Value => ({ system, value: code });

function tokensOf({ type, value }: FhirValue): Value[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [{ value: String(value) }];
  switch (type) {
    case 'Coding':
      return [ofCoding(Coding.safeParse(value).data ?? {})];
    case 'CodeableConcept':
      return (CodeableConcept.safeParse(value).data?.coding ?? []).map(ofCoding);
    case 'Identifier': {
      const { system, value: number } = Identifier.safeParse(value).data ?? {};
      return [{ system, value: number }];
    }
    case 'ContactPoint':
      return [{ value: ContactPoint.safeParse(value).data?.value }];
    default:
      return [];
  }
}

interface Token {
  /** Undefined for a code of any system, empty for one that has none. */
  system: string | undefined;
  /** Undefined for any code of the system. */
  code: string | undefined;
}

/** @param implied the system of the codes where they are written without one, as those of a `code` are. */
function readToken(text: string, implied: string | undefined): Token {
  const [first = '', second] = splitBars(text);
  if (second === undefined) return { system: undefined, code: first };
  if (first === '' && second === '') {
    throw new HandlerError('bad_request', 'A token of the search has neither a system nor a code.');
  }
  return { system: first === implied ? '' : first, code: second === '' ? undefined : second };
}

function tokenConditions(tokens: readonly Token[]): Condition[] {
  const codes: string[] = [];
  const systems: string[] = [];
  const both = new Map<string, string[]>();
  for (const { system, code } of tokens) {
    if (system === undefined) codes.push(code ?? '');
    else if (code === undefined) systems.push(system);
    else both.set(system, [...(both.get(system) ?? []), code]);
  }
  return [
    ...(codes.length > 0 ? [isOneOf('value', codes)] : []),
    ...(systems.length > 0 ? [isOneOf('system', systems)] : []),
    ...[...both].map(([system, values]) => sql<boolean>`(system = ${system} and ${isOneOf('value', values)})`),
  ];
}
