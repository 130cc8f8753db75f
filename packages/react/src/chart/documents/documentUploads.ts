import type { ClinicClient, DocumentReference, Reference } from '@clinikit/client';
import { readBase64 } from '../../ui/readBase64.ts';
import { documentKind } from './documentKind.ts';

/** A larger file does not fit into one record. */
export const mostDocumentBytes = 20_000_000;

/** What goes on with the files that were chosen last. */
export interface DocumentUpload {
  readonly done: number;
  readonly total: number;
  readonly failed: readonly { readonly name: string; readonly error: unknown }[];
  readonly tooLarge: readonly string[];
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
  const total = files.length - tooLarge.length;
  let done = 0;
  const tell = (): DocumentUpload => ({ done, total, failed: [...failed], tooLarge });
  for (const file of files) {
    if (file.size > mostDocumentBytes) continue;
    if (signal.aborted) break;
    onProgress(tell());
    try {
      const contentType = file.type || 'application/octet-stream';
      const data = await readBase64(file);
      const binary = await clinic.fhir.create(
        'Binary',
        { resourceType: 'Binary', contentType, data, securityContext: subject },
        { signal },
      );
      const document: DocumentReference = {
        ...documentKind.blank(subject, { author, now: new Date().toISOString() }),
        description: file.name,
        content: [{ attachment: { contentType, url: `Binary/${binary.id}`, size: file.size, title: file.name } }],
      };
      await clinic.fhir.create('DocumentReference', document, { signal });
      done += 1;
    } catch (error) {
      if (!signal.aborted) failed.push({ name: file.name, error });
    }
  }
  return tell();
}
