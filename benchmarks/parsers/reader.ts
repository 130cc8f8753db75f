/** What a parser has found in a file, as far as parsers are compared by it. */
export interface Facts {
  /** Attributes of the dataset, without group 0002. */
  readonly elements: number;
  /** The text of Patient Name, its groups parted by `=`. */
  readonly patientName?: string | undefined;
}

/** A parser under measurement; each of its functions may throw anything. */
export interface Reader {
  /** Reads the file, without more of its values than the parser reads anyway. */
  parse(bytes: Uint8Array<ArrayBuffer>): unknown;
  /** Reads the file and every value in it, and says how many they were. */
  readValues(bytes: Uint8Array<ArrayBuffer>): number;
  /** DICOM JSON as text, where the parser makes it. */
  writeJson?(bytes: Uint8Array<ArrayBuffer>): string;
  facts(bytes: Uint8Array<ArrayBuffer>): Facts;
}

/** The parsers that are compared, by the names of their packages. */
export const parsers = ['@clinikit/dicom', 'dicom-parser', 'dcmjs', 'daikon', 'dicom.ts', 'dwv'] as const;
export type ParserName = (typeof parsers)[number];

const modules: Readonly<Record<ParserName, string>> = {
  '@clinikit/dicom': './clinikit.ts',
  'dicom-parser': '../peers/dicomParser.mjs',
  dcmjs: '../peers/dcmjs.mjs',
  daikon: '../peers/daikon.mjs',
  'dicom.ts': '../peers/dicomTs.mjs',
  dwv: '../peers/dwv.mjs',
};

/** Loads one parser, and no other. @throws Error when it is not installed. */
export async function loadReader(name: ParserName): Promise<Reader> {
  const loaded: unknown = await import(new URL(modules[name], import.meta.url).href);
  if (!isReader(loaded)) throw new Error(`${modules[name]} is no reader.`);
  return loaded;
}

function isReader(module: unknown): module is Reader {
  return (
    typeof module === 'object' &&
    module !== null &&
    ['parse', 'readValues', 'facts'].every(
      (key) => typeof Object.entries(module).find(([at]) => at === key)?.[1] === 'function',
    )
  );
}
