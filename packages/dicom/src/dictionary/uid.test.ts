import { expect, it } from 'vitest';
import { registeredUid, registeredUids, uidName } from './uid.ts';

it('names the UIDs of the standard', () => {
  expect(uidName('1.2.840.10008.1.2.4.90')).toBe('JPEG 2000 Image Compression (Lossless Only)');
  expect(registeredUid('1.2.840.10008.5.1.4.1.1.1.3\0')).toEqual({
    uid: '1.2.840.10008.5.1.4.1.1.1.3',
    name: 'Digital Intra-Oral X-Ray Image Storage - For Presentation',
    kind: 'SOP Class',
    retired: false,
  });
  expect(registeredUid('1.2.840.10008.1.2.2')).toMatchObject({ kind: 'Transfer Syntax', retired: true });
  expect(uidName('1.2.3')).toBeUndefined();
  expect(registeredUids().length).toBe(494);
});
