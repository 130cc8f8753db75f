import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Bundle } from '@clinikit/client/fhir';
import type { Clinic } from '@clinikit/server-adapter';
import { chartPdf, chartPdfSections, chartPdfTypes } from '@clinikit/server-adapter/pdf';
import express, { type Router } from 'express';
import { asRequest } from './nodeRequests.ts';

/** More than anybody has; whoever has more is told so on the paper. */
const mostPages = 40;

const fontFile = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

/**
 * `GET /charts/<patient>.pdf?language=pl&timeZone=Europe/Warsaw`: the chart as the one who asks may see it; of it the parts
 * in `sections=allergies,results`, and `since=2024-01-01`, as the chart's dialog asks for them. The clinic
 * itself is asked for it in their name, so that its rules hold and the look is written down.
 */
export function chartPdfRoutes(clinic: Clinic): Router {
  let font: Uint8Array | undefined;
  const router = express.Router();
  router.get('/charts/:patient.pdf', async (request, response) => {
    const asked = asRequest(request);
    const { searchParams } = new URL(asked.url);
    const language = searchParams.get('language') === 'pl' ? 'pl' : 'en';
    const timeZone = searchParams.get('timeZone') ?? '';
    if (!isTimeZone(timeZone)) {
      response.status(400).json({ code: 'BAD_REQUEST', message: 'timeZone is a name such as Europe/Warsaw.' });
      return;
    }
    const since = searchParams.get('since') ?? undefined;
    const wanted = searchParams.get('sections')?.split(',').filter(Boolean);
    const sections = wanted && chartPdfSections.filter((name) => wanted.includes(name));
    if (wanted && sections?.length !== wanted.length) {
      response.status(400).json({ code: 'BAD_REQUEST', message: `sections are of ${chartPdfSections.join(', ')}.` });
      return;
    }
    if (since !== undefined && !/^\d{4}-\d\d-\d\d$/.test(since)) {
      response.status(400).json({ code: 'BAD_REQUEST', message: 'since is a day such as 2024-01-31.' });
      return;
    }
    const remoteAddress = request.ip;
    const ask = (url: string | URL) =>
      clinic.fetch(
        new Request(url, { headers: { ...headersOf(asked), accept: 'application/fhir+json' } }),
        remoteAddress === undefined ? {} : { remoteAddress },
      );
    // Scans are not printed, and would fill the pages.
    const query = `_count=1000&_type=${chartPdfTypes.join()}`;
    const path = `${clinic.basePath}/fhir/Patient/${encodeURIComponent(request.params.patient)}/$everything?${query}`;
    const records: { resourceType: string }[] = [];
    let next: string | undefined = new URL(path, asked.url).href;
    for (let page = 0; next !== undefined && page < mostPages; page += 1) {
      const answer = await ask(next);
      if (!answer.ok) {
        response
          .status(answer.status)
          .type('application/fhir+json')
          .send(await answer.text());
        return;
      }
      const bundle = Bundle.parse(await answer.json());
      for (const { resource, search } of bundle.entry ?? []) {
        if (resource && search?.mode !== 'include') records.push(resource);
      }
      next = bundle.link?.find(({ relation }) => relation === 'next')?.url;
    }
    font ??= readFileSync(fontFile);
    const pdf = await chartPdf(records, {
      ...{ fonts: [font], language, timeZone, complete: next === undefined },
      ...(sections && { sections }),
      ...(since !== undefined && { since }),
    });
    response.set({ 'Content-Type': 'application/pdf', 'Cache-Control': 'private, no-store' });
    response.set('Content-Disposition', 'inline; filename="chart.pdf"');
    response.send(Buffer.from(pdf));
  });
  return router;
}

/** By which the clinic knows who asks. */
const headersOf = ({ headers }: Request): Record<string, string> =>
  Object.fromEntries(
    ['cookie', 'authorization'].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const isTimeZone = (name: string): boolean => {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
};
