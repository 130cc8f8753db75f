import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDicom } from '../index.ts';
import {
  bytesOf,
  element,
  encapsulated,
  explicitBig,
  explicitLittle,
  implicitLittle,
  part10,
  sequence,
  type WriterLayout,
} from '../testing/writeDataset.ts';
import { patientChanges, replaceAttributes, replaceAttributesIn } from '../write.ts';

const syntaxOf = new Map<WriterLayout, string>([
  [explicitLittle, '1.2.840.10008.1.2.1'],
  [implicitLittle, '1.2.840.10008.1.2'],
  [explicitBig, '1.2.840.10008.1.2.2'],
]);
const layouts = [...syntaxOf.keys()];
const uids = (layout: WriterLayout) => [
  element(layout, '00080016', 'UI', '1.2.840.10008.5.1.4.1.1.7'),
  element(layout, '00080018', 'UI', '2.25.1'),
];
const fileOf = (layout: WriterLayout, ...elements: readonly Uint8Array[]) =>
  part10(syntaxOf.get(layout) ?? '', ...uids(layout), ...elements);
const named = (text: string) => patientChanges({ '00100010': { vr: 'PN', Value: [{ Alphabetic: text }] } });
const includes = (bytes: Uint8Array, part: Uint8Array | string) => Buffer.from(bytes).includes(Buffer.from(part));

describe.each(layouts)('attributes that are replaced, %o', (layout) => {
  const patientIn = (text: string) => element(layout, '00100010', 'PN', text);
  const item = (text: string) => bytesOf(element(layout, '00081150', 'UI', '1.2.3'), patientIn(text));

  it('leave every other byte as it was', () => {
    const before = [
      element(layout, '00080060', 'CS', 'OT'),
      element(layout, '00091001', 'UN', 'secret'),
      ...uids(layout),
    ];
    const after = [element(layout, '00280010', 'US', 7), element(layout, '00291010', 'UN', Uint8Array.of(1, 2, 3, 4))];
    const out = replaceAttributes(
      fileOf(layout, ...before.slice(0, 2), patientIn('Nowak^Jan'), ...after),
      named('Li^A'),
    );
    for (const part of [...before, ...after, patientIn('Li^A')]) expect(includes(out, part)).toBe(true);
    expect(includes(out, 'Nowak')).toBe(false);
    expect(readDicom(out).warnings).toEqual([]);
  });

  it.each([false, true])('are replaced in sequences, whose lengths are mended (delimited: %s)', (open) => {
    const inner = sequence(layout, '00081115', [item('Nowak^Jan'), item('Nowak^Jan')], open);
    const outer = sequence(layout, '00400275', [bytesOf(inner, element(layout, '00321060', 'LO', 'Chest'))], open);
    const file = fileOf(layout, patientIn('Nowak^Jan'), outer, element(layout, '00400280', 'ST', 'after'));
    const out = replaceAttributes(file, named('Nowakowska-Żmijewska^Anna'));
    const { dataset, warnings } = readDicom(out);
    expect(warnings).toEqual([]);
    expect(includes(out, 'Nowak^Jan')).toBe(false);
    expect(dataset.text('00400280')).toBe('after');
    expect(JSON.stringify(dataset.toJson()).match(/Nowakowska-Żmijewska\^Anna/g)).toHaveLength(3);
  });

  it('leave out group lengths and a second name, and empty the preamble', () => {
    const file = fileOf(
      layout,
      element(layout, '00100000', 'UL', new Uint8Array(4)),
      patientIn('Nowak^Jan'),
      patientIn('Other^Jan'),
    );
    file.fill(7, 0, 128);
    const out = replaceAttributes(file, named('Li^A'));
    expect(readDicom(out).warnings).toEqual([]);
    expect(readDicom(out).dataset.has('00100000')).toBe(false);
    expect(includes(out, 'Other')).toBe(false);
    expect(out.subarray(0, 128).every((byte) => byte === 0)).toBe(true);
  });

  it('turn all text into UTF-8 where the character set cannot hold the new one', () => {
    const latin = Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72); // Müller
    const file = fileOf(
      layout,
      element(layout, '00080005', 'CS', 'ISO_IR 100'),
      element(layout, '00080090', 'PN', latin),
      patientIn('Nowak^Jan'),
      sequence(layout, '00400275', [element(layout, '00321060', 'LO', latin)]),
    );
    const kept = readDicom(replaceAttributes(file, named('Müller^Jörg'))).dataset;
    expect([kept.text('00080005'), kept.text('00100010'), kept.text('00080090')]).toEqual([
      'ISO_IR 100',
      'Müller^Jörg',
      'Müller',
    ]);
    const turned = readDicom(replaceAttributes(file, named('Żak^Ła'))).dataset;
    expect([turned.text('00080005'), turned.text('00100010'), turned.text('00080090')]).toEqual([
      'ISO_IR 192',
      'Żak^Ła',
      'Müller',
    ]);
    expect(JSON.stringify(turned.toJson()['00400275'])).toContain('Müller');
    expect(readDicom(replaceAttributes(fileOf(layout, patientIn('A')), named('Żak'))).dataset.text('00080005')).toBe(
      'ISO_IR 192',
    );
  });

  it('read back as they were given, whatever stands around them', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abŁüñ東 ') })
      .map((one) => `N${one}N`);
    const leaf = fc.tuple(fc.constantFrom('00081030', '00101040', '00104000'), text);
    const tree = fc.letrec<{
      item: readonly (readonly [string, string] | { open: boolean; items: readonly unknown[] })[];
    }>((tie) => ({
      item: fc.array(
        fc.oneof(
          { maxDepth: 3 },
          leaf,
          fc.record({ open: fc.boolean(), items: fc.array(tie('item'), { maxLength: 2 }) }),
        ),
        {
          maxLength: 3,
        },
      ),
    })).item;
    const written = (nodes: readonly unknown[]): Uint8Array => {
      const seen = new Set<string>();
      const parts = nodes.flatMap((node): [string, Uint8Array][] => {
        const [tag, part] = Array.isArray(node)
          ? [String(node[0]), element(layout, String(node[0]), tagVr(String(node[0])), String(node[1]))]
          : ['00400275', sequence(layout, '00400275', itemsOf(node).map(written), isOpen(node))];
        if (seen.has(tag)) return [];
        seen.add(tag);
        return [[tag, part]];
      });
      parts.push(['00100010', patientIn('Nowak^Jan')]);
      return bytesOf(...parts.sort(([a], [b]) => a.localeCompare(b)).map(([, part]) => part));
    };
    fc.assert(
      fc.property(tree, text, (nodes, name) => {
        const charset = element(layout, '00080005', 'CS', 'ISO_IR 192');
        const file = fileOf(layout, charset, written(nodes));
        const out = readDicom(replaceAttributes(file, { set: {}, each: renamedTo(name) }));
        expect(out.warnings).toEqual([]);
        const renamed = JSON.stringify(readDicom(file).toJson()).replaceAll('Nowak^Jan', name.trim());
        expect(JSON.stringify(out.toJson())).toBe(renamed);
      }),
      { numRuns: 200 },
    );
  });
});

const tagVr = (tag: string) => (tag === '00104000' ? 'LT' : 'LO');
const itemsOf = (node: unknown): unknown[][] =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items) ? node.items : [];
const isOpen = (node: unknown) => typeof node === 'object' && node !== null && 'open' in node && node.open === true;
const renamedTo =
  (name: string) =>
  ({ tag }: { tag: string }) =>
    tag === '00100010' ? { vr: 'PN', Value: [{ Alphabetic: name }] } : undefined;

describe('attributes that are replaced', () => {
  it('keep compressed pixels, and a deflated file stays deflated', () => {
    const pixels = encapsulated([0], [Uint8Array.of(0xff, 0xd8, 1, 2, 3, 4)]);
    const parts = [...uids(explicitLittle), element(explicitLittle, '00100010', 'PN', 'Nowak^Jan')];
    const out = replaceAttributes(part10('1.2.840.10008.1.2.4.50', ...parts, pixels), named('Li^A'));
    expect(includes(out, pixels)).toBe(true);

    const deflated = part10('1.2.840.10008.1.2.1.99', deflateSync(bytesOf(...parts)));
    const again = readDicom(replaceAttributes(deflated, named('Li^A')));
    expect([again.transferSyntaxUid, again.dataset.text('00100010')]).toEqual(['1.2.840.10008.1.2.1.99', 'Li^A']);
  });

  it('are replaced in a sequence that nobody knew (UN), and in implicit items', () => {
    const item = element(implicitLittle, '00100010', 'PN', 'Nowak^Jan');
    const hidden = sequence(implicitLittle, '00081120', [item]).subarray(8);
    const file = fileOf(explicitLittle, element(explicitLittle, '00400275', 'UN', hidden));
    const out = replaceAttributes(file, named('Nowakowska^Anna'));
    expect(includes(out, 'Nowak^Jan')).toBe(false);
    expect(readDicom(out).warnings).toEqual([]);
    expect(JSON.stringify(readDicom(out).toJson()['00400275'])).toContain('Nowakowska^Anna');
  });

  it('are asked for by their place, and may be taken out or emptied there', () => {
    const item = element(explicitLittle, '00100020', 'LO', '77');
    const file = fileOf(
      explicitLittle,
      element(explicitLittle, '00091001', 'LO', 'own'),
      sequence(explicitLittle, '00400275', [item]),
    );
    const asked: string[] = [];
    const out = replaceAttributes(file, {
      each: ({ tag, within, text }) => {
        asked.push([...within, tag, text].join(' '));
        return tag === '00091001' ? null : tag === '00100020' ? { vr: 'LO' } : undefined;
      },
    });
    expect(asked).toEqual([
      '00080016 1.2.840.10008.5.1.4.1.1.7',
      '00080018 2.25.1',
      '00091001 own',
      '00400275 ',
      '00400275 00100020 77',
    ]);
    expect(readDicom(out).dataset.has('00091001')).toBe(false);
    expect(readDicom(out).toJson()['00400275']).toEqual({ vr: 'SQ', Value: [{ '00100020': { vr: 'LO' } }] });
  });

  it('are replaced in a file of a gigabyte by reading its head', async () => {
    const head = bytesOf(
      fileOf(explicitLittle, element(explicitLittle, '00100010', 'PN', 'Nowak^Jan')),
      element(explicitLittle, '7FE00010', 'OB', new Uint8Array(), 2 ** 30),
    );
    let readBytes = 0;
    const { parts, sizeBytes } = await replaceAttributesIn(
      {
        sizeBytes: head.length + 2 ** 30,
        read: async (offset, length) => {
          readBytes += length;
          const bytes = new Uint8Array(length);
          bytes.set(head.subarray(offset, offset + length));
          return bytes;
        },
      },
      named('Nowakowska-Długa^Anna'),
    );
    expect(readBytes).toBeLessThan(500_000);
    expect(parts.at(-1)).toEqual({ offset: head.length, length: 2 ** 30 });
    const written = bytesOf(...parts.filter((part) => part instanceof Uint8Array));
    expect(sizeBytes).toBe(written.length + 2 ** 30);
    expect(
      readDicom(written, { stopBefore: { tag: '7FE00010', vr: 'OW', multiplicity: 'one' } }).dataset.text('00100010'),
    ).toBe('Nowakowska-Długa^Anna');
  });

  it('are refused in a media directory', () => {
    const directory = fileOf(explicitLittle, element(explicitLittle, '00041200', 'UL', new Uint8Array(4)));
    expect(() => replaceAttributes(directory, named('A'))).toThrow('media directory');
  });
});
