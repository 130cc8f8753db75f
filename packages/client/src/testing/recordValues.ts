import type { FhirResourceType } from '../fhir/resources.ts';
import { searchParameters } from './searchParameters.ts';

/** By what records of a type are found. */
export interface TestSearchParameter {
  readonly kind: 'string' | 'token' | 'date' | 'number' | 'quantity' | 'reference' | 'uri';
  /** The elements from the record on, `value[x]` for one of several types, `telecom?system=phone` for some of a list. */
  readonly paths: readonly string[];
  readonly targets?: readonly string[];
  readonly system?: string;
}

/** How a parameter is compared, and with which values of a resource. */
export interface RecordValues {
  readonly kind: TestSearchParameter['kind'] | 'id';
  readonly values: (resource: object) => string[];
  /** Of a reference: the types to which it leads. */
  readonly targets?: readonly string[];
  /** Of a token: the code system that is implied. */
  readonly system?: string;
}

/** The search parameters of a type; none of one that is not kept. */
function parametersOf(type: string): ReadonlyMap<string, TestSearchParameter> {
  const made = known.get(type);
  if (made) return made;
  const text = Object.hasOwn(searchParameters, type) ? (searchParameters[type] ?? '') : '';
  const parameters = new Map(text.split(' ').flatMap((one) => readParameter(one)));
  known.set(type, parameters);
  return parameters;
}

const known = new Map<string, ReadonlyMap<string, TestSearchParameter>>();

/** `name:kind:paths:targets:system` */
function readParameter(text: string): [string, TestSearchParameter][] {
  const [, name = '', kind = '', paths = '', targets = '', system] =
    /^([^:]+):([^:]+):([^:]+):([^:]*):(.*)$/.exec(text) ?? [];
  if (!isKind(kind)) return [];
  const targeted = targets === '' ? {} : { targets: targets.split(',') };
  return [[name, { kind, paths: paths.split(','), ...targeted, ...(system && { system }) }]];
}

const isKind = (kind: string): kind is TestSearchParameter['kind'] => Object.hasOwn(textsOf, kind);

/** The search parameter of a type; undefined for one that the server does not know either. */
export const parameterOf = (type: string, name: string): TestSearchParameter | undefined =>
  parametersOf(type).get(name);

/** The values of a parameter, and how they are compared; undefined for a parameter that the type does not have. */
export function valuesOf(type: FhirResourceType, name: string): RecordValues | undefined {
  if (name === '_id') return { kind: 'id', values: (resource) => at(resource, 'id').map(String) };
  if (name === '_lastUpdated')
    return { kind: 'date', values: (resource) => at(resource, 'meta', 'lastUpdated').map(String) };
  const parameter = parameterOf(type, name);
  if (!parameter) return undefined;
  const { kind, paths, targets, system } = parameter;
  const values = (resource: object) =>
    paths.flatMap((path) => elementsAt(resource, path)).flatMap((value) => textsOf[kind](value));
  return {
    kind,
    // A parameter that leads to one type finds references of that type only.
    values: kind === 'reference' ? (resource) => values(resource).filter((value) => leadsTo(value, targets)) : values,
    ...(targets && { targets }),
    ...(system !== undefined && { system }),
  };
}

const leadsTo = (reference: string, targets: readonly string[] = []): boolean =>
  targets.some((target) => reference.startsWith(`${target}/`)) || !/^[A-Z]\w+\//.test(reference);

function elementsAt(resource: object, path: string): unknown[] {
  const [elements = '', condition] = path.split('?');
  const found = at(resource, ...elements.split('.'));
  if (condition === undefined) return found;
  const [name = '', wanted] = condition.split('=');
  return found.filter((one) => at(one, name).includes(wanted));
}

/** The values at the end of a path; lists are walked through. */
function at(value: unknown, ...path: string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => at(one, ...path));
  const [name, ...rest] = path;
  if (name === undefined) return value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const choice = name.endsWith('[x]') ? new RegExp(`^${name.slice(0, -3)}[A-Z]`) : undefined;
  return Object.entries(value).flatMap(([key, part]) => (key === name || choice?.test(key) ? at(part, ...rest) : []));
}

/** The texts of a value, by the kind of parameter. */
const textsOf: Readonly<Record<TestSearchParameter['kind'], (value: unknown) => string[]>> = {
  string: wordsOf,
  date: (value) => (typeof value === 'string' ? [value] : periodOf(value)),
  token: tokensOf,
  number: (value) => (typeof value === 'number' ? [String(value)] : []),
  quantity: (value) =>
    at(value, 'value').map(
      (number) => `${number}|${at(value, 'system')[0] ?? ''}|${at(value, 'code')[0] ?? at(value, 'unit')[0] ?? ''}`,
    ),
  reference: (value) => (typeof value === 'string' ? [value] : at(value, 'reference').map(String)),
  uri: (value) => (typeof value === 'string' ? [value] : []),
};

/** As `start/end`; either may be open. */
function periodOf(value: unknown): string[] {
  const [[start = ''], [end = '']] = [at(value, 'start'), at(value, 'end')];
  return start === '' && end === '' ? [] : [`${start}/${end}`];
}

/** The texts of a value; of a name also the parts behind each other, in both orders. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const [family, given] = [at(value, 'family'), at(value, 'given')];
  const whole = family.length > 0 ? [[...given, ...family].join(' '), [...family, ...given].join(' ')] : [];
  return [...whole, ...partsOf(value)];
}

function partsOf(value: object): string[] {
  return Object.values(value).flatMap((part) =>
    typeof part === 'string' ? [part] : Array.isArray(part) ? part.flatMap(wordsOf) : [],
  );
}

/** As `system|code`. */
function tokensOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [`|${value}`];
  const codings = at(value, 'coding');
  if (codings.length > 0) return codings.flatMap(tokensOf);
  const [code] = [...at(value, 'code'), ...at(value, 'value')];
  return code === undefined ? [] : [`${at(value, 'system')[0] ?? ''}|${code}`];
}
