import { randomId } from '../http/randomId.ts';

/** A DICOM file that is opened when it is sent, and again when it is sent again. Browsers do that over HTTP/2 only. */
export interface StoreStream {
  readonly stream: () => ReadableStream<Uint8Array>;
  readonly sizeBytes: number;
  /** For the report. */
  readonly name?: string | undefined;
}

/** A DICOM file to send. A `File` keeps its name for the report, and is read from the disk as it is sent. */
export type StoreFile = File | Blob | Uint8Array<ArrayBuffer> | StoreStream;

/** How large a file is, in bytes. */
export function sizeOf(file: StoreFile): number {
  if (file instanceof Uint8Array) return file.byteLength;
  return file instanceof Blob ? file.size : file.sizeBytes;
}

/** The body of a request that stores one file. */
export interface StoreBody {
  readonly body: Blob | (() => ReadableStream<Uint8Array>);
  readonly contentType: string;
  readonly sizeBytes: number;
}

/**
 * A `multipart/related` body of one DICOM file, which is not copied unless it is an array.
 *
 * @param onSent told of the file's bytes as they are taken, where the platform does not tell itself.
 * @source DICOM PS3.18 10.5.1
 */
export function storeBody(file: StoreFile, onSent: (bytes: number) => void): StoreBody {
  const boundary = `clinikit-${randomId()}`;
  const contentType = `multipart/related; type="application/dicom"; boundary=${boundary}`;
  const head = `--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`;
  const tail = `\r\n--${boundary}--\r\n`;
  const sizeBytes = head.length + sizeOf(file) + tail.length;
  if (file instanceof Uint8Array || file instanceof Blob) {
    return { body: new Blob([head, file, tail]), contentType, sizeBytes };
  }
  const text = (part: string) => new TextEncoder().encode(part);
  const body = () => {
    const reader = file.stream().getReader();
    let isBegun = false;
    let sentBytes = 0;
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          if (!isBegun) {
            isBegun = true;
            controller.enqueue(text(head));
            return;
          }
          const { done, value } = await reader.read();
          if (done) {
            controller.enqueue(text(tail));
            controller.close();
            return;
          }
          sentBytes += value.byteLength;
          onSent(sentBytes);
          controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  };
  return { body, contentType, sizeBytes };
}
