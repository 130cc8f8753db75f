/** What is written about one export, or one property of it. */
export interface Documented {
  readonly name: string;
  readonly isFunction: boolean;
  /** Without the tags. */
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** Something that a docstring needs. */
interface Rule<D extends Documented> {
  readonly says: string;
  applies(documented: D): boolean;
  kept(documented: D): boolean;
}

/** Functions that follow no rule of DICOM, so that there is no section to name: what they are instead. */
const withoutSource: ReadonlyMap<string, string> = new Map([
  ['angleBetween', 'geometry'],
  ['areaOf', 'geometry'],
  ['encodePng', 'an image format of its own'],
  ['enhanceFrame', 'image processing'],
  ['formatPersonName', 'a way of showing'],
  ['isDicomError', 'this package alone'],
  ['lengthBetween', 'geometry'],
]);

/** Three words are the least that says something. */
const isSentence = (text: string) => text.trim().split(/\s+/).filter(Boolean).length >= 3;
const has = ({ tags }: Documented, name: string) => tags.some((tag) => tag.name === name && tag.text.trim() !== '');

/** For every export of a published entry. */
export const exportRules: readonly Rule<Documented>[] = [
  {
    says: 'needs a sentence',
    // Constants such as tags name their number, VR and multiplicity, which are three words too.
    applies: () => true,
    kept: ({ text }) => isSentence(text),
  },
  {
    says: 'needs @throws, or the words "never throws"',
    applies: ({ isFunction }) => isFunction,
    kept: (documented) => has(documented, 'throws') || /never throws/i.test(documented.text),
  },
  {
    says: 'needs @source: the section of the standard, or the page, that it follows',
    applies: ({ isFunction, name }) => isFunction && !withoutSource.has(name),
    kept: (documented) => has(documented, 'source'),
  },
];

/** Counts, codes and parts of a date whose name says all. */
const unitless: ReadonlySet<string> = new Set([
  'bitsAllocated',
  'bitsStored',
  'columns',
  'day',
  'highBit',
  'hour',
  'minute',
  'month',
  'numberOfFrames',
  'pixelRepresentation',
  'planarConfiguration',
  'rows',
  'samplesPerPixel',
  'second',
  'year',
]);
const unitAtEnd = /(?:Mm|Ms|Bytes|Px|Degrees|Radians|Seconds|Minutes|Hours|Days|Count|Index)$/;

/** A property or method of an exported interface, class or object type, with its type as TypeScript writes it. */
export interface Member extends Documented {
  readonly type: string;
  readonly isMethod: boolean;
}

/** For the members of what is exported. */
export const memberRules: readonly Rule<Member>[] = [
  {
    says: 'holds a number: needs a docstring with its unit or meaning, or the unit in its name',
    applies: ({ name, type, isMethod }) =>
      !isMethod && !type.includes('=>') && /\bnumber\b/.test(type) && !unitless.has(name) && !unitAtEnd.test(name),
    kept: isDescribed,
  },
  {
    says: 'is a method: needs a docstring',
    applies: ({ isMethod }) => isMethod,
    kept: isDescribed,
  },
];

function isDescribed({ text, tags }: Documented): boolean {
  return text.trim() !== '' || tags.length > 0;
}
