/**
 * FHIR search over a list of resources, written for its readers and from the standard alone: nothing of it is shared with
 * the store. What both say of a search must be the same.
 *
 * @source https://hl7.org/fhir/R4/search.html
 */
export interface Naive {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

type Kind = 'string' | 'token' | 'date' | 'number' | 'quantity' | 'reference' | 'uri';

interface Parameter {
  readonly kind: Kind;
  readonly values: (resource: Naive) => readonly unknown[];
  /** Of a code that is written without one. */
  readonly system?: string;
}

/** The values at the end of a path; lists are walked through. */
function at(value: unknown, ...path: string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => at(one, ...path));
  const [name, ...rest] = path;
  if (name === undefined) return value === undefined ? [] : [value];
  return typeof value === 'object' && value !== null && name in value
    ? at(Object.entries(value).find(([key]) => key === name)?.[1], ...rest)
    : [];
}

const path =
  (...names: string[]) =>
  (resource: Naive) =>
    at(resource, ...names);

const nameTexts = (resource: Naive): string[] =>
  at(resource, 'name').flatMap((name) => {
    const [family, given] = [at(name, 'family').map(String), at(name, 'given').map(String)];
    // An empty name is none: FHIR has no empty parts.
    if (family.length + given.length === 0) return [];
    return [...family, ...given, [...given, ...family].join(' '), [...family, ...given].join(' ')];
  });

export const parameters: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  Patient: {
    name: { kind: 'string', values: nameTexts },
    family: { kind: 'string', values: path('name', 'family') },
    'address-city': { kind: 'string', values: path('address', 'city') },
    identifier: { kind: 'token', values: path('identifier') },
    gender: { kind: 'token', values: path('gender'), system: 'http://hl7.org/fhir/administrative-gender' },
    active: {
      ...{ kind: 'token', values: path('active') },
      system: 'http://terminology.hl7.org/CodeSystem/special-values',
    },
    birthdate: { kind: 'date', values: path('birthDate') },
    organization: { kind: 'reference', values: path('managingOrganization', 'reference') },
    'general-practitioner': { kind: 'reference', values: path('generalPractitioner', 'reference') },
  },
  Organization: {
    name: { kind: 'string', values: path('name') },
    active: {
      ...{ kind: 'token', values: path('active') },
      system: 'http://terminology.hl7.org/CodeSystem/special-values',
    },
  },
  Observation: {
    code: { kind: 'token', values: path('code', 'coding') },
    status: { kind: 'token', values: path('status'), system: 'http://hl7.org/fhir/observation-status' },
    date: { kind: 'date', values: (one) => [...at(one, 'effectiveDateTime'), ...at(one, 'effectivePeriod')] },
    'value-quantity': { kind: 'quantity', values: path('valueQuantity') },
    subject: { kind: 'reference', values: path('subject', 'reference') },
    performer: { kind: 'reference', values: path('performer', 'reference') },
  },
  RiskAssessment: {
    probability: { kind: 'number', values: path('prediction', 'probabilityDecimal') },
  },
  ImagingStudy: {
    'dicom-class': { kind: 'token', values: path('series', 'instance', 'sopClass') },
    modality: { kind: 'token', values: path('series', 'modality') },
    started: { kind: 'date', values: path('started') },
    subject: { kind: 'reference', values: path('subject', 'reference') },
  },
};

/** Where an id alone may lead. */
const targets: Readonly<Record<string, readonly string[]>> = {
  'general-practitioner': ['Practitioner', 'PractitionerRole', 'Organization'],
  organization: ['Organization'],
  subject: ['Patient', 'Location', 'Device', 'Group'],
  performer: ['Practitioner', 'PractitionerRole', 'Organization', 'Patient'],
};

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Splits at a sign that has no backslash before it. */
const split = (text: string, sign: string): string[] => {
  const parts = [''];
  for (let index = 0; index < text.length; index += 1) {
    const last = parts.pop() ?? '';
    if (text[index] === '\\') parts.push(last + text.slice(index, ++index + 1));
    else if (text[index] === sign) parts.push(last, '');
    else parts.push(last + text[index]);
  }
  return parts;
};
const plain = (text: string): string => text.replaceAll(/\\(.)/g, '$1');

type Range = [from: number, to: number];
interface Moment {
  zoned: boolean;
  clock: Range;
  instants: Range;
}
const hour = 3_600_000;

function moment(text: string): Moment {
  const [, date = '', time, zone] = /^([\d-]+)(?:T([\d:.]+))?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const [y = 0, m, d] = date.split('-').map(Number);
  const start = Date.parse(
    `${date}${date.length === 4 ? '-01-01' : date.length === 7 ? '-01' : ''}T${time ?? '00:00'}Z`,
  );
  const end =
    time !== undefined
      ? start + (time.length === 5 ? 60_000 : time.includes('.') ? 1 : 1000)
      : d !== undefined
        ? start + 24 * hour
        : Date.UTC(m === undefined ? y + 1 : y, m ?? 0, 1);
  if (zone === undefined) return { zoned: false, clock: [start, end], instants: [start - 14 * hour, end + 12 * hour] };
  const instant = Date.parse(`${date}T${time}${zone}`);
  return { zoned: true, clock: [start, end], instants: [instant, instant + end - start] };
}

function momentOf(value: unknown): Moment {
  if (typeof value === 'string') return moment(value);
  const [start, end] = [at(value, 'start').map(String).map(moment)[0], at(value, 'end').map(String).map(moment)[0]];
  return {
    zoned: true,
    clock: [start?.clock[0] ?? -Infinity, end?.clock[1] ?? Infinity],
    instants: [start?.instants[0] ?? -Infinity, end?.instants[1] ?? Infinity],
  };
}

function dateMatches(value: unknown, text: string): boolean {
  const [, prefix = '', rest = ''] = /^([a-z]{2})?(.*)$/.exec(text) ?? [];
  const asked = moment(rest);
  const has = momentOf(value);
  const [[from, to], [start, end]] = asked.zoned ? [asked.instants, has.instants] : [asked.clock, has.clock];
  switch (prefix) {
    case 'ne':
      return start < from || end > to;
    case 'gt':
      return end > to;
    case 'ge':
      return end > from;
    case 'lt':
      return start < from;
    case 'le':
      return start < to;
    case 'sa':
      return start >= to;
    case 'eb':
      return end <= from;
    default:
      return start >= from && end <= to;
  }
}

function tokenMatches(value: unknown, text: string, implied: string | undefined): boolean {
  const [first = '', second] = split(text, '|').map(plain);
  if (typeof value !== 'object') {
    const isSystem = second === undefined || first === '' || first === implied;
    const code = second ?? first;
    return isSystem && ((second === '' && first !== '') || String(value) === code);
  }
  const system = String(at(value, 'system')[0] ?? '');
  const code = at(value, 'code')[0] ?? at(value, 'value')[0];
  if (code === undefined) return false;
  if (second === undefined) return code === first;
  return system === first && (second === '' || code === second);
}

/** A decimal as whole units of a power of ten: exact, as it was written. */
interface Decimal {
  readonly units: bigint;
  readonly power: number;
}

function decimal(text: string): Decimal {
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return { units: BigInt(whole + fraction), power: Number(exponent) - fraction.length };
}

/** Less than zero where `a` is less than `b`. */
function compareDecimals(a: Decimal, b: Decimal): number {
  const power = Math.min(a.power, b.power);
  const [left, right] = [a, b].map((one) => one.units * 10n ** BigInt(one.power - power));
  return Number((left ?? 0n) > (right ?? 0n)) - Number((left ?? 0n) < (right ?? 0n));
}

function numberMatches(value: unknown, text: string): boolean {
  const [, prefix = '', digits = ''] = /^([a-z]{2})?(.*)$/.exec(text) ?? [];
  const [has, asked] = [decimal(String(value)), decimal(digits)];
  // Half of the last digit on both sides; for `ap` a tenth of the number more.
  const fine = { units: asked.units * 100n, power: asked.power - 2 };
  const tenth = (asked.units < 0n ? -fine.units : fine.units) / 10n;
  const isWithin = (units: bigint) =>
    compareDecimals(has, { ...fine, units: fine.units - units }) >= 0 &&
    compareDecimals(has, { ...fine, units: fine.units + units }) < 0;
  const order = compareDecimals(has, asked);
  switch (prefix) {
    case 'gt':
    case 'sa':
      return order > 0;
    case 'lt':
    case 'eb':
      return order < 0;
    case 'ge':
      return order >= 0;
    case 'le':
      return order <= 0;
    case 'ne':
      return !isWithin(50n);
    case 'ap':
      return isWithin(50n + tenth);
    default:
      return isWithin(50n);
  }
}

function quantityMatches(value: unknown, text: string): boolean {
  const [number = '', system = '', code = ''] = split(text, '|').map(plain);
  const ofUnit =
    (system === '' || (at(value, 'system')[0] === system && at(value, 'code')[0] === code)) &&
    (code === '' || at(value, 'code')[0] === code || at(value, 'unit')[0] === code);
  return ofUnit && numberMatches(at(value, 'value')[0], number);
}

function matches({ kind, system }: Parameter, value: unknown, text: string, name: string): boolean {
  switch (kind) {
    case 'string': {
      const wanted = folded(plain(text));
      return wanted !== '' && ` ${folded(String(value))}`.includes(` ${wanted}`);
    }
    case 'token':
      return tokenMatches(value, text, system);
    case 'date':
      return dateMatches(value, plain(text));
    case 'number':
      return numberMatches(value, plain(text));
    case 'quantity':
      return quantityMatches(value, text);
    case 'uri':
      return value === plain(text);
    default: {
      const wanted = plain(text);
      return wanted.includes('/')
        ? value === wanted
        : (targets[name] ?? []).some((type) => value === `${type}/${wanted}`);
    }
  }
}

/** Whether a resource meets one parameter of a search, `subject:Patient.name` too. */
export function holds(all: readonly Naive[], resource: Naive, name: string, text: string): boolean {
  const [own = '', chained] = name.split('.', 2);
  const [base = '', modifier] = own.split(':', 2);
  const parameter = parameters[resource.resourceType]?.[base];
  if (!parameter) throw new Error(`There is no parameter ${base}.`);
  const values = parameter.values(resource);
  if (chained !== undefined) {
    const found = all.filter((one) => one.resourceType === modifier && values.includes(`${modifier}/${one.id}`));
    return found.some((one) => holds(all, one, chained, text));
  }
  if (modifier === 'missing') return (values.length === 0) === (text === 'true');
  const found = split(text, ',').some((alternative) =>
    values.some((value) => matches(parameter, value, alternative, base)),
  );
  return modifier === 'not' ? !found : found;
}
