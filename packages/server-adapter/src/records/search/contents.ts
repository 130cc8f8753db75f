import { sql } from 'kysely';
import type { ScopedQueries } from '../../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../../database/statement.ts';
import { type Search, visible } from './condition.ts';
import type { FoundResource } from './found.ts';

/** A page of large resources ends early: its next link leads on. */
const mostPageBytes = 8 * 1024 * 1024;

/** The resources that are small enough together; one is, however large. */
export async function contentsOf(
  search: Search,
  ids: readonly string[],
): Promise<{ resources: FoundResource[]; shown: number }> {
  if (ids.length === 0) return { resources: [], shown: 0 };
  // What fits in any case comes at once; of what is larger the size comes first.
  const alwaysFits = Math.floor(mostPageBytes / ids.length);
  const rows = await search.scope.run(sizedContents(ids.length), { ...named(ids), type: search.type, alwaysFits });
  const found = new Map(rows.map((row) => [row.id, row]));
  let bytes = 0;
  const end = ids.findIndex((id, index) => {
    bytes += found.get(id)?.bytes ?? 0;
    return index > 0 && bytes > mostPageBytes;
  });
  const shown = end < 0 ? ids : ids.slice(0, end);
  const large = shown.filter((id) => found.get(id)?.content === null);
  const contents = await largeContents(search, large);
  const resources = shown.flatMap((id) => {
    const row = found.get(id);
    const content = contents.get(id) ?? row?.content;
    const patientId = row?.patient_id ?? null;
    return content === undefined || content === null ? [] : [{ type: search.type, id, content, patientId }];
  });
  return { resources, shown: shown.length };
}

/** The ids as the values of a statement. */
type Ids = Record<`id${number}`, string>;

function named(ids: readonly string[]): Ids {
  const values: Ids = {};
  for (const [place, id] of ids.entries()) values[`id${place}`] = id;
  return values;
}

const makeSizedContents = (count: number) =>
  new Statement((scope: ScopedQueries, value: ValueOf<Ids & { type: string; alwaysFits: number }>) =>
    scope
      .selectFrom('resource')
      .select(['id', 'patient_id', sql<number>`octet_length(content)`.as('bytes')])
      .select(
        sql<string | null>`case when octet_length(content) <= ${value('alwaysFits')} then content end`.as('content'),
      )
      .where('type', '=', value('type'))
      .where(
        'id',
        'in',
        Array.from({ length: count }, (_, place) => value(`id${place}`)),
      ),
  );

const made = new Map<number, ReturnType<typeof makeSizedContents>>();

/** The statement for as many resources: most pages are full, and have the same. */
function sizedContents(count: number): ReturnType<typeof makeSizedContents> {
  const statement = made.get(count) ?? makeSizedContents(count);
  made.set(count, statement);
  return statement;
}

async function largeContents(search: Search, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await visible(search)
    .select(['id', 'content'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, content }) => [id, content]));
}
