import { Agent, request } from 'node:http';

/** One request, and what must come back. */
export interface Ask {
  url: string;
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/**
 * How many requests a second are answered with several connections that each wait for their answer.
 *
 * @throws Error for an answer other than 2xx: a refusal is fast, and no figure.
 */
export async function requestsPerSecond(
  ask: () => Ask,
  { connections = 8, durationMs = 1500 }: { connections?: number; durationMs?: number } = {},
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const endsAt = performance.now() + durationMs;
  let answered = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < endsAt) {
        await answerOf(agent, ask());
        answered += 1;
      }
    }),
  );
  const rate = (answered * 1000) / (performance.now() - startedAt);
  agent.destroy();
  return rate;
}

/** Waits for the whole answer. @throws Error for one other than 2xx. */
export function answerOf(agent: Agent, { url, method = 'GET', headers = {}, body }: Ask): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (response) => {
      const { statusCode = 0 } = response;
      if (statusCode < 200 || statusCode > 299) reject(new Error(`${method} ${url} was answered with ${statusCode}.`));
      response.on('data', () => undefined);
      response.once('end', resolve);
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
