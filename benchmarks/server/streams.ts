import { Agent, get } from 'node:http';
import { distributionOf } from '../distribution.ts';
import type { ServerChild } from './child.ts';

const arrivals = 40;

/** What one arrival took with so many streams open. */
export interface ArrivalCost {
  /** From the request that files a study until the last of the ten streams that it concerns was told; median and p95. */
  toldMs: { median: number; p95: number };
  /** CPU time of the server for one arrival, the filing included. */
  cpuMs: number;
}

/** Files a study to and fro between two patients while ten streams of each, and others, are open. */
export async function measureStreams(clinic: ServerChild, study: string, others: number): Promise<ArrivalCost> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const concerned = ['person-1', 'person-2'];
  const told = new Map(concerned.map((patient) => [patient, 0]));
  let check = (): void => undefined;
  const close: (() => void)[] = [];
  const open = (patient: string) =>
    new Promise<void>((resolve, reject) => {
      const stream = get(`${clinic.url}/api/events`, { agent, headers: { 'x-patient': patient } }, (response) => {
        response.setEncoding('utf8').on('data', (text: string) => {
          if (text.includes('event: ready')) resolve();
          if (!text.includes('event: study.filed')) return;
          told.set(patient, (told.get(patient) ?? 0) + 1);
          check();
        });
      });
      stream.once('error', (error) => reject(error));
      close.push(() => stream.destroy());
    });
  for (let at = 0; at < 10; at += 1) for (const patient of concerned) await open(patient);
  for (let at = 0; at < others; at += 50) {
    await Promise.all(Array.from({ length: Math.min(50, others - at) }, (_, n) => open(`person-${100 + at + n}`)));
  }
  const file = async (patientId: string) => {
    const everybody = Promise.withResolvers<void>();
    told.set(patientId, 0);
    check = () => {
      if (told.get(patientId) === 10) everybody.resolve();
    };
    const startedAt = performance.now();
    const response = await fetch(`${clinic.url}/api/imaging/studies/${study}/filing`, {
      ...{ method: 'POST', body: JSON.stringify({ patientId }), headers: { 'content-type': 'application/json' } },
    });
    if (!response.ok) throw new Error(`The study was not filed: ${response.status}.`);
    await everybody.promise;
    return performance.now() - startedAt;
  };
  for (const patient of concerned) await file(patient);
  const before = await clinic.cpuMs();
  const durationsMs: number[] = [];
  for (let at = 0; at < arrivals; at += 1) durationsMs.push(await file(concerned[at % 2] ?? ''));
  const cpuMs = ((await clinic.cpuMs()) - before) / arrivals;
  for (const one of close) one();
  agent.destroy();
  const { medianMs, p95Ms } = distributionOf(durationsMs);
  return { toldMs: { median: medianMs, p95: p95Ms }, cpuMs };
}
