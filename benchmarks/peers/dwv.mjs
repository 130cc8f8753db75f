import { DicomParser, logger } from 'dwv';

logger.level = logger.levels.ERROR;

export function parse(bytes) {
  const parser = new DicomParser();
  parser.parse(bytes.buffer);
  return parser.getDicomElements();
}

/** Values were decoded while parsing; they are looked at, in case one was put off. */
export function readValues(bytes) {
  return valuesOf(parse(bytes));
}

function valuesOf(elements) {
  let count = 0;
  for (const { vr, value } of Object.values(elements)) {
    if (value === undefined || value === null) continue;
    if (vr === 'SQ') for (const item of value) count += valuesOf(item);
    else count += value.length ?? 1;
  }
  return count;
}

export function facts(bytes) {
  const elements = parse(bytes);
  return {
    elements: Object.keys(elements).filter((tag) => !tag.startsWith('0002')).length,
    patientName: elements['00100010']?.value?.[0],
  };
}
