import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type InvariantExample, invariantExamples } from '../../testing/invariantExamples.ts';
import { leastRecords } from '../../testing/leastRecords.ts';
import { definitions } from '../definitions.ts';
import { structures } from './structures.ts';
import { requireValid } from './validate.ts';

const Structure = z.object({
  name: z.string(),
  kind: z.string(),
  snapshot: z.object({
    element: z.array(
      z.object({
        path: z.string(),
        constraint: z.array(z.object({ key: z.string(), expression: z.string() })).optional(),
      }),
    ),
  }),
});

interface Invariant {
  readonly key: string;
  /** FHIRPath from the record on: false for each element that breaks the invariant. */
  readonly holds: string;
}

const kept = new Set(definitions.map(({ type }) => type));
/** NLM knows no type of an extension, nor of its value. */
const values = ['valueString', 'valueReference'].map((name) => `${name}.exists()`).join(' or ');
const extensions = `(extension | descendants().extension).select(extension.exists() != (${values}))`;
/** FHIRPath says nothing of XHTML: txt-1 and txt-2 have a test of their own. */
const narrative = /^txt-/;

/** FHIR's own text of dom-3 takes `as` of many elements, which FHIRPath has of one only. */
const plainly = (expression: string): string => expression.replaceAll(/\.as\((\w+)\)/g, '.ofType($1)');

/** The invariants of each type of record, and under '' those of the data types. */
const invariants = new Map<string, Invariant[]>([['', [{ key: 'ext-1', holds: extensions }]]]);
for (const one of z.array(z.unknown()).parse(JSON.parse(structures))) {
  const { success, data } = Structure.safeParse(one);
  if (!success || (data.kind === 'resource' && !kept.has(data.name))) continue;
  const isRecord = data.kind === 'resource';
  const of = isRecord ? data.name : '';
  for (const { path, constraint = [] } of data.snapshot.element) {
    for (const { key, expression } of constraint) {
      if (narrative.test(key)) continue;
      const inside = path.slice(data.name.length).replace(/^\./, '');
      const from = isRecord ? path : [`descendants().ofType(${data.name})`, inside].filter(Boolean).join('.');
      invariants.set(of, [...(invariants.get(of) ?? []), { key, holds: `${from}.select(${plainly(expression)})` }]);
    }
  }
}

/** The invariants that a record breaks, after NLM's FHIRPath. */
function brokenBy(resource: InvariantExample['right']): string[] {
  const all = [...(invariants.get(resource.resourceType) ?? []), ...(invariants.get('') ?? [])];
  const broken = all.filter(({ holds }) => {
    const found = fhirpath.evaluate(resource, holds, { resource, rootResource: resource }, r4);
    return Array.isArray(found) && found.includes(false);
  });
  return [...new Set(broken.map(({ key }) => key))];
}

/** What the store says. */
function isRefused(resource: InvariantExample['right']): boolean {
  try {
    requireValid(resource);
    return false;
  } catch {
    return true;
  }
}

const withoutUndefined = (resource: object): InvariantExample['right'] => JSON.parse(JSON.stringify(resource));
const edited = ({ right, edit }: InvariantExample) => {
  const whole = { ...right, ...edit };
  return withoutUndefined(
    Object.fromEntries(Object.entries(whole).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
  );
};

describe("R4's invariants", () => {
  test.each(definitions.map(({ type }) => type).filter((type) => Object.hasOwn(leastRecords, type)))(
    'are kept by a right %s, as the store and NLM say',
    (type) => {
      const right = { resourceType: type, ...leastRecords[type]?.right('p1') };
      expect([brokenBy(right), isRefused(right)]).toEqual([[], false]);
      const examples = invariantExamples.filter((one) => one.right.resourceType === type);
      for (const { key, right: whole } of examples) {
        expect([brokenBy(withoutUndefined(whole)), isRefused(withoutUndefined(whole))], key).toEqual([[], false]);
      }
    },
  );

  test.each(
    invariantExamples.map((one): [string, InvariantExample] => [`${one.key} of ${one.right.resourceType}`, one]),
  )('%s is broken for the store as for NLM', (_name, example) => {
    const wrong = edited(example);
    expect(brokenBy(wrong)).toContain(example.key);
    expect(isRefused(wrong)).toBe(true);
  });

  test('are all tried that a record of a clinic can break', () => {
    const tried = new Set(invariantExamples.map(({ key }) => key));
    // Of data types in which definitions are written, and of which no record here has an element.
    const ofDefinitions = /^(drq|eld|exp|trd)-|^(age|cnt|dis|drt|mqty|sqty)-/;
    const all = [...invariants.values()].flat().map(({ key }) => key);
    expect([...new Set(all)].filter((key) => !tried.has(key) && !ofDefinitions.test(key))).toEqual([]);
  });
});

test.each([
  ['<div xmlns="http://www.w3.org/1999/xhtml"><p class="a">70 <b>/min</b><br/></p></div>', false],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><a href="https://example.org">a</a></div>', false],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><img src="data:image/png;base64,QQ==" alt="a"/></div>', false],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script>a</div>', true],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><p onclick="alert(1)">a</p></div>', true],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><a href="javascript:alert(1)">a</a></div>', true],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><a href="java&#115;cript:alert(1)">a</a></div>', true],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><img src="https://example.org/count.png"/></div>', true],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><svg><a>a</a></svg></div>', true],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><p style="background:url(a)">a</p></div>', true],
  ['<div xmlns="http://www.w3.org/1999/xhtml"><!DOCTYPE a>a</div>', true],
  ['<div xmlns="http://www.w3.org/1999/xhtml"> </div>', true],
])('a text of XHTML holds nothing that runs or loads: %s', (div, isWrong) => {
  const right = { resourceType: 'Condition', ...leastRecords['Condition']?.right('p1') };
  expect(isRefused({ ...right, text: { status: 'generated', div } })).toBe(isWrong);
});
