import * as z from 'zod/mini';
import { Refusal } from './refusal.ts';
import type { TestData } from './testData.ts';

const Emergency = z.object({
  patientId: z.string().check(z.minLength(1)),
  reason: z.string().check(z.trim(), z.minLength(3)),
});
const openMs = 60 * 60_000;

/** Whether a patient is not the caller's to see, and was not opened in an emergency either. */
export const isClosed = ({ closed, now }: TestData, patientId: string): boolean =>
  closed.has(patientId) && (closed.get(patientId) ?? 0) <= now().getTime();

/** `POST /access/break-glass` */
export async function breakGlass(data: TestData, _match: string[], request: Request): Promise<Response> {
  const { success, data: body } = Emergency.safeParse(await request.json().catch(() => undefined));
  if (!success) throw new Refusal(400, 'bad_request');
  if (!data.patients.has(body.patientId)) throw new Refusal(404, 'not_found');
  const until = data.now().getTime() + openMs;
  data.closed.set(body.patientId, until);
  return Response.json({ until: new Date(until).toISOString() });
}

/** `GET /access/break-glass` */
export function listOpened({ closed, now }: TestData): Response {
  const opened = [...closed].flatMap(([patientId, until]) =>
    until !== undefined && until > now().getTime() ? [{ patientId, until: new Date(until).toISOString() }] : [],
  );
  return Response.json({ opened });
}
