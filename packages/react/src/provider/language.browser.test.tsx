import { cleanup, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { PatientBanner, StudyList } from '../chart.ts';
import { useLocale } from '../index.ts';
import { pl } from '../locales/pl.ts';
import { StoryClinic, type StoryClinicProps } from '../stories/StoryClinic.tsx';
import { syntheticSource } from '../viewer/testing/syntheticSource.ts';
import { DicomViewer, type DicomViewerProps } from '../viewer.ts';
import '../styles.css';
import '../testing/patience.ts';

const langOfPage = document.documentElement.lang;
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.documentElement.lang = langOfPage;
});

const Locale = () => <output>{useLocale()}</output>;
const localeIn = (language: Partial<StoryClinicProps>) => {
  const { container, unmount } = render(
    <StoryClinic {...language}>
      <Locale />
    </StoryClinic>,
  );
  const locale = container.textContent;
  unmount();
  return locale;
};

test('the locale is the given one, else that of the page, else that of the browser', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['pl-PL', 'en']);
  document.documentElement.lang = 'de';
  expect(localeIn({ locale: 'en-GB' })).toBe('en-GB');
  expect(localeIn({})).toBe('de');
  document.documentElement.lang = 'de_DE';
  expect(localeIn({})).toBe('pl-PL');
  document.documentElement.lang = '';
  expect(localeIn({})).toBe('pl-PL');
});

test('a page without a region has that of a browser that speaks its language', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['pl-PL', 'en-GB', 'en']);
  document.documentElement.lang = 'en';
  expect(localeIn({})).toBe('en-GB');
  document.documentElement.lang = 'en-US';
  expect(localeIn({})).toBe('en-US');
});

test('a locale that is none is refused by its name', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => localeIn({ locale: 'pl_PL' })).toThrow("'pl_PL' is no locale");
});

test('what the server wrote in English becomes the language of the page', async () => {
  document.documentElement.lang = 'pl';
  const errors = vi.spyOn(console, 'error');
  const place = document.createElement('div');
  const element = (
    <StoryClinic messages={pl}>
      <Locale />
      <StudyList />
    </StoryClinic>
  );
  place.innerHTML = renderToString(element);
  expect(place.textContent).toBe('enChoose a patient to see their images');
  const root = hydrateRoot(place, element);
  await vi.waitFor(() => expect(place.textContent).toBe('plWybierz pacjenta, aby zobaczyć obrazy'));
  expect(errors).not.toHaveBeenCalled();
  root.unmount();
});

const wordsIn = (language: Partial<StoryClinicProps>, labels = {}) => {
  const { container, unmount } = render(
    <StoryClinic {...language}>
      <StudyList labels={labels} />
    </StoryClinic>,
  );
  const words = container.textContent;
  unmount();
  return words;
};

test('words are of the language of the locale, and English where there is no catalog', () => {
  const polish = pl.chart.noPatientChosen;
  const english = 'Choose a patient to see their images';
  expect(wordsIn({ locale: 'pl', messages: pl })).toBe(polish);
  expect(wordsIn({ locale: 'pl-PL', messages: [pl] })).toBe(polish);
  expect(wordsIn({ locale: 'en-GB', messages: pl })).toBe(english);
  expect(wordsIn({ locale: 'de', messages: pl })).toBe(english);
  expect(wordsIn({ locale: 'pl' })).toBe(english);
});

test('single words stand over a catalog, and those of a component over both', () => {
  const messages = [pl, { chart: { noPatientChosen: 'Kogo szukamy?' } }];
  expect(wordsIn({ locale: 'pl', messages })).toBe('Kogo szukamy?');
  expect(wordsIn({ locale: 'en', messages })).toBe('Kogo szukamy?');
  expect(wordsIn({ locale: 'pl', messages }, { noPatientChosen: 'Kto?' })).toBe('Kto?');
});

test('a provider within another keeps the language, or changes it', () => {
  render(
    <StoryClinic locale="pl" messages={pl}>
      <StoryClinic>
        <StudyList />
      </StoryClinic>
      <StoryClinic locale="en">
        <StudyList />
      </StoryClinic>
    </StoryClinic>,
  );
  expect(screen.getByText(pl.chart.noPatientChosen)).toBeTruthy();
  expect(screen.getByText('Choose a patient to see their images')).toBeTruthy();
});

test('a birth date is written as the locale writes it', async () => {
  const banner = <PatientBanner patientId="p1" />;
  render(
    <StoryClinic locale="pl" messages={pl}>
      {banner}
    </StoryClinic>,
  );
  expect((await screen.findByText(/^Data urodzenia:/)).textContent).toMatch(
    /^Data urodzenia: \d{1,2} (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) \d{4}$/,
  );
  cleanup();
  render(<StoryClinic locale="en-US">{banner}</StoryClinic>);
  expect((await screen.findByText(/^Born/)).textContent).toMatch(/^Born \S{3} \d{1,2}, \d{4}$/);
});

test('the viewer needs no provider to speak another language', async () => {
  const source = syntheticSource([
    { seriesInstanceUid: '1.2.3', instances: [{ rows: 20, columns: 30, value: () => 7 }] },
  ]);
  const view = (language: Pick<DicomViewerProps, 'locale' | 'labels'>) => (
    <div style={{ width: 600, height: 400 }}>
      <DicomViewer studyInstanceUid="1.2" source={source} {...language} />
    </div>
  );
  const { rerender } = render(view({ locale: 'pl', labels: pl.viewer }));
  await screen.findByText('Obraz 1 z 1');
  expect(screen.getByRole('button', { name: 'Przywróć widok' }).title).toBe('Przywróć widok (R)');
  rerender(view({ locale: 'pl' }));
  expect(screen.getByText('Image 1 of 1')).toBeTruthy();
});
