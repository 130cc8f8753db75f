import { isDicomError } from '../errors.ts';
import type { Dataset, DicomFile } from '../read/dicomFile.ts';
import { type DatasetElement, elementsOf } from '../read/elements.ts';
import { kindOf } from '../read/valueKind.ts';
import { attributeByTag } from './attribute.ts';
import { uidName } from './uid.ts';

/** What a dump shows. */
export interface DumpOptions {
  /** Characters of a value that are shown; longer ones end in an ellipsis. 64 without it. */
  readonly mostCharacters?: number;
}

const keywordColumn = 72;

/**
 * A file or a dataset as lines for people: tag, VR, value, keyword; group 0002 first, items indented below their
 * sequence. It holds whatever the file holds, names of patients too: not for logs.
 * Never throws.
 * @source DICOM PS3.5 7.1, PS3.6
 * @example
 * console.log(dumpDicom(readDicom(bytes)));
 * // (0010,0010) PN [Żak^Ola]                                                # PatientName
 */
export function dumpDicom(
  source: Dataset | Pick<DicomFile, 'meta' | 'dataset'>,
  { mostCharacters = 64 }: DumpOptions = {},
): string {
  const lines: string[] = [];
  const write = (dataset: Dataset, indent: string) => {
    for (const element of elementsOf(dataset)) {
      const { tag, vr, items } = element;
      const start = `${indent}(${tag.slice(0, 4)},${tag.slice(4)}) ${vr} ${shown(element, mostCharacters)}`;
      lines.push(`${start.padEnd(keywordColumn)} # ${noteOf(element)}`);
      for (const [index, item] of items.entries()) {
        lines.push(`${indent}  item ${index + 1}`);
        write(item, `${indent}    `);
      }
    }
  };
  for (const dataset of 'dataset' in source ? [source.meta, source.dataset] : [source]) write(dataset, '');
  return `${lines.join('\n')}\n`;
}

function shown(element: DatasetElement, mostCharacters: number): string {
  const { vr, items } = element;
  if (vr === 'SQ') return `${items.length} ${items.length === 1 ? 'item' : 'items'}`;
  try {
    if (kindOf(vr) === 'bytes') {
      const { value } = element;
      return value instanceof Uint8Array ? `${value.length} bytes` : 'no bytes, or in fragments';
    }
    const text = kindOf(vr) === 'string' || vr === 'PN' ? (element.text ?? '') : valueText(element);
    return `[${text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text}]`;
  } catch (error) {
    if (isDicomError(error)) return error.code;
    throw error;
  }
}

/** Numbers as they are, DS and IS as they were written. */
function valueText({ vr, text, value }: DatasetElement): string {
  if (vr === 'DS' || vr === 'IS') return text ?? '';
  return (Array.isArray(value) ? value : [value ?? '']).map(String).join('\\');
}

/** The keyword, and what a UID of the standard stands for. */
function noteOf({ tag, vr, text }: DatasetElement): string {
  const isPrivate = Number.parseInt(tag.slice(0, 4), 16) % 2 === 1;
  const keyword = attributeByTag(tag)?.keyword ?? (isPrivate ? 'private' : 'unknown');
  const name = vr === 'UI' ? uidName(text ?? '') : undefined;
  return name === undefined ? keyword : `${keyword}: ${name}`;
}
