import { createClinicClient } from '@clinikit/client';
import { waitLimitMs } from '../../../scripts/test/limits.ts';

/** Waits until `check` gives something; what never comes about fails with what was seen last. */
export async function eventually<T>(check: () => Promise<T | undefined>): Promise<T> {
  const endsAt = Date.now() + waitLimitMs;
  let last: unknown;
  while (Date.now() < endsAt) {
    try {
      const found = await check();
      if (found !== undefined) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come about.', { cause: last });
}

/** How many instances of a study the clinic has, filed or in triage. */
export async function countFiled({ clinicUrl, serviceToken }: Asked, studyInstanceUid: string): Promise<number> {
  const study = await createClinicClient({ url: clinicUrl, auth: { token: serviceToken } }).imaging.study(
    studyInstanceUid,
  );
  return study.numberOfInstances;
}

/** The clinic that is asked, and how. */
export interface Asked {
  clinicUrl: string;
  serviceToken: string;
}

interface LoggedEvent {
  position: number;
  type: string;
  studyInstanceUid?: string;
}

/** Every event since the clinic's first, ids only. */
export async function allEvents(asked: Asked): Promise<LoggedEvent[]> {
  const latest = await readEvents(asked, {}, (text) => {
    const [, position] = /^event: ready\ndata: \{"position":(\d+)\}\n/m.exec(text) ?? [];
    return position === undefined ? undefined : Number(position);
  });
  return readEvents(asked, { 'last-event-id': '0' }, (text) => {
    const lines = text.matchAll(/^data: (\{"position":\d+,"type".*)\n/gm);
    const events: LoggedEvent[] = [...lines].map(([, json]) => JSON.parse(json ?? ''));
    return (events.at(-1)?.position ?? 0) >= latest ? events : undefined;
  });
}

/** Reads the event stream until `find` gives something of the text so far. */
async function readEvents<T>(
  { clinicUrl, serviceToken }: Asked,
  headers: Record<string, string>,
  find: (text: string) => T | undefined,
): Promise<T> {
  const response = await fetch(`${clinicUrl}/events`, {
    headers: { ...headers, authorization: `Bearer ${serviceToken}` },
  });
  if (!response.body) throw new Error('The event stream has no body.');
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const found = find(text);
    if (found !== undefined) return found;
  }
  throw new Error('The event stream ended.');
}
