import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDicom } from '../index.ts';
import type { DicomJson } from '../json/types.ts';
import { toothCode } from './code.ts';
import { imageTeeth } from './imageTeeth.ts';
import { fourBitewings, fullMouth18, fullMouth20, type Mount, twoBitewings } from './mount.ts';
import { mountPosition } from './mountPosition.ts';
import { describeTooth, isTooth } from './tooth.ts';

const studies = new URL('../../../../examples/express/demo/studies/', import.meta.url);

const code = (value: string, scheme = 'SCT'): DicomJson => ({
  '00080100': { vr: 'SH', Value: [value] },
  '00080102': { vr: 'SH', Value: [scheme] },
});

/** An intra-oral image of some teeth. */
function imageOf(teeth: string, description = 'PERIAPICAL', more: DicomJson = {}): DicomJson {
  return {
    '00181400': { vr: 'LO', Value: [description] },
    '00082228': {
      vr: 'SQ',
      Value: teeth.split(' ').map((tooth) => code(isTooth(tooth) ? toothCode(tooth).value : tooth)),
    },
    ...more,
  };
}

/** An image of a region without teeth. */
function regionOf(arch: string, modifier: string, laterality?: string): DicomJson {
  return {
    '00181400': { vr: 'LO', Value: ['PERIAPICAL'] },
    '00082218': { vr: 'SQ', Value: [{ ...code(arch), '00082220': { vr: 'SQ', Value: [code(modifier)] } }] },
    ...(laterality === undefined ? {} : { '00200062': { vr: 'CS', Value: [laterality] } }),
  };
}

describe('the demo studies', () => {
  it('fill the full-mouth series of 18, each image its place', () => {
    const folder = new URL('patient1/fmx/', studies);
    const ids = readdirSync(folder)
      .sort()
      .map((name) => mountPosition(readDicom(readFileSync(new URL(name, folder))).dataset)?.id);
    expect(ids).toEqual([
      'upper-right-molar',
      'upper-right-premolar',
      'upper-right-canine',
      'upper-incisor',
      'upper-left-canine',
      'upper-left-premolar',
      'upper-left-molar',
      'lower-right-molar',
      'lower-right-premolar',
      'lower-right-canine',
      'lower-incisor',
      'lower-left-canine',
      'lower-left-premolar',
      'lower-left-molar',
      'bitewing-right-molar',
      'bitewing-right-premolar',
      'bitewing-left-premolar',
      'bitewing-left-molar',
    ]);
    expect(new Set(ids)).toEqual(new Set(fullMouth18.places.map(({ id }) => id)));
  });

  it('lie in the mount as they were taken, and say their teeth in ISO 3950 too', () => {
    const folder = new URL('patient1/fmx/', studies);
    for (const name of readdirSync(folder)) {
      const { dataset } = readDicom(readFileSync(new URL(name, folder)));
      const place = mountPosition(dataset.toJson());
      expect(dataset.get('00200020')).toEqual(place?.patientOrientation);
      expect(imageTeeth(dataset)?.teeth.join(' ')).toBe(dataset.text('00204000')?.split(': ')[1]);
      expect(imageTeeth(dataset)?.teeth).toEqual(expect.arrayContaining([place?.teeth[1]]));
    }
  });

  it('fill two bitewings and four', () => {
    const folder = new URL('patient3/bw/', studies);
    const files = readdirSync(folder).sort();
    const ids = (mount: Mount) =>
      files.map((name) => mountPosition(readDicom(readFileSync(new URL(name, folder))).dataset, { mount })?.id);
    expect(ids(twoBitewings)).toEqual(['bitewing-right', 'bitewing-left']);
    expect(ids(fourBitewings)).toEqual(['bitewing-right-premolar', 'bitewing-left-premolar']);
  });
});

describe('mountPosition', () => {
  const idOf = (image: DicomJson, mount = fullMouth18) => mountPosition(image, { mount })?.id;

  it.each([
    ['16 17 18', 'upper-right-molar'],
    ['46 47', 'lower-right-molar'],
    ['36', 'lower-left-molar'],
    ['14 15 16', 'upper-right-premolar'],
    ['24', 'upper-left-premolar'],
    ['12 13', 'upper-right-canine'],
    ['32', 'lower-left-canine'],
    ['41 31', 'lower-incisor'],
    ['13 12 11 21 22 23', 'upper-incisor'],
    ['55 54', 'upper-right-premolar'],
    ['36 75 74', 'lower-left-premolar'],
  ])('places a periapical of %s', (teeth, id) => {
    expect(idOf(imageOf(teeth))).toBe(id);
  });

  it.each([
    ['25 26', 'between premolars and molars'],
    ['16 46', 'both arches in a periapical'],
    ['14 13 23', 'across the midline without incisors'],
    ['18 17 16 15 14 13', 'more than a film shows'],
    ['16 999', 'a structure that is no tooth'],
  ])('leaves a periapical of %s to the user: %s', (teeth) => {
    expect(idOf(imageOf(teeth))).toBeUndefined();
  });

  it('takes incisors of one side apart only where the mount does', () => {
    expect(idOf(imageOf('12 11'))).toBe('upper-incisor');
    expect(idOf(imageOf('12 11'), fullMouth20)).toBe('upper-right-incisor');
    expect(idOf(imageOf('32'), fullMouth20)).toBe('lower-left-incisor');
    expect(idOf(imageOf('12 11 21 22'), fullMouth20)).toBeUndefined();
  });

  it('does not guess what the file does not say, and takes the word of the user', () => {
    const silent = imageOf('16 17', '');
    expect(idOf(silent)).toBeUndefined();
    expect(mountPosition(silent, { view: 'periapical' })?.id).toBe('upper-right-molar');
    expect(mountPosition(imageOf('16 17'), { view: 'bitewing' })).toBeUndefined();
    expect(idOf({})).toBeUndefined();
    expect(idOf(imageOf('24 25 26 27 34 35 36 37', 'BITEWING'))).toBeUndefined();
  });

  it('refuses what contradicts itself', () => {
    expect(idOf(imageOf('16 17', 'PERIAPICAL', { '00200062': { vr: 'CS', Value: ['L'] } }))).toBeUndefined();
    expect(
      idOf(imageOf('16 17', 'PERIAPICAL', { '00082218': { vr: 'SQ', Value: [code('91609006')] } })),
    ).toBeUndefined();
    expect(idOf(imageOf('16 17', 'PERIAPICAL', { '00200062': { vr: 'CS', Value: ['R'] } }))).toBe('upper-right-molar');
  });

  it('goes by the region where teeth are missing', () => {
    expect(idOf(regionOf('91609006', '699507006', 'L'))).toBe('lower-left-molar');
    expect(idOf(regionOf('T-11170', 'R-FB35C', 'R'))).toBe('upper-right-canine');
    expect(idOf(regionOf('70925003', '699453001', 'B'))).toBe('upper-incisor');
    expect(idOf(regionOf('70925003', '699507006'))).toBeUndefined();
    expect(idOf(regionOf('661005', '699507006', 'L'))).toBeUndefined();
    expect(idOf(regionOf('70925003', '1', 'L'))).toBeUndefined();
  });
});

describe('imageTeeth', () => {
  it('tells no teeth from no statement', () => {
    expect(imageTeeth({})).toBeUndefined();
    expect(imageTeeth(imageOf('11 999'))).toEqual({ teeth: ['11'], unrecognized: 1 });
  });

  it('reads equivalent codes, and no tooth where they differ', () => {
    const item = (value: string, equivalent: DicomJson): DicomJson => ({
      '00082228': { vr: 'SQ', Value: [{ ...code(value), '00080121': { vr: 'SQ', Value: [equivalent] } }] },
    });
    expect(imageTeeth(item('999', code('16', '99ISO3950')))?.teeth).toEqual(['16']);
    expect(imageTeeth(item('5140004', code('26', '99ISO3950')))).toEqual({ teeth: [], unrecognized: 1 });
    expect(imageTeeth(item('999', code('16', '99OTHER')))).toEqual({ teeth: [], unrecognized: 1 });
  });
});

describe('mounts', () => {
  it('have places of their own, each tooth on its side', () => {
    for (const mount of [fullMouth18, fullMouth20, fourBitewings, twoBitewings]) {
      const cells = mount.places.map(({ row, column }) => `${row} ${column}`);
      expect(new Set(cells).size).toBe(cells.length);
      for (const { row, column, side, teeth } of mount.places) {
        expect(row).toBeLessThan(mount.rows);
        expect(column).toBeLessThan(mount.columns);
        if (side !== 'both') expect(side).toBe(column < mount.columns / 2 ? 'right' : 'left');
        for (const tooth of teeth) if (side !== 'both') expect(describeTooth(tooth).side).toBe(side);
      }
    }
    expect([fullMouth18, fullMouth20].map(({ places }) => places.length)).toEqual([18, 20]);
    expect(fullMouth18.places[3]?.teeth).toEqual(['12', '11', '21', '22']);
    expect(fullMouth18.places[0]?.teeth).toEqual(['18', '17', '16']);
    const shown = new Set(fullMouth18.places.flatMap(({ teeth }) => teeth));
    expect(shown.size).toBe(32);
  });
});
