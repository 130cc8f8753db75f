import { describe, expect, it } from 'vitest';
import { PixelData, RequestAttributesSequence } from '../tags.ts';
import { attributeByKeyword, attributeByTag, standardAttributes } from './attribute.ts';

describe('the registry of attributes', () => {
  it('knows an attribute by keyword and by tag', () => {
    const patientName = {
      tag: '00100010',
      keyword: 'PatientName',
      name: "Patient's Name",
      vrs: ['PN'],
      vm: '1',
      retired: false,
    };
    expect(attributeByKeyword('PatientName')).toEqual(patientName);
    expect(attributeByTag('00100010')).toEqual(patientName);
    expect(attributeByTag('(0010,0010)')).toEqual(patientName);
    expect(attributeByTag(RequestAttributesSequence.tag)?.name).toBe('Request Attributes Sequence');
    expect(attributeByTag('0040e012')?.keyword).toBe('DisplayURI');
  });

  it('says where a file chooses the VR, what repeats, and what is retired', () => {
    expect(attributeByTag(PixelData.tag)?.vrs).toEqual(['OB', 'OW']);
    expect(attributeByKeyword('LUTDescriptor')).toMatchObject({ vrs: ['US', 'SS'], vm: '3' });
    expect(attributeByTag('60040010')).toMatchObject({ tag: '60040010', keyword: 'OverlayRows', retired: false });
    expect(attributeByTag('60000010')).toEqual(attributeByKeyword('OverlayRows'));
    expect(attributeByTag('00203177')?.keyword).toBe('SourceImageIDs');
    expect(attributeByTag('00280432')?.keyword).toBe('CoefficientCoding');
    expect(attributeByTag('10000023')?.keyword).toBe('HuffmanTableTriplet');
    expect(attributeByKeyword('RecognitionCode')?.retired).toBe(true);
  });

  it('knows nothing of others', () => {
    expect(attributeByKeyword('patientname')).toBeUndefined();
    expect(attributeByTag('60030010')).toBeUndefined();
    expect(attributeByTag('00091010')).toBeUndefined();
    expect(attributeByTag('PatientName')).toBeUndefined();
    expect(standardAttributes().every(({ name, vrs }) => name !== '' && vrs.length > 0)).toBe(true);
  });
});
