// Cornerstone's metadata package brings dcmjs and its 700 kB dictionary to read DICOM. Our own loader hands Cornerstone
// finished pixels and metadata, so only the shapes that it touches while loading are kept.

class Unused {}

const silent = (): void => undefined;

/** Warnings and errors go to the console; the rest is nobody's business in a page that is not ours. */
const makeLogger = () => ({
  trace: silent,
  debug: silent,
  info: silent,
  log: silent,
  warn: (...parts: unknown[]): void => console.warn(...parts),
  error: (...parts: unknown[]): void => console.error(...parts),
  setLevel: silent,
  setDefaultLevel: silent,
  getLevel: (): number => 3,
});

interface Entry {
  tag: string;
  name: string;
  vr: string;
  vm: string;
}

const made = new Map<string, Entry>();

/** Cornerstone refuses to load when a keyword that it names is not in the dictionary: this one knows them all. */
const entry = (name: string | symbol): Entry => {
  const key = String(name);
  const known = made.get(key);
  if (known) return known;
  const number = made.size.toString(16).padStart(4, '0').toUpperCase();
  const fresh = { tag: `(9999,${number})`, name: key, vr: 'UN', vm: '1' };
  made.set(key, fresh);
  return fresh;
};

const isKeyword = (name: string | symbol): boolean => typeof name === 'string' && /^[A-Z]/.test(name);

const nameMap = new Proxy<Record<string, Entry>>(
  {},
  {
    get: (_target, name) => (isKeyword(name) ? entry(name) : undefined),
    getOwnPropertyDescriptor: (_target, name) =>
      isKeyword(name) ? { configurable: true, enumerable: true, value: entry(name) } : undefined,
  },
);

export const log = { ...makeLogger(), getLogger: makeLogger };
export const constants = {};
export const data = { DicomMetaDictionary: { dictionary: {}, nameMap } };
export const utilities = { DicomMetadataListener: Unused };
export const async = { AsyncDicomReader: Unused };
export default { log, constants, data, utilities, async };
