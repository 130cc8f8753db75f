import { type ClinicClient, type DocumentReference, isClientError, type Reference } from '@clinikit/client';
import { readBase64 } from '../../ui/readBase64.ts';
import { documentKind } from './documentKind.ts';

/** A larger file is not taken by the server. */
export const mostDocumentBytes = 20 * 1024 * 1024;

/** What goes on with the files that were chosen last. */
export interface DocumentUpload {
  readonly done: number;
  readonly total: number;
  /** Of all files together. */
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly failed: readonly { readonly name: string; readonly error: unknown }[];
  readonly tooLarge: readonly string[];
  /** A person has stopped it: the rest was not sent. */
  readonly wasCancelled: boolean;
}

interface Sending {
  readonly clinic: ClinicClient;
  readonly patientId: string;
  readonly author: Reference | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (upload: DocumentUpload) => void;
}

/**
 * Stores files as documents of a patient, one after the other: the content first, then what it is. A file that fails does
 * not keep the others.
 */
export async function sendDocuments(files: readonly File[], sending: Sending): Promise<DocumentUpload> {
  const { clinic, patientId, author, signal, onProgress } = sending;
  const subject = { reference: `Patient/${patientId}` };
  const tooLarge = files.filter(({ size }) => size > mostDocumentBytes).map(({ name }) => name);
  const failed: { name: string; error: unknown }[] = [];
  const taken = files.filter(({ size }) => size <= mostDocumentBytes);
  const total = taken.length;
  const totalBytes = taken.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let earlierBytes = 0;
  const tell = (sentBytes = 0): DocumentUpload => ({
    ...{ done, total, failed: [...failed], tooLarge, totalBytes, wasCancelled: signal.aborted },
    sentBytes: earlierBytes + sentBytes,
  });
  for (const file of taken) {
    if (signal.aborted) break;
    onProgress(tell());
    try {
      const contentType = file.type || 'application/octet-stream';
      const onSent = (bytes: number) => onProgress(tell(bytes));
      const id = await storeContent(file, { clinic, contentType, securityContext: subject, onSent, signal });
      const document: DocumentReference = {
        ...documentKind.blank(subject, { author, now: new Date().toISOString() }),
        description: file.name,
        content: [{ attachment: { contentType, url: `Binary/${id}`, size: file.size, title: file.name } }],
      };
      await clinic.fhir.create('DocumentReference', document, { signal });
      done += 1;
    } catch (error) {
      if (!signal.aborted) failed.push({ name: file.name, error });
    }
    earlierBytes += file.size;
  }
  return tell();
}

interface Storing extends Pick<Sending, 'clinic' | 'signal'> {
  readonly contentType: string;
  readonly securityContext: { readonly reference: string };
  readonly onSent: (bytes: number) => void;
}

/** The content as its own bytes; as JSON, a third larger, to a server that takes no others. @throws ClientError */
async function storeContent(file: File, storing: Storing): Promise<string> {
  const { clinic, contentType, securityContext, onSent, signal } = storing;
  try {
    const { reference } = securityContext;
    return await clinic.fhir.createBinary(file, { contentType, securityContext: reference, onSent, signal });
  } catch (error) {
    if (!isClientError(error) || error.status !== 415) throw error;
    const data = await readBase64(file);
    const resource = { resourceType: 'Binary' as const, contentType, data, securityContext };
    const { id = '' } = await clinic.fhir.create('Binary', resource, { signal });
    return id;
  }
}
