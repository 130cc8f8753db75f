import { runImport } from '../import/importCommand.ts';
import { importUsage, readImportSettings } from '../import/importSettings.ts';
import { createRelay } from './createRelay.ts';
import { takeLock } from './lockFile.ts';
import type { RelayLogEntry } from './relayLog.ts';
import { readSettings, usage } from './relaySettings.ts';
import { fileStateStore } from './stateFile.ts';

/** One JSON object a line on standard output, for the journal or a container's log. */
function writeLog(entry: RelayLogEntry): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}

const untilStopped = (): AbortSignal => {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
};

async function importImages(words: readonly string[]): Promise<void> {
  const settings = await readImportSettings(words, process.env);
  if (settings === undefined) {
    process.stdout.write(importUsage);
    return;
  }
  const release = await takeLock(`${settings.journalFile}.lock`);
  try {
    const told = {
      onProgress: (text: string) => void process.stderr.write(`${text}\n`),
      onReport: (text: string) => void process.stdout.write(text),
    };
    // Something is missing: for a script that calls this.
    if (!(await runImport(settings, told, untilStopped()))) process.exitCode = 2;
  } finally {
    await release();
  }
}

async function main(): Promise<void> {
  const [command, ...words] = process.argv.slice(2);
  if (command === 'import') return importImages(words);
  const settings = await readSettings(process.argv.slice(2), process.env);
  if (settings === undefined) {
    process.stdout.write(usage);
    return;
  }
  const signal = untilStopped();
  const release = await takeLock(`${settings.stateFile}.lock`);
  try {
    const { stateFile, ...options } = settings;
    await createRelay({ ...options, state: fileStateStore(stateFile), onLog: writeLog }).run(signal);
  } finally {
    await release();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`clinikit-relay: ${error instanceof Error ? error.message : 'unknown failure'}\n`);
  process.exitCode = 1;
});
