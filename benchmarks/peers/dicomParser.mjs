import dicomParser from 'dicom-parser';

/** A value without a VR is read as text up to this size; above it is taken for binary. */
const mostTextBytes = 1024;

export function parse(bytes) {
  // In Node it asks for a Buffer, to inflate deflated files.
  return dicomParser.parseDicom(Buffer.from(bytes.buffer));
}

/** Every value by the function for its VR, items of sequences too; no character set is decoded, since it knows none. */
export function readValues(bytes) {
  return valuesOf(parse(bytes));
}

function valuesOf(dataset) {
  let count = 0;
  for (const [tag, element] of Object.entries(dataset.elements)) {
    if (element.items) {
      for (const item of element.items) if (item.dataSet) count += valuesOf(item.dataSet);
    } else {
      count += readValue(dataset, tag, element).length;
    }
  }
  return count;
}

/** Text is read once and split: asking for each value by its index would read the whole text each time. */
function readValue(dataset, tag, element) {
  switch (element.vr) {
    case 'US':
      return each(element.length / 2, (index) => dataset.uint16(tag, index));
    case 'SS':
      return each(element.length / 2, (index) => dataset.int16(tag, index));
    case 'UL':
      return each(element.length / 4, (index) => dataset.uint32(tag, index));
    case 'SL':
      return each(element.length / 4, (index) => dataset.int32(tag, index));
    case 'FL':
      return each(element.length / 4, (index) => dataset.float(tag, index));
    case 'FD':
      return each(element.length / 8, (index) => dataset.double(tag, index));
    case 'AT':
      return element.length >= 4 ? [dataset.attributeTag(tag)] : [];
    case 'DS':
      return numbers(dataset, tag, () => dataset.floatString(tag), Number.parseFloat);
    case 'IS':
      return numbers(dataset, tag, () => dataset.intString(tag), Number.parseInt);
    case 'LT':
    case 'ST':
    case 'UT':
      return [dataset.text(tag)];
    case 'OB':
    case 'OD':
    case 'OF':
    case 'OL':
    case 'OV':
    case 'OW':
    case 'SV':
    case 'UN':
    case 'UV':
      return [dataset.byteArray.subarray(element.dataOffset, element.dataOffset + element.length)];
    case undefined:
      if (element.length > mostTextBytes || element.fragments) {
        return [dataset.byteArray.subarray(element.dataOffset, element.dataOffset + element.length)];
      }
      return texts(dataset, tag);
    default:
      return texts(dataset, tag);
  }
}

function each(count, read) {
  const values = [];
  for (let index = 0; index < Math.floor(count); index += 1) values.push(read(index));
  return values;
}

function texts(dataset, tag) {
  const text = dataset.string(tag);
  return text === undefined ? [] : text.includes('\\') ? text.split('\\') : [text];
}

function numbers(dataset, tag, one, read) {
  const text = dataset.string(tag);
  if (text === undefined) return [];
  return text.includes('\\') ? text.split('\\').map((part) => read(part)) : [one()];
}

export function facts(bytes) {
  const dataset = parse(bytes);
  return {
    elements: Object.keys(dataset.elements).filter((tag) => !tag.startsWith('x0002')).length,
    patientName: dataset.string('x00100010'),
  };
}
