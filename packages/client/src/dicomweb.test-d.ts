/** Types are behavior: checked by the compiler (tsconfig.test.json), never run. */
import type { DicomJson } from '@clinikit/dicom/json';
import { ImageLaterality, NumberOfFrames, PatientName, PixelData, Rows, StudyDate } from '@clinikit/dicom/tags';
import { expectTypeOf } from 'vitest';
import { allMatches, type DicomwebClient, type DicomwebFrame, matching, type SearchPage } from './dicomweb.ts';

declare const client: DicomwebClient;
const study = { studyInstanceUid: '1.2' };
const series = { ...study, seriesInstanceUid: '1.3' };
const instance = { ...series, sopInstanceUid: '1.4' };

// Each level is searched by its own attributes and by those above it.
void client.searchStudies({ PatientName: 'Żółk*', StudyDate: { from: '20260101' }, ModalitiesInStudy: ['CT', 'MR'] });
void client.searchSeries(study, { Modality: 'CT', PatientID: '1' });
void client.searchInstances(series, { SOPClassUID: '1.2', Modality: 'CT', InstanceNumber: 4 });
// @ts-expect-error: no such attribute
void client.searchStudies({ PatientNme: 'x' });
// @ts-expect-error: an attribute of series
void client.searchStudies({ Modality: 'CT' });
// @ts-expect-error: an attribute of instances
void client.searchSeries(study, { SOPInstanceUID: '1.2' });
// @ts-expect-error: a number for a text
void client.searchStudies({ PatientID: 77 });
// @ts-expect-error: a text for a number
void client.searchInstances('all', { InstanceNumber: '4' });
// @ts-expect-error: a range for a text
void client.searchStudies({ PatientName: { from: 'A' } });
// @ts-expect-error: a range without ends
void client.searchStudies({ StudyDate: {} });
// @ts-expect-error: a day is text, since its time zone is nobody's
void client.searchStudies({ StudyDate: new Date() });

// Where: the whole, a study or a series.
void client.searchSeries('all');
void client.searchInstances('all');
void client.searchInstances(study);
void client.searchInstances(series);
// @ts-expect-error: a series is searched below a study or everywhere
void client.searchSeries();
// @ts-expect-error: a series is below a study
void client.searchInstances({ seriesInstanceUid: '1.3' });
// @ts-expect-error: no level of that name
void client.searchSeries('every');

// Any other attribute by its tag, with a value of its kind.
void client.searchInstances(series, { where: [matching(ImageLaterality, 'L'), matching(Rows, 512)] });
void client.searchStudies({
  where: [matching(StudyDate, { to: '20260101' })],
  includefield: [NumberOfFrames, PatientName],
});
void client.searchStudies({ includefield: 'all', limit: 5, offset: 5, fuzzymatching: true });
// @ts-expect-error: rows are a number
matching(Rows, '512');
// @ts-expect-error: pixels cannot be matched
matching(PixelData, 'x');
// @ts-expect-error: a condition is made by `matching`
void client.searchStudies({ where: [{ PatientName: 'x' }] });
// @ts-expect-error: attributes by their tags
void client.searchStudies({ includefield: ['PatientName'] });
// @ts-expect-error: the only word is `all`
void client.searchStudies({ includefield: 'every' });
// @ts-expect-error: a count
void client.searchStudies({ limit: '5' });

// What comes.
expectTypeOf(client.searchStudies()).resolves.toEqualTypeOf<SearchPage>();
expectTypeOf<SearchPage['matches']>().toEqualTypeOf<readonly DicomJson[]>();
expectTypeOf<SearchPage['complete']>().toEqualTypeOf<boolean>();
expectTypeOf(allMatches(client.searchStudies())).toExtend<AsyncIterable<DicomJson>>();
expectTypeOf(client.frame({ ...instance, frame: 1 })).resolves.toEqualTypeOf<DicomwebFrame>();
expectTypeOf(client.frames(instance, [1])).toExtend<AsyncIterable<DicomwebFrame & { readonly frame: number }>>();

// Retrieval: each at its level, and only what the standard names.
void client.frame({ ...instance, frame: 1 }, { mediaType: 'image/jls', transferSyntax: '1.2.840.10008.1.2.4.80' });
void client.rendered(instance, { mediaType: 'image/png', window: { center: 40, width: 400 } });
void client.thumbnail(study);
// @ts-expect-error: a frame has a number
void client.frame(instance);
// @ts-expect-error: frames are of an instance
void client.frames(series, [1]);
// @ts-expect-error: a file is of an instance
void client.instanceFile(series);
// @ts-expect-error: no media type of frames
void client.frame({ ...instance, frame: 1 }, { mediaType: 'text/plain' });
// @ts-expect-error: a window has a width
void client.rendered(instance, { window: { center: 40 } });
// @ts-expect-error: no shape of a window
void client.rendered(instance, { window: { center: 40, width: 400, shape: 'round' } });
// @ts-expect-error: a picture is of an instance
void client.rendered(series);

// Files to store: of the browser, in memory, or opened when they are sent.
void client.store([new Blob(), new Uint8Array(), { stream: () => new Blob().stream(), sizeBytes: 0 }]);
// @ts-expect-error: a stream of an unknown size
void client.store([{ stream: () => new Blob().stream() }]);
// @ts-expect-error: a stream that could be sent once only
void client.store([{ stream: new Blob().stream(), sizeBytes: 0 }]);
// @ts-expect-error: the name of a file is no file
void client.store(['a.dcm']);
