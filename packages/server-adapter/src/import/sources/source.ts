/** A file that may be a DICOM file. */
export interface FoundFile {
  /** Where it was found: its path below the folder, within the ZIP, or its id in Orthanc. The same each time. */
  readonly name: string;
  /** Another one says that the file has changed since. */
  readonly stamp: string;
  readonly sizeBytes: number | undefined;
  /** All of its bytes. */
  read(signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** Where old images come from. */
export interface Source {
  /** The files, the same ones in the same order each time; those of one folder stand together. */
  files(signal: AbortSignal): AsyncIterable<FoundFile>;
  /** What the source itself says is there and is not: files that a DICOMDIR names. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}
