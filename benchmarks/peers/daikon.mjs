import daikon from 'daikon';

export function parse(bytes) {
  const image = daikon.Series.parseImage(new DataView(bytes.buffer));
  if (image === null) throw daikon.Series.parserError ?? new Error('not read');
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
    else if (value[0] instanceof daikon.Tag) count += valuesOf(value);
    else count += value.length;
  }
  return count;
}

export function facts(bytes) {
  const image = parse(bytes);
  const name = image.getTag(0x0010, 0x0010)?.value;
  return {
    elements: Object.keys(image.tags).filter((id) => !id.startsWith('0002')).length,
    patientName: Array.isArray(name) && typeof name[0] === 'string' ? name[0] : undefined,
  };
}
