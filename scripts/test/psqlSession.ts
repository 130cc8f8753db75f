import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One `psql` that stays and takes statements one by one: to start one for each costs more than most statements. */
export interface PsqlSession {
  /** @throws Error with PostgreSQL's message; and when the connection ends, after which the next statement opens a new one. */
  run(statement: string): Promise<void>;
  /** Ends it; a statement that runs is not waited for. */
  end(): void;
}

interface Waiting {
  resolve(): void;
  reject(error: Error): void;
}

/** @param args which server and database; the connection is opened with the first statement. */
export function psqlSession(program: string, args: readonly string[]): PsqlSession {
  let open: { send(statement: string): Promise<void>; end(): void } | undefined;
  const start = () => {
    const waiting: Waiting[] = [];
    // When this process ends, so does its input, and with it psql.
    const child = spawn(program, ['--no-psqlrc', '--quiet', '--tuples-only', ...args]);
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint = `${complaint}${chunk}`.slice(-4000);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, failed, message = ''] = /^statement ended: (true|false) ?(.*)$/.exec(line) ?? [];
      if (failed === undefined) return;
      const one = waiting.shift();
      if (failed === 'true') one?.reject(new Error(message));
      else one?.resolve();
    });
    const ended = () => {
      if (open === session) open = undefined;
      for (const { reject } of waiting.splice(0)) reject(new Error(`The connection of psql ended: ${complaint}`));
    };
    child.stdin.on('error', () => undefined);
    child.once('error', ended);
    child.once('close', ended);
    const session = {
      send: (statement: string) =>
        new Promise<void>((resolve, reject) => {
          waiting.push({ resolve, reject });
          child.stdin.write(`${statement};\n\\echo statement ended: :ERROR :LAST_ERROR_MESSAGE\n`);
        }),
      end: () => child.kill('SIGKILL'),
    };
    return session;
  };
  return {
    run(statement) {
      open ??= start();
      return open.send(statement);
    },
    end: () => open?.end(),
  };
}
