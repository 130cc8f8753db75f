/** Types are behavior: checked by the compiler (tsconfig.test.json), never run. */
import {
  DoseGridScaling,
  ImageLaterality,
  NumberOfFrames,
  PatientName,
  PixelData,
  StudyDate,
  StudyDescription,
} from '@clinikit/dicom/tags';
import { expectTypeOf } from 'vitest';
import {
  type Found,
  matching,
  type OrthancClient,
  type OrthancFullTags,
  type OrthancId,
  type OrthancModified,
  type OrthancSeries,
  type OrthancStudy,
  type OrthancTags,
} from '../orthanc.ts';

declare const orthanc: OrthancClient;

// A find gives the resources of its level.
expectTypeOf(orthanc.find({ level: 'Study' })).toEqualTypeOf<Promise<Found<OrthancStudy>>>();
expectTypeOf(orthanc.find({ level: 'Series', query: { Modality: 'PX' } })).toEqualTypeOf<
  Promise<Found<OrthancSeries>>
>();
expectTypeOf(orthanc.findIds({ level: 'Patient' })).toEqualTypeOf<Promise<Found<OrthancId>>>();
expectTypeOf(orthanc.count({ level: 'Instance' })).toEqualTypeOf<Promise<number>>();
await orthanc.find({ level: 'Study', query: { PatientName: 'Żółk*', StudyDate: { from: '20260101' } } });
await orthanc.find({ level: 'Instance', query: { InstanceNumber: 3 }, where: [matching(ImageLaterality, 'L')] });
await orthanc.find({ level: 'Study', orderBy: [{ tag: StudyDate }, { metadata: 'LastUpdate', descending: true }] });

// @ts-expect-error a study has no SeriesNumber to be found by
await orthanc.find({ level: 'Study', query: { SeriesNumber: 1 } });
// @ts-expect-error nor has anything this keyword
await orthanc.find({ level: 'Study', query: { PatientNam: 'x' } });
// @ts-expect-error there are four levels
await orthanc.find({ level: 'Image' });
// @ts-expect-error a date is text
await orthanc.find({ level: 'Study', query: { StudyDate: 20260101 } });
// @ts-expect-error a number is no text
await orthanc.find({ level: 'Instance', query: { InstanceNumber: '3' } });
// @ts-expect-error a range has an end
await orthanc.find({ level: 'Study', query: { StudyDate: {} } });
// @ts-expect-error the value of a number
matching(NumberOfFrames, 'many');
// @ts-expect-error pixels cannot be matched
matching(PixelData, 'x');
// @ts-expect-error a constraint is one of three
await orthanc.find({ level: 'Study', labels: ['a'], labelsConstraint: 'Some' });
// @ts-expect-error an order goes by a tag or by metadata
await orthanc.find({ level: 'Study', orderBy: [{ descending: true }] });

// Attributes by keyword or by tag.
await orthanc.studies.get('id', { requestedTags: ['ModalitiesInStudy', PatientName] });
// @ts-expect-error no keyword of the standard
await orthanc.studies.get('id', { requestedTags: ['ModalityInStudies'] });

// Tags come as they are asked for.
expectTypeOf(orthanc.instances.tags('id')).toEqualTypeOf<Promise<OrthancTags>>();
expectTypeOf(orthanc.instances.tags('id', { format: 'short' })).toEqualTypeOf<Promise<OrthancTags>>();
expectTypeOf(orthanc.instances.tags('id', { format: 'full' })).toEqualTypeOf<Promise<OrthancFullTags>>();
// @ts-expect-error there are three formats
await orthanc.instances.tags('id', { format: 'xml' });

// A job is a promise of its result.
expectTypeOf(await orthanc.studies.anonymize('id')).toEqualTypeOf<OrthancModified>();
expectTypeOf(await orthanc.studies.anonymize('id').started).toEqualTypeOf<string | undefined>();
await orthanc.studies.anonymize('id', { keep: [StudyDescription, 'SeriesDescription'], replace: { PatientName: 'N' } });
await orthanc.studies.modify('id', { replace: { Rows: 3, ImageType: ['DERIVED', 'SECONDARY'], '0019,1001': 'x' } });
await orthanc.tools.createDicom({ tags: { ReferencedStudySequence: [{ ReferencedSOPInstanceUID: '1.2' }] } });
// @ts-expect-error no keyword of the standard
await orthanc.studies.modify('id', { replace: { PatientNam: 'x' } });
// @ts-expect-error a name is no number
await orthanc.studies.modify('id', { replace: { PatientName: 3 } });
// @ts-expect-error a sequence has items
await orthanc.studies.modify('id', { replace: { ReferencedStudySequence: 'x' } });
// @ts-expect-error an item has attributes, too
await orthanc.studies.modify('id', { replace: { ReferencedStudySequence: [{ Nothing: 'x' }] } });
// @ts-expect-error a single value is no list
await orthanc.studies.modify('id', { replace: { PatientName: ['a', 'b'] } });
// @ts-expect-error what is removed is an attribute
await orthanc.studies.anonymize('id', { remove: ['Nothing'] });

// What a level is moved by.
await orthanc.modalities.move('pacs', { level: 'Study', resources: [{ StudyInstanceUID: '1.2' }] });
await orthanc.modalities.store('pacs', ['id'], { timeoutSeconds: 30 });
// @ts-expect-error a time has its unit in its name
await orthanc.modalities.store('pacs', ['id'], { timeout: 30 });
// @ts-expect-error a series lies in a study
await orthanc.modalities.move('pacs', { level: 'Series', resources: [{ SeriesInstanceUID: '1.2' }] });
// @ts-expect-error a study has no Modality to be found by
await orthanc.modalities.find('pacs', { level: 'Study', query: { Modality: 'PX' } });

await orthanc.can('labels');
// @ts-expect-error no feature that is known
await orthanc.can('telepathy');
// @ts-expect-error instances lie below all others
await orthanc.instances.instances('id');
// @ts-expect-error series do not merge
await orthanc.series.merge('id', { resources: [] });
// @ts-expect-error numbers of tags with decimals are matched as numbers, too
matching(DoseGridScaling, '1.5');
