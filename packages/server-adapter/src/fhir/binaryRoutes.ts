import { Binary } from '@clinikit/client/fhir';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { readBody } from '../http/body.ts';
import { HandlerError } from '../http/errors.ts';
import { readJson } from '../http/json.ts';
import type { AskedBy, Route } from '../http/route.ts';
import type { MemoryBudget } from '../memory/memoryBudget.ts';
import { createRecord, readDraft, type WriteResult, type Writing } from '../records/recordWrites.ts';

/** The largest file that is taken: a scan of many pages, a photograph of a phone. */
export const maxFileBytes = 20 * 1024 * 1024;

/** How the routes around these write and read. */
interface Around {
  writingOf(asked: AskedBy): Writing;
  write(asked: AskedBy, work: (trx: ScopedQueries) => Promise<WriteResult>): Promise<Response>;
  read(asked: AskedBy): Promise<Response>;
  /** How large the record is that is asked for, as JSON. */
  bytesOf(asked: AskedBy): Promise<number>;
  readonly memory: { readonly incoming: MemoryBudget; readonly answers: MemoryBudget };
  /** Of a Binary that is sent as a resource. */
  readonly maxResourceBytes: number;
}

/**
 * Files as their own bytes: `POST /fhir/Binary` with `X-Security-Context: Patient/p1` and the file's own content type, and
 * `GET /fhir/Binary/:id` with that type, or `application/octet-stream`, in `Accept`. Everything else is a resource in JSON
 * as of any type.
 *
 * @source https://hl7.org/fhir/R4/binary.html#rest
 */
export function binaryRoutes(around: Around): Route[] {
  const { writingOf, write, read, maxResourceBytes } = around;
  const row = { access: 'principal', refusal: 'OperationOutcome' } as const;
  return [
    {
      ...row,
      method: 'POST',
      path: '/fhir/Binary',
      maxBodyBytes: maxFileBytes,
      handle: async (asked: AskedBy) => {
        const { request } = asked;
        const writing = writingOf(asked);
        const ifNoneExist = request.headers.get('if-none-exist') ?? undefined;
        if (!isFile(request)) {
          const draft = readDraft(writing, 'Binary', await readJson(request, maxResourceBytes));
          return write(asked, (trx) => createRecord(trx, writing, draft, { ifNoneExist }));
        }
        const described = readDraft(writing, 'Binary', describedBy(request));
        return holding(around.memory.incoming, request.signal, async (hold) => {
          const bytes = await readBody(request, maxFileBytes, { memory: { hold } });
          if (bytes.byteLength === 0) throw new HandlerError('bad_request', 'The file is empty.');
          const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
          const draft = { ...described, resource: { ...described.resource, data } };
          return write(asked, (trx) => createRecord(trx, writing, draft, { ifNoneExist }));
        });
      },
    },
    {
      ...row,
      method: 'GET',
      path: '/fhir/Binary/:id',
      handle: async (asked: AskedBy) => {
        const size = await around.bytesOf(asked);
        return holding(around.memory.answers, asked.request.signal, async (hold) => {
          await hold(size);
          const answer = await read(asked);
          const wanted = (asked.request.headers.get('accept') ?? '').split(',').map((one) => one.split(';')[0]?.trim());
          if (answer.status !== 200 || !wanted.some((one) => one && isOwnType(one))) return answer;
          const text = await answer.text();
          const { contentType, data } = Binary.parse(JSON.parse(text));
          if (data === undefined || !wanted.some((one) => one === octets || one === mediaTypeOf(contentType)))
            return new Response(text, { headers: answer.headers });
          return fileAnswer(Buffer.from(data, 'base64'), contentType, answer.headers);
        });
      },
    },
  ];
}

/** A file, its text in base64, and the record around it, once as it is made and once as it is stored. */
const copies = 4;

/** Memory for a file while it is made into a record, or taken out of one. More than there is nobody waits for. */
async function holding<Result>(
  budget: MemoryBudget,
  signal: AbortSignal,
  work: (hold: (bytes: number) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const memory = budget.open(signal);
  try {
    return await work((bytes) => memory.hold(Math.min(bytes * copies, memory.totalBytes)));
  } finally {
    memory.release();
  }
}

const octets = 'application/octet-stream';
const fhirTypes = /^application\/fhir\+(json|xml)$/i;
const mediaTypeOf = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase();

/** A type of Accept that can be that of a file, and says so without a star. */
const isOwnType = (type: string): boolean => !type.includes('*') && !fhirTypes.test(type);

/**
 * Whether the body is the file itself. The header says so: another site's page cannot send it with the cookies of a reader,
 * as it could send any text.
 */
const isFile = ({ headers }: Request): boolean =>
  headers.has('x-security-context') && !fhirTypes.test(mediaTypeOf(headers.get('content-type') ?? ''));

/** @throws HandlerError `unsupported_media_type` for a file whose type is not said. */
function describedBy({ headers }: Request): object {
  const contentType = headers.get('content-type') ?? '';
  if (!/^[\w.+-]+\/[\w.+-]+\s*(;|$)/.test(contentType)) {
    throw new HandlerError('unsupported_media_type', 'Say of which type the file is, in Content-Type.');
  }
  const reference = headers.get('x-security-context');
  return { resourceType: 'Binary', contentType, securityContext: { reference } };
}

/** A file to be saved and not to be shown: whatever it says, a browser runs nothing of it here. */
function fileAnswer(bytes: Buffer<ArrayBuffer>, contentType: string, from: Headers): Response {
  const headers = new Headers({
    'content-type': contentType,
    'content-length': String(bytes.byteLength),
    'content-disposition': 'attachment',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  for (const name of ['etag', 'last-modified']) {
    const value = from.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(bytes, { headers });
}
