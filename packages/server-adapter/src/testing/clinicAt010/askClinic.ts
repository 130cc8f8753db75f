import { createHash } from 'node:crypto';
import type { Principal } from '../../access/principal.ts';

/** What somebody asks a clinic, `/events` among it. */
export interface Question {
  /** Staff of a tenant, or a patient of `north`. */
  readonly as: string | { readonly patientId: string };
  /** Below the base path. */
  readonly path: string;
}

/** What the clinic answers, without what passes. */
export interface Answer {
  readonly status: number;
  /** JSON; the events of a stream; the SHA-256 of anything else. */
  readonly body: unknown;
}

export const principalOf = (as: Question['as']): Principal =>
  typeof as === 'string'
    ? { id: `staff of ${as}`, tenant: as, roles: ['staff'], compartments: 'all' }
    : { id: 'a patient', tenant: 'north', roles: ['patient'], compartments: { patientIds: [as.patientId] } };

/**
 * What a version may answer otherwise without anybody reading something else: the address of a preview is signed anew for
 * each hour, and links between pages are the clinic's own way to go on.
 */
const passing = new Set(['previewUrl', 'link']);

/** Asks, and leaves out of the answer what passes. */
export async function askClinic(
  fetch: (path: string, headers?: Record<string, string>) => Promise<Response>,
  { path }: Question,
): Promise<Answer> {
  if (path === '/events') return { status: 200, body: await readEvents(fetch) };
  const response = await fetch(path);
  const { status } = response;
  // The words of a refusal are for people.
  if (status >= 400) return { status, body: null };
  if (/json/.test(response.headers.get('content-type') ?? '')) {
    // A list without entries was written as an empty one, which FHIR's JSON has not.
    const isEmpty = (key: string, value: unknown) => key === 'entry' && Array.isArray(value) && value.length === 0;
    const keep = (key: string, value: unknown) => (passing.has(key) || isEmpty(key, value) ? undefined : value);
    return { status, body: JSON.parse(await response.text(), keep) };
  }
  // The boundary between the parts is made up each time.
  const [, boundary = ''] = /boundary="?([^";]+)/.exec(response.headers.get('content-type') ?? '') ?? [];
  const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const hash = createHash('sha256').update(boundary === '' ? bytes : bytes.replaceAll(boundary, ''), 'latin1');
  return { status, body: hash.digest('hex') };
}

/** The whole log, up to the place where a new stream begins. */
async function readEvents(
  fetch: (path: string, headers?: Record<string, string>) => Promise<Response>,
): Promise<unknown[]> {
  const now = await readUntil(await fetch('/events'), /^id: (\d+)\nevent: ready\n.*\n\n/m);
  const [, end] = /^id: (\d+)$/m.exec(now) ?? [];
  const log = await readUntil(
    await fetch('/events', { 'last-event-id': '0' }),
    new RegExp(`^id: ${end}\n(.+\n)+\n`, 'm'),
  );
  return [...log.matchAll(/^data: (.*)$/gm)].map(([, data]): unknown => JSON.parse(data ?? '')).slice(1);
}

async function readUntil(response: Response, sign: RegExp): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!sign.test(text)) {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) throw new Error('The stream ended early.');
    text += chunk.value;
  }
  await reader?.cancel();
  return text;
}
