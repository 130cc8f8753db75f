/**
 * Typed attributes: `dataset.get(PatientName)` knows its type.
 * Only those that the SDK uses stand here; {@link defineTag} declares any other.
 */
import { defineListTag, defineTag } from './tags/tag.ts';

export type { BigVr, BinaryVr, Multiplicity, NumberVr, StringVr, Tag, TagValue, Vr, VrValue } from './tags/tag.ts';
export { defineListTag, defineTag } from './tags/tag.ts';

/** (0000,0902) LO, VM 1. */
export const ErrorComment = /* @__PURE__ */ defineTag('00000902', 'LO');
/** (0002,0002) UI, VM 1. */
export const MediaStorageSOPClassUID = /* @__PURE__ */ defineTag('00020002', 'UI');
/** (0002,0003) UI, VM 1. */
export const MediaStorageSOPInstanceUID = /* @__PURE__ */ defineTag('00020003', 'UI');
/** (0002,0010) UI, VM 1. */
export const TransferSyntaxUID = /* @__PURE__ */ defineTag('00020010', 'UI');
/** (0002,0012) UI, VM 1. */
export const ImplementationClassUID = /* @__PURE__ */ defineTag('00020012', 'UI');
/** (0008,0005) CS, VM 1-n. */
export const SpecificCharacterSet = /* @__PURE__ */ defineListTag('00080005', 'CS');
/** (0008,0008) CS, VM 2-n. */
export const ImageType = /* @__PURE__ */ defineListTag('00080008', 'CS');
/** (0008,0012) DA, VM 1. */
export const InstanceCreationDate = /* @__PURE__ */ defineTag('00080012', 'DA');
/** (0008,0013) TM, VM 1. */
export const InstanceCreationTime = /* @__PURE__ */ defineTag('00080013', 'TM');
/** (0008,0016) UI, VM 1. */
export const SOPClassUID = /* @__PURE__ */ defineTag('00080016', 'UI');
/** (0008,0018) UI, VM 1. */
export const SOPInstanceUID = /* @__PURE__ */ defineTag('00080018', 'UI');
/** (0008,0020) DA, VM 1. */
export const StudyDate = /* @__PURE__ */ defineTag('00080020', 'DA');
/** (0008,0021) DA, VM 1. */
export const SeriesDate = /* @__PURE__ */ defineTag('00080021', 'DA');
/** (0008,0022) DA, VM 1. */
export const AcquisitionDate = /* @__PURE__ */ defineTag('00080022', 'DA');
/** (0008,0023) DA, VM 1. */
export const ContentDate = /* @__PURE__ */ defineTag('00080023', 'DA');
/** (0008,002A) DT, VM 1. */
export const AcquisitionDateTime = /* @__PURE__ */ defineTag('0008002A', 'DT');
/** (0008,0030) TM, VM 1. */
export const StudyTime = /* @__PURE__ */ defineTag('00080030', 'TM');
/** (0008,0031) TM, VM 1. */
export const SeriesTime = /* @__PURE__ */ defineTag('00080031', 'TM');
/** (0008,0032) TM, VM 1. */
export const AcquisitionTime = /* @__PURE__ */ defineTag('00080032', 'TM');
/** (0008,0033) TM, VM 1. */
export const ContentTime = /* @__PURE__ */ defineTag('00080033', 'TM');
/** (0008,0050) SH, VM 1. */
export const AccessionNumber = /* @__PURE__ */ defineTag('00080050', 'SH');
/** (0008,0056) CS, VM 1. */
export const InstanceAvailability = /* @__PURE__ */ defineTag('00080056', 'CS');
/** (0008,0060) CS, VM 1. */
export const Modality = /* @__PURE__ */ defineTag('00080060', 'CS');
/** (0008,0061) CS, VM 1-n. */
export const ModalitiesInStudy = /* @__PURE__ */ defineListTag('00080061', 'CS');
/** (0008,0070) LO, VM 1. */
export const Manufacturer = /* @__PURE__ */ defineTag('00080070', 'LO');
/** (0008,0080) LO, VM 1. */
export const InstitutionName = /* @__PURE__ */ defineTag('00080080', 'LO');
/** (0008,0090) PN, VM 1. */
export const ReferringPhysicianName = /* @__PURE__ */ defineTag('00080090', 'PN');
/** (0008,0100) SH, VM 1. */
export const CodeValue = /* @__PURE__ */ defineTag('00080100', 'SH');
/** (0008,0102) SH, VM 1. */
export const CodingSchemeDesignator = /* @__PURE__ */ defineTag('00080102', 'SH');
/** (0008,0104) LO, VM 1. */
export const CodeMeaning = /* @__PURE__ */ defineTag('00080104', 'LO');
/** (0008,0121) SQ, VM 1. */
export const EquivalentCodeSequence = /* @__PURE__ */ defineListTag('00080121', 'SQ');
/** (0008,0201) SH, VM 1. */
export const TimezoneOffsetFromUTC = /* @__PURE__ */ defineTag('00080201', 'SH');
/** (0008,1030) LO, VM 1. */
export const StudyDescription = /* @__PURE__ */ defineTag('00081030', 'LO');
/** (0008,103E) LO, VM 1. */
export const SeriesDescription = /* @__PURE__ */ defineTag('0008103E', 'LO');
/** (0008,1050) PN, VM 1-n. */
export const PerformingPhysicianName = /* @__PURE__ */ defineListTag('00081050', 'PN');
/** (0008,1070) PN, VM 1-n. */
export const OperatorsName = /* @__PURE__ */ defineListTag('00081070', 'PN');
/** (0008,1090) LO, VM 1. */
export const ManufacturerModelName = /* @__PURE__ */ defineTag('00081090', 'LO');
/** (0008,1110) SQ, VM 1. */
export const ReferencedStudySequence = /* @__PURE__ */ defineListTag('00081110', 'SQ');
/** (0008,1115) SQ, VM 1. */
export const ReferencedSeriesSequence = /* @__PURE__ */ defineListTag('00081115', 'SQ');
/** (0008,1150) UI, VM 1. */
export const ReferencedSOPClassUID = /* @__PURE__ */ defineTag('00081150', 'UI');
/** (0008,1155) UI, VM 1. */
export const ReferencedSOPInstanceUID = /* @__PURE__ */ defineTag('00081155', 'UI');
/** (0008,1190) UR, VM 1. */
export const RetrieveURL = /* @__PURE__ */ defineTag('00081190', 'UR');
/** (0008,1196) US, VM 1. */
export const WarningReason = /* @__PURE__ */ defineTag('00081196', 'US');
/** (0008,1197) US, VM 1. */
export const FailureReason = /* @__PURE__ */ defineTag('00081197', 'US');
/** (0008,1198) SQ, VM 1. */
export const FailedSOPSequence = /* @__PURE__ */ defineListTag('00081198', 'SQ');
/** (0008,1199) SQ, VM 1. */
export const ReferencedSOPSequence = /* @__PURE__ */ defineListTag('00081199', 'SQ');
/** (0008,2218) SQ, VM 1. */
export const AnatomicRegionSequence = /* @__PURE__ */ defineListTag('00082218', 'SQ');
/** (0008,2220) SQ, VM 1. */
export const AnatomicRegionModifierSequence = /* @__PURE__ */ defineListTag('00082220', 'SQ');
/** (0008,2228) SQ, VM 1. */
export const PrimaryAnatomicStructureSequence = /* @__PURE__ */ defineListTag('00082228', 'SQ');
/** (0008,3002) UI, VM 1-n. */
export const AvailableTransferSyntaxUID = /* @__PURE__ */ defineListTag('00083002', 'UI');
/** (0010,0010) PN, VM 1. */
export const PatientName = /* @__PURE__ */ defineTag('00100010', 'PN');
/** (0010,0020) LO, VM 1. */
export const PatientID = /* @__PURE__ */ defineTag('00100020', 'LO');
/** (0010,0021) LO, VM 1. */
export const IssuerOfPatientID = /* @__PURE__ */ defineTag('00100021', 'LO');
/** (0010,0024) SQ, VM 1. */
export const IssuerOfPatientIDQualifiersSequence = /* @__PURE__ */ defineListTag('00100024', 'SQ');
/** (0010,0030) DA, VM 1. */
export const PatientBirthDate = /* @__PURE__ */ defineTag('00100030', 'DA');
/** (0010,0032) TM, VM 1. */
export const PatientBirthTime = /* @__PURE__ */ defineTag('00100032', 'TM');
/** (0010,0040) CS, VM 1. */
export const PatientSex = /* @__PURE__ */ defineTag('00100040', 'CS');
/** (0010,1000) LO, VM 1-n. */
export const OtherPatientIDs = /* @__PURE__ */ defineListTag('00101000', 'LO');
/** (0010,1001) PN, VM 1-n. */
export const OtherPatientNames = /* @__PURE__ */ defineListTag('00101001', 'PN');
/** (0010,1002) SQ, VM 1. */
export const OtherPatientIDsSequence = /* @__PURE__ */ defineListTag('00101002', 'SQ');
/** (0010,1010) AS, VM 1. */
export const PatientAge = /* @__PURE__ */ defineTag('00101010', 'AS');
/** (0010,1020) DS, VM 1. */
export const PatientSize = /* @__PURE__ */ defineTag('00101020', 'DS');
/** (0010,1030) DS, VM 1. */
export const PatientWeight = /* @__PURE__ */ defineTag('00101030', 'DS');
/** (0010,4000) LT, VM 1. */
export const PatientComments = /* @__PURE__ */ defineTag('00104000', 'LT');
/** (0012,0062) CS, VM 1. */
export const PatientIdentityRemoved = /* @__PURE__ */ defineTag('00120062', 'CS');
/** (0018,0015) CS, VM 1. */
export const BodyPartExamined = /* @__PURE__ */ defineTag('00180015', 'CS');
/** (0018,0050) DS, VM 1. */
export const SliceThickness = /* @__PURE__ */ defineTag('00180050', 'DS');
/** (0018,0060) DS, VM 1. */
export const KVP = /* @__PURE__ */ defineTag('00180060', 'DS');
/** (0018,1000) LO, VM 1. */
export const DeviceSerialNumber = /* @__PURE__ */ defineTag('00181000', 'LO');
/** (0018,1020) LO, VM 1-n. */
export const SoftwareVersions = /* @__PURE__ */ defineListTag('00181020', 'LO');
/** (0018,1030) LO, VM 1. */
export const ProtocolName = /* @__PURE__ */ defineTag('00181030', 'LO');
/** (0018,1063) DS, VM 1. */
export const FrameTime = /* @__PURE__ */ defineTag('00181063', 'DS');
/** (0018,1114) DS, VM 1. */
export const EstimatedRadiographicMagnificationFactor = /* @__PURE__ */ defineTag('00181114', 'DS');
/** (0018,1150) IS, VM 1. */
export const ExposureTime = /* @__PURE__ */ defineTag('00181150', 'IS');
/** (0018,1151) IS, VM 1. */
export const XRayTubeCurrent = /* @__PURE__ */ defineTag('00181151', 'IS');
/** (0018,1164) DS, VM 2. */
export const ImagerPixelSpacing = /* @__PURE__ */ defineListTag('00181164', 'DS');
/** (0018,1400) LO, VM 1. */
export const AcquisitionDeviceProcessingDescription = /* @__PURE__ */ defineTag('00181400', 'LO');
/** (0018,2010) DS, VM 2. */
export const NominalScannedPixelSpacing = /* @__PURE__ */ defineListTag('00182010', 'DS');
/** (0018,5101) CS, VM 1. */
export const ViewPosition = /* @__PURE__ */ defineTag('00185101', 'CS');
/** (0020,000D) UI, VM 1. */
export const StudyInstanceUID = /* @__PURE__ */ defineTag('0020000D', 'UI');
/** (0020,000E) UI, VM 1. */
export const SeriesInstanceUID = /* @__PURE__ */ defineTag('0020000E', 'UI');
/** (0020,0010) SH, VM 1. */
export const StudyID = /* @__PURE__ */ defineTag('00200010', 'SH');
/** (0020,0011) IS, VM 1. */
export const SeriesNumber = /* @__PURE__ */ defineTag('00200011', 'IS');
/** (0020,0012) IS, VM 1. */
export const AcquisitionNumber = /* @__PURE__ */ defineTag('00200012', 'IS');
/** (0020,0013) IS, VM 1. */
export const InstanceNumber = /* @__PURE__ */ defineTag('00200013', 'IS');
/** (0020,0020) CS, VM 2. */
export const PatientOrientation = /* @__PURE__ */ defineListTag('00200020', 'CS');
/** (0020,0032) DS, VM 3. */
export const ImagePositionPatient = /* @__PURE__ */ defineListTag('00200032', 'DS');
/** (0020,0037) DS, VM 6. */
export const ImageOrientationPatient = /* @__PURE__ */ defineListTag('00200037', 'DS');
/** (0020,0052) UI, VM 1. */
export const FrameOfReferenceUID = /* @__PURE__ */ defineTag('00200052', 'UI');
/** (0020,0060) CS, VM 1. */
export const Laterality = /* @__PURE__ */ defineTag('00200060', 'CS');
/** (0020,0062) CS, VM 1. */
export const ImageLaterality = /* @__PURE__ */ defineTag('00200062', 'CS');
/** (0020,1041) DS, VM 1. */
export const SliceLocation = /* @__PURE__ */ defineTag('00201041', 'DS');
/** (0020,1206) IS, VM 1. */
export const NumberOfStudyRelatedSeries = /* @__PURE__ */ defineTag('00201206', 'IS');
/** (0020,1208) IS, VM 1. */
export const NumberOfStudyRelatedInstances = /* @__PURE__ */ defineTag('00201208', 'IS');
/** (0020,1209) IS, VM 1. */
export const NumberOfSeriesRelatedInstances = /* @__PURE__ */ defineTag('00201209', 'IS');
/** (0020,4000) LT, VM 1. */
export const ImageComments = /* @__PURE__ */ defineTag('00204000', 'LT');
/** (0028,0002) US, VM 1. */
export const SamplesPerPixel = /* @__PURE__ */ defineTag('00280002', 'US');
/** (0028,0004) CS, VM 1. */
export const PhotometricInterpretation = /* @__PURE__ */ defineTag('00280004', 'CS');
/** (0028,0006) US, VM 1. */
export const PlanarConfiguration = /* @__PURE__ */ defineTag('00280006', 'US');
/** (0028,0008) IS, VM 1. */
export const NumberOfFrames = /* @__PURE__ */ defineTag('00280008', 'IS');
/** (0028,0010) US, VM 1. */
export const Rows = /* @__PURE__ */ defineTag('00280010', 'US');
/** (0028,0011) US, VM 1. */
export const Columns = /* @__PURE__ */ defineTag('00280011', 'US');
/** (0028,0030) DS, VM 2. */
export const PixelSpacing = /* @__PURE__ */ defineListTag('00280030', 'DS');
/** (0028,0034) IS, VM 2. */
export const PixelAspectRatio = /* @__PURE__ */ defineListTag('00280034', 'IS');
/** (0028,0100) US, VM 1. */
export const BitsAllocated = /* @__PURE__ */ defineTag('00280100', 'US');
/** (0028,0101) US, VM 1. */
export const BitsStored = /* @__PURE__ */ defineTag('00280101', 'US');
/** (0028,0102) US, VM 1. */
export const HighBit = /* @__PURE__ */ defineTag('00280102', 'US');
/** (0028,0103) US, VM 1. */
export const PixelRepresentation = /* @__PURE__ */ defineTag('00280103', 'US');
/** (0028,0106) US, VM 1. */
export const SmallestImagePixelValue = /* @__PURE__ */ defineTag('00280106', 'US');
/** (0028,0107) US, VM 1. */
export const LargestImagePixelValue = /* @__PURE__ */ defineTag('00280107', 'US');
/** (0028,0120) US, VM 1. */
export const PixelPaddingValue = /* @__PURE__ */ defineTag('00280120', 'US');
/** (0028,0121) US, VM 1. */
export const PixelPaddingRangeLimit = /* @__PURE__ */ defineTag('00280121', 'US');
/** (0028,0301) CS, VM 1. */
export const BurnedInAnnotation = /* @__PURE__ */ defineTag('00280301', 'CS');
/** (0028,0A02) CS, VM 1. */
export const PixelSpacingCalibrationType = /* @__PURE__ */ defineTag('00280A02', 'CS');
/** (0028,0A04) LO, VM 1. */
export const PixelSpacingCalibrationDescription = /* @__PURE__ */ defineTag('00280A04', 'LO');
/** (0028,1050) DS, VM 1-n. */
export const WindowCenter = /* @__PURE__ */ defineListTag('00281050', 'DS');
/** (0028,1051) DS, VM 1-n. */
export const WindowWidth = /* @__PURE__ */ defineListTag('00281051', 'DS');
/** (0028,1052) DS, VM 1. */
export const RescaleIntercept = /* @__PURE__ */ defineTag('00281052', 'DS');
/** (0028,1053) DS, VM 1. */
export const RescaleSlope = /* @__PURE__ */ defineTag('00281053', 'DS');
/** (0028,1054) LO, VM 1. */
export const RescaleType = /* @__PURE__ */ defineTag('00281054', 'LO');
/** (0028,1055) LO, VM 1-n. */
export const WindowCenterWidthExplanation = /* @__PURE__ */ defineListTag('00281055', 'LO');
/** (0028,1056) CS, VM 1. */
export const VOILUTFunction = /* @__PURE__ */ defineTag('00281056', 'CS');
/** (0028,1101) US, VM 3. */
export const RedPaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281101', 'US');
/** (0028,1102) US, VM 3. */
export const GreenPaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281102', 'US');
/** (0028,1103) US, VM 3. */
export const BluePaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281103', 'US');
/** (0028,1201) OW, VM 1. */
export const RedPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281201', 'OW');
/** (0028,1202) OW, VM 1. */
export const GreenPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281202', 'OW');
/** (0028,1203) OW, VM 1. */
export const BluePaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281203', 'OW');
/** (0028,1221) OW, VM 1. */
export const SegmentedRedPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281221', 'OW');
/** (0028,1222) OW, VM 1. */
export const SegmentedGreenPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281222', 'OW');
/** (0028,1223) OW, VM 1. */
export const SegmentedBluePaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281223', 'OW');
/** (0028,2110) CS, VM 1. */
export const LossyImageCompression = /* @__PURE__ */ defineTag('00282110', 'CS');
/** (0028,3000) SQ, VM 1. */
export const ModalityLUTSequence = /* @__PURE__ */ defineListTag('00283000', 'SQ');
/** (0028,3002) US, VM 3. */
export const LUTDescriptor = /* @__PURE__ */ defineListTag('00283002', 'US');
/** (0028,3003) LO, VM 1. */
export const LUTExplanation = /* @__PURE__ */ defineTag('00283003', 'LO');
/** (0028,3006) OW, VM 1-n. */
export const LUTData = /* @__PURE__ */ defineListTag('00283006', 'OW');
/** (0028,3010) SQ, VM 1. */
export const VOILUTSequence = /* @__PURE__ */ defineListTag('00283010', 'SQ');
/** (0028,9110) SQ, VM 1. */
export const PixelMeasuresSequence = /* @__PURE__ */ defineListTag('00289110', 'SQ');
/** (0028,9132) SQ, VM 1. */
export const FrameVOILUTSequence = /* @__PURE__ */ defineListTag('00289132', 'SQ');
/** (0028,9145) SQ, VM 1. */
export const PixelValueTransformationSequence = /* @__PURE__ */ defineListTag('00289145', 'SQ');
/** (0040,0254) LO, VM 1. */
export const PerformedProcedureStepDescription = /* @__PURE__ */ defineTag('00400254', 'LO');
/** (0040,0275) SQ, VM 1. */
export const RequestAttributesSequence = /* @__PURE__ */ defineListTag('00400275', 'SQ');
/** (0042,0010) ST, VM 1. */
export const DocumentTitle = /* @__PURE__ */ defineTag('00420010', 'ST');
/** (0042,0011) OB, VM 1. */
export const EncapsulatedDocument = /* @__PURE__ */ defineTag('00420011', 'OB');
/** (0042,0012) LO, VM 1. */
export const MIMETypeOfEncapsulatedDocument = /* @__PURE__ */ defineTag('00420012', 'LO');
/** (0400,0550) SQ, VM 1. */
export const ModifiedAttributesSequence = /* @__PURE__ */ defineListTag('04000550', 'SQ');
/** (0400,0551) SQ, VM 1. */
export const NonconformingModifiedAttributesSequence = /* @__PURE__ */ defineListTag('04000551', 'SQ');
/** (0400,0561) SQ, VM 1. */
export const OriginalAttributesSequence = /* @__PURE__ */ defineListTag('04000561', 'SQ');
/** (0400,0562) DT, VM 1. */
export const AttributeModificationDateTime = /* @__PURE__ */ defineTag('04000562', 'DT');
/** (0400,0563) LO, VM 1. */
export const ModifyingSystem = /* @__PURE__ */ defineTag('04000563', 'LO');
/** (0400,0564) LO, VM 1. */
export const SourceOfPreviousValues = /* @__PURE__ */ defineTag('04000564', 'LO');
/** (0400,0565) CS, VM 1. */
export const ReasonForTheAttributeModification = /* @__PURE__ */ defineTag('04000565', 'CS');
/** (2050,0020) CS, VM 1. */
export const PresentationLUTShape = /* @__PURE__ */ defineTag('20500020', 'CS');
/** (5200,9229) SQ, VM 1. */
export const SharedFunctionalGroupsSequence = /* @__PURE__ */ defineListTag('52009229', 'SQ');
/** (5200,9230) SQ, VM 1. */
export const PerFrameFunctionalGroupsSequence = /* @__PURE__ */ defineListTag('52009230', 'SQ');
/** (7FE0,0001) OV, VM 1. */
export const ExtendedOffsetTable = /* @__PURE__ */ defineTag('7FE00001', 'OV');
/** (7FE0,0002) OV, VM 1. */
export const ExtendedOffsetTableLengths = /* @__PURE__ */ defineTag('7FE00002', 'OV');
/** (7FE0,0008) OF, VM 1. */
export const FloatPixelData = /* @__PURE__ */ defineTag('7FE00008', 'OF');
/** (7FE0,0009) OD, VM 1. */
export const DoubleFloatPixelData = /* @__PURE__ */ defineTag('7FE00009', 'OD');
/** (7FE0,0010) OW, VM 1. */
export const PixelData = /* @__PURE__ */ defineTag('7FE00010', 'OW');
