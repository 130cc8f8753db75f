/** Types are behavior: checked by the compiler (tsconfig.test.json), never run. */
import { expectTypeOf } from 'vitest';
import type { DicomJson } from '../json/types.ts';
import { jsonItems, jsonName, jsonString } from '../json.ts';
import type { Dataset, DicomValue } from '../read/dicomFile.ts';
import type { PersonName } from '../read/personName.ts';
import {
  CurrentRequestedProcedureEvidenceSequence,
  definePrivateListTag,
  definePrivateTag,
  defineTag,
  ExtendedOffsetTable,
  FrameIncrementPointer,
  ImageType,
  LUTData,
  LUTDescriptor,
  NumberOfFrames,
  OtherPatientNames,
  OverlayRows,
  PatientBirthDate,
  PatientName,
  PixelData,
  PixelSpacing,
  type PrivateTag,
  Rows,
  repeatingTag,
  SelectorSVValue,
  SelectorUVValue,
  SmallestImagePixelValue,
  SOPInstanceUID,
  type Tag,
} from '../tags.ts';

declare const dataset: Dataset;
declare const json: DicomJson;

// One value.
expectTypeOf(dataset.get(SOPInstanceUID)).toEqualTypeOf<string | undefined>();
expectTypeOf(dataset.get(PatientBirthDate)).toEqualTypeOf<string | undefined>();
expectTypeOf(dataset.get(Rows)).toEqualTypeOf<number | undefined>();
expectTypeOf(dataset.get(NumberOfFrames)).toEqualTypeOf<number | undefined>();
expectTypeOf(dataset.get(SmallestImagePixelValue)).toEqualTypeOf<number | undefined>();
expectTypeOf(dataset.get(PatientName)).toEqualTypeOf<PersonName | undefined>();
expectTypeOf(dataset.get(PixelData)).toEqualTypeOf<Uint8Array | undefined>();
expectTypeOf(dataset.get(LUTData)).toEqualTypeOf<Uint8Array | undefined>();
expectTypeOf(dataset.get(ExtendedOffsetTable)).toEqualTypeOf<Uint8Array | undefined>();
expectTypeOf(dataset.get(defineTag('00720083', 'UV'))).toEqualTypeOf<bigint | undefined>();

// Lists, and sequences, which are lists of datasets whatever their multiplicity.
expectTypeOf(dataset.get(ImageType)).toEqualTypeOf<string[] | undefined>();
expectTypeOf(dataset.get(FrameIncrementPointer)).toEqualTypeOf<string[] | undefined>();
expectTypeOf(dataset.get(PixelSpacing)).toEqualTypeOf<number[] | undefined>();
expectTypeOf(dataset.get(LUTDescriptor)).toEqualTypeOf<number[] | undefined>();
expectTypeOf(dataset.get(OtherPatientNames)).toEqualTypeOf<PersonName[] | undefined>();
expectTypeOf(dataset.get(SelectorSVValue)).toEqualTypeOf<bigint[] | undefined>();
expectTypeOf(dataset.get(SelectorUVValue)).toEqualTypeOf<bigint[] | undefined>();
expectTypeOf(dataset.get(CurrentRequestedProcedureEvidenceSequence)).toEqualTypeOf<Dataset[] | undefined>();

// Repeating and private attributes keep their types.
expectTypeOf(repeatingTag(OverlayRows, 0x6002)).toEqualTypeOf<Tag<'US', 'one'>>();
expectTypeOf(definePrivateTag('ACME', 0x0019, 0x0c, 'FD')).toEqualTypeOf<PrivateTag<'FD', 'one'>>();
expectTypeOf(definePrivateListTag('ACME', 0x0019, 0x0d, 'SQ')).toEqualTypeOf<PrivateTag<'SQ', 'many'>>();
expectTypeOf(dataset.get(definePrivateTag('ACME', 0x0019, 0x0c, 'FD'))).toEqualTypeOf<number | undefined>();
expectTypeOf(dataset.get(definePrivateListTag('ACME', 0x0019, 0x0d, 'LO'))).toEqualTypeOf<string[] | undefined>();

// A tag as text says nothing of the type.
expectTypeOf(dataset.get('00100010')).toEqualTypeOf<DicomValue | DicomValue[] | undefined>();

// @ts-expect-error a keyword is no VR
defineTag('00100010', 'PatientName');
// @ts-expect-error a tag as text does where no type is asked, not here
jsonString(json, '00100010');
// @ts-expect-error a sequence has no name
jsonName(json, CurrentRequestedProcedureEvidenceSequence);
// @ts-expect-error a name has no items
jsonItems(json, PatientName);
// @ts-expect-error a name is no text
expectTypeOf(dataset.get(PatientName)).toEqualTypeOf<string | undefined>();
// @ts-expect-error a private attribute has no group of its own kind to repeat in
repeatingTag(definePrivateTag('ACME', 0x0019, 0x0c, 'FD'), 0x6002);
