import { type FileHandle, open, readFile } from 'node:fs/promises';
import * as z from 'zod';

/** Whose an image is by what stands in it. */
const Named = z.object({ id: z.string(), family: z.string(), birthDate: z.string() });

const Entry = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('file'),
    name: z.string(),
    stamp: z.string(),
    /** `stored`: the clinic has it. `refused`: the clinic has said why not. The others are no images that can be sent. */
    outcome: z.enum(['stored', 'refused', 'not_dicom', 'unreadable', 'directory']),
    reason: z.optional(z.string()),
    sha256: z.optional(z.string()),
    study: z.optional(z.string()),
    instance: z.optional(z.string()),
    patient: z.optional(Named),
  }),
  z.object({ type: z.literal('patient'), number: z.string(), id: z.string(), created: z.boolean() }),
  /** A study that waited was filed under a patient of the list, or sent back (`undone`). */
  z.object({ type: z.literal('match'), study: z.string(), patientId: z.string(), undone: z.optional(z.boolean()) }),
  /** What was imported was taken back. */
  z.object({ type: z.literal('undone'), study: z.optional(z.string()), patientId: z.optional(z.string()) }),
]);
export type JournalEntry = z.infer<typeof Entry>;
export type FileEntry = Extract<JournalEntry, { type: 'file' }>;

/** What an import has done so far, one JSON object a line. It names patients: nobody but its owner may read it. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** Resolves when the entry would survive a power cut. */
  add(entry: JournalEntry): Promise<void>;
  close(): Promise<void>;
}

/** Opens a journal, or begins one. A last line that was cut off is left out: what it would have said is done again. */
export async function openJournal(path: string): Promise<Journal> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  const cut = lines.pop() ?? '';
  const entries = lines.map((line, at) => {
    const read = Entry.safeParse(parsed(line));
    if (!read.success) throw new Error(`Line ${at + 1} of the journal ${path} cannot be read.`);
    return read.data;
  });
  const file = await open(path, 'a+', 0o600);
  if (cut !== '') await file.truncate(Buffer.byteLength(text) - Buffer.byteLength(cut));
  return journalOf(file, entries);
}

function journalOf(file: FileHandle, entries: JournalEntry[]): Journal {
  let writing: Promise<void> = Promise.resolve();
  return {
    entries,
    add(entry) {
      writing = writing.then(async () => {
        await file.appendFile(`${JSON.stringify(entry)}\n`);
        await file.datasync();
        entries.push(entry);
      });
      return writing;
    },
    async close() {
      await writing.catch(() => undefined);
      await file.close();
    },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
