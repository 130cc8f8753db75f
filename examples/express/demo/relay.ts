import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { orthancSourceId } from '../server/config.ts';
import type { Children } from './children.ts';
import type { DemoOrthanc } from './orthanc.ts';

/** Where the relay remembers how far it has read; an Orthanc that is not the demo's own has a place of its own. */
export function relayStateFile(folder: string, { url, start }: Pick<DemoOrthanc, 'url' | 'start'>): string {
  const of = start ? '' : `-${createHash('sha256').update(url).digest('hex').slice(0, 12)}`;
  return join(folder, `relay-state${of}.json`);
}

/** The relay as it is published: a program of its own that knows nothing but its configuration. */
export async function startRelay(options: {
  orthanc: DemoOrthanc;
  webhookSecret: string;
  clinicUrl: string;
  folder: string;
  children: Children;
  signal: AbortSignal;
}): Promise<void> {
  const { orthanc, folder, signal } = options;
  const manifest = createRequire(import.meta.url).resolve('@clinikit/server-adapter/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const configuration = join(folder, 'relay.json');
  const state = relayStateFile(folder, orthanc);
  const settings = {
    orthancUrl: orthanc.url,
    ...(orthanc.username && { orthancUsername: orthanc.username, orthancPassword: orthanc.password }),
    source: orthancSourceId,
    webhookUrl: `${options.clinicUrl}/webhooks/orthanc`,
    webhookSecret: options.webhookSecret,
    state,
    // What another Orthanc holds are somebody's patients, who have no business in a demo.
    from: orthanc.start ? 'start' : 'now',
  };
  await writeFile(configuration, JSON.stringify(settings), { mode: 0o600 });
  const program = join(dirname(manifest), bin['clinikit-relay']);
  const child = options.children.start('relay', process.execPath, [program, '--config', configuration]);
  // Its first save fixes where it begins: what is sent after that is announced.
  for (const endsAt = Date.now() + 5 * 60_000; !existsSync(state); await wait(50, undefined, { signal })) {
    if (child.exitCode !== null || Date.now() > endsAt) {
      throw new Error(`the relay did not begin; ${join(folder, 'relay.log')} says why.`);
    }
  }
}
