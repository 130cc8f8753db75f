import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { isMarkedAsUntransferable, Worker } from 'node:worker_threads';
import { HandlerError } from '../http/errors.ts';
import { buffersOf, runTask, type TaskAnswer, type TaskInput, type TaskName, type TaskOutput } from './tasks.ts';

/** Thrown when a file ended the thread that worked on it, or took more time than any file may. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

/** Work on the bytes of files in threads of their own, so that the thread that answers requests stays free. */
export interface Threads {
  /**
   * Runs a task. The memory behind its byte arrays goes to the thread: whoever needs it later takes it from the output.
   *
   * @throws ThreadLost when the thread did not survive it.
   */
  run<Name extends TaskName>(name: Name, input: TaskInput<Name>, limits?: TaskLimits): Promise<TaskOutput<Name>>;
  close(): Promise<void>;
}

interface TaskLimits {
  /** How long this task may take in a thread, where that is less than any task may. */
  maxMs?: number;
}

interface Job {
  name: TaskName;
  input: unknown;
  maxMs: number;
  resolve(output: unknown): void;
  reject(error: unknown): void;
}

export interface ThreadsOptions {
  /** How many at the most; two where the machine has three processors or more. */
  size?: number;
  /** How long one task may take; two minutes unless told. */
  taskMs?: number;
  /** How long a thread may take to be ready; 20 seconds unless told. */
  startMs?: number;
  /** How long the work is done in this thread before another one is started again; a minute unless told. */
  retryMs?: number;
  /** The URL of another program than the one beside this file. */
  program?: string;
  /** Told when no thread can be started: the work is then done in this one until a start succeeds again. */
  onUnavailable?(error: unknown): void;
}

/**
 * Starts the program beside this file. Bundlers read `new Worker(new URL(…))` and take the program along, so it stands
 * here in just these words; whatever else makes threads must not look like it, or they take the whole folder.
 */
function startOwn(): Worker {
  const source = import.meta.url.endsWith('.ts');
  if (source)
    return startProgram(import.meta.url.replace(/threads\.ts$/, 'worker.ts'), ['--conditions=@clinikit/source']);
  // What a task makes is large and soon given back by hand: more memory for what is young would only be kept.
  return new Worker(new URL('./worker.js', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 4 } });
}

function startProgram(href: string, execArgv: string[] = []): Worker {
  const Thread = process.getBuiltinModule('node:worker_threads').Worker;
  return new Thread(URL.parse(href) ?? href, { execArgv });
}

export function createThreads({
  size = availableParallelism() > 2 ? 2 : 1,
  taskMs = 120_000,
  retryMs = 60_000,
  startMs = 20_000,
  program,
  onUnavailable,
}: ThreadsOptions = {}): Threads {
  const line: Job[] = [];
  const running = new Set<Worker>();
  /** Those of them that are not ready. */
  const starting = new Set<Worker>();
  /** Those that wait for work, and how they are told. */
  const idle = new Map<Worker, () => void>();
  /** In a row. A machine that is busy may be slow to start one. */
  let failedStarts = 0;
  /** When another start may be tried, after two have failed. */
  let retryAt = 0;
  let isWorkingHere = false;
  /** Whether the line waits for a thread to be ready. Where several have not come, it is worked off here until one is. */
  const isServed = () => running.size > starting.size || (running.size > 0 && failedStarts < 2);
  let closed = false;

  const mayStart = () => failedStarts < 2 || performance.now() >= retryAt;
  const give = () => {
    if (line.length === 0 || closed) return;
    // After failures one start is tried at a time.
    if (running.size < size && mayStart() && (failedStarts < 2 || starting.size === 0)) start();
    // Those that live take it from the line when they are free.
    if (!isServed() && !isWorkingHere) void workHere();
  };
  const workHere = async () => {
    isWorkingHere = true;
    while (!isServed()) {
      const job = line.shift();
      if (!job) break;
      // Whoever asked for something small comes in between.
      await setImmediate();
      try {
        job.resolve(await runTask(job.name, job.input));
      } catch (error) {
        job.reject(error);
      }
    }
    isWorkingHere = false;
  };
  const failed = (cause: unknown) => {
    failedStarts += 1;
    retryAt = performance.now() + retryMs;
    if (failedStarts === 2) onUnavailable?.(cause);
  };
  const start = () => {
    let worker: Worker;
    try {
      worker = program === undefined ? startOwn() : startProgram(program);
    } catch (error) {
      failed(error);
      give();
      return;
    }
    running.add(worker);
    starting.add(worker);
    // The process may end while a thread waits for work.
    worker.unref();
    let job: Job | undefined;
    let ready = false;
    let timer = setTimeout(() => lost(new Error('The thread did not start.')), startMs);
    const next = () => {
      clearTimeout(timer);
      job = closed ? undefined : line.shift();
      if (!job) {
        idle.set(worker, next);
        worker.unref();
        return;
      }
      worker.ref();
      const { name, input, maxMs } = job;
      timer = setTimeout(() => lost(new Error('The task took too long.')), maxMs);
      worker.postMessage({ name, input }, buffersOf(input));
    };
    const lost = (cause: unknown) => {
      if (!running.delete(worker)) return;
      starting.delete(worker);
      clearTimeout(timer);
      idle.delete(worker);
      void worker.terminate();
      job?.reject(closed ? threadsClosed() : new ThreadLost('The thread that worked on the file is gone.', { cause }));
      job = undefined;
      if (!ready && !closed) failed(cause);
      give();
    };
    worker.on('message', (answer: TaskAnswer | 'ready') => {
      // It was given up, and its answer came all the same: a task that it is given now would never be done.
      if (!running.has(worker)) return;
      if (answer === 'ready') {
        ready = true;
        starting.delete(worker);
        failedStarts = 0;
      } else if ('output' in answer) job?.resolve(answer.output);
      else job?.reject(new Error(`A task failed: ${answer.failure}.`));
      next();
    });
    worker.on('error', lost);
    worker.on('messageerror', lost);
    worker.on('exit', (code) => lost(new Error(`The thread ended with ${code}.`)));
  };
  return {
    run: <Name extends TaskName>(name: Name, input: TaskInput<Name>, { maxMs = taskMs }: TaskLimits = {}) =>
      new Promise<TaskOutput<Name>>((resolve, reject) => {
        if (closed) {
          reject(threadsClosed());
          return;
        }
        line.push({
          name,
          input: movable(input),
          maxMs: Math.min(maxMs, taskMs),
          resolve: (output) => resolve(output as TaskOutput<Name>),
          reject,
        });
        const [waiting] = idle;
        if (!waiting) {
          give();
          return;
        }
        const [worker, next] = waiting;
        idle.delete(worker);
        next();
      }),
    async close() {
      closed = true;
      for (const { reject } of line.splice(0)) reject(threadsClosed());
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}

/** The refusal of work whose thread was lost: it may go better another time. */
export const threadUnavailable = (cause: unknown) =>
  new HandlerError('unavailable', 'The file could not be read for now. Send it again soon.', { cause });

/**
 * Runs a task for a reader, who may ask again when its thread is lost.
 *
 * @throws HandlerError `unavailable` when the thread did not survive the task.
 */
export async function runForReader<Name extends TaskName>(
  threads: Pick<Threads, 'run'>,
  name: Name,
  input: TaskInput<Name>,
  limits?: TaskLimits,
): Promise<TaskOutput<Name>> {
  try {
    return await threads.run(name, input, limits);
  } catch (error) {
    if (!(error instanceof ThreadLost)) throw error;
    throw new HandlerError('unavailable', 'The file could not be read for now. Ask again soon.', { cause: error });
  }
}

export const threadsClosed = () => new HandlerError('unavailable', 'The server is closing. Try again soon.');

/** Memory that grew with a file is this many times as large as the file at the most. */
const mostSlack = 5;

/** Byte arrays on memory of their own: what others share, or Node keeps for itself, is copied and stays where it is. */
function movable<Input extends object>(input: Input): Input {
  const own = (value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    const { buffer, byteLength } = value;
    const isOwn = buffer instanceof ArrayBuffer && !isMarkedAsUntransferable(buffer);
    return isOwn && buffer.byteLength <= byteLength * mostSlack + 64 * 1024 ? value : value.slice();
  };
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, own(value)])) as Input;
}
