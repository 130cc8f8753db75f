import { expect, it } from 'vitest';
import { outdated } from './tags.ts';

it('the tables of the standard in packages/dicom are those that the generator makes', () => {
  expect(outdated()).toEqual([]);
});
