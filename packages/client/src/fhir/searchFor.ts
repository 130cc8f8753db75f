import { ClientError } from '../errors.ts';
import type { Query } from '../http/path.ts';
import { isModeled } from './page.ts';
import type { FhirResourceType } from './resources.ts';
import type { SearchParameterTypes } from './searchParameterTypes.ts';

/** The names of the parameters by which a type is searched. */
export type SearchParameterName<Type extends FhirResourceType> = keyof SearchParameterTypes[Type] & string;

/** The names of its references. */
export type ReferenceName<Type extends FhirResourceType> = {
  [Name in SearchParameterName<Type>]: SearchParameterTypes[Type][Name] extends { reference: string } ? Name : never;
}[SearchParameterName<Type>];

/** The types to which a reference leads. */
export type ReferenceTarget<
  Type extends FhirResourceType,
  Name extends ReferenceName<Type>,
> = SearchParameterTypes[Type][Name] extends { reference: infer Target extends string }
  ? Target & FhirResourceType
  : never;

/** A code with its system, or an identifier. */
export interface SearchToken {
  readonly system?: string;
  readonly code?: string;
}

/** Bounds, as precise as they are written: `{ ge: '2026-01-01', lt: '2026-02-01' }`. All of them must hold. */
export type SearchBounds<Value> = {
  readonly [Prefix in 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'sa' | 'eb']?: Value;
};

/** What a parameter of a kind is compared with. */
export type SearchValue<Kind> = Kind extends { reference: string }
  ? string
  : Kind extends 'token'
    ? string | boolean | SearchToken
    : Kind extends 'date'
      ? string | Date | SearchBounds<string | Date>
      : Kind extends 'number' | 'quantity'
        ? number | string | SearchBounds<number | string>
        : string;

type ValueOf<Type extends FhirResourceType, Name extends SearchParameterName<Type>> = SearchValue<
  SearchParameterTypes[Type][Name]
>;

/**
 * A search, step by step. It does not change: each step gives a new one.
 *
 * @example
 * searchFor('Observation').where('patient', 'p1').where('date', { ge: '2026-01-01' }).sort('-date').include('performer')
 */
export interface FhirSearch<Type extends FhirResourceType> {
  readonly type: Type;
  /** As `FhirClient.search` takes them. */
  readonly parameters: Query;
  /** Any of the values of a list; each call is one condition more. Values are taken as they are, commas and all. */
  where<Name extends SearchParameterName<Type>>(
    name: Name,
    value: ValueOf<Type, Name> | readonly ValueOf<Type, Name>[],
  ): FhirSearch<Type>;
  /** By ids. */
  withId(...ids: readonly string[]): FhirSearch<Type>;
  /** When it was written last. */
  lastUpdated(bounds: SearchBounds<string | Date>): FhirSearch<Type>;
  /** Those that have none of these codes. */
  whereNot<Name extends SearchParameterName<Type>>(
    name: Name,
    value: ValueOf<Type, Name> | readonly ValueOf<Type, Name>[],
  ): FhirSearch<Type>;
  /** Those that have no value, or have one. */
  missing(name: SearchParameterName<Type>, isMissing?: boolean): FhirSearch<Type>;
  /** What is asked of the records to which a reference leads. */
  whereTarget<Name extends ReferenceName<Type>, Target extends ReferenceTarget<Type, Name>>(
    name: Name,
    target: Target,
    ask: (search: FhirSearch<Target>) => FhirSearch<Target>,
  ): FhirSearch<Type>;
  /** A parameter, or with a minus before it the other way round; the first call comes first. */
  sort(
    ...by: readonly (SearchParameterName<Type> | `-${SearchParameterName<Type>}` | '_lastUpdated' | '-_lastUpdated')[]
  ): FhirSearch<Type>;
  /** Brings what a reference leads to. */
  include<Name extends ReferenceName<Type>>(name: Name, target?: ReferenceTarget<Type, Name>): FhirSearch<Type>;
  /** Brings what refers to what is found. */
  includeReferring<Source extends FhirResourceType>(source: Source, name: ReferenceName<Source>): FhirSearch<Type>;
  /** Only some first elements of each record, with those that FHIR demands. */
  elements(...names: readonly string[]): FhirSearch<Type>;
  /** Records of a page. */
  count(count: number): FhirSearch<Type>;
  /** The server counts all matches, however long that takes. */
  exactTotal(): FhirSearch<Type>;
}

/** Begins a search for records of a type. @throws ClientError `bad_request` for a type that is not modeled. */
export function searchFor<Type extends FhirResourceType>(type: Type): FhirSearch<Type> {
  if (!isModeled(type)) throw new ClientError('bad_request', 'searchFor takes a resource type that is modeled.');
  return searchWith(type, {});
}

type Parameters = Readonly<Record<string, readonly string[]>>;

function searchWith<Type extends FhirResourceType>(type: Type, parameters: Parameters): FhirSearch<Type> {
  const adding = (name: string, ...values: readonly string[]) =>
    searchWith(type, { ...parameters, [name]: [...(parameters[name] ?? []), ...values] });
  const setting = (name: string, value: string) => searchWith(type, { ...parameters, [name]: [value] });
  return {
    type,
    parameters,
    where: (name, value) => adding(name, ...textsOf(value)),
    whereNot: (name, value) => adding(`${name}:not`, ...textsOf(value)),
    withId: (...ids) => adding('_id', ids.map(escaped).join()),
    lastUpdated: (bounds) => adding('_lastUpdated', ...textsOf(bounds)),
    missing: (name, isMissing = true) => adding(`${name}:missing`, String(isMissing)),
    whereTarget: (name, target, ask) => {
      const asked = Object.entries(ask(searchFor(target)).parameters);
      return asked.reduce<FhirSearch<Type>>(
        (search, [parameter, values]) => {
          const chain = `${name}:${target}.${parameter}`;
          const known = search.parameters[chain];
          const before = Array.isArray(known) ? known : [];
          return searchWith(type, {
            ...(search.parameters as Parameters),
            [chain]: [...before, ...(Array.isArray(values) ? values.map(String) : [String(values)])],
          });
        },
        searchWith(type, parameters),
      );
    },
    sort: (...by) => setting('_sort', [...(parameters['_sort'] ?? []), ...by].join()),
    include: (name, target) => adding('_include', [type, name, ...(target === undefined ? [] : [target])].join(':')),
    includeReferring: (source, name) => adding('_revinclude', `${source}:${name}`),
    elements: (...names) => setting('_elements', names.join()),
    count: (count) => setting('_count', String(count)),
    exactTotal: () => setting('_total', 'accurate'),
  };
}

type AnyValue = string | number | boolean | Date | SearchToken | SearchBounds<string | number | Date>;

/** One text for each condition. */
function textsOf(value: AnyValue | readonly AnyValue[]): string[] {
  if (isList(value)) return [value.flatMap(textsOf).join()];
  if (typeof value !== 'object' || value instanceof Date) return [textOf(value)];
  if ('system' in value || 'code' in value) {
    const { system, code = '' } = value;
    return [system === undefined ? escaped(code) : `${escaped(system)}|${escaped(code)}`];
  }
  return Object.entries(value).map(([prefix, bound]: [string, string | number | Date]) => `${prefix}${textOf(bound)}`);
}

const isList = (value: AnyValue | readonly AnyValue[]): value is readonly AnyValue[] => Array.isArray(value);

const textOf = (value: string | number | boolean | Date): string =>
  value instanceof Date ? value.toISOString() : typeof value === 'string' ? withoutCommas(value) : String(value);

/** A text may be `system|code`, and no list. @source https://hl7.org/fhir/R4/search.html#escaping */
const withoutCommas = (text: string): string => text.replaceAll(/[\\,$]/g, '\\$&');
const escaped = (text: string): string => text.replaceAll(/[\\,|$]/g, '\\$&');
