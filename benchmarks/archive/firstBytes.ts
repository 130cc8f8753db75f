import { Agent, request } from 'node:http';
import type { Ask } from '../server/load.ts';

/** How long one reader waits for the first byte of each of `count` answers, in ms. @throws Error for one other than 2xx. */
export async function firstBytes(ask: () => Ask, count: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const durations: number[] = [];
  for (let at = 0; at < count; at += 1) durations.push(await firstByteOf(agent, ask()));
  agent.destroy();
  return durations;
}

function firstByteOf(agent: Agent, { url, headers = {} }: Ask): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (response) => {
      const { statusCode = 0 } = response;
      if (statusCode < 200 || statusCode > 299) reject(new Error(`An answer was ${statusCode}.`));
      let firstMs = 0;
      response.once('data', () => {
        firstMs = performance.now() - startedAt;
      });
      response.on('data', () => undefined);
      response.once('end', () => resolve(firstMs));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end();
  });
}
