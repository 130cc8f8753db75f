import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import type { ClinicServerOrder, ClinicServerSettings } from './clinicServer.ts';

/** A clinic in a process of its own, reached over HTTP. */
export interface SpawnedClinic {
  /** Below it lie the clinic's routes. */
  readonly url: string;
  readonly port: number;
  /** What it printed: warnings, and why it died. */
  output(): string;
  isAlive(): boolean;
  order(order: ClinicServerOrder): Promise<unknown>;
  stop(): Promise<void>;
}

const Message = z.union([z.object({ port: z.number() }), z.object({ id: z.number(), result: z.unknown() })]);

export async function spawnClinic(settings: Omit<ClinicServerSettings, 'folder'>): Promise<SpawnedClinic> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-server-'));
  const child: ChildProcess = fork(
    join(import.meta.dirname, 'clinicServer.ts'),
    [JSON.stringify({ ...settings, folder })],
    { execArgv: ['--conditions=@clinikit/source'], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output = `${output}${chunk}`.slice(-4000);
    });
  const started = Promise.withResolvers<number>();
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  child.on('message', (given) => {
    const message = Message.parse(given);
    if ('port' in message) started.resolve(message.port);
    else waiting.get(message.id)?.resolve(message.result);
  });
  const ended = () => new Error(`The clinic ended: ${output}`);
  child.once('exit', () => {
    started.reject(ended());
    for (const { reject } of waiting.values()) reject(ended());
  });
  let orders = 0;
  const port = await started.promise;
  return {
    url: `http://127.0.0.1:${port}/api`,
    port,
    output: () => output,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    order: (order) =>
      new Promise((resolve, reject) => {
        orders += 1;
        const id = orders;
        waiting.set(id, { resolve, reject });
        child.send({ id, order });
      }),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
