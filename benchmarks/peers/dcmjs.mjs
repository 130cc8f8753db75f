import dcmjs from 'dcmjs';

// Its quickest and most lenient way: views in place of copies, and whatever can be read of a damaged file.
const options = { ignoreErrors: true, noCopy: true };
// What it warns of on the console is not what is measured.
console.warn = () => undefined;
const { DicomMessage } = dcmjs.data;

export function parse(bytes) {
  return DicomMessage.readFile(bytes.buffer, options);
}

/** Values were decoded while parsing; they are looked at, in case one was put off. */
export function readValues(bytes) {
  return valuesOf(parse(bytes).dict);
}

function valuesOf(dict) {
  let count = 0;
  for (const { vr, Value: values } of Object.values(dict)) {
    if (!Array.isArray(values)) continue;
    if (vr === 'SQ') for (const item of values) count += valuesOf(item ?? {});
    else count += values.length;
  }
  return count;
}

export function facts(bytes) {
  const { dict } = parse(bytes);
  const [name] = dict['00100010']?.Value ?? [];
  const groups = [name?.Alphabetic, name?.Ideographic, name?.Phonetic];
  return {
    elements: Object.keys(dict).length,
    patientName: typeof name === 'string' ? name : name && groups.map((group) => group ?? '').join('='),
  };
}
