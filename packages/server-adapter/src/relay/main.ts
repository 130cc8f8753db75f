import { createRelay } from './createRelay.ts';
import { takeLock } from './lockFile.ts';
import type { RelayLogEntry } from './relayLog.ts';
import { readSettings, usage } from './relaySettings.ts';
import { fileStateStore } from './stateFile.ts';

/** One JSON object a line on standard output, for the journal or a container's log. */
function writeLog(entry: RelayLogEntry): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}

async function main(): Promise<void> {
  const settings = await readSettings(process.argv.slice(2), process.env);
  if (settings === undefined) {
    process.stdout.write(usage);
    return;
  }
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  const release = await takeLock(`${settings.stateFile}.lock`);
  try {
    const { stateFile, ...options } = settings;
    await createRelay({ ...options, state: fileStateStore(stateFile), onLog: writeLog }).run(stop.signal);
  } finally {
    await release();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`clinikit-relay: ${error instanceof Error ? error.message : 'unknown failure'}\n`);
  process.exitCode = 1;
});
