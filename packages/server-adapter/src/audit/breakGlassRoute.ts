import * as z from 'zod';
import type { Gate } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import type { Route } from '../http/route.ts';
import { jsonResponse } from '../http/textResponse.ts';
import { breakGlass, openedBy } from './brokenGlass.ts';

const Emergency = z.strictObject({ patientId: z.string().min(1).max(64), reason: z.string().trim().min(3).max(500) });

interface BreakGlassOptions {
  readonly gate: Gate;
  readonly now: () => number;
}

/** `GET /access/break-glass`: the patients whom whoever asks has opened, as `{ opened: [{ patientId, until }] }`. */
export const openedRoute = ({ gate, now }: BreakGlassOptions): Route => ({
  method: 'GET',
  path: '/access/break-glass',
  access: 'principal',
  handle: async ({ principal }) => {
    const opened = await openedBy(gate, principal, now());
    return jsonResponse({
      opened: opened.map(({ patientId, until }) => ({ patientId, until: new Date(until).toISOString() })),
    });
  },
});

/**
 * `POST /access/break-glass` with `{ patientId, reason }` opens a patient's records for an hour to somebody who otherwise
 * sees some patients only, and answers `{ until }`. Who it was and why is kept.
 */
export const breakGlassRoute = ({ gate, now }: BreakGlassOptions): Route => ({
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
