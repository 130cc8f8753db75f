import fc from 'fast-check';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Tables } from '../../database/schema.ts';
import { createGate } from '../../database/scopedQueries.ts';
import { migrate } from '../../migrate.ts';
import { addResources } from '../../testing/addResources.ts';
import { describeOnDatabases } from '../../testing/testDatabases.ts';
import type { RecordDefinition } from '../definition.ts';
import { holds, type Naive } from '../testing/naiveSearch.ts';
import { findCreated } from './find.ts';
import { number } from './number.ts';
import { readSearchRequest } from './request.ts';

/** A type that the store does not keep, for the one kind of parameter that none of its types has. */
const RiskAssessment: RecordDefinition = {
  type: 'RiskAssessment',
  schema: z.looseObject({}),
  search: { probability: { type: 'number', expression: 'RiskAssessment.prediction.probability' } },
};

const values = [
  0, 0.1, 0.15, 0.2, 1, -1, -1.5, 5.35, 5.4, 5.45, 94.999, 95, 99.5, 100, 100.004, 100.005, 105, 1e-7, 2e10,
];
const of = <Value>(...all: readonly Value[]) => fc.constantFrom(...all);
const probability = fc.oneof(
  of(...values),
  fc.integer({ min: -20_000, max: 20_000 }).map((count) => Number(`${count}e-2`)),
);
const resource = fc.record({
  resourceType: of('RiskAssessment'),
  status: of('final'),
  prediction: fc.option(
    fc.array(fc.record({ probabilityDecimal: fc.option(probability, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 2,
    }),
    { nil: undefined },
  ),
});

const written = fc.oneof(
  of(
    '100',
    '100.00',
    '100.0',
    '1e2',
    '1.0e2',
    '10000e-2',
    '1E+2',
    '0',
    '-1',
    '-1.50',
    '-15e-1',
    '5.4',
    '5.40',
    '0.1',
    '2e10',
  ),
  of('1e-7', '0.0000001', '1.00e-7'),
  fc.tuple(fc.integer({ min: -20_000, max: 20_000 }), of('e-2', 'e-1', '')).map((parts) => parts.join('')),
);
const alternative = fc
  .tuple(of('', 'eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'), written)
  .map((parts) => parts.join(''));
const query = fc.oneof(
  fc.tuple(
    of('probability'),
    fc.array(alternative, { minLength: 1, maxLength: 3 }).map((some) => some.join(',')),
  ),
  fc.tuple(of('probability:missing'), of('true', 'false')),
);

describeOnDatabases('a search by number', (open) => {
  test('finds what is found without a database', async () => {
    const db = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(db);
    const gate = createGate(db);
    let tenants = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(resource, { minLength: 8, maxLength: 24 }),
        fc.array(fc.array(query, { minLength: 1, maxLength: 2 }), { minLength: 16, maxLength: 16 }),
        async (made, queries) => {
          const all = made.map((one, number): Naive => JSON.parse(JSON.stringify({ ...one, id: `r${number}` })));
          tenants += 1;
          const rows = all.map((one, at) => ({ resource: one, createdAt: 1000 + at, patientId: null }));
          await addResources(db, `t${tenants}`, rows, () => RiskAssessment);
          const scope = gate.tenant(`t${tenants}`);
          for (const conditions of queries) {
            const request = readSearchRequest(RiskAssessment, new URLSearchParams([...conditions, ['_count', '1000']]));
            const found = await findCreated(
              { scope, type: 'RiskAssessment', conditions: request.conditions },
              request,
              undefined,
            );
            const expected = all.filter((one) => conditions.every(([name, value]) => holds(all, one, name, value)));
            expect([...found.ids].sort(), new URLSearchParams(conditions).toString()).toEqual(
              expected.map(({ id }) => id).sort(),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
    await db.destroy();
  });
});

test.each(['', 'gt', 'one', '1e', '0x10', '1e9999', '--1', '1 2', '1.'])('a search by number refuses "%s"', (text) => {
  expect(() => number.conditions([text], { type: 'number', expression: '' })).toThrow(
    'A number of the search is none.',
  );
});
