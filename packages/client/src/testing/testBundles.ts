import * as z from 'zod/mini';
import { Refusal } from './refusal.ts';
import type { TestData } from './testData.ts';

const Asked = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.enum(['batch', 'transaction']),
  entry: z.optional(
    z.array(
      z.looseObject({
        fullUrl: z.optional(z.string()),
        resource: z.optional(z.unknown()),
        request: z.looseObject({
          method: z.string(),
          url: z.string(),
          ifMatch: z.optional(z.string()),
          ifNoneExist: z.optional(z.string()),
        }),
      }),
    ),
  ),
});

/** `POST /fhir`: entries one after the other; of a transaction all or none. */
export async function answerBundle(
  data: TestData,
  request: Request,
  answer: (data: TestData, request: Request) => Promise<Response>,
): Promise<Response> {
  const { success, data: asked } = Asked.safeParse(await request.json().catch(() => undefined));
  if (!success) throw new Refusal(400, 'bad_request');
  const before = [data.patients, data.records, data.versions].map((map) => ({ map, rows: [...map] }));
  /** What other entries call a record, and what it is called here. */
  const references = new Map<string, string>();
  const entry: object[] = [];
  for (const { fullUrl, resource, request: of } of asked.entry ?? []) {
    const headers = {
      'content-type': 'application/fhir+json',
      ...(of.ifMatch !== undefined && { 'if-match': of.ifMatch }),
      ...(of.ifNoneExist !== undefined && { 'if-none-exist': of.ifNoneExist }),
    };
    const text = [...references].reduce(
      (body, [from, to]) => body.replaceAll(JSON.stringify(from), JSON.stringify(to)),
      JSON.stringify(resource ?? null),
    );
    const url = `${request.url.replace(/\/$/, '')}/${of.url}`;
    const response = await answer(
      data,
      new Request(url, { method: of.method, headers, ...(resource !== undefined && { body: text }) }),
    );
    const body: unknown = response.status === 204 ? undefined : await response.json();
    if (!response.ok && asked.type === 'transaction') {
      for (const { map, rows } of before) {
        map.clear();
        for (const [key, value] of rows) Reflect.apply(map.set, map, [key, value]);
      }
      throw new Refusal(response.status, 'bad_request');
    }
    const made = Made.safeParse(body).data;
    if (made && fullUrl !== undefined) references.set(fullUrl, `${made.resourceType}/${made.id}`);
    const status = String(response.status);
    entry.push(
      response.ok
        ? { ...(body !== undefined && { resource: body }), response: { status } }
        : { response: { status, outcome: body } },
    );
  }
  return Response.json(
    { resourceType: 'Bundle', type: `${asked.type}-response`, entry },
    { headers: { 'content-type': 'application/fhir+json; charset=utf-8' } },
  );
}

const Made = z.looseObject({ resourceType: z.string(), id: z.string() });
