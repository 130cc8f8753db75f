import { expect, test } from 'vitest';
import { chartLabels } from '../provider/messages/en/chart.ts';
import { studyWords } from './studyWords.ts';

test.each([
  [{ description: 'Panoramic', modalities: ['PX'] }, 'Panoramic', undefined],
  [{ description: 'panoramic ', modalities: ['PX'] }, 'panoramic', undefined],
  [{ description: 'Bitewings', modalities: ['IO'] }, 'Bitewings', 'Intraoral'],
  [{ modalities: ['CT', 'PX'] }, 'CT, Panoramic', undefined],
  [{ description: '', modalities: [] }, 'No description', undefined],
])('%o says no word twice', (study, title, kind) => {
  expect(studyWords(study, chartLabels)).toEqual({ title, kind });
});
