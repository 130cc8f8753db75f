import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DicomViewer } from './DicomViewer.tsx';
import { syntheticSource } from './testing/syntheticSource.ts';

test('the server renders the preview as a plain picture, and says that it is one', () => {
  const html = renderToString(
    createElement(DicomViewer, { studyInstanceUid: '1.2', source: syntheticSource([]), previewUrl: '/preview/1.2.3' }),
  );
  expect(html).toContain('src="/preview/1.2.3"');
  expect(html).toContain('data-state="preview"');
});

test('without a source or a provider it says what is missing', () => {
  expect(() => renderToString(createElement(DicomViewer, { studyInstanceUid: '1.2' }))).toThrow('<ClinicProvider>');
});
