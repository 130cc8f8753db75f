import type { ViewerLabels } from '../messages.ts';
import { counted } from './counted.ts';

const factorFormat = new Intl.NumberFormat('pl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The viewer in Polish. */
export const viewerLabels: ViewerLabels = {
  viewer: 'Przeglądarka obrazów',
  picture:
    'Obraz medyczny. Strzałki przewijają, plus i minus zmieniają powiększenie, R przywraca widok, Ctrl+Z cofa zmianę.',
  tools: 'Narzędzia',
  window: 'Okno: jasność i kontrast',
  pan: 'Przesuń',
  zoom: 'Powiększenie',
  invert: 'Odwróć szarości',
  reset: 'Przywróć widok',
  previous: 'Poprzedni obraz',
  next: 'Następny obraz',
  position: 'Miejsce w serii',
  series: 'Serie w tym badaniu',
  retry: 'Spróbuj ponownie',
  preview: 'Podgląd',
  fullDepth: 'Pełna głębia',
  cutOff: 'Obraz ucięty',
  loading: 'Wczytywanie…',
  loadingImage: (number, total) => `Wczytywanie obrazu ${number} z ${total}…`,
  notFiled: 'Nieprzypisane',
  notFiledHint: 'Nazwisko i numer są takie, jak je nadesłano. Nie zostały sprawdzone.',
  noName: 'Bez nazwiska',
  noId: 'Brak numeru pacjenta',
  windowValues: (center, width) => `C ${center}  W ${width}`,
  autoWindow: 'automatycznie',
  zoomValue: (factor) => (factor === 1 ? 'Dopasowane' : `${factorFormat.format(factor)}× dopasowania`),
  imageOf: (number, total) => `Obraz ${number} z ${total}`,
  seriesLabel: (description, modality, number) =>
    description ?? [modality, number === undefined ? undefined : `seria ${number}`].filter(Boolean).join(' '),
  imageCount: (count) => counted(count, 'obraz', 'obrazy', 'obrazów'),
  bytes: (received, total) => (total ? `${received} z ${total}` : received),
  imagesAdded: (count) => counted(count, 'nowy obraz', 'nowe obrazy', 'nowych obrazów'),
  outdated: 'To badanie się zmieniło, ale nie udało się wczytać zmian. Kolejna próba trwa…',
  errors: {
    not_found: 'Nie znaleziono badania. Mogło zostać przeniesione lub usunięte.',
    unauthorized: 'Nastąpiło wylogowanie albo brak dostępu do tego badania.',
    other_patient: 'Tego badania nie ma w kartotece tego pacjenta. Mogło zostać przypisane gdzie indziej.',
    network: 'Brak połączenia z serwerem. Sprawdź połączenie i spróbuj ponownie.',
    server: 'Serwer nie mógł przesłać obrazu. Spróbuj ponownie. Jeśli to się powtarza, powiadom administratora.',
    no_images: 'Brak obrazów w tym badaniu',
    unsupported: 'Ten obraz ma format, którego nie można tu odczytać.',
    broken_image: 'Ten obraz jest uszkodzony i nie można go pokazać.',
    engine: 'Przeglądarka obrazów nie uruchomiła się w tej przeglądarce internetowej. Odśwież stronę.',
    engine_missing:
      'Nie udało się wczytać części przeglądarki obrazów. Odśwież stronę. Jeśli to się powtarza, powiadom administratora.',
    worker_missing:
      'Nie udało się wczytać dekodera obrazów. Odśwież stronę. Jeśli to się powtarza, powiadom administratora.',
    worker_refused: 'Ta strona nie pozwala uruchomić dekodera obrazów. Powiadom administratora.',
    codec_missing:
      'Nie udało się wczytać dekodera tego obrazu. Spróbuj ponownie. Jeśli to się powtarza, powiadom administratora.',
    codec_refused: 'Ta strona nie pozwala uruchomić dekodera tego obrazu. Powiadom administratora.',
    graphics_lost: 'Przeglądarka internetowa przestała rysować. Spróbuj ponownie.',
  },
};
