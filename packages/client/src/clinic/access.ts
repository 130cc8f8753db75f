import * as z from 'zod/mini';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A patient whose records somebody has opened in an emergency. */
export interface OpenedPatient {
  readonly patientId: string;
  /** ISO instant. */
  readonly until: string;
}

/** Records of patients who are not the caller's own. */
export interface AccessClient {
  /**
   * Opens a patient's records in an emergency, for a while and for a reason; who it was and why stays in the audit trail.
   *
   * @throws ClientError `forbidden` for whose role does not have it; `not_found` where there is no such patient
   */
  breakGlass(emergency: { patientId: string; reason: string }, options?: CallOptions): Promise<OpenedPatient>;
  /** What the caller has opened so and is still open. */
  opened(options?: CallOptions): Promise<readonly OpenedPatient[]>;
}

const Opened = z.looseObject({ until: z.string() });
const OpenedList = z.looseObject({ opened: z.array(z.looseObject({ patientId: z.string(), until: z.string() })) });

export const accessClientOn = (http: Http): AccessClient => ({
  async breakGlass({ patientId, reason }, { signal } = {}) {
    const json = { patientId, reason };
    const { until } = await http.json(path`/access/break-glass`, Opened, { method: 'POST', json, signal });
    return { patientId, until };
  },
  async opened({ signal } = {}) {
    const { opened } = await http.json(path`/access/break-glass`, OpenedList, { signal });
    return opened;
  },
});
