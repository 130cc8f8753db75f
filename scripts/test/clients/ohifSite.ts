import type { Page } from 'playwright';
import { type ClinicSite, openClinicSite } from './clinicSite.ts';
import { installOhif } from './installClients.ts';

/** As the page on DICOMweb says it. */
const dataSource = (url: string) => ({
  namespace: '@ohif/extension-default.dataSourcesModule.dicomweb',
  sourceName: 'ohif',
  configuration: {
    ...{ friendlyName: 'clinic', name: 'clinic', wadoUriRoot: url, qidoRoot: url, wadoRoot: url },
    ...{ qidoSupportsIncludeField: true, imageRendering: 'wadors', thumbnailRendering: 'wadors' },
    ...{
      enableStudyLazyLoad: true,
      supportsFuzzyMatching: true,
      supportsWildcard: true,
      singlepart: 'bulkdata,video,pdf',
    },
  },
});
const config = {
  ...{ routerBasename: '/', extensions: [], modes: [], showStudyList: true, maxNumberOfWebWorkers: 2 },
  ...{
    showWarningMessageForCrossOrigin: false,
    showCPUFallbackMessage: false,
    investigationalUseDialog: { option: 'never' },
  },
  ...{ defaultDataSourceName: 'ohif', dataSources: [dataSource('/api/dicomweb')] },
};

/** OHIF's viewer, as published, with a clinic as its only source. */
export const openOhifSite = async (): Promise<ClinicSite> =>
  openClinicSite(await installOhif(), {
    '/app-config.js': `window.config = ${JSON.stringify(config)};`,
    '/init-service-worker.js': '',
  });

/** How many gray levels the largest canvas of the page shows. */
export const grayLevels = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvases = [...document.querySelectorAll('canvas')].filter((canvas) => canvas.width > 250);
    const levels = new Set<number>();
    for (const canvas of canvases) {
      const copy = document.createElement('canvas');
      [copy.width, copy.height] = [128, 128];
      const context = copy.getContext('2d');
      context?.drawImage(canvas, 0, 0, 128, 128);
      const { data } = context?.getImageData(0, 0, 128, 128) ?? { data: [] };
      for (let at = 0; at < data.length; at += 4) levels.add(data[at] ?? 0);
    }
    return levels.size;
  });
