import { expect, test } from 'vitest';
import * as z from 'zod';
import { definitions } from './definitions.ts';
import { structures } from './medplum/structures.ts';

const Structure = z.object({
  snapshot: z.object({
    element: z.array(z.object({ path: z.string(), type: z.array(z.object({ code: z.string() })).optional() })),
  }),
});

/** The types of every element, by its path, as HL7 defines them. */
const typesOf = new Map(
  z
    .array(z.unknown())
    .parse(JSON.parse(structures))
    .flatMap((one) => Structure.safeParse(one).data?.snapshot.element ?? [])
    .map(({ path, type = [] }) => [path, type.map(({ code }) => code)]),
);

/** The types of an element, also inside a data type: `DocumentReference.content.attachment.contentType`. */
function typesAt(path: string): readonly string[] | undefined {
  const known = typesOf.get(path);
  if (known) return known;
  const [, owner = '', element = ''] = /^(.*)\.([^.]+)$/.exec(path) ?? [];
  const [type] = owner === '' ? [] : (typesAt(owner) ?? []);
  return type === undefined ? undefined : typesOf.get(`${type}.${element}`);
}

test('a token whose element is a code or a boolean has the system that FHIR implies, and no other has one', () => {
  for (const { type, search } of definitions) {
    for (const [name, parameter] of Object.entries(search)) {
      if (parameter.type !== 'token') continue;
      // What is worked out is a boolean, and none of the record's own elements.
      if (parameter.expression.startsWith('iif(')) continue;
      for (const expression of parameter.expression.split(' | ')) {
        const path = expression.replace(/\.where\(.*\)$/, '').replace(/\.(\w+)\.ofType\(.*\)$/, '.$1[x]');
        const types = typesAt(path);
        expect(types, `${type}.${name}: ${path}`).toBeDefined();
        const isBare = types?.every((one) => one === 'code' || one === 'boolean');
        expect(parameter.system !== undefined, `${type}.${name}: ${types}`).toBe(isBare);
      }
    }
  }
});
