import * as z from 'zod';
import type { Gate } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import type { Route } from '../http/route.ts';
import { jsonResponse } from '../http/textResponse.ts';
import { breakGlass } from './brokenGlass.ts';

const Emergency = z.strictObject({ patientId: z.string().min(1).max(64), reason: z.string().trim().min(3).max(500) });

/**
 * `POST /access/break-glass` with `{ patientId, reason }` opens a patient's records for an hour to somebody who otherwise
 * sees some patients only, and answers `{ until }`. Who it was and why is kept.
 */
export const breakGlassRoute = ({ gate, now }: { gate: Gate; now: () => number }): Route => ({
  method: 'POST',
  path: '/access/break-glass',
  access: 'principal',
  maxBodyBytes: 4096,
  handle: async ({ principal, agent, json }) => {
    const { success, data } = Emergency.safeParse(await json());
    if (!success) throw new HandlerError('bad_request', 'Send { "patientId": "…", "reason": "…" }.');
    const { until } = await breakGlass(gate, principal, { ...data, agent, now: now() });
    return jsonResponse({ until: new Date(until).toISOString() });
  },
});
