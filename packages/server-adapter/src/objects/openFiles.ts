import { close, open } from 'node:fs';

/** A file that is open, and stays so until its reader has released it. */
export interface OpenFile {
  readonly file: number;
  release(): void;
}

/** Files that are read part after part: each is opened once in a while, and not for each part. */
export interface OpenFiles {
  /** Undefined where there is no such file. */
  take(path: string): Promise<OpenFile | undefined>;
  /** Another file is about to stand there, or none: whoever comes next opens it anew. */
  forget(path: string): void;
}

interface Opened {
  readonly opening: Promise<number | undefined>;
  readers: number;
  isForgotten: boolean;
}

/** So long a file that was replaced by another process may still be read here. */
const openMs = 1000;
const mostOpen = 64;

export function createOpenFiles(): OpenFiles {
  const files = new Map<string, Opened>();
  const closeUnread = async (one: Opened) => {
    if (!one.isForgotten || one.readers > 0) return;
    const file = await one.opening.catch(() => undefined);
    // Nothing was written: there is nothing that could be lost.
    if (file !== undefined) close(file, () => undefined);
  };
  const forget = (path: string, one = files.get(path)) => {
    if (!one || one.isForgotten) return;
    one.isForgotten = true;
    if (files.get(path) === one) files.delete(path);
    void closeUnread(one);
  };
  const openAnew = (path: string): Opened => {
    const [oldest] = files.keys();
    if (oldest !== undefined && files.size >= mostOpen) forget(oldest);
    const one: Opened = { opening: openToRead(path), readers: 0, isForgotten: false };
    files.set(path, one);
    setTimeout(() => forget(path, one), openMs).unref();
    return one;
  };
  return {
    forget: (path) => forget(path),
    async take(path) {
      const one = files.get(path) ?? openAnew(path);
      one.readers += 1;
      const release = () => {
        one.readers -= 1;
        void closeUnread(one);
      };
      try {
        const file = await one.opening;
        if (file !== undefined) return { file, release };
      } catch (error) {
        forget(path, one);
        throw error;
      }
      forget(path, one);
      return undefined;
    },
  };
}

const openToRead = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    open(path, 'r', (error, file) => {
      if (!error) resolve(file);
      else if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
  });
