import { createRequire } from 'node:module';

// Its ES module names an export that a CommonJS package does not give, so that Node refuses it: this is its other build.
const { default: dicomTs } = createRequire(import.meta.url)('dicom.ts');

export function parse(bytes) {
  const image = dicomTs.parseImage(new DataView(bytes.buffer));
  if (!image) throw new Error('not read');
  return image;
}

/** Values were decoded while parsing; they are looked at, in case one was put off. */
export function readValues(bytes) {
  return valuesOf(Object.values(parse(bytes).tags));
}

function valuesOf(tags) {
  let count = 0;
  for (const { value } of tags) {
    if (!Array.isArray(value)) count += value === null || value === undefined ? 0 : 1;
    else if (typeof value[0] === 'object' && value[0] !== null && 'value' in value[0]) count += valuesOf(value);
    else count += value.length;
  }
  return count;
}

export function facts(bytes) {
  const image = parse(bytes);
  const name = image.getTagValue([0x0010, 0x0010]);
  return {
    elements: Object.values(image.tags).filter(({ group }) => group !== 0x0002).length,
    patientName: Array.isArray(name) ? name[0] : name,
  };
}
