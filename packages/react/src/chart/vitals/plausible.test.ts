import { expect, test } from 'vitest';
import { recordsLabels as words } from '../../provider/messages/en/records.ts';
import { doubtsAbout } from './plausible.ts';

const doubts = (values: Parameters<typeof doubtsAbout>[0]) => doubtsAbout(values, { words, locale: 'en' });

test('what no living person is likely to have is asked about, each value by name', () => {
  expect(doubts({ height: 1720 })).toEqual([expect.stringContaining('Height: 1,720 cm')]);
  expect(doubts({ weight: 370 })).toEqual([expect.stringMatching(/Weight: 370 kg.*0\.4–300 kg/)]);
  expect(doubts({ systolic: 80, diastolic: 120 })).toEqual([words.pressuresCrossed]);
  expect(doubts({ temperature: 366 })).toHaveLength(1);
  expect(doubts({ oxygen: 980 })).toHaveLength(1);
});

test('two values that are possible alone are asked about where nobody has both', () => {
  expect(doubts({ weight: 8, height: 190 })).toEqual([expect.stringContaining('Body mass index')]);
});

test('a newborn, a heavy person and a very ill one are believed', () => {
  expect(doubts({ weight: 0.9, height: 36, pulse: 180, breathing: 60 })).toEqual([]);
  expect(doubts({ weight: 220, height: 180, systolic: 240, diastolic: 140 })).toEqual([]);
  expect(doubts({ systolic: 60, diastolic: 30, temperature: 31, oxygen: 62, pulse: 35 })).toEqual([]);
});
