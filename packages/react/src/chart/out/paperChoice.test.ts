import { expect, test } from 'vitest';
import { todayIn } from '../section/today.ts';
import { pdfAddress, sinceDay, wholeChart } from './paperChoice.ts';

const all = { sectionIds: ['summary', 'allergies', 'labs', 'vitals'], timeZone: 'Europe/Warsaw' };

test('the address of the PDF says what was chosen, and nothing where everything was', () => {
  expect(pdfAddress('/charts/p1.pdf?language=pl', wholeChart, all)).toBe('/charts/p1.pdf?language=pl');
  const some = pdfAddress('/charts/p1.pdf?language=pl', { without: ['vitals'], years: undefined }, all);
  expect(new URL(some, 'http://x').searchParams.get('sections')).toBe('allergies,results,reports');
  const years = new URL(pdfAddress('/charts/p1.pdf', { without: [], years: 2 }, all), 'http://x').searchParams;
  expect([...years.keys()]).toEqual(['since']);
  expect(years.get('since')).toBe(sinceDay({ without: [], years: 2 }, 'Europe/Warsaw'));
});

test('years are counted back from the clinic’s day', () => {
  const today = todayIn('Europe/Warsaw');
  const since = sinceDay({ without: [], years: 5 }, 'Europe/Warsaw') ?? '';
  expect(Number(since.slice(0, 4))).toBe(Number(today.slice(0, 4)) - 5);
  expect(sinceDay(wholeChart, 'Europe/Warsaw')).toBeUndefined();
});
