import { foldedText } from '@clinikit/dicom';
import type { DicomJson, DicomJsonValue } from '@clinikit/dicom/json';

/** Attributes that name the patient: name, other names, birth name, mother's birth name, responsible person. */
const names = new Set(['00100010', '00101001', '00101005', '00101060', '00102297']);
/** Numbers of the patient: Patient ID, other ones, medical record. */
const numbers = new Set(['00100020', '00101000', '00101090']);
const originalAttributes = '04000561';

/** A shorter word of a family name may be any word: it is looked for together with the given name. */
const leastFamilyLength = 3;
/** From this length on a name is found within other letters too: `KowalskaAnna`. */
const leastWithinLength = 5;
/** Writings that have no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Tells whether a text names whom a file names anywhere, or gives their number: a word of the family name (three letters
 * or more), all words of family and given name in any order, or the number as a word, however they are written.
 *
 * @param from `file`: whoever is named in the file; `earlier`: only in its own Original Attributes Sequence. Never throws.
 */
export function tellsOf(metadata: DicomJson, from: 'file' | 'earlier'): (text: string) => boolean {
  const people: DicomJsonValue[] = [];
  const known: string[] = [];
  collect(from === 'file' ? metadata : pick(metadata, originalAttributes), people, known);
  const tests = [...people.flatMap(nameTests), ...known.map(numberTest)];
  return (text) => {
    const written = writingsOf(text);
    return tests.some((test) => written.some(test));
  };
}

type Test = (folded: string) => boolean;

const pick = (metadata: DicomJson, tag: string): DicomJson => {
  const element = metadata[tag];
  return element ? { [tag]: element } : {};
};

/** Names and numbers at any depth. */
function collect(metadata: DicomJson, people: DicomJsonValue[], known: string[]): void {
  for (const [tag, { vr, Value = [] }] of Object.entries(metadata)) {
    if (names.has(tag)) people.push(...Value);
    else if (numbers.has(tag)) known.push(...Value.filter((value) => typeof value === 'string'));
    else if (vr === 'SQ') for (const item of Value) if (isItem(item)) collect(item, people, known);
  }
}

const isItem = (value: DicomJsonValue): value is DicomJson => typeof value === 'object' && value !== null;

/** Folded, and with the letters that Germans and Danes type in place of marks: `muller`, `mueller`. */
function writingsOf(text: string): string[] {
  const typed = text.normalize('NFC').replace(/[äöüåÄÖÜÅ]/g, (letter) => typedAs[letter.toLowerCase()] ?? letter);
  return [...new Set([foldedText(text), foldedText(typed)])];
}

const typedAs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' };

/** What finds a person's name, for each writing of it. */
function nameTests(value: DicomJsonValue): Test[] {
  const groups = typeof value === 'string' ? value.split('=') : isItem(value) ? Object.values(value) : [];
  return groups.flatMap((group) => {
    if (typeof group !== 'string') return [];
    const [family = '', given = ''] = group.split('^');
    const families = writingsOf(family);
    const wholes = writingsOf(`${family} ${given}`);
    return [...families.flatMap(familyTests), ...wholes.flatMap(wholeTests)];
  });
}

function familyTests(family: string): Test[] {
  const words = wordsOf(family);
  const own = words.filter((word) => word.length >= leastFamilyLength && !particles.has(word));
  return [...own.map(wordTest), withinTest(words.join(''))];
}

/** Belong to many names, and to every sentence. */
const particles = new Set(['von', 'van', 'der', 'den', 'dem', 'del', 'dos', 'das', 'des', 'della', 'the', 'and']);

function wholeTests(whole: string): Test[] {
  const words = wordsOf(whole);
  if (words.length === 0) return [];
  // Who has no more than one short word for a name is found by it.
  return [(text) => words.every((word) => hasWord(text, word)), withinTest(words.join(''))];
}

const wordTest =
  (word: string): Test =>
  (text) =>
    hasWord(text, word) || withinTest(word)(text);

const wordsOf = (folded: string): string[] => folded.split(' ').filter(Boolean);
const hasWord = (text: string, word: string): boolean => ` ${text} `.includes(` ${word} `);

/** Whether it stands in a text without its spaces. */
function withinTest(joined: string): Test {
  const least = unspaced.test(joined) ? 2 : leastWithinLength;
  return (text) => joined.length >= least && text.replaceAll(' ', '').includes(joined);
}

/** A number as a word; from three digits on as digits beside letters too (`nr123`), with or without leading zeros. */
function numberTest(value: string): Test {
  const folded = foldedText(value);
  if (folded === '') return () => false;
  if (!/^\d{3,}$/.test(folded)) return (text) => hasWord(text, folded) || withinTest(folded.replaceAll(' ', ''))(text);
  const digits = folded.replace(/^0+(?=\d)/, '');
  return (text) => (text.match(/\d+/g) ?? []).some((run) => run.replace(/^0+(?=\d)/, '') === digits);
}
