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

/** How many instances of a study are filed or in triage, and how often the clinic announced one. */
export async function countFiled(clinicUrl: string, studyInstanceUid: string): Promise<number> {
  const study = await createClinicClient({ url: clinicUrl }).imaging.study(studyInstanceUid);
  return study.numberOfInstances;
}

/** Every event since the clinic's first, ids only. */
export async function allEvents(clinicUrl: string): Promise<{ type: string; studyInstanceUid?: string }[]> {
  const response = await fetch(`${clinicUrl}/events`, { headers: { 'last-event-id': '0' } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('The event stream has no body.');
  let text = '';
  // Everything that is there comes at once; then the stream waits for more.
  for (;;) {
    const quiet = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 500));
    const read = await Promise.race([reader.read(), quiet]);
    if (!read || read.done) break;
    text += read.value;
  }
  await reader.cancel();
  return [...text.matchAll(/^data: (\{"position":\d+,"type".*)$/gm)].map(([, json]) => JSON.parse(json ?? ''));
}
