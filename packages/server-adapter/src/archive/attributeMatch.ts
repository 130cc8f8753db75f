import type { DicomJson } from '@clinikit/dicom/json';
import { isNamed } from './namedAs.ts';
import { foldedNamePattern, matchesText } from './wildcard.ts';

/** What is asked of one attribute, be it within the items of sequences. */
export interface AttributeCondition {
  /** Its tag, with those of the sequences around it before. */
  readonly path: readonly string[];
  readonly kind: 'text' | 'name' | 'date' | 'time';
  /** As it was asked for: a text or name with `*` and `?`, a day or time, or a range of them. */
  readonly value: string;
}

/** Whether a dataset meets a condition. @source DICOM PS3.4 C.2.2.2 */
export function meets(dataset: DicomJson, { path, kind, value }: AttributeCondition): boolean {
  const matches = matcherOf(kind, value);
  return valuesAt(dataset, path).some(matches);
}

function matcherOf(kind: AttributeCondition['kind'], value: string): (text: string) => boolean {
  if (kind === 'name') {
    const pattern = foldedNamePattern(value);
    return (text) => text.split('=').some((group) => isNamed(group, pattern));
  }
  if (kind === 'text') return (text) => matchesText(text.trim(), value);
  const [from, to] = rangeOf(value);
  const digits = kind === 'time' ? { least: '000000.000000', most: '235959.999999' } : undefined;
  const padded = (text: string, end: 'least' | 'most') => (digits ? pad(text, digits[end]) : text);
  return (text) => {
    const own = text.trim().replace(/[:-]/g, '');
    if (own === '') return false;
    if (from !== undefined && padded(own, 'most') < padded(from, 'least')) return false;
    return to === undefined || padded(own, 'least') <= padded(to, 'most');
  };
}

/** A time of which not all is said stands for all that it may be. */
const pad = (text: string, rest: string): string => text + rest.slice(text.length);

function rangeOf(value: string): [from: string | undefined, to: string | undefined] {
  const [first = '', last] = value.split('-');
  return [first || undefined, (last ?? first) || undefined];
}

function valuesAt(dataset: DicomJson, [tag = '', ...rest]: readonly string[]): string[] {
  const values: readonly unknown[] = dataset[tag]?.Value ?? [];
  if (rest.length > 0) return values.flatMap((item) => (isDataset(item) ? valuesAt(item, rest) : []));
  return values.flatMap((value) => {
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    return isDataset(value) ? Object.values(value).filter((group) => typeof group === 'string') : [];
  });
}

const isDataset = (value: unknown): value is DicomJson => typeof value === 'object' && value !== null;
