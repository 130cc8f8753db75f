import { foldedText } from '@clinikit/dicom';
import { type DicomJson, type DicomJsonValue, jsonStrings } from '@clinikit/dicom/json';
import { defineListTag } from '@clinikit/dicom/tags';

/** Attributes that name the patient: name, other names, birth name, mother's birth name, responsible person. */
const names = ['00100010', '00101001', '00101005', '00101060', '00102297'];
/** Numbers of the patient: Patient ID, other ones, medical record. */
const numbers = ['00100020', '00101000', '00101090'];

/** A shorter number may be anything else: a series, a dose. */
const leastNumberLength = 4;

/**
 * Tells whether a text names whom a file names, or gives their number: every word of family and given name, in any order
 * and however they are written, or the number as a word.
 *
 * A name of one word is looked for as that word alone. Never throws.
 */
export function tellsOf(metadata: DicomJson): (text: string) => boolean {
  const people = names.flatMap((tag) => (metadata[tag]?.Value ?? []).flatMap(wordsOfName));
  const known = numbers
    .flatMap((tag) => jsonStrings(metadata, defineListTag(tag, 'LO')))
    .map(foldedText)
    .filter((text) => text.length >= leastNumberLength);
  if (people.length === 0 && known.length === 0) return () => false;
  return (text) => {
    const folded = ` ${foldedText(text)} `;
    const holds = (words: string) => folded.includes(` ${words} `);
    return people.some((words) => words.every(holds)) || known.some(holds);
  };
}

/** The words of family and given name, of each writing: `['kowalska', 'anna']`. */
function wordsOfName(value: DicomJsonValue): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((group) => {
    if (typeof group !== 'string') return [];
    const [family = '', given = ''] = group.split('^');
    const words = foldedText(`${family} ${given}`).split(' ').filter(Boolean);
    return words.length === 0 ? [] : [words];
  });
}
