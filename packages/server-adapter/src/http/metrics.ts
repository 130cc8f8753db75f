import type { backlog } from '../jobs/inbox.ts';

/** What waits in the inbox of one tenant. @source Prometheus text format, version 0.0.4 */
export function metricsResponse(
  { pending, oldestReceivedAt }: Awaited<ReturnType<typeof backlog>>,
  now: number,
): Response {
  const ageSeconds = oldestReceivedAt === null ? 0 : Math.max(0, (now - oldestReceivedAt) / 1000);
  const lines = [
    '# TYPE clinikit_inbox_pending gauge',
    `clinikit_inbox_pending ${pending}`,
    '# TYPE clinikit_inbox_oldest_seconds gauge',
    `clinikit_inbox_oldest_seconds ${ageSeconds}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; version=0.0.4' } });
}
