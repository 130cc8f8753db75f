import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { createRereader } from './readAgain.ts';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A list that is on screen; each reading takes 40 ms and gives what there was when it began. */
function listOnScreen() {
  const queries = new QueryClient();
  const clinic = { images: 0, readings: 0, cancelled: 0 };
  const observer = new QueryObserver(queries, {
    queryKey: ['patients', 'images', 'p1'],
    queryFn: async ({ signal }) => {
      clinic.readings += 1;
      const { images } = clinic;
      signal.addEventListener('abort', () => {
        clinic.cancelled += 1;
      });
      await later(40);
      return images;
    },
  });
  const close = observer.subscribe(() => undefined);
  return { queries, clinic, close, shown: () => observer.getCurrentResult().data };
}

test('200 images make a few readings, none is cancelled, and the last image is there', async () => {
  const { queries, clinic, close, shown } = listOnScreen();
  const rereader = createRereader(queries, 50);
  for (let count = 0; count < 200; count += 1) {
    clinic.images += 1;
    rereader.read([['patients', 'images', 'p1']]);
    await later(1);
  }
  await expect.poll(shown).toBe(200);
  expect(clinic.cancelled).toBe(0);
  expect(clinic.readings).toBeLessThan(12);
  close();
});

test('what changes while it is read is read once more', async () => {
  const { queries, clinic, close, shown } = listOnScreen();
  const rereader = createRereader(queries, 1);
  await later(5);
  clinic.images = 1;
  rereader.read([['patients', 'images', 'p1']]);
  await expect.poll(shown).toBe(1);
  expect(clinic).toMatchObject({ readings: 2, cancelled: 0 });
  close();
});

test('another patient is not read', async () => {
  const { queries, clinic, close } = listOnScreen();
  await later(60);
  const rereader = createRereader(queries, 1);
  rereader.read([['patients', 'images', 'p2']]);
  await later(60);
  expect(clinic.readings).toBe(1);
  close();
});

test('one that was stopped may be used again, as React does in strict mode', async () => {
  const { queries, clinic, close } = listOnScreen();
  await later(60);
  const rereader = createRereader(queries, 1);
  rereader.read([['patients']]);
  rereader.stop();
  await later(60);
  expect(clinic.readings).toBe(1);
  rereader.read([['patients']]);
  await expect.poll(() => clinic.readings).toBe(2);
  close();
});
