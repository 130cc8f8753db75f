// biome-ignore-all format: a table
// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table
// biome-ignore-all lint/suspicious/noShadowRestrictedNames: (0040,A121) is called Date
/**
 * Typed attributes: `dataset.get(PatientName)` knows its type. Every attribute of the standard stands here under its
 * keyword, retired ones too (clinics keep old files); a bundler takes only those that are named.
 * {@link repeatingTag} gives the overlays after the first, {@link definePrivateTag} declares a manufacturer's attributes.
 * Made by scripts/generate/tags.ts.
 * @source DICOM PS3.6 2026c; group 0000: PS3.7 Annex E
 */
import { defineListTag, defineTag } from './tags/tag.ts';

export { definePrivateListTag, definePrivateTag } from './tags/privateTag.ts';
export { repeatingTag } from './tags/repeatingTag.ts';
export type { BigVr, BinaryVr, Multiplicity, NumberVr, PrivateTag, StringVr, Tag, TagValue, TypedAttribute, Vr, VrValue } from './tags/tag.ts';
export { defineListTag, defineTag } from './tags/tag.ts';

/** (0000,0000) Command Group Length, UL, VM 1. */
export const CommandGroupLength = /* @__PURE__ */ defineTag('00000000', 'UL');
/** (0000,0001) Command Length to End, UL, VM 1; retired. */
export const CommandLengthToEnd = /* @__PURE__ */ defineTag('00000001', 'UL');
/** (0000,0002) Affected SOP Class UID, UI, VM 1. */
export const AffectedSOPClassUID = /* @__PURE__ */ defineTag('00000002', 'UI');
/** (0000,0003) Requested SOP Class UID, UI, VM 1. */
export const RequestedSOPClassUID = /* @__PURE__ */ defineTag('00000003', 'UI');
/** (0000,0010) Command Recognition Code, SH, VM 1; retired. */
export const CommandRecognitionCode = /* @__PURE__ */ defineTag('00000010', 'SH');
/** (0000,0100) Command Field, US, VM 1. */
export const CommandField = /* @__PURE__ */ defineTag('00000100', 'US');
/** (0000,0110) Message ID, US, VM 1. */
export const MessageID = /* @__PURE__ */ defineTag('00000110', 'US');
/** (0000,0120) Message ID Being Responded To, US, VM 1. */
export const MessageIDBeingRespondedTo = /* @__PURE__ */ defineTag('00000120', 'US');
/** (0000,0200) Initiator, AE, VM 1; retired. */
export const Initiator = /* @__PURE__ */ defineTag('00000200', 'AE');
/** (0000,0300) Receiver, AE, VM 1; retired. */
export const Receiver = /* @__PURE__ */ defineTag('00000300', 'AE');
/** (0000,0400) Find Location, AE, VM 1; retired. */
export const FindLocation = /* @__PURE__ */ defineTag('00000400', 'AE');
/** (0000,0600) Move Destination, AE, VM 1. */
export const MoveDestination = /* @__PURE__ */ defineTag('00000600', 'AE');
/** (0000,0700) Priority, US, VM 1. */
export const Priority = /* @__PURE__ */ defineTag('00000700', 'US');
/** (0000,0800) Command Data Set Type, US, VM 1. */
export const CommandDataSetType = /* @__PURE__ */ defineTag('00000800', 'US');
/** (0000,0850) Number of Matches, US, VM 1; retired. */
export const NumberOfMatches = /* @__PURE__ */ defineTag('00000850', 'US');
/** (0000,0860) Response Sequence Number, US, VM 1; retired. */
export const ResponseSequenceNumber = /* @__PURE__ */ defineTag('00000860', 'US');
/** (0000,0900) Status, US, VM 1. */
export const Status = /* @__PURE__ */ defineTag('00000900', 'US');
/** (0000,0901) Offending Element, AT, VM 1-n. */
export const OffendingElement = /* @__PURE__ */ defineListTag('00000901', 'AT');
/** (0000,0902) Error Comment, LO, VM 1. */
export const ErrorComment = /* @__PURE__ */ defineTag('00000902', 'LO');
/** (0000,0903) Error ID, US, VM 1. */
export const ErrorID = /* @__PURE__ */ defineTag('00000903', 'US');
/** (0000,1000) Affected SOP Instance UID, UI, VM 1. */
export const AffectedSOPInstanceUID = /* @__PURE__ */ defineTag('00001000', 'UI');
/** (0000,1001) Requested SOP Instance UID, UI, VM 1. */
export const RequestedSOPInstanceUID = /* @__PURE__ */ defineTag('00001001', 'UI');
/** (0000,1002) Event Type ID, US, VM 1. */
export const EventTypeID = /* @__PURE__ */ defineTag('00001002', 'US');
/** (0000,1005) Attribute Identifier List, AT, VM 1-n. */
export const AttributeIdentifierList = /* @__PURE__ */ defineListTag('00001005', 'AT');
/** (0000,1008) Action Type ID, US, VM 1. */
export const ActionTypeID = /* @__PURE__ */ defineTag('00001008', 'US');
/** (0000,1020) Number of Remaining Sub-operations, US, VM 1. */
export const NumberOfRemainingSuboperations = /* @__PURE__ */ defineTag('00001020', 'US');
/** (0000,1021) Number of Completed Sub-operations, US, VM 1. */
export const NumberOfCompletedSuboperations = /* @__PURE__ */ defineTag('00001021', 'US');
/** (0000,1022) Number of Failed Sub-operations, US, VM 1. */
export const NumberOfFailedSuboperations = /* @__PURE__ */ defineTag('00001022', 'US');
/** (0000,1023) Number of Warning Sub-operations, US, VM 1. */
export const NumberOfWarningSuboperations = /* @__PURE__ */ defineTag('00001023', 'US');
/** (0000,1030) Move Originator Application Entity Title, AE, VM 1. */
export const MoveOriginatorApplicationEntityTitle = /* @__PURE__ */ defineTag('00001030', 'AE');
/** (0000,1031) Move Originator Message ID, US, VM 1. */
export const MoveOriginatorMessageID = /* @__PURE__ */ defineTag('00001031', 'US');
/** (0000,4000) Dialog Receiver, LT, VM 1; retired. */
export const DialogReceiver = /* @__PURE__ */ defineTag('00004000', 'LT');
/** (0000,4010) Terminal Type, LT, VM 1; retired. */
export const TerminalType = /* @__PURE__ */ defineTag('00004010', 'LT');
/** (0000,5010) Message Set ID, SH, VM 1; retired. */
export const MessageSetID = /* @__PURE__ */ defineTag('00005010', 'SH');
/** (0000,5020) End Message ID, SH, VM 1; retired. */
export const EndMessageID = /* @__PURE__ */ defineTag('00005020', 'SH');
/** (0000,5110) Display Format, LT, VM 1; retired. */
export const DisplayFormat = /* @__PURE__ */ defineTag('00005110', 'LT');
/** (0000,5120) Page Position ID, LT, VM 1; retired. */
export const PagePositionID = /* @__PURE__ */ defineTag('00005120', 'LT');
/** (0000,5130) Text Format ID, CS, VM 1; retired. */
export const TextFormatID = /* @__PURE__ */ defineTag('00005130', 'CS');
/** (0000,5140) Normal/Reverse, CS, VM 1; retired. */
export const NormalReverse = /* @__PURE__ */ defineTag('00005140', 'CS');
/** (0000,5150) Add Gray Scale, CS, VM 1; retired. */
export const AddGrayScale = /* @__PURE__ */ defineTag('00005150', 'CS');
/** (0000,5160) Borders, CS, VM 1; retired. */
export const Borders = /* @__PURE__ */ defineTag('00005160', 'CS');
/** (0000,5170) Copies, IS, VM 1; retired. */
export const Copies = /* @__PURE__ */ defineTag('00005170', 'IS');
/** (0000,5180) Command Magnification Type, CS, VM 1; retired. */
export const CommandMagnificationType = /* @__PURE__ */ defineTag('00005180', 'CS');
/** (0000,5190) Erase, CS, VM 1; retired. */
export const Erase = /* @__PURE__ */ defineTag('00005190', 'CS');
/** (0000,51A0) Print, CS, VM 1; retired. */
export const Print = /* @__PURE__ */ defineTag('000051A0', 'CS');
/** (0000,51B0) Overlays, US, VM 1-n; retired. */
export const Overlays = /* @__PURE__ */ defineListTag('000051B0', 'US');
/** (0002,0000) File Meta Information Group Length, UL, VM 1. */
export const FileMetaInformationGroupLength = /* @__PURE__ */ defineTag('00020000', 'UL');
/** (0002,0001) File Meta Information Version, OB, VM 1. */
export const FileMetaInformationVersion = /* @__PURE__ */ defineTag('00020001', 'OB');
/** (0002,0002) Media Storage SOP Class UID, UI, VM 1. */
export const MediaStorageSOPClassUID = /* @__PURE__ */ defineTag('00020002', 'UI');
/** (0002,0003) Media Storage SOP Instance UID, UI, VM 1. */
export const MediaStorageSOPInstanceUID = /* @__PURE__ */ defineTag('00020003', 'UI');
/** (0002,0010) Transfer Syntax UID, UI, VM 1. */
export const TransferSyntaxUID = /* @__PURE__ */ defineTag('00020010', 'UI');
/** (0002,0012) Implementation Class UID, UI, VM 1. */
export const ImplementationClassUID = /* @__PURE__ */ defineTag('00020012', 'UI');
/** (0002,0013) Implementation Version Name, SH, VM 1. */
export const ImplementationVersionName = /* @__PURE__ */ defineTag('00020013', 'SH');
/** (0002,0016) Source Application Entity Title, AE, VM 1. */
export const SourceApplicationEntityTitle = /* @__PURE__ */ defineTag('00020016', 'AE');
/** (0002,0017) Sending Application Entity Title, AE, VM 1. */
export const SendingApplicationEntityTitle = /* @__PURE__ */ defineTag('00020017', 'AE');
/** (0002,0018) Receiving Application Entity Title, AE, VM 1. */
export const ReceivingApplicationEntityTitle = /* @__PURE__ */ defineTag('00020018', 'AE');
/** (0002,0026) Source Presentation Address, UR, VM 1. */
export const SourcePresentationAddress = /* @__PURE__ */ defineTag('00020026', 'UR');
/** (0002,0027) Sending Presentation Address, UR, VM 1. */
export const SendingPresentationAddress = /* @__PURE__ */ defineTag('00020027', 'UR');
/** (0002,0028) Receiving Presentation Address, UR, VM 1. */
export const ReceivingPresentationAddress = /* @__PURE__ */ defineTag('00020028', 'UR');
/** (0002,0031) RTV Meta Information Version, OB, VM 1. */
export const RTVMetaInformationVersion = /* @__PURE__ */ defineTag('00020031', 'OB');
/** (0002,0032) RTV Communication SOP Class UID, UI, VM 1. */
export const RTVCommunicationSOPClassUID = /* @__PURE__ */ defineTag('00020032', 'UI');
/** (0002,0033) RTV Communication SOP Instance UID, UI, VM 1. */
export const RTVCommunicationSOPInstanceUID = /* @__PURE__ */ defineTag('00020033', 'UI');
/** (0002,0035) RTV Source Identifier, OB, VM 1. */
export const RTVSourceIdentifier = /* @__PURE__ */ defineTag('00020035', 'OB');
/** (0002,0036) RTV Flow Identifier, OB, VM 1. */
export const RTVFlowIdentifier = /* @__PURE__ */ defineTag('00020036', 'OB');
/** (0002,0037) RTV Flow RTP Sampling Rate, UL, VM 1. */
export const RTVFlowRTPSamplingRate = /* @__PURE__ */ defineTag('00020037', 'UL');
/** (0002,0038) RTV Flow Actual Frame Duration, FD, VM 1. */
export const RTVFlowActualFrameDuration = /* @__PURE__ */ defineTag('00020038', 'FD');
/** (0002,0100) Private Information Creator UID, UI, VM 1. */
export const PrivateInformationCreatorUID = /* @__PURE__ */ defineTag('00020100', 'UI');
/** (0002,0102) Private Information, OB, VM 1. */
export const PrivateInformation = /* @__PURE__ */ defineTag('00020102', 'OB');
/** (0004,1130) File-set ID, CS, VM 1. */
export const FileSetID = /* @__PURE__ */ defineTag('00041130', 'CS');
/** (0004,1141) File-set Descriptor File ID, CS, VM 1-8. */
export const FileSetDescriptorFileID = /* @__PURE__ */ defineListTag('00041141', 'CS');
/** (0004,1142) Specific Character Set of File-set Descriptor File, CS, VM 1. */
export const SpecificCharacterSetOfFileSetDescriptorFile = /* @__PURE__ */ defineTag('00041142', 'CS');
/** (0004,1200) Offset of the First Directory Record of the Root Directory Entity, UL, VM 1. */
export const OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = /* @__PURE__ */ defineTag('00041200', 'UL');
/** (0004,1202) Offset of the Last Directory Record of the Root Directory Entity, UL, VM 1. */
export const OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity = /* @__PURE__ */ defineTag('00041202', 'UL');
/** (0004,1212) File-set Consistency Flag, US, VM 1. */
export const FileSetConsistencyFlag = /* @__PURE__ */ defineTag('00041212', 'US');
/** (0004,1220) Directory Record Sequence, SQ, VM 1. */
export const DirectoryRecordSequence = /* @__PURE__ */ defineListTag('00041220', 'SQ');
/** (0004,1400) Offset of the Next Directory Record, UL, VM 1. */
export const OffsetOfTheNextDirectoryRecord = /* @__PURE__ */ defineTag('00041400', 'UL');
/** (0004,1410) Record In-use Flag, US, VM 1. */
export const RecordInUseFlag = /* @__PURE__ */ defineTag('00041410', 'US');
/** (0004,1420) Offset of Referenced Lower-Level Directory Entity, UL, VM 1. */
export const OffsetOfReferencedLowerLevelDirectoryEntity = /* @__PURE__ */ defineTag('00041420', 'UL');
/** (0004,1430) Directory Record Type, CS, VM 1. */
export const DirectoryRecordType = /* @__PURE__ */ defineTag('00041430', 'CS');
/** (0004,1432) Private Record UID, UI, VM 1. */
export const PrivateRecordUID = /* @__PURE__ */ defineTag('00041432', 'UI');
/** (0004,1500) Referenced File ID, CS, VM 1-8. */
export const ReferencedFileID = /* @__PURE__ */ defineListTag('00041500', 'CS');
/** (0004,1504) MRDR Directory Record Offset, UL, VM 1; retired. */
export const MRDRDirectoryRecordOffset = /* @__PURE__ */ defineTag('00041504', 'UL');
/** (0004,1510) Referenced SOP Class UID in File, UI, VM 1. */
export const ReferencedSOPClassUIDInFile = /* @__PURE__ */ defineTag('00041510', 'UI');
/** (0004,1511) Referenced SOP Instance UID in File, UI, VM 1. */
export const ReferencedSOPInstanceUIDInFile = /* @__PURE__ */ defineTag('00041511', 'UI');
/** (0004,1512) Referenced Transfer Syntax UID in File, UI, VM 1. */
export const ReferencedTransferSyntaxUIDInFile = /* @__PURE__ */ defineTag('00041512', 'UI');
/** (0004,151A) Referenced Related General SOP Class UID in File, UI, VM 1-n. */
export const ReferencedRelatedGeneralSOPClassUIDInFile = /* @__PURE__ */ defineListTag('0004151A', 'UI');
/** (0004,1600) Number of References, UL, VM 1; retired. */
export const NumberOfReferences = /* @__PURE__ */ defineTag('00041600', 'UL');
/** (0006,0001) Current Frame Functional Groups Sequence, SQ, VM 1. */
export const CurrentFrameFunctionalGroupsSequence = /* @__PURE__ */ defineListTag('00060001', 'SQ');
/** (0008,0001) Length to End, UL, VM 1; retired. */
export const LengthToEnd = /* @__PURE__ */ defineTag('00080001', 'UL');
/** (0008,0005) Specific Character Set, CS, VM 1-n. */
export const SpecificCharacterSet = /* @__PURE__ */ defineListTag('00080005', 'CS');
/** (0008,0006) Language Code Sequence, SQ, VM 1. */
export const LanguageCodeSequence = /* @__PURE__ */ defineListTag('00080006', 'SQ');
/** (0008,0008) Image Type, CS, VM 2-n. */
export const ImageType = /* @__PURE__ */ defineListTag('00080008', 'CS');
/** (0008,0010) Recognition Code, SH, VM 1; retired. */
export const RecognitionCode = /* @__PURE__ */ defineTag('00080010', 'SH');
/** (0008,0012) Instance Creation Date, DA, VM 1. */
export const InstanceCreationDate = /* @__PURE__ */ defineTag('00080012', 'DA');
/** (0008,0013) Instance Creation Time, TM, VM 1. */
export const InstanceCreationTime = /* @__PURE__ */ defineTag('00080013', 'TM');
/** (0008,0014) Instance Creator UID, UI, VM 1. */
export const InstanceCreatorUID = /* @__PURE__ */ defineTag('00080014', 'UI');
/** (0008,0015) Instance Coercion DateTime, DT, VM 1. */
export const InstanceCoercionDateTime = /* @__PURE__ */ defineTag('00080015', 'DT');
/** (0008,0016) SOP Class UID, UI, VM 1. */
export const SOPClassUID = /* @__PURE__ */ defineTag('00080016', 'UI');
/** (0008,0017) Acquisition UID, UI, VM 1. */
export const AcquisitionUID = /* @__PURE__ */ defineTag('00080017', 'UI');
/** (0008,0018) SOP Instance UID, UI, VM 1. */
export const SOPInstanceUID = /* @__PURE__ */ defineTag('00080018', 'UI');
/** (0008,0019) Pyramid UID, UI, VM 1. */
export const PyramidUID = /* @__PURE__ */ defineTag('00080019', 'UI');
/** (0008,001A) Related General SOP Class UID, UI, VM 1-n. */
export const RelatedGeneralSOPClassUID = /* @__PURE__ */ defineListTag('0008001A', 'UI');
/** (0008,001B) Original Specialized SOP Class UID, UI, VM 1. */
export const OriginalSpecializedSOPClassUID = /* @__PURE__ */ defineTag('0008001B', 'UI');
/** (0008,001C) Synthetic Data, CS, VM 1. */
export const SyntheticData = /* @__PURE__ */ defineTag('0008001C', 'CS');
/** (0008,001D) Sensitive Content Code Sequence, SQ, VM 1. */
export const SensitiveContentCodeSequence = /* @__PURE__ */ defineListTag('0008001D', 'SQ');
/** (0008,0020) Study Date, DA, VM 1. */
export const StudyDate = /* @__PURE__ */ defineTag('00080020', 'DA');
/** (0008,0021) Series Date, DA, VM 1. */
export const SeriesDate = /* @__PURE__ */ defineTag('00080021', 'DA');
/** (0008,0022) Acquisition Date, DA, VM 1. */
export const AcquisitionDate = /* @__PURE__ */ defineTag('00080022', 'DA');
/** (0008,0023) Content Date, DA, VM 1. */
export const ContentDate = /* @__PURE__ */ defineTag('00080023', 'DA');
/** (0008,0024) Overlay Date, DA, VM 1; retired. */
export const OverlayDate = /* @__PURE__ */ defineTag('00080024', 'DA');
/** (0008,0025) Curve Date, DA, VM 1; retired. */
export const CurveDate = /* @__PURE__ */ defineTag('00080025', 'DA');
/** (0008,002A) Acquisition DateTime, DT, VM 1. */
export const AcquisitionDateTime = /* @__PURE__ */ defineTag('0008002A', 'DT');
/** (0008,0030) Study Time, TM, VM 1. */
export const StudyTime = /* @__PURE__ */ defineTag('00080030', 'TM');
/** (0008,0031) Series Time, TM, VM 1. */
export const SeriesTime = /* @__PURE__ */ defineTag('00080031', 'TM');
/** (0008,0032) Acquisition Time, TM, VM 1. */
export const AcquisitionTime = /* @__PURE__ */ defineTag('00080032', 'TM');
/** (0008,0033) Content Time, TM, VM 1. */
export const ContentTime = /* @__PURE__ */ defineTag('00080033', 'TM');
/** (0008,0034) Overlay Time, TM, VM 1; retired. */
export const OverlayTime = /* @__PURE__ */ defineTag('00080034', 'TM');
/** (0008,0035) Curve Time, TM, VM 1; retired. */
export const CurveTime = /* @__PURE__ */ defineTag('00080035', 'TM');
/** (0008,0040) Data Set Type, US, VM 1; retired. */
export const DataSetType = /* @__PURE__ */ defineTag('00080040', 'US');
/** (0008,0041) Data Set Subtype, LO, VM 1; retired. */
export const DataSetSubtype = /* @__PURE__ */ defineTag('00080041', 'LO');
/** (0008,0042) Nuclear Medicine Series Type, CS, VM 1; retired. */
export const NuclearMedicineSeriesType = /* @__PURE__ */ defineTag('00080042', 'CS');
/** (0008,0050) Accession Number, SH, VM 1. */
export const AccessionNumber = /* @__PURE__ */ defineTag('00080050', 'SH');
/** (0008,0051) Issuer of Accession Number Sequence, SQ, VM 1. */
export const IssuerOfAccessionNumberSequence = /* @__PURE__ */ defineListTag('00080051', 'SQ');
/** (0008,0052) Query/Retrieve Level, CS, VM 1. */
export const QueryRetrieveLevel = /* @__PURE__ */ defineTag('00080052', 'CS');
/** (0008,0053) Query/Retrieve View, CS, VM 1. */
export const QueryRetrieveView = /* @__PURE__ */ defineTag('00080053', 'CS');
/** (0008,0054) Retrieve AE Title, AE, VM 1-n. */
export const RetrieveAETitle = /* @__PURE__ */ defineListTag('00080054', 'AE');
/** (0008,0055) Station AE Title, AE, VM 1. */
export const StationAETitle = /* @__PURE__ */ defineTag('00080055', 'AE');
/** (0008,0056) Instance Availability, CS, VM 1. */
export const InstanceAvailability = /* @__PURE__ */ defineTag('00080056', 'CS');
/** (0008,0058) Failed SOP Instance UID List, UI, VM 1-n. */
export const FailedSOPInstanceUIDList = /* @__PURE__ */ defineListTag('00080058', 'UI');
/** (0008,0060) Modality, CS, VM 1. */
export const Modality = /* @__PURE__ */ defineTag('00080060', 'CS');
/** (0008,0061) Modalities in Study, CS, VM 1-n. */
export const ModalitiesInStudy = /* @__PURE__ */ defineListTag('00080061', 'CS');
/** (0008,0062) SOP Classes in Study, UI, VM 1-n. */
export const SOPClassesInStudy = /* @__PURE__ */ defineListTag('00080062', 'UI');
/** (0008,0063) Anatomic Regions in Study Code Sequence, SQ, VM 1. */
export const AnatomicRegionsInStudyCodeSequence = /* @__PURE__ */ defineListTag('00080063', 'SQ');
/** (0008,0064) Conversion Type, CS, VM 1. */
export const ConversionType = /* @__PURE__ */ defineTag('00080064', 'CS');
/** (0008,0068) Presentation Intent Type, CS, VM 1. */
export const PresentationIntentType = /* @__PURE__ */ defineTag('00080068', 'CS');
/** (0008,0070) Manufacturer, LO, VM 1. */
export const Manufacturer = /* @__PURE__ */ defineTag('00080070', 'LO');
/** (0008,0080) Institution Name, LO, VM 1. */
export const InstitutionName = /* @__PURE__ */ defineTag('00080080', 'LO');
/** (0008,0081) Institution Address, ST, VM 1. */
export const InstitutionAddress = /* @__PURE__ */ defineTag('00080081', 'ST');
/** (0008,0082) Institution Code Sequence, SQ, VM 1. */
export const InstitutionCodeSequence = /* @__PURE__ */ defineListTag('00080082', 'SQ');
/** (0008,0090) Referring Physician's Name, PN, VM 1. */
export const ReferringPhysicianName = /* @__PURE__ */ defineTag('00080090', 'PN');
/** (0008,0092) Referring Physician's Address, ST, VM 1. */
export const ReferringPhysicianAddress = /* @__PURE__ */ defineTag('00080092', 'ST');
/** (0008,0094) Referring Physician's Telephone Numbers, SH, VM 1-n. */
export const ReferringPhysicianTelephoneNumbers = /* @__PURE__ */ defineListTag('00080094', 'SH');
/** (0008,0096) Referring Physician Identification Sequence, SQ, VM 1. */
export const ReferringPhysicianIdentificationSequence = /* @__PURE__ */ defineListTag('00080096', 'SQ');
/** (0008,009C) Consulting Physician's Name, PN, VM 1-n. */
export const ConsultingPhysicianName = /* @__PURE__ */ defineListTag('0008009C', 'PN');
/** (0008,009D) Consulting Physician Identification Sequence, SQ, VM 1. */
export const ConsultingPhysicianIdentificationSequence = /* @__PURE__ */ defineListTag('0008009D', 'SQ');
/** (0008,0100) Code Value, SH, VM 1. */
export const CodeValue = /* @__PURE__ */ defineTag('00080100', 'SH');
/** (0008,0101) Extended Code Value, LO, VM 1. */
export const ExtendedCodeValue = /* @__PURE__ */ defineTag('00080101', 'LO');
/** (0008,0102) Coding Scheme Designator, SH, VM 1. */
export const CodingSchemeDesignator = /* @__PURE__ */ defineTag('00080102', 'SH');
/** (0008,0103) Coding Scheme Version, SH, VM 1. */
export const CodingSchemeVersion = /* @__PURE__ */ defineTag('00080103', 'SH');
/** (0008,0104) Code Meaning, LO, VM 1. */
export const CodeMeaning = /* @__PURE__ */ defineTag('00080104', 'LO');
/** (0008,0105) Mapping Resource, CS, VM 1. */
export const MappingResource = /* @__PURE__ */ defineTag('00080105', 'CS');
/** (0008,0106) Context Group Version, DT, VM 1. */
export const ContextGroupVersion = /* @__PURE__ */ defineTag('00080106', 'DT');
/** (0008,0107) Context Group Local Version, DT, VM 1. */
export const ContextGroupLocalVersion = /* @__PURE__ */ defineTag('00080107', 'DT');
/** (0008,0108) Extended Code Meaning, LT, VM 1. */
export const ExtendedCodeMeaning = /* @__PURE__ */ defineTag('00080108', 'LT');
/** (0008,0109) Coding Scheme Resources Sequence, SQ, VM 1. */
export const CodingSchemeResourcesSequence = /* @__PURE__ */ defineListTag('00080109', 'SQ');
/** (0008,010A) Coding Scheme URL Type, CS, VM 1. */
export const CodingSchemeURLType = /* @__PURE__ */ defineTag('0008010A', 'CS');
/** (0008,010B) Context Group Extension Flag, CS, VM 1. */
export const ContextGroupExtensionFlag = /* @__PURE__ */ defineTag('0008010B', 'CS');
/** (0008,010C) Coding Scheme UID, UI, VM 1. */
export const CodingSchemeUID = /* @__PURE__ */ defineTag('0008010C', 'UI');
/** (0008,010D) Context Group Extension Creator UID, UI, VM 1. */
export const ContextGroupExtensionCreatorUID = /* @__PURE__ */ defineTag('0008010D', 'UI');
/** (0008,010E) Coding Scheme URL, UR, VM 1. */
export const CodingSchemeURL = /* @__PURE__ */ defineTag('0008010E', 'UR');
/** (0008,010F) Context Identifier, CS, VM 1. */
export const ContextIdentifier = /* @__PURE__ */ defineTag('0008010F', 'CS');
/** (0008,0110) Coding Scheme Identification Sequence, SQ, VM 1. */
export const CodingSchemeIdentificationSequence = /* @__PURE__ */ defineListTag('00080110', 'SQ');
/** (0008,0112) Coding Scheme Registry, LO, VM 1. */
export const CodingSchemeRegistry = /* @__PURE__ */ defineTag('00080112', 'LO');
/** (0008,0114) Coding Scheme External ID, ST, VM 1. */
export const CodingSchemeExternalID = /* @__PURE__ */ defineTag('00080114', 'ST');
/** (0008,0115) Coding Scheme Name, ST, VM 1. */
export const CodingSchemeName = /* @__PURE__ */ defineTag('00080115', 'ST');
/** (0008,0116) Coding Scheme Responsible Organization, ST, VM 1. */
export const CodingSchemeResponsibleOrganization = /* @__PURE__ */ defineTag('00080116', 'ST');
/** (0008,0117) Context UID, UI, VM 1. */
export const ContextUID = /* @__PURE__ */ defineTag('00080117', 'UI');
/** (0008,0118) Mapping Resource UID, UI, VM 1. */
export const MappingResourceUID = /* @__PURE__ */ defineTag('00080118', 'UI');
/** (0008,0119) Long Code Value, UC, VM 1. */
export const LongCodeValue = /* @__PURE__ */ defineTag('00080119', 'UC');
/** (0008,0120) URN Code Value, UR, VM 1. */
export const URNCodeValue = /* @__PURE__ */ defineTag('00080120', 'UR');
/** (0008,0121) Equivalent Code Sequence, SQ, VM 1. */
export const EquivalentCodeSequence = /* @__PURE__ */ defineListTag('00080121', 'SQ');
/** (0008,0122) Mapping Resource Name, LO, VM 1. */
export const MappingResourceName = /* @__PURE__ */ defineTag('00080122', 'LO');
/** (0008,0123) Context Group Identification Sequence, SQ, VM 1. */
export const ContextGroupIdentificationSequence = /* @__PURE__ */ defineListTag('00080123', 'SQ');
/** (0008,0124) Mapping Resource Identification Sequence, SQ, VM 1. */
export const MappingResourceIdentificationSequence = /* @__PURE__ */ defineListTag('00080124', 'SQ');
/** (0008,0201) Timezone Offset From UTC, SH, VM 1. */
export const TimezoneOffsetFromUTC = /* @__PURE__ */ defineTag('00080201', 'SH');
/** (0008,0220) Responsible Group Code Sequence, SQ, VM 1. */
export const ResponsibleGroupCodeSequence = /* @__PURE__ */ defineListTag('00080220', 'SQ');
/** (0008,0221) Equipment Modality, CS, VM 1. */
export const EquipmentModality = /* @__PURE__ */ defineTag('00080221', 'CS');
/** (0008,0222) Manufacturer's Related Model Group, LO, VM 1. */
export const ManufacturerRelatedModelGroup = /* @__PURE__ */ defineTag('00080222', 'LO');
/** (0008,0300) Private Data Element Characteristics Sequence, SQ, VM 1. */
export const PrivateDataElementCharacteristicsSequence = /* @__PURE__ */ defineListTag('00080300', 'SQ');
/** (0008,0301) Private Group Reference, US, VM 1. */
export const PrivateGroupReference = /* @__PURE__ */ defineTag('00080301', 'US');
/** (0008,0302) Private Creator Reference, LO, VM 1. */
export const PrivateCreatorReference = /* @__PURE__ */ defineTag('00080302', 'LO');
/** (0008,0303) Block Identifying Information Status, CS, VM 1. */
export const BlockIdentifyingInformationStatus = /* @__PURE__ */ defineTag('00080303', 'CS');
/** (0008,0304) Nonidentifying Private Elements, US, VM 1-n. */
export const NonidentifyingPrivateElements = /* @__PURE__ */ defineListTag('00080304', 'US');
/** (0008,0305) Deidentification Action Sequence, SQ, VM 1. */
export const DeidentificationActionSequence = /* @__PURE__ */ defineListTag('00080305', 'SQ');
/** (0008,0306) Identifying Private Elements, US, VM 1-n. */
export const IdentifyingPrivateElements = /* @__PURE__ */ defineListTag('00080306', 'US');
/** (0008,0307) Deidentification Action, CS, VM 1. */
export const DeidentificationAction = /* @__PURE__ */ defineTag('00080307', 'CS');
/** (0008,0308) Private Data Element, US, VM 1. */
export const PrivateDataElement = /* @__PURE__ */ defineTag('00080308', 'US');
/** (0008,0309) Private Data Element Value Multiplicity, UL, VM 1-3. */
export const PrivateDataElementValueMultiplicity = /* @__PURE__ */ defineListTag('00080309', 'UL');
/** (0008,030A) Private Data Element Value Representation, CS, VM 1. */
export const PrivateDataElementValueRepresentation = /* @__PURE__ */ defineTag('0008030A', 'CS');
/** (0008,030B) Private Data Element Number of Items, UL, VM 1-2. */
export const PrivateDataElementNumberOfItems = /* @__PURE__ */ defineListTag('0008030B', 'UL');
/** (0008,030C) Private Data Element Name, UC, VM 1. */
export const PrivateDataElementName = /* @__PURE__ */ defineTag('0008030C', 'UC');
/** (0008,030D) Private Data Element Keyword, UC, VM 1. */
export const PrivateDataElementKeyword = /* @__PURE__ */ defineTag('0008030D', 'UC');
/** (0008,030E) Private Data Element Description, UT, VM 1. */
export const PrivateDataElementDescription = /* @__PURE__ */ defineTag('0008030E', 'UT');
/** (0008,030F) Private Data Element Encoding, UT, VM 1. */
export const PrivateDataElementEncoding = /* @__PURE__ */ defineTag('0008030F', 'UT');
/** (0008,0310) Private Data Element Definition Sequence, SQ, VM 1. */
export const PrivateDataElementDefinitionSequence = /* @__PURE__ */ defineListTag('00080310', 'SQ');
/** (0008,0400) Scope of Inventory Sequence, SQ, VM 1. */
export const ScopeOfInventorySequence = /* @__PURE__ */ defineListTag('00080400', 'SQ');
/** (0008,0401) Inventory Purpose, LT, VM 1. */
export const InventoryPurpose = /* @__PURE__ */ defineTag('00080401', 'LT');
/** (0008,0402) Inventory Instance Description, LT, VM 1. */
export const InventoryInstanceDescription = /* @__PURE__ */ defineTag('00080402', 'LT');
/** (0008,0403) Inventory Level, CS, VM 1. */
export const InventoryLevel = /* @__PURE__ */ defineTag('00080403', 'CS');
/** (0008,0404) Item Inventory DateTime, DT, VM 1. */
export const ItemInventoryDateTime = /* @__PURE__ */ defineTag('00080404', 'DT');
/** (0008,0405) Removed from Operational Use, CS, VM 1. */
export const RemovedFromOperationalUse = /* @__PURE__ */ defineTag('00080405', 'CS');
/** (0008,0406) Reason for Removal Code Sequence, SQ, VM 1. */
export const ReasonForRemovalCodeSequence = /* @__PURE__ */ defineListTag('00080406', 'SQ');
/** (0008,0407) Stored Instance Base URI, UR, VM 1. */
export const StoredInstanceBaseURI = /* @__PURE__ */ defineTag('00080407', 'UR');
/** (0008,0408) Folder Access URI, UR, VM 1. */
export const FolderAccessURI = /* @__PURE__ */ defineTag('00080408', 'UR');
/** (0008,0409) File Access URI, UR, VM 1. */
export const FileAccessURI = /* @__PURE__ */ defineTag('00080409', 'UR');
/** (0008,040A) Container File Type, CS, VM 1. */
export const ContainerFileType = /* @__PURE__ */ defineTag('0008040A', 'CS');
/** (0008,040B) Filename in Container, UR, VM 1. */
export const FilenameInContainer = /* @__PURE__ */ defineTag('0008040B', 'UR');
/** (0008,040C) File Offset in Container, UV, VM 1. */
export const FileOffsetInContainer = /* @__PURE__ */ defineTag('0008040C', 'UV');
/** (0008,040D) File Length in Container, UV, VM 1. */
export const FileLengthInContainer = /* @__PURE__ */ defineTag('0008040D', 'UV');
/** (0008,040E) Stored Instance Transfer Syntax UID, UI, VM 1. */
export const StoredInstanceTransferSyntaxUID = /* @__PURE__ */ defineTag('0008040E', 'UI');
/** (0008,040F) Extended Matching Mechanisms, CS, VM 1-n. */
export const ExtendedMatchingMechanisms = /* @__PURE__ */ defineListTag('0008040F', 'CS');
/** (0008,0410) Range Matching Sequence, SQ, VM 1. */
export const RangeMatchingSequence = /* @__PURE__ */ defineListTag('00080410', 'SQ');
/** (0008,0411) List of UID Matching Sequence, SQ, VM 1. */
export const ListOfUIDMatchingSequence = /* @__PURE__ */ defineListTag('00080411', 'SQ');
/** (0008,0412) Empty Value Matching Sequence, SQ, VM 1. */
export const EmptyValueMatchingSequence = /* @__PURE__ */ defineListTag('00080412', 'SQ');
/** (0008,0413) General Matching Sequence, SQ, VM 1. */
export const GeneralMatchingSequence = /* @__PURE__ */ defineListTag('00080413', 'SQ');
/** (0008,0414) Requested Status Interval, US, VM 1. */
export const RequestedStatusInterval = /* @__PURE__ */ defineTag('00080414', 'US');
/** (0008,0415) Retain Instances, CS, VM 1. */
export const RetainInstances = /* @__PURE__ */ defineTag('00080415', 'CS');
/** (0008,0416) Expiration DateTime, DT, VM 1. */
export const ExpirationDateTime = /* @__PURE__ */ defineTag('00080416', 'DT');
/** (0008,0417) Transaction Status, CS, VM 1. */
export const TransactionStatus = /* @__PURE__ */ defineTag('00080417', 'CS');
/** (0008,0418) Transaction Status Comment, LT, VM 1. */
export const TransactionStatusComment = /* @__PURE__ */ defineTag('00080418', 'LT');
/** (0008,0419) File Set Access Sequence, SQ, VM 1. */
export const FileSetAccessSequence = /* @__PURE__ */ defineListTag('00080419', 'SQ');
/** (0008,041A) File Access Sequence, SQ, VM 1. */
export const FileAccessSequence = /* @__PURE__ */ defineListTag('0008041A', 'SQ');
/** (0008,041B) Record Key, OB, VM 1. */
export const RecordKey = /* @__PURE__ */ defineTag('0008041B', 'OB');
/** (0008,041C) Prior Record Key, OB, VM 1. */
export const PriorRecordKey = /* @__PURE__ */ defineTag('0008041C', 'OB');
/** (0008,041D) Metadata Sequence, SQ, VM 1. */
export const MetadataSequence = /* @__PURE__ */ defineListTag('0008041D', 'SQ');
/** (0008,041E) Updated Metadata Sequence, SQ, VM 1. */
export const UpdatedMetadataSequence = /* @__PURE__ */ defineListTag('0008041E', 'SQ');
/** (0008,041F) Study Update DateTime, DT, VM 1. */
export const StudyUpdateDateTime = /* @__PURE__ */ defineTag('0008041F', 'DT');
/** (0008,0420) Inventory Access End Points Sequence, SQ, VM 1. */
export const InventoryAccessEndPointsSequence = /* @__PURE__ */ defineListTag('00080420', 'SQ');
/** (0008,0421) Study Access End Points Sequence, SQ, VM 1. */
export const StudyAccessEndPointsSequence = /* @__PURE__ */ defineListTag('00080421', 'SQ');
/** (0008,0422) Incorporated Inventory Instance Sequence, SQ, VM 1. */
export const IncorporatedInventoryInstanceSequence = /* @__PURE__ */ defineListTag('00080422', 'SQ');
/** (0008,0423) Inventoried Studies Sequence, SQ, VM 1. */
export const InventoriedStudiesSequence = /* @__PURE__ */ defineListTag('00080423', 'SQ');
/** (0008,0424) Inventoried Series Sequence, SQ, VM 1. */
export const InventoriedSeriesSequence = /* @__PURE__ */ defineListTag('00080424', 'SQ');
/** (0008,0425) Inventoried Instances Sequence, SQ, VM 1. */
export const InventoriedInstancesSequence = /* @__PURE__ */ defineListTag('00080425', 'SQ');
/** (0008,0426) Inventory Completion Status, CS, VM 1. */
export const InventoryCompletionStatus = /* @__PURE__ */ defineTag('00080426', 'CS');
/** (0008,0427) Number of Study Records in Instance, UL, VM 1. */
export const NumberOfStudyRecordsInInstance = /* @__PURE__ */ defineTag('00080427', 'UL');
/** (0008,0428) Total Number of Study Records, UV, VM 1. */
export const TotalNumberOfStudyRecords = /* @__PURE__ */ defineTag('00080428', 'UV');
/** (0008,0429) Maximum Number of Records, UV, VM 1. */
export const MaximumNumberOfRecords = /* @__PURE__ */ defineTag('00080429', 'UV');
/** (0008,1000) Network ID, AE, VM 1; retired. */
export const NetworkID = /* @__PURE__ */ defineTag('00081000', 'AE');
/** (0008,1010) Station Name, SH, VM 1. */
export const StationName = /* @__PURE__ */ defineTag('00081010', 'SH');
/** (0008,1030) Study Description, LO, VM 1. */
export const StudyDescription = /* @__PURE__ */ defineTag('00081030', 'LO');
/** (0008,1032) Procedure Code Sequence, SQ, VM 1. */
export const ProcedureCodeSequence = /* @__PURE__ */ defineListTag('00081032', 'SQ');
/** (0008,103E) Series Description, LO, VM 1. */
export const SeriesDescription = /* @__PURE__ */ defineTag('0008103E', 'LO');
/** (0008,103F) Series Description Code Sequence, SQ, VM 1. */
export const SeriesDescriptionCodeSequence = /* @__PURE__ */ defineListTag('0008103F', 'SQ');
/** (0008,1040) Institutional Department Name, LO, VM 1. */
export const InstitutionalDepartmentName = /* @__PURE__ */ defineTag('00081040', 'LO');
/** (0008,1041) Institutional Department Type Code Sequence, SQ, VM 1. */
export const InstitutionalDepartmentTypeCodeSequence = /* @__PURE__ */ defineListTag('00081041', 'SQ');
/** (0008,1048) Physician(s) of Record, PN, VM 1-n. */
export const PhysiciansOfRecord = /* @__PURE__ */ defineListTag('00081048', 'PN');
/** (0008,1049) Physician(s) of Record Identification Sequence, SQ, VM 1. */
export const PhysiciansOfRecordIdentificationSequence = /* @__PURE__ */ defineListTag('00081049', 'SQ');
/** (0008,1050) Performing Physician's Name, PN, VM 1-n. */
export const PerformingPhysicianName = /* @__PURE__ */ defineListTag('00081050', 'PN');
/** (0008,1052) Performing Physician Identification Sequence, SQ, VM 1. */
export const PerformingPhysicianIdentificationSequence = /* @__PURE__ */ defineListTag('00081052', 'SQ');
/** (0008,1060) Name of Physician(s) Reading Study, PN, VM 1-n. */
export const NameOfPhysiciansReadingStudy = /* @__PURE__ */ defineListTag('00081060', 'PN');
/** (0008,1062) Physician(s) Reading Study Identification Sequence, SQ, VM 1. */
export const PhysiciansReadingStudyIdentificationSequence = /* @__PURE__ */ defineListTag('00081062', 'SQ');
/** (0008,1070) Operators' Name, PN, VM 1-n. */
export const OperatorsName = /* @__PURE__ */ defineListTag('00081070', 'PN');
/** (0008,1072) Operator Identification Sequence, SQ, VM 1. */
export const OperatorIdentificationSequence = /* @__PURE__ */ defineListTag('00081072', 'SQ');
/** (0008,1080) Admitting Diagnoses Description, LO, VM 1-n. */
export const AdmittingDiagnosesDescription = /* @__PURE__ */ defineListTag('00081080', 'LO');
/** (0008,1084) Admitting Diagnoses Code Sequence, SQ, VM 1. */
export const AdmittingDiagnosesCodeSequence = /* @__PURE__ */ defineListTag('00081084', 'SQ');
/** (0008,1088) Pyramid Description, LO, VM 1. */
export const PyramidDescription = /* @__PURE__ */ defineTag('00081088', 'LO');
/** (0008,1090) Manufacturer's Model Name, LO, VM 1. */
export const ManufacturerModelName = /* @__PURE__ */ defineTag('00081090', 'LO');
/** (0008,1100) Referenced Results Sequence, SQ, VM 1; retired. */
export const ReferencedResultsSequence = /* @__PURE__ */ defineListTag('00081100', 'SQ');
/** (0008,1110) Referenced Study Sequence, SQ, VM 1. */
export const ReferencedStudySequence = /* @__PURE__ */ defineListTag('00081110', 'SQ');
/** (0008,1111) Referenced Performed Procedure Step Sequence, SQ, VM 1. */
export const ReferencedPerformedProcedureStepSequence = /* @__PURE__ */ defineListTag('00081111', 'SQ');
/** (0008,1112) Referenced Instances by SOP Class Sequence, SQ, VM 1. */
export const ReferencedInstancesBySOPClassSequence = /* @__PURE__ */ defineListTag('00081112', 'SQ');
/** (0008,1115) Referenced Series Sequence, SQ, VM 1. */
export const ReferencedSeriesSequence = /* @__PURE__ */ defineListTag('00081115', 'SQ');
/** (0008,1120) Referenced Patient Sequence, SQ, VM 1. */
export const ReferencedPatientSequence = /* @__PURE__ */ defineListTag('00081120', 'SQ');
/** (0008,1125) Referenced Visit Sequence, SQ, VM 1. */
export const ReferencedVisitSequence = /* @__PURE__ */ defineListTag('00081125', 'SQ');
/** (0008,1130) Referenced Overlay Sequence, SQ, VM 1; retired. */
export const ReferencedOverlaySequence = /* @__PURE__ */ defineListTag('00081130', 'SQ');
/** (0008,1134) Referenced Stereometric Instance Sequence, SQ, VM 1. */
export const ReferencedStereometricInstanceSequence = /* @__PURE__ */ defineListTag('00081134', 'SQ');
/** (0008,113A) Referenced Waveform Sequence, SQ, VM 1. */
export const ReferencedWaveformSequence = /* @__PURE__ */ defineListTag('0008113A', 'SQ');
/** (0008,1140) Referenced Image Sequence, SQ, VM 1. */
export const ReferencedImageSequence = /* @__PURE__ */ defineListTag('00081140', 'SQ');
/** (0008,1145) Referenced Curve Sequence, SQ, VM 1; retired. */
export const ReferencedCurveSequence = /* @__PURE__ */ defineListTag('00081145', 'SQ');
/** (0008,114A) Referenced Instance Sequence, SQ, VM 1. */
export const ReferencedInstanceSequence = /* @__PURE__ */ defineListTag('0008114A', 'SQ');
/** (0008,114B) Referenced Real World Value Mapping Instance Sequence, SQ, VM 1. */
export const ReferencedRealWorldValueMappingInstanceSequence = /* @__PURE__ */ defineListTag('0008114B', 'SQ');
/** (0008,114C) Referenced Segmentation Sequence, SQ, VM 1. */
export const ReferencedSegmentationSequence = /* @__PURE__ */ defineListTag('0008114C', 'SQ');
/** (0008,114D) Referenced Surface Segmentation Sequence, SQ, VM 1. */
export const ReferencedSurfaceSegmentationSequence = /* @__PURE__ */ defineListTag('0008114D', 'SQ');
/** (0008,1150) Referenced SOP Class UID, UI, VM 1. */
export const ReferencedSOPClassUID = /* @__PURE__ */ defineTag('00081150', 'UI');
/** (0008,1155) Referenced SOP Instance UID, UI, VM 1. */
export const ReferencedSOPInstanceUID = /* @__PURE__ */ defineTag('00081155', 'UI');
/** (0008,1156) Definition Source Sequence, SQ, VM 1. */
export const DefinitionSourceSequence = /* @__PURE__ */ defineListTag('00081156', 'SQ');
/** (0008,115A) SOP Classes Supported, UI, VM 1-n. */
export const SOPClassesSupported = /* @__PURE__ */ defineListTag('0008115A', 'UI');
/** (0008,1160) Referenced Frame Number, IS, VM 1-n. */
export const ReferencedFrameNumber = /* @__PURE__ */ defineListTag('00081160', 'IS');
/** (0008,1161) Simple Frame List, UL, VM 1-n. */
export const SimpleFrameList = /* @__PURE__ */ defineListTag('00081161', 'UL');
/** (0008,1162) Calculated Frame List, UL, VM 3-3n. */
export const CalculatedFrameList = /* @__PURE__ */ defineListTag('00081162', 'UL');
/** (0008,1163) Time Range, FD, VM 2. */
export const TimeRange = /* @__PURE__ */ defineListTag('00081163', 'FD');
/** (0008,1164) Frame Extraction Sequence, SQ, VM 1. */
export const FrameExtractionSequence = /* @__PURE__ */ defineListTag('00081164', 'SQ');
/** (0008,1167) Multi-frame Source SOP Instance UID, UI, VM 1. */
export const MultiFrameSourceSOPInstanceUID = /* @__PURE__ */ defineTag('00081167', 'UI');
/** (0008,1190) Retrieve URL, UR, VM 1. */
export const RetrieveURL = /* @__PURE__ */ defineTag('00081190', 'UR');
/** (0008,1195) Transaction UID, UI, VM 1. */
export const TransactionUID = /* @__PURE__ */ defineTag('00081195', 'UI');
/** (0008,1196) Warning Reason, US, VM 1. */
export const WarningReason = /* @__PURE__ */ defineTag('00081196', 'US');
/** (0008,1197) Failure Reason, US, VM 1. */
export const FailureReason = /* @__PURE__ */ defineTag('00081197', 'US');
/** (0008,1198) Failed SOP Sequence, SQ, VM 1. */
export const FailedSOPSequence = /* @__PURE__ */ defineListTag('00081198', 'SQ');
/** (0008,1199) Referenced SOP Sequence, SQ, VM 1. */
export const ReferencedSOPSequence = /* @__PURE__ */ defineListTag('00081199', 'SQ');
/** (0008,119A) Other Failures Sequence, SQ, VM 1. */
export const OtherFailuresSequence = /* @__PURE__ */ defineListTag('0008119A', 'SQ');
/** (0008,119B) Failed Study Sequence, SQ, VM 1. */
export const FailedStudySequence = /* @__PURE__ */ defineListTag('0008119B', 'SQ');
/** (0008,1200) Studies Containing Other Referenced Instances Sequence, SQ, VM 1. */
export const StudiesContainingOtherReferencedInstancesSequence = /* @__PURE__ */ defineListTag('00081200', 'SQ');
/** (0008,1250) Related Series Sequence, SQ, VM 1. */
export const RelatedSeriesSequence = /* @__PURE__ */ defineListTag('00081250', 'SQ');
/** (0008,1301) Principal Diagnosis Code Sequence, SQ, VM 1. */
export const PrincipalDiagnosisCodeSequence = /* @__PURE__ */ defineListTag('00081301', 'SQ');
/** (0008,1302) Primary Diagnosis Code Sequence, SQ, VM 1. */
export const PrimaryDiagnosisCodeSequence = /* @__PURE__ */ defineListTag('00081302', 'SQ');
/** (0008,1303) Secondary Diagnoses Code Sequence, SQ, VM 1. */
export const SecondaryDiagnosesCodeSequence = /* @__PURE__ */ defineListTag('00081303', 'SQ');
/** (0008,1304) Histological Diagnoses Code Sequence, SQ, VM 1. */
export const HistologicalDiagnosesCodeSequence = /* @__PURE__ */ defineListTag('00081304', 'SQ');
/** (0008,2110) Lossy Image Compression (Retired), CS, VM 1; retired. */
export const LossyImageCompressionRetired = /* @__PURE__ */ defineTag('00082110', 'CS');
/** (0008,2111) Derivation Description, ST, VM 1. */
export const DerivationDescription = /* @__PURE__ */ defineTag('00082111', 'ST');
/** (0008,2112) Source Image Sequence, SQ, VM 1. */
export const SourceImageSequence = /* @__PURE__ */ defineListTag('00082112', 'SQ');
/** (0008,2120) Stage Name, SH, VM 1. */
export const StageName = /* @__PURE__ */ defineTag('00082120', 'SH');
/** (0008,2122) Stage Number, IS, VM 1. */
export const StageNumber = /* @__PURE__ */ defineTag('00082122', 'IS');
/** (0008,2124) Number of Stages, IS, VM 1. */
export const NumberOfStages = /* @__PURE__ */ defineTag('00082124', 'IS');
/** (0008,2127) View Name, SH, VM 1. */
export const ViewName = /* @__PURE__ */ defineTag('00082127', 'SH');
/** (0008,2128) View Number, IS, VM 1. */
export const ViewNumber = /* @__PURE__ */ defineTag('00082128', 'IS');
/** (0008,2129) Number of Event Timers, IS, VM 1. */
export const NumberOfEventTimers = /* @__PURE__ */ defineTag('00082129', 'IS');
/** (0008,212A) Number of Views in Stage, IS, VM 1. */
export const NumberOfViewsInStage = /* @__PURE__ */ defineTag('0008212A', 'IS');
/** (0008,2130) Event Elapsed Time(s), DS, VM 1-n. */
export const EventElapsedTimes = /* @__PURE__ */ defineListTag('00082130', 'DS');
/** (0008,2132) Event Timer Name(s), LO, VM 1-n. */
export const EventTimerNames = /* @__PURE__ */ defineListTag('00082132', 'LO');
/** (0008,2133) Event Timer Sequence, SQ, VM 1. */
export const EventTimerSequence = /* @__PURE__ */ defineListTag('00082133', 'SQ');
/** (0008,2134) Event Time Offset, FD, VM 1. */
export const EventTimeOffset = /* @__PURE__ */ defineTag('00082134', 'FD');
/** (0008,2135) Event Code Sequence, SQ, VM 1. */
export const EventCodeSequence = /* @__PURE__ */ defineListTag('00082135', 'SQ');
/** (0008,2142) Start Trim, IS, VM 1. */
export const StartTrim = /* @__PURE__ */ defineTag('00082142', 'IS');
/** (0008,2143) Stop Trim, IS, VM 1. */
export const StopTrim = /* @__PURE__ */ defineTag('00082143', 'IS');
/** (0008,2144) Recommended Display Frame Rate, IS, VM 1. */
export const RecommendedDisplayFrameRate = /* @__PURE__ */ defineTag('00082144', 'IS');
/** (0008,2200) Transducer Position, CS, VM 1; retired. */
export const TransducerPosition = /* @__PURE__ */ defineTag('00082200', 'CS');
/** (0008,2204) Transducer Orientation, CS, VM 1; retired. */
export const TransducerOrientation = /* @__PURE__ */ defineTag('00082204', 'CS');
/** (0008,2208) Anatomic Structure, CS, VM 1; retired. */
export const AnatomicStructure = /* @__PURE__ */ defineTag('00082208', 'CS');
/** (0008,2218) Anatomic Region Sequence, SQ, VM 1. */
export const AnatomicRegionSequence = /* @__PURE__ */ defineListTag('00082218', 'SQ');
/** (0008,2220) Anatomic Region Modifier Sequence, SQ, VM 1. */
export const AnatomicRegionModifierSequence = /* @__PURE__ */ defineListTag('00082220', 'SQ');
/** (0008,2228) Primary Anatomic Structure Sequence, SQ, VM 1. */
export const PrimaryAnatomicStructureSequence = /* @__PURE__ */ defineListTag('00082228', 'SQ');
/** (0008,2229) Anatomic Structure, Space or Region Sequence, SQ, VM 1; retired. */
export const AnatomicStructureSpaceOrRegionSequence = /* @__PURE__ */ defineListTag('00082229', 'SQ');
/** (0008,2230) Primary Anatomic Structure Modifier Sequence, SQ, VM 1. */
export const PrimaryAnatomicStructureModifierSequence = /* @__PURE__ */ defineListTag('00082230', 'SQ');
/** (0008,2240) Transducer Position Sequence, SQ, VM 1; retired. */
export const TransducerPositionSequence = /* @__PURE__ */ defineListTag('00082240', 'SQ');
/** (0008,2242) Transducer Position Modifier Sequence, SQ, VM 1; retired. */
export const TransducerPositionModifierSequence = /* @__PURE__ */ defineListTag('00082242', 'SQ');
/** (0008,2244) Transducer Orientation Sequence, SQ, VM 1; retired. */
export const TransducerOrientationSequence = /* @__PURE__ */ defineListTag('00082244', 'SQ');
/** (0008,2246) Transducer Orientation Modifier Sequence, SQ, VM 1; retired. */
export const TransducerOrientationModifierSequence = /* @__PURE__ */ defineListTag('00082246', 'SQ');
/** (0008,2251) Anatomic Structure Space Or Region Code Sequence (Trial), SQ, VM 1; retired. */
export const AnatomicStructureSpaceOrRegionCodeSequenceTrial = /* @__PURE__ */ defineListTag('00082251', 'SQ');
/** (0008,2253) Anatomic Portal Of Entrance Code Sequence (Trial), SQ, VM 1; retired. */
export const AnatomicPortalOfEntranceCodeSequenceTrial = /* @__PURE__ */ defineListTag('00082253', 'SQ');
/** (0008,2255) Anatomic Approach Direction Code Sequence (Trial), SQ, VM 1; retired. */
export const AnatomicApproachDirectionCodeSequenceTrial = /* @__PURE__ */ defineListTag('00082255', 'SQ');
/** (0008,2256) Anatomic Perspective Description (Trial), ST, VM 1; retired. */
export const AnatomicPerspectiveDescriptionTrial = /* @__PURE__ */ defineTag('00082256', 'ST');
/** (0008,2257) Anatomic Perspective Code Sequence (Trial), SQ, VM 1; retired. */
export const AnatomicPerspectiveCodeSequenceTrial = /* @__PURE__ */ defineListTag('00082257', 'SQ');
/** (0008,2258) Anatomic Location Of Examining Instrument Description (Trial), ST, VM 1; retired. */
export const AnatomicLocationOfExaminingInstrumentDescriptionTrial = /* @__PURE__ */ defineTag('00082258', 'ST');
/** (0008,2259) Anatomic Location Of Examining Instrument Code Sequence (Trial), SQ, VM 1; retired. */
export const AnatomicLocationOfExaminingInstrumentCodeSequenceTrial = /* @__PURE__ */ defineListTag('00082259', 'SQ');
/** (0008,225A) Anatomic Structure Space Or Region Modifier Code Sequence (Trial), SQ, VM 1; retired. */
export const AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial = /* @__PURE__ */ defineListTag('0008225A', 'SQ');
/** (0008,225C) On Axis Background Anatomic Structure Code Sequence (Trial), SQ, VM 1; retired. */
export const OnAxisBackgroundAnatomicStructureCodeSequenceTrial = /* @__PURE__ */ defineListTag('0008225C', 'SQ');
/** (0008,3001) Alternate Representation Sequence, SQ, VM 1. */
export const AlternateRepresentationSequence = /* @__PURE__ */ defineListTag('00083001', 'SQ');
/** (0008,3002) Available Transfer Syntax UID, UI, VM 1-n. */
export const AvailableTransferSyntaxUID = /* @__PURE__ */ defineListTag('00083002', 'UI');
/** (0008,3010) Irradiation Event UID, UI, VM 1-n. */
export const IrradiationEventUID = /* @__PURE__ */ defineListTag('00083010', 'UI');
/** (0008,3011) Source Irradiation Event Sequence, SQ, VM 1. */
export const SourceIrradiationEventSequence = /* @__PURE__ */ defineListTag('00083011', 'SQ');
/** (0008,3012) Radiopharmaceutical Administration Event UID, UI, VM 1. */
export const RadiopharmaceuticalAdministrationEventUID = /* @__PURE__ */ defineTag('00083012', 'UI');
/** (0008,4000) Identifying Comments, LT, VM 1; retired. */
export const IdentifyingComments = /* @__PURE__ */ defineTag('00084000', 'LT');
/** (0008,9007) Frame Type, CS, VM 4-5. */
export const FrameType = /* @__PURE__ */ defineListTag('00089007', 'CS');
/** (0008,9092) Referenced Image Evidence Sequence, SQ, VM 1. */
export const ReferencedImageEvidenceSequence = /* @__PURE__ */ defineListTag('00089092', 'SQ');
/** (0008,9121) Referenced Raw Data Sequence, SQ, VM 1. */
export const ReferencedRawDataSequence = /* @__PURE__ */ defineListTag('00089121', 'SQ');
/** (0008,9123) Creator-Version UID, UI, VM 1. */
export const CreatorVersionUID = /* @__PURE__ */ defineTag('00089123', 'UI');
/** (0008,9124) Derivation Image Sequence, SQ, VM 1. */
export const DerivationImageSequence = /* @__PURE__ */ defineListTag('00089124', 'SQ');
/** (0008,9154) Source Image Evidence Sequence, SQ, VM 1. */
export const SourceImageEvidenceSequence = /* @__PURE__ */ defineListTag('00089154', 'SQ');
/** (0008,9205) Pixel Presentation, CS, VM 1. */
export const PixelPresentation = /* @__PURE__ */ defineTag('00089205', 'CS');
/** (0008,9206) Volumetric Properties, CS, VM 1. */
export const VolumetricProperties = /* @__PURE__ */ defineTag('00089206', 'CS');
/** (0008,9207) Volume Based Calculation Technique, CS, VM 1. */
export const VolumeBasedCalculationTechnique = /* @__PURE__ */ defineTag('00089207', 'CS');
/** (0008,9208) Complex Image Component, CS, VM 1. */
export const ComplexImageComponent = /* @__PURE__ */ defineTag('00089208', 'CS');
/** (0008,9209) Acquisition Contrast, CS, VM 1. */
export const AcquisitionContrast = /* @__PURE__ */ defineTag('00089209', 'CS');
/** (0008,9215) Derivation Code Sequence, SQ, VM 1. */
export const DerivationCodeSequence = /* @__PURE__ */ defineListTag('00089215', 'SQ');
/** (0008,9237) Referenced Presentation State Sequence, SQ, VM 1. */
export const ReferencedPresentationStateSequence = /* @__PURE__ */ defineListTag('00089237', 'SQ');
/** (0008,9410) Referenced Other Plane Sequence, SQ, VM 1. */
export const ReferencedOtherPlaneSequence = /* @__PURE__ */ defineListTag('00089410', 'SQ');
/** (0008,9458) Frame Display Sequence, SQ, VM 1. */
export const FrameDisplaySequence = /* @__PURE__ */ defineListTag('00089458', 'SQ');
/** (0008,9459) Recommended Display Frame Rate in Float, FL, VM 1. */
export const RecommendedDisplayFrameRateInFloat = /* @__PURE__ */ defineTag('00089459', 'FL');
/** (0008,9460) Skip Frame Range Flag, CS, VM 1. */
export const SkipFrameRangeFlag = /* @__PURE__ */ defineTag('00089460', 'CS');
/** (0010,0010) Patient's Name, PN, VM 1. */
export const PatientName = /* @__PURE__ */ defineTag('00100010', 'PN');
/** (0010,0011) Person Names to Use Sequence, SQ, VM 1. */
export const PersonNamesToUseSequence = /* @__PURE__ */ defineListTag('00100011', 'SQ');
/** (0010,0012) Name to Use, LT, VM 1. */
export const NameToUse = /* @__PURE__ */ defineTag('00100012', 'LT');
/** (0010,0013) Name to Use Comment, UT, VM 1. */
export const NameToUseComment = /* @__PURE__ */ defineTag('00100013', 'UT');
/** (0010,0014) Third Person Pronouns Sequence, SQ, VM 1. */
export const ThirdPersonPronounsSequence = /* @__PURE__ */ defineListTag('00100014', 'SQ');
/** (0010,0015) Pronoun Code Sequence, SQ, VM 1. */
export const PronounCodeSequence = /* @__PURE__ */ defineListTag('00100015', 'SQ');
/** (0010,0016) Pronoun Comment, UT, VM 1. */
export const PronounComment = /* @__PURE__ */ defineTag('00100016', 'UT');
/** (0010,0020) Patient ID, LO, VM 1. */
export const PatientID = /* @__PURE__ */ defineTag('00100020', 'LO');
/** (0010,0021) Issuer of Patient ID, LO, VM 1. */
export const IssuerOfPatientID = /* @__PURE__ */ defineTag('00100021', 'LO');
/** (0010,0022) Type of Patient ID, CS, VM 1. */
export const TypeOfPatientID = /* @__PURE__ */ defineTag('00100022', 'CS');
/** (0010,0024) Issuer of Patient ID Qualifiers Sequence, SQ, VM 1. */
export const IssuerOfPatientIDQualifiersSequence = /* @__PURE__ */ defineListTag('00100024', 'SQ');
/** (0010,0026) Source Patient Group Identification Sequence, SQ, VM 1. */
export const SourcePatientGroupIdentificationSequence = /* @__PURE__ */ defineListTag('00100026', 'SQ');
/** (0010,0027) Group of Patients Identification Sequence, SQ, VM 1. */
export const GroupOfPatientsIdentificationSequence = /* @__PURE__ */ defineListTag('00100027', 'SQ');
/** (0010,0028) Subject Relative Position in Image, US, VM 3. */
export const SubjectRelativePositionInImage = /* @__PURE__ */ defineListTag('00100028', 'US');
/** (0010,0030) Patient's Birth Date, DA, VM 1. */
export const PatientBirthDate = /* @__PURE__ */ defineTag('00100030', 'DA');
/** (0010,0032) Patient's Birth Time, TM, VM 1. */
export const PatientBirthTime = /* @__PURE__ */ defineTag('00100032', 'TM');
/** (0010,0033) Patient's Birth Date in Alternative Calendar, LO, VM 1. */
export const PatientBirthDateInAlternativeCalendar = /* @__PURE__ */ defineTag('00100033', 'LO');
/** (0010,0034) Patient's Death Date in Alternative Calendar, LO, VM 1. */
export const PatientDeathDateInAlternativeCalendar = /* @__PURE__ */ defineTag('00100034', 'LO');
/** (0010,0035) Patient's Alternative Calendar, CS, VM 1. */
export const PatientAlternativeCalendar = /* @__PURE__ */ defineTag('00100035', 'CS');
/** (0010,0040) Patient's Sex, CS, VM 1. */
export const PatientSex = /* @__PURE__ */ defineTag('00100040', 'CS');
/** (0010,0041) Gender Identity Sequence, SQ, VM 1. */
export const GenderIdentitySequence = /* @__PURE__ */ defineListTag('00100041', 'SQ');
/** (0010,0042) Sex Parameters for Clinical Use Category Comment, UT, VM 1. */
export const SexParametersForClinicalUseCategoryComment = /* @__PURE__ */ defineTag('00100042', 'UT');
/** (0010,0043) Sex Parameters for Clinical Use Category Sequence, SQ, VM 1. */
export const SexParametersForClinicalUseCategorySequence = /* @__PURE__ */ defineListTag('00100043', 'SQ');
/** (0010,0044) Gender Identity Code Sequence, SQ, VM 1. */
export const GenderIdentityCodeSequence = /* @__PURE__ */ defineListTag('00100044', 'SQ');
/** (0010,0045) Gender Identity Comment, UT, VM 1. */
export const GenderIdentityComment = /* @__PURE__ */ defineTag('00100045', 'UT');
/** (0010,0046) Sex Parameters for Clinical Use Category Code Sequence, SQ, VM 1. */
export const SexParametersForClinicalUseCategoryCodeSequence = /* @__PURE__ */ defineListTag('00100046', 'SQ');
/** (0010,0047) Sex Parameters for Clinical Use Category Reference, UR, VM 1-n. */
export const SexParametersForClinicalUseCategoryReference = /* @__PURE__ */ defineListTag('00100047', 'UR');
/** (0010,0050) Patient's Insurance Plan Code Sequence, SQ, VM 1. */
export const PatientInsurancePlanCodeSequence = /* @__PURE__ */ defineListTag('00100050', 'SQ');
/** (0010,0101) Patient's Primary Language Code Sequence, SQ, VM 1. */
export const PatientPrimaryLanguageCodeSequence = /* @__PURE__ */ defineListTag('00100101', 'SQ');
/** (0010,0102) Patient's Primary Language Modifier Code Sequence, SQ, VM 1. */
export const PatientPrimaryLanguageModifierCodeSequence = /* @__PURE__ */ defineListTag('00100102', 'SQ');
/** (0010,0200) Quality Control Subject, CS, VM 1. */
export const QualityControlSubject = /* @__PURE__ */ defineTag('00100200', 'CS');
/** (0010,0201) Quality Control Subject Type Code Sequence, SQ, VM 1. */
export const QualityControlSubjectTypeCodeSequence = /* @__PURE__ */ defineListTag('00100201', 'SQ');
/** (0010,0212) Strain Description, UC, VM 1. */
export const StrainDescription = /* @__PURE__ */ defineTag('00100212', 'UC');
/** (0010,0213) Strain Nomenclature, LO, VM 1. */
export const StrainNomenclature = /* @__PURE__ */ defineTag('00100213', 'LO');
/** (0010,0214) Strain Stock Number, LO, VM 1. */
export const StrainStockNumber = /* @__PURE__ */ defineTag('00100214', 'LO');
/** (0010,0215) Strain Source Registry Code Sequence, SQ, VM 1. */
export const StrainSourceRegistryCodeSequence = /* @__PURE__ */ defineListTag('00100215', 'SQ');
/** (0010,0216) Strain Stock Sequence, SQ, VM 1. */
export const StrainStockSequence = /* @__PURE__ */ defineListTag('00100216', 'SQ');
/** (0010,0217) Strain Source, LO, VM 1. */
export const StrainSource = /* @__PURE__ */ defineTag('00100217', 'LO');
/** (0010,0218) Strain Additional Information, UT, VM 1. */
export const StrainAdditionalInformation = /* @__PURE__ */ defineTag('00100218', 'UT');
/** (0010,0219) Strain Code Sequence, SQ, VM 1. */
export const StrainCodeSequence = /* @__PURE__ */ defineListTag('00100219', 'SQ');
/** (0010,0221) Genetic Modifications Sequence, SQ, VM 1. */
export const GeneticModificationsSequence = /* @__PURE__ */ defineListTag('00100221', 'SQ');
/** (0010,0222) Genetic Modifications Description, UC, VM 1. */
export const GeneticModificationsDescription = /* @__PURE__ */ defineTag('00100222', 'UC');
/** (0010,0223) Genetic Modifications Nomenclature, LO, VM 1. */
export const GeneticModificationsNomenclature = /* @__PURE__ */ defineTag('00100223', 'LO');
/** (0010,0229) Genetic Modifications Code Sequence, SQ, VM 1. */
export const GeneticModificationsCodeSequence = /* @__PURE__ */ defineListTag('00100229', 'SQ');
/** (0010,1000) Other Patient IDs, LO, VM 1-n; retired. */
export const OtherPatientIDs = /* @__PURE__ */ defineListTag('00101000', 'LO');
/** (0010,1001) Other Patient Names, PN, VM 1-n. */
export const OtherPatientNames = /* @__PURE__ */ defineListTag('00101001', 'PN');
/** (0010,1002) Other Patient IDs Sequence, SQ, VM 1. */
export const OtherPatientIDsSequence = /* @__PURE__ */ defineListTag('00101002', 'SQ');
/** (0010,1005) Patient's Birth Name, PN, VM 1. */
export const PatientBirthName = /* @__PURE__ */ defineTag('00101005', 'PN');
/** (0010,1010) Patient's Age, AS, VM 1. */
export const PatientAge = /* @__PURE__ */ defineTag('00101010', 'AS');
/** (0010,1020) Patient's Size, DS, VM 1. */
export const PatientSize = /* @__PURE__ */ defineTag('00101020', 'DS');
/** (0010,1021) Patient's Size Code Sequence, SQ, VM 1. */
export const PatientSizeCodeSequence = /* @__PURE__ */ defineListTag('00101021', 'SQ');
/** (0010,1022) Patient's Body Mass Index, DS, VM 1. */
export const PatientBodyMassIndex = /* @__PURE__ */ defineTag('00101022', 'DS');
/** (0010,1023) Measured AP Dimension, DS, VM 1. */
export const MeasuredAPDimension = /* @__PURE__ */ defineTag('00101023', 'DS');
/** (0010,1024) Measured Lateral Dimension, DS, VM 1. */
export const MeasuredLateralDimension = /* @__PURE__ */ defineTag('00101024', 'DS');
/** (0010,1030) Patient's Weight, DS, VM 1. */
export const PatientWeight = /* @__PURE__ */ defineTag('00101030', 'DS');
/** (0010,1040) Patient's Address, LO, VM 1. */
export const PatientAddress = /* @__PURE__ */ defineTag('00101040', 'LO');
/** (0010,1050) Insurance Plan Identification, LO, VM 1-n; retired. */
export const InsurancePlanIdentification = /* @__PURE__ */ defineListTag('00101050', 'LO');
/** (0010,1060) Patient's Mother's Birth Name, PN, VM 1. */
export const PatientMotherBirthName = /* @__PURE__ */ defineTag('00101060', 'PN');
/** (0010,1080) Military Rank, LO, VM 1. */
export const MilitaryRank = /* @__PURE__ */ defineTag('00101080', 'LO');
/** (0010,1081) Branch of Service, LO, VM 1. */
export const BranchOfService = /* @__PURE__ */ defineTag('00101081', 'LO');
/** (0010,1090) Medical Record Locator, LO, VM 1; retired. */
export const MedicalRecordLocator = /* @__PURE__ */ defineTag('00101090', 'LO');
/** (0010,1100) Referenced Patient Photo Sequence, SQ, VM 1. */
export const ReferencedPatientPhotoSequence = /* @__PURE__ */ defineListTag('00101100', 'SQ');
/** (0010,2000) Medical Alerts, LO, VM 1-n. */
export const MedicalAlerts = /* @__PURE__ */ defineListTag('00102000', 'LO');
/** (0010,2110) Allergies, LO, VM 1-n. */
export const Allergies = /* @__PURE__ */ defineListTag('00102110', 'LO');
/** (0010,2150) Country of Residence, LO, VM 1. */
export const CountryOfResidence = /* @__PURE__ */ defineTag('00102150', 'LO');
/** (0010,2152) Region of Residence, LO, VM 1. */
export const RegionOfResidence = /* @__PURE__ */ defineTag('00102152', 'LO');
/** (0010,2154) Patient's Telephone Numbers, SH, VM 1-n. */
export const PatientTelephoneNumbers = /* @__PURE__ */ defineListTag('00102154', 'SH');
/** (0010,2155) Patient's Telecom Information, LT, VM 1. */
export const PatientTelecomInformation = /* @__PURE__ */ defineTag('00102155', 'LT');
/** (0010,2160) Ethnic Group, SH, VM 1; retired. */
export const EthnicGroup = /* @__PURE__ */ defineTag('00102160', 'SH');
/** (0010,2161) Ethnic Group Code Sequence, SQ, VM 1. */
export const EthnicGroupCodeSequence = /* @__PURE__ */ defineListTag('00102161', 'SQ');
/** (0010,2162) Ethnic Groups, UC, VM 1-n. */
export const EthnicGroups = /* @__PURE__ */ defineListTag('00102162', 'UC');
/** (0010,2180) Occupation, SH, VM 1. */
export const Occupation = /* @__PURE__ */ defineTag('00102180', 'SH');
/** (0010,21A0) Smoking Status, CS, VM 1. */
export const SmokingStatus = /* @__PURE__ */ defineTag('001021A0', 'CS');
/** (0010,21B0) Additional Patient History, LT, VM 1. */
export const AdditionalPatientHistory = /* @__PURE__ */ defineTag('001021B0', 'LT');
/** (0010,21C0) Pregnancy Status, US, VM 1. */
export const PregnancyStatus = /* @__PURE__ */ defineTag('001021C0', 'US');
/** (0010,21D0) Last Menstrual Date, DA, VM 1. */
export const LastMenstrualDate = /* @__PURE__ */ defineTag('001021D0', 'DA');
/** (0010,21F0) Patient's Religious Preference, LO, VM 1. */
export const PatientReligiousPreference = /* @__PURE__ */ defineTag('001021F0', 'LO');
/** (0010,2201) Patient Species Description, LO, VM 1. */
export const PatientSpeciesDescription = /* @__PURE__ */ defineTag('00102201', 'LO');
/** (0010,2202) Patient Species Code Sequence, SQ, VM 1. */
export const PatientSpeciesCodeSequence = /* @__PURE__ */ defineListTag('00102202', 'SQ');
/** (0010,2203) Patient's Sex Neutered, CS, VM 1. */
export const PatientSexNeutered = /* @__PURE__ */ defineTag('00102203', 'CS');
/** (0010,2210) Anatomical Orientation Type, CS, VM 1. */
export const AnatomicalOrientationType = /* @__PURE__ */ defineTag('00102210', 'CS');
/** (0010,2292) Patient Breed Description, LO, VM 1. */
export const PatientBreedDescription = /* @__PURE__ */ defineTag('00102292', 'LO');
/** (0010,2293) Patient Breed Code Sequence, SQ, VM 1. */
export const PatientBreedCodeSequence = /* @__PURE__ */ defineListTag('00102293', 'SQ');
/** (0010,2294) Breed Registration Sequence, SQ, VM 1. */
export const BreedRegistrationSequence = /* @__PURE__ */ defineListTag('00102294', 'SQ');
/** (0010,2295) Breed Registration Number, LO, VM 1. */
export const BreedRegistrationNumber = /* @__PURE__ */ defineTag('00102295', 'LO');
/** (0010,2296) Breed Registry Code Sequence, SQ, VM 1. */
export const BreedRegistryCodeSequence = /* @__PURE__ */ defineListTag('00102296', 'SQ');
/** (0010,2297) Responsible Person, PN, VM 1. */
export const ResponsiblePerson = /* @__PURE__ */ defineTag('00102297', 'PN');
/** (0010,2298) Responsible Person Role, CS, VM 1. */
export const ResponsiblePersonRole = /* @__PURE__ */ defineTag('00102298', 'CS');
/** (0010,2299) Responsible Organization, LO, VM 1. */
export const ResponsibleOrganization = /* @__PURE__ */ defineTag('00102299', 'LO');
/** (0010,4000) Patient Comments, LT, VM 1. */
export const PatientComments = /* @__PURE__ */ defineTag('00104000', 'LT');
/** (0010,9431) Examined Body Thickness, FL, VM 1. */
export const ExaminedBodyThickness = /* @__PURE__ */ defineTag('00109431', 'FL');
/** (0012,0010) Clinical Trial Sponsor Name, LO, VM 1. */
export const ClinicalTrialSponsorName = /* @__PURE__ */ defineTag('00120010', 'LO');
/** (0012,0020) Clinical Trial Protocol ID, LO, VM 1. */
export const ClinicalTrialProtocolID = /* @__PURE__ */ defineTag('00120020', 'LO');
/** (0012,0021) Clinical Trial Protocol Name, LO, VM 1. */
export const ClinicalTrialProtocolName = /* @__PURE__ */ defineTag('00120021', 'LO');
/** (0012,0022) Issuer of Clinical Trial Protocol ID, LO, VM 1. */
export const IssuerOfClinicalTrialProtocolID = /* @__PURE__ */ defineTag('00120022', 'LO');
/** (0012,0023) Other Clinical Trial Protocol IDs Sequence, SQ, VM 1. */
export const OtherClinicalTrialProtocolIDsSequence = /* @__PURE__ */ defineListTag('00120023', 'SQ');
/** (0012,0030) Clinical Trial Site ID, LO, VM 1. */
export const ClinicalTrialSiteID = /* @__PURE__ */ defineTag('00120030', 'LO');
/** (0012,0031) Clinical Trial Site Name, LO, VM 1. */
export const ClinicalTrialSiteName = /* @__PURE__ */ defineTag('00120031', 'LO');
/** (0012,0032) Issuer of Clinical Trial Site ID, LO, VM 1. */
export const IssuerOfClinicalTrialSiteID = /* @__PURE__ */ defineTag('00120032', 'LO');
/** (0012,0040) Clinical Trial Subject ID, LO, VM 1. */
export const ClinicalTrialSubjectID = /* @__PURE__ */ defineTag('00120040', 'LO');
/** (0012,0041) Issuer of Clinical Trial Subject ID, LO, VM 1. */
export const IssuerOfClinicalTrialSubjectID = /* @__PURE__ */ defineTag('00120041', 'LO');
/** (0012,0042) Clinical Trial Subject Reading ID, LO, VM 1. */
export const ClinicalTrialSubjectReadingID = /* @__PURE__ */ defineTag('00120042', 'LO');
/** (0012,0043) Issuer of Clinical Trial Subject Reading ID, LO, VM 1. */
export const IssuerOfClinicalTrialSubjectReadingID = /* @__PURE__ */ defineTag('00120043', 'LO');
/** (0012,0050) Clinical Trial Time Point ID, LO, VM 1. */
export const ClinicalTrialTimePointID = /* @__PURE__ */ defineTag('00120050', 'LO');
/** (0012,0051) Clinical Trial Time Point Description, ST, VM 1. */
export const ClinicalTrialTimePointDescription = /* @__PURE__ */ defineTag('00120051', 'ST');
/** (0012,0052) Longitudinal Temporal Offset from Event, FD, VM 1. */
export const LongitudinalTemporalOffsetFromEvent = /* @__PURE__ */ defineTag('00120052', 'FD');
/** (0012,0053) Longitudinal Temporal Event Type, CS, VM 1. */
export const LongitudinalTemporalEventType = /* @__PURE__ */ defineTag('00120053', 'CS');
/** (0012,0054) Clinical Trial Time Point Type Code Sequence, SQ, VM 1. */
export const ClinicalTrialTimePointTypeCodeSequence = /* @__PURE__ */ defineListTag('00120054', 'SQ');
/** (0012,0055) Issuer of Clinical Trial Time Point ID, LO, VM 1. */
export const IssuerOfClinicalTrialTimePointID = /* @__PURE__ */ defineTag('00120055', 'LO');
/** (0012,0060) Clinical Trial Coordinating Center Name, LO, VM 1. */
export const ClinicalTrialCoordinatingCenterName = /* @__PURE__ */ defineTag('00120060', 'LO');
/** (0012,0062) Patient Identity Removed, CS, VM 1. */
export const PatientIdentityRemoved = /* @__PURE__ */ defineTag('00120062', 'CS');
/** (0012,0063) De-identification Method, LO, VM 1-n. */
export const DeidentificationMethod = /* @__PURE__ */ defineListTag('00120063', 'LO');
/** (0012,0064) De-identification Method Code Sequence, SQ, VM 1. */
export const DeidentificationMethodCodeSequence = /* @__PURE__ */ defineListTag('00120064', 'SQ');
/** (0012,0071) Clinical Trial Series ID, LO, VM 1. */
export const ClinicalTrialSeriesID = /* @__PURE__ */ defineTag('00120071', 'LO');
/** (0012,0072) Clinical Trial Series Description, LO, VM 1. */
export const ClinicalTrialSeriesDescription = /* @__PURE__ */ defineTag('00120072', 'LO');
/** (0012,0073) Issuer of Clinical Trial Series ID, LO, VM 1. */
export const IssuerOfClinicalTrialSeriesID = /* @__PURE__ */ defineTag('00120073', 'LO');
/** (0012,0081) Clinical Trial Protocol Ethics Committee Name, LO, VM 1. */
export const ClinicalTrialProtocolEthicsCommitteeName = /* @__PURE__ */ defineTag('00120081', 'LO');
/** (0012,0082) Clinical Trial Protocol Ethics Committee Approval Number, LO, VM 1. */
export const ClinicalTrialProtocolEthicsCommitteeApprovalNumber = /* @__PURE__ */ defineTag('00120082', 'LO');
/** (0012,0083) Consent for Clinical Trial Use Sequence, SQ, VM 1. */
export const ConsentForClinicalTrialUseSequence = /* @__PURE__ */ defineListTag('00120083', 'SQ');
/** (0012,0084) Distribution Type, CS, VM 1. */
export const DistributionType = /* @__PURE__ */ defineTag('00120084', 'CS');
/** (0012,0085) Consent for Distribution Flag, CS, VM 1. */
export const ConsentForDistributionFlag = /* @__PURE__ */ defineTag('00120085', 'CS');
/** (0012,0086) Ethics Committee Approval Effectiveness Start Date, DA, VM 1. */
export const EthicsCommitteeApprovalEffectivenessStartDate = /* @__PURE__ */ defineTag('00120086', 'DA');
/** (0012,0087) Ethics Committee Approval Effectiveness End Date, DA, VM 1. */
export const EthicsCommitteeApprovalEffectivenessEndDate = /* @__PURE__ */ defineTag('00120087', 'DA');
/** (0014,0023) CAD File Format, ST, VM 1; retired. */
export const CADFileFormat = /* @__PURE__ */ defineTag('00140023', 'ST');
/** (0014,0024) Component Reference System, ST, VM 1; retired. */
export const ComponentReferenceSystem = /* @__PURE__ */ defineTag('00140024', 'ST');
/** (0014,0025) Component Manufacturing Procedure, ST, VM 1. */
export const ComponentManufacturingProcedure = /* @__PURE__ */ defineTag('00140025', 'ST');
/** (0014,0028) Component Manufacturer, ST, VM 1. */
export const ComponentManufacturer = /* @__PURE__ */ defineTag('00140028', 'ST');
/** (0014,0030) Material Thickness, DS, VM 1-n. */
export const MaterialThickness = /* @__PURE__ */ defineListTag('00140030', 'DS');
/** (0014,0032) Material Pipe Diameter, DS, VM 1-n. */
export const MaterialPipeDiameter = /* @__PURE__ */ defineListTag('00140032', 'DS');
/** (0014,0034) Material Isolation Diameter, DS, VM 1-n. */
export const MaterialIsolationDiameter = /* @__PURE__ */ defineListTag('00140034', 'DS');
/** (0014,0042) Material Grade, ST, VM 1. */
export const MaterialGrade = /* @__PURE__ */ defineTag('00140042', 'ST');
/** (0014,0044) Material Properties Description, ST, VM 1. */
export const MaterialPropertiesDescription = /* @__PURE__ */ defineTag('00140044', 'ST');
/** (0014,0045) Material Properties File Format (Retired), ST, VM 1; retired. */
export const MaterialPropertiesFileFormatRetired = /* @__PURE__ */ defineTag('00140045', 'ST');
/** (0014,0046) Material Notes, LT, VM 1. */
export const MaterialNotes = /* @__PURE__ */ defineTag('00140046', 'LT');
/** (0014,0050) Component Shape, CS, VM 1. */
export const ComponentShape = /* @__PURE__ */ defineTag('00140050', 'CS');
/** (0014,0052) Curvature Type, CS, VM 1. */
export const CurvatureType = /* @__PURE__ */ defineTag('00140052', 'CS');
/** (0014,0054) Outer Diameter, DS, VM 1. */
export const OuterDiameter = /* @__PURE__ */ defineTag('00140054', 'DS');
/** (0014,0056) Inner Diameter, DS, VM 1. */
export const InnerDiameter = /* @__PURE__ */ defineTag('00140056', 'DS');
/** (0014,0100) Component Welder IDs, LO, VM 1-n. */
export const ComponentWelderIDs = /* @__PURE__ */ defineListTag('00140100', 'LO');
/** (0014,0101) Secondary Approval Status, CS, VM 1. */
export const SecondaryApprovalStatus = /* @__PURE__ */ defineTag('00140101', 'CS');
/** (0014,0102) Secondary Review Date, DA, VM 1. */
export const SecondaryReviewDate = /* @__PURE__ */ defineTag('00140102', 'DA');
/** (0014,0103) Secondary Review Time, TM, VM 1. */
export const SecondaryReviewTime = /* @__PURE__ */ defineTag('00140103', 'TM');
/** (0014,0104) Secondary Reviewer Name, PN, VM 1. */
export const SecondaryReviewerName = /* @__PURE__ */ defineTag('00140104', 'PN');
/** (0014,0105) Repair ID, ST, VM 1. */
export const RepairID = /* @__PURE__ */ defineTag('00140105', 'ST');
/** (0014,0106) Multiple Component Approval Sequence, SQ, VM 1. */
export const MultipleComponentApprovalSequence = /* @__PURE__ */ defineListTag('00140106', 'SQ');
/** (0014,0107) Other Approval Status, CS, VM 1-n. */
export const OtherApprovalStatus = /* @__PURE__ */ defineListTag('00140107', 'CS');
/** (0014,0108) Other Secondary Approval Status, CS, VM 1-n. */
export const OtherSecondaryApprovalStatus = /* @__PURE__ */ defineListTag('00140108', 'CS');
/** (0014,0200) Data Element Label Sequence, SQ, VM 1. */
export const DataElementLabelSequence = /* @__PURE__ */ defineListTag('00140200', 'SQ');
/** (0014,0201) Data Element Label Item Sequence, SQ, VM 1. */
export const DataElementLabelItemSequence = /* @__PURE__ */ defineListTag('00140201', 'SQ');
/** (0014,0202) Data Element, AT, VM 1. */
export const DataElement = /* @__PURE__ */ defineTag('00140202', 'AT');
/** (0014,0203) Data Element Name, LO, VM 1. */
export const DataElementName = /* @__PURE__ */ defineTag('00140203', 'LO');
/** (0014,0204) Data Element Description, LO, VM 1. */
export const DataElementDescription = /* @__PURE__ */ defineTag('00140204', 'LO');
/** (0014,0205) Data Element Conditionality, CS, VM 1. */
export const DataElementConditionality = /* @__PURE__ */ defineTag('00140205', 'CS');
/** (0014,0206) Data Element Minimum Characters, IS, VM 1. */
export const DataElementMinimumCharacters = /* @__PURE__ */ defineTag('00140206', 'IS');
/** (0014,0207) Data Element Maximum Characters, IS, VM 1. */
export const DataElementMaximumCharacters = /* @__PURE__ */ defineTag('00140207', 'IS');
/** (0014,1010) Actual Environmental Conditions, ST, VM 1. */
export const ActualEnvironmentalConditions = /* @__PURE__ */ defineTag('00141010', 'ST');
/** (0014,1020) Expiry Date, DA, VM 1. */
export const ExpiryDate = /* @__PURE__ */ defineTag('00141020', 'DA');
/** (0014,1040) Environmental Conditions, ST, VM 1. */
export const EnvironmentalConditions = /* @__PURE__ */ defineTag('00141040', 'ST');
/** (0014,2002) Evaluator Sequence, SQ, VM 1. */
export const EvaluatorSequence = /* @__PURE__ */ defineListTag('00142002', 'SQ');
/** (0014,2004) Evaluator Number, IS, VM 1. */
export const EvaluatorNumber = /* @__PURE__ */ defineTag('00142004', 'IS');
/** (0014,2006) Evaluator Name, PN, VM 1. */
export const EvaluatorName = /* @__PURE__ */ defineTag('00142006', 'PN');
/** (0014,2008) Evaluation Attempt, IS, VM 1. */
export const EvaluationAttempt = /* @__PURE__ */ defineTag('00142008', 'IS');
/** (0014,2012) Indication Sequence, SQ, VM 1. */
export const IndicationSequence = /* @__PURE__ */ defineListTag('00142012', 'SQ');
/** (0014,2014) Indication Number, IS, VM 1. */
export const IndicationNumber = /* @__PURE__ */ defineTag('00142014', 'IS');
/** (0014,2016) Indication Label, SH, VM 1. */
export const IndicationLabel = /* @__PURE__ */ defineTag('00142016', 'SH');
/** (0014,2018) Indication Description, ST, VM 1. */
export const IndicationDescription = /* @__PURE__ */ defineTag('00142018', 'ST');
/** (0014,201A) Indication Type, CS, VM 1-n. */
export const IndicationType = /* @__PURE__ */ defineListTag('0014201A', 'CS');
/** (0014,201C) Indication Disposition, CS, VM 1. */
export const IndicationDisposition = /* @__PURE__ */ defineTag('0014201C', 'CS');
/** (0014,201E) Indication ROI Sequence, SQ, VM 1. */
export const IndicationROISequence = /* @__PURE__ */ defineListTag('0014201E', 'SQ');
/** (0014,2030) Indication Physical Property Sequence, SQ, VM 1. */
export const IndicationPhysicalPropertySequence = /* @__PURE__ */ defineListTag('00142030', 'SQ');
/** (0014,2032) Property Label, SH, VM 1. */
export const PropertyLabel = /* @__PURE__ */ defineTag('00142032', 'SH');
/** (0014,2202) Coordinate System Number of Axes, IS, VM 1. */
export const CoordinateSystemNumberOfAxes = /* @__PURE__ */ defineTag('00142202', 'IS');
/** (0014,2204) Coordinate System Axes Sequence, SQ, VM 1. */
export const CoordinateSystemAxesSequence = /* @__PURE__ */ defineListTag('00142204', 'SQ');
/** (0014,2206) Coordinate System Axis Description, ST, VM 1. */
export const CoordinateSystemAxisDescription = /* @__PURE__ */ defineTag('00142206', 'ST');
/** (0014,2208) Coordinate System Data Set Mapping, CS, VM 1. */
export const CoordinateSystemDataSetMapping = /* @__PURE__ */ defineTag('00142208', 'CS');
/** (0014,220A) Coordinate System Axis Number, IS, VM 1. */
export const CoordinateSystemAxisNumber = /* @__PURE__ */ defineTag('0014220A', 'IS');
/** (0014,220C) Coordinate System Axis Type, CS, VM 1. */
export const CoordinateSystemAxisType = /* @__PURE__ */ defineTag('0014220C', 'CS');
/** (0014,220E) Coordinate System Axis Units, CS, VM 1. */
export const CoordinateSystemAxisUnits = /* @__PURE__ */ defineTag('0014220E', 'CS');
/** (0014,2210) Coordinate System Axis Values, OB, VM 1. */
export const CoordinateSystemAxisValues = /* @__PURE__ */ defineTag('00142210', 'OB');
/** (0014,2220) Coordinate System Transform Sequence, SQ, VM 1. */
export const CoordinateSystemTransformSequence = /* @__PURE__ */ defineListTag('00142220', 'SQ');
/** (0014,2222) Transform Description, ST, VM 1. */
export const TransformDescription = /* @__PURE__ */ defineTag('00142222', 'ST');
/** (0014,2224) Transform Number of Axes, IS, VM 1. */
export const TransformNumberOfAxes = /* @__PURE__ */ defineTag('00142224', 'IS');
/** (0014,2226) Transform Order of Axes, IS, VM 1-n. */
export const TransformOrderOfAxes = /* @__PURE__ */ defineListTag('00142226', 'IS');
/** (0014,2228) Transformed Axis Units, CS, VM 1. */
export const TransformedAxisUnits = /* @__PURE__ */ defineTag('00142228', 'CS');
/** (0014,222A) Coordinate System Transform Rotation and Scale Matrix, DS, VM 1-n. */
export const CoordinateSystemTransformRotationAndScaleMatrix = /* @__PURE__ */ defineListTag('0014222A', 'DS');
/** (0014,222C) Coordinate System Transform Translation Matrix, DS, VM 1-n. */
export const CoordinateSystemTransformTranslationMatrix = /* @__PURE__ */ defineListTag('0014222C', 'DS');
/** (0014,3011) Internal Detector Frame Time, DS, VM 1. */
export const InternalDetectorFrameTime = /* @__PURE__ */ defineTag('00143011', 'DS');
/** (0014,3012) Number of Frames Integrated, DS, VM 1. */
export const NumberOfFramesIntegrated = /* @__PURE__ */ defineTag('00143012', 'DS');
/** (0014,3020) Detector Temperature Sequence, SQ, VM 1. */
export const DetectorTemperatureSequence = /* @__PURE__ */ defineListTag('00143020', 'SQ');
/** (0014,3022) Sensor Name, ST, VM 1. */
export const SensorName = /* @__PURE__ */ defineTag('00143022', 'ST');
/** (0014,3024) Horizontal Offset of Sensor, DS, VM 1. */
export const HorizontalOffsetOfSensor = /* @__PURE__ */ defineTag('00143024', 'DS');
/** (0014,3026) Vertical Offset of Sensor, DS, VM 1. */
export const VerticalOffsetOfSensor = /* @__PURE__ */ defineTag('00143026', 'DS');
/** (0014,3028) Sensor Temperature, DS, VM 1. */
export const SensorTemperature = /* @__PURE__ */ defineTag('00143028', 'DS');
/** (0014,3040) Dark Current Sequence, SQ, VM 1. */
export const DarkCurrentSequence = /* @__PURE__ */ defineListTag('00143040', 'SQ');
/** (0014,3050) Dark Current Counts, OB or OW, VM 1. */
export const DarkCurrentCounts = /* @__PURE__ */ defineTag('00143050', 'OW');
/** (0014,3060) Gain Correction Reference Sequence, SQ, VM 1. */
export const GainCorrectionReferenceSequence = /* @__PURE__ */ defineListTag('00143060', 'SQ');
/** (0014,3070) Air Counts, OB or OW, VM 1. */
export const AirCounts = /* @__PURE__ */ defineTag('00143070', 'OW');
/** (0014,3071) KV Used in Gain Calibration, DS, VM 1. */
export const KVUsedInGainCalibration = /* @__PURE__ */ defineTag('00143071', 'DS');
/** (0014,3072) MA Used in Gain Calibration, DS, VM 1. */
export const MAUsedInGainCalibration = /* @__PURE__ */ defineTag('00143072', 'DS');
/** (0014,3073) Number of Frames Used for Integration, DS, VM 1. */
export const NumberOfFramesUsedForIntegration = /* @__PURE__ */ defineTag('00143073', 'DS');
/** (0014,3074) Filter Material Used in Gain Calibration, LO, VM 1. */
export const FilterMaterialUsedInGainCalibration = /* @__PURE__ */ defineTag('00143074', 'LO');
/** (0014,3075) Filter Thickness Used in Gain Calibration, DS, VM 1. */
export const FilterThicknessUsedInGainCalibration = /* @__PURE__ */ defineTag('00143075', 'DS');
/** (0014,3076) Date of Gain Calibration, DA, VM 1. */
export const DateOfGainCalibration = /* @__PURE__ */ defineTag('00143076', 'DA');
/** (0014,3077) Time of Gain Calibration, TM, VM 1. */
export const TimeOfGainCalibration = /* @__PURE__ */ defineTag('00143077', 'TM');
/** (0014,3080) Bad Pixel Image, OB, VM 1. */
export const BadPixelImage = /* @__PURE__ */ defineTag('00143080', 'OB');
/** (0014,3099) Calibration Notes, LT, VM 1. */
export const CalibrationNotes = /* @__PURE__ */ defineTag('00143099', 'LT');
/** (0014,3100) Linearity Correction Technique, LT, VM 1. */
export const LinearityCorrectionTechnique = /* @__PURE__ */ defineTag('00143100', 'LT');
/** (0014,3101) Beam Hardening Correction Technique, LT, VM 1. */
export const BeamHardeningCorrectionTechnique = /* @__PURE__ */ defineTag('00143101', 'LT');
/** (0014,4002) Pulser Equipment Sequence, SQ, VM 1. */
export const PulserEquipmentSequence = /* @__PURE__ */ defineListTag('00144002', 'SQ');
/** (0014,4004) Pulser Type, CS, VM 1. */
export const PulserType = /* @__PURE__ */ defineTag('00144004', 'CS');
/** (0014,4006) Pulser Notes, LT, VM 1. */
export const PulserNotes = /* @__PURE__ */ defineTag('00144006', 'LT');
/** (0014,4008) Receiver Equipment Sequence, SQ, VM 1. */
export const ReceiverEquipmentSequence = /* @__PURE__ */ defineListTag('00144008', 'SQ');
/** (0014,400A) Amplifier Type, CS, VM 1. */
export const AmplifierType = /* @__PURE__ */ defineTag('0014400A', 'CS');
/** (0014,400C) Receiver Notes, LT, VM 1. */
export const ReceiverNotes = /* @__PURE__ */ defineTag('0014400C', 'LT');
/** (0014,400E) Pre-Amplifier Equipment Sequence, SQ, VM 1. */
export const PreAmplifierEquipmentSequence = /* @__PURE__ */ defineListTag('0014400E', 'SQ');
/** (0014,400F) Pre-Amplifier Notes, LT, VM 1. */
export const PreAmplifierNotes = /* @__PURE__ */ defineTag('0014400F', 'LT');
/** (0014,4010) Transmit Transducer Sequence, SQ, VM 1. */
export const TransmitTransducerSequence = /* @__PURE__ */ defineListTag('00144010', 'SQ');
/** (0014,4011) Receive Transducer Sequence, SQ, VM 1. */
export const ReceiveTransducerSequence = /* @__PURE__ */ defineListTag('00144011', 'SQ');
/** (0014,4012) Number of Elements, US, VM 1. */
export const NumberOfElements = /* @__PURE__ */ defineTag('00144012', 'US');
/** (0014,4013) Element Shape, CS, VM 1. */
export const ElementShape = /* @__PURE__ */ defineTag('00144013', 'CS');
/** (0014,4014) Element Dimension A, DS, VM 1. */
export const ElementDimensionA = /* @__PURE__ */ defineTag('00144014', 'DS');
/** (0014,4015) Element Dimension B, DS, VM 1. */
export const ElementDimensionB = /* @__PURE__ */ defineTag('00144015', 'DS');
/** (0014,4016) Element Pitch A, DS, VM 1. */
export const ElementPitchA = /* @__PURE__ */ defineTag('00144016', 'DS');
/** (0014,4017) Measured Beam Dimension A, DS, VM 1. */
export const MeasuredBeamDimensionA = /* @__PURE__ */ defineTag('00144017', 'DS');
/** (0014,4018) Measured Beam Dimension B, DS, VM 1. */
export const MeasuredBeamDimensionB = /* @__PURE__ */ defineTag('00144018', 'DS');
/** (0014,4019) Location of Measured Beam Diameter, DS, VM 1. */
export const LocationOfMeasuredBeamDiameter = /* @__PURE__ */ defineTag('00144019', 'DS');
/** (0014,401A) Nominal Frequency, DS, VM 1. */
export const NominalFrequency = /* @__PURE__ */ defineTag('0014401A', 'DS');
/** (0014,401B) Measured Center Frequency, DS, VM 1. */
export const MeasuredCenterFrequency = /* @__PURE__ */ defineTag('0014401B', 'DS');
/** (0014,401C) Measured Bandwidth, DS, VM 1. */
export const MeasuredBandwidth = /* @__PURE__ */ defineTag('0014401C', 'DS');
/** (0014,401D) Element Pitch B, DS, VM 1. */
export const ElementPitchB = /* @__PURE__ */ defineTag('0014401D', 'DS');
/** (0014,4020) Pulser Settings Sequence, SQ, VM 1. */
export const PulserSettingsSequence = /* @__PURE__ */ defineListTag('00144020', 'SQ');
/** (0014,4022) Pulse Width, DS, VM 1. */
export const PulseWidth = /* @__PURE__ */ defineTag('00144022', 'DS');
/** (0014,4024) Excitation Frequency, DS, VM 1. */
export const ExcitationFrequency = /* @__PURE__ */ defineTag('00144024', 'DS');
/** (0014,4026) Modulation Type, CS, VM 1. */
export const ModulationType = /* @__PURE__ */ defineTag('00144026', 'CS');
/** (0014,4028) Damping, DS, VM 1. */
export const Damping = /* @__PURE__ */ defineTag('00144028', 'DS');
/** (0014,4030) Receiver Settings Sequence, SQ, VM 1. */
export const ReceiverSettingsSequence = /* @__PURE__ */ defineListTag('00144030', 'SQ');
/** (0014,4031) Acquired Soundpath Length, DS, VM 1. */
export const AcquiredSoundpathLength = /* @__PURE__ */ defineTag('00144031', 'DS');
/** (0014,4032) Acquisition Compression Type, CS, VM 1. */
export const AcquisitionCompressionType = /* @__PURE__ */ defineTag('00144032', 'CS');
/** (0014,4033) Acquisition Sample Size, IS, VM 1. */
export const AcquisitionSampleSize = /* @__PURE__ */ defineTag('00144033', 'IS');
/** (0014,4034) Rectifier Smoothing, DS, VM 1. */
export const RectifierSmoothing = /* @__PURE__ */ defineTag('00144034', 'DS');
/** (0014,4035) DAC Sequence, SQ, VM 1. */
export const DACSequence = /* @__PURE__ */ defineListTag('00144035', 'SQ');
/** (0014,4036) DAC Type, CS, VM 1. */
export const DACType = /* @__PURE__ */ defineTag('00144036', 'CS');
/** (0014,4038) DAC Gain Points, DS, VM 1-n. */
export const DACGainPoints = /* @__PURE__ */ defineListTag('00144038', 'DS');
/** (0014,403A) DAC Time Points, DS, VM 1-n. */
export const DACTimePoints = /* @__PURE__ */ defineListTag('0014403A', 'DS');
/** (0014,403C) DAC Amplitude, DS, VM 1-n. */
export const DACAmplitude = /* @__PURE__ */ defineListTag('0014403C', 'DS');
/** (0014,4040) Pre-Amplifier Settings Sequence, SQ, VM 1. */
export const PreAmplifierSettingsSequence = /* @__PURE__ */ defineListTag('00144040', 'SQ');
/** (0014,4050) Transmit Transducer Settings Sequence, SQ, VM 1. */
export const TransmitTransducerSettingsSequence = /* @__PURE__ */ defineListTag('00144050', 'SQ');
/** (0014,4051) Receive Transducer Settings Sequence, SQ, VM 1. */
export const ReceiveTransducerSettingsSequence = /* @__PURE__ */ defineListTag('00144051', 'SQ');
/** (0014,4052) Incident Angle, DS, VM 1. */
export const IncidentAngle = /* @__PURE__ */ defineTag('00144052', 'DS');
/** (0014,4054) Coupling Technique, ST, VM 1. */
export const CouplingTechnique = /* @__PURE__ */ defineTag('00144054', 'ST');
/** (0014,4056) Coupling Medium, ST, VM 1. */
export const CouplingMedium = /* @__PURE__ */ defineTag('00144056', 'ST');
/** (0014,4057) Coupling Velocity, DS, VM 1. */
export const CouplingVelocity = /* @__PURE__ */ defineTag('00144057', 'DS');
/** (0014,4058) Probe Center Location X, DS, VM 1. */
export const ProbeCenterLocationX = /* @__PURE__ */ defineTag('00144058', 'DS');
/** (0014,4059) Probe Center Location Z, DS, VM 1. */
export const ProbeCenterLocationZ = /* @__PURE__ */ defineTag('00144059', 'DS');
/** (0014,405A) Sound Path Length, DS, VM 1. */
export const SoundPathLength = /* @__PURE__ */ defineTag('0014405A', 'DS');
/** (0014,405C) Delay Law Identifier, ST, VM 1. */
export const DelayLawIdentifier = /* @__PURE__ */ defineTag('0014405C', 'ST');
/** (0014,4060) Gate Settings Sequence, SQ, VM 1. */
export const GateSettingsSequence = /* @__PURE__ */ defineListTag('00144060', 'SQ');
/** (0014,4062) Gate Threshold, DS, VM 1. */
export const GateThreshold = /* @__PURE__ */ defineTag('00144062', 'DS');
/** (0014,4064) Velocity of Sound, DS, VM 1. */
export const VelocityOfSound = /* @__PURE__ */ defineTag('00144064', 'DS');
/** (0014,4070) Calibration Settings Sequence, SQ, VM 1. */
export const CalibrationSettingsSequence = /* @__PURE__ */ defineListTag('00144070', 'SQ');
/** (0014,4072) Calibration Procedure, ST, VM 1. */
export const CalibrationProcedure = /* @__PURE__ */ defineTag('00144072', 'ST');
/** (0014,4074) Procedure Version, SH, VM 1. */
export const ProcedureVersion = /* @__PURE__ */ defineTag('00144074', 'SH');
/** (0014,4076) Procedure Creation Date, DA, VM 1. */
export const ProcedureCreationDate = /* @__PURE__ */ defineTag('00144076', 'DA');
/** (0014,4078) Procedure Expiration Date, DA, VM 1. */
export const ProcedureExpirationDate = /* @__PURE__ */ defineTag('00144078', 'DA');
/** (0014,407A) Procedure Last Modified Date, DA, VM 1. */
export const ProcedureLastModifiedDate = /* @__PURE__ */ defineTag('0014407A', 'DA');
/** (0014,407C) Calibration Time, TM, VM 1-n. */
export const CalibrationTime = /* @__PURE__ */ defineListTag('0014407C', 'TM');
/** (0014,407E) Calibration Date, DA, VM 1-n. */
export const CalibrationDate = /* @__PURE__ */ defineListTag('0014407E', 'DA');
/** (0014,4080) Probe Drive Equipment Sequence, SQ, VM 1. */
export const ProbeDriveEquipmentSequence = /* @__PURE__ */ defineListTag('00144080', 'SQ');
/** (0014,4081) Drive Type, CS, VM 1. */
export const DriveType = /* @__PURE__ */ defineTag('00144081', 'CS');
/** (0014,4082) Probe Drive Notes, LT, VM 1. */
export const ProbeDriveNotes = /* @__PURE__ */ defineTag('00144082', 'LT');
/** (0014,4083) Drive Probe Sequence, SQ, VM 1. */
export const DriveProbeSequence = /* @__PURE__ */ defineListTag('00144083', 'SQ');
/** (0014,4084) Probe Inductance, DS, VM 1. */
export const ProbeInductance = /* @__PURE__ */ defineTag('00144084', 'DS');
/** (0014,4085) Probe Resistance, DS, VM 1. */
export const ProbeResistance = /* @__PURE__ */ defineTag('00144085', 'DS');
/** (0014,4086) Receive Probe Sequence, SQ, VM 1. */
export const ReceiveProbeSequence = /* @__PURE__ */ defineListTag('00144086', 'SQ');
/** (0014,4087) Probe Drive Settings Sequence, SQ, VM 1. */
export const ProbeDriveSettingsSequence = /* @__PURE__ */ defineListTag('00144087', 'SQ');
/** (0014,4088) Bridge Resistors, DS, VM 1. */
export const BridgeResistors = /* @__PURE__ */ defineTag('00144088', 'DS');
/** (0014,4089) Probe Orientation Angle, DS, VM 1. */
export const ProbeOrientationAngle = /* @__PURE__ */ defineTag('00144089', 'DS');
/** (0014,408B) User Selected Gain Y, DS, VM 1. */
export const UserSelectedGainY = /* @__PURE__ */ defineTag('0014408B', 'DS');
/** (0014,408C) User Selected Phase, DS, VM 1. */
export const UserSelectedPhase = /* @__PURE__ */ defineTag('0014408C', 'DS');
/** (0014,408D) User Selected Offset X, DS, VM 1. */
export const UserSelectedOffsetX = /* @__PURE__ */ defineTag('0014408D', 'DS');
/** (0014,408E) User Selected Offset Y, DS, VM 1. */
export const UserSelectedOffsetY = /* @__PURE__ */ defineTag('0014408E', 'DS');
/** (0014,4091) Channel Settings Sequence, SQ, VM 1. */
export const ChannelSettingsSequence = /* @__PURE__ */ defineListTag('00144091', 'SQ');
/** (0014,4092) Channel Threshold, DS, VM 1. */
export const ChannelThreshold = /* @__PURE__ */ defineTag('00144092', 'DS');
/** (0014,409A) Scanner Settings Sequence, SQ, VM 1. */
export const ScannerSettingsSequence = /* @__PURE__ */ defineListTag('0014409A', 'SQ');
/** (0014,409B) Scan Procedure, ST, VM 1. */
export const ScanProcedure = /* @__PURE__ */ defineTag('0014409B', 'ST');
/** (0014,409C) Translation Rate X, DS, VM 1. */
export const TranslationRateX = /* @__PURE__ */ defineTag('0014409C', 'DS');
/** (0014,409D) Translation Rate Y, DS, VM 1. */
export const TranslationRateY = /* @__PURE__ */ defineTag('0014409D', 'DS');
/** (0014,409F) Channel Overlap, DS, VM 1. */
export const ChannelOverlap = /* @__PURE__ */ defineTag('0014409F', 'DS');
/** (0014,40A0) Image Quality Indicator Type, LO, VM 1-n. */
export const ImageQualityIndicatorType = /* @__PURE__ */ defineListTag('001440A0', 'LO');
/** (0014,40A1) Image Quality Indicator Material, LO, VM 1-n. */
export const ImageQualityIndicatorMaterial = /* @__PURE__ */ defineListTag('001440A1', 'LO');
/** (0014,40A2) Image Quality Indicator Size, LO, VM 1-n. */
export const ImageQualityIndicatorSize = /* @__PURE__ */ defineListTag('001440A2', 'LO');
/** (0014,4101) Wave Dimensions Definition Sequence, SQ, VM 1. */
export const WaveDimensionsDefinitionSequence = /* @__PURE__ */ defineListTag('00144101', 'SQ');
/** (0014,4102) Wave Dimension Number, US, VM 1. */
export const WaveDimensionNumber = /* @__PURE__ */ defineTag('00144102', 'US');
/** (0014,4103) Wave Dimension Description, LO, VM 1. */
export const WaveDimensionDescription = /* @__PURE__ */ defineTag('00144103', 'LO');
/** (0014,4104) Wave Dimension Unit, US, VM 1. */
export const WaveDimensionUnit = /* @__PURE__ */ defineTag('00144104', 'US');
/** (0014,4105) Wave Dimension Value Type, CS, VM 1. */
export const WaveDimensionValueType = /* @__PURE__ */ defineTag('00144105', 'CS');
/** (0014,4106) Wave Dimension Values Sequence, SQ, VM 1-n. */
export const WaveDimensionValuesSequence = /* @__PURE__ */ defineListTag('00144106', 'SQ');
/** (0014,4107) Referenced Wave Dimension, US, VM 1. */
export const ReferencedWaveDimension = /* @__PURE__ */ defineTag('00144107', 'US');
/** (0014,4108) Integer Numeric Value, SL, VM 1. */
export const IntegerNumericValue = /* @__PURE__ */ defineTag('00144108', 'SL');
/** (0014,4109) Byte Numeric Value, OB, VM 1. */
export const ByteNumericValue = /* @__PURE__ */ defineTag('00144109', 'OB');
/** (0014,410A) Short Numeric Value, OW, VM 1. */
export const ShortNumericValue = /* @__PURE__ */ defineTag('0014410A', 'OW');
/** (0014,410B) Single Precision Floating Point Numeric Value, OF, VM 1. */
export const SinglePrecisionFloatingPointNumericValue = /* @__PURE__ */ defineTag('0014410B', 'OF');
/** (0014,410C) Double Precision Floating Point Numeric Value, OD, VM 1. */
export const DoublePrecisionFloatingPointNumericValue = /* @__PURE__ */ defineTag('0014410C', 'OD');
/** (0014,5002) LINAC Energy, IS, VM 1. */
export const LINACEnergy = /* @__PURE__ */ defineTag('00145002', 'IS');
/** (0014,5004) LINAC Output, IS, VM 1. */
export const LINACOutput = /* @__PURE__ */ defineTag('00145004', 'IS');
/** (0014,5100) Active Aperture, US, VM 1. */
export const ActiveAperture = /* @__PURE__ */ defineTag('00145100', 'US');
/** (0014,5101) Total Aperture, DS, VM 1. */
export const TotalAperture = /* @__PURE__ */ defineTag('00145101', 'DS');
/** (0014,5102) Aperture Elevation, DS, VM 1. */
export const ApertureElevation = /* @__PURE__ */ defineTag('00145102', 'DS');
/** (0014,5103) Main Lobe Angle, DS, VM 1. */
export const MainLobeAngle = /* @__PURE__ */ defineTag('00145103', 'DS');
/** (0014,5104) Main Roof Angle, DS, VM 1. */
export const MainRoofAngle = /* @__PURE__ */ defineTag('00145104', 'DS');
/** (0014,5105) Connector Type, CS, VM 1. */
export const ConnectorType = /* @__PURE__ */ defineTag('00145105', 'CS');
/** (0014,5106) Wedge Model Number, SH, VM 1. */
export const WedgeModelNumber = /* @__PURE__ */ defineTag('00145106', 'SH');
/** (0014,5107) Wedge Angle Float, DS, VM 1. */
export const WedgeAngleFloat = /* @__PURE__ */ defineTag('00145107', 'DS');
/** (0014,5108) Wedge Roof Angle, DS, VM 1. */
export const WedgeRoofAngle = /* @__PURE__ */ defineTag('00145108', 'DS');
/** (0014,5109) Wedge Element 1 Position, CS, VM 1. */
export const WedgeElement1Position = /* @__PURE__ */ defineTag('00145109', 'CS');
/** (0014,510A) Wedge Material Velocity, DS, VM 1. */
export const WedgeMaterialVelocity = /* @__PURE__ */ defineTag('0014510A', 'DS');
/** (0014,510B) Wedge Material, SH, VM 1. */
export const WedgeMaterial = /* @__PURE__ */ defineTag('0014510B', 'SH');
/** (0014,510C) Wedge Offset Z, DS, VM 1. */
export const WedgeOffsetZ = /* @__PURE__ */ defineTag('0014510C', 'DS');
/** (0014,510D) Wedge Origin Offset X, DS, VM 1. */
export const WedgeOriginOffsetX = /* @__PURE__ */ defineTag('0014510D', 'DS');
/** (0014,510E) Wedge Time Delay, DS, VM 1. */
export const WedgeTimeDelay = /* @__PURE__ */ defineTag('0014510E', 'DS');
/** (0014,510F) Wedge Name, SH, VM 1. */
export const WedgeName = /* @__PURE__ */ defineTag('0014510F', 'SH');
/** (0014,5110) Wedge Manufacturer Name, SH, VM 1. */
export const WedgeManufacturerName = /* @__PURE__ */ defineTag('00145110', 'SH');
/** (0014,5111) Wedge Description, LO, VM 1. */
export const WedgeDescription = /* @__PURE__ */ defineTag('00145111', 'LO');
/** (0014,5112) Nominal Beam Angle, DS, VM 1. */
export const NominalBeamAngle = /* @__PURE__ */ defineTag('00145112', 'DS');
/** (0014,5113) Wedge Offset X, DS, VM 1. */
export const WedgeOffsetX = /* @__PURE__ */ defineTag('00145113', 'DS');
/** (0014,5114) Wedge Offset Y, DS, VM 1. */
export const WedgeOffsetY = /* @__PURE__ */ defineTag('00145114', 'DS');
/** (0014,5115) Wedge Total Length, DS, VM 1. */
export const WedgeTotalLength = /* @__PURE__ */ defineTag('00145115', 'DS');
/** (0014,5116) Wedge In Contact Length, DS, VM 1. */
export const WedgeInContactLength = /* @__PURE__ */ defineTag('00145116', 'DS');
/** (0014,5117) Wedge Front Gap, DS, VM 1. */
export const WedgeFrontGap = /* @__PURE__ */ defineTag('00145117', 'DS');
/** (0014,5118) Wedge Total Height, DS, VM 1. */
export const WedgeTotalHeight = /* @__PURE__ */ defineTag('00145118', 'DS');
/** (0014,5119) Wedge Front Height, DS, VM 1. */
export const WedgeFrontHeight = /* @__PURE__ */ defineTag('00145119', 'DS');
/** (0014,511A) Wedge Rear Height, DS, VM 1. */
export const WedgeRearHeight = /* @__PURE__ */ defineTag('0014511A', 'DS');
/** (0014,511B) Wedge Total Width, DS, VM 1. */
export const WedgeTotalWidth = /* @__PURE__ */ defineTag('0014511B', 'DS');
/** (0014,511C) Wedge In Contact Width, DS, VM 1. */
export const WedgeInContactWidth = /* @__PURE__ */ defineTag('0014511C', 'DS');
/** (0014,511D) Wedge Chamfer Height, DS, VM 1. */
export const WedgeChamferHeight = /* @__PURE__ */ defineTag('0014511D', 'DS');
/** (0014,511E) Wedge Curve, CS, VM 1. */
export const WedgeCurve = /* @__PURE__ */ defineTag('0014511E', 'CS');
/** (0014,511F) Radius Along the Wedge, DS, VM 1. */
export const RadiusAlongWedge = /* @__PURE__ */ defineTag('0014511F', 'DS');
/** (0014,6001) Thermal Camera Settings Sequence, SQ, VM 1. */
export const ThermalCameraSettingsSequence = /* @__PURE__ */ defineListTag('00146001', 'SQ');
/** (0014,6002) Acquisition Frame Rate, DS, VM 1. */
export const AcquisitionFrameRate = /* @__PURE__ */ defineTag('00146002', 'DS');
/** (0014,6003) Integration Time, DS, VM 1. */
export const IntegrationTime = /* @__PURE__ */ defineTag('00146003', 'DS');
/** (0014,6004) Number of Calibration Frames, DS, VM 1. */
export const NumberOfCalibrationFrames = /* @__PURE__ */ defineTag('00146004', 'DS');
/** (0014,6005) Number of Rows in Full Acquisition Image, DS, VM 1. */
export const NumberOfRowsInFullAcquisitionImage = /* @__PURE__ */ defineTag('00146005', 'DS');
/** (0014,6006) Number Of Columns in Full Acquisition Image, DS, VM 1. */
export const NumberOfColumnsInFullAcquisitionImage = /* @__PURE__ */ defineTag('00146006', 'DS');
/** (0014,6007) Thermal Source Settings Sequence, SQ, VM 1. */
export const ThermalSourceSettingsSequence = /* @__PURE__ */ defineListTag('00146007', 'SQ');
/** (0014,6008) Source Horizontal Pitch, DS, VM 1. */
export const SourceHorizontalPitch = /* @__PURE__ */ defineTag('00146008', 'DS');
/** (0014,6009) Source Vertical Pitch, DS, VM 1. */
export const SourceVerticalPitch = /* @__PURE__ */ defineTag('00146009', 'DS');
/** (0014,600A) Source Horizontal Scan Speed, DS, VM 1. */
export const SourceHorizontalScanSpeed = /* @__PURE__ */ defineTag('0014600A', 'DS');
/** (0014,600B) Thermal Source Modulation Frequency, DS, VM 1. */
export const ThermalSourceModulationFrequency = /* @__PURE__ */ defineTag('0014600B', 'DS');
/** (0014,600C) Induction Source Setting Sequence, SQ, VM 1. */
export const InductionSourceSettingSequence = /* @__PURE__ */ defineListTag('0014600C', 'SQ');
/** (0014,600D) Coil Frequency, DS, VM 1. */
export const CoilFrequency = /* @__PURE__ */ defineTag('0014600D', 'DS');
/** (0014,600E) Current Amplitude Across Coil, DS, VM 1. */
export const CurrentAmplitudeAcrossCoil = /* @__PURE__ */ defineTag('0014600E', 'DS');
/** (0014,600F) Flash Source Setting Sequence, SQ, VM 1. */
export const FlashSourceSettingSequence = /* @__PURE__ */ defineListTag('0014600F', 'SQ');
/** (0014,6010) Flash Duration, DS, VM 1. */
export const FlashDuration = /* @__PURE__ */ defineTag('00146010', 'DS');
/** (0014,6011) Flash Frame Number, DS, VM 1-n. */
export const FlashFrameNumber = /* @__PURE__ */ defineListTag('00146011', 'DS');
/** (0014,6012) Laser Source Setting Sequence, SQ, VM 1. */
export const LaserSourceSettingSequence = /* @__PURE__ */ defineListTag('00146012', 'SQ');
/** (0014,6013) Horizontal Laser Spot Dimension, DS, VM 1. */
export const HorizontalLaserSpotDimension = /* @__PURE__ */ defineTag('00146013', 'DS');
/** (0014,6014) Vertical Laser Spot Dimension, DS, VM 1. */
export const VerticalLaserSpotDimension = /* @__PURE__ */ defineTag('00146014', 'DS');
/** (0014,6015) Laser Wavelength, DS, VM 1. */
export const LaserWavelength = /* @__PURE__ */ defineTag('00146015', 'DS');
/** (0014,6016) Laser Power, DS, VM 1. */
export const LaserPower = /* @__PURE__ */ defineTag('00146016', 'DS');
/** (0014,6017) Forced Gas Setting Sequence, SQ, VM 1. */
export const ForcedGasSettingSequence = /* @__PURE__ */ defineListTag('00146017', 'SQ');
/** (0014,6018) Vibration Source Setting Sequence, SQ, VM 1. */
export const VibrationSourceSettingSequence = /* @__PURE__ */ defineListTag('00146018', 'SQ');
/** (0014,6019) Vibration Excitation Frequency, DS, VM 1. */
export const VibrationExcitationFrequency = /* @__PURE__ */ defineTag('00146019', 'DS');
/** (0014,601A) Vibration Excitation Voltage, DS, VM 1. */
export const VibrationExcitationVoltage = /* @__PURE__ */ defineTag('0014601A', 'DS');
/** (0014,601B) Thermography Data Capture Method, CS, VM 1. */
export const ThermographyDataCaptureMethod = /* @__PURE__ */ defineTag('0014601B', 'CS');
/** (0014,601C) Thermal Technique, CS, VM 1. */
export const ThermalTechnique = /* @__PURE__ */ defineTag('0014601C', 'CS');
/** (0014,601D) Thermal Camera Core Sequence, SQ, VM 1. */
export const ThermalCameraCoreSequence = /* @__PURE__ */ defineListTag('0014601D', 'SQ');
/** (0014,601E) Detector Wavelength Range, CS, VM 1. */
export const DetectorWavelengthRange = /* @__PURE__ */ defineTag('0014601E', 'CS');
/** (0014,601F) Thermal Camera Calibration Type, CS, VM 1. */
export const ThermalCameraCalibrationType = /* @__PURE__ */ defineTag('0014601F', 'CS');
/** (0014,6020) Acquisition Image Counter, UV, VM 1. */
export const AcquisitionImageCounter = /* @__PURE__ */ defineTag('00146020', 'UV');
/** (0014,6021) Front Panel Temperature, DS, VM 1. */
export const FrontPanelTemperature = /* @__PURE__ */ defineTag('00146021', 'DS');
/** (0014,6022) Air Gap Temperature, DS, VM 1. */
export const AirGapTemperature = /* @__PURE__ */ defineTag('00146022', 'DS');
/** (0014,6023) Vertical Pixel Size, DS, VM 1. */
export const VerticalPixelSize = /* @__PURE__ */ defineTag('00146023', 'DS');
/** (0014,6024) Horizontal Pixel Size, DS, VM 1. */
export const HorizontalPixelSize = /* @__PURE__ */ defineTag('00146024', 'DS');
/** (0014,6025) Data Streaming Protocol, ST, VM 1-n. */
export const DataStreamingProtocol = /* @__PURE__ */ defineListTag('00146025', 'ST');
/** (0014,6026) Lens Sequence, SQ, VM 1. */
export const LensSequence = /* @__PURE__ */ defineListTag('00146026', 'SQ');
/** (0014,6027) Field of View, DS, VM 1. */
export const FieldOfView = /* @__PURE__ */ defineTag('00146027', 'DS');
/** (0014,6028) Lens Filter Manufacturer, LO, VM 1. */
export const LensFilterManufacturer = /* @__PURE__ */ defineTag('00146028', 'LO');
/** (0014,6029) Cutoff Filter Type, CS, VM 1. */
export const CutoffFilterType = /* @__PURE__ */ defineTag('00146029', 'CS');
/** (0014,602A) Lens Filter Cut-Off Wavelength, DS, VM 1-n. */
export const LensFilterCutOffWavelength = /* @__PURE__ */ defineListTag('0014602A', 'DS');
/** (0014,602B) Thermal Source Sequence, SQ, VM 1. */
export const ThermalSourceSequence = /* @__PURE__ */ defineListTag('0014602B', 'SQ');
/** (0014,602C) Thermal Source Motion State, CS, VM 1. */
export const ThermalSourceMotionState = /* @__PURE__ */ defineTag('0014602C', 'CS');
/** (0014,602D) Thermal Source Motion Type, CS, VM 1. */
export const ThermalSourceMotionType = /* @__PURE__ */ defineTag('0014602D', 'CS');
/** (0014,602E) Induction Heating Sequence, SQ, VM 1. */
export const InductionHeatingSequence = /* @__PURE__ */ defineListTag('0014602E', 'SQ');
/** (0014,602F) Coil Configuration ID, ST, VM 1. */
export const CoilConfigurationID = /* @__PURE__ */ defineTag('0014602F', 'ST');
/** (0014,6030) Number of Turns in Coil, DS, VM 1. */
export const NumberOfTurnsInCoil = /* @__PURE__ */ defineTag('00146030', 'DS');
/** (0014,6031) Shape of Individual Turn, CS, VM 1. */
export const ShapeOfIndividualTurn = /* @__PURE__ */ defineTag('00146031', 'CS');
/** (0014,6032) Size of Individual Turn, DS, VM 1-n. */
export const SizeOfIndividualTurn = /* @__PURE__ */ defineListTag('00146032', 'DS');
/** (0014,6033) Distance Between Turns, DS, VM 1-n. */
export const DistanceBetweenTurns = /* @__PURE__ */ defineListTag('00146033', 'DS');
/** (0014,6034) Flash Heating Sequence, SQ, VM 1. */
export const FlashHeatingSequence = /* @__PURE__ */ defineListTag('00146034', 'SQ');
/** (0014,6035) Number of Lamps, DS, VM 1. */
export const NumberOfLamps = /* @__PURE__ */ defineTag('00146035', 'DS');
/** (0014,6036) Flash Synchronization Protocol, ST, VM 1. */
export const FlashSynchronizationProtocol = /* @__PURE__ */ defineTag('00146036', 'ST');
/** (0014,6037) Flash Modification Status, CS, VM 1. */
export const FlashModificationStatus = /* @__PURE__ */ defineTag('00146037', 'CS');
/** (0014,6038) Laser Heating Sequence, SQ, VM 1. */
export const LaserHeatingSequence = /* @__PURE__ */ defineListTag('00146038', 'SQ');
/** (0014,6039) Laser Manufacturer, LO, VM 1. */
export const LaserManufacturer = /* @__PURE__ */ defineTag('00146039', 'LO');
/** (0014,603A) Laser Model Number, LO, VM 1. */
export const LaserModelNumber = /* @__PURE__ */ defineTag('0014603A', 'LO');
/** (0014,603B) Laser Type Description, ST, VM 1. */
export const LaserTypeDescription = /* @__PURE__ */ defineTag('0014603B', 'ST');
/** (0014,603C) Forced Gas Heating Sequence, SQ, VM 1. */
export const ForcedGasHeatingSequence = /* @__PURE__ */ defineListTag('0014603C', 'SQ');
/** (0014,603D) Gas Used for Heating/Cooling Part, LO, VM 1. */
export const GasUsedForHeatingCoolingPart = /* @__PURE__ */ defineTag('0014603D', 'LO');
/** (0014,603E) Vibration/Sonic Heating Sequence, SQ, VM 1. */
export const VibrationSonicHeatingSequence = /* @__PURE__ */ defineListTag('0014603E', 'SQ');
/** (0014,603F) Probe Manufacturer, LO, VM 1. */
export const ProbeManufacturer = /* @__PURE__ */ defineTag('0014603F', 'LO');
/** (0014,6040) Probe Model Number, LO, VM 1. */
export const ProbeModelNumber = /* @__PURE__ */ defineTag('00146040', 'LO');
/** (0014,6041) Aperture Size, DS, VM 1. */
export const ApertureSize = /* @__PURE__ */ defineTag('00146041', 'DS');
/** (0014,6042) Probe Resonant Frequency, DS, VM 1. */
export const ProbeResonantFrequency = /* @__PURE__ */ defineTag('00146042', 'DS');
/** (0014,6043) Heat Source Description, UT, VM 1. */
export const HeatSourceDescription = /* @__PURE__ */ defineTag('00146043', 'UT');
/** (0014,6044) Surface Preparation with Optical Coating, CS, VM 1. */
export const SurfacePreparationWithOpticalCoating = /* @__PURE__ */ defineTag('00146044', 'CS');
/** (0014,6045) Optical Coating Type, ST, VM 1. */
export const OpticalCoatingType = /* @__PURE__ */ defineTag('00146045', 'ST');
/** (0014,6046) Thermal Conductivity of Exposed Surface, DS, VM 1. */
export const ThermalConductivityOfExposedSurface = /* @__PURE__ */ defineTag('00146046', 'DS');
/** (0014,6047) Material Density, DS, VM 1. */
export const MaterialDensity = /* @__PURE__ */ defineTag('00146047', 'DS');
/** (0014,6048) Specific Heat of Inspection Surface, DS, VM 1. */
export const SpecificHeatOfInspectionSurface = /* @__PURE__ */ defineTag('00146048', 'DS');
/** (0014,6049) Emissivity of Inspection Surface, DS, VM 1. */
export const EmissivityOfInspectionSurface = /* @__PURE__ */ defineTag('00146049', 'DS');
/** (0014,604A) Electromagnetic Classification of Inspection Surface, CS, VM 1-n. */
export const ElectromagneticClassificationOfInspectionSurface = /* @__PURE__ */ defineListTag('0014604A', 'CS');
/** (0014,604C) Moving Window Size, DS, VM 1. */
export const MovingWindowSize = /* @__PURE__ */ defineTag('0014604C', 'DS');
/** (0014,604D) Moving Window Type, CS, VM 1. */
export const MovingWindowType = /* @__PURE__ */ defineTag('0014604D', 'CS');
/** (0014,604E) Moving Window Weights, DS, VM 1-n. */
export const MovingWindowWeights = /* @__PURE__ */ defineListTag('0014604E', 'DS');
/** (0014,604F) Moving Window Pitch, DS, VM 1. */
export const MovingWindowPitch = /* @__PURE__ */ defineTag('0014604F', 'DS');
/** (0014,6050) Moving Window Padding Scheme, CS, VM 1. */
export const MovingWindowPaddingScheme = /* @__PURE__ */ defineTag('00146050', 'CS');
/** (0014,6051) Moving Window Padding Length, DS, VM 1. */
export const MovingWindowPaddingLength = /* @__PURE__ */ defineTag('00146051', 'DS');
/** (0014,6052) Spatial Filtering Parameters Sequence, SQ, VM 1. */
export const SpatialFilteringParametersSequence = /* @__PURE__ */ defineListTag('00146052', 'SQ');
/** (0014,6053) Spatial Filtering Scheme, CS, VM 1. */
export const SpatialFilteringScheme = /* @__PURE__ */ defineTag('00146053', 'CS');
/** (0014,6056) Horizontal Moving Window Size, DS, VM 1. */
export const HorizontalMovingWindowSize = /* @__PURE__ */ defineTag('00146056', 'DS');
/** (0014,6057) Vertical Moving Window Size, DS, VM 1. */
export const VerticalMovingWindowSize = /* @__PURE__ */ defineTag('00146057', 'DS');
/** (0014,6059) Polynomial Fitting Sequence, SQ, VM 1. */
export const PolynomialFittingSequence = /* @__PURE__ */ defineListTag('00146059', 'SQ');
/** (0014,605A) Fitting Data Type, CS, VM 1-n. */
export const FittingDataType = /* @__PURE__ */ defineListTag('0014605A', 'CS');
/** (0014,605B) Operation on Time Axis Before Fitting, CS, VM 1. */
export const OperationOnTimeAxisBeforeFitting = /* @__PURE__ */ defineTag('0014605B', 'CS');
/** (0014,605C) Operation on Pixel Intensity Before Fitting, CS, VM 1. */
export const OperationOnPixelIntensityBeforeFitting = /* @__PURE__ */ defineTag('0014605C', 'CS');
/** (0014,605D) Order of Polynomial, DS, VM 1. */
export const OrderOfPolynomial = /* @__PURE__ */ defineTag('0014605D', 'DS');
/** (0014,605E) Independent Variable for Polynomial Fit, CS, VM 1. */
export const IndependentVariableForPolynomialFit = /* @__PURE__ */ defineTag('0014605E', 'CS');
/** (0014,605F) PolynomialCoefficients, DS, VM 1-n. */
export const PolynomialCoefficients = /* @__PURE__ */ defineListTag('0014605F', 'DS');
/** (0014,6060) Thermography Pixel Data Unit, CS, VM 1. */
export const ThermographyPixelDataUnit = /* @__PURE__ */ defineTag('00146060', 'CS');
/** (0016,0001) White Point, DS, VM 1. */
export const WhitePoint = /* @__PURE__ */ defineTag('00160001', 'DS');
/** (0016,0002) Primary Chromaticities, DS, VM 3. */
export const PrimaryChromaticities = /* @__PURE__ */ defineListTag('00160002', 'DS');
/** (0016,0003) Battery Level, UT, VM 1. */
export const BatteryLevel = /* @__PURE__ */ defineTag('00160003', 'UT');
/** (0016,0004) Exposure Time in Seconds, DS, VM 1. */
export const ExposureTimeInSeconds = /* @__PURE__ */ defineTag('00160004', 'DS');
/** (0016,0005) F-Number, DS, VM 1. */
export const FNumber = /* @__PURE__ */ defineTag('00160005', 'DS');
/** (0016,0006) OECF Rows, IS, VM 1. */
export const OECFRows = /* @__PURE__ */ defineTag('00160006', 'IS');
/** (0016,0007) OECF Columns, IS, VM 1. */
export const OECFColumns = /* @__PURE__ */ defineTag('00160007', 'IS');
/** (0016,0008) OECF Column Names, UC, VM 1-n. */
export const OECFColumnNames = /* @__PURE__ */ defineListTag('00160008', 'UC');
/** (0016,0009) OECF Values, DS, VM 1-n. */
export const OECFValues = /* @__PURE__ */ defineListTag('00160009', 'DS');
/** (0016,000A) Spatial Frequency Response Rows, IS, VM 1. */
export const SpatialFrequencyResponseRows = /* @__PURE__ */ defineTag('0016000A', 'IS');
/** (0016,000B) Spatial Frequency Response Columns, IS, VM 1. */
export const SpatialFrequencyResponseColumns = /* @__PURE__ */ defineTag('0016000B', 'IS');
/** (0016,000C) Spatial Frequency Response Column Names, UC, VM 1-n. */
export const SpatialFrequencyResponseColumnNames = /* @__PURE__ */ defineListTag('0016000C', 'UC');
/** (0016,000D) Spatial Frequency Response Values, DS, VM 1-n. */
export const SpatialFrequencyResponseValues = /* @__PURE__ */ defineListTag('0016000D', 'DS');
/** (0016,000E) Color Filter Array Pattern Rows, IS, VM 1. */
export const ColorFilterArrayPatternRows = /* @__PURE__ */ defineTag('0016000E', 'IS');
/** (0016,000F) Color Filter Array Pattern Columns, IS, VM 1. */
export const ColorFilterArrayPatternColumns = /* @__PURE__ */ defineTag('0016000F', 'IS');
/** (0016,0010) Color Filter Array Pattern Values, DS, VM 1-n. */
export const ColorFilterArrayPatternValues = /* @__PURE__ */ defineListTag('00160010', 'DS');
/** (0016,0011) Flash Firing Status, US, VM 1. */
export const FlashFiringStatus = /* @__PURE__ */ defineTag('00160011', 'US');
/** (0016,0012) Flash Return Status, US, VM 1. */
export const FlashReturnStatus = /* @__PURE__ */ defineTag('00160012', 'US');
/** (0016,0013) Flash Mode, US, VM 1. */
export const FlashMode = /* @__PURE__ */ defineTag('00160013', 'US');
/** (0016,0014) Flash Function Present, US, VM 1. */
export const FlashFunctionPresent = /* @__PURE__ */ defineTag('00160014', 'US');
/** (0016,0015) Flash Red Eye Mode, US, VM 1. */
export const FlashRedEyeMode = /* @__PURE__ */ defineTag('00160015', 'US');
/** (0016,0016) Exposure Program, US, VM 1. */
export const ExposureProgram = /* @__PURE__ */ defineTag('00160016', 'US');
/** (0016,0017) Spectral Sensitivity, UT, VM 1. */
export const SpectralSensitivity = /* @__PURE__ */ defineTag('00160017', 'UT');
/** (0016,0018) Photographic Sensitivity, IS, VM 1. */
export const PhotographicSensitivity = /* @__PURE__ */ defineTag('00160018', 'IS');
/** (0016,0019) Self Timer Mode, IS, VM 1. */
export const SelfTimerMode = /* @__PURE__ */ defineTag('00160019', 'IS');
/** (0016,001A) Sensitivity Type, US, VM 1. */
export const SensitivityType = /* @__PURE__ */ defineTag('0016001A', 'US');
/** (0016,001B) Standard Output Sensitivity, IS, VM 1. */
export const StandardOutputSensitivity = /* @__PURE__ */ defineTag('0016001B', 'IS');
/** (0016,001C) Recommended Exposure Index, IS, VM 1. */
export const RecommendedExposureIndex = /* @__PURE__ */ defineTag('0016001C', 'IS');
/** (0016,001D) ISO Speed, IS, VM 1. */
export const ISOSpeed = /* @__PURE__ */ defineTag('0016001D', 'IS');
/** (0016,001E) ISO Speed Latitude yyy, IS, VM 1. */
export const ISOSpeedLatitudeyyy = /* @__PURE__ */ defineTag('0016001E', 'IS');
/** (0016,001F) ISO Speed Latitude zzz, IS, VM 1. */
export const ISOSpeedLatitudezzz = /* @__PURE__ */ defineTag('0016001F', 'IS');
/** (0016,0020) EXIF Version, UT, VM 1. */
export const EXIFVersion = /* @__PURE__ */ defineTag('00160020', 'UT');
/** (0016,0021) Shutter Speed Value, DS, VM 1. */
export const ShutterSpeedValue = /* @__PURE__ */ defineTag('00160021', 'DS');
/** (0016,0022) Aperture Value, DS, VM 1. */
export const ApertureValue = /* @__PURE__ */ defineTag('00160022', 'DS');
/** (0016,0023) Brightness Value, DS, VM 1. */
export const BrightnessValue = /* @__PURE__ */ defineTag('00160023', 'DS');
/** (0016,0024) Exposure Bias Value, DS, VM 1. */
export const ExposureBiasValue = /* @__PURE__ */ defineTag('00160024', 'DS');
/** (0016,0025) Max Aperture Value, DS, VM 1. */
export const MaxApertureValue = /* @__PURE__ */ defineTag('00160025', 'DS');
/** (0016,0026) Subject Distance, DS, VM 1. */
export const SubjectDistance = /* @__PURE__ */ defineTag('00160026', 'DS');
/** (0016,0027) Metering Mode, US, VM 1. */
export const MeteringMode = /* @__PURE__ */ defineTag('00160027', 'US');
/** (0016,0028) Light Source, US, VM 1. */
export const LightSource = /* @__PURE__ */ defineTag('00160028', 'US');
/** (0016,0029) Focal Length, DS, VM 1. */
export const FocalLength = /* @__PURE__ */ defineTag('00160029', 'DS');
/** (0016,002A) Subject Area, IS, VM 2-4. */
export const SubjectArea = /* @__PURE__ */ defineListTag('0016002A', 'IS');
/** (0016,002B) Maker Note, OB, VM 1. */
export const MakerNote = /* @__PURE__ */ defineTag('0016002B', 'OB');
/** (0016,0030) Temperature, DS, VM 1. */
export const Temperature = /* @__PURE__ */ defineTag('00160030', 'DS');
/** (0016,0031) Humidity, DS, VM 1. */
export const Humidity = /* @__PURE__ */ defineTag('00160031', 'DS');
/** (0016,0032) Pressure, DS, VM 1. */
export const Pressure = /* @__PURE__ */ defineTag('00160032', 'DS');
/** (0016,0033) Water Depth, DS, VM 1. */
export const WaterDepth = /* @__PURE__ */ defineTag('00160033', 'DS');
/** (0016,0034) Acceleration, DS, VM 1. */
export const Acceleration = /* @__PURE__ */ defineTag('00160034', 'DS');
/** (0016,0035) Camera Elevation Angle, DS, VM 1. */
export const CameraElevationAngle = /* @__PURE__ */ defineTag('00160035', 'DS');
/** (0016,0036) Flash Energy, DS, VM 1-2. */
export const FlashEnergy = /* @__PURE__ */ defineListTag('00160036', 'DS');
/** (0016,0037) Subject Location, IS, VM 2. */
export const SubjectLocation = /* @__PURE__ */ defineListTag('00160037', 'IS');
/** (0016,0038) Photographic Exposure Index, DS, VM 1. */
export const PhotographicExposureIndex = /* @__PURE__ */ defineTag('00160038', 'DS');
/** (0016,0039) Sensing Method, US, VM 1. */
export const SensingMethod = /* @__PURE__ */ defineTag('00160039', 'US');
/** (0016,003A) File Source, US, VM 1. */
export const FileSource = /* @__PURE__ */ defineTag('0016003A', 'US');
/** (0016,003B) Scene Type, US, VM 1. */
export const SceneType = /* @__PURE__ */ defineTag('0016003B', 'US');
/** (0016,0041) Custom Rendered, US, VM 1. */
export const CustomRendered = /* @__PURE__ */ defineTag('00160041', 'US');
/** (0016,0042) Exposure Mode, US, VM 1. */
export const ExposureMode = /* @__PURE__ */ defineTag('00160042', 'US');
/** (0016,0043) White Balance, US, VM 1. */
export const WhiteBalance = /* @__PURE__ */ defineTag('00160043', 'US');
/** (0016,0044) Digital Zoom Ratio, DS, VM 1. */
export const DigitalZoomRatio = /* @__PURE__ */ defineTag('00160044', 'DS');
/** (0016,0045) Focal Length In 35mm Film, IS, VM 1. */
export const FocalLengthIn35mmFilm = /* @__PURE__ */ defineTag('00160045', 'IS');
/** (0016,0046) Scene Capture Type, US, VM 1. */
export const SceneCaptureType = /* @__PURE__ */ defineTag('00160046', 'US');
/** (0016,0047) Gain Control, US, VM 1. */
export const GainControl = /* @__PURE__ */ defineTag('00160047', 'US');
/** (0016,0048) Contrast, US, VM 1. */
export const Contrast = /* @__PURE__ */ defineTag('00160048', 'US');
/** (0016,0049) Saturation, US, VM 1. */
export const Saturation = /* @__PURE__ */ defineTag('00160049', 'US');
/** (0016,004A) Sharpness, US, VM 1. */
export const Sharpness = /* @__PURE__ */ defineTag('0016004A', 'US');
/** (0016,004B) Device Setting Description, OB, VM 1. */
export const DeviceSettingDescription = /* @__PURE__ */ defineTag('0016004B', 'OB');
/** (0016,004C) Subject Distance Range, US, VM 1. */
export const SubjectDistanceRange = /* @__PURE__ */ defineTag('0016004C', 'US');
/** (0016,004D) Camera Owner Name, UT, VM 1. */
export const CameraOwnerName = /* @__PURE__ */ defineTag('0016004D', 'UT');
/** (0016,004E) Lens Specification, DS, VM 4. */
export const LensSpecification = /* @__PURE__ */ defineListTag('0016004E', 'DS');
/** (0016,004F) Lens Make, UT, VM 1. */
export const LensMake = /* @__PURE__ */ defineTag('0016004F', 'UT');
/** (0016,0050) Lens Model, UT, VM 1. */
export const LensModel = /* @__PURE__ */ defineTag('00160050', 'UT');
/** (0016,0051) Lens Serial Number, UT, VM 1. */
export const LensSerialNumber = /* @__PURE__ */ defineTag('00160051', 'UT');
/** (0016,0061) Interoperability Index, CS, VM 1. */
export const InteroperabilityIndex = /* @__PURE__ */ defineTag('00160061', 'CS');
/** (0016,0062) Interoperability Version, OB, VM 1. */
export const InteroperabilityVersion = /* @__PURE__ */ defineTag('00160062', 'OB');
/** (0016,0070) GPS Version ID, OB, VM 1. */
export const GPSVersionID = /* @__PURE__ */ defineTag('00160070', 'OB');
/** (0016,0071) GPS Latitude Ref, CS, VM 1. */
export const GPSLatitudeRef = /* @__PURE__ */ defineTag('00160071', 'CS');
/** (0016,0072) GPS Latitude, DS, VM 3. */
export const GPSLatitude = /* @__PURE__ */ defineListTag('00160072', 'DS');
/** (0016,0073) GPS Longitude Ref, CS, VM 1. */
export const GPSLongitudeRef = /* @__PURE__ */ defineTag('00160073', 'CS');
/** (0016,0074) GPS Longitude, DS, VM 3. */
export const GPSLongitude = /* @__PURE__ */ defineListTag('00160074', 'DS');
/** (0016,0075) GPS Altitude Ref, US, VM 1. */
export const GPSAltitudeRef = /* @__PURE__ */ defineTag('00160075', 'US');
/** (0016,0076) GPS Altitude, DS, VM 1. */
export const GPSAltitude = /* @__PURE__ */ defineTag('00160076', 'DS');
/** (0016,0077) GPS Time Stamp, DT, VM 1. */
export const GPSTimeStamp = /* @__PURE__ */ defineTag('00160077', 'DT');
/** (0016,0078) GPS Satellites, UT, VM 1. */
export const GPSSatellites = /* @__PURE__ */ defineTag('00160078', 'UT');
/** (0016,0079) GPS Status, CS, VM 1. */
export const GPSStatus = /* @__PURE__ */ defineTag('00160079', 'CS');
/** (0016,007A) GPS Measure Mode, CS, VM 1. */
export const GPSMeasureMode = /* @__PURE__ */ defineTag('0016007A', 'CS');
/** (0016,007B) GPS DOP, DS, VM 1. */
export const GPSDOP = /* @__PURE__ */ defineTag('0016007B', 'DS');
/** (0016,007C) GPS Speed Ref, CS, VM 1. */
export const GPSSpeedRef = /* @__PURE__ */ defineTag('0016007C', 'CS');
/** (0016,007D) GPS Speed, DS, VM 1. */
export const GPSSpeed = /* @__PURE__ */ defineTag('0016007D', 'DS');
/** (0016,007E) GPS Track Ref, CS, VM 1. */
export const GPSTrackRef = /* @__PURE__ */ defineTag('0016007E', 'CS');
/** (0016,007F) GPS Track, DS, VM 1. */
export const GPSTrack = /* @__PURE__ */ defineTag('0016007F', 'DS');
/** (0016,0080) GPS Img Direction Ref, CS, VM 1. */
export const GPSImgDirectionRef = /* @__PURE__ */ defineTag('00160080', 'CS');
/** (0016,0081) GPS Img Direction, DS, VM 1. */
export const GPSImgDirection = /* @__PURE__ */ defineTag('00160081', 'DS');
/** (0016,0082) GPS Map Datum, UT, VM 1. */
export const GPSMapDatum = /* @__PURE__ */ defineTag('00160082', 'UT');
/** (0016,0083) GPS Dest Latitude Ref, CS, VM 1. */
export const GPSDestLatitudeRef = /* @__PURE__ */ defineTag('00160083', 'CS');
/** (0016,0084) GPS Dest Latitude, DS, VM 3. */
export const GPSDestLatitude = /* @__PURE__ */ defineListTag('00160084', 'DS');
/** (0016,0085) GPS Dest Longitude Ref, CS, VM 1. */
export const GPSDestLongitudeRef = /* @__PURE__ */ defineTag('00160085', 'CS');
/** (0016,0086) GPS Dest Longitude, DS, VM 3. */
export const GPSDestLongitude = /* @__PURE__ */ defineListTag('00160086', 'DS');
/** (0016,0087) GPS Dest Bearing Ref, CS, VM 1. */
export const GPSDestBearingRef = /* @__PURE__ */ defineTag('00160087', 'CS');
/** (0016,0088) GPS Dest Bearing, DS, VM 1. */
export const GPSDestBearing = /* @__PURE__ */ defineTag('00160088', 'DS');
/** (0016,0089) GPS Dest Distance Ref, CS, VM 1. */
export const GPSDestDistanceRef = /* @__PURE__ */ defineTag('00160089', 'CS');
/** (0016,008A) GPS Dest Distance, DS, VM 1. */
export const GPSDestDistance = /* @__PURE__ */ defineTag('0016008A', 'DS');
/** (0016,008B) GPS Processing Method, OB, VM 1. */
export const GPSProcessingMethod = /* @__PURE__ */ defineTag('0016008B', 'OB');
/** (0016,008C) GPS Area Information, OB, VM 1. */
export const GPSAreaInformation = /* @__PURE__ */ defineTag('0016008C', 'OB');
/** (0016,008D) GPS Date Stamp, DT, VM 1. */
export const GPSDateStamp = /* @__PURE__ */ defineTag('0016008D', 'DT');
/** (0016,008E) GPS Differential, IS, VM 1. */
export const GPSDifferential = /* @__PURE__ */ defineTag('0016008E', 'IS');
/** (0016,1001) Light Source Polarization, CS, VM 1. */
export const LightSourcePolarization = /* @__PURE__ */ defineTag('00161001', 'CS');
/** (0016,1002) Emitter Color Temperature, DS, VM 1. */
export const EmitterColorTemperature = /* @__PURE__ */ defineTag('00161002', 'DS');
/** (0016,1003) Contact Method, CS, VM 1. */
export const ContactMethod = /* @__PURE__ */ defineTag('00161003', 'CS');
/** (0016,1004) Immersion Media, CS, VM 1-n. */
export const ImmersionMedia = /* @__PURE__ */ defineListTag('00161004', 'CS');
/** (0016,1005) Optical Magnification Factor, DS, VM 1. */
export const OpticalMagnificationFactor = /* @__PURE__ */ defineTag('00161005', 'DS');
/** (0018,0010) Contrast/Bolus Agent, LO, VM 1. */
export const ContrastBolusAgent = /* @__PURE__ */ defineTag('00180010', 'LO');
/** (0018,0012) Contrast/Bolus Agent Sequence, SQ, VM 1. */
export const ContrastBolusAgentSequence = /* @__PURE__ */ defineListTag('00180012', 'SQ');
/** (0018,0013) Contrast/Bolus T1 Relaxivity, FL, VM 1. */
export const ContrastBolusT1Relaxivity = /* @__PURE__ */ defineTag('00180013', 'FL');
/** (0018,0014) Contrast/Bolus Administration Route Sequence, SQ, VM 1. */
export const ContrastBolusAdministrationRouteSequence = /* @__PURE__ */ defineListTag('00180014', 'SQ');
/** (0018,0015) Body Part Examined, CS, VM 1. */
export const BodyPartExamined = /* @__PURE__ */ defineTag('00180015', 'CS');
/** (0018,0020) Scanning Sequence, CS, VM 1-n. */
export const ScanningSequence = /* @__PURE__ */ defineListTag('00180020', 'CS');
/** (0018,0021) Sequence Variant, CS, VM 1-n. */
export const SequenceVariant = /* @__PURE__ */ defineListTag('00180021', 'CS');
/** (0018,0022) Scan Options, CS, VM 1-n. */
export const ScanOptions = /* @__PURE__ */ defineListTag('00180022', 'CS');
/** (0018,0023) MR Acquisition Type, CS, VM 1. */
export const MRAcquisitionType = /* @__PURE__ */ defineTag('00180023', 'CS');
/** (0018,0024) Sequence Name, SH, VM 1. */
export const SequenceName = /* @__PURE__ */ defineTag('00180024', 'SH');
/** (0018,0025) Angio Flag, CS, VM 1. */
export const AngioFlag = /* @__PURE__ */ defineTag('00180025', 'CS');
/** (0018,0026) Intervention Drug Information Sequence, SQ, VM 1. */
export const InterventionDrugInformationSequence = /* @__PURE__ */ defineListTag('00180026', 'SQ');
/** (0018,0027) Intervention Drug Stop Time, TM, VM 1. */
export const InterventionDrugStopTime = /* @__PURE__ */ defineTag('00180027', 'TM');
/** (0018,0028) Intervention Drug Dose, DS, VM 1. */
export const InterventionDrugDose = /* @__PURE__ */ defineTag('00180028', 'DS');
/** (0018,0029) Intervention Drug Code Sequence, SQ, VM 1. */
export const InterventionDrugCodeSequence = /* @__PURE__ */ defineListTag('00180029', 'SQ');
/** (0018,002A) Additional Drug Sequence, SQ, VM 1. */
export const AdditionalDrugSequence = /* @__PURE__ */ defineListTag('0018002A', 'SQ');
/** (0018,0030) Radionuclide, LO, VM 1-n; retired. */
export const Radionuclide = /* @__PURE__ */ defineListTag('00180030', 'LO');
/** (0018,0031) Radiopharmaceutical, LO, VM 1. */
export const Radiopharmaceutical = /* @__PURE__ */ defineTag('00180031', 'LO');
/** (0018,0032) Energy Window Centerline, DS, VM 1; retired. */
export const EnergyWindowCenterline = /* @__PURE__ */ defineTag('00180032', 'DS');
/** (0018,0033) Energy Window Total Width, DS, VM 1-n; retired. */
export const EnergyWindowTotalWidth = /* @__PURE__ */ defineListTag('00180033', 'DS');
/** (0018,0034) Intervention Drug Name, LO, VM 1. */
export const InterventionDrugName = /* @__PURE__ */ defineTag('00180034', 'LO');
/** (0018,0035) Intervention Drug Start Time, TM, VM 1. */
export const InterventionDrugStartTime = /* @__PURE__ */ defineTag('00180035', 'TM');
/** (0018,0036) Intervention Sequence, SQ, VM 1. */
export const InterventionSequence = /* @__PURE__ */ defineListTag('00180036', 'SQ');
/** (0018,0037) Therapy Type, CS, VM 1; retired. */
export const TherapyType = /* @__PURE__ */ defineTag('00180037', 'CS');
/** (0018,0038) Intervention Status, CS, VM 1. */
export const InterventionStatus = /* @__PURE__ */ defineTag('00180038', 'CS');
/** (0018,0039) Therapy Description, CS, VM 1; retired. */
export const TherapyDescription = /* @__PURE__ */ defineTag('00180039', 'CS');
/** (0018,003A) Intervention Description, ST, VM 1. */
export const InterventionDescription = /* @__PURE__ */ defineTag('0018003A', 'ST');
/** (0018,0040) Cine Rate, IS, VM 1. */
export const CineRate = /* @__PURE__ */ defineTag('00180040', 'IS');
/** (0018,0042) Initial Cine Run State, CS, VM 1. */
export const InitialCineRunState = /* @__PURE__ */ defineTag('00180042', 'CS');
/** (0018,0050) Slice Thickness, DS, VM 1. */
export const SliceThickness = /* @__PURE__ */ defineTag('00180050', 'DS');
/** (0018,0060) KVP, DS, VM 1. */
export const KVP = /* @__PURE__ */ defineTag('00180060', 'DS');
/** (0018,0070) Counts Accumulated, IS, VM 1. */
export const CountsAccumulated = /* @__PURE__ */ defineTag('00180070', 'IS');
/** (0018,0071) Acquisition Termination Condition, CS, VM 1. */
export const AcquisitionTerminationCondition = /* @__PURE__ */ defineTag('00180071', 'CS');
/** (0018,0072) Effective Duration, DS, VM 1. */
export const EffectiveDuration = /* @__PURE__ */ defineTag('00180072', 'DS');
/** (0018,0073) Acquisition Start Condition, CS, VM 1. */
export const AcquisitionStartCondition = /* @__PURE__ */ defineTag('00180073', 'CS');
/** (0018,0074) Acquisition Start Condition Data, IS, VM 1. */
export const AcquisitionStartConditionData = /* @__PURE__ */ defineTag('00180074', 'IS');
/** (0018,0075) Acquisition Termination Condition Data, IS, VM 1. */
export const AcquisitionTerminationConditionData = /* @__PURE__ */ defineTag('00180075', 'IS');
/** (0018,0080) Repetition Time, DS, VM 1. */
export const RepetitionTime = /* @__PURE__ */ defineTag('00180080', 'DS');
/** (0018,0081) Echo Time, DS, VM 1. */
export const EchoTime = /* @__PURE__ */ defineTag('00180081', 'DS');
/** (0018,0082) Inversion Time, DS, VM 1. */
export const InversionTime = /* @__PURE__ */ defineTag('00180082', 'DS');
/** (0018,0083) Number of Averages, DS, VM 1. */
export const NumberOfAverages = /* @__PURE__ */ defineTag('00180083', 'DS');
/** (0018,0084) Imaging Frequency, DS, VM 1. */
export const ImagingFrequency = /* @__PURE__ */ defineTag('00180084', 'DS');
/** (0018,0085) Imaged Nucleus, SH, VM 1. */
export const ImagedNucleus = /* @__PURE__ */ defineTag('00180085', 'SH');
/** (0018,0086) Echo Number(s), IS, VM 1-n. */
export const EchoNumbers = /* @__PURE__ */ defineListTag('00180086', 'IS');
/** (0018,0087) Magnetic Field Strength, DS, VM 1. */
export const MagneticFieldStrength = /* @__PURE__ */ defineTag('00180087', 'DS');
/** (0018,0088) Spacing Between Slices, DS, VM 1. */
export const SpacingBetweenSlices = /* @__PURE__ */ defineTag('00180088', 'DS');
/** (0018,0089) Number of Phase Encoding Steps, IS, VM 1. */
export const NumberOfPhaseEncodingSteps = /* @__PURE__ */ defineTag('00180089', 'IS');
/** (0018,0090) Data Collection Diameter, DS, VM 1. */
export const DataCollectionDiameter = /* @__PURE__ */ defineTag('00180090', 'DS');
/** (0018,0091) Echo Train Length, IS, VM 1. */
export const EchoTrainLength = /* @__PURE__ */ defineTag('00180091', 'IS');
/** (0018,0093) Percent Sampling, DS, VM 1. */
export const PercentSampling = /* @__PURE__ */ defineTag('00180093', 'DS');
/** (0018,0094) Percent Phase Field of View, DS, VM 1. */
export const PercentPhaseFieldOfView = /* @__PURE__ */ defineTag('00180094', 'DS');
/** (0018,0095) Pixel Bandwidth, DS, VM 1. */
export const PixelBandwidth = /* @__PURE__ */ defineTag('00180095', 'DS');
/** (0018,1000) Device Serial Number, LO, VM 1. */
export const DeviceSerialNumber = /* @__PURE__ */ defineTag('00181000', 'LO');
/** (0018,1002) Device UID, UI, VM 1. */
export const DeviceUID = /* @__PURE__ */ defineTag('00181002', 'UI');
/** (0018,1003) Device ID, LO, VM 1. */
export const DeviceID = /* @__PURE__ */ defineTag('00181003', 'LO');
/** (0018,1004) Plate ID, LO, VM 1. */
export const PlateID = /* @__PURE__ */ defineTag('00181004', 'LO');
/** (0018,1005) Generator ID, LO, VM 1. */
export const GeneratorID = /* @__PURE__ */ defineTag('00181005', 'LO');
/** (0018,1006) Grid ID, LO, VM 1. */
export const GridID = /* @__PURE__ */ defineTag('00181006', 'LO');
/** (0018,1007) Cassette ID, LO, VM 1. */
export const CassetteID = /* @__PURE__ */ defineTag('00181007', 'LO');
/** (0018,1008) Gantry ID, LO, VM 1. */
export const GantryID = /* @__PURE__ */ defineTag('00181008', 'LO');
/** (0018,1009) Unique Device Identifier, UT, VM 1. */
export const UniqueDeviceIdentifier = /* @__PURE__ */ defineTag('00181009', 'UT');
/** (0018,100A) UDI Sequence, SQ, VM 1. */
export const UDISequence = /* @__PURE__ */ defineListTag('0018100A', 'SQ');
/** (0018,100B) Manufacturer's Device Class UID, UI, VM 1-n. */
export const ManufacturerDeviceClassUID = /* @__PURE__ */ defineListTag('0018100B', 'UI');
/** (0018,1010) Secondary Capture Device ID, LO, VM 1. */
export const SecondaryCaptureDeviceID = /* @__PURE__ */ defineTag('00181010', 'LO');
/** (0018,1011) Hardcopy Creation Device ID, LO, VM 1; retired. */
export const HardcopyCreationDeviceID = /* @__PURE__ */ defineTag('00181011', 'LO');
/** (0018,1012) Date of Secondary Capture, DA, VM 1. */
export const DateOfSecondaryCapture = /* @__PURE__ */ defineTag('00181012', 'DA');
/** (0018,1014) Time of Secondary Capture, TM, VM 1. */
export const TimeOfSecondaryCapture = /* @__PURE__ */ defineTag('00181014', 'TM');
/** (0018,1016) Secondary Capture Device Manufacturer, LO, VM 1. */
export const SecondaryCaptureDeviceManufacturer = /* @__PURE__ */ defineTag('00181016', 'LO');
/** (0018,1017) Hardcopy Device Manufacturer, LO, VM 1; retired. */
export const HardcopyDeviceManufacturer = /* @__PURE__ */ defineTag('00181017', 'LO');
/** (0018,1018) Secondary Capture Device Manufacturer's Model Name, LO, VM 1. */
export const SecondaryCaptureDeviceManufacturerModelName = /* @__PURE__ */ defineTag('00181018', 'LO');
/** (0018,1019) Secondary Capture Device Software Versions, LO, VM 1-n. */
export const SecondaryCaptureDeviceSoftwareVersions = /* @__PURE__ */ defineListTag('00181019', 'LO');
/** (0018,101A) Hardcopy Device Software Version, LO, VM 1-n; retired. */
export const HardcopyDeviceSoftwareVersion = /* @__PURE__ */ defineListTag('0018101A', 'LO');
/** (0018,101B) Hardcopy Device Manufacturer's Model Name, LO, VM 1; retired. */
export const HardcopyDeviceManufacturerModelName = /* @__PURE__ */ defineTag('0018101B', 'LO');
/** (0018,1020) Software Versions, LO, VM 1-n. */
export const SoftwareVersions = /* @__PURE__ */ defineListTag('00181020', 'LO');
/** (0018,1022) Video Image Format Acquired, SH, VM 1. */
export const VideoImageFormatAcquired = /* @__PURE__ */ defineTag('00181022', 'SH');
/** (0018,1023) Digital Image Format Acquired, LO, VM 1. */
export const DigitalImageFormatAcquired = /* @__PURE__ */ defineTag('00181023', 'LO');
/** (0018,1030) Protocol Name, LO, VM 1. */
export const ProtocolName = /* @__PURE__ */ defineTag('00181030', 'LO');
/** (0018,1040) Contrast/Bolus Route, LO, VM 1. */
export const ContrastBolusRoute = /* @__PURE__ */ defineTag('00181040', 'LO');
/** (0018,1041) Contrast/Bolus Volume, DS, VM 1. */
export const ContrastBolusVolume = /* @__PURE__ */ defineTag('00181041', 'DS');
/** (0018,1042) Contrast/Bolus Start Time, TM, VM 1. */
export const ContrastBolusStartTime = /* @__PURE__ */ defineTag('00181042', 'TM');
/** (0018,1043) Contrast/Bolus Stop Time, TM, VM 1. */
export const ContrastBolusStopTime = /* @__PURE__ */ defineTag('00181043', 'TM');
/** (0018,1044) Contrast/Bolus Total Dose, DS, VM 1. */
export const ContrastBolusTotalDose = /* @__PURE__ */ defineTag('00181044', 'DS');
/** (0018,1045) Syringe Counts, IS, VM 1. */
export const SyringeCounts = /* @__PURE__ */ defineTag('00181045', 'IS');
/** (0018,1046) Contrast Flow Rate, DS, VM 1-n. */
export const ContrastFlowRate = /* @__PURE__ */ defineListTag('00181046', 'DS');
/** (0018,1047) Contrast Flow Duration, DS, VM 1-n. */
export const ContrastFlowDuration = /* @__PURE__ */ defineListTag('00181047', 'DS');
/** (0018,1048) Contrast/Bolus Ingredient, CS, VM 1. */
export const ContrastBolusIngredient = /* @__PURE__ */ defineTag('00181048', 'CS');
/** (0018,1049) Contrast/Bolus Ingredient Concentration, DS, VM 1. */
export const ContrastBolusIngredientConcentration = /* @__PURE__ */ defineTag('00181049', 'DS');
/** (0018,1050) Spatial Resolution, DS, VM 1. */
export const SpatialResolution = /* @__PURE__ */ defineTag('00181050', 'DS');
/** (0018,1060) Trigger Time, DS, VM 1. */
export const TriggerTime = /* @__PURE__ */ defineTag('00181060', 'DS');
/** (0018,1061) Trigger Source or Type, LO, VM 1. */
export const TriggerSourceOrType = /* @__PURE__ */ defineTag('00181061', 'LO');
/** (0018,1062) Nominal Interval, IS, VM 1. */
export const NominalInterval = /* @__PURE__ */ defineTag('00181062', 'IS');
/** (0018,1063) Frame Time, DS, VM 1. */
export const FrameTime = /* @__PURE__ */ defineTag('00181063', 'DS');
/** (0018,1064) Cardiac Framing Type, LO, VM 1. */
export const CardiacFramingType = /* @__PURE__ */ defineTag('00181064', 'LO');
/** (0018,1065) Frame Time Vector, DS, VM 1-n. */
export const FrameTimeVector = /* @__PURE__ */ defineListTag('00181065', 'DS');
/** (0018,1066) Frame Delay, DS, VM 1. */
export const FrameDelay = /* @__PURE__ */ defineTag('00181066', 'DS');
/** (0018,1067) Image Trigger Delay, DS, VM 1. */
export const ImageTriggerDelay = /* @__PURE__ */ defineTag('00181067', 'DS');
/** (0018,1068) Multiplex Group Time Offset, DS, VM 1. */
export const MultiplexGroupTimeOffset = /* @__PURE__ */ defineTag('00181068', 'DS');
/** (0018,1069) Trigger Time Offset, DS, VM 1. */
export const TriggerTimeOffset = /* @__PURE__ */ defineTag('00181069', 'DS');
/** (0018,106A) Synchronization Trigger, CS, VM 1. */
export const SynchronizationTrigger = /* @__PURE__ */ defineTag('0018106A', 'CS');
/** (0018,106C) Synchronization Channel, US, VM 2. */
export const SynchronizationChannel = /* @__PURE__ */ defineListTag('0018106C', 'US');
/** (0018,106E) Trigger Sample Position, UL, VM 1. */
export const TriggerSamplePosition = /* @__PURE__ */ defineTag('0018106E', 'UL');
/** (0018,1070) Radiopharmaceutical Route, LO, VM 1. */
export const RadiopharmaceuticalRoute = /* @__PURE__ */ defineTag('00181070', 'LO');
/** (0018,1071) Radiopharmaceutical Volume, DS, VM 1. */
export const RadiopharmaceuticalVolume = /* @__PURE__ */ defineTag('00181071', 'DS');
/** (0018,1072) Radiopharmaceutical Start Time, TM, VM 1. */
export const RadiopharmaceuticalStartTime = /* @__PURE__ */ defineTag('00181072', 'TM');
/** (0018,1073) Radiopharmaceutical Stop Time, TM, VM 1. */
export const RadiopharmaceuticalStopTime = /* @__PURE__ */ defineTag('00181073', 'TM');
/** (0018,1074) Radionuclide Total Dose, DS, VM 1. */
export const RadionuclideTotalDose = /* @__PURE__ */ defineTag('00181074', 'DS');
/** (0018,1075) Radionuclide Half Life, DS, VM 1. */
export const RadionuclideHalfLife = /* @__PURE__ */ defineTag('00181075', 'DS');
/** (0018,1076) Radionuclide Positron Fraction, DS, VM 1. */
export const RadionuclidePositronFraction = /* @__PURE__ */ defineTag('00181076', 'DS');
/** (0018,1077) Radiopharmaceutical Specific Activity, DS, VM 1. */
export const RadiopharmaceuticalSpecificActivity = /* @__PURE__ */ defineTag('00181077', 'DS');
/** (0018,1078) Radiopharmaceutical Start DateTime, DT, VM 1. */
export const RadiopharmaceuticalStartDateTime = /* @__PURE__ */ defineTag('00181078', 'DT');
/** (0018,1079) Radiopharmaceutical Stop DateTime, DT, VM 1. */
export const RadiopharmaceuticalStopDateTime = /* @__PURE__ */ defineTag('00181079', 'DT');
/** (0018,1080) Beat Rejection Flag, CS, VM 1. */
export const BeatRejectionFlag = /* @__PURE__ */ defineTag('00181080', 'CS');
/** (0018,1081) Low R-R Value, IS, VM 1. */
export const LowRRValue = /* @__PURE__ */ defineTag('00181081', 'IS');
/** (0018,1082) High R-R Value, IS, VM 1. */
export const HighRRValue = /* @__PURE__ */ defineTag('00181082', 'IS');
/** (0018,1083) Intervals Acquired, IS, VM 1. */
export const IntervalsAcquired = /* @__PURE__ */ defineTag('00181083', 'IS');
/** (0018,1084) Intervals Rejected, IS, VM 1. */
export const IntervalsRejected = /* @__PURE__ */ defineTag('00181084', 'IS');
/** (0018,1085) PVC Rejection, LO, VM 1. */
export const PVCRejection = /* @__PURE__ */ defineTag('00181085', 'LO');
/** (0018,1086) Skip Beats, IS, VM 1. */
export const SkipBeats = /* @__PURE__ */ defineTag('00181086', 'IS');
/** (0018,1088) Heart Rate, IS, VM 1. */
export const HeartRate = /* @__PURE__ */ defineTag('00181088', 'IS');
/** (0018,1090) Cardiac Number of Images, IS, VM 1. */
export const CardiacNumberOfImages = /* @__PURE__ */ defineTag('00181090', 'IS');
/** (0018,1094) Trigger Window, IS, VM 1. */
export const TriggerWindow = /* @__PURE__ */ defineTag('00181094', 'IS');
/** (0018,1100) Reconstruction Diameter, DS, VM 1. */
export const ReconstructionDiameter = /* @__PURE__ */ defineTag('00181100', 'DS');
/** (0018,1110) Distance Source to Detector, DS, VM 1. */
export const DistanceSourceToDetector = /* @__PURE__ */ defineTag('00181110', 'DS');
/** (0018,1111) Distance Source to Patient, DS, VM 1. */
export const DistanceSourceToPatient = /* @__PURE__ */ defineTag('00181111', 'DS');
/** (0018,1114) Estimated Radiographic Magnification Factor, DS, VM 1. */
export const EstimatedRadiographicMagnificationFactor = /* @__PURE__ */ defineTag('00181114', 'DS');
/** (0018,1120) Gantry/Detector Tilt, DS, VM 1. */
export const GantryDetectorTilt = /* @__PURE__ */ defineTag('00181120', 'DS');
/** (0018,1121) Gantry/Detector Slew, DS, VM 1. */
export const GantryDetectorSlew = /* @__PURE__ */ defineTag('00181121', 'DS');
/** (0018,1130) Table Height, DS, VM 1. */
export const TableHeight = /* @__PURE__ */ defineTag('00181130', 'DS');
/** (0018,1131) Table Traverse, DS, VM 1. */
export const TableTraverse = /* @__PURE__ */ defineTag('00181131', 'DS');
/** (0018,1134) Table Motion, CS, VM 1. */
export const TableMotion = /* @__PURE__ */ defineTag('00181134', 'CS');
/** (0018,1135) Table Vertical Increment, DS, VM 1-n. */
export const TableVerticalIncrement = /* @__PURE__ */ defineListTag('00181135', 'DS');
/** (0018,1136) Table Lateral Increment, DS, VM 1-n. */
export const TableLateralIncrement = /* @__PURE__ */ defineListTag('00181136', 'DS');
/** (0018,1137) Table Longitudinal Increment, DS, VM 1-n. */
export const TableLongitudinalIncrement = /* @__PURE__ */ defineListTag('00181137', 'DS');
/** (0018,1138) Table Angle, DS, VM 1. */
export const TableAngle = /* @__PURE__ */ defineTag('00181138', 'DS');
/** (0018,113A) Table Type, CS, VM 1. */
export const TableType = /* @__PURE__ */ defineTag('0018113A', 'CS');
/** (0018,1140) Rotation Direction, CS, VM 1. */
export const RotationDirection = /* @__PURE__ */ defineTag('00181140', 'CS');
/** (0018,1141) Angular Position, DS, VM 1; retired. */
export const AngularPosition = /* @__PURE__ */ defineTag('00181141', 'DS');
/** (0018,1142) Radial Position, DS, VM 1-n. */
export const RadialPosition = /* @__PURE__ */ defineListTag('00181142', 'DS');
/** (0018,1143) Scan Arc, DS, VM 1. */
export const ScanArc = /* @__PURE__ */ defineTag('00181143', 'DS');
/** (0018,1144) Angular Step, DS, VM 1. */
export const AngularStep = /* @__PURE__ */ defineTag('00181144', 'DS');
/** (0018,1145) Center of Rotation Offset, DS, VM 1. */
export const CenterOfRotationOffset = /* @__PURE__ */ defineTag('00181145', 'DS');
/** (0018,1146) Rotation Offset, DS, VM 1-n; retired. */
export const RotationOffset = /* @__PURE__ */ defineListTag('00181146', 'DS');
/** (0018,1147) Field of View Shape, CS, VM 1. */
export const FieldOfViewShape = /* @__PURE__ */ defineTag('00181147', 'CS');
/** (0018,1149) Field of View Dimension(s), IS, VM 1-2. */
export const FieldOfViewDimensions = /* @__PURE__ */ defineListTag('00181149', 'IS');
/** (0018,1150) Exposure Time, IS, VM 1. */
export const ExposureTime = /* @__PURE__ */ defineTag('00181150', 'IS');
/** (0018,1151) X-Ray Tube Current, IS, VM 1. */
export const XRayTubeCurrent = /* @__PURE__ */ defineTag('00181151', 'IS');
/** (0018,1152) Exposure, IS, VM 1. */
export const Exposure = /* @__PURE__ */ defineTag('00181152', 'IS');
/** (0018,1153) Exposure in µAs, IS, VM 1. */
export const ExposureInuAs = /* @__PURE__ */ defineTag('00181153', 'IS');
/** (0018,1154) Average Pulse Width, DS, VM 1. */
export const AveragePulseWidth = /* @__PURE__ */ defineTag('00181154', 'DS');
/** (0018,1155) Radiation Setting, CS, VM 1. */
export const RadiationSetting = /* @__PURE__ */ defineTag('00181155', 'CS');
/** (0018,1156) Rectification Type, CS, VM 1. */
export const RectificationType = /* @__PURE__ */ defineTag('00181156', 'CS');
/** (0018,115A) Radiation Mode, CS, VM 1. */
export const RadiationMode = /* @__PURE__ */ defineTag('0018115A', 'CS');
/** (0018,115E) Image and Fluoroscopy Area Dose Product, DS, VM 1. */
export const ImageAndFluoroscopyAreaDoseProduct = /* @__PURE__ */ defineTag('0018115E', 'DS');
/** (0018,1160) Filter Type, SH, VM 1. */
export const FilterType = /* @__PURE__ */ defineTag('00181160', 'SH');
/** (0018,1161) Type of Filters, LO, VM 1-n. */
export const TypeOfFilters = /* @__PURE__ */ defineListTag('00181161', 'LO');
/** (0018,1162) Intensifier Size, DS, VM 1. */
export const IntensifierSize = /* @__PURE__ */ defineTag('00181162', 'DS');
/** (0018,1164) Imager Pixel Spacing, DS, VM 2. */
export const ImagerPixelSpacing = /* @__PURE__ */ defineListTag('00181164', 'DS');
/** (0018,1166) Grid, CS, VM 1-n. */
export const Grid = /* @__PURE__ */ defineListTag('00181166', 'CS');
/** (0018,1170) Generator Power, IS, VM 1. */
export const GeneratorPower = /* @__PURE__ */ defineTag('00181170', 'IS');
/** (0018,1180) Collimator/grid Name, SH, VM 1. */
export const CollimatorGridName = /* @__PURE__ */ defineTag('00181180', 'SH');
/** (0018,1181) Collimator Type, CS, VM 1. */
export const CollimatorType = /* @__PURE__ */ defineTag('00181181', 'CS');
/** (0018,1182) Focal Distance, IS, VM 1-2. */
export const FocalDistance = /* @__PURE__ */ defineListTag('00181182', 'IS');
/** (0018,1183) X Focus Center, DS, VM 1-2. */
export const XFocusCenter = /* @__PURE__ */ defineListTag('00181183', 'DS');
/** (0018,1184) Y Focus Center, DS, VM 1-2. */
export const YFocusCenter = /* @__PURE__ */ defineListTag('00181184', 'DS');
/** (0018,1190) Focal Spot(s), DS, VM 1-n. */
export const FocalSpots = /* @__PURE__ */ defineListTag('00181190', 'DS');
/** (0018,1191) Anode Target Material, CS, VM 1. */
export const AnodeTargetMaterial = /* @__PURE__ */ defineTag('00181191', 'CS');
/** (0018,11A0) Body Part Thickness, DS, VM 1. */
export const BodyPartThickness = /* @__PURE__ */ defineTag('001811A0', 'DS');
/** (0018,11A2) Compression Force, DS, VM 1. */
export const CompressionForce = /* @__PURE__ */ defineTag('001811A2', 'DS');
/** (0018,11A3) Compression Pressure, DS, VM 1. */
export const CompressionPressure = /* @__PURE__ */ defineTag('001811A3', 'DS');
/** (0018,11A4) Paddle Description, LO, VM 1. */
export const PaddleDescription = /* @__PURE__ */ defineTag('001811A4', 'LO');
/** (0018,11A5) Compression Contact Area, DS, VM 1. */
export const CompressionContactArea = /* @__PURE__ */ defineTag('001811A5', 'DS');
/** (0018,11B0) Acquisition Mode, LO, VM 1. */
export const AcquisitionMode = /* @__PURE__ */ defineTag('001811B0', 'LO');
/** (0018,11B1) Dose Mode Name, LO, VM 1. */
export const DoseModeName = /* @__PURE__ */ defineTag('001811B1', 'LO');
/** (0018,11B2) Acquired Subtraction Mask Flag, CS, VM 1. */
export const AcquiredSubtractionMaskFlag = /* @__PURE__ */ defineTag('001811B2', 'CS');
/** (0018,11B3) Fluoroscopy Persistence Flag, CS, VM 1. */
export const FluoroscopyPersistenceFlag = /* @__PURE__ */ defineTag('001811B3', 'CS');
/** (0018,11B4) Fluoroscopy Last Image Hold Persistence Flag, CS, VM 1. */
export const FluoroscopyLastImageHoldPersistenceFlag = /* @__PURE__ */ defineTag('001811B4', 'CS');
/** (0018,11B5) Upper Limit Number Of Persistent Fluoroscopy Frames, IS, VM 1. */
export const UpperLimitNumberOfPersistentFluoroscopyFrames = /* @__PURE__ */ defineTag('001811B5', 'IS');
/** (0018,11B6) Contrast/Bolus Auto Injection Trigger Flag, CS, VM 1. */
export const ContrastBolusAutoInjectionTriggerFlag = /* @__PURE__ */ defineTag('001811B6', 'CS');
/** (0018,11B7) Contrast/Bolus Injection Delay, FD, VM 1. */
export const ContrastBolusInjectionDelay = /* @__PURE__ */ defineTag('001811B7', 'FD');
/** (0018,11B8) XA Acquisition Phase Details Sequence, SQ, VM 1. */
export const XAAcquisitionPhaseDetailsSequence = /* @__PURE__ */ defineListTag('001811B8', 'SQ');
/** (0018,11B9) XA Acquisition Frame Rate, FD, VM 1. */
export const XAAcquisitionFrameRate = /* @__PURE__ */ defineTag('001811B9', 'FD');
/** (0018,11BA) XA Plane Details Sequence, SQ, VM 1. */
export const XAPlaneDetailsSequence = /* @__PURE__ */ defineListTag('001811BA', 'SQ');
/** (0018,11BB) Acquisition Field of View Label, LO, VM 1. */
export const AcquisitionFieldOfViewLabel = /* @__PURE__ */ defineTag('001811BB', 'LO');
/** (0018,11BC) X-Ray Filter Details Sequence, SQ, VM 1. */
export const XRayFilterDetailsSequence = /* @__PURE__ */ defineListTag('001811BC', 'SQ');
/** (0018,11BD) XA Acquisition Duration, FD, VM 1. */
export const XAAcquisitionDuration = /* @__PURE__ */ defineTag('001811BD', 'FD');
/** (0018,11BE) Reconstruction Pipeline Type, CS, VM 1. */
export const ReconstructionPipelineType = /* @__PURE__ */ defineTag('001811BE', 'CS');
/** (0018,11BF) Image Filter Details Sequence, SQ, VM 1. */
export const ImageFilterDetailsSequence = /* @__PURE__ */ defineListTag('001811BF', 'SQ');
/** (0018,11C0) Applied Mask Subtraction Flag, CS, VM 1. */
export const AppliedMaskSubtractionFlag = /* @__PURE__ */ defineTag('001811C0', 'CS');
/** (0018,11C1) Requested Series Description Code Sequence, SQ, VM 1. */
export const RequestedSeriesDescriptionCodeSequence = /* @__PURE__ */ defineListTag('001811C1', 'SQ');
/** (0018,1200) Date of Last Calibration, DA, VM 1-n. */
export const DateOfLastCalibration = /* @__PURE__ */ defineListTag('00181200', 'DA');
/** (0018,1201) Time of Last Calibration, TM, VM 1-n. */
export const TimeOfLastCalibration = /* @__PURE__ */ defineListTag('00181201', 'TM');
/** (0018,1202) DateTime of Last Calibration, DT, VM 1. */
export const DateTimeOfLastCalibration = /* @__PURE__ */ defineTag('00181202', 'DT');
/** (0018,1203) Calibration DateTime, DT, VM 1. */
export const CalibrationDateTime = /* @__PURE__ */ defineTag('00181203', 'DT');
/** (0018,1204) Date of Manufacture, DA, VM 1. */
export const DateOfManufacture = /* @__PURE__ */ defineTag('00181204', 'DA');
/** (0018,1205) Date of Installation, DA, VM 1. */
export const DateOfInstallation = /* @__PURE__ */ defineTag('00181205', 'DA');
/** (0018,1210) Convolution Kernel, SH, VM 1-n. */
export const ConvolutionKernel = /* @__PURE__ */ defineListTag('00181210', 'SH');
/** (0018,1240) Upper/Lower Pixel Values, IS, VM 1-n; retired. */
export const UpperLowerPixelValues = /* @__PURE__ */ defineListTag('00181240', 'IS');
/** (0018,1242) Actual Frame Duration, IS, VM 1. */
export const ActualFrameDuration = /* @__PURE__ */ defineTag('00181242', 'IS');
/** (0018,1243) Count Rate, IS, VM 1. */
export const CountRate = /* @__PURE__ */ defineTag('00181243', 'IS');
/** (0018,1244) Preferred Playback Sequencing, US, VM 1. */
export const PreferredPlaybackSequencing = /* @__PURE__ */ defineTag('00181244', 'US');
/** (0018,1250) Receive Coil Name, SH, VM 1. */
export const ReceiveCoilName = /* @__PURE__ */ defineTag('00181250', 'SH');
/** (0018,1251) Transmit Coil Name, SH, VM 1. */
export const TransmitCoilName = /* @__PURE__ */ defineTag('00181251', 'SH');
/** (0018,1260) Plate Type, SH, VM 1. */
export const PlateType = /* @__PURE__ */ defineTag('00181260', 'SH');
/** (0018,1261) Phosphor Type, LO, VM 1. */
export const PhosphorType = /* @__PURE__ */ defineTag('00181261', 'LO');
/** (0018,1271) Water Equivalent Diameter, FD, VM 1. */
export const WaterEquivalentDiameter = /* @__PURE__ */ defineTag('00181271', 'FD');
/** (0018,1272) Water Equivalent Diameter Calculation Method Code Sequence, SQ, VM 1. */
export const WaterEquivalentDiameterCalculationMethodCodeSequence = /* @__PURE__ */ defineListTag('00181272', 'SQ');
/** (0018,1300) Scan Velocity, DS, VM 1. */
export const ScanVelocity = /* @__PURE__ */ defineTag('00181300', 'DS');
/** (0018,1301) Whole Body Technique, CS, VM 1-n. */
export const WholeBodyTechnique = /* @__PURE__ */ defineListTag('00181301', 'CS');
/** (0018,1302) Scan Length, IS, VM 1. */
export const ScanLength = /* @__PURE__ */ defineTag('00181302', 'IS');
/** (0018,1310) Acquisition Matrix, US, VM 4. */
export const AcquisitionMatrix = /* @__PURE__ */ defineListTag('00181310', 'US');
/** (0018,1312) In-plane Phase Encoding Direction, CS, VM 1. */
export const InPlanePhaseEncodingDirection = /* @__PURE__ */ defineTag('00181312', 'CS');
/** (0018,1314) Flip Angle, DS, VM 1. */
export const FlipAngle = /* @__PURE__ */ defineTag('00181314', 'DS');
/** (0018,1315) Variable Flip Angle Flag, CS, VM 1. */
export const VariableFlipAngleFlag = /* @__PURE__ */ defineTag('00181315', 'CS');
/** (0018,1316) SAR, DS, VM 1. */
export const SAR = /* @__PURE__ */ defineTag('00181316', 'DS');
/** (0018,1318) dB/dt, DS, VM 1. */
export const dBdt = /* @__PURE__ */ defineTag('00181318', 'DS');
/** (0018,1320) B1rms, FL, VM 1. */
export const B1rms = /* @__PURE__ */ defineTag('00181320', 'FL');
/** (0018,1400) Acquisition Device Processing Description, LO, VM 1. */
export const AcquisitionDeviceProcessingDescription = /* @__PURE__ */ defineTag('00181400', 'LO');
/** (0018,1401) Acquisition Device Processing Code, LO, VM 1. */
export const AcquisitionDeviceProcessingCode = /* @__PURE__ */ defineTag('00181401', 'LO');
/** (0018,1402) Cassette Orientation, CS, VM 1. */
export const CassetteOrientation = /* @__PURE__ */ defineTag('00181402', 'CS');
/** (0018,1403) Cassette Size, CS, VM 1. */
export const CassetteSize = /* @__PURE__ */ defineTag('00181403', 'CS');
/** (0018,1404) Exposures on Plate, US, VM 1. */
export const ExposuresOnPlate = /* @__PURE__ */ defineTag('00181404', 'US');
/** (0018,1405) Relative X-Ray Exposure, IS, VM 1. */
export const RelativeXRayExposure = /* @__PURE__ */ defineTag('00181405', 'IS');
/** (0018,1411) Exposure Index, DS, VM 1. */
export const ExposureIndex = /* @__PURE__ */ defineTag('00181411', 'DS');
/** (0018,1412) Target Exposure Index, DS, VM 1. */
export const TargetExposureIndex = /* @__PURE__ */ defineTag('00181412', 'DS');
/** (0018,1413) Deviation Index, DS, VM 1. */
export const DeviationIndex = /* @__PURE__ */ defineTag('00181413', 'DS');
/** (0018,1450) Column Angulation, DS, VM 1. */
export const ColumnAngulation = /* @__PURE__ */ defineTag('00181450', 'DS');
/** (0018,1460) Tomo Layer Height, DS, VM 1. */
export const TomoLayerHeight = /* @__PURE__ */ defineTag('00181460', 'DS');
/** (0018,1470) Tomo Angle, DS, VM 1. */
export const TomoAngle = /* @__PURE__ */ defineTag('00181470', 'DS');
/** (0018,1480) Tomo Time, DS, VM 1. */
export const TomoTime = /* @__PURE__ */ defineTag('00181480', 'DS');
/** (0018,1490) Tomo Type, CS, VM 1. */
export const TomoType = /* @__PURE__ */ defineTag('00181490', 'CS');
/** (0018,1491) Tomo Class, CS, VM 1. */
export const TomoClass = /* @__PURE__ */ defineTag('00181491', 'CS');
/** (0018,1495) Number of Tomosynthesis Source Images, IS, VM 1. */
export const NumberOfTomosynthesisSourceImages = /* @__PURE__ */ defineTag('00181495', 'IS');
/** (0018,1500) Positioner Motion, CS, VM 1. */
export const PositionerMotion = /* @__PURE__ */ defineTag('00181500', 'CS');
/** (0018,1508) Positioner Type, CS, VM 1. */
export const PositionerType = /* @__PURE__ */ defineTag('00181508', 'CS');
/** (0018,1510) Positioner Primary Angle, DS, VM 1. */
export const PositionerPrimaryAngle = /* @__PURE__ */ defineTag('00181510', 'DS');
/** (0018,1511) Positioner Secondary Angle, DS, VM 1. */
export const PositionerSecondaryAngle = /* @__PURE__ */ defineTag('00181511', 'DS');
/** (0018,1520) Positioner Primary Angle Increment, DS, VM 1-n. */
export const PositionerPrimaryAngleIncrement = /* @__PURE__ */ defineListTag('00181520', 'DS');
/** (0018,1521) Positioner Secondary Angle Increment, DS, VM 1-n. */
export const PositionerSecondaryAngleIncrement = /* @__PURE__ */ defineListTag('00181521', 'DS');
/** (0018,1530) Detector Primary Angle, DS, VM 1. */
export const DetectorPrimaryAngle = /* @__PURE__ */ defineTag('00181530', 'DS');
/** (0018,1531) Detector Secondary Angle, DS, VM 1. */
export const DetectorSecondaryAngle = /* @__PURE__ */ defineTag('00181531', 'DS');
/** (0018,1600) Shutter Shape, CS, VM 1-3. */
export const ShutterShape = /* @__PURE__ */ defineListTag('00181600', 'CS');
/** (0018,1602) Shutter Left Vertical Edge, IS, VM 1. */
export const ShutterLeftVerticalEdge = /* @__PURE__ */ defineTag('00181602', 'IS');
/** (0018,1604) Shutter Right Vertical Edge, IS, VM 1. */
export const ShutterRightVerticalEdge = /* @__PURE__ */ defineTag('00181604', 'IS');
/** (0018,1606) Shutter Upper Horizontal Edge, IS, VM 1. */
export const ShutterUpperHorizontalEdge = /* @__PURE__ */ defineTag('00181606', 'IS');
/** (0018,1608) Shutter Lower Horizontal Edge, IS, VM 1. */
export const ShutterLowerHorizontalEdge = /* @__PURE__ */ defineTag('00181608', 'IS');
/** (0018,1610) Center of Circular Shutter, IS, VM 2. */
export const CenterOfCircularShutter = /* @__PURE__ */ defineListTag('00181610', 'IS');
/** (0018,1612) Radius of Circular Shutter, IS, VM 1. */
export const RadiusOfCircularShutter = /* @__PURE__ */ defineTag('00181612', 'IS');
/** (0018,1620) Vertices of the Polygonal Shutter, IS, VM 2-2n. */
export const VerticesOfThePolygonalShutter = /* @__PURE__ */ defineListTag('00181620', 'IS');
/** (0018,1622) Shutter Presentation Value, US, VM 1. */
export const ShutterPresentationValue = /* @__PURE__ */ defineTag('00181622', 'US');
/** (0018,1623) Shutter Overlay Group, US, VM 1. */
export const ShutterOverlayGroup = /* @__PURE__ */ defineTag('00181623', 'US');
/** (0018,1624) Shutter Presentation Color CIELab Value, US, VM 3. */
export const ShutterPresentationColorCIELabValue = /* @__PURE__ */ defineListTag('00181624', 'US');
/** (0018,1630) Outline Shape Type, CS, VM 1. */
export const OutlineShapeType = /* @__PURE__ */ defineTag('00181630', 'CS');
/** (0018,1631) Outline Left Vertical Edge, FD, VM 1. */
export const OutlineLeftVerticalEdge = /* @__PURE__ */ defineTag('00181631', 'FD');
/** (0018,1632) Outline Right Vertical Edge, FD, VM 1. */
export const OutlineRightVerticalEdge = /* @__PURE__ */ defineTag('00181632', 'FD');
/** (0018,1633) Outline Upper Horizontal Edge, FD, VM 1. */
export const OutlineUpperHorizontalEdge = /* @__PURE__ */ defineTag('00181633', 'FD');
/** (0018,1634) Outline Lower Horizontal Edge, FD, VM 1. */
export const OutlineLowerHorizontalEdge = /* @__PURE__ */ defineTag('00181634', 'FD');
/** (0018,1635) Center of Circular Outline, FD, VM 2. */
export const CenterOfCircularOutline = /* @__PURE__ */ defineListTag('00181635', 'FD');
/** (0018,1636) Diameter of Circular Outline, FD, VM 1. */
export const DiameterOfCircularOutline = /* @__PURE__ */ defineTag('00181636', 'FD');
/** (0018,1637) Number of Polygonal Vertices, UL, VM 1. */
export const NumberOfPolygonalVertices = /* @__PURE__ */ defineTag('00181637', 'UL');
/** (0018,1638) Vertices of the Polygonal Outline, OF, VM 1. */
export const VerticesOfThePolygonalOutline = /* @__PURE__ */ defineTag('00181638', 'OF');
/** (0018,1700) Collimator Shape, CS, VM 1-3. */
export const CollimatorShape = /* @__PURE__ */ defineListTag('00181700', 'CS');
/** (0018,1702) Collimator Left Vertical Edge, IS, VM 1. */
export const CollimatorLeftVerticalEdge = /* @__PURE__ */ defineTag('00181702', 'IS');
/** (0018,1704) Collimator Right Vertical Edge, IS, VM 1. */
export const CollimatorRightVerticalEdge = /* @__PURE__ */ defineTag('00181704', 'IS');
/** (0018,1706) Collimator Upper Horizontal Edge, IS, VM 1. */
export const CollimatorUpperHorizontalEdge = /* @__PURE__ */ defineTag('00181706', 'IS');
/** (0018,1708) Collimator Lower Horizontal Edge, IS, VM 1. */
export const CollimatorLowerHorizontalEdge = /* @__PURE__ */ defineTag('00181708', 'IS');
/** (0018,1710) Center of Circular Collimator, IS, VM 2. */
export const CenterOfCircularCollimator = /* @__PURE__ */ defineListTag('00181710', 'IS');
/** (0018,1712) Radius of Circular Collimator, IS, VM 1. */
export const RadiusOfCircularCollimator = /* @__PURE__ */ defineTag('00181712', 'IS');
/** (0018,1720) Vertices of the Polygonal Collimator, IS, VM 2-2n. */
export const VerticesOfThePolygonalCollimator = /* @__PURE__ */ defineListTag('00181720', 'IS');
/** (0018,1800) Acquisition Time Synchronized, CS, VM 1. */
export const AcquisitionTimeSynchronized = /* @__PURE__ */ defineTag('00181800', 'CS');
/** (0018,1801) Time Source, SH, VM 1. */
export const TimeSource = /* @__PURE__ */ defineTag('00181801', 'SH');
/** (0018,1802) Time Distribution Protocol, CS, VM 1. */
export const TimeDistributionProtocol = /* @__PURE__ */ defineTag('00181802', 'CS');
/** (0018,1803) NTP Source Address, LO, VM 1. */
export const NTPSourceAddress = /* @__PURE__ */ defineTag('00181803', 'LO');
/** (0018,2001) Page Number Vector, IS, VM 1-n. */
export const PageNumberVector = /* @__PURE__ */ defineListTag('00182001', 'IS');
/** (0018,2002) Frame Label Vector, SH, VM 1-n. */
export const FrameLabelVector = /* @__PURE__ */ defineListTag('00182002', 'SH');
/** (0018,2003) Frame Primary Angle Vector, DS, VM 1-n. */
export const FramePrimaryAngleVector = /* @__PURE__ */ defineListTag('00182003', 'DS');
/** (0018,2004) Frame Secondary Angle Vector, DS, VM 1-n. */
export const FrameSecondaryAngleVector = /* @__PURE__ */ defineListTag('00182004', 'DS');
/** (0018,2005) Slice Location Vector, DS, VM 1-n. */
export const SliceLocationVector = /* @__PURE__ */ defineListTag('00182005', 'DS');
/** (0018,2006) Display Window Label Vector, SH, VM 1-n. */
export const DisplayWindowLabelVector = /* @__PURE__ */ defineListTag('00182006', 'SH');
/** (0018,2010) Nominal Scanned Pixel Spacing, DS, VM 2. */
export const NominalScannedPixelSpacing = /* @__PURE__ */ defineListTag('00182010', 'DS');
/** (0018,2020) Digitizing Device Transport Direction, CS, VM 1. */
export const DigitizingDeviceTransportDirection = /* @__PURE__ */ defineTag('00182020', 'CS');
/** (0018,2030) Rotation of Scanned Film, DS, VM 1. */
export const RotationOfScannedFilm = /* @__PURE__ */ defineTag('00182030', 'DS');
/** (0018,2041) Biopsy Target Sequence, SQ, VM 1. */
export const BiopsyTargetSequence = /* @__PURE__ */ defineListTag('00182041', 'SQ');
/** (0018,2042) Target UID, UI, VM 1. */
export const TargetUID = /* @__PURE__ */ defineTag('00182042', 'UI');
/** (0018,2043) Localizing Cursor Position, FL, VM 2. */
export const LocalizingCursorPosition = /* @__PURE__ */ defineListTag('00182043', 'FL');
/** (0018,2044) Calculated Target Position, FL, VM 3. */
export const CalculatedTargetPosition = /* @__PURE__ */ defineListTag('00182044', 'FL');
/** (0018,2045) Target Label, SH, VM 1. */
export const TargetLabel = /* @__PURE__ */ defineTag('00182045', 'SH');
/** (0018,2046) Displayed Z Value, FL, VM 1. */
export const DisplayedZValue = /* @__PURE__ */ defineTag('00182046', 'FL');
/** (0018,3100) IVUS Acquisition, CS, VM 1. */
export const IVUSAcquisition = /* @__PURE__ */ defineTag('00183100', 'CS');
/** (0018,3101) IVUS Pullback Rate, DS, VM 1. */
export const IVUSPullbackRate = /* @__PURE__ */ defineTag('00183101', 'DS');
/** (0018,3102) IVUS Gated Rate, DS, VM 1. */
export const IVUSGatedRate = /* @__PURE__ */ defineTag('00183102', 'DS');
/** (0018,3103) IVUS Pullback Start Frame Number, IS, VM 1. */
export const IVUSPullbackStartFrameNumber = /* @__PURE__ */ defineTag('00183103', 'IS');
/** (0018,3104) IVUS Pullback Stop Frame Number, IS, VM 1. */
export const IVUSPullbackStopFrameNumber = /* @__PURE__ */ defineTag('00183104', 'IS');
/** (0018,3105) Lesion Number, IS, VM 1-n. */
export const LesionNumber = /* @__PURE__ */ defineListTag('00183105', 'IS');
/** (0018,4000) Acquisition Comments, LT, VM 1; retired. */
export const AcquisitionComments = /* @__PURE__ */ defineTag('00184000', 'LT');
/** (0018,5000) Output Power, SH, VM 1-n. */
export const OutputPower = /* @__PURE__ */ defineListTag('00185000', 'SH');
/** (0018,5010) Transducer Data, LO, VM 1-n. */
export const TransducerData = /* @__PURE__ */ defineListTag('00185010', 'LO');
/** (0018,5011) Transducer Identification Sequence, SQ, VM 1. */
export const TransducerIdentificationSequence = /* @__PURE__ */ defineListTag('00185011', 'SQ');
/** (0018,5012) Focus Depth, DS, VM 1. */
export const FocusDepth = /* @__PURE__ */ defineTag('00185012', 'DS');
/** (0018,5020) Processing Function, LO, VM 1. */
export const ProcessingFunction = /* @__PURE__ */ defineTag('00185020', 'LO');
/** (0018,5021) Postprocessing Function, LO, VM 1; retired. */
export const PostprocessingFunction = /* @__PURE__ */ defineTag('00185021', 'LO');
/** (0018,5022) Mechanical Index, DS, VM 1. */
export const MechanicalIndex = /* @__PURE__ */ defineTag('00185022', 'DS');
/** (0018,5024) Bone Thermal Index, DS, VM 1. */
export const BoneThermalIndex = /* @__PURE__ */ defineTag('00185024', 'DS');
/** (0018,5026) Cranial Thermal Index, DS, VM 1. */
export const CranialThermalIndex = /* @__PURE__ */ defineTag('00185026', 'DS');
/** (0018,5027) Soft Tissue Thermal Index, DS, VM 1. */
export const SoftTissueThermalIndex = /* @__PURE__ */ defineTag('00185027', 'DS');
/** (0018,5028) Soft Tissue-focus Thermal Index, DS, VM 1. */
export const SoftTissueFocusThermalIndex = /* @__PURE__ */ defineTag('00185028', 'DS');
/** (0018,5029) Soft Tissue-surface Thermal Index, DS, VM 1. */
export const SoftTissueSurfaceThermalIndex = /* @__PURE__ */ defineTag('00185029', 'DS');
/** (0018,5030) Dynamic Range, DS, VM 1; retired. */
export const DynamicRange = /* @__PURE__ */ defineTag('00185030', 'DS');
/** (0018,5040) Total Gain, DS, VM 1; retired. */
export const TotalGain = /* @__PURE__ */ defineTag('00185040', 'DS');
/** (0018,5050) Depth of Scan Field, IS, VM 1. */
export const DepthOfScanField = /* @__PURE__ */ defineTag('00185050', 'IS');
/** (0018,5100) Patient Position, CS, VM 1. */
export const PatientPosition = /* @__PURE__ */ defineTag('00185100', 'CS');
/** (0018,5101) View Position, CS, VM 1. */
export const ViewPosition = /* @__PURE__ */ defineTag('00185101', 'CS');
/** (0018,5104) Projection Eponymous Name Code Sequence, SQ, VM 1. */
export const ProjectionEponymousNameCodeSequence = /* @__PURE__ */ defineListTag('00185104', 'SQ');
/** (0018,5210) Image Transformation Matrix, DS, VM 6; retired. */
export const ImageTransformationMatrix = /* @__PURE__ */ defineListTag('00185210', 'DS');
/** (0018,5212) Image Translation Vector, DS, VM 3; retired. */
export const ImageTranslationVector = /* @__PURE__ */ defineListTag('00185212', 'DS');
/** (0018,6000) Sensitivity, DS, VM 1. */
export const Sensitivity = /* @__PURE__ */ defineTag('00186000', 'DS');
/** (0018,6011) Sequence of Ultrasound Regions, SQ, VM 1. */
export const SequenceOfUltrasoundRegions = /* @__PURE__ */ defineListTag('00186011', 'SQ');
/** (0018,6012) Region Spatial Format, US, VM 1. */
export const RegionSpatialFormat = /* @__PURE__ */ defineTag('00186012', 'US');
/** (0018,6014) Region Data Type, US, VM 1. */
export const RegionDataType = /* @__PURE__ */ defineTag('00186014', 'US');
/** (0018,6016) Region Flags, UL, VM 1. */
export const RegionFlags = /* @__PURE__ */ defineTag('00186016', 'UL');
/** (0018,6018) Region Location Min X0, UL, VM 1. */
export const RegionLocationMinX0 = /* @__PURE__ */ defineTag('00186018', 'UL');
/** (0018,601A) Region Location Min Y0, UL, VM 1. */
export const RegionLocationMinY0 = /* @__PURE__ */ defineTag('0018601A', 'UL');
/** (0018,601C) Region Location Max X1, UL, VM 1. */
export const RegionLocationMaxX1 = /* @__PURE__ */ defineTag('0018601C', 'UL');
/** (0018,601E) Region Location Max Y1, UL, VM 1. */
export const RegionLocationMaxY1 = /* @__PURE__ */ defineTag('0018601E', 'UL');
/** (0018,6020) Reference Pixel X0, SL, VM 1. */
export const ReferencePixelX0 = /* @__PURE__ */ defineTag('00186020', 'SL');
/** (0018,6022) Reference Pixel Y0, SL, VM 1. */
export const ReferencePixelY0 = /* @__PURE__ */ defineTag('00186022', 'SL');
/** (0018,6024) Physical Units X Direction, US, VM 1. */
export const PhysicalUnitsXDirection = /* @__PURE__ */ defineTag('00186024', 'US');
/** (0018,6026) Physical Units Y Direction, US, VM 1. */
export const PhysicalUnitsYDirection = /* @__PURE__ */ defineTag('00186026', 'US');
/** (0018,6028) Reference Pixel Physical Value X, FD, VM 1. */
export const ReferencePixelPhysicalValueX = /* @__PURE__ */ defineTag('00186028', 'FD');
/** (0018,602A) Reference Pixel Physical Value Y, FD, VM 1. */
export const ReferencePixelPhysicalValueY = /* @__PURE__ */ defineTag('0018602A', 'FD');
/** (0018,602C) Physical Delta X, FD, VM 1. */
export const PhysicalDeltaX = /* @__PURE__ */ defineTag('0018602C', 'FD');
/** (0018,602E) Physical Delta Y, FD, VM 1. */
export const PhysicalDeltaY = /* @__PURE__ */ defineTag('0018602E', 'FD');
/** (0018,6030) Transducer Frequency, UL, VM 1. */
export const TransducerFrequency = /* @__PURE__ */ defineTag('00186030', 'UL');
/** (0018,6031) Transducer Type, CS, VM 1. */
export const TransducerType = /* @__PURE__ */ defineTag('00186031', 'CS');
/** (0018,6032) Pulse Repetition Frequency, UL, VM 1. */
export const PulseRepetitionFrequency = /* @__PURE__ */ defineTag('00186032', 'UL');
/** (0018,6034) Doppler Correction Angle, FD, VM 1. */
export const DopplerCorrectionAngle = /* @__PURE__ */ defineTag('00186034', 'FD');
/** (0018,6036) Steering Angle, FD, VM 1. */
export const SteeringAngle = /* @__PURE__ */ defineTag('00186036', 'FD');
/** (0018,6038) Doppler Sample Volume X Position (Retired), UL, VM 1; retired. */
export const DopplerSampleVolumeXPositionRetired = /* @__PURE__ */ defineTag('00186038', 'UL');
/** (0018,6039) Doppler Sample Volume X Position, SL, VM 1. */
export const DopplerSampleVolumeXPosition = /* @__PURE__ */ defineTag('00186039', 'SL');
/** (0018,603A) Doppler Sample Volume Y Position (Retired), UL, VM 1; retired. */
export const DopplerSampleVolumeYPositionRetired = /* @__PURE__ */ defineTag('0018603A', 'UL');
/** (0018,603B) Doppler Sample Volume Y Position, SL, VM 1. */
export const DopplerSampleVolumeYPosition = /* @__PURE__ */ defineTag('0018603B', 'SL');
/** (0018,603C) TM-Line Position X0 (Retired), UL, VM 1; retired. */
export const TMLinePositionX0Retired = /* @__PURE__ */ defineTag('0018603C', 'UL');
/** (0018,603D) TM-Line Position X0, SL, VM 1. */
export const TMLinePositionX0 = /* @__PURE__ */ defineTag('0018603D', 'SL');
/** (0018,603E) TM-Line Position Y0 (Retired), UL, VM 1; retired. */
export const TMLinePositionY0Retired = /* @__PURE__ */ defineTag('0018603E', 'UL');
/** (0018,603F) TM-Line Position Y0, SL, VM 1. */
export const TMLinePositionY0 = /* @__PURE__ */ defineTag('0018603F', 'SL');
/** (0018,6040) TM-Line Position X1 (Retired), UL, VM 1; retired. */
export const TMLinePositionX1Retired = /* @__PURE__ */ defineTag('00186040', 'UL');
/** (0018,6041) TM-Line Position X1, SL, VM 1. */
export const TMLinePositionX1 = /* @__PURE__ */ defineTag('00186041', 'SL');
/** (0018,6042) TM-Line Position Y1 (Retired), UL, VM 1; retired. */
export const TMLinePositionY1Retired = /* @__PURE__ */ defineTag('00186042', 'UL');
/** (0018,6043) TM-Line Position Y1, SL, VM 1. */
export const TMLinePositionY1 = /* @__PURE__ */ defineTag('00186043', 'SL');
/** (0018,6044) Pixel Component Organization, US, VM 1. */
export const PixelComponentOrganization = /* @__PURE__ */ defineTag('00186044', 'US');
/** (0018,6046) Pixel Component Mask, UL, VM 1. */
export const PixelComponentMask = /* @__PURE__ */ defineTag('00186046', 'UL');
/** (0018,6048) Pixel Component Range Start, UL, VM 1. */
export const PixelComponentRangeStart = /* @__PURE__ */ defineTag('00186048', 'UL');
/** (0018,604A) Pixel Component Range Stop, UL, VM 1. */
export const PixelComponentRangeStop = /* @__PURE__ */ defineTag('0018604A', 'UL');
/** (0018,604C) Pixel Component Physical Units, US, VM 1. */
export const PixelComponentPhysicalUnits = /* @__PURE__ */ defineTag('0018604C', 'US');
/** (0018,604E) Pixel Component Data Type, US, VM 1. */
export const PixelComponentDataType = /* @__PURE__ */ defineTag('0018604E', 'US');
/** (0018,6050) Number of Table Break Points, UL, VM 1. */
export const NumberOfTableBreakPoints = /* @__PURE__ */ defineTag('00186050', 'UL');
/** (0018,6052) Table of X Break Points, UL, VM 1-n. */
export const TableOfXBreakPoints = /* @__PURE__ */ defineListTag('00186052', 'UL');
/** (0018,6054) Table of Y Break Points, FD, VM 1-n. */
export const TableOfYBreakPoints = /* @__PURE__ */ defineListTag('00186054', 'FD');
/** (0018,6056) Number of Table Entries, UL, VM 1. */
export const NumberOfTableEntries = /* @__PURE__ */ defineTag('00186056', 'UL');
/** (0018,6058) Table of Pixel Values, UL, VM 1-n. */
export const TableOfPixelValues = /* @__PURE__ */ defineListTag('00186058', 'UL');
/** (0018,605A) Table of Parameter Values, FL, VM 1-n. */
export const TableOfParameterValues = /* @__PURE__ */ defineListTag('0018605A', 'FL');
/** (0018,6060) R Wave Time Vector, FL, VM 1-n. */
export const RWaveTimeVector = /* @__PURE__ */ defineListTag('00186060', 'FL');
/** (0018,6070) Active Image Area Overlay Group, US, VM 1. */
export const ActiveImageAreaOverlayGroup = /* @__PURE__ */ defineTag('00186070', 'US');
/** (0018,7000) Detector Conditions Nominal Flag, CS, VM 1. */
export const DetectorConditionsNominalFlag = /* @__PURE__ */ defineTag('00187000', 'CS');
/** (0018,7001) Detector Temperature, DS, VM 1. */
export const DetectorTemperature = /* @__PURE__ */ defineTag('00187001', 'DS');
/** (0018,7004) Detector Type, CS, VM 1. */
export const DetectorType = /* @__PURE__ */ defineTag('00187004', 'CS');
/** (0018,7005) Detector Configuration, CS, VM 1. */
export const DetectorConfiguration = /* @__PURE__ */ defineTag('00187005', 'CS');
/** (0018,7006) Detector Description, LT, VM 1. */
export const DetectorDescription = /* @__PURE__ */ defineTag('00187006', 'LT');
/** (0018,7008) Detector Mode, LT, VM 1. */
export const DetectorMode = /* @__PURE__ */ defineTag('00187008', 'LT');
/** (0018,700A) Detector ID, SH, VM 1. */
export const DetectorID = /* @__PURE__ */ defineTag('0018700A', 'SH');
/** (0018,700C) Date of Last Detector Calibration, DA, VM 1. */
export const DateOfLastDetectorCalibration = /* @__PURE__ */ defineTag('0018700C', 'DA');
/** (0018,700E) Time of Last Detector Calibration, TM, VM 1. */
export const TimeOfLastDetectorCalibration = /* @__PURE__ */ defineTag('0018700E', 'TM');
/** (0018,7010) Exposures on Detector Since Last Calibration, IS, VM 1. */
export const ExposuresOnDetectorSinceLastCalibration = /* @__PURE__ */ defineTag('00187010', 'IS');
/** (0018,7011) Exposures on Detector Since Manufactured, IS, VM 1. */
export const ExposuresOnDetectorSinceManufactured = /* @__PURE__ */ defineTag('00187011', 'IS');
/** (0018,7012) Detector Time Since Last Exposure, DS, VM 1. */
export const DetectorTimeSinceLastExposure = /* @__PURE__ */ defineTag('00187012', 'DS');
/** (0018,7014) Detector Active Time, DS, VM 1. */
export const DetectorActiveTime = /* @__PURE__ */ defineTag('00187014', 'DS');
/** (0018,7016) Detector Activation Offset From Exposure, DS, VM 1. */
export const DetectorActivationOffsetFromExposure = /* @__PURE__ */ defineTag('00187016', 'DS');
/** (0018,701A) Detector Binning, DS, VM 2. */
export const DetectorBinning = /* @__PURE__ */ defineListTag('0018701A', 'DS');
/** (0018,7020) Detector Element Physical Size, DS, VM 2. */
export const DetectorElementPhysicalSize = /* @__PURE__ */ defineListTag('00187020', 'DS');
/** (0018,7022) Detector Element Spacing, DS, VM 2. */
export const DetectorElementSpacing = /* @__PURE__ */ defineListTag('00187022', 'DS');
/** (0018,7024) Detector Active Shape, CS, VM 1. */
export const DetectorActiveShape = /* @__PURE__ */ defineTag('00187024', 'CS');
/** (0018,7026) Detector Active Dimension(s), DS, VM 1-2. */
export const DetectorActiveDimensions = /* @__PURE__ */ defineListTag('00187026', 'DS');
/** (0018,7028) Detector Active Origin, DS, VM 2. */
export const DetectorActiveOrigin = /* @__PURE__ */ defineListTag('00187028', 'DS');
/** (0018,702A) Detector Manufacturer Name, LO, VM 1. */
export const DetectorManufacturerName = /* @__PURE__ */ defineTag('0018702A', 'LO');
/** (0018,702B) Detector Manufacturer's Model Name, LO, VM 1. */
export const DetectorManufacturerModelName = /* @__PURE__ */ defineTag('0018702B', 'LO');
/** (0018,7030) Field of View Origin, DS, VM 2. */
export const FieldOfViewOrigin = /* @__PURE__ */ defineListTag('00187030', 'DS');
/** (0018,7032) Field of View Rotation, DS, VM 1. */
export const FieldOfViewRotation = /* @__PURE__ */ defineTag('00187032', 'DS');
/** (0018,7034) Field of View Horizontal Flip, CS, VM 1. */
export const FieldOfViewHorizontalFlip = /* @__PURE__ */ defineTag('00187034', 'CS');
/** (0018,7036) Pixel Data Area Origin Relative To FOV, FL, VM 2. */
export const PixelDataAreaOriginRelativeToFOV = /* @__PURE__ */ defineListTag('00187036', 'FL');
/** (0018,7038) Pixel Data Area Rotation Angle Relative To FOV, FL, VM 1. */
export const PixelDataAreaRotationAngleRelativeToFOV = /* @__PURE__ */ defineTag('00187038', 'FL');
/** (0018,7040) Grid Absorbing Material, LT, VM 1. */
export const GridAbsorbingMaterial = /* @__PURE__ */ defineTag('00187040', 'LT');
/** (0018,7041) Grid Spacing Material, LT, VM 1. */
export const GridSpacingMaterial = /* @__PURE__ */ defineTag('00187041', 'LT');
/** (0018,7042) Grid Thickness, DS, VM 1. */
export const GridThickness = /* @__PURE__ */ defineTag('00187042', 'DS');
/** (0018,7044) Grid Pitch, DS, VM 1. */
export const GridPitch = /* @__PURE__ */ defineTag('00187044', 'DS');
/** (0018,7046) Grid Aspect Ratio, IS, VM 2. */
export const GridAspectRatio = /* @__PURE__ */ defineListTag('00187046', 'IS');
/** (0018,7048) Grid Period, DS, VM 1. */
export const GridPeriod = /* @__PURE__ */ defineTag('00187048', 'DS');
/** (0018,704C) Grid Focal Distance, DS, VM 1. */
export const GridFocalDistance = /* @__PURE__ */ defineTag('0018704C', 'DS');
/** (0018,7050) Filter Material, CS, VM 1-n. */
export const FilterMaterial = /* @__PURE__ */ defineListTag('00187050', 'CS');
/** (0018,7052) Filter Thickness Minimum, DS, VM 1-n. */
export const FilterThicknessMinimum = /* @__PURE__ */ defineListTag('00187052', 'DS');
/** (0018,7054) Filter Thickness Maximum, DS, VM 1-n. */
export const FilterThicknessMaximum = /* @__PURE__ */ defineListTag('00187054', 'DS');
/** (0018,7056) Filter Beam Path Length Minimum, FL, VM 1-n. */
export const FilterBeamPathLengthMinimum = /* @__PURE__ */ defineListTag('00187056', 'FL');
/** (0018,7058) Filter Beam Path Length Maximum, FL, VM 1-n. */
export const FilterBeamPathLengthMaximum = /* @__PURE__ */ defineListTag('00187058', 'FL');
/** (0018,7060) Exposure Control Mode, CS, VM 1. */
export const ExposureControlMode = /* @__PURE__ */ defineTag('00187060', 'CS');
/** (0018,7062) Exposure Control Mode Description, LT, VM 1. */
export const ExposureControlModeDescription = /* @__PURE__ */ defineTag('00187062', 'LT');
/** (0018,7064) Exposure Status, CS, VM 1. */
export const ExposureStatus = /* @__PURE__ */ defineTag('00187064', 'CS');
/** (0018,7065) Phototimer Setting, DS, VM 1. */
export const PhototimerSetting = /* @__PURE__ */ defineTag('00187065', 'DS');
/** (0018,8150) Exposure Time in µS, DS, VM 1. */
export const ExposureTimeInuS = /* @__PURE__ */ defineTag('00188150', 'DS');
/** (0018,8151) X-Ray Tube Current in µA, DS, VM 1. */
export const XRayTubeCurrentInuA = /* @__PURE__ */ defineTag('00188151', 'DS');
/** (0018,9004) Content Qualification, CS, VM 1. */
export const ContentQualification = /* @__PURE__ */ defineTag('00189004', 'CS');
/** (0018,9005) Pulse Sequence Name, SH, VM 1. */
export const PulseSequenceName = /* @__PURE__ */ defineTag('00189005', 'SH');
/** (0018,9006) MR Imaging Modifier Sequence, SQ, VM 1. */
export const MRImagingModifierSequence = /* @__PURE__ */ defineListTag('00189006', 'SQ');
/** (0018,9008) Echo Pulse Sequence, CS, VM 1. */
export const EchoPulseSequence = /* @__PURE__ */ defineTag('00189008', 'CS');
/** (0018,9009) Inversion Recovery, CS, VM 1. */
export const InversionRecovery = /* @__PURE__ */ defineTag('00189009', 'CS');
/** (0018,9010) Flow Compensation, CS, VM 1. */
export const FlowCompensation = /* @__PURE__ */ defineTag('00189010', 'CS');
/** (0018,9011) Multiple Spin Echo, CS, VM 1. */
export const MultipleSpinEcho = /* @__PURE__ */ defineTag('00189011', 'CS');
/** (0018,9012) Multi-planar Excitation, CS, VM 1. */
export const MultiPlanarExcitation = /* @__PURE__ */ defineTag('00189012', 'CS');
/** (0018,9014) Phase Contrast, CS, VM 1. */
export const PhaseContrast = /* @__PURE__ */ defineTag('00189014', 'CS');
/** (0018,9015) Time of Flight Contrast, CS, VM 1. */
export const TimeOfFlightContrast = /* @__PURE__ */ defineTag('00189015', 'CS');
/** (0018,9016) Spoiling, CS, VM 1. */
export const Spoiling = /* @__PURE__ */ defineTag('00189016', 'CS');
/** (0018,9017) Steady State Pulse Sequence, CS, VM 1. */
export const SteadyStatePulseSequence = /* @__PURE__ */ defineTag('00189017', 'CS');
/** (0018,9018) Echo Planar Pulse Sequence, CS, VM 1. */
export const EchoPlanarPulseSequence = /* @__PURE__ */ defineTag('00189018', 'CS');
/** (0018,9019) Tag Angle First Axis, FD, VM 1. */
export const TagAngleFirstAxis = /* @__PURE__ */ defineTag('00189019', 'FD');
/** (0018,9020) Magnetization Transfer, CS, VM 1. */
export const MagnetizationTransfer = /* @__PURE__ */ defineTag('00189020', 'CS');
/** (0018,9021) T2 Preparation, CS, VM 1. */
export const T2Preparation = /* @__PURE__ */ defineTag('00189021', 'CS');
/** (0018,9022) Blood Signal Nulling, CS, VM 1. */
export const BloodSignalNulling = /* @__PURE__ */ defineTag('00189022', 'CS');
/** (0018,9024) Saturation Recovery, CS, VM 1. */
export const SaturationRecovery = /* @__PURE__ */ defineTag('00189024', 'CS');
/** (0018,9025) Spectrally Selected Suppression, CS, VM 1. */
export const SpectrallySelectedSuppression = /* @__PURE__ */ defineTag('00189025', 'CS');
/** (0018,9026) Spectrally Selected Excitation, CS, VM 1. */
export const SpectrallySelectedExcitation = /* @__PURE__ */ defineTag('00189026', 'CS');
/** (0018,9027) Spatial Pre-saturation, CS, VM 1. */
export const SpatialPresaturation = /* @__PURE__ */ defineTag('00189027', 'CS');
/** (0018,9028) Tagging, CS, VM 1. */
export const Tagging = /* @__PURE__ */ defineTag('00189028', 'CS');
/** (0018,9029) Oversampling Phase, CS, VM 1. */
export const OversamplingPhase = /* @__PURE__ */ defineTag('00189029', 'CS');
/** (0018,9030) Tag Spacing First Dimension, FD, VM 1. */
export const TagSpacingFirstDimension = /* @__PURE__ */ defineTag('00189030', 'FD');
/** (0018,9032) Geometry of k-Space Traversal, CS, VM 1. */
export const GeometryOfKSpaceTraversal = /* @__PURE__ */ defineTag('00189032', 'CS');
/** (0018,9033) Segmented k-Space Traversal, CS, VM 1. */
export const SegmentedKSpaceTraversal = /* @__PURE__ */ defineTag('00189033', 'CS');
/** (0018,9034) Rectilinear Phase Encode Reordering, CS, VM 1. */
export const RectilinearPhaseEncodeReordering = /* @__PURE__ */ defineTag('00189034', 'CS');
/** (0018,9035) Tag Thickness, FD, VM 1. */
export const TagThickness = /* @__PURE__ */ defineTag('00189035', 'FD');
/** (0018,9036) Partial Fourier Direction, CS, VM 1. */
export const PartialFourierDirection = /* @__PURE__ */ defineTag('00189036', 'CS');
/** (0018,9037) Cardiac Synchronization Technique, CS, VM 1. */
export const CardiacSynchronizationTechnique = /* @__PURE__ */ defineTag('00189037', 'CS');
/** (0018,9041) Receive Coil Manufacturer Name, LO, VM 1. */
export const ReceiveCoilManufacturerName = /* @__PURE__ */ defineTag('00189041', 'LO');
/** (0018,9042) MR Receive Coil Sequence, SQ, VM 1. */
export const MRReceiveCoilSequence = /* @__PURE__ */ defineListTag('00189042', 'SQ');
/** (0018,9043) Receive Coil Type, CS, VM 1. */
export const ReceiveCoilType = /* @__PURE__ */ defineTag('00189043', 'CS');
/** (0018,9044) Quadrature Receive Coil, CS, VM 1. */
export const QuadratureReceiveCoil = /* @__PURE__ */ defineTag('00189044', 'CS');
/** (0018,9045) Multi-Coil Definition Sequence, SQ, VM 1. */
export const MultiCoilDefinitionSequence = /* @__PURE__ */ defineListTag('00189045', 'SQ');
/** (0018,9046) Multi-Coil Configuration, LO, VM 1. */
export const MultiCoilConfiguration = /* @__PURE__ */ defineTag('00189046', 'LO');
/** (0018,9047) Multi-Coil Element Name, SH, VM 1. */
export const MultiCoilElementName = /* @__PURE__ */ defineTag('00189047', 'SH');
/** (0018,9048) Multi-Coil Element Used, CS, VM 1. */
export const MultiCoilElementUsed = /* @__PURE__ */ defineTag('00189048', 'CS');
/** (0018,9049) MR Transmit Coil Sequence, SQ, VM 1. */
export const MRTransmitCoilSequence = /* @__PURE__ */ defineListTag('00189049', 'SQ');
/** (0018,9050) Transmit Coil Manufacturer Name, LO, VM 1. */
export const TransmitCoilManufacturerName = /* @__PURE__ */ defineTag('00189050', 'LO');
/** (0018,9051) Transmit Coil Type, CS, VM 1. */
export const TransmitCoilType = /* @__PURE__ */ defineTag('00189051', 'CS');
/** (0018,9052) Spectral Width, FD, VM 1-2. */
export const SpectralWidth = /* @__PURE__ */ defineListTag('00189052', 'FD');
/** (0018,9053) Chemical Shift Reference, FD, VM 1-2. */
export const ChemicalShiftReference = /* @__PURE__ */ defineListTag('00189053', 'FD');
/** (0018,9054) Volume Localization Technique, CS, VM 1. */
export const VolumeLocalizationTechnique = /* @__PURE__ */ defineTag('00189054', 'CS');
/** (0018,9058) MR Acquisition Frequency Encoding Steps, US, VM 1. */
export const MRAcquisitionFrequencyEncodingSteps = /* @__PURE__ */ defineTag('00189058', 'US');
/** (0018,9059) De-coupling, CS, VM 1. */
export const Decoupling = /* @__PURE__ */ defineTag('00189059', 'CS');
/** (0018,9060) De-coupled Nucleus, CS, VM 1-2. */
export const DecoupledNucleus = /* @__PURE__ */ defineListTag('00189060', 'CS');
/** (0018,9061) De-coupling Frequency, FD, VM 1-2. */
export const DecouplingFrequency = /* @__PURE__ */ defineListTag('00189061', 'FD');
/** (0018,9062) De-coupling Method, CS, VM 1. */
export const DecouplingMethod = /* @__PURE__ */ defineTag('00189062', 'CS');
/** (0018,9063) De-coupling Chemical Shift Reference, FD, VM 1-2. */
export const DecouplingChemicalShiftReference = /* @__PURE__ */ defineListTag('00189063', 'FD');
/** (0018,9064) k-space Filtering, CS, VM 1. */
export const KSpaceFiltering = /* @__PURE__ */ defineTag('00189064', 'CS');
/** (0018,9065) Time Domain Filtering, CS, VM 1-2. */
export const TimeDomainFiltering = /* @__PURE__ */ defineListTag('00189065', 'CS');
/** (0018,9066) Number of Zero Fills, US, VM 1-2. */
export const NumberOfZeroFills = /* @__PURE__ */ defineListTag('00189066', 'US');
/** (0018,9067) Baseline Correction, CS, VM 1. */
export const BaselineCorrection = /* @__PURE__ */ defineTag('00189067', 'CS');
/** (0018,9069) Parallel Reduction Factor In-plane, FD, VM 1. */
export const ParallelReductionFactorInPlane = /* @__PURE__ */ defineTag('00189069', 'FD');
/** (0018,9070) Cardiac R-R Interval Specified, FD, VM 1. */
export const CardiacRRIntervalSpecified = /* @__PURE__ */ defineTag('00189070', 'FD');
/** (0018,9073) Acquisition Duration, FD, VM 1. */
export const AcquisitionDuration = /* @__PURE__ */ defineTag('00189073', 'FD');
/** (0018,9074) Frame Acquisition DateTime, DT, VM 1. */
export const FrameAcquisitionDateTime = /* @__PURE__ */ defineTag('00189074', 'DT');
/** (0018,9075) Diffusion Directionality, CS, VM 1. */
export const DiffusionDirectionality = /* @__PURE__ */ defineTag('00189075', 'CS');
/** (0018,9076) Diffusion Gradient Direction Sequence, SQ, VM 1. */
export const DiffusionGradientDirectionSequence = /* @__PURE__ */ defineListTag('00189076', 'SQ');
/** (0018,9077) Parallel Acquisition, CS, VM 1. */
export const ParallelAcquisition = /* @__PURE__ */ defineTag('00189077', 'CS');
/** (0018,9078) Parallel Acquisition Technique, CS, VM 1. */
export const ParallelAcquisitionTechnique = /* @__PURE__ */ defineTag('00189078', 'CS');
/** (0018,9079) Inversion Times, FD, VM 1-n. */
export const InversionTimes = /* @__PURE__ */ defineListTag('00189079', 'FD');
/** (0018,9080) Metabolite Map Description, ST, VM 1. */
export const MetaboliteMapDescription = /* @__PURE__ */ defineTag('00189080', 'ST');
/** (0018,9081) Partial Fourier, CS, VM 1. */
export const PartialFourier = /* @__PURE__ */ defineTag('00189081', 'CS');
/** (0018,9082) Effective Echo Time, FD, VM 1. */
export const EffectiveEchoTime = /* @__PURE__ */ defineTag('00189082', 'FD');
/** (0018,9083) Metabolite Map Code Sequence, SQ, VM 1. */
export const MetaboliteMapCodeSequence = /* @__PURE__ */ defineListTag('00189083', 'SQ');
/** (0018,9084) Chemical Shift Sequence, SQ, VM 1. */
export const ChemicalShiftSequence = /* @__PURE__ */ defineListTag('00189084', 'SQ');
/** (0018,9085) Cardiac Signal Source, CS, VM 1. */
export const CardiacSignalSource = /* @__PURE__ */ defineTag('00189085', 'CS');
/** (0018,9087) Diffusion b-value, FD, VM 1. */
export const DiffusionBValue = /* @__PURE__ */ defineTag('00189087', 'FD');
/** (0018,9089) Diffusion Gradient Orientation, FD, VM 3. */
export const DiffusionGradientOrientation = /* @__PURE__ */ defineListTag('00189089', 'FD');
/** (0018,9090) Velocity Encoding Direction, FD, VM 3. */
export const VelocityEncodingDirection = /* @__PURE__ */ defineListTag('00189090', 'FD');
/** (0018,9091) Velocity Encoding Minimum Value, FD, VM 1. */
export const VelocityEncodingMinimumValue = /* @__PURE__ */ defineTag('00189091', 'FD');
/** (0018,9092) Velocity Encoding Acquisition Sequence, SQ, VM 1. */
export const VelocityEncodingAcquisitionSequence = /* @__PURE__ */ defineListTag('00189092', 'SQ');
/** (0018,9093) Number of k-Space Trajectories, US, VM 1. */
export const NumberOfKSpaceTrajectories = /* @__PURE__ */ defineTag('00189093', 'US');
/** (0018,9094) Coverage of k-Space, CS, VM 1. */
export const CoverageOfKSpace = /* @__PURE__ */ defineTag('00189094', 'CS');
/** (0018,9095) Spectroscopy Acquisition Phase Rows, UL, VM 1. */
export const SpectroscopyAcquisitionPhaseRows = /* @__PURE__ */ defineTag('00189095', 'UL');
/** (0018,9096) Parallel Reduction Factor In-plane (Retired), FD, VM 1; retired. */
export const ParallelReductionFactorInPlaneRetired = /* @__PURE__ */ defineTag('00189096', 'FD');
/** (0018,9098) Transmitter Frequency, FD, VM 1-2. */
export const TransmitterFrequency = /* @__PURE__ */ defineListTag('00189098', 'FD');
/** (0018,9100) Resonant Nucleus, CS, VM 1-2. */
export const ResonantNucleus = /* @__PURE__ */ defineListTag('00189100', 'CS');
/** (0018,9101) Frequency Correction, CS, VM 1. */
export const FrequencyCorrection = /* @__PURE__ */ defineTag('00189101', 'CS');
/** (0018,9103) MR Spectroscopy FOV/Geometry Sequence, SQ, VM 1. */
export const MRSpectroscopyFOVGeometrySequence = /* @__PURE__ */ defineListTag('00189103', 'SQ');
/** (0018,9104) Slab Thickness, FD, VM 1. */
export const SlabThickness = /* @__PURE__ */ defineTag('00189104', 'FD');
/** (0018,9105) Slab Orientation, FD, VM 3. */
export const SlabOrientation = /* @__PURE__ */ defineListTag('00189105', 'FD');
/** (0018,9106) Mid Slab Position, FD, VM 3. */
export const MidSlabPosition = /* @__PURE__ */ defineListTag('00189106', 'FD');
/** (0018,9107) MR Spatial Saturation Sequence, SQ, VM 1. */
export const MRSpatialSaturationSequence = /* @__PURE__ */ defineListTag('00189107', 'SQ');
/** (0018,9112) MR Timing and Related Parameters Sequence, SQ, VM 1. */
export const MRTimingAndRelatedParametersSequence = /* @__PURE__ */ defineListTag('00189112', 'SQ');
/** (0018,9114) MR Echo Sequence, SQ, VM 1. */
export const MREchoSequence = /* @__PURE__ */ defineListTag('00189114', 'SQ');
/** (0018,9115) MR Modifier Sequence, SQ, VM 1. */
export const MRModifierSequence = /* @__PURE__ */ defineListTag('00189115', 'SQ');
/** (0018,9117) MR Diffusion Sequence, SQ, VM 1. */
export const MRDiffusionSequence = /* @__PURE__ */ defineListTag('00189117', 'SQ');
/** (0018,9118) Cardiac Synchronization Sequence, SQ, VM 1. */
export const CardiacSynchronizationSequence = /* @__PURE__ */ defineListTag('00189118', 'SQ');
/** (0018,9119) MR Averages Sequence, SQ, VM 1. */
export const MRAveragesSequence = /* @__PURE__ */ defineListTag('00189119', 'SQ');
/** (0018,9125) MR FOV/Geometry Sequence, SQ, VM 1. */
export const MRFOVGeometrySequence = /* @__PURE__ */ defineListTag('00189125', 'SQ');
/** (0018,9126) Volume Localization Sequence, SQ, VM 1. */
export const VolumeLocalizationSequence = /* @__PURE__ */ defineListTag('00189126', 'SQ');
/** (0018,9127) Spectroscopy Acquisition Data Columns, UL, VM 1. */
export const SpectroscopyAcquisitionDataColumns = /* @__PURE__ */ defineTag('00189127', 'UL');
/** (0018,9147) Diffusion Anisotropy Type, CS, VM 1. */
export const DiffusionAnisotropyType = /* @__PURE__ */ defineTag('00189147', 'CS');
/** (0018,9151) Frame Reference DateTime, DT, VM 1. */
export const FrameReferenceDateTime = /* @__PURE__ */ defineTag('00189151', 'DT');
/** (0018,9152) MR Metabolite Map Sequence, SQ, VM 1. */
export const MRMetaboliteMapSequence = /* @__PURE__ */ defineListTag('00189152', 'SQ');
/** (0018,9155) Parallel Reduction Factor out-of-plane, FD, VM 1. */
export const ParallelReductionFactorOutOfPlane = /* @__PURE__ */ defineTag('00189155', 'FD');
/** (0018,9159) Spectroscopy Acquisition Out-of-plane Phase Steps, UL, VM 1. */
export const SpectroscopyAcquisitionOutOfPlanePhaseSteps = /* @__PURE__ */ defineTag('00189159', 'UL');
/** (0018,9166) Bulk Motion Status, CS, VM 1; retired. */
export const BulkMotionStatus = /* @__PURE__ */ defineTag('00189166', 'CS');
/** (0018,9168) Parallel Reduction Factor Second In-plane, FD, VM 1. */
export const ParallelReductionFactorSecondInPlane = /* @__PURE__ */ defineTag('00189168', 'FD');
/** (0018,9169) Cardiac Beat Rejection Technique, CS, VM 1. */
export const CardiacBeatRejectionTechnique = /* @__PURE__ */ defineTag('00189169', 'CS');
/** (0018,9170) Respiratory Motion Compensation Technique, CS, VM 1. */
export const RespiratoryMotionCompensationTechnique = /* @__PURE__ */ defineTag('00189170', 'CS');
/** (0018,9171) Respiratory Signal Source, CS, VM 1. */
export const RespiratorySignalSource = /* @__PURE__ */ defineTag('00189171', 'CS');
/** (0018,9172) Bulk Motion Compensation Technique, CS, VM 1. */
export const BulkMotionCompensationTechnique = /* @__PURE__ */ defineTag('00189172', 'CS');
/** (0018,9173) Bulk Motion Signal Source, CS, VM 1. */
export const BulkMotionSignalSource = /* @__PURE__ */ defineTag('00189173', 'CS');
/** (0018,9174) Applicable Safety Standard Agency, CS, VM 1. */
export const ApplicableSafetyStandardAgency = /* @__PURE__ */ defineTag('00189174', 'CS');
/** (0018,9175) Applicable Safety Standard Description, LO, VM 1. */
export const ApplicableSafetyStandardDescription = /* @__PURE__ */ defineTag('00189175', 'LO');
/** (0018,9176) Operating Mode Sequence, SQ, VM 1. */
export const OperatingModeSequence = /* @__PURE__ */ defineListTag('00189176', 'SQ');
/** (0018,9177) Operating Mode Type, CS, VM 1. */
export const OperatingModeType = /* @__PURE__ */ defineTag('00189177', 'CS');
/** (0018,9178) Operating Mode, CS, VM 1. */
export const OperatingMode = /* @__PURE__ */ defineTag('00189178', 'CS');
/** (0018,9179) Specific Absorption Rate Definition, CS, VM 1. */
export const SpecificAbsorptionRateDefinition = /* @__PURE__ */ defineTag('00189179', 'CS');
/** (0018,9180) Gradient Output Type, CS, VM 1. */
export const GradientOutputType = /* @__PURE__ */ defineTag('00189180', 'CS');
/** (0018,9181) Specific Absorption Rate Value, FD, VM 1. */
export const SpecificAbsorptionRateValue = /* @__PURE__ */ defineTag('00189181', 'FD');
/** (0018,9182) Gradient Output, FD, VM 1. */
export const GradientOutput = /* @__PURE__ */ defineTag('00189182', 'FD');
/** (0018,9183) Flow Compensation Direction, CS, VM 1. */
export const FlowCompensationDirection = /* @__PURE__ */ defineTag('00189183', 'CS');
/** (0018,9184) Tagging Delay, FD, VM 1. */
export const TaggingDelay = /* @__PURE__ */ defineTag('00189184', 'FD');
/** (0018,9185) Respiratory Motion Compensation Technique Description, ST, VM 1. */
export const RespiratoryMotionCompensationTechniqueDescription = /* @__PURE__ */ defineTag('00189185', 'ST');
/** (0018,9186) Respiratory Signal Source ID, SH, VM 1. */
export const RespiratorySignalSourceID = /* @__PURE__ */ defineTag('00189186', 'SH');
/** (0018,9195) Chemical Shift Minimum Integration Limit in Hz, FD, VM 1; retired. */
export const ChemicalShiftMinimumIntegrationLimitInHz = /* @__PURE__ */ defineTag('00189195', 'FD');
/** (0018,9196) Chemical Shift Maximum Integration Limit in Hz, FD, VM 1; retired. */
export const ChemicalShiftMaximumIntegrationLimitInHz = /* @__PURE__ */ defineTag('00189196', 'FD');
/** (0018,9197) MR Velocity Encoding Sequence, SQ, VM 1. */
export const MRVelocityEncodingSequence = /* @__PURE__ */ defineListTag('00189197', 'SQ');
/** (0018,9198) First Order Phase Correction, CS, VM 1. */
export const FirstOrderPhaseCorrection = /* @__PURE__ */ defineTag('00189198', 'CS');
/** (0018,9199) Water Referenced Phase Correction, CS, VM 1. */
export const WaterReferencedPhaseCorrection = /* @__PURE__ */ defineTag('00189199', 'CS');
/** (0018,9200) MR Spectroscopy Acquisition Type, CS, VM 1. */
export const MRSpectroscopyAcquisitionType = /* @__PURE__ */ defineTag('00189200', 'CS');
/** (0018,9214) Respiratory Cycle Position, CS, VM 1. */
export const RespiratoryCyclePosition = /* @__PURE__ */ defineTag('00189214', 'CS');
/** (0018,9217) Velocity Encoding Maximum Value, FD, VM 1. */
export const VelocityEncodingMaximumValue = /* @__PURE__ */ defineTag('00189217', 'FD');
/** (0018,9218) Tag Spacing Second Dimension, FD, VM 1. */
export const TagSpacingSecondDimension = /* @__PURE__ */ defineTag('00189218', 'FD');
/** (0018,9219) Tag Angle Second Axis, SS, VM 1. */
export const TagAngleSecondAxis = /* @__PURE__ */ defineTag('00189219', 'SS');
/** (0018,9220) Frame Acquisition Duration, FD, VM 1. */
export const FrameAcquisitionDuration = /* @__PURE__ */ defineTag('00189220', 'FD');
/** (0018,9226) MR Image Frame Type Sequence, SQ, VM 1. */
export const MRImageFrameTypeSequence = /* @__PURE__ */ defineListTag('00189226', 'SQ');
/** (0018,9227) MR Spectroscopy Frame Type Sequence, SQ, VM 1. */
export const MRSpectroscopyFrameTypeSequence = /* @__PURE__ */ defineListTag('00189227', 'SQ');
/** (0018,9231) MR Acquisition Phase Encoding Steps in-plane, US, VM 1. */
export const MRAcquisitionPhaseEncodingStepsInPlane = /* @__PURE__ */ defineTag('00189231', 'US');
/** (0018,9232) MR Acquisition Phase Encoding Steps out-of-plane, US, VM 1. */
export const MRAcquisitionPhaseEncodingStepsOutOfPlane = /* @__PURE__ */ defineTag('00189232', 'US');
/** (0018,9234) Spectroscopy Acquisition Phase Columns, UL, VM 1. */
export const SpectroscopyAcquisitionPhaseColumns = /* @__PURE__ */ defineTag('00189234', 'UL');
/** (0018,9236) Cardiac Cycle Position, CS, VM 1. */
export const CardiacCyclePosition = /* @__PURE__ */ defineTag('00189236', 'CS');
/** (0018,9239) Specific Absorption Rate Sequence, SQ, VM 1. */
export const SpecificAbsorptionRateSequence = /* @__PURE__ */ defineListTag('00189239', 'SQ');
/** (0018,9240) RF Echo Train Length, US, VM 1. */
export const RFEchoTrainLength = /* @__PURE__ */ defineTag('00189240', 'US');
/** (0018,9241) Gradient Echo Train Length, US, VM 1. */
export const GradientEchoTrainLength = /* @__PURE__ */ defineTag('00189241', 'US');
/** (0018,9250) Arterial Spin Labeling Contrast, CS, VM 1. */
export const ArterialSpinLabelingContrast = /* @__PURE__ */ defineTag('00189250', 'CS');
/** (0018,9251) MR Arterial Spin Labeling Sequence, SQ, VM 1. */
export const MRArterialSpinLabelingSequence = /* @__PURE__ */ defineListTag('00189251', 'SQ');
/** (0018,9252) ASL Technique Description, LO, VM 1. */
export const ASLTechniqueDescription = /* @__PURE__ */ defineTag('00189252', 'LO');
/** (0018,9253) ASL Slab Number, US, VM 1. */
export const ASLSlabNumber = /* @__PURE__ */ defineTag('00189253', 'US');
/** (0018,9254) ASL Slab Thickness, FD, VM 1. */
export const ASLSlabThickness = /* @__PURE__ */ defineTag('00189254', 'FD');
/** (0018,9255) ASL Slab Orientation, FD, VM 3. */
export const ASLSlabOrientation = /* @__PURE__ */ defineListTag('00189255', 'FD');
/** (0018,9256) ASL Mid Slab Position, FD, VM 3. */
export const ASLMidSlabPosition = /* @__PURE__ */ defineListTag('00189256', 'FD');
/** (0018,9257) ASL Context, CS, VM 1. */
export const ASLContext = /* @__PURE__ */ defineTag('00189257', 'CS');
/** (0018,9258) ASL Pulse Train Duration, UL, VM 1. */
export const ASLPulseTrainDuration = /* @__PURE__ */ defineTag('00189258', 'UL');
/** (0018,9259) ASL Crusher Flag, CS, VM 1. */
export const ASLCrusherFlag = /* @__PURE__ */ defineTag('00189259', 'CS');
/** (0018,925A) ASL Crusher Flow Limit, FD, VM 1. */
export const ASLCrusherFlowLimit = /* @__PURE__ */ defineTag('0018925A', 'FD');
/** (0018,925B) ASL Crusher Description, LO, VM 1. */
export const ASLCrusherDescription = /* @__PURE__ */ defineTag('0018925B', 'LO');
/** (0018,925C) ASL Bolus Cut-off Flag, CS, VM 1. */
export const ASLBolusCutoffFlag = /* @__PURE__ */ defineTag('0018925C', 'CS');
/** (0018,925D) ASL Bolus Cut-off Timing Sequence, SQ, VM 1. */
export const ASLBolusCutoffTimingSequence = /* @__PURE__ */ defineListTag('0018925D', 'SQ');
/** (0018,925E) ASL Bolus Cut-off Technique, LO, VM 1. */
export const ASLBolusCutoffTechnique = /* @__PURE__ */ defineTag('0018925E', 'LO');
/** (0018,925F) ASL Bolus Cut-off Delay Time, UL, VM 1. */
export const ASLBolusCutoffDelayTime = /* @__PURE__ */ defineTag('0018925F', 'UL');
/** (0018,9260) ASL Slab Sequence, SQ, VM 1. */
export const ASLSlabSequence = /* @__PURE__ */ defineListTag('00189260', 'SQ');
/** (0018,9295) Chemical Shift Minimum Integration Limit in ppm, FD, VM 1. */
export const ChemicalShiftMinimumIntegrationLimitInppm = /* @__PURE__ */ defineTag('00189295', 'FD');
/** (0018,9296) Chemical Shift Maximum Integration Limit in ppm, FD, VM 1. */
export const ChemicalShiftMaximumIntegrationLimitInppm = /* @__PURE__ */ defineTag('00189296', 'FD');
/** (0018,9297) Water Reference Acquisition, CS, VM 1. */
export const WaterReferenceAcquisition = /* @__PURE__ */ defineTag('00189297', 'CS');
/** (0018,9298) Echo Peak Position, IS, VM 1. */
export const EchoPeakPosition = /* @__PURE__ */ defineTag('00189298', 'IS');
/** (0018,9301) CT Acquisition Type Sequence, SQ, VM 1. */
export const CTAcquisitionTypeSequence = /* @__PURE__ */ defineListTag('00189301', 'SQ');
/** (0018,9302) Acquisition Type, CS, VM 1. */
export const AcquisitionType = /* @__PURE__ */ defineTag('00189302', 'CS');
/** (0018,9303) Tube Angle, FD, VM 1. */
export const TubeAngle = /* @__PURE__ */ defineTag('00189303', 'FD');
/** (0018,9304) CT Acquisition Details Sequence, SQ, VM 1. */
export const CTAcquisitionDetailsSequence = /* @__PURE__ */ defineListTag('00189304', 'SQ');
/** (0018,9305) Revolution Time, FD, VM 1. */
export const RevolutionTime = /* @__PURE__ */ defineTag('00189305', 'FD');
/** (0018,9306) Single Collimation Width, FD, VM 1. */
export const SingleCollimationWidth = /* @__PURE__ */ defineTag('00189306', 'FD');
/** (0018,9307) Total Collimation Width, FD, VM 1. */
export const TotalCollimationWidth = /* @__PURE__ */ defineTag('00189307', 'FD');
/** (0018,9308) CT Table Dynamics Sequence, SQ, VM 1. */
export const CTTableDynamicsSequence = /* @__PURE__ */ defineListTag('00189308', 'SQ');
/** (0018,9309) Table Speed, FD, VM 1. */
export const TableSpeed = /* @__PURE__ */ defineTag('00189309', 'FD');
/** (0018,9310) Table Feed per Rotation, FD, VM 1. */
export const TableFeedPerRotation = /* @__PURE__ */ defineTag('00189310', 'FD');
/** (0018,9311) Spiral Pitch Factor, FD, VM 1. */
export const SpiralPitchFactor = /* @__PURE__ */ defineTag('00189311', 'FD');
/** (0018,9312) CT Geometry Sequence, SQ, VM 1. */
export const CTGeometrySequence = /* @__PURE__ */ defineListTag('00189312', 'SQ');
/** (0018,9313) Data Collection Center (Patient), FD, VM 3. */
export const DataCollectionCenterPatient = /* @__PURE__ */ defineListTag('00189313', 'FD');
/** (0018,9314) CT Reconstruction Sequence, SQ, VM 1. */
export const CTReconstructionSequence = /* @__PURE__ */ defineListTag('00189314', 'SQ');
/** (0018,9315) Reconstruction Algorithm, CS, VM 1. */
export const ReconstructionAlgorithm = /* @__PURE__ */ defineTag('00189315', 'CS');
/** (0018,9316) Convolution Kernel Group, CS, VM 1. */
export const ConvolutionKernelGroup = /* @__PURE__ */ defineTag('00189316', 'CS');
/** (0018,9317) Reconstruction Field of View, FD, VM 2. */
export const ReconstructionFieldOfView = /* @__PURE__ */ defineListTag('00189317', 'FD');
/** (0018,9318) Reconstruction Target Center (Patient), FD, VM 3. */
export const ReconstructionTargetCenterPatient = /* @__PURE__ */ defineListTag('00189318', 'FD');
/** (0018,9319) Reconstruction Angle, FD, VM 1. */
export const ReconstructionAngle = /* @__PURE__ */ defineTag('00189319', 'FD');
/** (0018,9320) Image Filter, SH, VM 1. */
export const ImageFilter = /* @__PURE__ */ defineTag('00189320', 'SH');
/** (0018,9321) CT Exposure Sequence, SQ, VM 1. */
export const CTExposureSequence = /* @__PURE__ */ defineListTag('00189321', 'SQ');
/** (0018,9322) Reconstruction Pixel Spacing, FD, VM 2. */
export const ReconstructionPixelSpacing = /* @__PURE__ */ defineListTag('00189322', 'FD');
/** (0018,9323) Exposure Modulation Type, CS, VM 1-n. */
export const ExposureModulationType = /* @__PURE__ */ defineListTag('00189323', 'CS');
/** (0018,9324) Estimated Dose Saving, FD, VM 1; retired. */
export const EstimatedDoseSaving = /* @__PURE__ */ defineTag('00189324', 'FD');
/** (0018,9325) CT X-Ray Details Sequence, SQ, VM 1. */
export const CTXRayDetailsSequence = /* @__PURE__ */ defineListTag('00189325', 'SQ');
/** (0018,9326) CT Position Sequence, SQ, VM 1. */
export const CTPositionSequence = /* @__PURE__ */ defineListTag('00189326', 'SQ');
/** (0018,9327) Table Position, FD, VM 1. */
export const TablePosition = /* @__PURE__ */ defineTag('00189327', 'FD');
/** (0018,9328) Exposure Time in ms, FD, VM 1. */
export const ExposureTimeInms = /* @__PURE__ */ defineTag('00189328', 'FD');
/** (0018,9329) CT Image Frame Type Sequence, SQ, VM 1. */
export const CTImageFrameTypeSequence = /* @__PURE__ */ defineListTag('00189329', 'SQ');
/** (0018,9330) X-Ray Tube Current in mA, FD, VM 1. */
export const XRayTubeCurrentInmA = /* @__PURE__ */ defineTag('00189330', 'FD');
/** (0018,9332) Exposure in mAs, FD, VM 1. */
export const ExposureInmAs = /* @__PURE__ */ defineTag('00189332', 'FD');
/** (0018,9333) Constant Volume Flag, CS, VM 1. */
export const ConstantVolumeFlag = /* @__PURE__ */ defineTag('00189333', 'CS');
/** (0018,9334) Fluoroscopy Flag, CS, VM 1. */
export const FluoroscopyFlag = /* @__PURE__ */ defineTag('00189334', 'CS');
/** (0018,9335) Distance Source to Data Collection Center, FD, VM 1. */
export const DistanceSourceToDataCollectionCenter = /* @__PURE__ */ defineTag('00189335', 'FD');
/** (0018,9337) Contrast/Bolus Agent Number, US, VM 1. */
export const ContrastBolusAgentNumber = /* @__PURE__ */ defineTag('00189337', 'US');
/** (0018,9338) Contrast/Bolus Ingredient Code Sequence, SQ, VM 1. */
export const ContrastBolusIngredientCodeSequence = /* @__PURE__ */ defineListTag('00189338', 'SQ');
/** (0018,9340) Contrast Administration Profile Sequence, SQ, VM 1. */
export const ContrastAdministrationProfileSequence = /* @__PURE__ */ defineListTag('00189340', 'SQ');
/** (0018,9341) Contrast/Bolus Usage Sequence, SQ, VM 1. */
export const ContrastBolusUsageSequence = /* @__PURE__ */ defineListTag('00189341', 'SQ');
/** (0018,9342) Contrast/Bolus Agent Administered, CS, VM 1. */
export const ContrastBolusAgentAdministered = /* @__PURE__ */ defineTag('00189342', 'CS');
/** (0018,9343) Contrast/Bolus Agent Detected, CS, VM 1. */
export const ContrastBolusAgentDetected = /* @__PURE__ */ defineTag('00189343', 'CS');
/** (0018,9344) Contrast/Bolus Agent Phase, CS, VM 1. */
export const ContrastBolusAgentPhase = /* @__PURE__ */ defineTag('00189344', 'CS');
/** (0018,9345) CTDIvol, FD, VM 1. */
export const CTDIvol = /* @__PURE__ */ defineTag('00189345', 'FD');
/** (0018,9346) CTDI Phantom Type Code Sequence, SQ, VM 1. */
export const CTDIPhantomTypeCodeSequence = /* @__PURE__ */ defineListTag('00189346', 'SQ');
/** (0018,9351) Calcium Scoring Mass Factor Patient, FL, VM 1. */
export const CalciumScoringMassFactorPatient = /* @__PURE__ */ defineTag('00189351', 'FL');
/** (0018,9352) Calcium Scoring Mass Factor Device, FL, VM 3. */
export const CalciumScoringMassFactorDevice = /* @__PURE__ */ defineListTag('00189352', 'FL');
/** (0018,9353) Energy Weighting Factor, FL, VM 1. */
export const EnergyWeightingFactor = /* @__PURE__ */ defineTag('00189353', 'FL');
/** (0018,9360) CT Additional X-Ray Source Sequence, SQ, VM 1. */
export const CTAdditionalXRaySourceSequence = /* @__PURE__ */ defineListTag('00189360', 'SQ');
/** (0018,9361) Multi-energy CT Acquisition, CS, VM 1. */
export const MultienergyCTAcquisition = /* @__PURE__ */ defineTag('00189361', 'CS');
/** (0018,9362) Multi-energy CT Acquisition Sequence, SQ, VM 1. */
export const MultienergyCTAcquisitionSequence = /* @__PURE__ */ defineListTag('00189362', 'SQ');
/** (0018,9363) Multi-energy CT Processing Sequence, SQ, VM 1. */
export const MultienergyCTProcessingSequence = /* @__PURE__ */ defineListTag('00189363', 'SQ');
/** (0018,9364) Multi-energy CT Characteristics Sequence, SQ, VM 1. */
export const MultienergyCTCharacteristicsSequence = /* @__PURE__ */ defineListTag('00189364', 'SQ');
/** (0018,9365) Multi-energy CT X-Ray Source Sequence, SQ, VM 1. */
export const MultienergyCTXRaySourceSequence = /* @__PURE__ */ defineListTag('00189365', 'SQ');
/** (0018,9366) X-Ray Source Index, US, VM 1. */
export const XRaySourceIndex = /* @__PURE__ */ defineTag('00189366', 'US');
/** (0018,9367) X-Ray Source ID, UC, VM 1. */
export const XRaySourceID = /* @__PURE__ */ defineTag('00189367', 'UC');
/** (0018,9368) Multi-energy Source Technique, CS, VM 1. */
export const MultienergySourceTechnique = /* @__PURE__ */ defineTag('00189368', 'CS');
/** (0018,9369) Source Start DateTime, DT, VM 1. */
export const SourceStartDateTime = /* @__PURE__ */ defineTag('00189369', 'DT');
/** (0018,936A) Source End DateTime, DT, VM 1. */
export const SourceEndDateTime = /* @__PURE__ */ defineTag('0018936A', 'DT');
/** (0018,936B) Switching Phase Number, US, VM 1. */
export const SwitchingPhaseNumber = /* @__PURE__ */ defineTag('0018936B', 'US');
/** (0018,936C) Switching Phase Nominal Duration, DS, VM 1. */
export const SwitchingPhaseNominalDuration = /* @__PURE__ */ defineTag('0018936C', 'DS');
/** (0018,936D) Switching Phase Transition Duration, DS, VM 1. */
export const SwitchingPhaseTransitionDuration = /* @__PURE__ */ defineTag('0018936D', 'DS');
/** (0018,936E) Effective Bin Energy, DS, VM 1. */
export const EffectiveBinEnergy = /* @__PURE__ */ defineTag('0018936E', 'DS');
/** (0018,936F) Multi-energy CT X-Ray Detector Sequence, SQ, VM 1. */
export const MultienergyCTXRayDetectorSequence = /* @__PURE__ */ defineListTag('0018936F', 'SQ');
/** (0018,9370) X-Ray Detector Index, US, VM 1. */
export const XRayDetectorIndex = /* @__PURE__ */ defineTag('00189370', 'US');
/** (0018,9371) X-Ray Detector ID, UC, VM 1. */
export const XRayDetectorID = /* @__PURE__ */ defineTag('00189371', 'UC');
/** (0018,9372) Multi-energy Detector Type, CS, VM 1. */
export const MultienergyDetectorType = /* @__PURE__ */ defineTag('00189372', 'CS');
/** (0018,9373) X-Ray Detector Label, ST, VM 1. */
export const XRayDetectorLabel = /* @__PURE__ */ defineTag('00189373', 'ST');
/** (0018,9374) Nominal Max Energy, DS, VM 1. */
export const NominalMaxEnergy = /* @__PURE__ */ defineTag('00189374', 'DS');
/** (0018,9375) Nominal Min Energy, DS, VM 1. */
export const NominalMinEnergy = /* @__PURE__ */ defineTag('00189375', 'DS');
/** (0018,9376) Referenced X-Ray Detector Index, US, VM 1-n. */
export const ReferencedXRayDetectorIndex = /* @__PURE__ */ defineListTag('00189376', 'US');
/** (0018,9377) Referenced X-Ray Source Index, US, VM 1-n. */
export const ReferencedXRaySourceIndex = /* @__PURE__ */ defineListTag('00189377', 'US');
/** (0018,9378) Referenced Path Index, US, VM 1-n. */
export const ReferencedPathIndex = /* @__PURE__ */ defineListTag('00189378', 'US');
/** (0018,9379) Multi-energy CT Path Sequence, SQ, VM 1. */
export const MultienergyCTPathSequence = /* @__PURE__ */ defineListTag('00189379', 'SQ');
/** (0018,937A) Multi-energy CT Path Index, US, VM 1. */
export const MultienergyCTPathIndex = /* @__PURE__ */ defineTag('0018937A', 'US');
/** (0018,937B) Multi-energy Acquisition Description, UT, VM 1. */
export const MultienergyAcquisitionDescription = /* @__PURE__ */ defineTag('0018937B', 'UT');
/** (0018,937C) Monoenergetic Energy Equivalent, FD, VM 1. */
export const MonoenergeticEnergyEquivalent = /* @__PURE__ */ defineTag('0018937C', 'FD');
/** (0018,937D) Material Code Sequence, SQ, VM 1. */
export const MaterialCodeSequence = /* @__PURE__ */ defineListTag('0018937D', 'SQ');
/** (0018,937E) Decomposition Method, CS, VM 1. */
export const DecompositionMethod = /* @__PURE__ */ defineTag('0018937E', 'CS');
/** (0018,937F) Decomposition Description, UT, VM 1. */
export const DecompositionDescription = /* @__PURE__ */ defineTag('0018937F', 'UT');
/** (0018,9380) Decomposition Algorithm Identification Sequence, SQ, VM 1. */
export const DecompositionAlgorithmIdentificationSequence = /* @__PURE__ */ defineListTag('00189380', 'SQ');
/** (0018,9381) Decomposition Material Sequence, SQ, VM 1. */
export const DecompositionMaterialSequence = /* @__PURE__ */ defineListTag('00189381', 'SQ');
/** (0018,9382) Material Attenuation Sequence, SQ, VM 1. */
export const MaterialAttenuationSequence = /* @__PURE__ */ defineListTag('00189382', 'SQ');
/** (0018,9383) Photon Energy, DS, VM 1. */
export const PhotonEnergy = /* @__PURE__ */ defineTag('00189383', 'DS');
/** (0018,9384) X-Ray Mass Attenuation Coefficient, DS, VM 1. */
export const XRayMassAttenuationCoefficient = /* @__PURE__ */ defineTag('00189384', 'DS');
/** (0018,9390) Metal Artifact Reduction Sequence, SQ, VM 1. */
export const MetalArtifactReductionSequence = /* @__PURE__ */ defineListTag('00189390', 'SQ');
/** (0018,9391) Metal Artifact Reduction Applied, CS, VM 1. */
export const MetalArtifactReductionApplied = /* @__PURE__ */ defineTag('00189391', 'CS');
/** (0018,9392) Metal Artifact Reduction Algorithm Identification Sequence, SQ, VM 1. */
export const MetalArtifactReductionAlgorithmIdentificationSequence = /* @__PURE__ */ defineListTag('00189392', 'SQ');
/** (0018,9401) Projection Pixel Calibration Sequence, SQ, VM 1. */
export const ProjectionPixelCalibrationSequence = /* @__PURE__ */ defineListTag('00189401', 'SQ');
/** (0018,9402) Distance Source to Isocenter, FL, VM 1. */
export const DistanceSourceToIsocenter = /* @__PURE__ */ defineTag('00189402', 'FL');
/** (0018,9403) Distance Object to Table Top, FL, VM 1. */
export const DistanceObjectToTableTop = /* @__PURE__ */ defineTag('00189403', 'FL');
/** (0018,9404) Object Pixel Spacing in Center of Beam, FL, VM 2. */
export const ObjectPixelSpacingInCenterOfBeam = /* @__PURE__ */ defineListTag('00189404', 'FL');
/** (0018,9405) Positioner Position Sequence, SQ, VM 1. */
export const PositionerPositionSequence = /* @__PURE__ */ defineListTag('00189405', 'SQ');
/** (0018,9406) Table Position Sequence, SQ, VM 1. */
export const TablePositionSequence = /* @__PURE__ */ defineListTag('00189406', 'SQ');
/** (0018,9407) Collimator Shape Sequence, SQ, VM 1. */
export const CollimatorShapeSequence = /* @__PURE__ */ defineListTag('00189407', 'SQ');
/** (0018,9410) Planes in Acquisition, CS, VM 1. */
export const PlanesInAcquisition = /* @__PURE__ */ defineTag('00189410', 'CS');
/** (0018,9412) XA/XRF Frame Characteristics Sequence, SQ, VM 1. */
export const XAXRFFrameCharacteristicsSequence = /* @__PURE__ */ defineListTag('00189412', 'SQ');
/** (0018,9417) Frame Acquisition Sequence, SQ, VM 1. */
export const FrameAcquisitionSequence = /* @__PURE__ */ defineListTag('00189417', 'SQ');
/** (0018,9420) X-Ray Receptor Type, CS, VM 1. */
export const XRayReceptorType = /* @__PURE__ */ defineTag('00189420', 'CS');
/** (0018,9423) Acquisition Protocol Name, LO, VM 1. */
export const AcquisitionProtocolName = /* @__PURE__ */ defineTag('00189423', 'LO');
/** (0018,9424) Acquisition Protocol Description, LT, VM 1. */
export const AcquisitionProtocolDescription = /* @__PURE__ */ defineTag('00189424', 'LT');
/** (0018,9425) Contrast/Bolus Ingredient Opaque, CS, VM 1. */
export const ContrastBolusIngredientOpaque = /* @__PURE__ */ defineTag('00189425', 'CS');
/** (0018,9426) Distance Receptor Plane to Detector Housing, FL, VM 1. */
export const DistanceReceptorPlaneToDetectorHousing = /* @__PURE__ */ defineTag('00189426', 'FL');
/** (0018,9427) Intensifier Active Shape, CS, VM 1. */
export const IntensifierActiveShape = /* @__PURE__ */ defineTag('00189427', 'CS');
/** (0018,9428) Intensifier Active Dimension(s), FL, VM 1-2. */
export const IntensifierActiveDimensions = /* @__PURE__ */ defineListTag('00189428', 'FL');
/** (0018,9429) Physical Detector Size, FL, VM 2. */
export const PhysicalDetectorSize = /* @__PURE__ */ defineListTag('00189429', 'FL');
/** (0018,9430) Position of Isocenter Projection, FL, VM 2. */
export const PositionOfIsocenterProjection = /* @__PURE__ */ defineListTag('00189430', 'FL');
/** (0018,9432) Field of View Sequence, SQ, VM 1. */
export const FieldOfViewSequence = /* @__PURE__ */ defineListTag('00189432', 'SQ');
/** (0018,9433) Field of View Description, LO, VM 1. */
export const FieldOfViewDescription = /* @__PURE__ */ defineTag('00189433', 'LO');
/** (0018,9434) Exposure Control Sensing Regions Sequence, SQ, VM 1. */
export const ExposureControlSensingRegionsSequence = /* @__PURE__ */ defineListTag('00189434', 'SQ');
/** (0018,9435) Exposure Control Sensing Region Shape, CS, VM 1. */
export const ExposureControlSensingRegionShape = /* @__PURE__ */ defineTag('00189435', 'CS');
/** (0018,9436) Exposure Control Sensing Region Left Vertical Edge, SS, VM 1. */
export const ExposureControlSensingRegionLeftVerticalEdge = /* @__PURE__ */ defineTag('00189436', 'SS');
/** (0018,9437) Exposure Control Sensing Region Right Vertical Edge, SS, VM 1. */
export const ExposureControlSensingRegionRightVerticalEdge = /* @__PURE__ */ defineTag('00189437', 'SS');
/** (0018,9438) Exposure Control Sensing Region Upper Horizontal Edge, SS, VM 1. */
export const ExposureControlSensingRegionUpperHorizontalEdge = /* @__PURE__ */ defineTag('00189438', 'SS');
/** (0018,9439) Exposure Control Sensing Region Lower Horizontal Edge, SS, VM 1. */
export const ExposureControlSensingRegionLowerHorizontalEdge = /* @__PURE__ */ defineTag('00189439', 'SS');
/** (0018,9440) Center of Circular Exposure Control Sensing Region, SS, VM 2. */
export const CenterOfCircularExposureControlSensingRegion = /* @__PURE__ */ defineListTag('00189440', 'SS');
/** (0018,9441) Radius of Circular Exposure Control Sensing Region, US, VM 1. */
export const RadiusOfCircularExposureControlSensingRegion = /* @__PURE__ */ defineTag('00189441', 'US');
/** (0018,9442) Vertices of the Polygonal Exposure Control Sensing Region, SS, VM 2-n. */
export const VerticesOfThePolygonalExposureControlSensingRegion = /* @__PURE__ */ defineListTag('00189442', 'SS');
/** (0018,9447) Column Angulation (Patient), FL, VM 1. */
export const ColumnAngulationPatient = /* @__PURE__ */ defineTag('00189447', 'FL');
/** (0018,9449) Beam Angle, FL, VM 1. */
export const BeamAngle = /* @__PURE__ */ defineTag('00189449', 'FL');
/** (0018,9451) Frame Detector Parameters Sequence, SQ, VM 1. */
export const FrameDetectorParametersSequence = /* @__PURE__ */ defineListTag('00189451', 'SQ');
/** (0018,9452) Calculated Anatomy Thickness, FL, VM 1. */
export const CalculatedAnatomyThickness = /* @__PURE__ */ defineTag('00189452', 'FL');
/** (0018,9455) Calibration Sequence, SQ, VM 1. */
export const CalibrationSequence = /* @__PURE__ */ defineListTag('00189455', 'SQ');
/** (0018,9456) Object Thickness Sequence, SQ, VM 1. */
export const ObjectThicknessSequence = /* @__PURE__ */ defineListTag('00189456', 'SQ');
/** (0018,9457) Plane Identification, CS, VM 1. */
export const PlaneIdentification = /* @__PURE__ */ defineTag('00189457', 'CS');
/** (0018,9461) Field of View Dimension(s) in Float, FL, VM 1-2. */
export const FieldOfViewDimensionsInFloat = /* @__PURE__ */ defineListTag('00189461', 'FL');
/** (0018,9462) Isocenter Reference System Sequence, SQ, VM 1. */
export const IsocenterReferenceSystemSequence = /* @__PURE__ */ defineListTag('00189462', 'SQ');
/** (0018,9463) Positioner Isocenter Primary Angle, FL, VM 1. */
export const PositionerIsocenterPrimaryAngle = /* @__PURE__ */ defineTag('00189463', 'FL');
/** (0018,9464) Positioner Isocenter Secondary Angle, FL, VM 1. */
export const PositionerIsocenterSecondaryAngle = /* @__PURE__ */ defineTag('00189464', 'FL');
/** (0018,9465) Positioner Isocenter Detector Rotation Angle, FL, VM 1. */
export const PositionerIsocenterDetectorRotationAngle = /* @__PURE__ */ defineTag('00189465', 'FL');
/** (0018,9466) Table X Position to Isocenter, FL, VM 1. */
export const TableXPositionToIsocenter = /* @__PURE__ */ defineTag('00189466', 'FL');
/** (0018,9467) Table Y Position to Isocenter, FL, VM 1. */
export const TableYPositionToIsocenter = /* @__PURE__ */ defineTag('00189467', 'FL');
/** (0018,9468) Table Z Position to Isocenter, FL, VM 1. */
export const TableZPositionToIsocenter = /* @__PURE__ */ defineTag('00189468', 'FL');
/** (0018,9469) Table Horizontal Rotation Angle, FL, VM 1. */
export const TableHorizontalRotationAngle = /* @__PURE__ */ defineTag('00189469', 'FL');
/** (0018,9470) Table Head Tilt Angle, FL, VM 1. */
export const TableHeadTiltAngle = /* @__PURE__ */ defineTag('00189470', 'FL');
/** (0018,9471) Table Cradle Tilt Angle, FL, VM 1. */
export const TableCradleTiltAngle = /* @__PURE__ */ defineTag('00189471', 'FL');
/** (0018,9472) Frame Display Shutter Sequence, SQ, VM 1. */
export const FrameDisplayShutterSequence = /* @__PURE__ */ defineListTag('00189472', 'SQ');
/** (0018,9473) Acquired Image Area Dose Product, FL, VM 1. */
export const AcquiredImageAreaDoseProduct = /* @__PURE__ */ defineTag('00189473', 'FL');
/** (0018,9474) C-arm Positioner Tabletop Relationship, CS, VM 1. */
export const CArmPositionerTabletopRelationship = /* @__PURE__ */ defineTag('00189474', 'CS');
/** (0018,9476) X-Ray Geometry Sequence, SQ, VM 1. */
export const XRayGeometrySequence = /* @__PURE__ */ defineListTag('00189476', 'SQ');
/** (0018,9477) Irradiation Event Identification Sequence, SQ, VM 1. */
export const IrradiationEventIdentificationSequence = /* @__PURE__ */ defineListTag('00189477', 'SQ');
/** (0018,9504) X-Ray 3D Frame Type Sequence, SQ, VM 1. */
export const XRay3DFrameTypeSequence = /* @__PURE__ */ defineListTag('00189504', 'SQ');
/** (0018,9506) Contributing Sources Sequence, SQ, VM 1. */
export const ContributingSourcesSequence = /* @__PURE__ */ defineListTag('00189506', 'SQ');
/** (0018,9507) X-Ray 3D Acquisition Sequence, SQ, VM 1. */
export const XRay3DAcquisitionSequence = /* @__PURE__ */ defineListTag('00189507', 'SQ');
/** (0018,9508) Primary Positioner Scan Arc, FL, VM 1. */
export const PrimaryPositionerScanArc = /* @__PURE__ */ defineTag('00189508', 'FL');
/** (0018,9509) Secondary Positioner Scan Arc, FL, VM 1. */
export const SecondaryPositionerScanArc = /* @__PURE__ */ defineTag('00189509', 'FL');
/** (0018,9510) Primary Positioner Scan Start Angle, FL, VM 1. */
export const PrimaryPositionerScanStartAngle = /* @__PURE__ */ defineTag('00189510', 'FL');
/** (0018,9511) Secondary Positioner Scan Start Angle, FL, VM 1. */
export const SecondaryPositionerScanStartAngle = /* @__PURE__ */ defineTag('00189511', 'FL');
/** (0018,9514) Primary Positioner Increment, FL, VM 1. */
export const PrimaryPositionerIncrement = /* @__PURE__ */ defineTag('00189514', 'FL');
/** (0018,9515) Secondary Positioner Increment, FL, VM 1. */
export const SecondaryPositionerIncrement = /* @__PURE__ */ defineTag('00189515', 'FL');
/** (0018,9516) Start Acquisition DateTime, DT, VM 1. */
export const StartAcquisitionDateTime = /* @__PURE__ */ defineTag('00189516', 'DT');
/** (0018,9517) End Acquisition DateTime, DT, VM 1. */
export const EndAcquisitionDateTime = /* @__PURE__ */ defineTag('00189517', 'DT');
/** (0018,9518) Primary Positioner Increment Sign, SS, VM 1. */
export const PrimaryPositionerIncrementSign = /* @__PURE__ */ defineTag('00189518', 'SS');
/** (0018,9519) Secondary Positioner Increment Sign, SS, VM 1. */
export const SecondaryPositionerIncrementSign = /* @__PURE__ */ defineTag('00189519', 'SS');
/** (0018,9524) Application Name, LO, VM 1. */
export const ApplicationName = /* @__PURE__ */ defineTag('00189524', 'LO');
/** (0018,9525) Application Version, LO, VM 1. */
export const ApplicationVersion = /* @__PURE__ */ defineTag('00189525', 'LO');
/** (0018,9526) Application Manufacturer, LO, VM 1. */
export const ApplicationManufacturer = /* @__PURE__ */ defineTag('00189526', 'LO');
/** (0018,9527) Algorithm Type, CS, VM 1. */
export const AlgorithmType = /* @__PURE__ */ defineTag('00189527', 'CS');
/** (0018,9528) Algorithm Description, LO, VM 1. */
export const AlgorithmDescription = /* @__PURE__ */ defineTag('00189528', 'LO');
/** (0018,9530) X-Ray 3D Reconstruction Sequence, SQ, VM 1. */
export const XRay3DReconstructionSequence = /* @__PURE__ */ defineListTag('00189530', 'SQ');
/** (0018,9531) Reconstruction Description, LO, VM 1. */
export const ReconstructionDescription = /* @__PURE__ */ defineTag('00189531', 'LO');
/** (0018,9538) Per Projection Acquisition Sequence, SQ, VM 1. */
export const PerProjectionAcquisitionSequence = /* @__PURE__ */ defineListTag('00189538', 'SQ');
/** (0018,9541) Detector Position Sequence, SQ, VM 1. */
export const DetectorPositionSequence = /* @__PURE__ */ defineListTag('00189541', 'SQ');
/** (0018,9542) X-Ray Acquisition Dose Sequence, SQ, VM 1. */
export const XRayAcquisitionDoseSequence = /* @__PURE__ */ defineListTag('00189542', 'SQ');
/** (0018,9543) X-Ray Source Isocenter Primary Angle, FD, VM 1. */
export const XRaySourceIsocenterPrimaryAngle = /* @__PURE__ */ defineTag('00189543', 'FD');
/** (0018,9544) X-Ray Source Isocenter Secondary Angle, FD, VM 1. */
export const XRaySourceIsocenterSecondaryAngle = /* @__PURE__ */ defineTag('00189544', 'FD');
/** (0018,9545) Breast Support Isocenter Primary Angle, FD, VM 1. */
export const BreastSupportIsocenterPrimaryAngle = /* @__PURE__ */ defineTag('00189545', 'FD');
/** (0018,9546) Breast Support Isocenter Secondary Angle, FD, VM 1. */
export const BreastSupportIsocenterSecondaryAngle = /* @__PURE__ */ defineTag('00189546', 'FD');
/** (0018,9547) Breast Support X Position to Isocenter, FD, VM 1. */
export const BreastSupportXPositionToIsocenter = /* @__PURE__ */ defineTag('00189547', 'FD');
/** (0018,9548) Breast Support Y Position to Isocenter, FD, VM 1. */
export const BreastSupportYPositionToIsocenter = /* @__PURE__ */ defineTag('00189548', 'FD');
/** (0018,9549) Breast Support Z Position to Isocenter, FD, VM 1. */
export const BreastSupportZPositionToIsocenter = /* @__PURE__ */ defineTag('00189549', 'FD');
/** (0018,9550) Detector Isocenter Primary Angle, FD, VM 1. */
export const DetectorIsocenterPrimaryAngle = /* @__PURE__ */ defineTag('00189550', 'FD');
/** (0018,9551) Detector Isocenter Secondary Angle, FD, VM 1. */
export const DetectorIsocenterSecondaryAngle = /* @__PURE__ */ defineTag('00189551', 'FD');
/** (0018,9552) Detector X Position to Isocenter, FD, VM 1. */
export const DetectorXPositionToIsocenter = /* @__PURE__ */ defineTag('00189552', 'FD');
/** (0018,9553) Detector Y Position to Isocenter, FD, VM 1. */
export const DetectorYPositionToIsocenter = /* @__PURE__ */ defineTag('00189553', 'FD');
/** (0018,9554) Detector Z Position to Isocenter, FD, VM 1. */
export const DetectorZPositionToIsocenter = /* @__PURE__ */ defineTag('00189554', 'FD');
/** (0018,9555) X-Ray Grid Sequence, SQ, VM 1. */
export const XRayGridSequence = /* @__PURE__ */ defineListTag('00189555', 'SQ');
/** (0018,9556) X-Ray Filter Sequence, SQ, VM 1. */
export const XRayFilterSequence = /* @__PURE__ */ defineListTag('00189556', 'SQ');
/** (0018,9557) Detector Active Area TLHC Position, FD, VM 3. */
export const DetectorActiveAreaTLHCPosition = /* @__PURE__ */ defineListTag('00189557', 'FD');
/** (0018,9558) Detector Active Area Orientation, FD, VM 6. */
export const DetectorActiveAreaOrientation = /* @__PURE__ */ defineListTag('00189558', 'FD');
/** (0018,9559) Positioner Primary Angle Direction, CS, VM 1. */
export const PositionerPrimaryAngleDirection = /* @__PURE__ */ defineTag('00189559', 'CS');
/** (0018,9601) Diffusion b-matrix Sequence, SQ, VM 1. */
export const DiffusionBMatrixSequence = /* @__PURE__ */ defineListTag('00189601', 'SQ');
/** (0018,9602) Diffusion b-value XX, FD, VM 1. */
export const DiffusionBValueXX = /* @__PURE__ */ defineTag('00189602', 'FD');
/** (0018,9603) Diffusion b-value XY, FD, VM 1. */
export const DiffusionBValueXY = /* @__PURE__ */ defineTag('00189603', 'FD');
/** (0018,9604) Diffusion b-value XZ, FD, VM 1. */
export const DiffusionBValueXZ = /* @__PURE__ */ defineTag('00189604', 'FD');
/** (0018,9605) Diffusion b-value YY, FD, VM 1. */
export const DiffusionBValueYY = /* @__PURE__ */ defineTag('00189605', 'FD');
/** (0018,9606) Diffusion b-value YZ, FD, VM 1. */
export const DiffusionBValueYZ = /* @__PURE__ */ defineTag('00189606', 'FD');
/** (0018,9607) Diffusion b-value ZZ, FD, VM 1. */
export const DiffusionBValueZZ = /* @__PURE__ */ defineTag('00189607', 'FD');
/** (0018,9621) Functional MR Sequence, SQ, VM 1. */
export const FunctionalMRSequence = /* @__PURE__ */ defineListTag('00189621', 'SQ');
/** (0018,9622) Functional Settling Phase Frames Present, CS, VM 1. */
export const FunctionalSettlingPhaseFramesPresent = /* @__PURE__ */ defineTag('00189622', 'CS');
/** (0018,9623) Functional Sync Pulse, DT, VM 1. */
export const FunctionalSyncPulse = /* @__PURE__ */ defineTag('00189623', 'DT');
/** (0018,9624) Settling Phase Frame, CS, VM 1. */
export const SettlingPhaseFrame = /* @__PURE__ */ defineTag('00189624', 'CS');
/** (0018,9701) Decay Correction DateTime, DT, VM 1. */
export const DecayCorrectionDateTime = /* @__PURE__ */ defineTag('00189701', 'DT');
/** (0018,9715) Start Density Threshold, FD, VM 1. */
export const StartDensityThreshold = /* @__PURE__ */ defineTag('00189715', 'FD');
/** (0018,9716) Start Relative Density Difference Threshold, FD, VM 1. */
export const StartRelativeDensityDifferenceThreshold = /* @__PURE__ */ defineTag('00189716', 'FD');
/** (0018,9717) Start Cardiac Trigger Count Threshold, FD, VM 1. */
export const StartCardiacTriggerCountThreshold = /* @__PURE__ */ defineTag('00189717', 'FD');
/** (0018,9718) Start Respiratory Trigger Count Threshold, FD, VM 1. */
export const StartRespiratoryTriggerCountThreshold = /* @__PURE__ */ defineTag('00189718', 'FD');
/** (0018,9719) Termination Counts Threshold, FD, VM 1. */
export const TerminationCountsThreshold = /* @__PURE__ */ defineTag('00189719', 'FD');
/** (0018,9720) Termination Density Threshold, FD, VM 1. */
export const TerminationDensityThreshold = /* @__PURE__ */ defineTag('00189720', 'FD');
/** (0018,9721) Termination Relative Density Threshold, FD, VM 1. */
export const TerminationRelativeDensityThreshold = /* @__PURE__ */ defineTag('00189721', 'FD');
/** (0018,9722) Termination Time Threshold, FD, VM 1. */
export const TerminationTimeThreshold = /* @__PURE__ */ defineTag('00189722', 'FD');
/** (0018,9723) Termination Cardiac Trigger Count Threshold, FD, VM 1. */
export const TerminationCardiacTriggerCountThreshold = /* @__PURE__ */ defineTag('00189723', 'FD');
/** (0018,9724) Termination Respiratory Trigger Count Threshold, FD, VM 1. */
export const TerminationRespiratoryTriggerCountThreshold = /* @__PURE__ */ defineTag('00189724', 'FD');
/** (0018,9725) Detector Geometry, CS, VM 1. */
export const DetectorGeometry = /* @__PURE__ */ defineTag('00189725', 'CS');
/** (0018,9726) Transverse Detector Separation, FD, VM 1. */
export const TransverseDetectorSeparation = /* @__PURE__ */ defineTag('00189726', 'FD');
/** (0018,9727) Axial Detector Dimension, FD, VM 1. */
export const AxialDetectorDimension = /* @__PURE__ */ defineTag('00189727', 'FD');
/** (0018,9729) Radiopharmaceutical Agent Number, US, VM 1. */
export const RadiopharmaceuticalAgentNumber = /* @__PURE__ */ defineTag('00189729', 'US');
/** (0018,9732) PET Frame Acquisition Sequence, SQ, VM 1. */
export const PETFrameAcquisitionSequence = /* @__PURE__ */ defineListTag('00189732', 'SQ');
/** (0018,9733) PET Detector Motion Details Sequence, SQ, VM 1. */
export const PETDetectorMotionDetailsSequence = /* @__PURE__ */ defineListTag('00189733', 'SQ');
/** (0018,9734) PET Table Dynamics Sequence, SQ, VM 1. */
export const PETTableDynamicsSequence = /* @__PURE__ */ defineListTag('00189734', 'SQ');
/** (0018,9735) PET Position Sequence, SQ, VM 1. */
export const PETPositionSequence = /* @__PURE__ */ defineListTag('00189735', 'SQ');
/** (0018,9736) PET Frame Correction Factors Sequence, SQ, VM 1. */
export const PETFrameCorrectionFactorsSequence = /* @__PURE__ */ defineListTag('00189736', 'SQ');
/** (0018,9737) Radiopharmaceutical Usage Sequence, SQ, VM 1. */
export const RadiopharmaceuticalUsageSequence = /* @__PURE__ */ defineListTag('00189737', 'SQ');
/** (0018,9738) Attenuation Correction Source, CS, VM 1. */
export const AttenuationCorrectionSource = /* @__PURE__ */ defineTag('00189738', 'CS');
/** (0018,9739) Number of Iterations, US, VM 1. */
export const NumberOfIterations = /* @__PURE__ */ defineTag('00189739', 'US');
/** (0018,9740) Number of Subsets, US, VM 1. */
export const NumberOfSubsets = /* @__PURE__ */ defineTag('00189740', 'US');
/** (0018,9749) PET Reconstruction Sequence, SQ, VM 1. */
export const PETReconstructionSequence = /* @__PURE__ */ defineListTag('00189749', 'SQ');
/** (0018,9751) PET Frame Type Sequence, SQ, VM 1. */
export const PETFrameTypeSequence = /* @__PURE__ */ defineListTag('00189751', 'SQ');
/** (0018,9755) Time of Flight Information Used, CS, VM 1. */
export const TimeOfFlightInformationUsed = /* @__PURE__ */ defineTag('00189755', 'CS');
/** (0018,9756) Reconstruction Type, CS, VM 1. */
export const ReconstructionType = /* @__PURE__ */ defineTag('00189756', 'CS');
/** (0018,9758) Decay Corrected, CS, VM 1. */
export const DecayCorrected = /* @__PURE__ */ defineTag('00189758', 'CS');
/** (0018,9759) Attenuation Corrected, CS, VM 1. */
export const AttenuationCorrected = /* @__PURE__ */ defineTag('00189759', 'CS');
/** (0018,9760) Scatter Corrected, CS, VM 1. */
export const ScatterCorrected = /* @__PURE__ */ defineTag('00189760', 'CS');
/** (0018,9761) Dead Time Corrected, CS, VM 1. */
export const DeadTimeCorrected = /* @__PURE__ */ defineTag('00189761', 'CS');
/** (0018,9762) Gantry Motion Corrected, CS, VM 1. */
export const GantryMotionCorrected = /* @__PURE__ */ defineTag('00189762', 'CS');
/** (0018,9763) Patient Motion Corrected, CS, VM 1. */
export const PatientMotionCorrected = /* @__PURE__ */ defineTag('00189763', 'CS');
/** (0018,9764) Count Loss Normalization Corrected, CS, VM 1. */
export const CountLossNormalizationCorrected = /* @__PURE__ */ defineTag('00189764', 'CS');
/** (0018,9765) Randoms Corrected, CS, VM 1. */
export const RandomsCorrected = /* @__PURE__ */ defineTag('00189765', 'CS');
/** (0018,9766) Non-uniform Radial Sampling Corrected, CS, VM 1. */
export const NonUniformRadialSamplingCorrected = /* @__PURE__ */ defineTag('00189766', 'CS');
/** (0018,9767) Sensitivity Calibrated, CS, VM 1. */
export const SensitivityCalibrated = /* @__PURE__ */ defineTag('00189767', 'CS');
/** (0018,9768) Detector Normalization Correction, CS, VM 1. */
export const DetectorNormalizationCorrection = /* @__PURE__ */ defineTag('00189768', 'CS');
/** (0018,9769) Iterative Reconstruction Method, CS, VM 1. */
export const IterativeReconstructionMethod = /* @__PURE__ */ defineTag('00189769', 'CS');
/** (0018,9770) Attenuation Correction Temporal Relationship, CS, VM 1. */
export const AttenuationCorrectionTemporalRelationship = /* @__PURE__ */ defineTag('00189770', 'CS');
/** (0018,9771) Patient Physiological State Sequence, SQ, VM 1. */
export const PatientPhysiologicalStateSequence = /* @__PURE__ */ defineListTag('00189771', 'SQ');
/** (0018,9772) Patient Physiological State Code Sequence, SQ, VM 1. */
export const PatientPhysiologicalStateCodeSequence = /* @__PURE__ */ defineListTag('00189772', 'SQ');
/** (0018,9801) Depth(s) of Focus, FD, VM 1-n. */
export const DepthsOfFocus = /* @__PURE__ */ defineListTag('00189801', 'FD');
/** (0018,9803) Excluded Intervals Sequence, SQ, VM 1. */
export const ExcludedIntervalsSequence = /* @__PURE__ */ defineListTag('00189803', 'SQ');
/** (0018,9804) Exclusion Start DateTime, DT, VM 1. */
export const ExclusionStartDateTime = /* @__PURE__ */ defineTag('00189804', 'DT');
/** (0018,9805) Exclusion Duration, FD, VM 1. */
export const ExclusionDuration = /* @__PURE__ */ defineTag('00189805', 'FD');
/** (0018,9806) US Image Description Sequence, SQ, VM 1. */
export const USImageDescriptionSequence = /* @__PURE__ */ defineListTag('00189806', 'SQ');
/** (0018,9807) Image Data Type Sequence, SQ, VM 1. */
export const ImageDataTypeSequence = /* @__PURE__ */ defineListTag('00189807', 'SQ');
/** (0018,9808) Data Type, CS, VM 1. */
export const DataType = /* @__PURE__ */ defineTag('00189808', 'CS');
/** (0018,9809) Transducer Scan Pattern Code Sequence, SQ, VM 1. */
export const TransducerScanPatternCodeSequence = /* @__PURE__ */ defineListTag('00189809', 'SQ');
/** (0018,980B) Aliased Data Type, CS, VM 1. */
export const AliasedDataType = /* @__PURE__ */ defineTag('0018980B', 'CS');
/** (0018,980C) Position Measuring Device Used, CS, VM 1. */
export const PositionMeasuringDeviceUsed = /* @__PURE__ */ defineTag('0018980C', 'CS');
/** (0018,980D) Transducer Geometry Code Sequence, SQ, VM 1. */
export const TransducerGeometryCodeSequence = /* @__PURE__ */ defineListTag('0018980D', 'SQ');
/** (0018,980E) Transducer Beam Steering Code Sequence, SQ, VM 1. */
export const TransducerBeamSteeringCodeSequence = /* @__PURE__ */ defineListTag('0018980E', 'SQ');
/** (0018,980F) Transducer Application Code Sequence, SQ, VM 1. */
export const TransducerApplicationCodeSequence = /* @__PURE__ */ defineListTag('0018980F', 'SQ');
/** (0018,9810) Zero Velocity Pixel Value, US or SS, VM 1. */
export const ZeroVelocityPixelValue = /* @__PURE__ */ defineTag('00189810', 'US');
/** (0018,9821) Photoacoustic Excitation Characteristics Sequence, SQ, VM 1. */
export const PhotoacousticExcitationCharacteristicsSequence = /* @__PURE__ */ defineListTag('00189821', 'SQ');
/** (0018,9822) Excitation Spectral Width, FD, VM 1. */
export const ExcitationSpectralWidth = /* @__PURE__ */ defineTag('00189822', 'FD');
/** (0018,9823) Excitation Energy, FD, VM 1. */
export const ExcitationEnergy = /* @__PURE__ */ defineTag('00189823', 'FD');
/** (0018,9824) Excitation Pulse Duration, FD, VM 1. */
export const ExcitationPulseDuration = /* @__PURE__ */ defineTag('00189824', 'FD');
/** (0018,9825) Excitation Wavelength Sequence, SQ, VM 1. */
export const ExcitationWavelengthSequence = /* @__PURE__ */ defineListTag('00189825', 'SQ');
/** (0018,9826) Excitation Wavelength, FD, VM 1. */
export const ExcitationWavelength = /* @__PURE__ */ defineTag('00189826', 'FD');
/** (0018,9828) Illumination Translation Flag, CS, VM 1. */
export const IlluminationTranslationFlag = /* @__PURE__ */ defineTag('00189828', 'CS');
/** (0018,9829) Acoustic Coupling Medium Flag, CS, VM 1. */
export const AcousticCouplingMediumFlag = /* @__PURE__ */ defineTag('00189829', 'CS');
/** (0018,982A) Acoustic Coupling Medium Code Sequence, SQ, VM 1. */
export const AcousticCouplingMediumCodeSequence = /* @__PURE__ */ defineListTag('0018982A', 'SQ');
/** (0018,982B) Acoustic Coupling Medium Temperature, FD, VM 1. */
export const AcousticCouplingMediumTemperature = /* @__PURE__ */ defineTag('0018982B', 'FD');
/** (0018,982C) Transducer Response Sequence, SQ, VM 1. */
export const TransducerResponseSequence = /* @__PURE__ */ defineListTag('0018982C', 'SQ');
/** (0018,982D) Center Frequency, FD, VM 1. */
export const CenterFrequency = /* @__PURE__ */ defineTag('0018982D', 'FD');
/** (0018,982E) Fractional Bandwidth, FD, VM 1. */
export const FractionalBandwidth = /* @__PURE__ */ defineTag('0018982E', 'FD');
/** (0018,982F) Lower Cutoff Frequency, FD, VM 1. */
export const LowerCutoffFrequency = /* @__PURE__ */ defineTag('0018982F', 'FD');
/** (0018,9830) Upper Cutoff Frequency, FD, VM 1. */
export const UpperCutoffFrequency = /* @__PURE__ */ defineTag('00189830', 'FD');
/** (0018,9831) Transducer Technology Sequence, SQ, VM 1. */
export const TransducerTechnologySequence = /* @__PURE__ */ defineListTag('00189831', 'SQ');
/** (0018,9832) Sound Speed Correction Mechanism Code Sequence, SQ, VM 1. */
export const SoundSpeedCorrectionMechanismCodeSequence = /* @__PURE__ */ defineListTag('00189832', 'SQ');
/** (0018,9833) Object Sound Speed, FD, VM 1. */
export const ObjectSoundSpeed = /* @__PURE__ */ defineTag('00189833', 'FD');
/** (0018,9834) Acoustic Coupling Medium Sound Speed, FD, VM 1. */
export const AcousticCouplingMediumSoundSpeed = /* @__PURE__ */ defineTag('00189834', 'FD');
/** (0018,9835) Photoacoustic Image Frame Type Sequence, SQ, VM 1. */
export const PhotoacousticImageFrameTypeSequence = /* @__PURE__ */ defineListTag('00189835', 'SQ');
/** (0018,9836) Image Data Type Code Sequence, SQ, VM 1. */
export const ImageDataTypeCodeSequence = /* @__PURE__ */ defineListTag('00189836', 'SQ');
/** (0018,9900) Reference Location Label, LO, VM 1. */
export const ReferenceLocationLabel = /* @__PURE__ */ defineTag('00189900', 'LO');
/** (0018,9901) Reference Location Description, UT, VM 1. */
export const ReferenceLocationDescription = /* @__PURE__ */ defineTag('00189901', 'UT');
/** (0018,9902) Reference Basis Code Sequence, SQ, VM 1. */
export const ReferenceBasisCodeSequence = /* @__PURE__ */ defineListTag('00189902', 'SQ');
/** (0018,9903) Reference Geometry Code Sequence, SQ, VM 1. */
export const ReferenceGeometryCodeSequence = /* @__PURE__ */ defineListTag('00189903', 'SQ');
/** (0018,9904) Offset Distance, DS, VM 1. */
export const OffsetDistance = /* @__PURE__ */ defineTag('00189904', 'DS');
/** (0018,9905) Offset Direction, CS, VM 1. */
export const OffsetDirection = /* @__PURE__ */ defineTag('00189905', 'CS');
/** (0018,9906) Potential Scheduled Protocol Code Sequence, SQ, VM 1. */
export const PotentialScheduledProtocolCodeSequence = /* @__PURE__ */ defineListTag('00189906', 'SQ');
/** (0018,9907) Potential Requested Procedure Code Sequence, SQ, VM 1. */
export const PotentialRequestedProcedureCodeSequence = /* @__PURE__ */ defineListTag('00189907', 'SQ');
/** (0018,9908) Potential Reasons for Procedure, UC, VM 1-n. */
export const PotentialReasonsForProcedure = /* @__PURE__ */ defineListTag('00189908', 'UC');
/** (0018,9909) Potential Reasons for Procedure Code Sequence, SQ, VM 1. */
export const PotentialReasonsForProcedureCodeSequence = /* @__PURE__ */ defineListTag('00189909', 'SQ');
/** (0018,990A) Potential Diagnostic Tasks, UC, VM 1-n. */
export const PotentialDiagnosticTasks = /* @__PURE__ */ defineListTag('0018990A', 'UC');
/** (0018,990B) Contraindications Code Sequence, SQ, VM 1. */
export const ContraindicationsCodeSequence = /* @__PURE__ */ defineListTag('0018990B', 'SQ');
/** (0018,990C) Referenced Defined Protocol Sequence, SQ, VM 1. */
export const ReferencedDefinedProtocolSequence = /* @__PURE__ */ defineListTag('0018990C', 'SQ');
/** (0018,990D) Referenced Performed Protocol Sequence, SQ, VM 1. */
export const ReferencedPerformedProtocolSequence = /* @__PURE__ */ defineListTag('0018990D', 'SQ');
/** (0018,990E) Predecessor Protocol Sequence, SQ, VM 1. */
export const PredecessorProtocolSequence = /* @__PURE__ */ defineListTag('0018990E', 'SQ');
/** (0018,990F) Protocol Planning Information, UT, VM 1. */
export const ProtocolPlanningInformation = /* @__PURE__ */ defineTag('0018990F', 'UT');
/** (0018,9910) Protocol Design Rationale, UT, VM 1. */
export const ProtocolDesignRationale = /* @__PURE__ */ defineTag('00189910', 'UT');
/** (0018,9911) Patient Specification Sequence, SQ, VM 1. */
export const PatientSpecificationSequence = /* @__PURE__ */ defineListTag('00189911', 'SQ');
/** (0018,9912) Model Specification Sequence, SQ, VM 1. */
export const ModelSpecificationSequence = /* @__PURE__ */ defineListTag('00189912', 'SQ');
/** (0018,9913) Parameters Specification Sequence, SQ, VM 1. */
export const ParametersSpecificationSequence = /* @__PURE__ */ defineListTag('00189913', 'SQ');
/** (0018,9914) Instruction Sequence, SQ, VM 1. */
export const InstructionSequence = /* @__PURE__ */ defineListTag('00189914', 'SQ');
/** (0018,9915) Instruction Index, US, VM 1. */
export const InstructionIndex = /* @__PURE__ */ defineTag('00189915', 'US');
/** (0018,9916) Instruction Text, LO, VM 1. */
export const InstructionText = /* @__PURE__ */ defineTag('00189916', 'LO');
/** (0018,9917) Instruction Description, UT, VM 1. */
export const InstructionDescription = /* @__PURE__ */ defineTag('00189917', 'UT');
/** (0018,9918) Instruction Performed Flag, CS, VM 1. */
export const InstructionPerformedFlag = /* @__PURE__ */ defineTag('00189918', 'CS');
/** (0018,9919) Instruction Performed DateTime, DT, VM 1. */
export const InstructionPerformedDateTime = /* @__PURE__ */ defineTag('00189919', 'DT');
/** (0018,991A) Instruction Performance Comment, UT, VM 1. */
export const InstructionPerformanceComment = /* @__PURE__ */ defineTag('0018991A', 'UT');
/** (0018,991B) Patient Positioning Instruction Sequence, SQ, VM 1. */
export const PatientPositioningInstructionSequence = /* @__PURE__ */ defineListTag('0018991B', 'SQ');
/** (0018,991C) Positioning Method Code Sequence, SQ, VM 1. */
export const PositioningMethodCodeSequence = /* @__PURE__ */ defineListTag('0018991C', 'SQ');
/** (0018,991D) Positioning Landmark Sequence, SQ, VM 1. */
export const PositioningLandmarkSequence = /* @__PURE__ */ defineListTag('0018991D', 'SQ');
/** (0018,991E) Target Frame of Reference UID, UI, VM 1. */
export const TargetFrameOfReferenceUID = /* @__PURE__ */ defineTag('0018991E', 'UI');
/** (0018,991F) Acquisition Protocol Element Specification Sequence, SQ, VM 1. */
export const AcquisitionProtocolElementSpecificationSequence = /* @__PURE__ */ defineListTag('0018991F', 'SQ');
/** (0018,9920) Acquisition Protocol Element Sequence, SQ, VM 1. */
export const AcquisitionProtocolElementSequence = /* @__PURE__ */ defineListTag('00189920', 'SQ');
/** (0018,9921) Protocol Element Number, US, VM 1. */
export const ProtocolElementNumber = /* @__PURE__ */ defineTag('00189921', 'US');
/** (0018,9922) Protocol Element Name, LO, VM 1. */
export const ProtocolElementName = /* @__PURE__ */ defineTag('00189922', 'LO');
/** (0018,9923) Protocol Element Characteristics Summary, UT, VM 1. */
export const ProtocolElementCharacteristicsSummary = /* @__PURE__ */ defineTag('00189923', 'UT');
/** (0018,9924) Protocol Element Purpose, UT, VM 1. */
export const ProtocolElementPurpose = /* @__PURE__ */ defineTag('00189924', 'UT');
/** (0018,9930) Acquisition Motion, CS, VM 1. */
export const AcquisitionMotion = /* @__PURE__ */ defineTag('00189930', 'CS');
/** (0018,9931) Acquisition Start Location Sequence, SQ, VM 1. */
export const AcquisitionStartLocationSequence = /* @__PURE__ */ defineListTag('00189931', 'SQ');
/** (0018,9932) Acquisition End Location Sequence, SQ, VM 1. */
export const AcquisitionEndLocationSequence = /* @__PURE__ */ defineListTag('00189932', 'SQ');
/** (0018,9933) Reconstruction Protocol Element Specification Sequence, SQ, VM 1. */
export const ReconstructionProtocolElementSpecificationSequence = /* @__PURE__ */ defineListTag('00189933', 'SQ');
/** (0018,9934) Reconstruction Protocol Element Sequence, SQ, VM 1. */
export const ReconstructionProtocolElementSequence = /* @__PURE__ */ defineListTag('00189934', 'SQ');
/** (0018,9935) Storage Protocol Element Specification Sequence, SQ, VM 1. */
export const StorageProtocolElementSpecificationSequence = /* @__PURE__ */ defineListTag('00189935', 'SQ');
/** (0018,9936) Storage Protocol Element Sequence, SQ, VM 1. */
export const StorageProtocolElementSequence = /* @__PURE__ */ defineListTag('00189936', 'SQ');
/** (0018,9937) Requested Series Description, LO, VM 1. */
export const RequestedSeriesDescription = /* @__PURE__ */ defineTag('00189937', 'LO');
/** (0018,9938) Source Acquisition Protocol Element Number, US, VM 1-n. */
export const SourceAcquisitionProtocolElementNumber = /* @__PURE__ */ defineListTag('00189938', 'US');
/** (0018,9939) Source Acquisition Beam Number, US, VM 1-n. */
export const SourceAcquisitionBeamNumber = /* @__PURE__ */ defineListTag('00189939', 'US');
/** (0018,993A) Source Reconstruction Protocol Element Number, US, VM 1-n. */
export const SourceReconstructionProtocolElementNumber = /* @__PURE__ */ defineListTag('0018993A', 'US');
/** (0018,993B) Reconstruction Start Location Sequence, SQ, VM 1. */
export const ReconstructionStartLocationSequence = /* @__PURE__ */ defineListTag('0018993B', 'SQ');
/** (0018,993C) Reconstruction End Location Sequence, SQ, VM 1. */
export const ReconstructionEndLocationSequence = /* @__PURE__ */ defineListTag('0018993C', 'SQ');
/** (0018,993D) Reconstruction Algorithm Sequence, SQ, VM 1. */
export const ReconstructionAlgorithmSequence = /* @__PURE__ */ defineListTag('0018993D', 'SQ');
/** (0018,993E) Reconstruction Target Center Location Sequence, SQ, VM 1. */
export const ReconstructionTargetCenterLocationSequence = /* @__PURE__ */ defineListTag('0018993E', 'SQ');
/** (0018,9941) Image Filter Description, UT, VM 1. */
export const ImageFilterDescription = /* @__PURE__ */ defineTag('00189941', 'UT');
/** (0018,9942) CTDIvol Notification Trigger, FD, VM 1. */
export const CTDIvolNotificationTrigger = /* @__PURE__ */ defineTag('00189942', 'FD');
/** (0018,9943) DLP Notification Trigger, FD, VM 1. */
export const DLPNotificationTrigger = /* @__PURE__ */ defineTag('00189943', 'FD');
/** (0018,9944) Auto KVP Selection Type, CS, VM 1. */
export const AutoKVPSelectionType = /* @__PURE__ */ defineTag('00189944', 'CS');
/** (0018,9945) Auto KVP Upper Bound, FD, VM 1. */
export const AutoKVPUpperBound = /* @__PURE__ */ defineTag('00189945', 'FD');
/** (0018,9946) Auto KVP Lower Bound, FD, VM 1. */
export const AutoKVPLowerBound = /* @__PURE__ */ defineTag('00189946', 'FD');
/** (0018,9947) Protocol Defined Patient Position, CS, VM 1. */
export const ProtocolDefinedPatientPosition = /* @__PURE__ */ defineTag('00189947', 'CS');
/** (0018,A001) Contributing Equipment Sequence, SQ, VM 1. */
export const ContributingEquipmentSequence = /* @__PURE__ */ defineListTag('0018A001', 'SQ');
/** (0018,A002) Contribution DateTime, DT, VM 1. */
export const ContributionDateTime = /* @__PURE__ */ defineTag('0018A002', 'DT');
/** (0018,A003) Contribution Description, ST, VM 1. */
export const ContributionDescription = /* @__PURE__ */ defineTag('0018A003', 'ST');
/** (0020,000D) Study Instance UID, UI, VM 1. */
export const StudyInstanceUID = /* @__PURE__ */ defineTag('0020000D', 'UI');
/** (0020,000E) Series Instance UID, UI, VM 1. */
export const SeriesInstanceUID = /* @__PURE__ */ defineTag('0020000E', 'UI');
/** (0020,0010) Study ID, SH, VM 1. */
export const StudyID = /* @__PURE__ */ defineTag('00200010', 'SH');
/** (0020,0011) Series Number, IS, VM 1. */
export const SeriesNumber = /* @__PURE__ */ defineTag('00200011', 'IS');
/** (0020,0012) Acquisition Number, IS, VM 1. */
export const AcquisitionNumber = /* @__PURE__ */ defineTag('00200012', 'IS');
/** (0020,0013) Instance Number, IS, VM 1. */
export const InstanceNumber = /* @__PURE__ */ defineTag('00200013', 'IS');
/** (0020,0014) Isotope Number, IS, VM 1; retired. */
export const IsotopeNumber = /* @__PURE__ */ defineTag('00200014', 'IS');
/** (0020,0015) Phase Number, IS, VM 1; retired. */
export const PhaseNumber = /* @__PURE__ */ defineTag('00200015', 'IS');
/** (0020,0016) Interval Number, IS, VM 1; retired. */
export const IntervalNumber = /* @__PURE__ */ defineTag('00200016', 'IS');
/** (0020,0017) Time Slot Number, IS, VM 1; retired. */
export const TimeSlotNumber = /* @__PURE__ */ defineTag('00200017', 'IS');
/** (0020,0018) Angle Number, IS, VM 1; retired. */
export const AngleNumber = /* @__PURE__ */ defineTag('00200018', 'IS');
/** (0020,0019) Item Number, IS, VM 1. */
export const ItemNumber = /* @__PURE__ */ defineTag('00200019', 'IS');
/** (0020,0020) Patient Orientation, CS, VM 2. */
export const PatientOrientation = /* @__PURE__ */ defineListTag('00200020', 'CS');
/** (0020,0022) Overlay Number, IS, VM 1; retired. */
export const OverlayNumber = /* @__PURE__ */ defineTag('00200022', 'IS');
/** (0020,0024) Curve Number, IS, VM 1; retired. */
export const CurveNumber = /* @__PURE__ */ defineTag('00200024', 'IS');
/** (0020,0026) LUT Number, IS, VM 1; retired. */
export const LUTNumber = /* @__PURE__ */ defineTag('00200026', 'IS');
/** (0020,0027) Pyramid Label, LO, VM 1. */
export const PyramidLabel = /* @__PURE__ */ defineTag('00200027', 'LO');
/** (0020,0030) Image Position, DS, VM 3; retired. */
export const ImagePosition = /* @__PURE__ */ defineListTag('00200030', 'DS');
/** (0020,0032) Image Position (Patient), DS, VM 3. */
export const ImagePositionPatient = /* @__PURE__ */ defineListTag('00200032', 'DS');
/** (0020,0035) Image Orientation, DS, VM 6; retired. */
export const ImageOrientation = /* @__PURE__ */ defineListTag('00200035', 'DS');
/** (0020,0037) Image Orientation (Patient), DS, VM 6. */
export const ImageOrientationPatient = /* @__PURE__ */ defineListTag('00200037', 'DS');
/** (0020,0050) Location, DS, VM 1; retired. */
export const Location = /* @__PURE__ */ defineTag('00200050', 'DS');
/** (0020,0052) Frame of Reference UID, UI, VM 1. */
export const FrameOfReferenceUID = /* @__PURE__ */ defineTag('00200052', 'UI');
/** (0020,0060) Laterality, CS, VM 1. */
export const Laterality = /* @__PURE__ */ defineTag('00200060', 'CS');
/** (0020,0062) Image Laterality, CS, VM 1. */
export const ImageLaterality = /* @__PURE__ */ defineTag('00200062', 'CS');
/** (0020,0070) Image Geometry Type, LO, VM 1; retired. */
export const ImageGeometryType = /* @__PURE__ */ defineTag('00200070', 'LO');
/** (0020,0080) Masking Image, CS, VM 1-n; retired. */
export const MaskingImage = /* @__PURE__ */ defineListTag('00200080', 'CS');
/** (0020,00AA) Report Number, IS, VM 1; retired. */
export const ReportNumber = /* @__PURE__ */ defineTag('002000AA', 'IS');
/** (0020,0100) Temporal Position Identifier, IS, VM 1. */
export const TemporalPositionIdentifier = /* @__PURE__ */ defineTag('00200100', 'IS');
/** (0020,0105) Number of Temporal Positions, IS, VM 1. */
export const NumberOfTemporalPositions = /* @__PURE__ */ defineTag('00200105', 'IS');
/** (0020,0110) Temporal Resolution, DS, VM 1. */
export const TemporalResolution = /* @__PURE__ */ defineTag('00200110', 'DS');
/** (0020,0200) Synchronization Frame of Reference UID, UI, VM 1. */
export const SynchronizationFrameOfReferenceUID = /* @__PURE__ */ defineTag('00200200', 'UI');
/** (0020,0242) SOP Instance UID of Concatenation Source, UI, VM 1. */
export const SOPInstanceUIDOfConcatenationSource = /* @__PURE__ */ defineTag('00200242', 'UI');
/** (0020,1000) Series in Study, IS, VM 1; retired. */
export const SeriesInStudy = /* @__PURE__ */ defineTag('00201000', 'IS');
/** (0020,1001) Acquisitions in Series, IS, VM 1; retired. */
export const AcquisitionsInSeries = /* @__PURE__ */ defineTag('00201001', 'IS');
/** (0020,1002) Images in Acquisition, IS, VM 1. */
export const ImagesInAcquisition = /* @__PURE__ */ defineTag('00201002', 'IS');
/** (0020,1003) Images in Series, IS, VM 1; retired. */
export const ImagesInSeries = /* @__PURE__ */ defineTag('00201003', 'IS');
/** (0020,1004) Acquisitions in Study, IS, VM 1; retired. */
export const AcquisitionsInStudy = /* @__PURE__ */ defineTag('00201004', 'IS');
/** (0020,1005) Images in Study, IS, VM 1; retired. */
export const ImagesInStudy = /* @__PURE__ */ defineTag('00201005', 'IS');
/** (0020,1020) Reference, LO, VM 1-n; retired. */
export const Reference = /* @__PURE__ */ defineListTag('00201020', 'LO');
/** (0020,103F) Target Position Reference Indicator, LO, VM 1. */
export const TargetPositionReferenceIndicator = /* @__PURE__ */ defineTag('0020103F', 'LO');
/** (0020,1040) Position Reference Indicator, LO, VM 1. */
export const PositionReferenceIndicator = /* @__PURE__ */ defineTag('00201040', 'LO');
/** (0020,1041) Slice Location, DS, VM 1. */
export const SliceLocation = /* @__PURE__ */ defineTag('00201041', 'DS');
/** (0020,1070) Other Study Numbers, IS, VM 1-n; retired. */
export const OtherStudyNumbers = /* @__PURE__ */ defineListTag('00201070', 'IS');
/** (0020,1200) Number of Patient Related Studies, IS, VM 1. */
export const NumberOfPatientRelatedStudies = /* @__PURE__ */ defineTag('00201200', 'IS');
/** (0020,1202) Number of Patient Related Series, IS, VM 1. */
export const NumberOfPatientRelatedSeries = /* @__PURE__ */ defineTag('00201202', 'IS');
/** (0020,1204) Number of Patient Related Instances, IS, VM 1. */
export const NumberOfPatientRelatedInstances = /* @__PURE__ */ defineTag('00201204', 'IS');
/** (0020,1206) Number of Study Related Series, IS, VM 1. */
export const NumberOfStudyRelatedSeries = /* @__PURE__ */ defineTag('00201206', 'IS');
/** (0020,1208) Number of Study Related Instances, IS, VM 1. */
export const NumberOfStudyRelatedInstances = /* @__PURE__ */ defineTag('00201208', 'IS');
/** (0020,1209) Number of Series Related Instances, IS, VM 1. */
export const NumberOfSeriesRelatedInstances = /* @__PURE__ */ defineTag('00201209', 'IS');
/** (0020,3100) Source Image IDs, CS, VM 1-n; the first of 0020,31xx; retired. */
export const SourceImageIDs = /* @__PURE__ */ defineListTag('00203100', 'CS');
/** (0020,3401) Modifying Device ID, CS, VM 1; retired. */
export const ModifyingDeviceID = /* @__PURE__ */ defineTag('00203401', 'CS');
/** (0020,3402) Modified Image ID, CS, VM 1; retired. */
export const ModifiedImageID = /* @__PURE__ */ defineTag('00203402', 'CS');
/** (0020,3403) Modified Image Date, DA, VM 1; retired. */
export const ModifiedImageDate = /* @__PURE__ */ defineTag('00203403', 'DA');
/** (0020,3404) Modifying Device Manufacturer, LO, VM 1; retired. */
export const ModifyingDeviceManufacturer = /* @__PURE__ */ defineTag('00203404', 'LO');
/** (0020,3405) Modified Image Time, TM, VM 1; retired. */
export const ModifiedImageTime = /* @__PURE__ */ defineTag('00203405', 'TM');
/** (0020,3406) Modified Image Description, LO, VM 1; retired. */
export const ModifiedImageDescription = /* @__PURE__ */ defineTag('00203406', 'LO');
/** (0020,4000) Image Comments, LT, VM 1. */
export const ImageComments = /* @__PURE__ */ defineTag('00204000', 'LT');
/** (0020,5000) Original Image Identification, AT, VM 1-n; retired. */
export const OriginalImageIdentification = /* @__PURE__ */ defineListTag('00205000', 'AT');
/** (0020,5002) Original Image Identification Nomenclature, LO, VM 1-n; retired. */
export const OriginalImageIdentificationNomenclature = /* @__PURE__ */ defineListTag('00205002', 'LO');
/** (0020,9056) Stack ID, SH, VM 1. */
export const StackID = /* @__PURE__ */ defineTag('00209056', 'SH');
/** (0020,9057) In-Stack Position Number, UL, VM 1. */
export const InStackPositionNumber = /* @__PURE__ */ defineTag('00209057', 'UL');
/** (0020,9071) Frame Anatomy Sequence, SQ, VM 1. */
export const FrameAnatomySequence = /* @__PURE__ */ defineListTag('00209071', 'SQ');
/** (0020,9072) Frame Laterality, CS, VM 1. */
export const FrameLaterality = /* @__PURE__ */ defineTag('00209072', 'CS');
/** (0020,9111) Frame Content Sequence, SQ, VM 1. */
export const FrameContentSequence = /* @__PURE__ */ defineListTag('00209111', 'SQ');
/** (0020,9113) Plane Position Sequence, SQ, VM 1. */
export const PlanePositionSequence = /* @__PURE__ */ defineListTag('00209113', 'SQ');
/** (0020,9116) Plane Orientation Sequence, SQ, VM 1. */
export const PlaneOrientationSequence = /* @__PURE__ */ defineListTag('00209116', 'SQ');
/** (0020,9128) Temporal Position Index, UL, VM 1. */
export const TemporalPositionIndex = /* @__PURE__ */ defineTag('00209128', 'UL');
/** (0020,9153) Nominal Cardiac Trigger Delay Time, FD, VM 1. */
export const NominalCardiacTriggerDelayTime = /* @__PURE__ */ defineTag('00209153', 'FD');
/** (0020,9154) Nominal Cardiac Trigger Time Prior To R-Peak, FL, VM 1. */
export const NominalCardiacTriggerTimePriorToRPeak = /* @__PURE__ */ defineTag('00209154', 'FL');
/** (0020,9155) Actual Cardiac Trigger Time Prior To R-Peak, FL, VM 1. */
export const ActualCardiacTriggerTimePriorToRPeak = /* @__PURE__ */ defineTag('00209155', 'FL');
/** (0020,9156) Frame Acquisition Number, US, VM 1. */
export const FrameAcquisitionNumber = /* @__PURE__ */ defineTag('00209156', 'US');
/** (0020,9157) Dimension Index Values, UL, VM 1-n. */
export const DimensionIndexValues = /* @__PURE__ */ defineListTag('00209157', 'UL');
/** (0020,9158) Frame Comments, LT, VM 1. */
export const FrameComments = /* @__PURE__ */ defineTag('00209158', 'LT');
/** (0020,9161) Concatenation UID, UI, VM 1. */
export const ConcatenationUID = /* @__PURE__ */ defineTag('00209161', 'UI');
/** (0020,9162) In-concatenation Number, US, VM 1. */
export const InConcatenationNumber = /* @__PURE__ */ defineTag('00209162', 'US');
/** (0020,9163) In-concatenation Total Number, US, VM 1. */
export const InConcatenationTotalNumber = /* @__PURE__ */ defineTag('00209163', 'US');
/** (0020,9164) Dimension Organization UID, UI, VM 1. */
export const DimensionOrganizationUID = /* @__PURE__ */ defineTag('00209164', 'UI');
/** (0020,9165) Dimension Index Pointer, AT, VM 1. */
export const DimensionIndexPointer = /* @__PURE__ */ defineTag('00209165', 'AT');
/** (0020,9167) Functional Group Pointer, AT, VM 1. */
export const FunctionalGroupPointer = /* @__PURE__ */ defineTag('00209167', 'AT');
/** (0020,9170) Unassigned Shared Converted Attributes Sequence, SQ, VM 1. */
export const UnassignedSharedConvertedAttributesSequence = /* @__PURE__ */ defineListTag('00209170', 'SQ');
/** (0020,9171) Unassigned Per-Frame Converted Attributes Sequence, SQ, VM 1. */
export const UnassignedPerFrameConvertedAttributesSequence = /* @__PURE__ */ defineListTag('00209171', 'SQ');
/** (0020,9172) Conversion Source Attributes Sequence, SQ, VM 1. */
export const ConversionSourceAttributesSequence = /* @__PURE__ */ defineListTag('00209172', 'SQ');
/** (0020,9213) Dimension Index Private Creator, LO, VM 1. */
export const DimensionIndexPrivateCreator = /* @__PURE__ */ defineTag('00209213', 'LO');
/** (0020,9221) Dimension Organization Sequence, SQ, VM 1. */
export const DimensionOrganizationSequence = /* @__PURE__ */ defineListTag('00209221', 'SQ');
/** (0020,9222) Dimension Index Sequence, SQ, VM 1. */
export const DimensionIndexSequence = /* @__PURE__ */ defineListTag('00209222', 'SQ');
/** (0020,9228) Concatenation Frame Offset Number, UL, VM 1. */
export const ConcatenationFrameOffsetNumber = /* @__PURE__ */ defineTag('00209228', 'UL');
/** (0020,9238) Functional Group Private Creator, LO, VM 1. */
export const FunctionalGroupPrivateCreator = /* @__PURE__ */ defineTag('00209238', 'LO');
/** (0020,9241) Nominal Percentage of Cardiac Phase, FL, VM 1. */
export const NominalPercentageOfCardiacPhase = /* @__PURE__ */ defineTag('00209241', 'FL');
/** (0020,9245) Nominal Percentage of Respiratory Phase, FL, VM 1. */
export const NominalPercentageOfRespiratoryPhase = /* @__PURE__ */ defineTag('00209245', 'FL');
/** (0020,9246) Starting Respiratory Amplitude, FL, VM 1. */
export const StartingRespiratoryAmplitude = /* @__PURE__ */ defineTag('00209246', 'FL');
/** (0020,9247) Starting Respiratory Phase, CS, VM 1. */
export const StartingRespiratoryPhase = /* @__PURE__ */ defineTag('00209247', 'CS');
/** (0020,9248) Ending Respiratory Amplitude, FL, VM 1. */
export const EndingRespiratoryAmplitude = /* @__PURE__ */ defineTag('00209248', 'FL');
/** (0020,9249) Ending Respiratory Phase, CS, VM 1. */
export const EndingRespiratoryPhase = /* @__PURE__ */ defineTag('00209249', 'CS');
/** (0020,9250) Respiratory Trigger Type, CS, VM 1. */
export const RespiratoryTriggerType = /* @__PURE__ */ defineTag('00209250', 'CS');
/** (0020,9251) R-R Interval Time Nominal, FD, VM 1. */
export const RRIntervalTimeNominal = /* @__PURE__ */ defineTag('00209251', 'FD');
/** (0020,9252) Actual Cardiac Trigger Delay Time, FD, VM 1. */
export const ActualCardiacTriggerDelayTime = /* @__PURE__ */ defineTag('00209252', 'FD');
/** (0020,9253) Respiratory Synchronization Sequence, SQ, VM 1. */
export const RespiratorySynchronizationSequence = /* @__PURE__ */ defineListTag('00209253', 'SQ');
/** (0020,9254) Respiratory Interval Time, FD, VM 1. */
export const RespiratoryIntervalTime = /* @__PURE__ */ defineTag('00209254', 'FD');
/** (0020,9255) Nominal Respiratory Trigger Delay Time, FD, VM 1. */
export const NominalRespiratoryTriggerDelayTime = /* @__PURE__ */ defineTag('00209255', 'FD');
/** (0020,9256) Respiratory Trigger Delay Threshold, FD, VM 1. */
export const RespiratoryTriggerDelayThreshold = /* @__PURE__ */ defineTag('00209256', 'FD');
/** (0020,9257) Actual Respiratory Trigger Delay Time, FD, VM 1. */
export const ActualRespiratoryTriggerDelayTime = /* @__PURE__ */ defineTag('00209257', 'FD');
/** (0020,9301) Image Position (Volume), FD, VM 3. */
export const ImagePositionVolume = /* @__PURE__ */ defineListTag('00209301', 'FD');
/** (0020,9302) Image Orientation (Volume), FD, VM 6. */
export const ImageOrientationVolume = /* @__PURE__ */ defineListTag('00209302', 'FD');
/** (0020,9307) Ultrasound Acquisition Geometry, CS, VM 1. */
export const UltrasoundAcquisitionGeometry = /* @__PURE__ */ defineTag('00209307', 'CS');
/** (0020,9308) Apex Position, FD, VM 3. */
export const ApexPosition = /* @__PURE__ */ defineListTag('00209308', 'FD');
/** (0020,9309) Volume to Transducer Mapping Matrix, FD, VM 16. */
export const VolumeToTransducerMappingMatrix = /* @__PURE__ */ defineListTag('00209309', 'FD');
/** (0020,930A) Volume to Table Mapping Matrix, FD, VM 16. */
export const VolumeToTableMappingMatrix = /* @__PURE__ */ defineListTag('0020930A', 'FD');
/** (0020,930B) Volume to Transducer Relationship, CS, VM 1. */
export const VolumeToTransducerRelationship = /* @__PURE__ */ defineTag('0020930B', 'CS');
/** (0020,930C) Patient Frame of Reference Source, CS, VM 1. */
export const PatientFrameOfReferenceSource = /* @__PURE__ */ defineTag('0020930C', 'CS');
/** (0020,930D) Temporal Position Time Offset, FD, VM 1. */
export const TemporalPositionTimeOffset = /* @__PURE__ */ defineTag('0020930D', 'FD');
/** (0020,930E) Plane Position (Volume) Sequence, SQ, VM 1. */
export const PlanePositionVolumeSequence = /* @__PURE__ */ defineListTag('0020930E', 'SQ');
/** (0020,930F) Plane Orientation (Volume) Sequence, SQ, VM 1. */
export const PlaneOrientationVolumeSequence = /* @__PURE__ */ defineListTag('0020930F', 'SQ');
/** (0020,9310) Temporal Position Sequence, SQ, VM 1. */
export const TemporalPositionSequence = /* @__PURE__ */ defineListTag('00209310', 'SQ');
/** (0020,9311) Dimension Organization Type, CS, VM 1. */
export const DimensionOrganizationType = /* @__PURE__ */ defineTag('00209311', 'CS');
/** (0020,9312) Volume Frame of Reference UID, UI, VM 1. */
export const VolumeFrameOfReferenceUID = /* @__PURE__ */ defineTag('00209312', 'UI');
/** (0020,9313) Table Frame of Reference UID, UI, VM 1. */
export const TableFrameOfReferenceUID = /* @__PURE__ */ defineTag('00209313', 'UI');
/** (0020,9421) Dimension Description Label, LO, VM 1. */
export const DimensionDescriptionLabel = /* @__PURE__ */ defineTag('00209421', 'LO');
/** (0020,9450) Patient Orientation in Frame Sequence, SQ, VM 1. */
export const PatientOrientationInFrameSequence = /* @__PURE__ */ defineListTag('00209450', 'SQ');
/** (0020,9453) Frame Label, LO, VM 1. */
export const FrameLabel = /* @__PURE__ */ defineTag('00209453', 'LO');
/** (0020,9518) Acquisition Index, US, VM 1-n. */
export const AcquisitionIndex = /* @__PURE__ */ defineListTag('00209518', 'US');
/** (0020,9529) Contributing SOP Instances Reference Sequence, SQ, VM 1. */
export const ContributingSOPInstancesReferenceSequence = /* @__PURE__ */ defineListTag('00209529', 'SQ');
/** (0020,9536) Reconstruction Index, US, VM 1. */
export const ReconstructionIndex = /* @__PURE__ */ defineTag('00209536', 'US');
/** (0022,0001) Light Path Filter Pass-Through Wavelength, US, VM 1. */
export const LightPathFilterPassThroughWavelength = /* @__PURE__ */ defineTag('00220001', 'US');
/** (0022,0002) Light Path Filter Pass Band, US, VM 2. */
export const LightPathFilterPassBand = /* @__PURE__ */ defineListTag('00220002', 'US');
/** (0022,0003) Image Path Filter Pass-Through Wavelength, US, VM 1. */
export const ImagePathFilterPassThroughWavelength = /* @__PURE__ */ defineTag('00220003', 'US');
/** (0022,0004) Image Path Filter Pass Band, US, VM 2. */
export const ImagePathFilterPassBand = /* @__PURE__ */ defineListTag('00220004', 'US');
/** (0022,0005) Patient Eye Movement Commanded, CS, VM 1. */
export const PatientEyeMovementCommanded = /* @__PURE__ */ defineTag('00220005', 'CS');
/** (0022,0006) Patient Eye Movement Command Code Sequence, SQ, VM 1. */
export const PatientEyeMovementCommandCodeSequence = /* @__PURE__ */ defineListTag('00220006', 'SQ');
/** (0022,0007) Spherical Lens Power, FL, VM 1. */
export const SphericalLensPower = /* @__PURE__ */ defineTag('00220007', 'FL');
/** (0022,0008) Cylinder Lens Power, FL, VM 1. */
export const CylinderLensPower = /* @__PURE__ */ defineTag('00220008', 'FL');
/** (0022,0009) Cylinder Axis, FL, VM 1. */
export const CylinderAxis = /* @__PURE__ */ defineTag('00220009', 'FL');
/** (0022,000A) Emmetropic Magnification, FL, VM 1. */
export const EmmetropicMagnification = /* @__PURE__ */ defineTag('0022000A', 'FL');
/** (0022,000B) Intra Ocular Pressure, FL, VM 1. */
export const IntraOcularPressure = /* @__PURE__ */ defineTag('0022000B', 'FL');
/** (0022,000C) Horizontal Field of View, FL, VM 1. */
export const HorizontalFieldOfView = /* @__PURE__ */ defineTag('0022000C', 'FL');
/** (0022,000D) Pupil Dilated, CS, VM 1. */
export const PupilDilated = /* @__PURE__ */ defineTag('0022000D', 'CS');
/** (0022,000E) Degree of Dilation, FL, VM 1. */
export const DegreeOfDilation = /* @__PURE__ */ defineTag('0022000E', 'FL');
/** (0022,000F) Vertex Distance, FD, VM 1. */
export const VertexDistance = /* @__PURE__ */ defineTag('0022000F', 'FD');
/** (0022,0010) Stereo Baseline Angle, FL, VM 1. */
export const StereoBaselineAngle = /* @__PURE__ */ defineTag('00220010', 'FL');
/** (0022,0011) Stereo Baseline Displacement, FL, VM 1. */
export const StereoBaselineDisplacement = /* @__PURE__ */ defineTag('00220011', 'FL');
/** (0022,0012) Stereo Horizontal Pixel Offset, FL, VM 1. */
export const StereoHorizontalPixelOffset = /* @__PURE__ */ defineTag('00220012', 'FL');
/** (0022,0013) Stereo Vertical Pixel Offset, FL, VM 1. */
export const StereoVerticalPixelOffset = /* @__PURE__ */ defineTag('00220013', 'FL');
/** (0022,0014) Stereo Rotation, FL, VM 1. */
export const StereoRotation = /* @__PURE__ */ defineTag('00220014', 'FL');
/** (0022,0015) Acquisition Device Type Code Sequence, SQ, VM 1. */
export const AcquisitionDeviceTypeCodeSequence = /* @__PURE__ */ defineListTag('00220015', 'SQ');
/** (0022,0016) Illumination Type Code Sequence, SQ, VM 1. */
export const IlluminationTypeCodeSequence = /* @__PURE__ */ defineListTag('00220016', 'SQ');
/** (0022,0017) Light Path Filter Type Stack Code Sequence, SQ, VM 1. */
export const LightPathFilterTypeStackCodeSequence = /* @__PURE__ */ defineListTag('00220017', 'SQ');
/** (0022,0018) Image Path Filter Type Stack Code Sequence, SQ, VM 1. */
export const ImagePathFilterTypeStackCodeSequence = /* @__PURE__ */ defineListTag('00220018', 'SQ');
/** (0022,0019) Lenses Code Sequence, SQ, VM 1. */
export const LensesCodeSequence = /* @__PURE__ */ defineListTag('00220019', 'SQ');
/** (0022,001A) Channel Description Code Sequence, SQ, VM 1. */
export const ChannelDescriptionCodeSequence = /* @__PURE__ */ defineListTag('0022001A', 'SQ');
/** (0022,001B) Refractive State Sequence, SQ, VM 1. */
export const RefractiveStateSequence = /* @__PURE__ */ defineListTag('0022001B', 'SQ');
/** (0022,001C) Mydriatic Agent Code Sequence, SQ, VM 1. */
export const MydriaticAgentCodeSequence = /* @__PURE__ */ defineListTag('0022001C', 'SQ');
/** (0022,001D) Relative Image Position Code Sequence, SQ, VM 1. */
export const RelativeImagePositionCodeSequence = /* @__PURE__ */ defineListTag('0022001D', 'SQ');
/** (0022,001E) Camera Angle of View, FL, VM 1. */
export const CameraAngleOfView = /* @__PURE__ */ defineTag('0022001E', 'FL');
/** (0022,0020) Stereo Pairs Sequence, SQ, VM 1. */
export const StereoPairsSequence = /* @__PURE__ */ defineListTag('00220020', 'SQ');
/** (0022,0021) Left Image Sequence, SQ, VM 1. */
export const LeftImageSequence = /* @__PURE__ */ defineListTag('00220021', 'SQ');
/** (0022,0022) Right Image Sequence, SQ, VM 1. */
export const RightImageSequence = /* @__PURE__ */ defineListTag('00220022', 'SQ');
/** (0022,0028) Stereo Pairs Present, CS, VM 1. */
export const StereoPairsPresent = /* @__PURE__ */ defineTag('00220028', 'CS');
/** (0022,0030) Axial Length of the Eye, FL, VM 1. */
export const AxialLengthOfTheEye = /* @__PURE__ */ defineTag('00220030', 'FL');
/** (0022,0031) Ophthalmic Frame Location Sequence, SQ, VM 1. */
export const OphthalmicFrameLocationSequence = /* @__PURE__ */ defineListTag('00220031', 'SQ');
/** (0022,0032) Reference Coordinates, FL, VM 2-2n. */
export const ReferenceCoordinates = /* @__PURE__ */ defineListTag('00220032', 'FL');
/** (0022,0035) Depth Spatial Resolution, FL, VM 1. */
export const DepthSpatialResolution = /* @__PURE__ */ defineTag('00220035', 'FL');
/** (0022,0036) Maximum Depth Distortion, FL, VM 1. */
export const MaximumDepthDistortion = /* @__PURE__ */ defineTag('00220036', 'FL');
/** (0022,0037) Along-scan Spatial Resolution, FL, VM 1. */
export const AlongScanSpatialResolution = /* @__PURE__ */ defineTag('00220037', 'FL');
/** (0022,0038) Maximum Along-scan Distortion, FL, VM 1. */
export const MaximumAlongScanDistortion = /* @__PURE__ */ defineTag('00220038', 'FL');
/** (0022,0039) Ophthalmic Image Orientation, CS, VM 1. */
export const OphthalmicImageOrientation = /* @__PURE__ */ defineTag('00220039', 'CS');
/** (0022,0041) Depth of Transverse Image, FL, VM 1. */
export const DepthOfTransverseImage = /* @__PURE__ */ defineTag('00220041', 'FL');
/** (0022,0042) Mydriatic Agent Concentration Units Sequence, SQ, VM 1. */
export const MydriaticAgentConcentrationUnitsSequence = /* @__PURE__ */ defineListTag('00220042', 'SQ');
/** (0022,0048) Across-scan Spatial Resolution, FL, VM 1. */
export const AcrossScanSpatialResolution = /* @__PURE__ */ defineTag('00220048', 'FL');
/** (0022,0049) Maximum Across-scan Distortion, FL, VM 1. */
export const MaximumAcrossScanDistortion = /* @__PURE__ */ defineTag('00220049', 'FL');
/** (0022,004E) Mydriatic Agent Concentration, DS, VM 1. */
export const MydriaticAgentConcentration = /* @__PURE__ */ defineTag('0022004E', 'DS');
/** (0022,0055) Illumination Wave Length, FL, VM 1. */
export const IlluminationWaveLength = /* @__PURE__ */ defineTag('00220055', 'FL');
/** (0022,0056) Illumination Power, FL, VM 1. */
export const IlluminationPower = /* @__PURE__ */ defineTag('00220056', 'FL');
/** (0022,0057) Illumination Bandwidth, FL, VM 1. */
export const IlluminationBandwidth = /* @__PURE__ */ defineTag('00220057', 'FL');
/** (0022,0058) Mydriatic Agent Sequence, SQ, VM 1. */
export const MydriaticAgentSequence = /* @__PURE__ */ defineListTag('00220058', 'SQ');
/** (0022,1007) Ophthalmic Axial Measurements Right Eye Sequence, SQ, VM 1. */
export const OphthalmicAxialMeasurementsRightEyeSequence = /* @__PURE__ */ defineListTag('00221007', 'SQ');
/** (0022,1008) Ophthalmic Axial Measurements Left Eye Sequence, SQ, VM 1. */
export const OphthalmicAxialMeasurementsLeftEyeSequence = /* @__PURE__ */ defineListTag('00221008', 'SQ');
/** (0022,1009) Ophthalmic Axial Measurements Device Type, CS, VM 1. */
export const OphthalmicAxialMeasurementsDeviceType = /* @__PURE__ */ defineTag('00221009', 'CS');
/** (0022,1010) Ophthalmic Axial Length Measurements Type, CS, VM 1. */
export const OphthalmicAxialLengthMeasurementsType = /* @__PURE__ */ defineTag('00221010', 'CS');
/** (0022,1012) Ophthalmic Axial Length Sequence, SQ, VM 1. */
export const OphthalmicAxialLengthSequence = /* @__PURE__ */ defineListTag('00221012', 'SQ');
/** (0022,1019) Ophthalmic Axial Length, FL, VM 1. */
export const OphthalmicAxialLength = /* @__PURE__ */ defineTag('00221019', 'FL');
/** (0022,1024) Lens Status Code Sequence, SQ, VM 1. */
export const LensStatusCodeSequence = /* @__PURE__ */ defineListTag('00221024', 'SQ');
/** (0022,1025) Vitreous Status Code Sequence, SQ, VM 1. */
export const VitreousStatusCodeSequence = /* @__PURE__ */ defineListTag('00221025', 'SQ');
/** (0022,1028) IOL Formula Code Sequence, SQ, VM 1. */
export const IOLFormulaCodeSequence = /* @__PURE__ */ defineListTag('00221028', 'SQ');
/** (0022,1029) IOL Formula Detail, LO, VM 1. */
export const IOLFormulaDetail = /* @__PURE__ */ defineTag('00221029', 'LO');
/** (0022,1033) Keratometer Index, FL, VM 1. */
export const KeratometerIndex = /* @__PURE__ */ defineTag('00221033', 'FL');
/** (0022,1035) Source of Ophthalmic Axial Length Code Sequence, SQ, VM 1. */
export const SourceOfOphthalmicAxialLengthCodeSequence = /* @__PURE__ */ defineListTag('00221035', 'SQ');
/** (0022,1036) Source of Corneal Size Data Code Sequence, SQ, VM 1. */
export const SourceOfCornealSizeDataCodeSequence = /* @__PURE__ */ defineListTag('00221036', 'SQ');
/** (0022,1037) Target Refraction, FL, VM 1. */
export const TargetRefraction = /* @__PURE__ */ defineTag('00221037', 'FL');
/** (0022,1039) Refractive Procedure Occurred, CS, VM 1. */
export const RefractiveProcedureOccurred = /* @__PURE__ */ defineTag('00221039', 'CS');
/** (0022,1040) Refractive Surgery Type Code Sequence, SQ, VM 1. */
export const RefractiveSurgeryTypeCodeSequence = /* @__PURE__ */ defineListTag('00221040', 'SQ');
/** (0022,1044) Ophthalmic Ultrasound Method Code Sequence, SQ, VM 1. */
export const OphthalmicUltrasoundMethodCodeSequence = /* @__PURE__ */ defineListTag('00221044', 'SQ');
/** (0022,1045) Surgically Induced Astigmatism Sequence, SQ, VM 1. */
export const SurgicallyInducedAstigmatismSequence = /* @__PURE__ */ defineListTag('00221045', 'SQ');
/** (0022,1046) Type of Optical Correction, CS, VM 1. */
export const TypeOfOpticalCorrection = /* @__PURE__ */ defineTag('00221046', 'CS');
/** (0022,1047) Toric IOL Power Sequence, SQ, VM 1. */
export const ToricIOLPowerSequence = /* @__PURE__ */ defineListTag('00221047', 'SQ');
/** (0022,1048) Predicted Toric Error Sequence, SQ, VM 1. */
export const PredictedToricErrorSequence = /* @__PURE__ */ defineListTag('00221048', 'SQ');
/** (0022,1049) Pre-Selected for Implantation, CS, VM 1. */
export const PreSelectedForImplantation = /* @__PURE__ */ defineTag('00221049', 'CS');
/** (0022,104A) Toric IOL Power for Exact Emmetropia Sequence, SQ, VM 1. */
export const ToricIOLPowerForExactEmmetropiaSequence = /* @__PURE__ */ defineListTag('0022104A', 'SQ');
/** (0022,104B) Toric IOL Power for Exact Target Refraction Sequence, SQ, VM 1. */
export const ToricIOLPowerForExactTargetRefractionSequence = /* @__PURE__ */ defineListTag('0022104B', 'SQ');
/** (0022,1050) Ophthalmic Axial Length Measurements Sequence, SQ, VM 1. */
export const OphthalmicAxialLengthMeasurementsSequence = /* @__PURE__ */ defineListTag('00221050', 'SQ');
/** (0022,1053) IOL Power, FL, VM 1. */
export const IOLPower = /* @__PURE__ */ defineTag('00221053', 'FL');
/** (0022,1054) Predicted Refractive Error, FL, VM 1. */
export const PredictedRefractiveError = /* @__PURE__ */ defineTag('00221054', 'FL');
/** (0022,1059) Ophthalmic Axial Length Velocity, FL, VM 1. */
export const OphthalmicAxialLengthVelocity = /* @__PURE__ */ defineTag('00221059', 'FL');
/** (0022,1065) Lens Status Description, LO, VM 1. */
export const LensStatusDescription = /* @__PURE__ */ defineTag('00221065', 'LO');
/** (0022,1066) Vitreous Status Description, LO, VM 1. */
export const VitreousStatusDescription = /* @__PURE__ */ defineTag('00221066', 'LO');
/** (0022,1090) IOL Power Sequence, SQ, VM 1. */
export const IOLPowerSequence = /* @__PURE__ */ defineListTag('00221090', 'SQ');
/** (0022,1092) Lens Constant Sequence, SQ, VM 1. */
export const LensConstantSequence = /* @__PURE__ */ defineListTag('00221092', 'SQ');
/** (0022,1093) IOL Manufacturer, LO, VM 1. */
export const IOLManufacturer = /* @__PURE__ */ defineTag('00221093', 'LO');
/** (0022,1094) Lens Constant Description, LO, VM 1; retired. */
export const LensConstantDescription = /* @__PURE__ */ defineTag('00221094', 'LO');
/** (0022,1095) Implant Name, LO, VM 1. */
export const ImplantName = /* @__PURE__ */ defineTag('00221095', 'LO');
/** (0022,1096) Keratometry Measurement Type Code Sequence, SQ, VM 1. */
export const KeratometryMeasurementTypeCodeSequence = /* @__PURE__ */ defineListTag('00221096', 'SQ');
/** (0022,1097) Implant Part Number, LO, VM 1. */
export const ImplantPartNumber = /* @__PURE__ */ defineTag('00221097', 'LO');
/** (0022,1100) Referenced Ophthalmic Axial Measurements Sequence, SQ, VM 1. */
export const ReferencedOphthalmicAxialMeasurementsSequence = /* @__PURE__ */ defineListTag('00221100', 'SQ');
/** (0022,1101) Ophthalmic Axial Length Measurements Segment Name Code Sequence, SQ, VM 1. */
export const OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence = /* @__PURE__ */ defineListTag('00221101', 'SQ');
/** (0022,1103) Refractive Error Before Refractive Surgery Code Sequence, SQ, VM 1. */
export const RefractiveErrorBeforeRefractiveSurgeryCodeSequence = /* @__PURE__ */ defineListTag('00221103', 'SQ');
/** (0022,1121) IOL Power For Exact Emmetropia, FL, VM 1. */
export const IOLPowerForExactEmmetropia = /* @__PURE__ */ defineTag('00221121', 'FL');
/** (0022,1122) IOL Power For Exact Target Refraction, FL, VM 1. */
export const IOLPowerForExactTargetRefraction = /* @__PURE__ */ defineTag('00221122', 'FL');
/** (0022,1125) Anterior Chamber Depth Definition Code Sequence, SQ, VM 1. */
export const AnteriorChamberDepthDefinitionCodeSequence = /* @__PURE__ */ defineListTag('00221125', 'SQ');
/** (0022,1127) Lens Thickness Sequence, SQ, VM 1. */
export const LensThicknessSequence = /* @__PURE__ */ defineListTag('00221127', 'SQ');
/** (0022,1128) Anterior Chamber Depth Sequence, SQ, VM 1. */
export const AnteriorChamberDepthSequence = /* @__PURE__ */ defineListTag('00221128', 'SQ');
/** (0022,112A) Calculation Comment Sequence, SQ, VM 1. */
export const CalculationCommentSequence = /* @__PURE__ */ defineListTag('0022112A', 'SQ');
/** (0022,112B) Calculation Comment Type, CS, VM 1. */
export const CalculationCommentType = /* @__PURE__ */ defineTag('0022112B', 'CS');
/** (0022,112C) Calculation Comment, LT, VM 1. */
export const CalculationComment = /* @__PURE__ */ defineTag('0022112C', 'LT');
/** (0022,1130) Lens Thickness, FL, VM 1. */
export const LensThickness = /* @__PURE__ */ defineTag('00221130', 'FL');
/** (0022,1131) Anterior Chamber Depth, FL, VM 1. */
export const AnteriorChamberDepth = /* @__PURE__ */ defineTag('00221131', 'FL');
/** (0022,1132) Source of Lens Thickness Data Code Sequence, SQ, VM 1. */
export const SourceOfLensThicknessDataCodeSequence = /* @__PURE__ */ defineListTag('00221132', 'SQ');
/** (0022,1133) Source of Anterior Chamber Depth Data Code Sequence, SQ, VM 1. */
export const SourceOfAnteriorChamberDepthDataCodeSequence = /* @__PURE__ */ defineListTag('00221133', 'SQ');
/** (0022,1134) Source of Refractive Measurements Sequence, SQ, VM 1. */
export const SourceOfRefractiveMeasurementsSequence = /* @__PURE__ */ defineListTag('00221134', 'SQ');
/** (0022,1135) Source of Refractive Measurements Code Sequence, SQ, VM 1. */
export const SourceOfRefractiveMeasurementsCodeSequence = /* @__PURE__ */ defineListTag('00221135', 'SQ');
/** (0022,1140) Ophthalmic Axial Length Measurement Modified, CS, VM 1. */
export const OphthalmicAxialLengthMeasurementModified = /* @__PURE__ */ defineTag('00221140', 'CS');
/** (0022,1150) Ophthalmic Axial Length Data Source Code Sequence, SQ, VM 1. */
export const OphthalmicAxialLengthDataSourceCodeSequence = /* @__PURE__ */ defineListTag('00221150', 'SQ');
/** (0022,1153) Ophthalmic Axial Length Acquisition Method Code Sequence, SQ, VM 1; retired. */
export const OphthalmicAxialLengthAcquisitionMethodCodeSequence = /* @__PURE__ */ defineListTag('00221153', 'SQ');
/** (0022,1155) Signal to Noise Ratio, FL, VM 1. */
export const SignalToNoiseRatio = /* @__PURE__ */ defineTag('00221155', 'FL');
/** (0022,1159) Ophthalmic Axial Length Data Source Description, LO, VM 1. */
export const OphthalmicAxialLengthDataSourceDescription = /* @__PURE__ */ defineTag('00221159', 'LO');
/** (0022,1210) Ophthalmic Axial Length Measurements Total Length Sequence, SQ, VM 1. */
export const OphthalmicAxialLengthMeasurementsTotalLengthSequence = /* @__PURE__ */ defineListTag('00221210', 'SQ');
/** (0022,1211) Ophthalmic Axial Length Measurements Segmental Length Sequence, SQ, VM 1. */
export const OphthalmicAxialLengthMeasurementsSegmentalLengthSequence = /* @__PURE__ */ defineListTag('00221211', 'SQ');
/** (0022,1212) Ophthalmic Axial Length Measurements Length Summation Sequence, SQ, VM 1. */
export const OphthalmicAxialLengthMeasurementsLengthSummationSequence = /* @__PURE__ */ defineListTag('00221212', 'SQ');
/** (0022,1220) Ultrasound Ophthalmic Axial Length Measurements Sequence, SQ, VM 1. */
export const UltrasoundOphthalmicAxialLengthMeasurementsSequence = /* @__PURE__ */ defineListTag('00221220', 'SQ');
/** (0022,1225) Optical Ophthalmic Axial Length Measurements Sequence, SQ, VM 1. */
export const OpticalOphthalmicAxialLengthMeasurementsSequence = /* @__PURE__ */ defineListTag('00221225', 'SQ');
/** (0022,1230) Ultrasound Selected Ophthalmic Axial Length Sequence, SQ, VM 1. */
export const UltrasoundSelectedOphthalmicAxialLengthSequence = /* @__PURE__ */ defineListTag('00221230', 'SQ');
/** (0022,1250) Ophthalmic Axial Length Selection Method Code Sequence, SQ, VM 1. */
export const OphthalmicAxialLengthSelectionMethodCodeSequence = /* @__PURE__ */ defineListTag('00221250', 'SQ');
/** (0022,1255) Optical Selected Ophthalmic Axial Length Sequence, SQ, VM 1. */
export const OpticalSelectedOphthalmicAxialLengthSequence = /* @__PURE__ */ defineListTag('00221255', 'SQ');
/** (0022,1257) Selected Segmental Ophthalmic Axial Length Sequence, SQ, VM 1. */
export const SelectedSegmentalOphthalmicAxialLengthSequence = /* @__PURE__ */ defineListTag('00221257', 'SQ');
/** (0022,1260) Selected Total Ophthalmic Axial Length Sequence, SQ, VM 1. */
export const SelectedTotalOphthalmicAxialLengthSequence = /* @__PURE__ */ defineListTag('00221260', 'SQ');
/** (0022,1262) Ophthalmic Axial Length Quality Metric Sequence, SQ, VM 1. */
export const OphthalmicAxialLengthQualityMetricSequence = /* @__PURE__ */ defineListTag('00221262', 'SQ');
/** (0022,1265) Ophthalmic Axial Length Quality Metric Type Code Sequence, SQ, VM 1; retired. */
export const OphthalmicAxialLengthQualityMetricTypeCodeSequence = /* @__PURE__ */ defineListTag('00221265', 'SQ');
/** (0022,1273) Ophthalmic Axial Length Quality Metric Type Description, LO, VM 1; retired. */
export const OphthalmicAxialLengthQualityMetricTypeDescription = /* @__PURE__ */ defineTag('00221273', 'LO');
/** (0022,1300) Intraocular Lens Calculations Right Eye Sequence, SQ, VM 1. */
export const IntraocularLensCalculationsRightEyeSequence = /* @__PURE__ */ defineListTag('00221300', 'SQ');
/** (0022,1310) Intraocular Lens Calculations Left Eye Sequence, SQ, VM 1. */
export const IntraocularLensCalculationsLeftEyeSequence = /* @__PURE__ */ defineListTag('00221310', 'SQ');
/** (0022,1330) Referenced Ophthalmic Axial Length Measurement QC Image Sequence, SQ, VM 1. */
export const ReferencedOphthalmicAxialLengthMeasurementQCImageSequence = /* @__PURE__ */ defineListTag('00221330', 'SQ');
/** (0022,1415) Ophthalmic Mapping Device Type, CS, VM 1. */
export const OphthalmicMappingDeviceType = /* @__PURE__ */ defineTag('00221415', 'CS');
/** (0022,1420) Acquisition Method Code Sequence, SQ, VM 1. */
export const AcquisitionMethodCodeSequence = /* @__PURE__ */ defineListTag('00221420', 'SQ');
/** (0022,1423) Acquisition Method Algorithm Sequence, SQ, VM 1. */
export const AcquisitionMethodAlgorithmSequence = /* @__PURE__ */ defineListTag('00221423', 'SQ');
/** (0022,1436) Ophthalmic Thickness Map Type Code Sequence, SQ, VM 1. */
export const OphthalmicThicknessMapTypeCodeSequence = /* @__PURE__ */ defineListTag('00221436', 'SQ');
/** (0022,1443) Ophthalmic Thickness Mapping Normals Sequence, SQ, VM 1. */
export const OphthalmicThicknessMappingNormalsSequence = /* @__PURE__ */ defineListTag('00221443', 'SQ');
/** (0022,1445) Retinal Thickness Definition Code Sequence, SQ, VM 1. */
export const RetinalThicknessDefinitionCodeSequence = /* @__PURE__ */ defineListTag('00221445', 'SQ');
/** (0022,1450) Pixel Value Mapping to Coded Concept Sequence, SQ, VM 1. */
export const PixelValueMappingToCodedConceptSequence = /* @__PURE__ */ defineListTag('00221450', 'SQ');
/** (0022,1452) Mapped Pixel Value, US or SS, VM 1. */
export const MappedPixelValue = /* @__PURE__ */ defineTag('00221452', 'US');
/** (0022,1454) Pixel Value Mapping Explanation, LO, VM 1. */
export const PixelValueMappingExplanation = /* @__PURE__ */ defineTag('00221454', 'LO');
/** (0022,1458) Ophthalmic Thickness Map Quality Threshold Sequence, SQ, VM 1. */
export const OphthalmicThicknessMapQualityThresholdSequence = /* @__PURE__ */ defineListTag('00221458', 'SQ');
/** (0022,1460) Ophthalmic Thickness Map Threshold Quality Rating, FL, VM 1. */
export const OphthalmicThicknessMapThresholdQualityRating = /* @__PURE__ */ defineTag('00221460', 'FL');
/** (0022,1463) Anatomic Structure Reference Point, FL, VM 2. */
export const AnatomicStructureReferencePoint = /* @__PURE__ */ defineListTag('00221463', 'FL');
/** (0022,1465) Registration to Localizer Sequence, SQ, VM 1. */
export const RegistrationToLocalizerSequence = /* @__PURE__ */ defineListTag('00221465', 'SQ');
/** (0022,1466) Registered Localizer Units, CS, VM 1. */
export const RegisteredLocalizerUnits = /* @__PURE__ */ defineTag('00221466', 'CS');
/** (0022,1467) Registered Localizer Top Left Hand Corner, FL, VM 2. */
export const RegisteredLocalizerTopLeftHandCorner = /* @__PURE__ */ defineListTag('00221467', 'FL');
/** (0022,1468) Registered Localizer Bottom Right Hand Corner, FL, VM 2. */
export const RegisteredLocalizerBottomRightHandCorner = /* @__PURE__ */ defineListTag('00221468', 'FL');
/** (0022,1470) Ophthalmic Thickness Map Quality Rating Sequence, SQ, VM 1. */
export const OphthalmicThicknessMapQualityRatingSequence = /* @__PURE__ */ defineListTag('00221470', 'SQ');
/** (0022,1472) Relevant OPT Attributes Sequence, SQ, VM 1. */
export const RelevantOPTAttributesSequence = /* @__PURE__ */ defineListTag('00221472', 'SQ');
/** (0022,1512) Transformation Method Code Sequence, SQ, VM 1. */
export const TransformationMethodCodeSequence = /* @__PURE__ */ defineListTag('00221512', 'SQ');
/** (0022,1513) Transformation Algorithm Sequence, SQ, VM 1. */
export const TransformationAlgorithmSequence = /* @__PURE__ */ defineListTag('00221513', 'SQ');
/** (0022,1515) Ophthalmic Axial Length Method, CS, VM 1. */
export const OphthalmicAxialLengthMethod = /* @__PURE__ */ defineTag('00221515', 'CS');
/** (0022,1517) Ophthalmic FOV, FL, VM 1. */
export const OphthalmicFOV = /* @__PURE__ */ defineTag('00221517', 'FL');
/** (0022,1518) Two Dimensional to Three Dimensional Map Sequence, SQ, VM 1. */
export const TwoDimensionalToThreeDimensionalMapSequence = /* @__PURE__ */ defineListTag('00221518', 'SQ');
/** (0022,1525) Wide Field Ophthalmic Photography Quality Rating Sequence, SQ, VM 1. */
export const WideFieldOphthalmicPhotographyQualityRatingSequence = /* @__PURE__ */ defineListTag('00221525', 'SQ');
/** (0022,1526) Wide Field Ophthalmic Photography Quality Threshold Sequence, SQ, VM 1. */
export const WideFieldOphthalmicPhotographyQualityThresholdSequence = /* @__PURE__ */ defineListTag('00221526', 'SQ');
/** (0022,1527) Wide Field Ophthalmic Photography Threshold Quality Rating, FL, VM 1. */
export const WideFieldOphthalmicPhotographyThresholdQualityRating = /* @__PURE__ */ defineTag('00221527', 'FL');
/** (0022,1528) X Coordinates Center Pixel View Angle, FL, VM 1. */
export const XCoordinatesCenterPixelViewAngle = /* @__PURE__ */ defineTag('00221528', 'FL');
/** (0022,1529) Y Coordinates Center Pixel View Angle, FL, VM 1. */
export const YCoordinatesCenterPixelViewAngle = /* @__PURE__ */ defineTag('00221529', 'FL');
/** (0022,1530) Number of Map Points, UL, VM 1. */
export const NumberOfMapPoints = /* @__PURE__ */ defineTag('00221530', 'UL');
/** (0022,1531) Two Dimensional to Three Dimensional Map Data, OF, VM 1. */
export const TwoDimensionalToThreeDimensionalMapData = /* @__PURE__ */ defineTag('00221531', 'OF');
/** (0022,1612) Derivation Algorithm Sequence, SQ, VM 1. */
export const DerivationAlgorithmSequence = /* @__PURE__ */ defineListTag('00221612', 'SQ');
/** (0022,1615) Ophthalmic Image Type Code Sequence, SQ, VM 1. */
export const OphthalmicImageTypeCodeSequence = /* @__PURE__ */ defineListTag('00221615', 'SQ');
/** (0022,1616) Ophthalmic Image Type Description, LO, VM 1. */
export const OphthalmicImageTypeDescription = /* @__PURE__ */ defineTag('00221616', 'LO');
/** (0022,1618) Scan Pattern Type Code Sequence, SQ, VM 1. */
export const ScanPatternTypeCodeSequence = /* @__PURE__ */ defineListTag('00221618', 'SQ');
/** (0022,1620) Referenced Surface Mesh Identification Sequence, SQ, VM 1. */
export const ReferencedSurfaceMeshIdentificationSequence = /* @__PURE__ */ defineListTag('00221620', 'SQ');
/** (0022,1622) Ophthalmic Volumetric Properties Flag, CS, VM 1. */
export const OphthalmicVolumetricPropertiesFlag = /* @__PURE__ */ defineTag('00221622', 'CS');
/** (0022,1623) Ophthalmic Anatomic Reference Point Frame Coordinate, FL, VM 1. */
export const OphthalmicAnatomicReferencePointFrameCoordinate = /* @__PURE__ */ defineTag('00221623', 'FL');
/** (0022,1624) Ophthalmic Anatomic Reference Point X-Coordinate, FL, VM 1. */
export const OphthalmicAnatomicReferencePointXCoordinate = /* @__PURE__ */ defineTag('00221624', 'FL');
/** (0022,1626) Ophthalmic Anatomic Reference Point Y-Coordinate, FL, VM 1. */
export const OphthalmicAnatomicReferencePointYCoordinate = /* @__PURE__ */ defineTag('00221626', 'FL');
/** (0022,1627) Ophthalmic En Face Volume Descriptor Sequence, SQ, VM 1. */
export const OphthalmicEnFaceVolumeDescriptorSequence = /* @__PURE__ */ defineListTag('00221627', 'SQ');
/** (0022,1628) Ophthalmic En Face Image Quality Rating Sequence, SQ, VM 1. */
export const OphthalmicEnFaceImageQualityRatingSequence = /* @__PURE__ */ defineListTag('00221628', 'SQ');
/** (0022,1629) Ophthalmic En Face Volume Descriptor Scope, CS, VM 1. */
export const OphthalmicEnFaceVolumeDescriptorScope = /* @__PURE__ */ defineTag('00221629', 'CS');
/** (0022,1630) Quality Threshold, DS, VM 1. */
export const QualityThreshold = /* @__PURE__ */ defineTag('00221630', 'DS');
/** (0022,1632) Ophthalmic Anatomic Reference Point Sequence, SQ, VM 1. */
export const OphthalmicAnatomicReferencePointSequence = /* @__PURE__ */ defineListTag('00221632', 'SQ');
/** (0022,1633) Ophthalmic Anatomic Reference Point Localization Type, CS, VM 1. */
export const OphthalmicAnatomicReferencePointLocalizationType = /* @__PURE__ */ defineTag('00221633', 'CS');
/** (0022,1634) Primary Anatomic Structure Item Index, IS, VM 1. */
export const PrimaryAnatomicStructureItemIndex = /* @__PURE__ */ defineTag('00221634', 'IS');
/** (0022,1640) OCT B-scan Analysis Acquisition Parameters Sequence, SQ, VM 1. */
export const OCTBscanAnalysisAcquisitionParametersSequence = /* @__PURE__ */ defineListTag('00221640', 'SQ');
/** (0022,1642) Number of B-scans Per Frame, UL, VM 1. */
export const NumberOfBscansPerFrame = /* @__PURE__ */ defineTag('00221642', 'UL');
/** (0022,1643) B-scan Slab Thickness, FL, VM 1. */
export const BscanSlabThickness = /* @__PURE__ */ defineTag('00221643', 'FL');
/** (0022,1644) Distance Between B-scan Slabs, FL, VM 1. */
export const DistanceBetweenBscanSlabs = /* @__PURE__ */ defineTag('00221644', 'FL');
/** (0022,1645) B-scan Cycle Time, FL, VM 1. */
export const BscanCycleTime = /* @__PURE__ */ defineTag('00221645', 'FL');
/** (0022,1646) B-scan Cycle Time Vector, FL, VM 1-n. */
export const BscanCycleTimeVector = /* @__PURE__ */ defineListTag('00221646', 'FL');
/** (0022,1649) A-scan Rate, FL, VM 1. */
export const AscanRate = /* @__PURE__ */ defineTag('00221649', 'FL');
/** (0022,1650) B-scan Rate, FL, VM 1. */
export const BscanRate = /* @__PURE__ */ defineTag('00221650', 'FL');
/** (0022,1658) Surface Mesh Z-Pixel Offset, UL, VM 1. */
export const SurfaceMeshZPixelOffset = /* @__PURE__ */ defineTag('00221658', 'UL');
/** (0024,0010) Visual Field Horizontal Extent, FL, VM 1. */
export const VisualFieldHorizontalExtent = /* @__PURE__ */ defineTag('00240010', 'FL');
/** (0024,0011) Visual Field Vertical Extent, FL, VM 1. */
export const VisualFieldVerticalExtent = /* @__PURE__ */ defineTag('00240011', 'FL');
/** (0024,0012) Visual Field Shape, CS, VM 1. */
export const VisualFieldShape = /* @__PURE__ */ defineTag('00240012', 'CS');
/** (0024,0016) Screening Test Mode Code Sequence, SQ, VM 1. */
export const ScreeningTestModeCodeSequence = /* @__PURE__ */ defineListTag('00240016', 'SQ');
/** (0024,0018) Maximum Stimulus Luminance, FL, VM 1. */
export const MaximumStimulusLuminance = /* @__PURE__ */ defineTag('00240018', 'FL');
/** (0024,0020) Background Luminance, FL, VM 1. */
export const BackgroundLuminance = /* @__PURE__ */ defineTag('00240020', 'FL');
/** (0024,0021) Stimulus Color Code Sequence, SQ, VM 1. */
export const StimulusColorCodeSequence = /* @__PURE__ */ defineListTag('00240021', 'SQ');
/** (0024,0024) Background Illumination Color Code Sequence, SQ, VM 1. */
export const BackgroundIlluminationColorCodeSequence = /* @__PURE__ */ defineListTag('00240024', 'SQ');
/** (0024,0025) Stimulus Area, FL, VM 1. */
export const StimulusArea = /* @__PURE__ */ defineTag('00240025', 'FL');
/** (0024,0028) Stimulus Presentation Time, FL, VM 1. */
export const StimulusPresentationTime = /* @__PURE__ */ defineTag('00240028', 'FL');
/** (0024,0032) Fixation Sequence, SQ, VM 1. */
export const FixationSequence = /* @__PURE__ */ defineListTag('00240032', 'SQ');
/** (0024,0033) Fixation Monitoring Code Sequence, SQ, VM 1. */
export const FixationMonitoringCodeSequence = /* @__PURE__ */ defineListTag('00240033', 'SQ');
/** (0024,0034) Visual Field Catch Trial Sequence, SQ, VM 1. */
export const VisualFieldCatchTrialSequence = /* @__PURE__ */ defineListTag('00240034', 'SQ');
/** (0024,0035) Fixation Checked Quantity, US, VM 1. */
export const FixationCheckedQuantity = /* @__PURE__ */ defineTag('00240035', 'US');
/** (0024,0036) Patient Not Properly Fixated Quantity, US, VM 1. */
export const PatientNotProperlyFixatedQuantity = /* @__PURE__ */ defineTag('00240036', 'US');
/** (0024,0037) Presented Visual Stimuli Data Flag, CS, VM 1. */
export const PresentedVisualStimuliDataFlag = /* @__PURE__ */ defineTag('00240037', 'CS');
/** (0024,0038) Number of Visual Stimuli, US, VM 1. */
export const NumberOfVisualStimuli = /* @__PURE__ */ defineTag('00240038', 'US');
/** (0024,0039) Excessive Fixation Losses Data Flag, CS, VM 1. */
export const ExcessiveFixationLossesDataFlag = /* @__PURE__ */ defineTag('00240039', 'CS');
/** (0024,0040) Excessive Fixation Losses, CS, VM 1. */
export const ExcessiveFixationLosses = /* @__PURE__ */ defineTag('00240040', 'CS');
/** (0024,0042) Stimuli Retesting Quantity, US, VM 1. */
export const StimuliRetestingQuantity = /* @__PURE__ */ defineTag('00240042', 'US');
/** (0024,0044) Comments on Patient's Performance of Visual Field, LT, VM 1. */
export const CommentsOnPatientPerformanceOfVisualField = /* @__PURE__ */ defineTag('00240044', 'LT');
/** (0024,0045) False Negatives Estimate Flag, CS, VM 1. */
export const FalseNegativesEstimateFlag = /* @__PURE__ */ defineTag('00240045', 'CS');
/** (0024,0046) False Negatives Estimate, FL, VM 1. */
export const FalseNegativesEstimate = /* @__PURE__ */ defineTag('00240046', 'FL');
/** (0024,0048) Negative Catch Trials Quantity, US, VM 1. */
export const NegativeCatchTrialsQuantity = /* @__PURE__ */ defineTag('00240048', 'US');
/** (0024,0050) False Negatives Quantity, US, VM 1. */
export const FalseNegativesQuantity = /* @__PURE__ */ defineTag('00240050', 'US');
/** (0024,0051) Excessive False Negatives Data Flag, CS, VM 1. */
export const ExcessiveFalseNegativesDataFlag = /* @__PURE__ */ defineTag('00240051', 'CS');
/** (0024,0052) Excessive False Negatives, CS, VM 1. */
export const ExcessiveFalseNegatives = /* @__PURE__ */ defineTag('00240052', 'CS');
/** (0024,0053) False Positives Estimate Flag, CS, VM 1. */
export const FalsePositivesEstimateFlag = /* @__PURE__ */ defineTag('00240053', 'CS');
/** (0024,0054) False Positives Estimate, FL, VM 1. */
export const FalsePositivesEstimate = /* @__PURE__ */ defineTag('00240054', 'FL');
/** (0024,0055) Catch Trials Data Flag, CS, VM 1. */
export const CatchTrialsDataFlag = /* @__PURE__ */ defineTag('00240055', 'CS');
/** (0024,0056) Positive Catch Trials Quantity, US, VM 1. */
export const PositiveCatchTrialsQuantity = /* @__PURE__ */ defineTag('00240056', 'US');
/** (0024,0057) Test Point Normals Data Flag, CS, VM 1. */
export const TestPointNormalsDataFlag = /* @__PURE__ */ defineTag('00240057', 'CS');
/** (0024,0058) Test Point Normals Sequence, SQ, VM 1. */
export const TestPointNormalsSequence = /* @__PURE__ */ defineListTag('00240058', 'SQ');
/** (0024,0059) Global Deviation Probability Normals Flag, CS, VM 1. */
export const GlobalDeviationProbabilityNormalsFlag = /* @__PURE__ */ defineTag('00240059', 'CS');
/** (0024,0060) False Positives Quantity, US, VM 1. */
export const FalsePositivesQuantity = /* @__PURE__ */ defineTag('00240060', 'US');
/** (0024,0061) Excessive False Positives Data Flag, CS, VM 1. */
export const ExcessiveFalsePositivesDataFlag = /* @__PURE__ */ defineTag('00240061', 'CS');
/** (0024,0062) Excessive False Positives, CS, VM 1. */
export const ExcessiveFalsePositives = /* @__PURE__ */ defineTag('00240062', 'CS');
/** (0024,0063) Visual Field Test Normals Flag, CS, VM 1. */
export const VisualFieldTestNormalsFlag = /* @__PURE__ */ defineTag('00240063', 'CS');
/** (0024,0064) Results Normals Sequence, SQ, VM 1. */
export const ResultsNormalsSequence = /* @__PURE__ */ defineListTag('00240064', 'SQ');
/** (0024,0065) Age Corrected Sensitivity Deviation Algorithm Sequence, SQ, VM 1. */
export const AgeCorrectedSensitivityDeviationAlgorithmSequence = /* @__PURE__ */ defineListTag('00240065', 'SQ');
/** (0024,0066) Global Deviation From Normal, FL, VM 1. */
export const GlobalDeviationFromNormal = /* @__PURE__ */ defineTag('00240066', 'FL');
/** (0024,0067) Generalized Defect Sensitivity Deviation Algorithm Sequence, SQ, VM 1. */
export const GeneralizedDefectSensitivityDeviationAlgorithmSequence = /* @__PURE__ */ defineListTag('00240067', 'SQ');
/** (0024,0068) Localized Deviation From Normal, FL, VM 1. */
export const LocalizedDeviationFromNormal = /* @__PURE__ */ defineTag('00240068', 'FL');
/** (0024,0069) Patient Reliability Indicator, LO, VM 1. */
export const PatientReliabilityIndicator = /* @__PURE__ */ defineTag('00240069', 'LO');
/** (0024,0070) Visual Field Mean Sensitivity, FL, VM 1. */
export const VisualFieldMeanSensitivity = /* @__PURE__ */ defineTag('00240070', 'FL');
/** (0024,0071) Global Deviation Probability, FL, VM 1. */
export const GlobalDeviationProbability = /* @__PURE__ */ defineTag('00240071', 'FL');
/** (0024,0072) Local Deviation Probability Normals Flag, CS, VM 1. */
export const LocalDeviationProbabilityNormalsFlag = /* @__PURE__ */ defineTag('00240072', 'CS');
/** (0024,0073) Localized Deviation Probability, FL, VM 1. */
export const LocalizedDeviationProbability = /* @__PURE__ */ defineTag('00240073', 'FL');
/** (0024,0074) Short Term Fluctuation Calculated, CS, VM 1. */
export const ShortTermFluctuationCalculated = /* @__PURE__ */ defineTag('00240074', 'CS');
/** (0024,0075) Short Term Fluctuation, FL, VM 1. */
export const ShortTermFluctuation = /* @__PURE__ */ defineTag('00240075', 'FL');
/** (0024,0076) Short Term Fluctuation Probability Calculated, CS, VM 1. */
export const ShortTermFluctuationProbabilityCalculated = /* @__PURE__ */ defineTag('00240076', 'CS');
/** (0024,0077) Short Term Fluctuation Probability, FL, VM 1. */
export const ShortTermFluctuationProbability = /* @__PURE__ */ defineTag('00240077', 'FL');
/** (0024,0078) Corrected Localized Deviation From Normal Calculated, CS, VM 1. */
export const CorrectedLocalizedDeviationFromNormalCalculated = /* @__PURE__ */ defineTag('00240078', 'CS');
/** (0024,0079) Corrected Localized Deviation From Normal, FL, VM 1. */
export const CorrectedLocalizedDeviationFromNormal = /* @__PURE__ */ defineTag('00240079', 'FL');
/** (0024,0080) Corrected Localized Deviation From Normal Probability Calculated, CS, VM 1. */
export const CorrectedLocalizedDeviationFromNormalProbabilityCalculated = /* @__PURE__ */ defineTag('00240080', 'CS');
/** (0024,0081) Corrected Localized Deviation From Normal Probability, FL, VM 1. */
export const CorrectedLocalizedDeviationFromNormalProbability = /* @__PURE__ */ defineTag('00240081', 'FL');
/** (0024,0083) Global Deviation Probability Sequence, SQ, VM 1. */
export const GlobalDeviationProbabilitySequence = /* @__PURE__ */ defineListTag('00240083', 'SQ');
/** (0024,0085) Localized Deviation Probability Sequence, SQ, VM 1. */
export const LocalizedDeviationProbabilitySequence = /* @__PURE__ */ defineListTag('00240085', 'SQ');
/** (0024,0086) Foveal Sensitivity Measured, CS, VM 1. */
export const FovealSensitivityMeasured = /* @__PURE__ */ defineTag('00240086', 'CS');
/** (0024,0087) Foveal Sensitivity, FL, VM 1. */
export const FovealSensitivity = /* @__PURE__ */ defineTag('00240087', 'FL');
/** (0024,0088) Visual Field Test Duration, FL, VM 1. */
export const VisualFieldTestDuration = /* @__PURE__ */ defineTag('00240088', 'FL');
/** (0024,0089) Visual Field Test Point Sequence, SQ, VM 1. */
export const VisualFieldTestPointSequence = /* @__PURE__ */ defineListTag('00240089', 'SQ');
/** (0024,0090) Visual Field Test Point X-Coordinate, FL, VM 1. */
export const VisualFieldTestPointXCoordinate = /* @__PURE__ */ defineTag('00240090', 'FL');
/** (0024,0091) Visual Field Test Point Y-Coordinate, FL, VM 1. */
export const VisualFieldTestPointYCoordinate = /* @__PURE__ */ defineTag('00240091', 'FL');
/** (0024,0092) Age Corrected Sensitivity Deviation Value, FL, VM 1. */
export const AgeCorrectedSensitivityDeviationValue = /* @__PURE__ */ defineTag('00240092', 'FL');
/** (0024,0093) Stimulus Results, CS, VM 1. */
export const StimulusResults = /* @__PURE__ */ defineTag('00240093', 'CS');
/** (0024,0094) Sensitivity Value, FL, VM 1. */
export const SensitivityValue = /* @__PURE__ */ defineTag('00240094', 'FL');
/** (0024,0095) Retest Stimulus Seen, CS, VM 1. */
export const RetestStimulusSeen = /* @__PURE__ */ defineTag('00240095', 'CS');
/** (0024,0096) Retest Sensitivity Value, FL, VM 1. */
export const RetestSensitivityValue = /* @__PURE__ */ defineTag('00240096', 'FL');
/** (0024,0097) Visual Field Test Point Normals Sequence, SQ, VM 1. */
export const VisualFieldTestPointNormalsSequence = /* @__PURE__ */ defineListTag('00240097', 'SQ');
/** (0024,0098) Quantified Defect, FL, VM 1. */
export const QuantifiedDefect = /* @__PURE__ */ defineTag('00240098', 'FL');
/** (0024,0100) Age Corrected Sensitivity Deviation Probability Value, FL, VM 1. */
export const AgeCorrectedSensitivityDeviationProbabilityValue = /* @__PURE__ */ defineTag('00240100', 'FL');
/** (0024,0102) Generalized Defect Corrected Sensitivity Deviation Flag, CS, VM 1. */
export const GeneralizedDefectCorrectedSensitivityDeviationFlag = /* @__PURE__ */ defineTag('00240102', 'CS');
/** (0024,0103) Generalized Defect Corrected Sensitivity Deviation Value, FL, VM 1. */
export const GeneralizedDefectCorrectedSensitivityDeviationValue = /* @__PURE__ */ defineTag('00240103', 'FL');
/** (0024,0104) Generalized Defect Corrected Sensitivity Deviation Probability Value, FL, VM 1. */
export const GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue = /* @__PURE__ */ defineTag('00240104', 'FL');
/** (0024,0105) Minimum Sensitivity Value, FL, VM 1. */
export const MinimumSensitivityValue = /* @__PURE__ */ defineTag('00240105', 'FL');
/** (0024,0106) Blind Spot Localized, CS, VM 1. */
export const BlindSpotLocalized = /* @__PURE__ */ defineTag('00240106', 'CS');
/** (0024,0107) Blind Spot X-Coordinate, FL, VM 1. */
export const BlindSpotXCoordinate = /* @__PURE__ */ defineTag('00240107', 'FL');
/** (0024,0108) Blind Spot Y-Coordinate, FL, VM 1. */
export const BlindSpotYCoordinate = /* @__PURE__ */ defineTag('00240108', 'FL');
/** (0024,0110) Visual Acuity Measurement Sequence, SQ, VM 1. */
export const VisualAcuityMeasurementSequence = /* @__PURE__ */ defineListTag('00240110', 'SQ');
/** (0024,0112) Refractive Parameters Used on Patient Sequence, SQ, VM 1. */
export const RefractiveParametersUsedOnPatientSequence = /* @__PURE__ */ defineListTag('00240112', 'SQ');
/** (0024,0113) Measurement Laterality, CS, VM 1. */
export const MeasurementLaterality = /* @__PURE__ */ defineTag('00240113', 'CS');
/** (0024,0114) Ophthalmic Patient Clinical Information Left Eye Sequence, SQ, VM 1. */
export const OphthalmicPatientClinicalInformationLeftEyeSequence = /* @__PURE__ */ defineListTag('00240114', 'SQ');
/** (0024,0115) Ophthalmic Patient Clinical Information Right Eye Sequence, SQ, VM 1. */
export const OphthalmicPatientClinicalInformationRightEyeSequence = /* @__PURE__ */ defineListTag('00240115', 'SQ');
/** (0024,0117) Foveal Point Normative Data Flag, CS, VM 1. */
export const FovealPointNormativeDataFlag = /* @__PURE__ */ defineTag('00240117', 'CS');
/** (0024,0118) Foveal Point Probability Value, FL, VM 1. */
export const FovealPointProbabilityValue = /* @__PURE__ */ defineTag('00240118', 'FL');
/** (0024,0120) Screening Baseline Measured, CS, VM 1. */
export const ScreeningBaselineMeasured = /* @__PURE__ */ defineTag('00240120', 'CS');
/** (0024,0122) Screening Baseline Measured Sequence, SQ, VM 1. */
export const ScreeningBaselineMeasuredSequence = /* @__PURE__ */ defineListTag('00240122', 'SQ');
/** (0024,0124) Screening Baseline Type, CS, VM 1. */
export const ScreeningBaselineType = /* @__PURE__ */ defineTag('00240124', 'CS');
/** (0024,0126) Screening Baseline Value, FL, VM 1. */
export const ScreeningBaselineValue = /* @__PURE__ */ defineTag('00240126', 'FL');
/** (0024,0202) Algorithm Source, LO, VM 1. */
export const AlgorithmSource = /* @__PURE__ */ defineTag('00240202', 'LO');
/** (0024,0306) Data Set Name, LO, VM 1. */
export const DataSetName = /* @__PURE__ */ defineTag('00240306', 'LO');
/** (0024,0307) Data Set Version, LO, VM 1. */
export const DataSetVersion = /* @__PURE__ */ defineTag('00240307', 'LO');
/** (0024,0308) Data Set Source, LO, VM 1. */
export const DataSetSource = /* @__PURE__ */ defineTag('00240308', 'LO');
/** (0024,0309) Data Set Description, LO, VM 1. */
export const DataSetDescription = /* @__PURE__ */ defineTag('00240309', 'LO');
/** (0024,0317) Visual Field Test Reliability Global Index Sequence, SQ, VM 1. */
export const VisualFieldTestReliabilityGlobalIndexSequence = /* @__PURE__ */ defineListTag('00240317', 'SQ');
/** (0024,0320) Visual Field Global Results Index Sequence, SQ, VM 1. */
export const VisualFieldGlobalResultsIndexSequence = /* @__PURE__ */ defineListTag('00240320', 'SQ');
/** (0024,0325) Data Observation Sequence, SQ, VM 1. */
export const DataObservationSequence = /* @__PURE__ */ defineListTag('00240325', 'SQ');
/** (0024,0338) Index Normals Flag, CS, VM 1. */
export const IndexNormalsFlag = /* @__PURE__ */ defineTag('00240338', 'CS');
/** (0024,0341) Index Probability, FL, VM 1. */
export const IndexProbability = /* @__PURE__ */ defineTag('00240341', 'FL');
/** (0024,0344) Index Probability Sequence, SQ, VM 1. */
export const IndexProbabilitySequence = /* @__PURE__ */ defineListTag('00240344', 'SQ');
/** (0028,0002) Samples per Pixel, US, VM 1. */
export const SamplesPerPixel = /* @__PURE__ */ defineTag('00280002', 'US');
/** (0028,0003) Samples per Pixel Used, US, VM 1. */
export const SamplesPerPixelUsed = /* @__PURE__ */ defineTag('00280003', 'US');
/** (0028,0004) Photometric Interpretation, CS, VM 1. */
export const PhotometricInterpretation = /* @__PURE__ */ defineTag('00280004', 'CS');
/** (0028,0005) Image Dimensions, US, VM 1; retired. */
export const ImageDimensions = /* @__PURE__ */ defineTag('00280005', 'US');
/** (0028,0006) Planar Configuration, US, VM 1. */
export const PlanarConfiguration = /* @__PURE__ */ defineTag('00280006', 'US');
/** (0028,0008) Number of Frames, IS, VM 1. */
export const NumberOfFrames = /* @__PURE__ */ defineTag('00280008', 'IS');
/** (0028,0009) Frame Increment Pointer, AT, VM 1-n. */
export const FrameIncrementPointer = /* @__PURE__ */ defineListTag('00280009', 'AT');
/** (0028,000A) Frame Dimension Pointer, AT, VM 1-n. */
export const FrameDimensionPointer = /* @__PURE__ */ defineListTag('0028000A', 'AT');
/** (0028,0010) Rows, US, VM 1. */
export const Rows = /* @__PURE__ */ defineTag('00280010', 'US');
/** (0028,0011) Columns, US, VM 1. */
export const Columns = /* @__PURE__ */ defineTag('00280011', 'US');
/** (0028,0012) Planes, US, VM 1; retired. */
export const Planes = /* @__PURE__ */ defineTag('00280012', 'US');
/** (0028,0014) Ultrasound Color Data Present, US, VM 1. */
export const UltrasoundColorDataPresent = /* @__PURE__ */ defineTag('00280014', 'US');
/** (0028,0030) Pixel Spacing, DS, VM 2. */
export const PixelSpacing = /* @__PURE__ */ defineListTag('00280030', 'DS');
/** (0028,0031) Zoom Factor, DS, VM 2. */
export const ZoomFactor = /* @__PURE__ */ defineListTag('00280031', 'DS');
/** (0028,0032) Zoom Center, DS, VM 2. */
export const ZoomCenter = /* @__PURE__ */ defineListTag('00280032', 'DS');
/** (0028,0034) Pixel Aspect Ratio, IS, VM 2. */
export const PixelAspectRatio = /* @__PURE__ */ defineListTag('00280034', 'IS');
/** (0028,0040) Image Format, CS, VM 1; retired. */
export const ImageFormat = /* @__PURE__ */ defineTag('00280040', 'CS');
/** (0028,0050) Manipulated Image, LO, VM 1-n; retired. */
export const ManipulatedImage = /* @__PURE__ */ defineListTag('00280050', 'LO');
/** (0028,0051) Corrected Image, CS, VM 1-n. */
export const CorrectedImage = /* @__PURE__ */ defineListTag('00280051', 'CS');
/** (0028,005F) Compression Recognition Code, LO, VM 1; retired. */
export const CompressionRecognitionCode = /* @__PURE__ */ defineTag('0028005F', 'LO');
/** (0028,0060) Compression Code, CS, VM 1; retired. */
export const CompressionCode = /* @__PURE__ */ defineTag('00280060', 'CS');
/** (0028,0061) Compression Originator, SH, VM 1; retired. */
export const CompressionOriginator = /* @__PURE__ */ defineTag('00280061', 'SH');
/** (0028,0062) Compression Label, LO, VM 1; retired. */
export const CompressionLabel = /* @__PURE__ */ defineTag('00280062', 'LO');
/** (0028,0063) Compression Description, SH, VM 1; retired. */
export const CompressionDescription = /* @__PURE__ */ defineTag('00280063', 'SH');
/** (0028,0065) Compression Sequence, CS, VM 1-n; retired. */
export const CompressionSequence = /* @__PURE__ */ defineListTag('00280065', 'CS');
/** (0028,0066) Compression Step Pointers, AT, VM 1-n; retired. */
export const CompressionStepPointers = /* @__PURE__ */ defineListTag('00280066', 'AT');
/** (0028,0068) Repeat Interval, US, VM 1; retired. */
export const RepeatInterval = /* @__PURE__ */ defineTag('00280068', 'US');
/** (0028,0069) Bits Grouped, US, VM 1; retired. */
export const BitsGrouped = /* @__PURE__ */ defineTag('00280069', 'US');
/** (0028,0070) Perimeter Table, US, VM 1-n; retired. */
export const PerimeterTable = /* @__PURE__ */ defineListTag('00280070', 'US');
/** (0028,0071) Perimeter Value, US or SS, VM 1; retired. */
export const PerimeterValue = /* @__PURE__ */ defineTag('00280071', 'US');
/** (0028,0080) Predictor Rows, US, VM 1; retired. */
export const PredictorRows = /* @__PURE__ */ defineTag('00280080', 'US');
/** (0028,0081) Predictor Columns, US, VM 1; retired. */
export const PredictorColumns = /* @__PURE__ */ defineTag('00280081', 'US');
/** (0028,0082) Predictor Constants, US, VM 1-n; retired. */
export const PredictorConstants = /* @__PURE__ */ defineListTag('00280082', 'US');
/** (0028,0090) Blocked Pixels, CS, VM 1; retired. */
export const BlockedPixels = /* @__PURE__ */ defineTag('00280090', 'CS');
/** (0028,0091) Block Rows, US, VM 1; retired. */
export const BlockRows = /* @__PURE__ */ defineTag('00280091', 'US');
/** (0028,0092) Block Columns, US, VM 1; retired. */
export const BlockColumns = /* @__PURE__ */ defineTag('00280092', 'US');
/** (0028,0093) Row Overlap, US, VM 1; retired. */
export const RowOverlap = /* @__PURE__ */ defineTag('00280093', 'US');
/** (0028,0094) Column Overlap, US, VM 1; retired. */
export const ColumnOverlap = /* @__PURE__ */ defineTag('00280094', 'US');
/** (0028,0100) Bits Allocated, US, VM 1. */
export const BitsAllocated = /* @__PURE__ */ defineTag('00280100', 'US');
/** (0028,0101) Bits Stored, US, VM 1. */
export const BitsStored = /* @__PURE__ */ defineTag('00280101', 'US');
/** (0028,0102) High Bit, US, VM 1. */
export const HighBit = /* @__PURE__ */ defineTag('00280102', 'US');
/** (0028,0103) Pixel Representation, US, VM 1. */
export const PixelRepresentation = /* @__PURE__ */ defineTag('00280103', 'US');
/** (0028,0104) Smallest Valid Pixel Value, US or SS, VM 1; retired. */
export const SmallestValidPixelValue = /* @__PURE__ */ defineTag('00280104', 'US');
/** (0028,0105) Largest Valid Pixel Value, US or SS, VM 1; retired. */
export const LargestValidPixelValue = /* @__PURE__ */ defineTag('00280105', 'US');
/** (0028,0106) Smallest Image Pixel Value, US or SS, VM 1. */
export const SmallestImagePixelValue = /* @__PURE__ */ defineTag('00280106', 'US');
/** (0028,0107) Largest Image Pixel Value, US or SS, VM 1. */
export const LargestImagePixelValue = /* @__PURE__ */ defineTag('00280107', 'US');
/** (0028,0108) Smallest Pixel Value in Series, US or SS, VM 1. */
export const SmallestPixelValueInSeries = /* @__PURE__ */ defineTag('00280108', 'US');
/** (0028,0109) Largest Pixel Value in Series, US or SS, VM 1. */
export const LargestPixelValueInSeries = /* @__PURE__ */ defineTag('00280109', 'US');
/** (0028,0110) Smallest Image Pixel Value in Plane, US or SS, VM 1; retired. */
export const SmallestImagePixelValueInPlane = /* @__PURE__ */ defineTag('00280110', 'US');
/** (0028,0111) Largest Image Pixel Value in Plane, US or SS, VM 1; retired. */
export const LargestImagePixelValueInPlane = /* @__PURE__ */ defineTag('00280111', 'US');
/** (0028,0120) Pixel Padding Value, US or SS, VM 1. */
export const PixelPaddingValue = /* @__PURE__ */ defineTag('00280120', 'US');
/** (0028,0121) Pixel Padding Range Limit, US or SS, VM 1. */
export const PixelPaddingRangeLimit = /* @__PURE__ */ defineTag('00280121', 'US');
/** (0028,0122) Float Pixel Padding Value, FL, VM 1. */
export const FloatPixelPaddingValue = /* @__PURE__ */ defineTag('00280122', 'FL');
/** (0028,0123) Double Float Pixel Padding Value, FD, VM 1. */
export const DoubleFloatPixelPaddingValue = /* @__PURE__ */ defineTag('00280123', 'FD');
/** (0028,0124) Float Pixel Padding Range Limit, FL, VM 1. */
export const FloatPixelPaddingRangeLimit = /* @__PURE__ */ defineTag('00280124', 'FL');
/** (0028,0125) Double Float Pixel Padding Range Limit, FD, VM 1. */
export const DoubleFloatPixelPaddingRangeLimit = /* @__PURE__ */ defineTag('00280125', 'FD');
/** (0028,0200) Image Location, US, VM 1; retired. */
export const ImageLocation = /* @__PURE__ */ defineTag('00280200', 'US');
/** (0028,0300) Quality Control Image, CS, VM 1. */
export const QualityControlImage = /* @__PURE__ */ defineTag('00280300', 'CS');
/** (0028,0301) Burned In Annotation, CS, VM 1. */
export const BurnedInAnnotation = /* @__PURE__ */ defineTag('00280301', 'CS');
/** (0028,0302) Recognizable Visual Features, CS, VM 1. */
export const RecognizableVisualFeatures = /* @__PURE__ */ defineTag('00280302', 'CS');
/** (0028,0303) Longitudinal Temporal Information Modified, CS, VM 1. */
export const LongitudinalTemporalInformationModified = /* @__PURE__ */ defineTag('00280303', 'CS');
/** (0028,0304) Referenced Color Palette Instance UID, UI, VM 1. */
export const ReferencedColorPaletteInstanceUID = /* @__PURE__ */ defineTag('00280304', 'UI');
/** (0028,0400) Transform Label, LO, VM 1; retired. */
export const TransformLabel = /* @__PURE__ */ defineTag('00280400', 'LO');
/** (0028,0401) Transform Version Number, LO, VM 1; retired. */
export const TransformVersionNumber = /* @__PURE__ */ defineTag('00280401', 'LO');
/** (0028,0402) Number of Transform Steps, US, VM 1; retired. */
export const NumberOfTransformSteps = /* @__PURE__ */ defineTag('00280402', 'US');
/** (0028,0403) Sequence of Compressed Data, LO, VM 1-n; retired. */
export const SequenceOfCompressedData = /* @__PURE__ */ defineListTag('00280403', 'LO');
/** (0028,0404) Details of Coefficients, AT, VM 1-n; retired. */
export const DetailsOfCoefficients = /* @__PURE__ */ defineListTag('00280404', 'AT');
/** (0028,0410) Rows For Nth Order Coefficients, US, VM 1; the first of 0028,04x0; retired. */
export const RowsForNthOrderCoefficients = /* @__PURE__ */ defineTag('00280410', 'US');
/** (0028,0411) Columns For Nth Order Coefficients, US, VM 1; the first of 0028,04x1; retired. */
export const ColumnsForNthOrderCoefficients = /* @__PURE__ */ defineTag('00280411', 'US');
/** (0028,0412) Coefficient Coding, LO, VM 1-n; the first of 0028,04x2; retired. */
export const CoefficientCoding = /* @__PURE__ */ defineListTag('00280412', 'LO');
/** (0028,0413) Coefficient Coding Pointers, AT, VM 1-n; the first of 0028,04x3; retired. */
export const CoefficientCodingPointers = /* @__PURE__ */ defineListTag('00280413', 'AT');
/** (0028,0700) DCT Label, LO, VM 1; retired. */
export const DCTLabel = /* @__PURE__ */ defineTag('00280700', 'LO');
/** (0028,0701) Data Block Description, CS, VM 1-n; retired. */
export const DataBlockDescription = /* @__PURE__ */ defineListTag('00280701', 'CS');
/** (0028,0702) Data Block, AT, VM 1-n; retired. */
export const DataBlock = /* @__PURE__ */ defineListTag('00280702', 'AT');
/** (0028,0710) Normalization Factor Format, US, VM 1; retired. */
export const NormalizationFactorFormat = /* @__PURE__ */ defineTag('00280710', 'US');
/** (0028,0720) Zonal Map Number Format, US, VM 1; retired. */
export const ZonalMapNumberFormat = /* @__PURE__ */ defineTag('00280720', 'US');
/** (0028,0721) Zonal Map Location, AT, VM 1-n; retired. */
export const ZonalMapLocation = /* @__PURE__ */ defineListTag('00280721', 'AT');
/** (0028,0722) Zonal Map Format, US, VM 1; retired. */
export const ZonalMapFormat = /* @__PURE__ */ defineTag('00280722', 'US');
/** (0028,0730) Adaptive Map Format, US, VM 1; retired. */
export const AdaptiveMapFormat = /* @__PURE__ */ defineTag('00280730', 'US');
/** (0028,0740) Code Number Format, US, VM 1; retired. */
export const CodeNumberFormat = /* @__PURE__ */ defineTag('00280740', 'US');
/** (0028,0800) Code Label, CS, VM 1-n; the first of 0028,08x0; retired. */
export const CodeLabel = /* @__PURE__ */ defineListTag('00280800', 'CS');
/** (0028,0802) Number of Tables, US, VM 1; the first of 0028,08x2; retired. */
export const NumberOfTables = /* @__PURE__ */ defineTag('00280802', 'US');
/** (0028,0803) Code Table Location, AT, VM 1-n; the first of 0028,08x3; retired. */
export const CodeTableLocation = /* @__PURE__ */ defineListTag('00280803', 'AT');
/** (0028,0804) Bits For Code Word, US, VM 1; the first of 0028,08x4; retired. */
export const BitsForCodeWord = /* @__PURE__ */ defineTag('00280804', 'US');
/** (0028,0808) Image Data Location, AT, VM 1-n; the first of 0028,08x8; retired. */
export const ImageDataLocation = /* @__PURE__ */ defineListTag('00280808', 'AT');
/** (0028,0A02) Pixel Spacing Calibration Type, CS, VM 1. */
export const PixelSpacingCalibrationType = /* @__PURE__ */ defineTag('00280A02', 'CS');
/** (0028,0A04) Pixel Spacing Calibration Description, LO, VM 1. */
export const PixelSpacingCalibrationDescription = /* @__PURE__ */ defineTag('00280A04', 'LO');
/** (0028,1040) Pixel Intensity Relationship, CS, VM 1. */
export const PixelIntensityRelationship = /* @__PURE__ */ defineTag('00281040', 'CS');
/** (0028,1041) Pixel Intensity Relationship Sign, SS, VM 1. */
export const PixelIntensityRelationshipSign = /* @__PURE__ */ defineTag('00281041', 'SS');
/** (0028,1050) Window Center, DS, VM 1-n. */
export const WindowCenter = /* @__PURE__ */ defineListTag('00281050', 'DS');
/** (0028,1051) Window Width, DS, VM 1-n. */
export const WindowWidth = /* @__PURE__ */ defineListTag('00281051', 'DS');
/** (0028,1052) Rescale Intercept, DS, VM 1. */
export const RescaleIntercept = /* @__PURE__ */ defineTag('00281052', 'DS');
/** (0028,1053) Rescale Slope, DS, VM 1. */
export const RescaleSlope = /* @__PURE__ */ defineTag('00281053', 'DS');
/** (0028,1054) Rescale Type, LO, VM 1. */
export const RescaleType = /* @__PURE__ */ defineTag('00281054', 'LO');
/** (0028,1055) Window Center & Width Explanation, LO, VM 1-n. */
export const WindowCenterWidthExplanation = /* @__PURE__ */ defineListTag('00281055', 'LO');
/** (0028,1056) VOI LUT Function, CS, VM 1. */
export const VOILUTFunction = /* @__PURE__ */ defineTag('00281056', 'CS');
/** (0028,1080) Gray Scale, CS, VM 1; retired. */
export const GrayScale = /* @__PURE__ */ defineTag('00281080', 'CS');
/** (0028,1090) Recommended Viewing Mode, CS, VM 1. */
export const RecommendedViewingMode = /* @__PURE__ */ defineTag('00281090', 'CS');
/** (0028,1100) Gray Lookup Table Descriptor, US or SS, VM 3; retired. */
export const GrayLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281100', 'US');
/** (0028,1101) Red Palette Color Lookup Table Descriptor, US or SS, VM 3. */
export const RedPaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281101', 'US');
/** (0028,1102) Green Palette Color Lookup Table Descriptor, US or SS, VM 3. */
export const GreenPaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281102', 'US');
/** (0028,1103) Blue Palette Color Lookup Table Descriptor, US or SS, VM 3. */
export const BluePaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281103', 'US');
/** (0028,1104) Alpha Palette Color Lookup Table Descriptor, US, VM 3. */
export const AlphaPaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281104', 'US');
/** (0028,1111) Large Red Palette Color Lookup Table Descriptor, US or SS, VM 4; retired. */
export const LargeRedPaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281111', 'US');
/** (0028,1112) Large Green Palette Color Lookup Table Descriptor, US or SS, VM 4; retired. */
export const LargeGreenPaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281112', 'US');
/** (0028,1113) Large Blue Palette Color Lookup Table Descriptor, US or SS, VM 4; retired. */
export const LargeBluePaletteColorLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281113', 'US');
/** (0028,1199) Palette Color Lookup Table UID, UI, VM 1. */
export const PaletteColorLookupTableUID = /* @__PURE__ */ defineTag('00281199', 'UI');
/** (0028,1200) Gray Lookup Table Data, US or SS or OW, VM 1-n or 1; retired. */
export const GrayLookupTableData = /* @__PURE__ */ defineTag('00281200', 'OW');
/** (0028,1201) Red Palette Color Lookup Table Data, OW, VM 1. */
export const RedPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281201', 'OW');
/** (0028,1202) Green Palette Color Lookup Table Data, OW, VM 1. */
export const GreenPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281202', 'OW');
/** (0028,1203) Blue Palette Color Lookup Table Data, OW, VM 1. */
export const BluePaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281203', 'OW');
/** (0028,1204) Alpha Palette Color Lookup Table Data, OW, VM 1. */
export const AlphaPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281204', 'OW');
/** (0028,1211) Large Red Palette Color Lookup Table Data, OW, VM 1; retired. */
export const LargeRedPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281211', 'OW');
/** (0028,1212) Large Green Palette Color Lookup Table Data, OW, VM 1; retired. */
export const LargeGreenPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281212', 'OW');
/** (0028,1213) Large Blue Palette Color Lookup Table Data, OW, VM 1; retired. */
export const LargeBluePaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281213', 'OW');
/** (0028,1214) Large Palette Color Lookup Table UID, UI, VM 1; retired. */
export const LargePaletteColorLookupTableUID = /* @__PURE__ */ defineTag('00281214', 'UI');
/** (0028,1221) Segmented Red Palette Color Lookup Table Data, OW, VM 1. */
export const SegmentedRedPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281221', 'OW');
/** (0028,1222) Segmented Green Palette Color Lookup Table Data, OW, VM 1. */
export const SegmentedGreenPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281222', 'OW');
/** (0028,1223) Segmented Blue Palette Color Lookup Table Data, OW, VM 1. */
export const SegmentedBluePaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281223', 'OW');
/** (0028,1224) Segmented Alpha Palette Color Lookup Table Data, OW, VM 1. */
export const SegmentedAlphaPaletteColorLookupTableData = /* @__PURE__ */ defineTag('00281224', 'OW');
/** (0028,1230) Stored Value Color Range Sequence, SQ, VM 1. */
export const StoredValueColorRangeSequence = /* @__PURE__ */ defineListTag('00281230', 'SQ');
/** (0028,1231) Minimum Stored Value Mapped, FD, VM 1. */
export const MinimumStoredValueMapped = /* @__PURE__ */ defineTag('00281231', 'FD');
/** (0028,1232) Maximum Stored Value Mapped, FD, VM 1. */
export const MaximumStoredValueMapped = /* @__PURE__ */ defineTag('00281232', 'FD');
/** (0028,1300) Breast Implant Present, CS, VM 1. */
export const BreastImplantPresent = /* @__PURE__ */ defineTag('00281300', 'CS');
/** (0028,1350) Partial View, CS, VM 1. */
export const PartialView = /* @__PURE__ */ defineTag('00281350', 'CS');
/** (0028,1351) Partial View Description, ST, VM 1. */
export const PartialViewDescription = /* @__PURE__ */ defineTag('00281351', 'ST');
/** (0028,1352) Partial View Code Sequence, SQ, VM 1. */
export const PartialViewCodeSequence = /* @__PURE__ */ defineListTag('00281352', 'SQ');
/** (0028,135A) Spatial Locations Preserved, CS, VM 1. */
export const SpatialLocationsPreserved = /* @__PURE__ */ defineTag('0028135A', 'CS');
/** (0028,1401) Data Frame Assignment Sequence, SQ, VM 1. */
export const DataFrameAssignmentSequence = /* @__PURE__ */ defineListTag('00281401', 'SQ');
/** (0028,1402) Data Path Assignment, CS, VM 1. */
export const DataPathAssignment = /* @__PURE__ */ defineTag('00281402', 'CS');
/** (0028,1403) Bits Mapped to Color Lookup Table, US, VM 1. */
export const BitsMappedToColorLookupTable = /* @__PURE__ */ defineTag('00281403', 'US');
/** (0028,1404) Blending LUT 1 Sequence, SQ, VM 1. */
export const BlendingLUT1Sequence = /* @__PURE__ */ defineListTag('00281404', 'SQ');
/** (0028,1405) Blending LUT 1 Transfer Function, CS, VM 1. */
export const BlendingLUT1TransferFunction = /* @__PURE__ */ defineTag('00281405', 'CS');
/** (0028,1406) Blending Weight Constant, FD, VM 1. */
export const BlendingWeightConstant = /* @__PURE__ */ defineTag('00281406', 'FD');
/** (0028,1407) Blending Lookup Table Descriptor, US, VM 3. */
export const BlendingLookupTableDescriptor = /* @__PURE__ */ defineListTag('00281407', 'US');
/** (0028,1408) Blending Lookup Table Data, OW, VM 1. */
export const BlendingLookupTableData = /* @__PURE__ */ defineTag('00281408', 'OW');
/** (0028,140B) Enhanced Palette Color Lookup Table Sequence, SQ, VM 1. */
export const EnhancedPaletteColorLookupTableSequence = /* @__PURE__ */ defineListTag('0028140B', 'SQ');
/** (0028,140C) Blending LUT 2 Sequence, SQ, VM 1. */
export const BlendingLUT2Sequence = /* @__PURE__ */ defineListTag('0028140C', 'SQ');
/** (0028,140D) Blending LUT 2 Transfer Function, CS, VM 1. */
export const BlendingLUT2TransferFunction = /* @__PURE__ */ defineTag('0028140D', 'CS');
/** (0028,140E) Data Path ID, CS, VM 1. */
export const DataPathID = /* @__PURE__ */ defineTag('0028140E', 'CS');
/** (0028,140F) RGB LUT Transfer Function, CS, VM 1. */
export const RGBLUTTransferFunction = /* @__PURE__ */ defineTag('0028140F', 'CS');
/** (0028,1410) Alpha LUT Transfer Function, CS, VM 1. */
export const AlphaLUTTransferFunction = /* @__PURE__ */ defineTag('00281410', 'CS');
/** (0028,2000) ICC Profile, OB, VM 1. */
export const ICCProfile = /* @__PURE__ */ defineTag('00282000', 'OB');
/** (0028,2002) Color Space, CS, VM 1. */
export const ColorSpace = /* @__PURE__ */ defineTag('00282002', 'CS');
/** (0028,2110) Lossy Image Compression, CS, VM 1. */
export const LossyImageCompression = /* @__PURE__ */ defineTag('00282110', 'CS');
/** (0028,2112) Lossy Image Compression Ratio, DS, VM 1-n. */
export const LossyImageCompressionRatio = /* @__PURE__ */ defineListTag('00282112', 'DS');
/** (0028,2114) Lossy Image Compression Method, CS, VM 1-n. */
export const LossyImageCompressionMethod = /* @__PURE__ */ defineListTag('00282114', 'CS');
/** (0028,3000) Modality LUT Sequence, SQ, VM 1. */
export const ModalityLUTSequence = /* @__PURE__ */ defineListTag('00283000', 'SQ');
/** (0028,3001) Variable Modality LUT Sequence, SQ, VM 1. */
export const VariableModalityLUTSequence = /* @__PURE__ */ defineListTag('00283001', 'SQ');
/** (0028,3002) LUT Descriptor, US or SS, VM 3. */
export const LUTDescriptor = /* @__PURE__ */ defineListTag('00283002', 'US');
/** (0028,3003) LUT Explanation, LO, VM 1. */
export const LUTExplanation = /* @__PURE__ */ defineTag('00283003', 'LO');
/** (0028,3004) Modality LUT Type, LO, VM 1. */
export const ModalityLUTType = /* @__PURE__ */ defineTag('00283004', 'LO');
/** (0028,3006) LUT Data, US or OW, VM 1-n or 1. */
export const LUTData = /* @__PURE__ */ defineTag('00283006', 'OW');
/** (0028,3010) VOI LUT Sequence, SQ, VM 1. */
export const VOILUTSequence = /* @__PURE__ */ defineListTag('00283010', 'SQ');
/** (0028,3110) Softcopy VOI LUT Sequence, SQ, VM 1. */
export const SoftcopyVOILUTSequence = /* @__PURE__ */ defineListTag('00283110', 'SQ');
/** (0028,4000) Image Presentation Comments, LT, VM 1; retired. */
export const ImagePresentationComments = /* @__PURE__ */ defineTag('00284000', 'LT');
/** (0028,5000) Bi-Plane Acquisition Sequence, SQ, VM 1; retired. */
export const BiPlaneAcquisitionSequence = /* @__PURE__ */ defineListTag('00285000', 'SQ');
/** (0028,6010) Representative Frame Number, US, VM 1. */
export const RepresentativeFrameNumber = /* @__PURE__ */ defineTag('00286010', 'US');
/** (0028,6020) Frame Numbers of Interest (FOI), US, VM 1-n. */
export const FrameNumbersOfInterest = /* @__PURE__ */ defineListTag('00286020', 'US');
/** (0028,6022) Frame of Interest Description, LO, VM 1-n. */
export const FrameOfInterestDescription = /* @__PURE__ */ defineListTag('00286022', 'LO');
/** (0028,6023) Frame of Interest Type, CS, VM 1-n. */
export const FrameOfInterestType = /* @__PURE__ */ defineListTag('00286023', 'CS');
/** (0028,6030) Mask Pointer(s), US, VM 1-n; retired. */
export const MaskPointers = /* @__PURE__ */ defineListTag('00286030', 'US');
/** (0028,6040) R Wave Pointer, US, VM 1-n. */
export const RWavePointer = /* @__PURE__ */ defineListTag('00286040', 'US');
/** (0028,6100) Mask Subtraction Sequence, SQ, VM 1. */
export const MaskSubtractionSequence = /* @__PURE__ */ defineListTag('00286100', 'SQ');
/** (0028,6101) Mask Operation, CS, VM 1. */
export const MaskOperation = /* @__PURE__ */ defineTag('00286101', 'CS');
/** (0028,6102) Applicable Frame Range, US, VM 2-2n. */
export const ApplicableFrameRange = /* @__PURE__ */ defineListTag('00286102', 'US');
/** (0028,6110) Mask Frame Numbers, US, VM 1-n. */
export const MaskFrameNumbers = /* @__PURE__ */ defineListTag('00286110', 'US');
/** (0028,6112) Contrast Frame Averaging, US, VM 1. */
export const ContrastFrameAveraging = /* @__PURE__ */ defineTag('00286112', 'US');
/** (0028,6114) Mask Sub-pixel Shift, FL, VM 2. */
export const MaskSubPixelShift = /* @__PURE__ */ defineListTag('00286114', 'FL');
/** (0028,6120) TID Offset, SS, VM 1. */
export const TIDOffset = /* @__PURE__ */ defineTag('00286120', 'SS');
/** (0028,6190) Mask Operation Explanation, ST, VM 1. */
export const MaskOperationExplanation = /* @__PURE__ */ defineTag('00286190', 'ST');
/** (0028,7000) Equipment Administrator Sequence, SQ, VM 1. */
export const EquipmentAdministratorSequence = /* @__PURE__ */ defineListTag('00287000', 'SQ');
/** (0028,7001) Number of Display Subsystems, US, VM 1. */
export const NumberOfDisplaySubsystems = /* @__PURE__ */ defineTag('00287001', 'US');
/** (0028,7002) Current Configuration ID, US, VM 1. */
export const CurrentConfigurationID = /* @__PURE__ */ defineTag('00287002', 'US');
/** (0028,7003) Display Subsystem ID, US, VM 1. */
export const DisplaySubsystemID = /* @__PURE__ */ defineTag('00287003', 'US');
/** (0028,7004) Display Subsystem Name, SH, VM 1. */
export const DisplaySubsystemName = /* @__PURE__ */ defineTag('00287004', 'SH');
/** (0028,7005) Display Subsystem Description, LO, VM 1. */
export const DisplaySubsystemDescription = /* @__PURE__ */ defineTag('00287005', 'LO');
/** (0028,7006) System Status, CS, VM 1. */
export const SystemStatus = /* @__PURE__ */ defineTag('00287006', 'CS');
/** (0028,7007) System Status Comment, LO, VM 1. */
export const SystemStatusComment = /* @__PURE__ */ defineTag('00287007', 'LO');
/** (0028,7008) Target Luminance Characteristics Sequence, SQ, VM 1. */
export const TargetLuminanceCharacteristicsSequence = /* @__PURE__ */ defineListTag('00287008', 'SQ');
/** (0028,7009) Luminance Characteristics ID, US, VM 1. */
export const LuminanceCharacteristicsID = /* @__PURE__ */ defineTag('00287009', 'US');
/** (0028,700A) Display Subsystem Configuration Sequence, SQ, VM 1. */
export const DisplaySubsystemConfigurationSequence = /* @__PURE__ */ defineListTag('0028700A', 'SQ');
/** (0028,700B) Configuration ID, US, VM 1. */
export const ConfigurationID = /* @__PURE__ */ defineTag('0028700B', 'US');
/** (0028,700C) Configuration Name, SH, VM 1. */
export const ConfigurationName = /* @__PURE__ */ defineTag('0028700C', 'SH');
/** (0028,700D) Configuration Description, LO, VM 1. */
export const ConfigurationDescription = /* @__PURE__ */ defineTag('0028700D', 'LO');
/** (0028,700E) Referenced Target Luminance Characteristics ID, US, VM 1. */
export const ReferencedTargetLuminanceCharacteristicsID = /* @__PURE__ */ defineTag('0028700E', 'US');
/** (0028,700F) QA Results Sequence, SQ, VM 1. */
export const QAResultsSequence = /* @__PURE__ */ defineListTag('0028700F', 'SQ');
/** (0028,7010) Display Subsystem QA Results Sequence, SQ, VM 1. */
export const DisplaySubsystemQAResultsSequence = /* @__PURE__ */ defineListTag('00287010', 'SQ');
/** (0028,7011) Configuration QA Results Sequence, SQ, VM 1. */
export const ConfigurationQAResultsSequence = /* @__PURE__ */ defineListTag('00287011', 'SQ');
/** (0028,7012) Measurement Equipment Sequence, SQ, VM 1. */
export const MeasurementEquipmentSequence = /* @__PURE__ */ defineListTag('00287012', 'SQ');
/** (0028,7013) Measurement Functions, CS, VM 1-n. */
export const MeasurementFunctions = /* @__PURE__ */ defineListTag('00287013', 'CS');
/** (0028,7014) Measurement Equipment Type, CS, VM 1. */
export const MeasurementEquipmentType = /* @__PURE__ */ defineTag('00287014', 'CS');
/** (0028,7015) Visual Evaluation Result Sequence, SQ, VM 1. */
export const VisualEvaluationResultSequence = /* @__PURE__ */ defineListTag('00287015', 'SQ');
/** (0028,7016) Display Calibration Result Sequence, SQ, VM 1. */
export const DisplayCalibrationResultSequence = /* @__PURE__ */ defineListTag('00287016', 'SQ');
/** (0028,7017) DDL Value, US, VM 1. */
export const DDLValue = /* @__PURE__ */ defineTag('00287017', 'US');
/** (0028,7018) CIExy White Point, FL, VM 2. */
export const CIExyWhitePoint = /* @__PURE__ */ defineListTag('00287018', 'FL');
/** (0028,7019) Display Function Type, CS, VM 1. */
export const DisplayFunctionType = /* @__PURE__ */ defineTag('00287019', 'CS');
/** (0028,701A) Gamma Value, FL, VM 1. */
export const GammaValue = /* @__PURE__ */ defineTag('0028701A', 'FL');
/** (0028,701B) Number of Luminance Points, US, VM 1. */
export const NumberOfLuminancePoints = /* @__PURE__ */ defineTag('0028701B', 'US');
/** (0028,701C) Luminance Response Sequence, SQ, VM 1. */
export const LuminanceResponseSequence = /* @__PURE__ */ defineListTag('0028701C', 'SQ');
/** (0028,701D) Target Minimum Luminance, FL, VM 1. */
export const TargetMinimumLuminance = /* @__PURE__ */ defineTag('0028701D', 'FL');
/** (0028,701E) Target Maximum Luminance, FL, VM 1. */
export const TargetMaximumLuminance = /* @__PURE__ */ defineTag('0028701E', 'FL');
/** (0028,701F) Luminance Value, FL, VM 1. */
export const LuminanceValue = /* @__PURE__ */ defineTag('0028701F', 'FL');
/** (0028,7020) Luminance Response Description, LO, VM 1. */
export const LuminanceResponseDescription = /* @__PURE__ */ defineTag('00287020', 'LO');
/** (0028,7021) White Point Flag, CS, VM 1. */
export const WhitePointFlag = /* @__PURE__ */ defineTag('00287021', 'CS');
/** (0028,7022) Display Device Type Code Sequence, SQ, VM 1. */
export const DisplayDeviceTypeCodeSequence = /* @__PURE__ */ defineListTag('00287022', 'SQ');
/** (0028,7023) Display Subsystem Sequence, SQ, VM 1. */
export const DisplaySubsystemSequence = /* @__PURE__ */ defineListTag('00287023', 'SQ');
/** (0028,7024) Luminance Result Sequence, SQ, VM 1. */
export const LuminanceResultSequence = /* @__PURE__ */ defineListTag('00287024', 'SQ');
/** (0028,7025) Ambient Light Value Source, CS, VM 1. */
export const AmbientLightValueSource = /* @__PURE__ */ defineTag('00287025', 'CS');
/** (0028,7026) Measured Characteristics, CS, VM 1-n. */
export const MeasuredCharacteristics = /* @__PURE__ */ defineListTag('00287026', 'CS');
/** (0028,7027) Luminance Uniformity Result Sequence, SQ, VM 1. */
export const LuminanceUniformityResultSequence = /* @__PURE__ */ defineListTag('00287027', 'SQ');
/** (0028,7028) Visual Evaluation Test Sequence, SQ, VM 1. */
export const VisualEvaluationTestSequence = /* @__PURE__ */ defineListTag('00287028', 'SQ');
/** (0028,7029) Test Result, CS, VM 1. */
export const TestResult = /* @__PURE__ */ defineTag('00287029', 'CS');
/** (0028,702A) Test Result Comment, LO, VM 1. */
export const TestResultComment = /* @__PURE__ */ defineTag('0028702A', 'LO');
/** (0028,702B) Test Image Validation, CS, VM 1. */
export const TestImageValidation = /* @__PURE__ */ defineTag('0028702B', 'CS');
/** (0028,702C) Test Pattern Code Sequence, SQ, VM 1. */
export const TestPatternCodeSequence = /* @__PURE__ */ defineListTag('0028702C', 'SQ');
/** (0028,702D) Measurement Pattern Code Sequence, SQ, VM 1. */
export const MeasurementPatternCodeSequence = /* @__PURE__ */ defineListTag('0028702D', 'SQ');
/** (0028,702E) Visual Evaluation Method Code Sequence, SQ, VM 1. */
export const VisualEvaluationMethodCodeSequence = /* @__PURE__ */ defineListTag('0028702E', 'SQ');
/** (0028,7FE0) Pixel Data Provider URL, UR, VM 1. */
export const PixelDataProviderURL = /* @__PURE__ */ defineTag('00287FE0', 'UR');
/** (0028,9001) Data Point Rows, UL, VM 1. */
export const DataPointRows = /* @__PURE__ */ defineTag('00289001', 'UL');
/** (0028,9002) Data Point Columns, UL, VM 1. */
export const DataPointColumns = /* @__PURE__ */ defineTag('00289002', 'UL');
/** (0028,9003) Signal Domain Columns, CS, VM 1. */
export const SignalDomainColumns = /* @__PURE__ */ defineTag('00289003', 'CS');
/** (0028,9099) Largest Monochrome Pixel Value, US, VM 1; retired. */
export const LargestMonochromePixelValue = /* @__PURE__ */ defineTag('00289099', 'US');
/** (0028,9108) Data Representation, CS, VM 1. */
export const DataRepresentation = /* @__PURE__ */ defineTag('00289108', 'CS');
/** (0028,9110) Pixel Measures Sequence, SQ, VM 1. */
export const PixelMeasuresSequence = /* @__PURE__ */ defineListTag('00289110', 'SQ');
/** (0028,9132) Frame VOI LUT Sequence, SQ, VM 1. */
export const FrameVOILUTSequence = /* @__PURE__ */ defineListTag('00289132', 'SQ');
/** (0028,9145) Pixel Value Transformation Sequence, SQ, VM 1. */
export const PixelValueTransformationSequence = /* @__PURE__ */ defineListTag('00289145', 'SQ');
/** (0028,9235) Signal Domain Rows, CS, VM 1. */
export const SignalDomainRows = /* @__PURE__ */ defineTag('00289235', 'CS');
/** (0028,9411) Display Filter Percentage, FL, VM 1. */
export const DisplayFilterPercentage = /* @__PURE__ */ defineTag('00289411', 'FL');
/** (0028,9415) Frame Pixel Shift Sequence, SQ, VM 1. */
export const FramePixelShiftSequence = /* @__PURE__ */ defineListTag('00289415', 'SQ');
/** (0028,9416) Subtraction Item ID, US, VM 1. */
export const SubtractionItemID = /* @__PURE__ */ defineTag('00289416', 'US');
/** (0028,9422) Pixel Intensity Relationship LUT Sequence, SQ, VM 1. */
export const PixelIntensityRelationshipLUTSequence = /* @__PURE__ */ defineListTag('00289422', 'SQ');
/** (0028,9443) Frame Pixel Data Properties Sequence, SQ, VM 1. */
export const FramePixelDataPropertiesSequence = /* @__PURE__ */ defineListTag('00289443', 'SQ');
/** (0028,9444) Geometrical Properties, CS, VM 1. */
export const GeometricalProperties = /* @__PURE__ */ defineTag('00289444', 'CS');
/** (0028,9445) Geometric Maximum Distortion, FL, VM 1. */
export const GeometricMaximumDistortion = /* @__PURE__ */ defineTag('00289445', 'FL');
/** (0028,9446) Image Processing Applied, CS, VM 1-n. */
export const ImageProcessingApplied = /* @__PURE__ */ defineListTag('00289446', 'CS');
/** (0028,9454) Mask Selection Mode, CS, VM 1. */
export const MaskSelectionMode = /* @__PURE__ */ defineTag('00289454', 'CS');
/** (0028,9474) LUT Function, CS, VM 1. */
export const LUTFunction = /* @__PURE__ */ defineTag('00289474', 'CS');
/** (0028,9478) Mask Visibility Percentage, FL, VM 1. */
export const MaskVisibilityPercentage = /* @__PURE__ */ defineTag('00289478', 'FL');
/** (0028,9501) Pixel Shift Sequence, SQ, VM 1. */
export const PixelShiftSequence = /* @__PURE__ */ defineListTag('00289501', 'SQ');
/** (0028,9502) Region Pixel Shift Sequence, SQ, VM 1. */
export const RegionPixelShiftSequence = /* @__PURE__ */ defineListTag('00289502', 'SQ');
/** (0028,9503) Vertices of the Region, SS, VM 2-2n. */
export const VerticesOfTheRegion = /* @__PURE__ */ defineListTag('00289503', 'SS');
/** (0028,9505) Multi-frame Presentation Sequence, SQ, VM 1. */
export const MultiFramePresentationSequence = /* @__PURE__ */ defineListTag('00289505', 'SQ');
/** (0028,9506) Pixel Shift Frame Range, US, VM 2-2n. */
export const PixelShiftFrameRange = /* @__PURE__ */ defineListTag('00289506', 'US');
/** (0028,9507) LUT Frame Range, US, VM 2-2n. */
export const LUTFrameRange = /* @__PURE__ */ defineListTag('00289507', 'US');
/** (0028,9520) Image to Equipment Mapping Matrix, DS, VM 16. */
export const ImageToEquipmentMappingMatrix = /* @__PURE__ */ defineListTag('00289520', 'DS');
/** (0028,9537) Equipment Coordinate System Identification, CS, VM 1. */
export const EquipmentCoordinateSystemIdentification = /* @__PURE__ */ defineTag('00289537', 'CS');
/** (0032,000A) Study Status ID, CS, VM 1; retired. */
export const StudyStatusID = /* @__PURE__ */ defineTag('0032000A', 'CS');
/** (0032,000C) Study Priority ID, CS, VM 1; retired. */
export const StudyPriorityID = /* @__PURE__ */ defineTag('0032000C', 'CS');
/** (0032,0012) Study ID Issuer, LO, VM 1; retired. */
export const StudyIDIssuer = /* @__PURE__ */ defineTag('00320012', 'LO');
/** (0032,0032) Study Verified Date, DA, VM 1; retired. */
export const StudyVerifiedDate = /* @__PURE__ */ defineTag('00320032', 'DA');
/** (0032,0033) Study Verified Time, TM, VM 1; retired. */
export const StudyVerifiedTime = /* @__PURE__ */ defineTag('00320033', 'TM');
/** (0032,0034) Study Read Date, DA, VM 1; retired. */
export const StudyReadDate = /* @__PURE__ */ defineTag('00320034', 'DA');
/** (0032,0035) Study Read Time, TM, VM 1; retired. */
export const StudyReadTime = /* @__PURE__ */ defineTag('00320035', 'TM');
/** (0032,1000) Scheduled Study Start Date, DA, VM 1; retired. */
export const ScheduledStudyStartDate = /* @__PURE__ */ defineTag('00321000', 'DA');
/** (0032,1001) Scheduled Study Start Time, TM, VM 1; retired. */
export const ScheduledStudyStartTime = /* @__PURE__ */ defineTag('00321001', 'TM');
/** (0032,1010) Scheduled Study Stop Date, DA, VM 1; retired. */
export const ScheduledStudyStopDate = /* @__PURE__ */ defineTag('00321010', 'DA');
/** (0032,1011) Scheduled Study Stop Time, TM, VM 1; retired. */
export const ScheduledStudyStopTime = /* @__PURE__ */ defineTag('00321011', 'TM');
/** (0032,1020) Scheduled Study Location, LO, VM 1; retired. */
export const ScheduledStudyLocation = /* @__PURE__ */ defineTag('00321020', 'LO');
/** (0032,1021) Scheduled Study Location AE Title, AE, VM 1-n; retired. */
export const ScheduledStudyLocationAETitle = /* @__PURE__ */ defineListTag('00321021', 'AE');
/** (0032,1030) Reason for Study, LO, VM 1; retired. */
export const ReasonForStudy = /* @__PURE__ */ defineTag('00321030', 'LO');
/** (0032,1031) Requesting Physician Identification Sequence, SQ, VM 1. */
export const RequestingPhysicianIdentificationSequence = /* @__PURE__ */ defineListTag('00321031', 'SQ');
/** (0032,1032) Requesting Physician, PN, VM 1. */
export const RequestingPhysician = /* @__PURE__ */ defineTag('00321032', 'PN');
/** (0032,1033) Requesting Service, LO, VM 1. */
export const RequestingService = /* @__PURE__ */ defineTag('00321033', 'LO');
/** (0032,1034) Requesting Service Code Sequence, SQ, VM 1. */
export const RequestingServiceCodeSequence = /* @__PURE__ */ defineListTag('00321034', 'SQ');
/** (0032,1040) Study Arrival Date, DA, VM 1; retired. */
export const StudyArrivalDate = /* @__PURE__ */ defineTag('00321040', 'DA');
/** (0032,1041) Study Arrival Time, TM, VM 1; retired. */
export const StudyArrivalTime = /* @__PURE__ */ defineTag('00321041', 'TM');
/** (0032,1050) Study Completion Date, DA, VM 1; retired. */
export const StudyCompletionDate = /* @__PURE__ */ defineTag('00321050', 'DA');
/** (0032,1051) Study Completion Time, TM, VM 1; retired. */
export const StudyCompletionTime = /* @__PURE__ */ defineTag('00321051', 'TM');
/** (0032,1055) Study Component Status ID, CS, VM 1; retired. */
export const StudyComponentStatusID = /* @__PURE__ */ defineTag('00321055', 'CS');
/** (0032,1060) Requested Procedure Description, LO, VM 1. */
export const RequestedProcedureDescription = /* @__PURE__ */ defineTag('00321060', 'LO');
/** (0032,1064) Requested Procedure Code Sequence, SQ, VM 1. */
export const RequestedProcedureCodeSequence = /* @__PURE__ */ defineListTag('00321064', 'SQ');
/** (0032,1065) Requested Laterality Code Sequence, SQ, VM 1. */
export const RequestedLateralityCodeSequence = /* @__PURE__ */ defineListTag('00321065', 'SQ');
/** (0032,1066) Reason for Visit, UT, VM 1. */
export const ReasonForVisit = /* @__PURE__ */ defineTag('00321066', 'UT');
/** (0032,1067) Reason for Visit Code Sequence, SQ, VM 1. */
export const ReasonForVisitCodeSequence = /* @__PURE__ */ defineListTag('00321067', 'SQ');
/** (0032,1070) Requested Contrast Agent, LO, VM 1. */
export const RequestedContrastAgent = /* @__PURE__ */ defineTag('00321070', 'LO');
/** (0032,4000) Study Comments, LT, VM 1; retired. */
export const StudyComments = /* @__PURE__ */ defineTag('00324000', 'LT');
/** (0034,0001) Flow Identifier Sequence, SQ, VM 1. */
export const FlowIdentifierSequence = /* @__PURE__ */ defineListTag('00340001', 'SQ');
/** (0034,0002) Flow Identifier, OB, VM 1. */
export const FlowIdentifier = /* @__PURE__ */ defineTag('00340002', 'OB');
/** (0034,0003) Flow Transfer Syntax UID, UI, VM 1. */
export const FlowTransferSyntaxUID = /* @__PURE__ */ defineTag('00340003', 'UI');
/** (0034,0004) Flow RTP Sampling Rate, UL, VM 1. */
export const FlowRTPSamplingRate = /* @__PURE__ */ defineTag('00340004', 'UL');
/** (0034,0005) Source Identifier, OB, VM 1. */
export const SourceIdentifier = /* @__PURE__ */ defineTag('00340005', 'OB');
/** (0034,0007) Frame Origin Timestamp, OB, VM 1. */
export const FrameOriginTimestamp = /* @__PURE__ */ defineTag('00340007', 'OB');
/** (0034,0008) Includes Imaging Subject, CS, VM 1. */
export const IncludesImagingSubject = /* @__PURE__ */ defineTag('00340008', 'CS');
/** (0034,0009) Frame Usefulness Group Sequence, SQ, VM 1. */
export const FrameUsefulnessGroupSequence = /* @__PURE__ */ defineListTag('00340009', 'SQ');
/** (0034,000A) Real-Time Bulk Data Flow Sequence, SQ, VM 1. */
export const RealTimeBulkDataFlowSequence = /* @__PURE__ */ defineListTag('0034000A', 'SQ');
/** (0034,000B) Camera Position Group Sequence, SQ, VM 1. */
export const CameraPositionGroupSequence = /* @__PURE__ */ defineListTag('0034000B', 'SQ');
/** (0034,000C) Includes Information, CS, VM 1. */
export const IncludesInformation = /* @__PURE__ */ defineTag('0034000C', 'CS');
/** (0034,000D) Time of Frame Group Sequence, SQ, VM 1. */
export const TimeOfFrameGroupSequence = /* @__PURE__ */ defineListTag('0034000D', 'SQ');
/** (0038,0004) Referenced Patient Alias Sequence, SQ, VM 1; retired. */
export const ReferencedPatientAliasSequence = /* @__PURE__ */ defineListTag('00380004', 'SQ');
/** (0038,0008) Visit Status ID, CS, VM 1. */
export const VisitStatusID = /* @__PURE__ */ defineTag('00380008', 'CS');
/** (0038,0010) Admission ID, LO, VM 1. */
export const AdmissionID = /* @__PURE__ */ defineTag('00380010', 'LO');
/** (0038,0011) Issuer of Admission ID, LO, VM 1; retired. */
export const IssuerOfAdmissionID = /* @__PURE__ */ defineTag('00380011', 'LO');
/** (0038,0014) Issuer of Admission ID Sequence, SQ, VM 1. */
export const IssuerOfAdmissionIDSequence = /* @__PURE__ */ defineListTag('00380014', 'SQ');
/** (0038,0016) Route of Admissions, LO, VM 1. */
export const RouteOfAdmissions = /* @__PURE__ */ defineTag('00380016', 'LO');
/** (0038,001A) Scheduled Admission Date, DA, VM 1; retired. */
export const ScheduledAdmissionDate = /* @__PURE__ */ defineTag('0038001A', 'DA');
/** (0038,001B) Scheduled Admission Time, TM, VM 1; retired. */
export const ScheduledAdmissionTime = /* @__PURE__ */ defineTag('0038001B', 'TM');
/** (0038,001C) Scheduled Discharge Date, DA, VM 1; retired. */
export const ScheduledDischargeDate = /* @__PURE__ */ defineTag('0038001C', 'DA');
/** (0038,001D) Scheduled Discharge Time, TM, VM 1; retired. */
export const ScheduledDischargeTime = /* @__PURE__ */ defineTag('0038001D', 'TM');
/** (0038,001E) Scheduled Patient Institution Residence, LO, VM 1; retired. */
export const ScheduledPatientInstitutionResidence = /* @__PURE__ */ defineTag('0038001E', 'LO');
/** (0038,0020) Admitting Date, DA, VM 1. */
export const AdmittingDate = /* @__PURE__ */ defineTag('00380020', 'DA');
/** (0038,0021) Admitting Time, TM, VM 1. */
export const AdmittingTime = /* @__PURE__ */ defineTag('00380021', 'TM');
/** (0038,0030) Discharge Date, DA, VM 1; retired. */
export const DischargeDate = /* @__PURE__ */ defineTag('00380030', 'DA');
/** (0038,0032) Discharge Time, TM, VM 1; retired. */
export const DischargeTime = /* @__PURE__ */ defineTag('00380032', 'TM');
/** (0038,0040) Discharge Diagnosis Description, LO, VM 1; retired. */
export const DischargeDiagnosisDescription = /* @__PURE__ */ defineTag('00380040', 'LO');
/** (0038,0044) Discharge Diagnosis Code Sequence, SQ, VM 1; retired. */
export const DischargeDiagnosisCodeSequence = /* @__PURE__ */ defineListTag('00380044', 'SQ');
/** (0038,0050) Special Needs, LO, VM 1. */
export const SpecialNeeds = /* @__PURE__ */ defineTag('00380050', 'LO');
/** (0038,0060) Service Episode ID, LO, VM 1. */
export const ServiceEpisodeID = /* @__PURE__ */ defineTag('00380060', 'LO');
/** (0038,0061) Issuer of Service Episode ID, LO, VM 1; retired. */
export const IssuerOfServiceEpisodeID = /* @__PURE__ */ defineTag('00380061', 'LO');
/** (0038,0062) Service Episode Description, LO, VM 1. */
export const ServiceEpisodeDescription = /* @__PURE__ */ defineTag('00380062', 'LO');
/** (0038,0064) Issuer of Service Episode ID Sequence, SQ, VM 1. */
export const IssuerOfServiceEpisodeIDSequence = /* @__PURE__ */ defineListTag('00380064', 'SQ');
/** (0038,0100) Pertinent Documents Sequence, SQ, VM 1. */
export const PertinentDocumentsSequence = /* @__PURE__ */ defineListTag('00380100', 'SQ');
/** (0038,0101) Pertinent Resources Sequence, SQ, VM 1. */
export const PertinentResourcesSequence = /* @__PURE__ */ defineListTag('00380101', 'SQ');
/** (0038,0102) Resource Description, LO, VM 1. */
export const ResourceDescription = /* @__PURE__ */ defineTag('00380102', 'LO');
/** (0038,0300) Current Patient Location, LO, VM 1. */
export const CurrentPatientLocation = /* @__PURE__ */ defineTag('00380300', 'LO');
/** (0038,0400) Patient's Institution Residence, LO, VM 1. */
export const PatientInstitutionResidence = /* @__PURE__ */ defineTag('00380400', 'LO');
/** (0038,0500) Patient State, LO, VM 1. */
export const PatientState = /* @__PURE__ */ defineTag('00380500', 'LO');
/** (0038,0502) Patient Clinical Trial Participation Sequence, SQ, VM 1. */
export const PatientClinicalTrialParticipationSequence = /* @__PURE__ */ defineListTag('00380502', 'SQ');
/** (0038,4000) Visit Comments, LT, VM 1. */
export const VisitComments = /* @__PURE__ */ defineTag('00384000', 'LT');
/** (003A,0004) Waveform Originality, CS, VM 1. */
export const WaveformOriginality = /* @__PURE__ */ defineTag('003A0004', 'CS');
/** (003A,0005) Number of Waveform Channels, US, VM 1. */
export const NumberOfWaveformChannels = /* @__PURE__ */ defineTag('003A0005', 'US');
/** (003A,0010) Number of Waveform Samples, UL, VM 1. */
export const NumberOfWaveformSamples = /* @__PURE__ */ defineTag('003A0010', 'UL');
/** (003A,001A) Sampling Frequency, DS, VM 1. */
export const SamplingFrequency = /* @__PURE__ */ defineTag('003A001A', 'DS');
/** (003A,0020) Multiplex Group Label, SH, VM 1. */
export const MultiplexGroupLabel = /* @__PURE__ */ defineTag('003A0020', 'SH');
/** (003A,0200) Channel Definition Sequence, SQ, VM 1. */
export const ChannelDefinitionSequence = /* @__PURE__ */ defineListTag('003A0200', 'SQ');
/** (003A,0202) Waveform Channel Number, IS, VM 1. */
export const WaveformChannelNumber = /* @__PURE__ */ defineTag('003A0202', 'IS');
/** (003A,0203) Channel Label, SH, VM 1. */
export const ChannelLabel = /* @__PURE__ */ defineTag('003A0203', 'SH');
/** (003A,0205) Channel Status, CS, VM 1-n. */
export const ChannelStatus = /* @__PURE__ */ defineListTag('003A0205', 'CS');
/** (003A,0208) Channel Source Sequence, SQ, VM 1. */
export const ChannelSourceSequence = /* @__PURE__ */ defineListTag('003A0208', 'SQ');
/** (003A,0209) Channel Source Modifiers Sequence, SQ, VM 1. */
export const ChannelSourceModifiersSequence = /* @__PURE__ */ defineListTag('003A0209', 'SQ');
/** (003A,020A) Source Waveform Sequence, SQ, VM 1. */
export const SourceWaveformSequence = /* @__PURE__ */ defineListTag('003A020A', 'SQ');
/** (003A,020C) Channel Derivation Description, LO, VM 1. */
export const ChannelDerivationDescription = /* @__PURE__ */ defineTag('003A020C', 'LO');
/** (003A,0210) Channel Sensitivity, DS, VM 1. */
export const ChannelSensitivity = /* @__PURE__ */ defineTag('003A0210', 'DS');
/** (003A,0211) Channel Sensitivity Units Sequence, SQ, VM 1. */
export const ChannelSensitivityUnitsSequence = /* @__PURE__ */ defineListTag('003A0211', 'SQ');
/** (003A,0212) Channel Sensitivity Correction Factor, DS, VM 1. */
export const ChannelSensitivityCorrectionFactor = /* @__PURE__ */ defineTag('003A0212', 'DS');
/** (003A,0213) Channel Baseline, DS, VM 1. */
export const ChannelBaseline = /* @__PURE__ */ defineTag('003A0213', 'DS');
/** (003A,0214) Channel Time Skew, DS, VM 1. */
export const ChannelTimeSkew = /* @__PURE__ */ defineTag('003A0214', 'DS');
/** (003A,0215) Channel Sample Skew, DS, VM 1. */
export const ChannelSampleSkew = /* @__PURE__ */ defineTag('003A0215', 'DS');
/** (003A,0218) Channel Offset, DS, VM 1. */
export const ChannelOffset = /* @__PURE__ */ defineTag('003A0218', 'DS');
/** (003A,021A) Waveform Bits Stored, US, VM 1. */
export const WaveformBitsStored = /* @__PURE__ */ defineTag('003A021A', 'US');
/** (003A,0220) Filter Low Frequency, DS, VM 1. */
export const FilterLowFrequency = /* @__PURE__ */ defineTag('003A0220', 'DS');
/** (003A,0221) Filter High Frequency, DS, VM 1. */
export const FilterHighFrequency = /* @__PURE__ */ defineTag('003A0221', 'DS');
/** (003A,0222) Notch Filter Frequency, DS, VM 1. */
export const NotchFilterFrequency = /* @__PURE__ */ defineTag('003A0222', 'DS');
/** (003A,0223) Notch Filter Bandwidth, DS, VM 1. */
export const NotchFilterBandwidth = /* @__PURE__ */ defineTag('003A0223', 'DS');
/** (003A,0230) Waveform Data Display Scale, FL, VM 1. */
export const WaveformDataDisplayScale = /* @__PURE__ */ defineTag('003A0230', 'FL');
/** (003A,0231) Waveform Display Background CIELab Value, US, VM 3. */
export const WaveformDisplayBackgroundCIELabValue = /* @__PURE__ */ defineListTag('003A0231', 'US');
/** (003A,0240) Waveform Presentation Group Sequence, SQ, VM 1. */
export const WaveformPresentationGroupSequence = /* @__PURE__ */ defineListTag('003A0240', 'SQ');
/** (003A,0241) Presentation Group Number, US, VM 1. */
export const PresentationGroupNumber = /* @__PURE__ */ defineTag('003A0241', 'US');
/** (003A,0242) Channel Display Sequence, SQ, VM 1. */
export const ChannelDisplaySequence = /* @__PURE__ */ defineListTag('003A0242', 'SQ');
/** (003A,0244) Channel Recommended Display CIELab Value, US, VM 3. */
export const ChannelRecommendedDisplayCIELabValue = /* @__PURE__ */ defineListTag('003A0244', 'US');
/** (003A,0245) Channel Position, FL, VM 1. */
export const ChannelPosition = /* @__PURE__ */ defineTag('003A0245', 'FL');
/** (003A,0246) Display Shading Flag, CS, VM 1. */
export const DisplayShadingFlag = /* @__PURE__ */ defineTag('003A0246', 'CS');
/** (003A,0247) Fractional Channel Display Scale, FL, VM 1. */
export const FractionalChannelDisplayScale = /* @__PURE__ */ defineTag('003A0247', 'FL');
/** (003A,0248) Absolute Channel Display Scale, FL, VM 1. */
export const AbsoluteChannelDisplayScale = /* @__PURE__ */ defineTag('003A0248', 'FL');
/** (003A,0300) Multiplexed Audio Channels Description Code Sequence, SQ, VM 1. */
export const MultiplexedAudioChannelsDescriptionCodeSequence = /* @__PURE__ */ defineListTag('003A0300', 'SQ');
/** (003A,0301) Channel Identification Code, IS, VM 1. */
export const ChannelIdentificationCode = /* @__PURE__ */ defineTag('003A0301', 'IS');
/** (003A,0302) Channel Mode, CS, VM 1. */
export const ChannelMode = /* @__PURE__ */ defineTag('003A0302', 'CS');
/** (003A,0310) Multiplex Group UID, UI, VM 1. */
export const MultiplexGroupUID = /* @__PURE__ */ defineTag('003A0310', 'UI');
/** (003A,0311) Powerline Frequency, DS, VM 1. */
export const PowerlineFrequency = /* @__PURE__ */ defineTag('003A0311', 'DS');
/** (003A,0312) Channel Impedance Sequence, SQ, VM 1. */
export const ChannelImpedanceSequence = /* @__PURE__ */ defineListTag('003A0312', 'SQ');
/** (003A,0313) Impedance Value, DS, VM 1. */
export const ImpedanceValue = /* @__PURE__ */ defineTag('003A0313', 'DS');
/** (003A,0314) Impedance Measurement DateTime, DT, VM 1. */
export const ImpedanceMeasurementDateTime = /* @__PURE__ */ defineTag('003A0314', 'DT');
/** (003A,0315) Impedance Measurement Frequency, DS, VM 1. */
export const ImpedanceMeasurementFrequency = /* @__PURE__ */ defineTag('003A0315', 'DS');
/** (003A,0316) Impedance Measurement Current Type, CS, VM 1. */
export const ImpedanceMeasurementCurrentType = /* @__PURE__ */ defineTag('003A0316', 'CS');
/** (003A,0317) Waveform Amplifier Type, CS, VM 1. */
export const WaveformAmplifierType = /* @__PURE__ */ defineTag('003A0317', 'CS');
/** (003A,0318) Filter Low Frequency Characteristics Sequence, SQ, VM 1. */
export const FilterLowFrequencyCharacteristicsSequence = /* @__PURE__ */ defineListTag('003A0318', 'SQ');
/** (003A,0319) Filter High Frequency Characteristics Sequence, SQ, VM 1. */
export const FilterHighFrequencyCharacteristicsSequence = /* @__PURE__ */ defineListTag('003A0319', 'SQ');
/** (003A,0320) Summarized Filter Lookup Table Sequence, SQ, VM 1. */
export const SummarizedFilterLookupTableSequence = /* @__PURE__ */ defineListTag('003A0320', 'SQ');
/** (003A,0321) Notch Filter Characteristics Sequence, SQ, VM 1. */
export const NotchFilterCharacteristicsSequence = /* @__PURE__ */ defineListTag('003A0321', 'SQ');
/** (003A,0322) Waveform Filter Type, CS, VM 1. */
export const WaveformFilterType = /* @__PURE__ */ defineTag('003A0322', 'CS');
/** (003A,0323) Analog Filter Characteristics Sequence, SQ, VM 1. */
export const AnalogFilterCharacteristicsSequence = /* @__PURE__ */ defineListTag('003A0323', 'SQ');
/** (003A,0324) Analog Filter Roll Off, DS, VM 1. */
export const AnalogFilterRollOff = /* @__PURE__ */ defineTag('003A0324', 'DS');
/** (003A,0325) Analog Filter Type Code Sequence, SQ, VM 1. */
export const AnalogFilterTypeCodeSequence = /* @__PURE__ */ defineListTag('003A0325', 'SQ');
/** (003A,0326) Digital Filter Characteristics Sequence, SQ, VM 1. */
export const DigitalFilterCharacteristicsSequence = /* @__PURE__ */ defineListTag('003A0326', 'SQ');
/** (003A,0327) Digital Filter Order, IS, VM 1. */
export const DigitalFilterOrder = /* @__PURE__ */ defineTag('003A0327', 'IS');
/** (003A,0328) Digital Filter Type Code Sequence, SQ, VM 1. */
export const DigitalFilterTypeCodeSequence = /* @__PURE__ */ defineListTag('003A0328', 'SQ');
/** (003A,0329) Waveform Filter Description, ST, VM 1. */
export const WaveformFilterDescription = /* @__PURE__ */ defineTag('003A0329', 'ST');
/** (003A,032A) Filter Lookup Table Sequence, SQ, VM 1. */
export const FilterLookupTableSequence = /* @__PURE__ */ defineListTag('003A032A', 'SQ');
/** (003A,032B) Filter Lookup Table Description, ST, VM 1. */
export const FilterLookupTableDescription = /* @__PURE__ */ defineTag('003A032B', 'ST');
/** (003A,032C) Frequency Encoding Code Sequence, SQ, VM 1. */
export const FrequencyEncodingCodeSequence = /* @__PURE__ */ defineListTag('003A032C', 'SQ');
/** (003A,032D) Magnitude Encoding Code Sequence, SQ, VM 1. */
export const MagnitudeEncodingCodeSequence = /* @__PURE__ */ defineListTag('003A032D', 'SQ');
/** (003A,032E) Filter Lookup Table Data, OD, VM 1. */
export const FilterLookupTableData = /* @__PURE__ */ defineTag('003A032E', 'OD');
/** (0040,0001) Scheduled Station AE Title, AE, VM 1-n. */
export const ScheduledStationAETitle = /* @__PURE__ */ defineListTag('00400001', 'AE');
/** (0040,0002) Scheduled Procedure Step Start Date, DA, VM 1. */
export const ScheduledProcedureStepStartDate = /* @__PURE__ */ defineTag('00400002', 'DA');
/** (0040,0003) Scheduled Procedure Step Start Time, TM, VM 1. */
export const ScheduledProcedureStepStartTime = /* @__PURE__ */ defineTag('00400003', 'TM');
/** (0040,0004) Scheduled Procedure Step End Date, DA, VM 1. */
export const ScheduledProcedureStepEndDate = /* @__PURE__ */ defineTag('00400004', 'DA');
/** (0040,0005) Scheduled Procedure Step End Time, TM, VM 1. */
export const ScheduledProcedureStepEndTime = /* @__PURE__ */ defineTag('00400005', 'TM');
/** (0040,0006) Scheduled Performing Physician's Name, PN, VM 1. */
export const ScheduledPerformingPhysicianName = /* @__PURE__ */ defineTag('00400006', 'PN');
/** (0040,0007) Scheduled Procedure Step Description, LO, VM 1. */
export const ScheduledProcedureStepDescription = /* @__PURE__ */ defineTag('00400007', 'LO');
/** (0040,0008) Scheduled Protocol Code Sequence, SQ, VM 1. */
export const ScheduledProtocolCodeSequence = /* @__PURE__ */ defineListTag('00400008', 'SQ');
/** (0040,0009) Scheduled Procedure Step ID, SH, VM 1. */
export const ScheduledProcedureStepID = /* @__PURE__ */ defineTag('00400009', 'SH');
/** (0040,000A) Stage Code Sequence, SQ, VM 1. */
export const StageCodeSequence = /* @__PURE__ */ defineListTag('0040000A', 'SQ');
/** (0040,000B) Scheduled Performing Physician Identification Sequence, SQ, VM 1. */
export const ScheduledPerformingPhysicianIdentificationSequence = /* @__PURE__ */ defineListTag('0040000B', 'SQ');
/** (0040,0010) Scheduled Station Name, SH, VM 1-n. */
export const ScheduledStationName = /* @__PURE__ */ defineListTag('00400010', 'SH');
/** (0040,0011) Scheduled Procedure Step Location, SH, VM 1. */
export const ScheduledProcedureStepLocation = /* @__PURE__ */ defineTag('00400011', 'SH');
/** (0040,0012) Pre-Medication, LO, VM 1. */
export const PreMedication = /* @__PURE__ */ defineTag('00400012', 'LO');
/** (0040,0020) Scheduled Procedure Step Status, CS, VM 1. */
export const ScheduledProcedureStepStatus = /* @__PURE__ */ defineTag('00400020', 'CS');
/** (0040,0026) Order Placer Identifier Sequence, SQ, VM 1. */
export const OrderPlacerIdentifierSequence = /* @__PURE__ */ defineListTag('00400026', 'SQ');
/** (0040,0027) Order Filler Identifier Sequence, SQ, VM 1. */
export const OrderFillerIdentifierSequence = /* @__PURE__ */ defineListTag('00400027', 'SQ');
/** (0040,0031) Local Namespace Entity ID, UT, VM 1. */
export const LocalNamespaceEntityID = /* @__PURE__ */ defineTag('00400031', 'UT');
/** (0040,0032) Universal Entity ID, UT, VM 1. */
export const UniversalEntityID = /* @__PURE__ */ defineTag('00400032', 'UT');
/** (0040,0033) Universal Entity ID Type, CS, VM 1. */
export const UniversalEntityIDType = /* @__PURE__ */ defineTag('00400033', 'CS');
/** (0040,0035) Identifier Type Code, CS, VM 1. */
export const IdentifierTypeCode = /* @__PURE__ */ defineTag('00400035', 'CS');
/** (0040,0036) Assigning Facility Sequence, SQ, VM 1. */
export const AssigningFacilitySequence = /* @__PURE__ */ defineListTag('00400036', 'SQ');
/** (0040,0039) Assigning Jurisdiction Code Sequence, SQ, VM 1. */
export const AssigningJurisdictionCodeSequence = /* @__PURE__ */ defineListTag('00400039', 'SQ');
/** (0040,003A) Assigning Agency or Department Code Sequence, SQ, VM 1. */
export const AssigningAgencyOrDepartmentCodeSequence = /* @__PURE__ */ defineListTag('0040003A', 'SQ');
/** (0040,0100) Scheduled Procedure Step Sequence, SQ, VM 1. */
export const ScheduledProcedureStepSequence = /* @__PURE__ */ defineListTag('00400100', 'SQ');
/** (0040,0220) Referenced Non-Image Composite SOP Instance Sequence, SQ, VM 1. */
export const ReferencedNonImageCompositeSOPInstanceSequence = /* @__PURE__ */ defineListTag('00400220', 'SQ');
/** (0040,0241) Performed Station AE Title, AE, VM 1. */
export const PerformedStationAETitle = /* @__PURE__ */ defineTag('00400241', 'AE');
/** (0040,0242) Performed Station Name, SH, VM 1. */
export const PerformedStationName = /* @__PURE__ */ defineTag('00400242', 'SH');
/** (0040,0243) Performed Location, SH, VM 1. */
export const PerformedLocation = /* @__PURE__ */ defineTag('00400243', 'SH');
/** (0040,0244) Performed Procedure Step Start Date, DA, VM 1. */
export const PerformedProcedureStepStartDate = /* @__PURE__ */ defineTag('00400244', 'DA');
/** (0040,0245) Performed Procedure Step Start Time, TM, VM 1. */
export const PerformedProcedureStepStartTime = /* @__PURE__ */ defineTag('00400245', 'TM');
/** (0040,0250) Performed Procedure Step End Date, DA, VM 1. */
export const PerformedProcedureStepEndDate = /* @__PURE__ */ defineTag('00400250', 'DA');
/** (0040,0251) Performed Procedure Step End Time, TM, VM 1. */
export const PerformedProcedureStepEndTime = /* @__PURE__ */ defineTag('00400251', 'TM');
/** (0040,0252) Performed Procedure Step Status, CS, VM 1. */
export const PerformedProcedureStepStatus = /* @__PURE__ */ defineTag('00400252', 'CS');
/** (0040,0253) Performed Procedure Step ID, SH, VM 1. */
export const PerformedProcedureStepID = /* @__PURE__ */ defineTag('00400253', 'SH');
/** (0040,0254) Performed Procedure Step Description, LO, VM 1. */
export const PerformedProcedureStepDescription = /* @__PURE__ */ defineTag('00400254', 'LO');
/** (0040,0255) Performed Procedure Type Description, LO, VM 1. */
export const PerformedProcedureTypeDescription = /* @__PURE__ */ defineTag('00400255', 'LO');
/** (0040,0260) Performed Protocol Code Sequence, SQ, VM 1. */
export const PerformedProtocolCodeSequence = /* @__PURE__ */ defineListTag('00400260', 'SQ');
/** (0040,0261) Performed Protocol Type, CS, VM 1. */
export const PerformedProtocolType = /* @__PURE__ */ defineTag('00400261', 'CS');
/** (0040,0270) Scheduled Step Attributes Sequence, SQ, VM 1. */
export const ScheduledStepAttributesSequence = /* @__PURE__ */ defineListTag('00400270', 'SQ');
/** (0040,0275) Request Attributes Sequence, SQ, VM 1. */
export const RequestAttributesSequence = /* @__PURE__ */ defineListTag('00400275', 'SQ');
/** (0040,0280) Comments on the Performed Procedure Step, ST, VM 1. */
export const CommentsOnThePerformedProcedureStep = /* @__PURE__ */ defineTag('00400280', 'ST');
/** (0040,0281) Performed Procedure Step Discontinuation Reason Code Sequence, SQ, VM 1. */
export const PerformedProcedureStepDiscontinuationReasonCodeSequence = /* @__PURE__ */ defineListTag('00400281', 'SQ');
/** (0040,0293) Quantity Sequence, SQ, VM 1. */
export const QuantitySequence = /* @__PURE__ */ defineListTag('00400293', 'SQ');
/** (0040,0294) Quantity, DS, VM 1. */
export const Quantity = /* @__PURE__ */ defineTag('00400294', 'DS');
/** (0040,0295) Measuring Units Sequence, SQ, VM 1. */
export const MeasuringUnitsSequence = /* @__PURE__ */ defineListTag('00400295', 'SQ');
/** (0040,0296) Billing Item Sequence, SQ, VM 1. */
export const BillingItemSequence = /* @__PURE__ */ defineListTag('00400296', 'SQ');
/** (0040,0300) Total Time of Fluoroscopy, US, VM 1; retired. */
export const TotalTimeOfFluoroscopy = /* @__PURE__ */ defineTag('00400300', 'US');
/** (0040,0301) Total Number of Exposures, US, VM 1; retired. */
export const TotalNumberOfExposures = /* @__PURE__ */ defineTag('00400301', 'US');
/** (0040,0302) Entrance Dose, US, VM 1. */
export const EntranceDose = /* @__PURE__ */ defineTag('00400302', 'US');
/** (0040,0303) Exposed Area, US, VM 1-2. */
export const ExposedArea = /* @__PURE__ */ defineListTag('00400303', 'US');
/** (0040,0306) Distance Source to Entrance, DS, VM 1. */
export const DistanceSourceToEntrance = /* @__PURE__ */ defineTag('00400306', 'DS');
/** (0040,0307) Distance Source to Support, DS, VM 1; retired. */
export const DistanceSourceToSupport = /* @__PURE__ */ defineTag('00400307', 'DS');
/** (0040,030E) Exposure Dose Sequence, SQ, VM 1; retired. */
export const ExposureDoseSequence = /* @__PURE__ */ defineListTag('0040030E', 'SQ');
/** (0040,0310) Comments on Radiation Dose, ST, VM 1. */
export const CommentsOnRadiationDose = /* @__PURE__ */ defineTag('00400310', 'ST');
/** (0040,0312) X-Ray Output, DS, VM 1. */
export const XRayOutput = /* @__PURE__ */ defineTag('00400312', 'DS');
/** (0040,0314) Half Value Layer, DS, VM 1. */
export const HalfValueLayer = /* @__PURE__ */ defineTag('00400314', 'DS');
/** (0040,0316) Organ Dose, DS, VM 1. */
export const OrganDose = /* @__PURE__ */ defineTag('00400316', 'DS');
/** (0040,0318) Organ Exposed, CS, VM 1. */
export const OrganExposed = /* @__PURE__ */ defineTag('00400318', 'CS');
/** (0040,0320) Billing Procedure Step Sequence, SQ, VM 1. */
export const BillingProcedureStepSequence = /* @__PURE__ */ defineListTag('00400320', 'SQ');
/** (0040,0321) Film Consumption Sequence, SQ, VM 1. */
export const FilmConsumptionSequence = /* @__PURE__ */ defineListTag('00400321', 'SQ');
/** (0040,0324) Billing Supplies and Devices Sequence, SQ, VM 1. */
export const BillingSuppliesAndDevicesSequence = /* @__PURE__ */ defineListTag('00400324', 'SQ');
/** (0040,0330) Referenced Procedure Step Sequence, SQ, VM 1; retired. */
export const ReferencedProcedureStepSequence = /* @__PURE__ */ defineListTag('00400330', 'SQ');
/** (0040,0340) Performed Series Sequence, SQ, VM 1. */
export const PerformedSeriesSequence = /* @__PURE__ */ defineListTag('00400340', 'SQ');
/** (0040,0400) Comments on the Scheduled Procedure Step, LT, VM 1. */
export const CommentsOnTheScheduledProcedureStep = /* @__PURE__ */ defineTag('00400400', 'LT');
/** (0040,0440) Protocol Context Sequence, SQ, VM 1. */
export const ProtocolContextSequence = /* @__PURE__ */ defineListTag('00400440', 'SQ');
/** (0040,0441) Content Item Modifier Sequence, SQ, VM 1. */
export const ContentItemModifierSequence = /* @__PURE__ */ defineListTag('00400441', 'SQ');
/** (0040,0500) Scheduled Specimen Sequence, SQ, VM 1. */
export const ScheduledSpecimenSequence = /* @__PURE__ */ defineListTag('00400500', 'SQ');
/** (0040,050A) Specimen Accession Number, LO, VM 1; retired. */
export const SpecimenAccessionNumber = /* @__PURE__ */ defineTag('0040050A', 'LO');
/** (0040,0512) Container Identifier, LO, VM 1. */
export const ContainerIdentifier = /* @__PURE__ */ defineTag('00400512', 'LO');
/** (0040,0513) Issuer of the Container Identifier Sequence, SQ, VM 1. */
export const IssuerOfTheContainerIdentifierSequence = /* @__PURE__ */ defineListTag('00400513', 'SQ');
/** (0040,0515) Alternate Container Identifier Sequence, SQ, VM 1. */
export const AlternateContainerIdentifierSequence = /* @__PURE__ */ defineListTag('00400515', 'SQ');
/** (0040,0518) Container Type Code Sequence, SQ, VM 1. */
export const ContainerTypeCodeSequence = /* @__PURE__ */ defineListTag('00400518', 'SQ');
/** (0040,051A) Container Description, LO, VM 1. */
export const ContainerDescription = /* @__PURE__ */ defineTag('0040051A', 'LO');
/** (0040,0520) Container Component Sequence, SQ, VM 1. */
export const ContainerComponentSequence = /* @__PURE__ */ defineListTag('00400520', 'SQ');
/** (0040,0550) Specimen Sequence, SQ, VM 1; retired. */
export const SpecimenSequence = /* @__PURE__ */ defineListTag('00400550', 'SQ');
/** (0040,0551) Specimen Identifier, LO, VM 1. */
export const SpecimenIdentifier = /* @__PURE__ */ defineTag('00400551', 'LO');
/** (0040,0552) Specimen Description Sequence (Trial), SQ, VM 1; retired. */
export const SpecimenDescriptionSequenceTrial = /* @__PURE__ */ defineListTag('00400552', 'SQ');
/** (0040,0553) Specimen Description (Trial), ST, VM 1; retired. */
export const SpecimenDescriptionTrial = /* @__PURE__ */ defineTag('00400553', 'ST');
/** (0040,0554) Specimen UID, UI, VM 1. */
export const SpecimenUID = /* @__PURE__ */ defineTag('00400554', 'UI');
/** (0040,0555) Acquisition Context Sequence, SQ, VM 1. */
export const AcquisitionContextSequence = /* @__PURE__ */ defineListTag('00400555', 'SQ');
/** (0040,0556) Acquisition Context Description, ST, VM 1. */
export const AcquisitionContextDescription = /* @__PURE__ */ defineTag('00400556', 'ST');
/** (0040,0560) Specimen Description Sequence, SQ, VM 1. */
export const SpecimenDescriptionSequence = /* @__PURE__ */ defineListTag('00400560', 'SQ');
/** (0040,0562) Issuer of the Specimen Identifier Sequence, SQ, VM 1. */
export const IssuerOfTheSpecimenIdentifierSequence = /* @__PURE__ */ defineListTag('00400562', 'SQ');
/** (0040,059A) Specimen Type Code Sequence, SQ, VM 1. */
export const SpecimenTypeCodeSequence = /* @__PURE__ */ defineListTag('0040059A', 'SQ');
/** (0040,0600) Specimen Short Description, LO, VM 1. */
export const SpecimenShortDescription = /* @__PURE__ */ defineTag('00400600', 'LO');
/** (0040,0602) Specimen Detailed Description, UT, VM 1. */
export const SpecimenDetailedDescription = /* @__PURE__ */ defineTag('00400602', 'UT');
/** (0040,0610) Specimen Preparation Sequence, SQ, VM 1. */
export const SpecimenPreparationSequence = /* @__PURE__ */ defineListTag('00400610', 'SQ');
/** (0040,0612) Specimen Preparation Step Content Item Sequence, SQ, VM 1. */
export const SpecimenPreparationStepContentItemSequence = /* @__PURE__ */ defineListTag('00400612', 'SQ');
/** (0040,0620) Specimen Localization Content Item Sequence, SQ, VM 1. */
export const SpecimenLocalizationContentItemSequence = /* @__PURE__ */ defineListTag('00400620', 'SQ');
/** (0040,06FA) Slide Identifier, LO, VM 1; retired. */
export const SlideIdentifier = /* @__PURE__ */ defineTag('004006FA', 'LO');
/** (0040,0710) Whole Slide Microscopy Image Frame Type Sequence, SQ, VM 1. */
export const WholeSlideMicroscopyImageFrameTypeSequence = /* @__PURE__ */ defineListTag('00400710', 'SQ');
/** (0040,071A) Image Center Point Coordinates Sequence, SQ, VM 1. */
export const ImageCenterPointCoordinatesSequence = /* @__PURE__ */ defineListTag('0040071A', 'SQ');
/** (0040,072A) X Offset in Slide Coordinate System, DS, VM 1. */
export const XOffsetInSlideCoordinateSystem = /* @__PURE__ */ defineTag('0040072A', 'DS');
/** (0040,073A) Y Offset in Slide Coordinate System, DS, VM 1. */
export const YOffsetInSlideCoordinateSystem = /* @__PURE__ */ defineTag('0040073A', 'DS');
/** (0040,074A) Z Offset in Slide Coordinate System, DS, VM 1. */
export const ZOffsetInSlideCoordinateSystem = /* @__PURE__ */ defineTag('0040074A', 'DS');
/** (0040,08D8) Pixel Spacing Sequence, SQ, VM 1; retired. */
export const PixelSpacingSequence = /* @__PURE__ */ defineListTag('004008D8', 'SQ');
/** (0040,08DA) Coordinate System Axis Code Sequence, SQ, VM 1; retired. */
export const CoordinateSystemAxisCodeSequence = /* @__PURE__ */ defineListTag('004008DA', 'SQ');
/** (0040,08EA) Measurement Units Code Sequence, SQ, VM 1. */
export const MeasurementUnitsCodeSequence = /* @__PURE__ */ defineListTag('004008EA', 'SQ');
/** (0040,09F8) Vital Stain Code Sequence (Trial), SQ, VM 1; retired. */
export const VitalStainCodeSequenceTrial = /* @__PURE__ */ defineListTag('004009F8', 'SQ');
/** (0040,1001) Requested Procedure ID, SH, VM 1. */
export const RequestedProcedureID = /* @__PURE__ */ defineTag('00401001', 'SH');
/** (0040,1002) Reason for the Requested Procedure, LO, VM 1. */
export const ReasonForTheRequestedProcedure = /* @__PURE__ */ defineTag('00401002', 'LO');
/** (0040,1003) Requested Procedure Priority, SH, VM 1. */
export const RequestedProcedurePriority = /* @__PURE__ */ defineTag('00401003', 'SH');
/** (0040,1004) Patient Transport Arrangements, LO, VM 1. */
export const PatientTransportArrangements = /* @__PURE__ */ defineTag('00401004', 'LO');
/** (0040,1005) Requested Procedure Location, LO, VM 1. */
export const RequestedProcedureLocation = /* @__PURE__ */ defineTag('00401005', 'LO');
/** (0040,1006) Placer Order Number / Procedure, SH, VM 1; retired. */
export const PlacerOrderNumberProcedure = /* @__PURE__ */ defineTag('00401006', 'SH');
/** (0040,1007) Filler Order Number / Procedure, SH, VM 1; retired. */
export const FillerOrderNumberProcedure = /* @__PURE__ */ defineTag('00401007', 'SH');
/** (0040,1008) Confidentiality Code, LO, VM 1. */
export const ConfidentialityCode = /* @__PURE__ */ defineTag('00401008', 'LO');
/** (0040,1009) Reporting Priority, SH, VM 1. */
export const ReportingPriority = /* @__PURE__ */ defineTag('00401009', 'SH');
/** (0040,100A) Reason for Requested Procedure Code Sequence, SQ, VM 1. */
export const ReasonForRequestedProcedureCodeSequence = /* @__PURE__ */ defineListTag('0040100A', 'SQ');
/** (0040,1010) Names of Intended Recipients of Results, PN, VM 1-n. */
export const NamesOfIntendedRecipientsOfResults = /* @__PURE__ */ defineListTag('00401010', 'PN');
/** (0040,1011) Intended Recipients of Results Identification Sequence, SQ, VM 1. */
export const IntendedRecipientsOfResultsIdentificationSequence = /* @__PURE__ */ defineListTag('00401011', 'SQ');
/** (0040,1012) Reason For Performed Procedure Code Sequence, SQ, VM 1. */
export const ReasonForPerformedProcedureCodeSequence = /* @__PURE__ */ defineListTag('00401012', 'SQ');
/** (0040,1060) Requested Procedure Description (Trial), LO, VM 1; retired. */
export const RequestedProcedureDescriptionTrial = /* @__PURE__ */ defineTag('00401060', 'LO');
/** (0040,1101) Person Identification Code Sequence, SQ, VM 1. */
export const PersonIdentificationCodeSequence = /* @__PURE__ */ defineListTag('00401101', 'SQ');
/** (0040,1102) Person's Address, ST, VM 1. */
export const PersonAddress = /* @__PURE__ */ defineTag('00401102', 'ST');
/** (0040,1103) Person's Telephone Numbers, LO, VM 1-n. */
export const PersonTelephoneNumbers = /* @__PURE__ */ defineListTag('00401103', 'LO');
/** (0040,1104) Person's Telecom Information, LT, VM 1. */
export const PersonTelecomInformation = /* @__PURE__ */ defineTag('00401104', 'LT');
/** (0040,1400) Requested Procedure Comments, LT, VM 1. */
export const RequestedProcedureComments = /* @__PURE__ */ defineTag('00401400', 'LT');
/** (0040,2001) Reason for the Imaging Service Request, LO, VM 1; retired. */
export const ReasonForTheImagingServiceRequest = /* @__PURE__ */ defineTag('00402001', 'LO');
/** (0040,2004) Issue Date of Imaging Service Request, DA, VM 1. */
export const IssueDateOfImagingServiceRequest = /* @__PURE__ */ defineTag('00402004', 'DA');
/** (0040,2005) Issue Time of Imaging Service Request, TM, VM 1. */
export const IssueTimeOfImagingServiceRequest = /* @__PURE__ */ defineTag('00402005', 'TM');
/** (0040,2006) Placer Order Number / Imaging Service Request (Retired), SH, VM 1; retired. */
export const PlacerOrderNumberImagingServiceRequestRetired = /* @__PURE__ */ defineTag('00402006', 'SH');
/** (0040,2007) Filler Order Number / Imaging Service Request (Retired), SH, VM 1; retired. */
export const FillerOrderNumberImagingServiceRequestRetired = /* @__PURE__ */ defineTag('00402007', 'SH');
/** (0040,2008) Order Entered By, PN, VM 1. */
export const OrderEnteredBy = /* @__PURE__ */ defineTag('00402008', 'PN');
/** (0040,2009) Order Enterer's Location, SH, VM 1. */
export const OrderEntererLocation = /* @__PURE__ */ defineTag('00402009', 'SH');
/** (0040,2010) Order Callback Phone Number, SH, VM 1. */
export const OrderCallbackPhoneNumber = /* @__PURE__ */ defineTag('00402010', 'SH');
/** (0040,2011) Order Callback Telecom Information, LT, VM 1. */
export const OrderCallbackTelecomInformation = /* @__PURE__ */ defineTag('00402011', 'LT');
/** (0040,2016) Placer Order Number / Imaging Service Request, LO, VM 1. */
export const PlacerOrderNumberImagingServiceRequest = /* @__PURE__ */ defineTag('00402016', 'LO');
/** (0040,2017) Filler Order Number / Imaging Service Request, LO, VM 1. */
export const FillerOrderNumberImagingServiceRequest = /* @__PURE__ */ defineTag('00402017', 'LO');
/** (0040,2400) Imaging Service Request Comments, LT, VM 1. */
export const ImagingServiceRequestComments = /* @__PURE__ */ defineTag('00402400', 'LT');
/** (0040,3001) Confidentiality Constraint on Patient Data Description, LO, VM 1. */
export const ConfidentialityConstraintOnPatientDataDescription = /* @__PURE__ */ defineTag('00403001', 'LO');
/** (0040,4001) General Purpose Scheduled Procedure Step Status, CS, VM 1; retired. */
export const GeneralPurposeScheduledProcedureStepStatus = /* @__PURE__ */ defineTag('00404001', 'CS');
/** (0040,4002) General Purpose Performed Procedure Step Status, CS, VM 1; retired. */
export const GeneralPurposePerformedProcedureStepStatus = /* @__PURE__ */ defineTag('00404002', 'CS');
/** (0040,4003) General Purpose Scheduled Procedure Step Priority, CS, VM 1; retired. */
export const GeneralPurposeScheduledProcedureStepPriority = /* @__PURE__ */ defineTag('00404003', 'CS');
/** (0040,4004) Scheduled Processing Applications Code Sequence, SQ, VM 1; retired. */
export const ScheduledProcessingApplicationsCodeSequence = /* @__PURE__ */ defineListTag('00404004', 'SQ');
/** (0040,4005) Scheduled Procedure Step Start DateTime, DT, VM 1. */
export const ScheduledProcedureStepStartDateTime = /* @__PURE__ */ defineTag('00404005', 'DT');
/** (0040,4006) Multiple Copies Flag, CS, VM 1; retired. */
export const MultipleCopiesFlag = /* @__PURE__ */ defineTag('00404006', 'CS');
/** (0040,4007) Performed Processing Applications Code Sequence, SQ, VM 1; retired. */
export const PerformedProcessingApplicationsCodeSequence = /* @__PURE__ */ defineListTag('00404007', 'SQ');
/** (0040,4008) Scheduled Procedure Step Expiration DateTime, DT, VM 1. */
export const ScheduledProcedureStepExpirationDateTime = /* @__PURE__ */ defineTag('00404008', 'DT');
/** (0040,4009) Human Performer Code Sequence, SQ, VM 1. */
export const HumanPerformerCodeSequence = /* @__PURE__ */ defineListTag('00404009', 'SQ');
/** (0040,4010) Scheduled Procedure Step Modification DateTime, DT, VM 1. */
export const ScheduledProcedureStepModificationDateTime = /* @__PURE__ */ defineTag('00404010', 'DT');
/** (0040,4011) Expected Completion DateTime, DT, VM 1. */
export const ExpectedCompletionDateTime = /* @__PURE__ */ defineTag('00404011', 'DT');
/** (0040,4015) Resulting General Purpose Performed Procedure Steps Sequence, SQ, VM 1; retired. */
export const ResultingGeneralPurposePerformedProcedureStepsSequence = /* @__PURE__ */ defineListTag('00404015', 'SQ');
/** (0040,4016) Referenced General Purpose Scheduled Procedure Step Sequence, SQ, VM 1; retired. */
export const ReferencedGeneralPurposeScheduledProcedureStepSequence = /* @__PURE__ */ defineListTag('00404016', 'SQ');
/** (0040,4018) Scheduled Workitem Code Sequence, SQ, VM 1. */
export const ScheduledWorkitemCodeSequence = /* @__PURE__ */ defineListTag('00404018', 'SQ');
/** (0040,4019) Performed Workitem Code Sequence, SQ, VM 1. */
export const PerformedWorkitemCodeSequence = /* @__PURE__ */ defineListTag('00404019', 'SQ');
/** (0040,4020) Input Availability Flag, CS, VM 1; retired. */
export const InputAvailabilityFlag = /* @__PURE__ */ defineTag('00404020', 'CS');
/** (0040,4021) Input Information Sequence, SQ, VM 1. */
export const InputInformationSequence = /* @__PURE__ */ defineListTag('00404021', 'SQ');
/** (0040,4022) Relevant Information Sequence, SQ, VM 1; retired. */
export const RelevantInformationSequence = /* @__PURE__ */ defineListTag('00404022', 'SQ');
/** (0040,4023) Referenced General Purpose Scheduled Procedure Step Transaction UID, UI, VM 1; retired. */
export const ReferencedGeneralPurposeScheduledProcedureStepTransactionUID = /* @__PURE__ */ defineTag('00404023', 'UI');
/** (0040,4025) Scheduled Station Name Code Sequence, SQ, VM 1. */
export const ScheduledStationNameCodeSequence = /* @__PURE__ */ defineListTag('00404025', 'SQ');
/** (0040,4026) Scheduled Station Class Code Sequence, SQ, VM 1. */
export const ScheduledStationClassCodeSequence = /* @__PURE__ */ defineListTag('00404026', 'SQ');
/** (0040,4027) Scheduled Station Geographic Location Code Sequence, SQ, VM 1. */
export const ScheduledStationGeographicLocationCodeSequence = /* @__PURE__ */ defineListTag('00404027', 'SQ');
/** (0040,4028) Performed Station Name Code Sequence, SQ, VM 1. */
export const PerformedStationNameCodeSequence = /* @__PURE__ */ defineListTag('00404028', 'SQ');
/** (0040,4029) Performed Station Class Code Sequence, SQ, VM 1. */
export const PerformedStationClassCodeSequence = /* @__PURE__ */ defineListTag('00404029', 'SQ');
/** (0040,4030) Performed Station Geographic Location Code Sequence, SQ, VM 1. */
export const PerformedStationGeographicLocationCodeSequence = /* @__PURE__ */ defineListTag('00404030', 'SQ');
/** (0040,4031) Requested Subsequent Workitem Code Sequence, SQ, VM 1; retired. */
export const RequestedSubsequentWorkitemCodeSequence = /* @__PURE__ */ defineListTag('00404031', 'SQ');
/** (0040,4032) Non-DICOM Output Code Sequence, SQ, VM 1; retired. */
export const NonDICOMOutputCodeSequence = /* @__PURE__ */ defineListTag('00404032', 'SQ');
/** (0040,4033) Output Information Sequence, SQ, VM 1. */
export const OutputInformationSequence = /* @__PURE__ */ defineListTag('00404033', 'SQ');
/** (0040,4034) Scheduled Human Performers Sequence, SQ, VM 1. */
export const ScheduledHumanPerformersSequence = /* @__PURE__ */ defineListTag('00404034', 'SQ');
/** (0040,4035) Actual Human Performers Sequence, SQ, VM 1. */
export const ActualHumanPerformersSequence = /* @__PURE__ */ defineListTag('00404035', 'SQ');
/** (0040,4036) Human Performer's Organization, LO, VM 1. */
export const HumanPerformerOrganization = /* @__PURE__ */ defineTag('00404036', 'LO');
/** (0040,4037) Human Performer's Name, PN, VM 1. */
export const HumanPerformerName = /* @__PURE__ */ defineTag('00404037', 'PN');
/** (0040,4040) Raw Data Handling, CS, VM 1. */
export const RawDataHandling = /* @__PURE__ */ defineTag('00404040', 'CS');
/** (0040,4041) Input Readiness State, CS, VM 1. */
export const InputReadinessState = /* @__PURE__ */ defineTag('00404041', 'CS');
/** (0040,4050) Performed Procedure Step Start DateTime, DT, VM 1. */
export const PerformedProcedureStepStartDateTime = /* @__PURE__ */ defineTag('00404050', 'DT');
/** (0040,4051) Performed Procedure Step End DateTime, DT, VM 1. */
export const PerformedProcedureStepEndDateTime = /* @__PURE__ */ defineTag('00404051', 'DT');
/** (0040,4052) Procedure Step Cancellation DateTime, DT, VM 1. */
export const ProcedureStepCancellationDateTime = /* @__PURE__ */ defineTag('00404052', 'DT');
/** (0040,4070) Output Destination Sequence, SQ, VM 1. */
export const OutputDestinationSequence = /* @__PURE__ */ defineListTag('00404070', 'SQ');
/** (0040,4071) DICOM Storage Sequence, SQ, VM 1. */
export const DICOMStorageSequence = /* @__PURE__ */ defineListTag('00404071', 'SQ');
/** (0040,4072) STOW-RS Storage Sequence, SQ, VM 1. */
export const STOWRSStorageSequence = /* @__PURE__ */ defineListTag('00404072', 'SQ');
/** (0040,4073) Storage URL, UR, VM 1. */
export const StorageURL = /* @__PURE__ */ defineTag('00404073', 'UR');
/** (0040,4074) XDS Storage Sequence, SQ, VM 1. */
export const XDSStorageSequence = /* @__PURE__ */ defineListTag('00404074', 'SQ');
/** (0040,8302) Entrance Dose in mGy, DS, VM 1. */
export const EntranceDoseInmGy = /* @__PURE__ */ defineTag('00408302', 'DS');
/** (0040,8303) Entrance Dose Derivation, CS, VM 1. */
export const EntranceDoseDerivation = /* @__PURE__ */ defineTag('00408303', 'CS');
/** (0040,9092) Parametric Map Frame Type Sequence, SQ, VM 1. */
export const ParametricMapFrameTypeSequence = /* @__PURE__ */ defineListTag('00409092', 'SQ');
/** (0040,9094) Referenced Image Real World Value Mapping Sequence, SQ, VM 1. */
export const ReferencedImageRealWorldValueMappingSequence = /* @__PURE__ */ defineListTag('00409094', 'SQ');
/** (0040,9096) Real World Value Mapping Sequence, SQ, VM 1. */
export const RealWorldValueMappingSequence = /* @__PURE__ */ defineListTag('00409096', 'SQ');
/** (0040,9098) Pixel Value Mapping Code Sequence, SQ, VM 1. */
export const PixelValueMappingCodeSequence = /* @__PURE__ */ defineListTag('00409098', 'SQ');
/** (0040,9210) LUT Label, SH, VM 1. */
export const LUTLabel = /* @__PURE__ */ defineTag('00409210', 'SH');
/** (0040,9211) Real World Value Last Value Mapped, US or SS, VM 1. */
export const RealWorldValueLastValueMapped = /* @__PURE__ */ defineTag('00409211', 'US');
/** (0040,9212) Real World Value LUT Data, FD, VM 1-n. */
export const RealWorldValueLUTData = /* @__PURE__ */ defineListTag('00409212', 'FD');
/** (0040,9213) Double Float Real World Value Last Value Mapped, FD, VM 1. */
export const DoubleFloatRealWorldValueLastValueMapped = /* @__PURE__ */ defineTag('00409213', 'FD');
/** (0040,9214) Double Float Real World Value First Value Mapped, FD, VM 1. */
export const DoubleFloatRealWorldValueFirstValueMapped = /* @__PURE__ */ defineTag('00409214', 'FD');
/** (0040,9216) Real World Value First Value Mapped, US or SS, VM 1. */
export const RealWorldValueFirstValueMapped = /* @__PURE__ */ defineTag('00409216', 'US');
/** (0040,9220) Quantity Definition Sequence, SQ, VM 1. */
export const QuantityDefinitionSequence = /* @__PURE__ */ defineListTag('00409220', 'SQ');
/** (0040,9224) Real World Value Intercept, FD, VM 1. */
export const RealWorldValueIntercept = /* @__PURE__ */ defineTag('00409224', 'FD');
/** (0040,9225) Real World Value Slope, FD, VM 1. */
export const RealWorldValueSlope = /* @__PURE__ */ defineTag('00409225', 'FD');
/** (0040,A007) Findings Flag (Trial), CS, VM 1; retired. */
export const FindingsFlagTrial = /* @__PURE__ */ defineTag('0040A007', 'CS');
/** (0040,A010) Relationship Type, CS, VM 1. */
export const RelationshipType = /* @__PURE__ */ defineTag('0040A010', 'CS');
/** (0040,A020) Findings Sequence (Trial), SQ, VM 1; retired. */
export const FindingsSequenceTrial = /* @__PURE__ */ defineListTag('0040A020', 'SQ');
/** (0040,A021) Findings Group UID (Trial), UI, VM 1; retired. */
export const FindingsGroupUIDTrial = /* @__PURE__ */ defineTag('0040A021', 'UI');
/** (0040,A022) Referenced Findings Group UID (Trial), UI, VM 1; retired. */
export const ReferencedFindingsGroupUIDTrial = /* @__PURE__ */ defineTag('0040A022', 'UI');
/** (0040,A023) Findings Group Recording Date (Trial), DA, VM 1; retired. */
export const FindingsGroupRecordingDateTrial = /* @__PURE__ */ defineTag('0040A023', 'DA');
/** (0040,A024) Findings Group Recording Time (Trial), TM, VM 1; retired. */
export const FindingsGroupRecordingTimeTrial = /* @__PURE__ */ defineTag('0040A024', 'TM');
/** (0040,A026) Findings Source Category Code Sequence (Trial), SQ, VM 1; retired. */
export const FindingsSourceCategoryCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A026', 'SQ');
/** (0040,A027) Verifying Organization, LO, VM 1. */
export const VerifyingOrganization = /* @__PURE__ */ defineTag('0040A027', 'LO');
/** (0040,A028) Documenting Organization Identifier Code Sequence (Trial), SQ, VM 1; retired. */
export const DocumentingOrganizationIdentifierCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A028', 'SQ');
/** (0040,A030) Verification DateTime, DT, VM 1. */
export const VerificationDateTime = /* @__PURE__ */ defineTag('0040A030', 'DT');
/** (0040,A032) Observation DateTime, DT, VM 1. */
export const ObservationDateTime = /* @__PURE__ */ defineTag('0040A032', 'DT');
/** (0040,A033) Observation Start DateTime, DT, VM 1. */
export const ObservationStartDateTime = /* @__PURE__ */ defineTag('0040A033', 'DT');
/** (0040,A034) Effective Start DateTime, DT, VM 1. */
export const EffectiveStartDateTime = /* @__PURE__ */ defineTag('0040A034', 'DT');
/** (0040,A035) Effective Stop DateTime, DT, VM 1. */
export const EffectiveStopDateTime = /* @__PURE__ */ defineTag('0040A035', 'DT');
/** (0040,A040) Value Type, CS, VM 1. */
export const ValueType = /* @__PURE__ */ defineTag('0040A040', 'CS');
/** (0040,A043) Concept Name Code Sequence, SQ, VM 1. */
export const ConceptNameCodeSequence = /* @__PURE__ */ defineListTag('0040A043', 'SQ');
/** (0040,A047) Measurement Precision Description (Trial), LO, VM 1; retired. */
export const MeasurementPrecisionDescriptionTrial = /* @__PURE__ */ defineTag('0040A047', 'LO');
/** (0040,A050) Continuity Of Content, CS, VM 1. */
export const ContinuityOfContent = /* @__PURE__ */ defineTag('0040A050', 'CS');
/** (0040,A057) Urgency or Priority Alerts (Trial), CS, VM 1-n; retired. */
export const UrgencyOrPriorityAlertsTrial = /* @__PURE__ */ defineListTag('0040A057', 'CS');
/** (0040,A060) Sequencing Indicator (Trial), LO, VM 1; retired. */
export const SequencingIndicatorTrial = /* @__PURE__ */ defineTag('0040A060', 'LO');
/** (0040,A066) Document Identifier Code Sequence (Trial), SQ, VM 1; retired. */
export const DocumentIdentifierCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A066', 'SQ');
/** (0040,A067) Document Author (Trial), PN, VM 1; retired. */
export const DocumentAuthorTrial = /* @__PURE__ */ defineTag('0040A067', 'PN');
/** (0040,A068) Document Author Identifier Code Sequence (Trial), SQ, VM 1; retired. */
export const DocumentAuthorIdentifierCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A068', 'SQ');
/** (0040,A070) Identifier Code Sequence (Trial), SQ, VM 1; retired. */
export const IdentifierCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A070', 'SQ');
/** (0040,A073) Verifying Observer Sequence, SQ, VM 1. */
export const VerifyingObserverSequence = /* @__PURE__ */ defineListTag('0040A073', 'SQ');
/** (0040,A074) Object Binary Identifier (Trial), OB, VM 1; retired. */
export const ObjectBinaryIdentifierTrial = /* @__PURE__ */ defineTag('0040A074', 'OB');
/** (0040,A075) Verifying Observer Name, PN, VM 1. */
export const VerifyingObserverName = /* @__PURE__ */ defineTag('0040A075', 'PN');
/** (0040,A076) Documenting Observer Identifier Code Sequence (Trial), SQ, VM 1; retired. */
export const DocumentingObserverIdentifierCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A076', 'SQ');
/** (0040,A078) Author Observer Sequence, SQ, VM 1. */
export const AuthorObserverSequence = /* @__PURE__ */ defineListTag('0040A078', 'SQ');
/** (0040,A07A) Participant Sequence, SQ, VM 1. */
export const ParticipantSequence = /* @__PURE__ */ defineListTag('0040A07A', 'SQ');
/** (0040,A07C) Custodial Organization Sequence, SQ, VM 1. */
export const CustodialOrganizationSequence = /* @__PURE__ */ defineListTag('0040A07C', 'SQ');
/** (0040,A080) Participation Type, CS, VM 1. */
export const ParticipationType = /* @__PURE__ */ defineTag('0040A080', 'CS');
/** (0040,A082) Participation DateTime, DT, VM 1. */
export const ParticipationDateTime = /* @__PURE__ */ defineTag('0040A082', 'DT');
/** (0040,A084) Observer Type, CS, VM 1. */
export const ObserverType = /* @__PURE__ */ defineTag('0040A084', 'CS');
/** (0040,A085) Procedure Identifier Code Sequence (Trial), SQ, VM 1; retired. */
export const ProcedureIdentifierCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A085', 'SQ');
/** (0040,A088) Verifying Observer Identification Code Sequence, SQ, VM 1. */
export const VerifyingObserverIdentificationCodeSequence = /* @__PURE__ */ defineListTag('0040A088', 'SQ');
/** (0040,A089) Object Directory Binary Identifier (Trial), OB, VM 1; retired. */
export const ObjectDirectoryBinaryIdentifierTrial = /* @__PURE__ */ defineTag('0040A089', 'OB');
/** (0040,A090) Equivalent CDA Document Sequence, SQ, VM 1; retired. */
export const EquivalentCDADocumentSequence = /* @__PURE__ */ defineListTag('0040A090', 'SQ');
/** (0040,A0B0) Referenced Waveform Channels, US, VM 2-2n. */
export const ReferencedWaveformChannels = /* @__PURE__ */ defineListTag('0040A0B0', 'US');
/** (0040,A110) Date of Document or Verbal Transaction (Trial), DA, VM 1; retired. */
export const DateOfDocumentOrVerbalTransactionTrial = /* @__PURE__ */ defineTag('0040A110', 'DA');
/** (0040,A112) Time of Document Creation or Verbal Transaction (Trial), TM, VM 1; retired. */
export const TimeOfDocumentCreationOrVerbalTransactionTrial = /* @__PURE__ */ defineTag('0040A112', 'TM');
/** (0040,A120) DateTime, DT, VM 1. */
export const DateTime = /* @__PURE__ */ defineTag('0040A120', 'DT');
/** (0040,A121) Date, DA, VM 1. */
export const Date = /* @__PURE__ */ defineTag('0040A121', 'DA');
/** (0040,A122) Time, TM, VM 1. */
export const Time = /* @__PURE__ */ defineTag('0040A122', 'TM');
/** (0040,A123) Person Name, PN, VM 1. */
export const PersonName = /* @__PURE__ */ defineTag('0040A123', 'PN');
/** (0040,A124) UID, UI, VM 1. */
export const UID = /* @__PURE__ */ defineTag('0040A124', 'UI');
/** (0040,A125) Report Status ID (Trial), CS, VM 2; retired. */
export const ReportStatusIDTrial = /* @__PURE__ */ defineListTag('0040A125', 'CS');
/** (0040,A130) Temporal Range Type, CS, VM 1. */
export const TemporalRangeType = /* @__PURE__ */ defineTag('0040A130', 'CS');
/** (0040,A132) Referenced Sample Positions, UL, VM 1-n. */
export const ReferencedSamplePositions = /* @__PURE__ */ defineListTag('0040A132', 'UL');
/** (0040,A136) Referenced Frame Numbers, US, VM 1-n; retired. */
export const ReferencedFrameNumbers = /* @__PURE__ */ defineListTag('0040A136', 'US');
/** (0040,A138) Referenced Time Offsets, DS, VM 1-n. */
export const ReferencedTimeOffsets = /* @__PURE__ */ defineListTag('0040A138', 'DS');
/** (0040,A13A) Referenced DateTime, DT, VM 1-n. */
export const ReferencedDateTime = /* @__PURE__ */ defineListTag('0040A13A', 'DT');
/** (0040,A160) Text Value, UT, VM 1. */
export const TextValue = /* @__PURE__ */ defineTag('0040A160', 'UT');
/** (0040,A161) Floating Point Value, FD, VM 1-n. */
export const FloatingPointValue = /* @__PURE__ */ defineListTag('0040A161', 'FD');
/** (0040,A162) Rational Numerator Value, SL, VM 1-n. */
export const RationalNumeratorValue = /* @__PURE__ */ defineListTag('0040A162', 'SL');
/** (0040,A163) Rational Denominator Value, UL, VM 1-n. */
export const RationalDenominatorValue = /* @__PURE__ */ defineListTag('0040A163', 'UL');
/** (0040,A167) Observation Category Code Sequence (Trial), SQ, VM 1; retired. */
export const ObservationCategoryCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A167', 'SQ');
/** (0040,A168) Concept Code Sequence, SQ, VM 1. */
export const ConceptCodeSequence = /* @__PURE__ */ defineListTag('0040A168', 'SQ');
/** (0040,A16A) Bibliographic Citation (Trial), ST, VM 1; retired. */
export const BibliographicCitationTrial = /* @__PURE__ */ defineTag('0040A16A', 'ST');
/** (0040,A170) Purpose of Reference Code Sequence, SQ, VM 1. */
export const PurposeOfReferenceCodeSequence = /* @__PURE__ */ defineListTag('0040A170', 'SQ');
/** (0040,A171) Observation UID, UI, VM 1. */
export const ObservationUID = /* @__PURE__ */ defineTag('0040A171', 'UI');
/** (0040,A172) Referenced Observation UID (Trial), UI, VM 1; retired. */
export const ReferencedObservationUIDTrial = /* @__PURE__ */ defineTag('0040A172', 'UI');
/** (0040,A173) Referenced Observation Class (Trial), CS, VM 1; retired. */
export const ReferencedObservationClassTrial = /* @__PURE__ */ defineTag('0040A173', 'CS');
/** (0040,A174) Referenced Object Observation Class (Trial), CS, VM 1; retired. */
export const ReferencedObjectObservationClassTrial = /* @__PURE__ */ defineTag('0040A174', 'CS');
/** (0040,A180) Annotation Group Number, US, VM 1. */
export const AnnotationGroupNumber = /* @__PURE__ */ defineTag('0040A180', 'US');
/** (0040,A192) Observation Date (Trial), DA, VM 1; retired. */
export const ObservationDateTrial = /* @__PURE__ */ defineTag('0040A192', 'DA');
/** (0040,A193) Observation Time (Trial), TM, VM 1; retired. */
export const ObservationTimeTrial = /* @__PURE__ */ defineTag('0040A193', 'TM');
/** (0040,A194) Measurement Automation (Trial), CS, VM 1; retired. */
export const MeasurementAutomationTrial = /* @__PURE__ */ defineTag('0040A194', 'CS');
/** (0040,A195) Modifier Code Sequence, SQ, VM 1. */
export const ModifierCodeSequence = /* @__PURE__ */ defineListTag('0040A195', 'SQ');
/** (0040,A224) Identification Description (Trial), ST, VM 1; retired. */
export const IdentificationDescriptionTrial = /* @__PURE__ */ defineTag('0040A224', 'ST');
/** (0040,A290) Coordinates Set Geometric Type (Trial), CS, VM 1; retired. */
export const CoordinatesSetGeometricTypeTrial = /* @__PURE__ */ defineTag('0040A290', 'CS');
/** (0040,A296) Algorithm Code Sequence (Trial), SQ, VM 1; retired. */
export const AlgorithmCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A296', 'SQ');
/** (0040,A297) Algorithm Description (Trial), ST, VM 1; retired. */
export const AlgorithmDescriptionTrial = /* @__PURE__ */ defineTag('0040A297', 'ST');
/** (0040,A29A) Pixel Coordinates Set (Trial), SL, VM 2-2n; retired. */
export const PixelCoordinatesSetTrial = /* @__PURE__ */ defineListTag('0040A29A', 'SL');
/** (0040,A300) Measured Value Sequence, SQ, VM 1. */
export const MeasuredValueSequence = /* @__PURE__ */ defineListTag('0040A300', 'SQ');
/** (0040,A301) Numeric Value Qualifier Code Sequence, SQ, VM 1. */
export const NumericValueQualifierCodeSequence = /* @__PURE__ */ defineListTag('0040A301', 'SQ');
/** (0040,A307) Current Observer (Trial), PN, VM 1; retired. */
export const CurrentObserverTrial = /* @__PURE__ */ defineTag('0040A307', 'PN');
/** (0040,A30A) Numeric Value, DS, VM 1-n. */
export const NumericValue = /* @__PURE__ */ defineListTag('0040A30A', 'DS');
/** (0040,A313) Referenced Accession Sequence (Trial), SQ, VM 1; retired. */
export const ReferencedAccessionSequenceTrial = /* @__PURE__ */ defineListTag('0040A313', 'SQ');
/** (0040,A33A) Report Status Comment (Trial), ST, VM 1; retired. */
export const ReportStatusCommentTrial = /* @__PURE__ */ defineTag('0040A33A', 'ST');
/** (0040,A340) Procedure Context Sequence (Trial), SQ, VM 1; retired. */
export const ProcedureContextSequenceTrial = /* @__PURE__ */ defineListTag('0040A340', 'SQ');
/** (0040,A352) Verbal Source (Trial), PN, VM 1; retired. */
export const VerbalSourceTrial = /* @__PURE__ */ defineTag('0040A352', 'PN');
/** (0040,A353) Address (Trial), ST, VM 1; retired. */
export const AddressTrial = /* @__PURE__ */ defineTag('0040A353', 'ST');
/** (0040,A354) Telephone Number (Trial), LO, VM 1; retired. */
export const TelephoneNumberTrial = /* @__PURE__ */ defineTag('0040A354', 'LO');
/** (0040,A358) Verbal Source Identifier Code Sequence (Trial), SQ, VM 1; retired. */
export const VerbalSourceIdentifierCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A358', 'SQ');
/** (0040,A360) Predecessor Documents Sequence, SQ, VM 1. */
export const PredecessorDocumentsSequence = /* @__PURE__ */ defineListTag('0040A360', 'SQ');
/** (0040,A370) Referenced Request Sequence, SQ, VM 1. */
export const ReferencedRequestSequence = /* @__PURE__ */ defineListTag('0040A370', 'SQ');
/** (0040,A372) Performed Procedure Code Sequence, SQ, VM 1. */
export const PerformedProcedureCodeSequence = /* @__PURE__ */ defineListTag('0040A372', 'SQ');
/** (0040,A375) Current Requested Procedure Evidence Sequence, SQ, VM 1. */
export const CurrentRequestedProcedureEvidenceSequence = /* @__PURE__ */ defineListTag('0040A375', 'SQ');
/** (0040,A380) Report Detail Sequence (Trial), SQ, VM 1; retired. */
export const ReportDetailSequenceTrial = /* @__PURE__ */ defineListTag('0040A380', 'SQ');
/** (0040,A385) Pertinent Other Evidence Sequence, SQ, VM 1. */
export const PertinentOtherEvidenceSequence = /* @__PURE__ */ defineListTag('0040A385', 'SQ');
/** (0040,A390) HL7 Structured Document Reference Sequence, SQ, VM 1. */
export const HL7StructuredDocumentReferenceSequence = /* @__PURE__ */ defineListTag('0040A390', 'SQ');
/** (0040,A402) Observation Subject UID (Trial), UI, VM 1; retired. */
export const ObservationSubjectUIDTrial = /* @__PURE__ */ defineTag('0040A402', 'UI');
/** (0040,A403) Observation Subject Class (Trial), CS, VM 1; retired. */
export const ObservationSubjectClassTrial = /* @__PURE__ */ defineTag('0040A403', 'CS');
/** (0040,A404) Observation Subject Type Code Sequence (Trial), SQ, VM 1; retired. */
export const ObservationSubjectTypeCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A404', 'SQ');
/** (0040,A491) Completion Flag, CS, VM 1. */
export const CompletionFlag = /* @__PURE__ */ defineTag('0040A491', 'CS');
/** (0040,A492) Completion Flag Description, LO, VM 1. */
export const CompletionFlagDescription = /* @__PURE__ */ defineTag('0040A492', 'LO');
/** (0040,A493) Verification Flag, CS, VM 1. */
export const VerificationFlag = /* @__PURE__ */ defineTag('0040A493', 'CS');
/** (0040,A494) Archive Requested, CS, VM 1. */
export const ArchiveRequested = /* @__PURE__ */ defineTag('0040A494', 'CS');
/** (0040,A496) Preliminary Flag, CS, VM 1. */
export const PreliminaryFlag = /* @__PURE__ */ defineTag('0040A496', 'CS');
/** (0040,A504) Content Template Sequence, SQ, VM 1. */
export const ContentTemplateSequence = /* @__PURE__ */ defineListTag('0040A504', 'SQ');
/** (0040,A525) Identical Documents Sequence, SQ, VM 1. */
export const IdenticalDocumentsSequence = /* @__PURE__ */ defineListTag('0040A525', 'SQ');
/** (0040,A600) Observation Subject Context Flag (Trial), CS, VM 1; retired. */
export const ObservationSubjectContextFlagTrial = /* @__PURE__ */ defineTag('0040A600', 'CS');
/** (0040,A601) Observer Context Flag (Trial), CS, VM 1; retired. */
export const ObserverContextFlagTrial = /* @__PURE__ */ defineTag('0040A601', 'CS');
/** (0040,A603) Procedure Context Flag (Trial), CS, VM 1; retired. */
export const ProcedureContextFlagTrial = /* @__PURE__ */ defineTag('0040A603', 'CS');
/** (0040,A730) Content Sequence, SQ, VM 1. */
export const ContentSequence = /* @__PURE__ */ defineListTag('0040A730', 'SQ');
/** (0040,A731) Relationship Sequence (Trial), SQ, VM 1; retired. */
export const RelationshipSequenceTrial = /* @__PURE__ */ defineListTag('0040A731', 'SQ');
/** (0040,A732) Relationship Type Code Sequence (Trial), SQ, VM 1; retired. */
export const RelationshipTypeCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A732', 'SQ');
/** (0040,A744) Language Code Sequence (Trial), SQ, VM 1; retired. */
export const LanguageCodeSequenceTrial = /* @__PURE__ */ defineListTag('0040A744', 'SQ');
/** (0040,A801) Tabulated Values Sequence, SQ, VM 1. */
export const TabulatedValuesSequence = /* @__PURE__ */ defineListTag('0040A801', 'SQ');
/** (0040,A802) Number of Table Rows, UL, VM 1. */
export const NumberOfTableRows = /* @__PURE__ */ defineTag('0040A802', 'UL');
/** (0040,A803) Number of Table Columns, UL, VM 1. */
export const NumberOfTableColumns = /* @__PURE__ */ defineTag('0040A803', 'UL');
/** (0040,A804) Table Row Number, UL, VM 1. */
export const TableRowNumber = /* @__PURE__ */ defineTag('0040A804', 'UL');
/** (0040,A805) Table Column Number, UL, VM 1. */
export const TableColumnNumber = /* @__PURE__ */ defineTag('0040A805', 'UL');
/** (0040,A806) Table Row Definition Sequence, SQ, VM 1. */
export const TableRowDefinitionSequence = /* @__PURE__ */ defineListTag('0040A806', 'SQ');
/** (0040,A807) Table Column Definition Sequence, SQ, VM 1. */
export const TableColumnDefinitionSequence = /* @__PURE__ */ defineListTag('0040A807', 'SQ');
/** (0040,A808) Cell Values Sequence, SQ, VM 1. */
export const CellValuesSequence = /* @__PURE__ */ defineListTag('0040A808', 'SQ');
/** (0040,A992) Uniform Resource Locator (Trial), ST, VM 1; retired. */
export const UniformResourceLocatorTrial = /* @__PURE__ */ defineTag('0040A992', 'ST');
/** (0040,B020) Waveform Annotation Sequence, SQ, VM 1. */
export const WaveformAnnotationSequence = /* @__PURE__ */ defineListTag('0040B020', 'SQ');
/** (0040,B030) Structured Waveform Annotation Sequence, SQ, VM 1. */
export const StructuredWaveformAnnotationSequence = /* @__PURE__ */ defineListTag('0040B030', 'SQ');
/** (0040,B031) Waveform Annotation Display Selection Sequence, SQ, VM 1. */
export const WaveformAnnotationDisplaySelectionSequence = /* @__PURE__ */ defineListTag('0040B031', 'SQ');
/** (0040,B032) Referenced Montage Index, US, VM 1. */
export const ReferencedMontageIndex = /* @__PURE__ */ defineTag('0040B032', 'US');
/** (0040,B033) Waveform Textual Annotation Sequence, SQ, VM 1. */
export const WaveformTextualAnnotationSequence = /* @__PURE__ */ defineListTag('0040B033', 'SQ');
/** (0040,B034) Annotation DateTime, DT, VM 1. */
export const AnnotationDateTime = /* @__PURE__ */ defineTag('0040B034', 'DT');
/** (0040,B035) Displayed Waveform Segment Sequence, SQ, VM 1. */
export const DisplayedWaveformSegmentSequence = /* @__PURE__ */ defineListTag('0040B035', 'SQ');
/** (0040,B036) Segment Definition DateTime, DT, VM 1. */
export const SegmentDefinitionDateTime = /* @__PURE__ */ defineTag('0040B036', 'DT');
/** (0040,B037) Montage Activation Sequence, SQ, VM 1. */
export const MontageActivationSequence = /* @__PURE__ */ defineListTag('0040B037', 'SQ');
/** (0040,B038) Montage Activation Time Offset, DS, VM 1. */
export const MontageActivationTimeOffset = /* @__PURE__ */ defineTag('0040B038', 'DS');
/** (0040,B039) Waveform Montage Sequence, SQ, VM 1. */
export const WaveformMontageSequence = /* @__PURE__ */ defineListTag('0040B039', 'SQ');
/** (0040,B03A) Referenced Montage Channel Number, IS, VM 1. */
export const ReferencedMontageChannelNumber = /* @__PURE__ */ defineTag('0040B03A', 'IS');
/** (0040,B03B) Montage Name, LT, VM 1. */
export const MontageName = /* @__PURE__ */ defineTag('0040B03B', 'LT');
/** (0040,B03C) Montage Channel Sequence, SQ, VM 1. */
export const MontageChannelSequence = /* @__PURE__ */ defineListTag('0040B03C', 'SQ');
/** (0040,B03D) Montage Index, US, VM 1. */
export const MontageIndex = /* @__PURE__ */ defineTag('0040B03D', 'US');
/** (0040,B03E) Montage Channel Number, IS, VM 1. */
export const MontageChannelNumber = /* @__PURE__ */ defineTag('0040B03E', 'IS');
/** (0040,B03F) Montage Channel Label, LO, VM 1. */
export const MontageChannelLabel = /* @__PURE__ */ defineTag('0040B03F', 'LO');
/** (0040,B040) Montage Channel Source Code Sequence, SQ, VM 1. */
export const MontageChannelSourceCodeSequence = /* @__PURE__ */ defineListTag('0040B040', 'SQ');
/** (0040,B041) Contributing Channel Sources Sequence, SQ, VM 1. */
export const ContributingChannelSourcesSequence = /* @__PURE__ */ defineListTag('0040B041', 'SQ');
/** (0040,B042) Channel Weight, FL, VM 1. */
export const ChannelWeight = /* @__PURE__ */ defineTag('0040B042', 'FL');
/** (0040,DB00) Template Identifier, CS, VM 1. */
export const TemplateIdentifier = /* @__PURE__ */ defineTag('0040DB00', 'CS');
/** (0040,DB06) Template Version, DT, VM 1; retired. */
export const TemplateVersion = /* @__PURE__ */ defineTag('0040DB06', 'DT');
/** (0040,DB07) Template Local Version, DT, VM 1; retired. */
export const TemplateLocalVersion = /* @__PURE__ */ defineTag('0040DB07', 'DT');
/** (0040,DB0B) Template Extension Flag, CS, VM 1; retired. */
export const TemplateExtensionFlag = /* @__PURE__ */ defineTag('0040DB0B', 'CS');
/** (0040,DB0C) Template Extension Organization UID, UI, VM 1; retired. */
export const TemplateExtensionOrganizationUID = /* @__PURE__ */ defineTag('0040DB0C', 'UI');
/** (0040,DB0D) Template Extension Creator UID, UI, VM 1; retired. */
export const TemplateExtensionCreatorUID = /* @__PURE__ */ defineTag('0040DB0D', 'UI');
/** (0040,DB73) Referenced Content Item Identifier, UL, VM 1-n. */
export const ReferencedContentItemIdentifier = /* @__PURE__ */ defineListTag('0040DB73', 'UL');
/** (0040,E001) HL7 Instance Identifier, ST, VM 1. */
export const HL7InstanceIdentifier = /* @__PURE__ */ defineTag('0040E001', 'ST');
/** (0040,E004) HL7 Document Effective Time, DT, VM 1. */
export const HL7DocumentEffectiveTime = /* @__PURE__ */ defineTag('0040E004', 'DT');
/** (0040,E006) HL7 Document Type Code Sequence, SQ, VM 1. */
export const HL7DocumentTypeCodeSequence = /* @__PURE__ */ defineListTag('0040E006', 'SQ');
/** (0040,E008) Document Class Code Sequence, SQ, VM 1. */
export const DocumentClassCodeSequence = /* @__PURE__ */ defineListTag('0040E008', 'SQ');
/** (0040,E010) Retrieve URI, UR, VM 1. */
export const RetrieveURI = /* @__PURE__ */ defineTag('0040E010', 'UR');
/** (0040,E011) Retrieve Location UID, UI, VM 1. */
export const RetrieveLocationUID = /* @__PURE__ */ defineTag('0040E011', 'UI');
/** (0040,E012) Display URI, UR, VM 1. */
export const DisplayURI = /* @__PURE__ */ defineTag('0040E012', 'UR');
/** (0040,E020) Type of Instances, CS, VM 1. */
export const TypeOfInstances = /* @__PURE__ */ defineTag('0040E020', 'CS');
/** (0040,E021) DICOM Retrieval Sequence, SQ, VM 1. */
export const DICOMRetrievalSequence = /* @__PURE__ */ defineListTag('0040E021', 'SQ');
/** (0040,E022) DICOM Media Retrieval Sequence, SQ, VM 1. */
export const DICOMMediaRetrievalSequence = /* @__PURE__ */ defineListTag('0040E022', 'SQ');
/** (0040,E023) WADO Retrieval Sequence, SQ, VM 1. */
export const WADORetrievalSequence = /* @__PURE__ */ defineListTag('0040E023', 'SQ');
/** (0040,E024) XDS Retrieval Sequence, SQ, VM 1. */
export const XDSRetrievalSequence = /* @__PURE__ */ defineListTag('0040E024', 'SQ');
/** (0040,E025) WADO-RS Retrieval Sequence, SQ, VM 1. */
export const WADORSRetrievalSequence = /* @__PURE__ */ defineListTag('0040E025', 'SQ');
/** (0040,E030) Repository Unique ID, UI, VM 1. */
export const RepositoryUniqueID = /* @__PURE__ */ defineTag('0040E030', 'UI');
/** (0040,E031) Home Community ID, UI, VM 1. */
export const HomeCommunityID = /* @__PURE__ */ defineTag('0040E031', 'UI');
/** (0042,0010) Document Title, ST, VM 1. */
export const DocumentTitle = /* @__PURE__ */ defineTag('00420010', 'ST');
/** (0042,0011) Encapsulated Document, OB, VM 1. */
export const EncapsulatedDocument = /* @__PURE__ */ defineTag('00420011', 'OB');
/** (0042,0012) MIME Type of Encapsulated Document, LO, VM 1. */
export const MIMETypeOfEncapsulatedDocument = /* @__PURE__ */ defineTag('00420012', 'LO');
/** (0042,0013) Source Instance Sequence, SQ, VM 1. */
export const SourceInstanceSequence = /* @__PURE__ */ defineListTag('00420013', 'SQ');
/** (0042,0014) List of MIME Types, LO, VM 1-n. */
export const ListOfMIMETypes = /* @__PURE__ */ defineListTag('00420014', 'LO');
/** (0042,0015) Encapsulated Document Length, UL, VM 1. */
export const EncapsulatedDocumentLength = /* @__PURE__ */ defineTag('00420015', 'UL');
/** (0044,0001) Product Package Identifier, ST, VM 1. */
export const ProductPackageIdentifier = /* @__PURE__ */ defineTag('00440001', 'ST');
/** (0044,0002) Substance Administration Approval, CS, VM 1. */
export const SubstanceAdministrationApproval = /* @__PURE__ */ defineTag('00440002', 'CS');
/** (0044,0003) Approval Status Further Description, LT, VM 1. */
export const ApprovalStatusFurtherDescription = /* @__PURE__ */ defineTag('00440003', 'LT');
/** (0044,0004) Approval Status DateTime, DT, VM 1. */
export const ApprovalStatusDateTime = /* @__PURE__ */ defineTag('00440004', 'DT');
/** (0044,0007) Product Type Code Sequence, SQ, VM 1. */
export const ProductTypeCodeSequence = /* @__PURE__ */ defineListTag('00440007', 'SQ');
/** (0044,0008) Product Name, LO, VM 1-n. */
export const ProductName = /* @__PURE__ */ defineListTag('00440008', 'LO');
/** (0044,0009) Product Description, LT, VM 1. */
export const ProductDescription = /* @__PURE__ */ defineTag('00440009', 'LT');
/** (0044,000A) Product Lot Identifier, LO, VM 1. */
export const ProductLotIdentifier = /* @__PURE__ */ defineTag('0044000A', 'LO');
/** (0044,000B) Product Expiration DateTime, DT, VM 1. */
export const ProductExpirationDateTime = /* @__PURE__ */ defineTag('0044000B', 'DT');
/** (0044,0010) Substance Administration DateTime, DT, VM 1. */
export const SubstanceAdministrationDateTime = /* @__PURE__ */ defineTag('00440010', 'DT');
/** (0044,0011) Substance Administration Notes, LO, VM 1. */
export const SubstanceAdministrationNotes = /* @__PURE__ */ defineTag('00440011', 'LO');
/** (0044,0012) Substance Administration Device ID, LO, VM 1. */
export const SubstanceAdministrationDeviceID = /* @__PURE__ */ defineTag('00440012', 'LO');
/** (0044,0013) Product Parameter Sequence, SQ, VM 1. */
export const ProductParameterSequence = /* @__PURE__ */ defineListTag('00440013', 'SQ');
/** (0044,0019) Substance Administration Parameter Sequence, SQ, VM 1. */
export const SubstanceAdministrationParameterSequence = /* @__PURE__ */ defineListTag('00440019', 'SQ');
/** (0044,0100) Approval Sequence, SQ, VM 1. */
export const ApprovalSequence = /* @__PURE__ */ defineListTag('00440100', 'SQ');
/** (0044,0101) Assertion Code Sequence, SQ, VM 1. */
export const AssertionCodeSequence = /* @__PURE__ */ defineListTag('00440101', 'SQ');
/** (0044,0102) Assertion UID, UI, VM 1. */
export const AssertionUID = /* @__PURE__ */ defineTag('00440102', 'UI');
/** (0044,0103) Asserter Identification Sequence, SQ, VM 1. */
export const AsserterIdentificationSequence = /* @__PURE__ */ defineListTag('00440103', 'SQ');
/** (0044,0104) Assertion DateTime, DT, VM 1. */
export const AssertionDateTime = /* @__PURE__ */ defineTag('00440104', 'DT');
/** (0044,0105) Assertion Expiration DateTime, DT, VM 1. */
export const AssertionExpirationDateTime = /* @__PURE__ */ defineTag('00440105', 'DT');
/** (0044,0106) Assertion Comments, UT, VM 1. */
export const AssertionComments = /* @__PURE__ */ defineTag('00440106', 'UT');
/** (0044,0107) Related Assertion Sequence, SQ, VM 1. */
export const RelatedAssertionSequence = /* @__PURE__ */ defineListTag('00440107', 'SQ');
/** (0044,0108) Referenced Assertion UID, UI, VM 1. */
export const ReferencedAssertionUID = /* @__PURE__ */ defineTag('00440108', 'UI');
/** (0044,0109) Approval Subject Sequence, SQ, VM 1. */
export const ApprovalSubjectSequence = /* @__PURE__ */ defineListTag('00440109', 'SQ');
/** (0044,010A) Organizational Role Code Sequence, SQ, VM 1. */
export const OrganizationalRoleCodeSequence = /* @__PURE__ */ defineListTag('0044010A', 'SQ');
/** (0044,0110) RT Assertions Sequence, SQ, VM 1. */
export const RTAssertionsSequence = /* @__PURE__ */ defineListTag('00440110', 'SQ');
/** (0046,0012) Lens Description, LO, VM 1. */
export const LensDescription = /* @__PURE__ */ defineTag('00460012', 'LO');
/** (0046,0014) Right Lens Sequence, SQ, VM 1. */
export const RightLensSequence = /* @__PURE__ */ defineListTag('00460014', 'SQ');
/** (0046,0015) Left Lens Sequence, SQ, VM 1. */
export const LeftLensSequence = /* @__PURE__ */ defineListTag('00460015', 'SQ');
/** (0046,0016) Unspecified Laterality Lens Sequence, SQ, VM 1. */
export const UnspecifiedLateralityLensSequence = /* @__PURE__ */ defineListTag('00460016', 'SQ');
/** (0046,0018) Cylinder Sequence, SQ, VM 1. */
export const CylinderSequence = /* @__PURE__ */ defineListTag('00460018', 'SQ');
/** (0046,0028) Prism Sequence, SQ, VM 1. */
export const PrismSequence = /* @__PURE__ */ defineListTag('00460028', 'SQ');
/** (0046,0030) Horizontal Prism Power, FD, VM 1. */
export const HorizontalPrismPower = /* @__PURE__ */ defineTag('00460030', 'FD');
/** (0046,0032) Horizontal Prism Base, CS, VM 1. */
export const HorizontalPrismBase = /* @__PURE__ */ defineTag('00460032', 'CS');
/** (0046,0034) Vertical Prism Power, FD, VM 1. */
export const VerticalPrismPower = /* @__PURE__ */ defineTag('00460034', 'FD');
/** (0046,0036) Vertical Prism Base, CS, VM 1. */
export const VerticalPrismBase = /* @__PURE__ */ defineTag('00460036', 'CS');
/** (0046,0038) Lens Segment Type, CS, VM 1. */
export const LensSegmentType = /* @__PURE__ */ defineTag('00460038', 'CS');
/** (0046,0040) Optical Transmittance, FD, VM 1. */
export const OpticalTransmittance = /* @__PURE__ */ defineTag('00460040', 'FD');
/** (0046,0042) Channel Width, FD, VM 1. */
export const ChannelWidth = /* @__PURE__ */ defineTag('00460042', 'FD');
/** (0046,0044) Pupil Size, FD, VM 1. */
export const PupilSize = /* @__PURE__ */ defineTag('00460044', 'FD');
/** (0046,0046) Corneal Size, FD, VM 1. */
export const CornealSize = /* @__PURE__ */ defineTag('00460046', 'FD');
/** (0046,0047) Corneal Size Sequence, SQ, VM 1. */
export const CornealSizeSequence = /* @__PURE__ */ defineListTag('00460047', 'SQ');
/** (0046,0050) Autorefraction Right Eye Sequence, SQ, VM 1. */
export const AutorefractionRightEyeSequence = /* @__PURE__ */ defineListTag('00460050', 'SQ');
/** (0046,0052) Autorefraction Left Eye Sequence, SQ, VM 1. */
export const AutorefractionLeftEyeSequence = /* @__PURE__ */ defineListTag('00460052', 'SQ');
/** (0046,0060) Distance Pupillary Distance, FD, VM 1. */
export const DistancePupillaryDistance = /* @__PURE__ */ defineTag('00460060', 'FD');
/** (0046,0062) Near Pupillary Distance, FD, VM 1. */
export const NearPupillaryDistance = /* @__PURE__ */ defineTag('00460062', 'FD');
/** (0046,0063) Intermediate Pupillary Distance, FD, VM 1. */
export const IntermediatePupillaryDistance = /* @__PURE__ */ defineTag('00460063', 'FD');
/** (0046,0064) Other Pupillary Distance, FD, VM 1. */
export const OtherPupillaryDistance = /* @__PURE__ */ defineTag('00460064', 'FD');
/** (0046,0070) Keratometry Right Eye Sequence, SQ, VM 1. */
export const KeratometryRightEyeSequence = /* @__PURE__ */ defineListTag('00460070', 'SQ');
/** (0046,0071) Keratometry Left Eye Sequence, SQ, VM 1. */
export const KeratometryLeftEyeSequence = /* @__PURE__ */ defineListTag('00460071', 'SQ');
/** (0046,0074) Steep Keratometric Axis Sequence, SQ, VM 1. */
export const SteepKeratometricAxisSequence = /* @__PURE__ */ defineListTag('00460074', 'SQ');
/** (0046,0075) Radius of Curvature, FD, VM 1. */
export const RadiusOfCurvature = /* @__PURE__ */ defineTag('00460075', 'FD');
/** (0046,0076) Keratometric Power, FD, VM 1. */
export const KeratometricPower = /* @__PURE__ */ defineTag('00460076', 'FD');
/** (0046,0077) Keratometric Axis, FD, VM 1. */
export const KeratometricAxis = /* @__PURE__ */ defineTag('00460077', 'FD');
/** (0046,0080) Flat Keratometric Axis Sequence, SQ, VM 1. */
export const FlatKeratometricAxisSequence = /* @__PURE__ */ defineListTag('00460080', 'SQ');
/** (0046,0092) Background Color, CS, VM 1. */
export const BackgroundColor = /* @__PURE__ */ defineTag('00460092', 'CS');
/** (0046,0094) Optotype, CS, VM 1. */
export const Optotype = /* @__PURE__ */ defineTag('00460094', 'CS');
/** (0046,0095) Optotype Presentation, CS, VM 1. */
export const OptotypePresentation = /* @__PURE__ */ defineTag('00460095', 'CS');
/** (0046,0097) Subjective Refraction Right Eye Sequence, SQ, VM 1. */
export const SubjectiveRefractionRightEyeSequence = /* @__PURE__ */ defineListTag('00460097', 'SQ');
/** (0046,0098) Subjective Refraction Left Eye Sequence, SQ, VM 1. */
export const SubjectiveRefractionLeftEyeSequence = /* @__PURE__ */ defineListTag('00460098', 'SQ');
/** (0046,0100) Add Near Sequence, SQ, VM 1. */
export const AddNearSequence = /* @__PURE__ */ defineListTag('00460100', 'SQ');
/** (0046,0101) Add Intermediate Sequence, SQ, VM 1. */
export const AddIntermediateSequence = /* @__PURE__ */ defineListTag('00460101', 'SQ');
/** (0046,0102) Add Other Sequence, SQ, VM 1. */
export const AddOtherSequence = /* @__PURE__ */ defineListTag('00460102', 'SQ');
/** (0046,0104) Add Power, FD, VM 1. */
export const AddPower = /* @__PURE__ */ defineTag('00460104', 'FD');
/** (0046,0106) Viewing Distance, FD, VM 1. */
export const ViewingDistance = /* @__PURE__ */ defineTag('00460106', 'FD');
/** (0046,0110) Cornea Measurements Sequence, SQ, VM 1. */
export const CorneaMeasurementsSequence = /* @__PURE__ */ defineListTag('00460110', 'SQ');
/** (0046,0111) Source of Cornea Measurement Data Code Sequence, SQ, VM 1. */
export const SourceOfCorneaMeasurementDataCodeSequence = /* @__PURE__ */ defineListTag('00460111', 'SQ');
/** (0046,0112) Steep Corneal Axis Sequence, SQ, VM 1. */
export const SteepCornealAxisSequence = /* @__PURE__ */ defineListTag('00460112', 'SQ');
/** (0046,0113) Flat Corneal Axis Sequence, SQ, VM 1. */
export const FlatCornealAxisSequence = /* @__PURE__ */ defineListTag('00460113', 'SQ');
/** (0046,0114) Corneal Power, FD, VM 1. */
export const CornealPower = /* @__PURE__ */ defineTag('00460114', 'FD');
/** (0046,0115) Corneal Axis, FD, VM 1. */
export const CornealAxis = /* @__PURE__ */ defineTag('00460115', 'FD');
/** (0046,0116) Cornea Measurement Method Code Sequence, SQ, VM 1. */
export const CorneaMeasurementMethodCodeSequence = /* @__PURE__ */ defineListTag('00460116', 'SQ');
/** (0046,0117) Refractive Index of Cornea, FL, VM 1. */
export const RefractiveIndexOfCornea = /* @__PURE__ */ defineTag('00460117', 'FL');
/** (0046,0118) Refractive Index of Aqueous Humor, FL, VM 1. */
export const RefractiveIndexOfAqueousHumor = /* @__PURE__ */ defineTag('00460118', 'FL');
/** (0046,0121) Visual Acuity Type Code Sequence, SQ, VM 1. */
export const VisualAcuityTypeCodeSequence = /* @__PURE__ */ defineListTag('00460121', 'SQ');
/** (0046,0122) Visual Acuity Right Eye Sequence, SQ, VM 1. */
export const VisualAcuityRightEyeSequence = /* @__PURE__ */ defineListTag('00460122', 'SQ');
/** (0046,0123) Visual Acuity Left Eye Sequence, SQ, VM 1. */
export const VisualAcuityLeftEyeSequence = /* @__PURE__ */ defineListTag('00460123', 'SQ');
/** (0046,0124) Visual Acuity Both Eyes Open Sequence, SQ, VM 1. */
export const VisualAcuityBothEyesOpenSequence = /* @__PURE__ */ defineListTag('00460124', 'SQ');
/** (0046,0125) Viewing Distance Type, CS, VM 1. */
export const ViewingDistanceType = /* @__PURE__ */ defineTag('00460125', 'CS');
/** (0046,0135) Visual Acuity Modifiers, SS, VM 2. */
export const VisualAcuityModifiers = /* @__PURE__ */ defineListTag('00460135', 'SS');
/** (0046,0137) Decimal Visual Acuity, FD, VM 1. */
export const DecimalVisualAcuity = /* @__PURE__ */ defineTag('00460137', 'FD');
/** (0046,0139) Optotype Detailed Definition, LO, VM 1. */
export const OptotypeDetailedDefinition = /* @__PURE__ */ defineTag('00460139', 'LO');
/** (0046,0145) Referenced Refractive Measurements Sequence, SQ, VM 1. */
export const ReferencedRefractiveMeasurementsSequence = /* @__PURE__ */ defineListTag('00460145', 'SQ');
/** (0046,0146) Sphere Power, FD, VM 1. */
export const SpherePower = /* @__PURE__ */ defineTag('00460146', 'FD');
/** (0046,0147) Cylinder Power, FD, VM 1. */
export const CylinderPower = /* @__PURE__ */ defineTag('00460147', 'FD');
/** (0046,0201) Corneal Topography Surface, CS, VM 1. */
export const CornealTopographySurface = /* @__PURE__ */ defineTag('00460201', 'CS');
/** (0046,0202) Corneal Vertex Location, FL, VM 2. */
export const CornealVertexLocation = /* @__PURE__ */ defineListTag('00460202', 'FL');
/** (0046,0203) Pupil Centroid X-Coordinate, FL, VM 1. */
export const PupilCentroidXCoordinate = /* @__PURE__ */ defineTag('00460203', 'FL');
/** (0046,0204) Pupil Centroid Y-Coordinate, FL, VM 1. */
export const PupilCentroidYCoordinate = /* @__PURE__ */ defineTag('00460204', 'FL');
/** (0046,0205) Equivalent Pupil Radius, FL, VM 1. */
export const EquivalentPupilRadius = /* @__PURE__ */ defineTag('00460205', 'FL');
/** (0046,0207) Corneal Topography Map Type Code Sequence, SQ, VM 1. */
export const CornealTopographyMapTypeCodeSequence = /* @__PURE__ */ defineListTag('00460207', 'SQ');
/** (0046,0208) Vertices of the Outline of Pupil, IS, VM 2-2n. */
export const VerticesOfTheOutlineOfPupil = /* @__PURE__ */ defineListTag('00460208', 'IS');
/** (0046,0210) Corneal Topography Mapping Normals Sequence, SQ, VM 1. */
export const CornealTopographyMappingNormalsSequence = /* @__PURE__ */ defineListTag('00460210', 'SQ');
/** (0046,0211) Maximum Corneal Curvature Sequence, SQ, VM 1. */
export const MaximumCornealCurvatureSequence = /* @__PURE__ */ defineListTag('00460211', 'SQ');
/** (0046,0212) Maximum Corneal Curvature, FL, VM 1. */
export const MaximumCornealCurvature = /* @__PURE__ */ defineTag('00460212', 'FL');
/** (0046,0213) Maximum Corneal Curvature Location, FL, VM 2. */
export const MaximumCornealCurvatureLocation = /* @__PURE__ */ defineListTag('00460213', 'FL');
/** (0046,0215) Minimum Keratometric Sequence, SQ, VM 1. */
export const MinimumKeratometricSequence = /* @__PURE__ */ defineListTag('00460215', 'SQ');
/** (0046,0218) Simulated Keratometric Cylinder Sequence, SQ, VM 1. */
export const SimulatedKeratometricCylinderSequence = /* @__PURE__ */ defineListTag('00460218', 'SQ');
/** (0046,0220) Average Corneal Power, FL, VM 1. */
export const AverageCornealPower = /* @__PURE__ */ defineTag('00460220', 'FL');
/** (0046,0224) Corneal I-S Value, FL, VM 1. */
export const CornealISValue = /* @__PURE__ */ defineTag('00460224', 'FL');
/** (0046,0227) Analyzed Area, FL, VM 1. */
export const AnalyzedArea = /* @__PURE__ */ defineTag('00460227', 'FL');
/** (0046,0230) Surface Regularity Index, FL, VM 1. */
export const SurfaceRegularityIndex = /* @__PURE__ */ defineTag('00460230', 'FL');
/** (0046,0232) Surface Asymmetry Index, FL, VM 1. */
export const SurfaceAsymmetryIndex = /* @__PURE__ */ defineTag('00460232', 'FL');
/** (0046,0234) Corneal Eccentricity Index, FL, VM 1. */
export const CornealEccentricityIndex = /* @__PURE__ */ defineTag('00460234', 'FL');
/** (0046,0236) Keratoconus Prediction Index, FL, VM 1. */
export const KeratoconusPredictionIndex = /* @__PURE__ */ defineTag('00460236', 'FL');
/** (0046,0238) Decimal Potential Visual Acuity, FL, VM 1. */
export const DecimalPotentialVisualAcuity = /* @__PURE__ */ defineTag('00460238', 'FL');
/** (0046,0242) Corneal Topography Map Quality Evaluation, CS, VM 1. */
export const CornealTopographyMapQualityEvaluation = /* @__PURE__ */ defineTag('00460242', 'CS');
/** (0046,0244) Source Image Corneal Processed Data Sequence, SQ, VM 1. */
export const SourceImageCornealProcessedDataSequence = /* @__PURE__ */ defineListTag('00460244', 'SQ');
/** (0046,0247) Corneal Point Location, FL, VM 3. */
export const CornealPointLocation = /* @__PURE__ */ defineListTag('00460247', 'FL');
/** (0046,0248) Corneal Point Estimated, CS, VM 1. */
export const CornealPointEstimated = /* @__PURE__ */ defineTag('00460248', 'CS');
/** (0046,0249) Axial Power, FL, VM 1. */
export const AxialPower = /* @__PURE__ */ defineTag('00460249', 'FL');
/** (0046,0250) Tangential Power, FL, VM 1. */
export const TangentialPower = /* @__PURE__ */ defineTag('00460250', 'FL');
/** (0046,0251) Refractive Power, FL, VM 1. */
export const RefractivePower = /* @__PURE__ */ defineTag('00460251', 'FL');
/** (0046,0252) Relative Elevation, FL, VM 1. */
export const RelativeElevation = /* @__PURE__ */ defineTag('00460252', 'FL');
/** (0046,0253) Corneal Wavefront, FL, VM 1. */
export const CornealWavefront = /* @__PURE__ */ defineTag('00460253', 'FL');
/** (0048,0001) Imaged Volume Width, FL, VM 1. */
export const ImagedVolumeWidth = /* @__PURE__ */ defineTag('00480001', 'FL');
/** (0048,0002) Imaged Volume Height, FL, VM 1. */
export const ImagedVolumeHeight = /* @__PURE__ */ defineTag('00480002', 'FL');
/** (0048,0003) Imaged Volume Depth, FL, VM 1. */
export const ImagedVolumeDepth = /* @__PURE__ */ defineTag('00480003', 'FL');
/** (0048,0006) Total Pixel Matrix Columns, UL, VM 1. */
export const TotalPixelMatrixColumns = /* @__PURE__ */ defineTag('00480006', 'UL');
/** (0048,0007) Total Pixel Matrix Rows, UL, VM 1. */
export const TotalPixelMatrixRows = /* @__PURE__ */ defineTag('00480007', 'UL');
/** (0048,0008) Total Pixel Matrix Origin Sequence, SQ, VM 1. */
export const TotalPixelMatrixOriginSequence = /* @__PURE__ */ defineListTag('00480008', 'SQ');
/** (0048,0010) Specimen Label in Image, CS, VM 1. */
export const SpecimenLabelInImage = /* @__PURE__ */ defineTag('00480010', 'CS');
/** (0048,0011) Focus Method, CS, VM 1. */
export const FocusMethod = /* @__PURE__ */ defineTag('00480011', 'CS');
/** (0048,0012) Extended Depth of Field, CS, VM 1. */
export const ExtendedDepthOfField = /* @__PURE__ */ defineTag('00480012', 'CS');
/** (0048,0013) Number of Focal Planes, US, VM 1. */
export const NumberOfFocalPlanes = /* @__PURE__ */ defineTag('00480013', 'US');
/** (0048,0014) Distance Between Focal Planes, FL, VM 1. */
export const DistanceBetweenFocalPlanes = /* @__PURE__ */ defineTag('00480014', 'FL');
/** (0048,0015) Recommended Absent Pixel CIELab Value, US, VM 3. */
export const RecommendedAbsentPixelCIELabValue = /* @__PURE__ */ defineListTag('00480015', 'US');
/** (0048,0100) Illuminator Type Code Sequence, SQ, VM 1. */
export const IlluminatorTypeCodeSequence = /* @__PURE__ */ defineListTag('00480100', 'SQ');
/** (0048,0102) Image Orientation (Slide), DS, VM 6. */
export const ImageOrientationSlide = /* @__PURE__ */ defineListTag('00480102', 'DS');
/** (0048,0105) Optical Path Sequence, SQ, VM 1. */
export const OpticalPathSequence = /* @__PURE__ */ defineListTag('00480105', 'SQ');
/** (0048,0106) Optical Path Identifier, SH, VM 1. */
export const OpticalPathIdentifier = /* @__PURE__ */ defineTag('00480106', 'SH');
/** (0048,0107) Optical Path Description, ST, VM 1. */
export const OpticalPathDescription = /* @__PURE__ */ defineTag('00480107', 'ST');
/** (0048,0108) Illumination Color Code Sequence, SQ, VM 1. */
export const IlluminationColorCodeSequence = /* @__PURE__ */ defineListTag('00480108', 'SQ');
/** (0048,0110) Specimen Reference Sequence, SQ, VM 1. */
export const SpecimenReferenceSequence = /* @__PURE__ */ defineListTag('00480110', 'SQ');
/** (0048,0111) Condenser Lens Power, DS, VM 1. */
export const CondenserLensPower = /* @__PURE__ */ defineTag('00480111', 'DS');
/** (0048,0112) Objective Lens Power, DS, VM 1. */
export const ObjectiveLensPower = /* @__PURE__ */ defineTag('00480112', 'DS');
/** (0048,0113) Objective Lens Numerical Aperture, DS, VM 1. */
export const ObjectiveLensNumericalAperture = /* @__PURE__ */ defineTag('00480113', 'DS');
/** (0048,0114) Confocal Mode, CS, VM 1. */
export const ConfocalMode = /* @__PURE__ */ defineTag('00480114', 'CS');
/** (0048,0115) Tissue Location, CS, VM 1. */
export const TissueLocation = /* @__PURE__ */ defineTag('00480115', 'CS');
/** (0048,0116) Confocal Microscopy Image Frame Type Sequence, SQ, VM 1. */
export const ConfocalMicroscopyImageFrameTypeSequence = /* @__PURE__ */ defineListTag('00480116', 'SQ');
/** (0048,0117) Image Acquisition Depth, FD, VM 1. */
export const ImageAcquisitionDepth = /* @__PURE__ */ defineTag('00480117', 'FD');
/** (0048,0120) Palette Color Lookup Table Sequence, SQ, VM 1. */
export const PaletteColorLookupTableSequence = /* @__PURE__ */ defineListTag('00480120', 'SQ');
/** (0048,0200) Referenced Image Navigation Sequence, SQ, VM 1; retired. */
export const ReferencedImageNavigationSequence = /* @__PURE__ */ defineListTag('00480200', 'SQ');
/** (0048,0201) Top Left Hand Corner of Localizer Area, US, VM 2; retired. */
export const TopLeftHandCornerOfLocalizerArea = /* @__PURE__ */ defineListTag('00480201', 'US');
/** (0048,0202) Bottom Right Hand Corner of Localizer Area, US, VM 2; retired. */
export const BottomRightHandCornerOfLocalizerArea = /* @__PURE__ */ defineListTag('00480202', 'US');
/** (0048,0207) Optical Path Identification Sequence, SQ, VM 1. */
export const OpticalPathIdentificationSequence = /* @__PURE__ */ defineListTag('00480207', 'SQ');
/** (0048,021A) Plane Position (Slide) Sequence, SQ, VM 1. */
export const PlanePositionSlideSequence = /* @__PURE__ */ defineListTag('0048021A', 'SQ');
/** (0048,021E) Column Position In Total Image Pixel Matrix, SL, VM 1. */
export const ColumnPositionInTotalImagePixelMatrix = /* @__PURE__ */ defineTag('0048021E', 'SL');
/** (0048,021F) Row Position In Total Image Pixel Matrix, SL, VM 1. */
export const RowPositionInTotalImagePixelMatrix = /* @__PURE__ */ defineTag('0048021F', 'SL');
/** (0048,0301) Pixel Origin Interpretation, CS, VM 1. */
export const PixelOriginInterpretation = /* @__PURE__ */ defineTag('00480301', 'CS');
/** (0048,0302) Number of Optical Paths, UL, VM 1. */
export const NumberOfOpticalPaths = /* @__PURE__ */ defineTag('00480302', 'UL');
/** (0048,0303) Total Pixel Matrix Focal Planes, UL, VM 1. */
export const TotalPixelMatrixFocalPlanes = /* @__PURE__ */ defineTag('00480303', 'UL');
/** (0048,0304) Tiles Overlap, CS, VM 1. */
export const TilesOverlap = /* @__PURE__ */ defineTag('00480304', 'CS');
/** (0050,0004) Calibration Image, CS, VM 1. */
export const CalibrationImage = /* @__PURE__ */ defineTag('00500004', 'CS');
/** (0050,0010) Device Sequence, SQ, VM 1. */
export const DeviceSequence = /* @__PURE__ */ defineListTag('00500010', 'SQ');
/** (0050,0012) Container Component Type Code Sequence, SQ, VM 1. */
export const ContainerComponentTypeCodeSequence = /* @__PURE__ */ defineListTag('00500012', 'SQ');
/** (0050,0013) Container Component Thickness, FD, VM 1. */
export const ContainerComponentThickness = /* @__PURE__ */ defineTag('00500013', 'FD');
/** (0050,0014) Device Length, DS, VM 1. */
export const DeviceLength = /* @__PURE__ */ defineTag('00500014', 'DS');
/** (0050,0015) Container Component Width, FD, VM 1. */
export const ContainerComponentWidth = /* @__PURE__ */ defineTag('00500015', 'FD');
/** (0050,0016) Device Diameter, DS, VM 1. */
export const DeviceDiameter = /* @__PURE__ */ defineTag('00500016', 'DS');
/** (0050,0017) Device Diameter Units, CS, VM 1. */
export const DeviceDiameterUnits = /* @__PURE__ */ defineTag('00500017', 'CS');
/** (0050,0018) Device Volume, DS, VM 1. */
export const DeviceVolume = /* @__PURE__ */ defineTag('00500018', 'DS');
/** (0050,0019) Inter-Marker Distance, DS, VM 1. */
export const InterMarkerDistance = /* @__PURE__ */ defineTag('00500019', 'DS');
/** (0050,001A) Container Component Material, CS, VM 1. */
export const ContainerComponentMaterial = /* @__PURE__ */ defineTag('0050001A', 'CS');
/** (0050,001B) Container Component ID, LO, VM 1. */
export const ContainerComponentID = /* @__PURE__ */ defineTag('0050001B', 'LO');
/** (0050,001C) Container Component Length, FD, VM 1. */
export const ContainerComponentLength = /* @__PURE__ */ defineTag('0050001C', 'FD');
/** (0050,001D) Container Component Diameter, FD, VM 1. */
export const ContainerComponentDiameter = /* @__PURE__ */ defineTag('0050001D', 'FD');
/** (0050,001E) Container Component Description, LO, VM 1. */
export const ContainerComponentDescription = /* @__PURE__ */ defineTag('0050001E', 'LO');
/** (0050,0020) Device Description, LO, VM 1. */
export const DeviceDescription = /* @__PURE__ */ defineTag('00500020', 'LO');
/** (0050,0021) Long Device Description, ST, VM 1. */
export const LongDeviceDescription = /* @__PURE__ */ defineTag('00500021', 'ST');
/** (0052,0001) Contrast/Bolus Ingredient Percent by Volume, FL, VM 1. */
export const ContrastBolusIngredientPercentByVolume = /* @__PURE__ */ defineTag('00520001', 'FL');
/** (0052,0002) OCT Focal Distance, FD, VM 1. */
export const OCTFocalDistance = /* @__PURE__ */ defineTag('00520002', 'FD');
/** (0052,0003) Beam Spot Size, FD, VM 1. */
export const BeamSpotSize = /* @__PURE__ */ defineTag('00520003', 'FD');
/** (0052,0004) Effective Refractive Index, FD, VM 1. */
export const EffectiveRefractiveIndex = /* @__PURE__ */ defineTag('00520004', 'FD');
/** (0052,0006) OCT Acquisition Domain, CS, VM 1. */
export const OCTAcquisitionDomain = /* @__PURE__ */ defineTag('00520006', 'CS');
/** (0052,0007) OCT Optical Center Wavelength, FD, VM 1. */
export const OCTOpticalCenterWavelength = /* @__PURE__ */ defineTag('00520007', 'FD');
/** (0052,0008) Axial Resolution, FD, VM 1. */
export const AxialResolution = /* @__PURE__ */ defineTag('00520008', 'FD');
/** (0052,0009) Ranging Depth, FD, VM 1. */
export const RangingDepth = /* @__PURE__ */ defineTag('00520009', 'FD');
/** (0052,0011) A-line Rate, FD, VM 1. */
export const ALineRate = /* @__PURE__ */ defineTag('00520011', 'FD');
/** (0052,0012) A-lines Per Frame, US, VM 1. */
export const ALinesPerFrame = /* @__PURE__ */ defineTag('00520012', 'US');
/** (0052,0013) Catheter Rotational Rate, FD, VM 1. */
export const CatheterRotationalRate = /* @__PURE__ */ defineTag('00520013', 'FD');
/** (0052,0014) A-line Pixel Spacing, FD, VM 1. */
export const ALinePixelSpacing = /* @__PURE__ */ defineTag('00520014', 'FD');
/** (0052,0016) Mode of Percutaneous Access Sequence, SQ, VM 1. */
export const ModeOfPercutaneousAccessSequence = /* @__PURE__ */ defineListTag('00520016', 'SQ');
/** (0052,0025) Intravascular OCT Frame Type Sequence, SQ, VM 1. */
export const IntravascularOCTFrameTypeSequence = /* @__PURE__ */ defineListTag('00520025', 'SQ');
/** (0052,0026) OCT Z Offset Applied, CS, VM 1. */
export const OCTZOffsetApplied = /* @__PURE__ */ defineTag('00520026', 'CS');
/** (0052,0027) Intravascular Frame Content Sequence, SQ, VM 1. */
export const IntravascularFrameContentSequence = /* @__PURE__ */ defineListTag('00520027', 'SQ');
/** (0052,0028) Intravascular Longitudinal Distance, FD, VM 1. */
export const IntravascularLongitudinalDistance = /* @__PURE__ */ defineTag('00520028', 'FD');
/** (0052,0029) Intravascular OCT Frame Content Sequence, SQ, VM 1. */
export const IntravascularOCTFrameContentSequence = /* @__PURE__ */ defineListTag('00520029', 'SQ');
/** (0052,0030) OCT Z Offset Correction, SS, VM 1. */
export const OCTZOffsetCorrection = /* @__PURE__ */ defineTag('00520030', 'SS');
/** (0052,0031) Catheter Direction of Rotation, CS, VM 1. */
export const CatheterDirectionOfRotation = /* @__PURE__ */ defineTag('00520031', 'CS');
/** (0052,0033) Seam Line Location, FD, VM 1. */
export const SeamLineLocation = /* @__PURE__ */ defineTag('00520033', 'FD');
/** (0052,0034) First A-line Location, FD, VM 1. */
export const FirstALineLocation = /* @__PURE__ */ defineTag('00520034', 'FD');
/** (0052,0036) Seam Line Index, US, VM 1. */
export const SeamLineIndex = /* @__PURE__ */ defineTag('00520036', 'US');
/** (0052,0038) Number of Padded A-lines, US, VM 1. */
export const NumberOfPaddedALines = /* @__PURE__ */ defineTag('00520038', 'US');
/** (0052,0039) Interpolation Type, CS, VM 1. */
export const InterpolationType = /* @__PURE__ */ defineTag('00520039', 'CS');
/** (0052,003A) Refractive Index Applied, CS, VM 1. */
export const RefractiveIndexApplied = /* @__PURE__ */ defineTag('0052003A', 'CS');
/** (0054,0010) Energy Window Vector, US, VM 1-n. */
export const EnergyWindowVector = /* @__PURE__ */ defineListTag('00540010', 'US');
/** (0054,0011) Number of Energy Windows, US, VM 1. */
export const NumberOfEnergyWindows = /* @__PURE__ */ defineTag('00540011', 'US');
/** (0054,0012) Energy Window Information Sequence, SQ, VM 1. */
export const EnergyWindowInformationSequence = /* @__PURE__ */ defineListTag('00540012', 'SQ');
/** (0054,0013) Energy Window Range Sequence, SQ, VM 1. */
export const EnergyWindowRangeSequence = /* @__PURE__ */ defineListTag('00540013', 'SQ');
/** (0054,0014) Energy Window Lower Limit, DS, VM 1. */
export const EnergyWindowLowerLimit = /* @__PURE__ */ defineTag('00540014', 'DS');
/** (0054,0015) Energy Window Upper Limit, DS, VM 1. */
export const EnergyWindowUpperLimit = /* @__PURE__ */ defineTag('00540015', 'DS');
/** (0054,0016) Radiopharmaceutical Information Sequence, SQ, VM 1. */
export const RadiopharmaceuticalInformationSequence = /* @__PURE__ */ defineListTag('00540016', 'SQ');
/** (0054,0017) Residual Syringe Counts, IS, VM 1. */
export const ResidualSyringeCounts = /* @__PURE__ */ defineTag('00540017', 'IS');
/** (0054,0018) Energy Window Name, SH, VM 1. */
export const EnergyWindowName = /* @__PURE__ */ defineTag('00540018', 'SH');
/** (0054,0020) Detector Vector, US, VM 1-n. */
export const DetectorVector = /* @__PURE__ */ defineListTag('00540020', 'US');
/** (0054,0021) Number of Detectors, US, VM 1. */
export const NumberOfDetectors = /* @__PURE__ */ defineTag('00540021', 'US');
/** (0054,0022) Detector Information Sequence, SQ, VM 1. */
export const DetectorInformationSequence = /* @__PURE__ */ defineListTag('00540022', 'SQ');
/** (0054,0030) Phase Vector, US, VM 1-n. */
export const PhaseVector = /* @__PURE__ */ defineListTag('00540030', 'US');
/** (0054,0031) Number of Phases, US, VM 1. */
export const NumberOfPhases = /* @__PURE__ */ defineTag('00540031', 'US');
/** (0054,0032) Phase Information Sequence, SQ, VM 1. */
export const PhaseInformationSequence = /* @__PURE__ */ defineListTag('00540032', 'SQ');
/** (0054,0033) Number of Frames in Phase, US, VM 1. */
export const NumberOfFramesInPhase = /* @__PURE__ */ defineTag('00540033', 'US');
/** (0054,0036) Phase Delay, IS, VM 1. */
export const PhaseDelay = /* @__PURE__ */ defineTag('00540036', 'IS');
/** (0054,0038) Pause Between Frames, IS, VM 1. */
export const PauseBetweenFrames = /* @__PURE__ */ defineTag('00540038', 'IS');
/** (0054,0039) Phase Description, CS, VM 1. */
export const PhaseDescription = /* @__PURE__ */ defineTag('00540039', 'CS');
/** (0054,0050) Rotation Vector, US, VM 1-n. */
export const RotationVector = /* @__PURE__ */ defineListTag('00540050', 'US');
/** (0054,0051) Number of Rotations, US, VM 1. */
export const NumberOfRotations = /* @__PURE__ */ defineTag('00540051', 'US');
/** (0054,0052) Rotation Information Sequence, SQ, VM 1. */
export const RotationInformationSequence = /* @__PURE__ */ defineListTag('00540052', 'SQ');
/** (0054,0053) Number of Frames in Rotation, US, VM 1. */
export const NumberOfFramesInRotation = /* @__PURE__ */ defineTag('00540053', 'US');
/** (0054,0060) R-R Interval Vector, US, VM 1-n. */
export const RRIntervalVector = /* @__PURE__ */ defineListTag('00540060', 'US');
/** (0054,0061) Number of R-R Intervals, US, VM 1. */
export const NumberOfRRIntervals = /* @__PURE__ */ defineTag('00540061', 'US');
/** (0054,0062) Gated Information Sequence, SQ, VM 1. */
export const GatedInformationSequence = /* @__PURE__ */ defineListTag('00540062', 'SQ');
/** (0054,0063) Data Information Sequence, SQ, VM 1. */
export const DataInformationSequence = /* @__PURE__ */ defineListTag('00540063', 'SQ');
/** (0054,0070) Time Slot Vector, US, VM 1-n. */
export const TimeSlotVector = /* @__PURE__ */ defineListTag('00540070', 'US');
/** (0054,0071) Number of Time Slots, US, VM 1. */
export const NumberOfTimeSlots = /* @__PURE__ */ defineTag('00540071', 'US');
/** (0054,0072) Time Slot Information Sequence, SQ, VM 1. */
export const TimeSlotInformationSequence = /* @__PURE__ */ defineListTag('00540072', 'SQ');
/** (0054,0073) Time Slot Time, DS, VM 1. */
export const TimeSlotTime = /* @__PURE__ */ defineTag('00540073', 'DS');
/** (0054,0080) Slice Vector, US, VM 1-n. */
export const SliceVector = /* @__PURE__ */ defineListTag('00540080', 'US');
/** (0054,0081) Number of Slices, US, VM 1. */
export const NumberOfSlices = /* @__PURE__ */ defineTag('00540081', 'US');
/** (0054,0090) Angular View Vector, US, VM 1-n. */
export const AngularViewVector = /* @__PURE__ */ defineListTag('00540090', 'US');
/** (0054,0100) Time Slice Vector, US, VM 1-n. */
export const TimeSliceVector = /* @__PURE__ */ defineListTag('00540100', 'US');
/** (0054,0101) Number of Time Slices, US, VM 1. */
export const NumberOfTimeSlices = /* @__PURE__ */ defineTag('00540101', 'US');
/** (0054,0200) Start Angle, DS, VM 1. */
export const StartAngle = /* @__PURE__ */ defineTag('00540200', 'DS');
/** (0054,0202) Type of Detector Motion, CS, VM 1. */
export const TypeOfDetectorMotion = /* @__PURE__ */ defineTag('00540202', 'CS');
/** (0054,0210) Trigger Vector, IS, VM 1-n. */
export const TriggerVector = /* @__PURE__ */ defineListTag('00540210', 'IS');
/** (0054,0211) Number of Triggers in Phase, US, VM 1. */
export const NumberOfTriggersInPhase = /* @__PURE__ */ defineTag('00540211', 'US');
/** (0054,0220) View Code Sequence, SQ, VM 1. */
export const ViewCodeSequence = /* @__PURE__ */ defineListTag('00540220', 'SQ');
/** (0054,0222) View Modifier Code Sequence, SQ, VM 1. */
export const ViewModifierCodeSequence = /* @__PURE__ */ defineListTag('00540222', 'SQ');
/** (0054,0300) Radionuclide Code Sequence, SQ, VM 1. */
export const RadionuclideCodeSequence = /* @__PURE__ */ defineListTag('00540300', 'SQ');
/** (0054,0302) Administration Route Code Sequence, SQ, VM 1. */
export const AdministrationRouteCodeSequence = /* @__PURE__ */ defineListTag('00540302', 'SQ');
/** (0054,0304) Radiopharmaceutical Code Sequence, SQ, VM 1. */
export const RadiopharmaceuticalCodeSequence = /* @__PURE__ */ defineListTag('00540304', 'SQ');
/** (0054,0306) Calibration Data Sequence, SQ, VM 1. */
export const CalibrationDataSequence = /* @__PURE__ */ defineListTag('00540306', 'SQ');
/** (0054,0308) Energy Window Number, US, VM 1. */
export const EnergyWindowNumber = /* @__PURE__ */ defineTag('00540308', 'US');
/** (0054,0400) Image ID, SH, VM 1. */
export const ImageID = /* @__PURE__ */ defineTag('00540400', 'SH');
/** (0054,0410) Patient Orientation Code Sequence, SQ, VM 1. */
export const PatientOrientationCodeSequence = /* @__PURE__ */ defineListTag('00540410', 'SQ');
/** (0054,0412) Patient Orientation Modifier Code Sequence, SQ, VM 1. */
export const PatientOrientationModifierCodeSequence = /* @__PURE__ */ defineListTag('00540412', 'SQ');
/** (0054,0414) Patient Gantry Relationship Code Sequence, SQ, VM 1. */
export const PatientGantryRelationshipCodeSequence = /* @__PURE__ */ defineListTag('00540414', 'SQ');
/** (0054,0500) Slice Progression Direction, CS, VM 1. */
export const SliceProgressionDirection = /* @__PURE__ */ defineTag('00540500', 'CS');
/** (0054,0501) Scan Progression Direction, CS, VM 1. */
export const ScanProgressionDirection = /* @__PURE__ */ defineTag('00540501', 'CS');
/** (0054,1000) Series Type, CS, VM 2. */
export const SeriesType = /* @__PURE__ */ defineListTag('00541000', 'CS');
/** (0054,1001) Units, CS, VM 1. */
export const Units = /* @__PURE__ */ defineTag('00541001', 'CS');
/** (0054,1002) Counts Source, CS, VM 1. */
export const CountsSource = /* @__PURE__ */ defineTag('00541002', 'CS');
/** (0054,1004) Reprojection Method, CS, VM 1. */
export const ReprojectionMethod = /* @__PURE__ */ defineTag('00541004', 'CS');
/** (0054,1006) SUV Type, CS, VM 1. */
export const SUVType = /* @__PURE__ */ defineTag('00541006', 'CS');
/** (0054,1100) Randoms Correction Method, CS, VM 1. */
export const RandomsCorrectionMethod = /* @__PURE__ */ defineTag('00541100', 'CS');
/** (0054,1101) Attenuation Correction Method, LO, VM 1. */
export const AttenuationCorrectionMethod = /* @__PURE__ */ defineTag('00541101', 'LO');
/** (0054,1102) Decay Correction, CS, VM 1. */
export const DecayCorrection = /* @__PURE__ */ defineTag('00541102', 'CS');
/** (0054,1103) Reconstruction Method, LO, VM 1. */
export const ReconstructionMethod = /* @__PURE__ */ defineTag('00541103', 'LO');
/** (0054,1104) Detector Lines of Response Used, LO, VM 1. */
export const DetectorLinesOfResponseUsed = /* @__PURE__ */ defineTag('00541104', 'LO');
/** (0054,1105) Scatter Correction Method, LO, VM 1. */
export const ScatterCorrectionMethod = /* @__PURE__ */ defineTag('00541105', 'LO');
/** (0054,1200) Axial Acceptance, DS, VM 1. */
export const AxialAcceptance = /* @__PURE__ */ defineTag('00541200', 'DS');
/** (0054,1201) Axial Mash, IS, VM 2. */
export const AxialMash = /* @__PURE__ */ defineListTag('00541201', 'IS');
/** (0054,1202) Transverse Mash, IS, VM 1. */
export const TransverseMash = /* @__PURE__ */ defineTag('00541202', 'IS');
/** (0054,1203) Detector Element Size, DS, VM 2. */
export const DetectorElementSize = /* @__PURE__ */ defineListTag('00541203', 'DS');
/** (0054,1210) Coincidence Window Width, DS, VM 1. */
export const CoincidenceWindowWidth = /* @__PURE__ */ defineTag('00541210', 'DS');
/** (0054,1220) Secondary Counts Type, CS, VM 1-n. */
export const SecondaryCountsType = /* @__PURE__ */ defineListTag('00541220', 'CS');
/** (0054,1300) Frame Reference Time, DS, VM 1. */
export const FrameReferenceTime = /* @__PURE__ */ defineTag('00541300', 'DS');
/** (0054,1310) Primary (Prompts) Counts Accumulated, IS, VM 1. */
export const PrimaryPromptsCountsAccumulated = /* @__PURE__ */ defineTag('00541310', 'IS');
/** (0054,1311) Secondary Counts Accumulated, IS, VM 1-n. */
export const SecondaryCountsAccumulated = /* @__PURE__ */ defineListTag('00541311', 'IS');
/** (0054,1320) Slice Sensitivity Factor, DS, VM 1. */
export const SliceSensitivityFactor = /* @__PURE__ */ defineTag('00541320', 'DS');
/** (0054,1321) Decay Factor, DS, VM 1. */
export const DecayFactor = /* @__PURE__ */ defineTag('00541321', 'DS');
/** (0054,1322) Dose Calibration Factor, DS, VM 1. */
export const DoseCalibrationFactor = /* @__PURE__ */ defineTag('00541322', 'DS');
/** (0054,1323) Scatter Fraction Factor, DS, VM 1. */
export const ScatterFractionFactor = /* @__PURE__ */ defineTag('00541323', 'DS');
/** (0054,1324) Dead Time Factor, DS, VM 1. */
export const DeadTimeFactor = /* @__PURE__ */ defineTag('00541324', 'DS');
/** (0054,1330) Image Index, US, VM 1. */
export const ImageIndex = /* @__PURE__ */ defineTag('00541330', 'US');
/** (0054,1400) Counts Included, CS, VM 1-n; retired. */
export const CountsIncluded = /* @__PURE__ */ defineListTag('00541400', 'CS');
/** (0054,1401) Dead Time Correction Flag, CS, VM 1; retired. */
export const DeadTimeCorrectionFlag = /* @__PURE__ */ defineTag('00541401', 'CS');
/** (0060,3000) Histogram Sequence, SQ, VM 1. */
export const HistogramSequence = /* @__PURE__ */ defineListTag('00603000', 'SQ');
/** (0060,3002) Histogram Number of Bins, US, VM 1. */
export const HistogramNumberOfBins = /* @__PURE__ */ defineTag('00603002', 'US');
/** (0060,3004) Histogram First Bin Value, US or SS, VM 1. */
export const HistogramFirstBinValue = /* @__PURE__ */ defineTag('00603004', 'US');
/** (0060,3006) Histogram Last Bin Value, US or SS, VM 1. */
export const HistogramLastBinValue = /* @__PURE__ */ defineTag('00603006', 'US');
/** (0060,3008) Histogram Bin Width, US, VM 1. */
export const HistogramBinWidth = /* @__PURE__ */ defineTag('00603008', 'US');
/** (0060,3010) Histogram Explanation, LO, VM 1. */
export const HistogramExplanation = /* @__PURE__ */ defineTag('00603010', 'LO');
/** (0060,3020) Histogram Data, UL, VM 1-n. */
export const HistogramData = /* @__PURE__ */ defineListTag('00603020', 'UL');
/** (0062,0001) Segmentation Type, CS, VM 1. */
export const SegmentationType = /* @__PURE__ */ defineTag('00620001', 'CS');
/** (0062,0002) Segment Sequence, SQ, VM 1. */
export const SegmentSequence = /* @__PURE__ */ defineListTag('00620002', 'SQ');
/** (0062,0003) Segmented Property Category Code Sequence, SQ, VM 1. */
export const SegmentedPropertyCategoryCodeSequence = /* @__PURE__ */ defineListTag('00620003', 'SQ');
/** (0062,0004) Segment Number, US, VM 1. */
export const SegmentNumber = /* @__PURE__ */ defineTag('00620004', 'US');
/** (0062,0005) Segment Label, LO, VM 1. */
export const SegmentLabel = /* @__PURE__ */ defineTag('00620005', 'LO');
/** (0062,0006) Segment Description, ST, VM 1. */
export const SegmentDescription = /* @__PURE__ */ defineTag('00620006', 'ST');
/** (0062,0007) Segmentation Algorithm Identification Sequence, SQ, VM 1. */
export const SegmentationAlgorithmIdentificationSequence = /* @__PURE__ */ defineListTag('00620007', 'SQ');
/** (0062,0008) Segment Algorithm Type, CS, VM 1. */
export const SegmentAlgorithmType = /* @__PURE__ */ defineTag('00620008', 'CS');
/** (0062,0009) Segment Algorithm Name, LO, VM 1-n. */
export const SegmentAlgorithmName = /* @__PURE__ */ defineListTag('00620009', 'LO');
/** (0062,000A) Segment Identification Sequence, SQ, VM 1. */
export const SegmentIdentificationSequence = /* @__PURE__ */ defineListTag('0062000A', 'SQ');
/** (0062,000B) Referenced Segment Number, US, VM 1-n. */
export const ReferencedSegmentNumber = /* @__PURE__ */ defineListTag('0062000B', 'US');
/** (0062,000C) Recommended Display Grayscale Value, US, VM 1. */
export const RecommendedDisplayGrayscaleValue = /* @__PURE__ */ defineTag('0062000C', 'US');
/** (0062,000D) Recommended Display CIELab Value, US, VM 3. */
export const RecommendedDisplayCIELabValue = /* @__PURE__ */ defineListTag('0062000D', 'US');
/** (0062,000E) Maximum Fractional Value, US, VM 1. */
export const MaximumFractionalValue = /* @__PURE__ */ defineTag('0062000E', 'US');
/** (0062,000F) Segmented Property Type Code Sequence, SQ, VM 1. */
export const SegmentedPropertyTypeCodeSequence = /* @__PURE__ */ defineListTag('0062000F', 'SQ');
/** (0062,0010) Segmentation Fractional Type, CS, VM 1. */
export const SegmentationFractionalType = /* @__PURE__ */ defineTag('00620010', 'CS');
/** (0062,0011) Segmented Property Type Modifier Code Sequence, SQ, VM 1. */
export const SegmentedPropertyTypeModifierCodeSequence = /* @__PURE__ */ defineListTag('00620011', 'SQ');
/** (0062,0012) Used Segments Sequence, SQ, VM 1. */
export const UsedSegmentsSequence = /* @__PURE__ */ defineListTag('00620012', 'SQ');
/** (0062,0013) Segments Overlap, CS, VM 1. */
export const SegmentsOverlap = /* @__PURE__ */ defineTag('00620013', 'CS');
/** (0062,0020) Tracking ID, UT, VM 1. */
export const TrackingID = /* @__PURE__ */ defineTag('00620020', 'UT');
/** (0062,0021) Tracking UID, UI, VM 1. */
export const TrackingUID = /* @__PURE__ */ defineTag('00620021', 'UI');
/** (0064,0002) Deformable Registration Sequence, SQ, VM 1. */
export const DeformableRegistrationSequence = /* @__PURE__ */ defineListTag('00640002', 'SQ');
/** (0064,0003) Source Frame of Reference UID, UI, VM 1. */
export const SourceFrameOfReferenceUID = /* @__PURE__ */ defineTag('00640003', 'UI');
/** (0064,0005) Deformable Registration Grid Sequence, SQ, VM 1. */
export const DeformableRegistrationGridSequence = /* @__PURE__ */ defineListTag('00640005', 'SQ');
/** (0064,0007) Grid Dimensions, UL, VM 3. */
export const GridDimensions = /* @__PURE__ */ defineListTag('00640007', 'UL');
/** (0064,0008) Grid Resolution, FD, VM 3. */
export const GridResolution = /* @__PURE__ */ defineListTag('00640008', 'FD');
/** (0064,0009) Vector Grid Data, OF, VM 1. */
export const VectorGridData = /* @__PURE__ */ defineTag('00640009', 'OF');
/** (0064,000F) Pre Deformation Matrix Registration Sequence, SQ, VM 1. */
export const PreDeformationMatrixRegistrationSequence = /* @__PURE__ */ defineListTag('0064000F', 'SQ');
/** (0064,0010) Post Deformation Matrix Registration Sequence, SQ, VM 1. */
export const PostDeformationMatrixRegistrationSequence = /* @__PURE__ */ defineListTag('00640010', 'SQ');
/** (0066,0001) Number of Surfaces, UL, VM 1. */
export const NumberOfSurfaces = /* @__PURE__ */ defineTag('00660001', 'UL');
/** (0066,0002) Surface Sequence, SQ, VM 1. */
export const SurfaceSequence = /* @__PURE__ */ defineListTag('00660002', 'SQ');
/** (0066,0003) Surface Number, UL, VM 1. */
export const SurfaceNumber = /* @__PURE__ */ defineTag('00660003', 'UL');
/** (0066,0004) Surface Comments, LT, VM 1. */
export const SurfaceComments = /* @__PURE__ */ defineTag('00660004', 'LT');
/** (0066,0005) Surface Offset, FL, VM 1. */
export const SurfaceOffset = /* @__PURE__ */ defineTag('00660005', 'FL');
/** (0066,0009) Surface Processing, CS, VM 1. */
export const SurfaceProcessing = /* @__PURE__ */ defineTag('00660009', 'CS');
/** (0066,000A) Surface Processing Ratio, FL, VM 1. */
export const SurfaceProcessingRatio = /* @__PURE__ */ defineTag('0066000A', 'FL');
/** (0066,000B) Surface Processing Description, LO, VM 1. */
export const SurfaceProcessingDescription = /* @__PURE__ */ defineTag('0066000B', 'LO');
/** (0066,000C) Recommended Presentation Opacity, FL, VM 1. */
export const RecommendedPresentationOpacity = /* @__PURE__ */ defineTag('0066000C', 'FL');
/** (0066,000D) Recommended Presentation Type, CS, VM 1. */
export const RecommendedPresentationType = /* @__PURE__ */ defineTag('0066000D', 'CS');
/** (0066,000E) Finite Volume, CS, VM 1. */
export const FiniteVolume = /* @__PURE__ */ defineTag('0066000E', 'CS');
/** (0066,0010) Manifold, CS, VM 1. */
export const Manifold = /* @__PURE__ */ defineTag('00660010', 'CS');
/** (0066,0011) Surface Points Sequence, SQ, VM 1. */
export const SurfacePointsSequence = /* @__PURE__ */ defineListTag('00660011', 'SQ');
/** (0066,0012) Surface Points Normals Sequence, SQ, VM 1. */
export const SurfacePointsNormalsSequence = /* @__PURE__ */ defineListTag('00660012', 'SQ');
/** (0066,0013) Surface Mesh Primitives Sequence, SQ, VM 1. */
export const SurfaceMeshPrimitivesSequence = /* @__PURE__ */ defineListTag('00660013', 'SQ');
/** (0066,0015) Number of Surface Points, UL, VM 1. */
export const NumberOfSurfacePoints = /* @__PURE__ */ defineTag('00660015', 'UL');
/** (0066,0016) Point Coordinates Data, OF, VM 1. */
export const PointCoordinatesData = /* @__PURE__ */ defineTag('00660016', 'OF');
/** (0066,0017) Point Position Accuracy, FL, VM 3. */
export const PointPositionAccuracy = /* @__PURE__ */ defineListTag('00660017', 'FL');
/** (0066,0018) Mean Point Distance, FL, VM 1. */
export const MeanPointDistance = /* @__PURE__ */ defineTag('00660018', 'FL');
/** (0066,0019) Maximum Point Distance, FL, VM 1. */
export const MaximumPointDistance = /* @__PURE__ */ defineTag('00660019', 'FL');
/** (0066,001A) Points Bounding Box Coordinates, FL, VM 6. */
export const PointsBoundingBoxCoordinates = /* @__PURE__ */ defineListTag('0066001A', 'FL');
/** (0066,001B) Axis of Rotation, FL, VM 3. */
export const AxisOfRotation = /* @__PURE__ */ defineListTag('0066001B', 'FL');
/** (0066,001C) Center of Rotation, FL, VM 3. */
export const CenterOfRotation = /* @__PURE__ */ defineListTag('0066001C', 'FL');
/** (0066,001E) Number of Vectors, UL, VM 1. */
export const NumberOfVectors = /* @__PURE__ */ defineTag('0066001E', 'UL');
/** (0066,001F) Vector Dimensionality, US, VM 1. */
export const VectorDimensionality = /* @__PURE__ */ defineTag('0066001F', 'US');
/** (0066,0020) Vector Accuracy, FL, VM 1-n. */
export const VectorAccuracy = /* @__PURE__ */ defineListTag('00660020', 'FL');
/** (0066,0021) Vector Coordinate Data, OF, VM 1. */
export const VectorCoordinateData = /* @__PURE__ */ defineTag('00660021', 'OF');
/** (0066,0022) Double Point Coordinates Data, OD, VM 1. */
export const DoublePointCoordinatesData = /* @__PURE__ */ defineTag('00660022', 'OD');
/** (0066,0023) Triangle Point Index List, OW, VM 1; retired. */
export const TrianglePointIndexList = /* @__PURE__ */ defineTag('00660023', 'OW');
/** (0066,0024) Edge Point Index List, OW, VM 1; retired. */
export const EdgePointIndexList = /* @__PURE__ */ defineTag('00660024', 'OW');
/** (0066,0025) Vertex Point Index List, OW, VM 1; retired. */
export const VertexPointIndexList = /* @__PURE__ */ defineTag('00660025', 'OW');
/** (0066,0026) Triangle Strip Sequence, SQ, VM 1. */
export const TriangleStripSequence = /* @__PURE__ */ defineListTag('00660026', 'SQ');
/** (0066,0027) Triangle Fan Sequence, SQ, VM 1. */
export const TriangleFanSequence = /* @__PURE__ */ defineListTag('00660027', 'SQ');
/** (0066,0028) Line Sequence, SQ, VM 1. */
export const LineSequence = /* @__PURE__ */ defineListTag('00660028', 'SQ');
/** (0066,0029) Primitive Point Index List, OW, VM 1; retired. */
export const PrimitivePointIndexList = /* @__PURE__ */ defineTag('00660029', 'OW');
/** (0066,002A) Surface Count, UL, VM 1. */
export const SurfaceCount = /* @__PURE__ */ defineTag('0066002A', 'UL');
/** (0066,002B) Referenced Surface Sequence, SQ, VM 1. */
export const ReferencedSurfaceSequence = /* @__PURE__ */ defineListTag('0066002B', 'SQ');
/** (0066,002C) Referenced Surface Number, UL, VM 1. */
export const ReferencedSurfaceNumber = /* @__PURE__ */ defineTag('0066002C', 'UL');
/** (0066,002D) Segment Surface Generation Algorithm Identification Sequence, SQ, VM 1. */
export const SegmentSurfaceGenerationAlgorithmIdentificationSequence = /* @__PURE__ */ defineListTag('0066002D', 'SQ');
/** (0066,002E) Segment Surface Source Instance Sequence, SQ, VM 1. */
export const SegmentSurfaceSourceInstanceSequence = /* @__PURE__ */ defineListTag('0066002E', 'SQ');
/** (0066,002F) Algorithm Family Code Sequence, SQ, VM 1. */
export const AlgorithmFamilyCodeSequence = /* @__PURE__ */ defineListTag('0066002F', 'SQ');
/** (0066,0030) Algorithm Name Code Sequence, SQ, VM 1. */
export const AlgorithmNameCodeSequence = /* @__PURE__ */ defineListTag('00660030', 'SQ');
/** (0066,0031) Algorithm Version, LO, VM 1. */
export const AlgorithmVersion = /* @__PURE__ */ defineTag('00660031', 'LO');
/** (0066,0032) Algorithm Parameters, LT, VM 1. */
export const AlgorithmParameters = /* @__PURE__ */ defineTag('00660032', 'LT');
/** (0066,0034) Facet Sequence, SQ, VM 1. */
export const FacetSequence = /* @__PURE__ */ defineListTag('00660034', 'SQ');
/** (0066,0035) Surface Processing Algorithm Identification Sequence, SQ, VM 1. */
export const SurfaceProcessingAlgorithmIdentificationSequence = /* @__PURE__ */ defineListTag('00660035', 'SQ');
/** (0066,0036) Algorithm Name, LO, VM 1. */
export const AlgorithmName = /* @__PURE__ */ defineTag('00660036', 'LO');
/** (0066,0037) Recommended Point Radius, FL, VM 1. */
export const RecommendedPointRadius = /* @__PURE__ */ defineTag('00660037', 'FL');
/** (0066,0038) Recommended Line Thickness, FL, VM 1. */
export const RecommendedLineThickness = /* @__PURE__ */ defineTag('00660038', 'FL');
/** (0066,0040) Long Primitive Point Index List, OL, VM 1. */
export const LongPrimitivePointIndexList = /* @__PURE__ */ defineTag('00660040', 'OL');
/** (0066,0041) Long Triangle Point Index List, OL, VM 1. */
export const LongTrianglePointIndexList = /* @__PURE__ */ defineTag('00660041', 'OL');
/** (0066,0042) Long Edge Point Index List, OL, VM 1. */
export const LongEdgePointIndexList = /* @__PURE__ */ defineTag('00660042', 'OL');
/** (0066,0043) Long Vertex Point Index List, OL, VM 1. */
export const LongVertexPointIndexList = /* @__PURE__ */ defineTag('00660043', 'OL');
/** (0066,0101) Track Set Sequence, SQ, VM 1. */
export const TrackSetSequence = /* @__PURE__ */ defineListTag('00660101', 'SQ');
/** (0066,0102) Track Sequence, SQ, VM 1. */
export const TrackSequence = /* @__PURE__ */ defineListTag('00660102', 'SQ');
/** (0066,0103) Recommended Display CIELab Value List, OW, VM 1. */
export const RecommendedDisplayCIELabValueList = /* @__PURE__ */ defineTag('00660103', 'OW');
/** (0066,0104) Tracking Algorithm Identification Sequence, SQ, VM 1. */
export const TrackingAlgorithmIdentificationSequence = /* @__PURE__ */ defineListTag('00660104', 'SQ');
/** (0066,0105) Track Set Number, UL, VM 1. */
export const TrackSetNumber = /* @__PURE__ */ defineTag('00660105', 'UL');
/** (0066,0106) Track Set Label, LO, VM 1. */
export const TrackSetLabel = /* @__PURE__ */ defineTag('00660106', 'LO');
/** (0066,0107) Track Set Description, UT, VM 1. */
export const TrackSetDescription = /* @__PURE__ */ defineTag('00660107', 'UT');
/** (0066,0108) Track Set Anatomical Type Code Sequence, SQ, VM 1. */
export const TrackSetAnatomicalTypeCodeSequence = /* @__PURE__ */ defineListTag('00660108', 'SQ');
/** (0066,0121) Measurements Sequence, SQ, VM 1. */
export const MeasurementsSequence = /* @__PURE__ */ defineListTag('00660121', 'SQ');
/** (0066,0124) Track Set Statistics Sequence, SQ, VM 1. */
export const TrackSetStatisticsSequence = /* @__PURE__ */ defineListTag('00660124', 'SQ');
/** (0066,0125) Floating Point Values, OF, VM 1. */
export const FloatingPointValues = /* @__PURE__ */ defineTag('00660125', 'OF');
/** (0066,0129) Track Point Index List, OL, VM 1. */
export const TrackPointIndexList = /* @__PURE__ */ defineTag('00660129', 'OL');
/** (0066,0130) Track Statistics Sequence, SQ, VM 1. */
export const TrackStatisticsSequence = /* @__PURE__ */ defineListTag('00660130', 'SQ');
/** (0066,0132) Measurement Values Sequence, SQ, VM 1. */
export const MeasurementValuesSequence = /* @__PURE__ */ defineListTag('00660132', 'SQ');
/** (0066,0133) Diffusion Acquisition Code Sequence, SQ, VM 1. */
export const DiffusionAcquisitionCodeSequence = /* @__PURE__ */ defineListTag('00660133', 'SQ');
/** (0066,0134) Diffusion Model Code Sequence, SQ, VM 1. */
export const DiffusionModelCodeSequence = /* @__PURE__ */ defineListTag('00660134', 'SQ');
/** (0068,6210) Implant Size, LO, VM 1. */
export const ImplantSize = /* @__PURE__ */ defineTag('00686210', 'LO');
/** (0068,6221) Implant Template Version, LO, VM 1. */
export const ImplantTemplateVersion = /* @__PURE__ */ defineTag('00686221', 'LO');
/** (0068,6222) Replaced Implant Template Sequence, SQ, VM 1. */
export const ReplacedImplantTemplateSequence = /* @__PURE__ */ defineListTag('00686222', 'SQ');
/** (0068,6223) Implant Type, CS, VM 1. */
export const ImplantType = /* @__PURE__ */ defineTag('00686223', 'CS');
/** (0068,6224) Derivation Implant Template Sequence, SQ, VM 1. */
export const DerivationImplantTemplateSequence = /* @__PURE__ */ defineListTag('00686224', 'SQ');
/** (0068,6225) Original Implant Template Sequence, SQ, VM 1. */
export const OriginalImplantTemplateSequence = /* @__PURE__ */ defineListTag('00686225', 'SQ');
/** (0068,6226) Effective DateTime, DT, VM 1. */
export const EffectiveDateTime = /* @__PURE__ */ defineTag('00686226', 'DT');
/** (0068,6230) Implant Target Anatomy Sequence, SQ, VM 1. */
export const ImplantTargetAnatomySequence = /* @__PURE__ */ defineListTag('00686230', 'SQ');
/** (0068,6260) Information From Manufacturer Sequence, SQ, VM 1. */
export const InformationFromManufacturerSequence = /* @__PURE__ */ defineListTag('00686260', 'SQ');
/** (0068,6265) Notification From Manufacturer Sequence, SQ, VM 1. */
export const NotificationFromManufacturerSequence = /* @__PURE__ */ defineListTag('00686265', 'SQ');
/** (0068,6270) Information Issue DateTime, DT, VM 1. */
export const InformationIssueDateTime = /* @__PURE__ */ defineTag('00686270', 'DT');
/** (0068,6280) Information Summary, ST, VM 1. */
export const InformationSummary = /* @__PURE__ */ defineTag('00686280', 'ST');
/** (0068,62A0) Implant Regulatory Disapproval Code Sequence, SQ, VM 1. */
export const ImplantRegulatoryDisapprovalCodeSequence = /* @__PURE__ */ defineListTag('006862A0', 'SQ');
/** (0068,62A5) Overall Template Spatial Tolerance, FD, VM 1. */
export const OverallTemplateSpatialTolerance = /* @__PURE__ */ defineTag('006862A5', 'FD');
/** (0068,62C0) HPGL Document Sequence, SQ, VM 1. */
export const HPGLDocumentSequence = /* @__PURE__ */ defineListTag('006862C0', 'SQ');
/** (0068,62D0) HPGL Document ID, US, VM 1. */
export const HPGLDocumentID = /* @__PURE__ */ defineTag('006862D0', 'US');
/** (0068,62D5) HPGL Document Label, LO, VM 1. */
export const HPGLDocumentLabel = /* @__PURE__ */ defineTag('006862D5', 'LO');
/** (0068,62E0) View Orientation Code Sequence, SQ, VM 1. */
export const ViewOrientationCodeSequence = /* @__PURE__ */ defineListTag('006862E0', 'SQ');
/** (0068,62F0) View Orientation Modifier Code Sequence, SQ, VM 1. */
export const ViewOrientationModifierCodeSequence = /* @__PURE__ */ defineListTag('006862F0', 'SQ');
/** (0068,62F2) HPGL Document Scaling, FD, VM 1. */
export const HPGLDocumentScaling = /* @__PURE__ */ defineTag('006862F2', 'FD');
/** (0068,6300) HPGL Document, OB, VM 1. */
export const HPGLDocument = /* @__PURE__ */ defineTag('00686300', 'OB');
/** (0068,6310) HPGL Contour Pen Number, US, VM 1. */
export const HPGLContourPenNumber = /* @__PURE__ */ defineTag('00686310', 'US');
/** (0068,6320) HPGL Pen Sequence, SQ, VM 1. */
export const HPGLPenSequence = /* @__PURE__ */ defineListTag('00686320', 'SQ');
/** (0068,6330) HPGL Pen Number, US, VM 1. */
export const HPGLPenNumber = /* @__PURE__ */ defineTag('00686330', 'US');
/** (0068,6340) HPGL Pen Label, LO, VM 1. */
export const HPGLPenLabel = /* @__PURE__ */ defineTag('00686340', 'LO');
/** (0068,6345) HPGL Pen Description, ST, VM 1. */
export const HPGLPenDescription = /* @__PURE__ */ defineTag('00686345', 'ST');
/** (0068,6346) Recommended Rotation Point, FD, VM 2. */
export const RecommendedRotationPoint = /* @__PURE__ */ defineListTag('00686346', 'FD');
/** (0068,6347) Bounding Rectangle, FD, VM 4. */
export const BoundingRectangle = /* @__PURE__ */ defineListTag('00686347', 'FD');
/** (0068,6350) Implant Template 3D Model Surface Number, US, VM 1-n. */
export const ImplantTemplate3DModelSurfaceNumber = /* @__PURE__ */ defineListTag('00686350', 'US');
/** (0068,6360) Surface Model Description Sequence, SQ, VM 1. */
export const SurfaceModelDescriptionSequence = /* @__PURE__ */ defineListTag('00686360', 'SQ');
/** (0068,6380) Surface Model Label, LO, VM 1. */
export const SurfaceModelLabel = /* @__PURE__ */ defineTag('00686380', 'LO');
/** (0068,6390) Surface Model Scaling Factor, FD, VM 1. */
export const SurfaceModelScalingFactor = /* @__PURE__ */ defineTag('00686390', 'FD');
/** (0068,63A0) Materials Code Sequence, SQ, VM 1. */
export const MaterialsCodeSequence = /* @__PURE__ */ defineListTag('006863A0', 'SQ');
/** (0068,63A4) Coating Materials Code Sequence, SQ, VM 1. */
export const CoatingMaterialsCodeSequence = /* @__PURE__ */ defineListTag('006863A4', 'SQ');
/** (0068,63A8) Implant Type Code Sequence, SQ, VM 1. */
export const ImplantTypeCodeSequence = /* @__PURE__ */ defineListTag('006863A8', 'SQ');
/** (0068,63AC) Fixation Method Code Sequence, SQ, VM 1. */
export const FixationMethodCodeSequence = /* @__PURE__ */ defineListTag('006863AC', 'SQ');
/** (0068,63B0) Mating Feature Sets Sequence, SQ, VM 1. */
export const MatingFeatureSetsSequence = /* @__PURE__ */ defineListTag('006863B0', 'SQ');
/** (0068,63C0) Mating Feature Set ID, US, VM 1. */
export const MatingFeatureSetID = /* @__PURE__ */ defineTag('006863C0', 'US');
/** (0068,63D0) Mating Feature Set Label, LO, VM 1. */
export const MatingFeatureSetLabel = /* @__PURE__ */ defineTag('006863D0', 'LO');
/** (0068,63E0) Mating Feature Sequence, SQ, VM 1. */
export const MatingFeatureSequence = /* @__PURE__ */ defineListTag('006863E0', 'SQ');
/** (0068,63F0) Mating Feature ID, US, VM 1. */
export const MatingFeatureID = /* @__PURE__ */ defineTag('006863F0', 'US');
/** (0068,6400) Mating Feature Degree of Freedom Sequence, SQ, VM 1. */
export const MatingFeatureDegreeOfFreedomSequence = /* @__PURE__ */ defineListTag('00686400', 'SQ');
/** (0068,6410) Degree of Freedom ID, US, VM 1. */
export const DegreeOfFreedomID = /* @__PURE__ */ defineTag('00686410', 'US');
/** (0068,6420) Degree of Freedom Type, CS, VM 1. */
export const DegreeOfFreedomType = /* @__PURE__ */ defineTag('00686420', 'CS');
/** (0068,6430) 2D Mating Feature Coordinates Sequence, SQ, VM 1. */
export const TwoDMatingFeatureCoordinatesSequence = /* @__PURE__ */ defineListTag('00686430', 'SQ');
/** (0068,6440) Referenced HPGL Document ID, US, VM 1. */
export const ReferencedHPGLDocumentID = /* @__PURE__ */ defineTag('00686440', 'US');
/** (0068,6450) 2D Mating Point, FD, VM 2. */
export const TwoDMatingPoint = /* @__PURE__ */ defineListTag('00686450', 'FD');
/** (0068,6460) 2D Mating Axes, FD, VM 4. */
export const TwoDMatingAxes = /* @__PURE__ */ defineListTag('00686460', 'FD');
/** (0068,6470) 2D Degree of Freedom Sequence, SQ, VM 1. */
export const TwoDDegreeOfFreedomSequence = /* @__PURE__ */ defineListTag('00686470', 'SQ');
/** (0068,6490) 3D Degree of Freedom Axis, FD, VM 3. */
export const ThreeDDegreeOfFreedomAxis = /* @__PURE__ */ defineListTag('00686490', 'FD');
/** (0068,64A0) Range of Freedom, FD, VM 2. */
export const RangeOfFreedom = /* @__PURE__ */ defineListTag('006864A0', 'FD');
/** (0068,64C0) 3D Mating Point, FD, VM 3. */
export const ThreeDMatingPoint = /* @__PURE__ */ defineListTag('006864C0', 'FD');
/** (0068,64D0) 3D Mating Axes, FD, VM 9. */
export const ThreeDMatingAxes = /* @__PURE__ */ defineListTag('006864D0', 'FD');
/** (0068,64F0) 2D Degree of Freedom Axis, FD, VM 3. */
export const TwoDDegreeOfFreedomAxis = /* @__PURE__ */ defineListTag('006864F0', 'FD');
/** (0068,6500) Planning Landmark Point Sequence, SQ, VM 1. */
export const PlanningLandmarkPointSequence = /* @__PURE__ */ defineListTag('00686500', 'SQ');
/** (0068,6510) Planning Landmark Line Sequence, SQ, VM 1. */
export const PlanningLandmarkLineSequence = /* @__PURE__ */ defineListTag('00686510', 'SQ');
/** (0068,6520) Planning Landmark Plane Sequence, SQ, VM 1. */
export const PlanningLandmarkPlaneSequence = /* @__PURE__ */ defineListTag('00686520', 'SQ');
/** (0068,6530) Planning Landmark ID, US, VM 1. */
export const PlanningLandmarkID = /* @__PURE__ */ defineTag('00686530', 'US');
/** (0068,6540) Planning Landmark Description, LO, VM 1. */
export const PlanningLandmarkDescription = /* @__PURE__ */ defineTag('00686540', 'LO');
/** (0068,6545) Planning Landmark Identification Code Sequence, SQ, VM 1. */
export const PlanningLandmarkIdentificationCodeSequence = /* @__PURE__ */ defineListTag('00686545', 'SQ');
/** (0068,6550) 2D Point Coordinates Sequence, SQ, VM 1. */
export const TwoDPointCoordinatesSequence = /* @__PURE__ */ defineListTag('00686550', 'SQ');
/** (0068,6560) 2D Point Coordinates, FD, VM 2. */
export const TwoDPointCoordinates = /* @__PURE__ */ defineListTag('00686560', 'FD');
/** (0068,6590) 3D Point Coordinates, FD, VM 3. */
export const ThreeDPointCoordinates = /* @__PURE__ */ defineListTag('00686590', 'FD');
/** (0068,65A0) 2D Line Coordinates Sequence, SQ, VM 1. */
export const TwoDLineCoordinatesSequence = /* @__PURE__ */ defineListTag('006865A0', 'SQ');
/** (0068,65B0) 2D Line Coordinates, FD, VM 4. */
export const TwoDLineCoordinates = /* @__PURE__ */ defineListTag('006865B0', 'FD');
/** (0068,65D0) 3D Line Coordinates, FD, VM 6. */
export const ThreeDLineCoordinates = /* @__PURE__ */ defineListTag('006865D0', 'FD');
/** (0068,65E0) 2D Plane Coordinates Sequence, SQ, VM 1. */
export const TwoDPlaneCoordinatesSequence = /* @__PURE__ */ defineListTag('006865E0', 'SQ');
/** (0068,65F0) 2D Plane Intersection, FD, VM 4. */
export const TwoDPlaneIntersection = /* @__PURE__ */ defineListTag('006865F0', 'FD');
/** (0068,6610) 3D Plane Origin, FD, VM 3. */
export const ThreeDPlaneOrigin = /* @__PURE__ */ defineListTag('00686610', 'FD');
/** (0068,6620) 3D Plane Normal, FD, VM 3. */
export const ThreeDPlaneNormal = /* @__PURE__ */ defineListTag('00686620', 'FD');
/** (0068,7001) Model Modification, CS, VM 1. */
export const ModelModification = /* @__PURE__ */ defineTag('00687001', 'CS');
/** (0068,7002) Model Mirroring, CS, VM 1. */
export const ModelMirroring = /* @__PURE__ */ defineTag('00687002', 'CS');
/** (0068,7003) Model Usage Code Sequence, SQ, VM 1. */
export const ModelUsageCodeSequence = /* @__PURE__ */ defineListTag('00687003', 'SQ');
/** (0068,7004) Model Group UID, UI, VM 1. */
export const ModelGroupUID = /* @__PURE__ */ defineTag('00687004', 'UI');
/** (0068,7005) Relative URI Reference Within Encapsulated Document, UR, VM 1. */
export const RelativeURIReferenceWithinEncapsulatedDocument = /* @__PURE__ */ defineTag('00687005', 'UR');
/** (006A,0001) Annotation Coordinate Type, CS, VM 1. */
export const AnnotationCoordinateType = /* @__PURE__ */ defineTag('006A0001', 'CS');
/** (006A,0002) Annotation Group Sequence, SQ, VM 1. */
export const AnnotationGroupSequence = /* @__PURE__ */ defineListTag('006A0002', 'SQ');
/** (006A,0003) Annotation Group UID, UI, VM 1. */
export const AnnotationGroupUID = /* @__PURE__ */ defineTag('006A0003', 'UI');
/** (006A,0005) Annotation Group Label, LO, VM 1. */
export const AnnotationGroupLabel = /* @__PURE__ */ defineTag('006A0005', 'LO');
/** (006A,0006) Annotation Group Description, UT, VM 1. */
export const AnnotationGroupDescription = /* @__PURE__ */ defineTag('006A0006', 'UT');
/** (006A,0007) Annotation Group Generation Type, CS, VM 1. */
export const AnnotationGroupGenerationType = /* @__PURE__ */ defineTag('006A0007', 'CS');
/** (006A,0008) Annotation Group Algorithm Identification Sequence, SQ, VM 1. */
export const AnnotationGroupAlgorithmIdentificationSequence = /* @__PURE__ */ defineListTag('006A0008', 'SQ');
/** (006A,0009) Annotation Property Category Code Sequence, SQ, VM 1. */
export const AnnotationPropertyCategoryCodeSequence = /* @__PURE__ */ defineListTag('006A0009', 'SQ');
/** (006A,000A) Annotation Property Type Code Sequence, SQ, VM 1. */
export const AnnotationPropertyTypeCodeSequence = /* @__PURE__ */ defineListTag('006A000A', 'SQ');
/** (006A,000B) Annotation Property Type Modifier Code Sequence, SQ, VM 1. */
export const AnnotationPropertyTypeModifierCodeSequence = /* @__PURE__ */ defineListTag('006A000B', 'SQ');
/** (006A,000C) Number of Annotations, UL, VM 1. */
export const NumberOfAnnotations = /* @__PURE__ */ defineTag('006A000C', 'UL');
/** (006A,000D) Annotation Applies to All Optical Paths, CS, VM 1. */
export const AnnotationAppliesToAllOpticalPaths = /* @__PURE__ */ defineTag('006A000D', 'CS');
/** (006A,000E) Referenced Optical Path Identifier, SH, VM 1-n. */
export const ReferencedOpticalPathIdentifier = /* @__PURE__ */ defineListTag('006A000E', 'SH');
/** (006A,000F) Annotation Applies to All Z Planes, CS, VM 1. */
export const AnnotationAppliesToAllZPlanes = /* @__PURE__ */ defineTag('006A000F', 'CS');
/** (006A,0010) Common Z Coordinate Value, FD, VM 1-n. */
export const CommonZCoordinateValue = /* @__PURE__ */ defineListTag('006A0010', 'FD');
/** (006A,0011) Annotation Index List, OL, VM 1. */
export const AnnotationIndexList = /* @__PURE__ */ defineTag('006A0011', 'OL');
/** (0070,0001) Graphic Annotation Sequence, SQ, VM 1. */
export const GraphicAnnotationSequence = /* @__PURE__ */ defineListTag('00700001', 'SQ');
/** (0070,0002) Graphic Layer, CS, VM 1. */
export const GraphicLayer = /* @__PURE__ */ defineTag('00700002', 'CS');
/** (0070,0003) Bounding Box Annotation Units, CS, VM 1. */
export const BoundingBoxAnnotationUnits = /* @__PURE__ */ defineTag('00700003', 'CS');
/** (0070,0004) Anchor Point Annotation Units, CS, VM 1. */
export const AnchorPointAnnotationUnits = /* @__PURE__ */ defineTag('00700004', 'CS');
/** (0070,0005) Graphic Annotation Units, CS, VM 1. */
export const GraphicAnnotationUnits = /* @__PURE__ */ defineTag('00700005', 'CS');
/** (0070,0006) Unformatted Text Value, ST, VM 1. */
export const UnformattedTextValue = /* @__PURE__ */ defineTag('00700006', 'ST');
/** (0070,0008) Text Object Sequence, SQ, VM 1. */
export const TextObjectSequence = /* @__PURE__ */ defineListTag('00700008', 'SQ');
/** (0070,0009) Graphic Object Sequence, SQ, VM 1. */
export const GraphicObjectSequence = /* @__PURE__ */ defineListTag('00700009', 'SQ');
/** (0070,0010) Bounding Box Top Left Hand Corner, FL, VM 2. */
export const BoundingBoxTopLeftHandCorner = /* @__PURE__ */ defineListTag('00700010', 'FL');
/** (0070,0011) Bounding Box Bottom Right Hand Corner, FL, VM 2. */
export const BoundingBoxBottomRightHandCorner = /* @__PURE__ */ defineListTag('00700011', 'FL');
/** (0070,0012) Bounding Box Text Horizontal Justification, CS, VM 1. */
export const BoundingBoxTextHorizontalJustification = /* @__PURE__ */ defineTag('00700012', 'CS');
/** (0070,0014) Anchor Point, FL, VM 2. */
export const AnchorPoint = /* @__PURE__ */ defineListTag('00700014', 'FL');
/** (0070,0015) Anchor Point Visibility, CS, VM 1. */
export const AnchorPointVisibility = /* @__PURE__ */ defineTag('00700015', 'CS');
/** (0070,0020) Graphic Dimensions, US, VM 1. */
export const GraphicDimensions = /* @__PURE__ */ defineTag('00700020', 'US');
/** (0070,0021) Number of Graphic Points, US, VM 1. */
export const NumberOfGraphicPoints = /* @__PURE__ */ defineTag('00700021', 'US');
/** (0070,0022) Graphic Data, FL, VM 2-n. */
export const GraphicData = /* @__PURE__ */ defineListTag('00700022', 'FL');
/** (0070,0023) Graphic Type, CS, VM 1. */
export const GraphicType = /* @__PURE__ */ defineTag('00700023', 'CS');
/** (0070,0024) Graphic Filled, CS, VM 1. */
export const GraphicFilled = /* @__PURE__ */ defineTag('00700024', 'CS');
/** (0070,0040) Image Rotation (Retired), IS, VM 1; retired. */
export const ImageRotationRetired = /* @__PURE__ */ defineTag('00700040', 'IS');
/** (0070,0041) Image Horizontal Flip, CS, VM 1. */
export const ImageHorizontalFlip = /* @__PURE__ */ defineTag('00700041', 'CS');
/** (0070,0042) Image Rotation, US, VM 1. */
export const ImageRotation = /* @__PURE__ */ defineTag('00700042', 'US');
/** (0070,0050) Displayed Area Top Left Hand Corner (Trial), US, VM 2; retired. */
export const DisplayedAreaTopLeftHandCornerTrial = /* @__PURE__ */ defineListTag('00700050', 'US');
/** (0070,0051) Displayed Area Bottom Right Hand Corner (Trial), US, VM 2; retired. */
export const DisplayedAreaBottomRightHandCornerTrial = /* @__PURE__ */ defineListTag('00700051', 'US');
/** (0070,0052) Displayed Area Top Left Hand Corner, SL, VM 2. */
export const DisplayedAreaTopLeftHandCorner = /* @__PURE__ */ defineListTag('00700052', 'SL');
/** (0070,0053) Displayed Area Bottom Right Hand Corner, SL, VM 2. */
export const DisplayedAreaBottomRightHandCorner = /* @__PURE__ */ defineListTag('00700053', 'SL');
/** (0070,005A) Displayed Area Selection Sequence, SQ, VM 1. */
export const DisplayedAreaSelectionSequence = /* @__PURE__ */ defineListTag('0070005A', 'SQ');
/** (0070,0060) Graphic Layer Sequence, SQ, VM 1. */
export const GraphicLayerSequence = /* @__PURE__ */ defineListTag('00700060', 'SQ');
/** (0070,0062) Graphic Layer Order, IS, VM 1. */
export const GraphicLayerOrder = /* @__PURE__ */ defineTag('00700062', 'IS');
/** (0070,0066) Graphic Layer Recommended Display Grayscale Value, US, VM 1. */
export const GraphicLayerRecommendedDisplayGrayscaleValue = /* @__PURE__ */ defineTag('00700066', 'US');
/** (0070,0067) Graphic Layer Recommended Display RGB Value, US, VM 3; retired. */
export const GraphicLayerRecommendedDisplayRGBValue = /* @__PURE__ */ defineListTag('00700067', 'US');
/** (0070,0068) Graphic Layer Description, LO, VM 1. */
export const GraphicLayerDescription = /* @__PURE__ */ defineTag('00700068', 'LO');
/** (0070,0080) Content Label, CS, VM 1. */
export const ContentLabel = /* @__PURE__ */ defineTag('00700080', 'CS');
/** (0070,0081) Content Description, LO, VM 1. */
export const ContentDescription = /* @__PURE__ */ defineTag('00700081', 'LO');
/** (0070,0082) Presentation Creation Date, DA, VM 1. */
export const PresentationCreationDate = /* @__PURE__ */ defineTag('00700082', 'DA');
/** (0070,0083) Presentation Creation Time, TM, VM 1. */
export const PresentationCreationTime = /* @__PURE__ */ defineTag('00700083', 'TM');
/** (0070,0084) Content Creator's Name, PN, VM 1. */
export const ContentCreatorName = /* @__PURE__ */ defineTag('00700084', 'PN');
/** (0070,0086) Content Creator's Identification Code Sequence, SQ, VM 1. */
export const ContentCreatorIdentificationCodeSequence = /* @__PURE__ */ defineListTag('00700086', 'SQ');
/** (0070,0087) Alternate Content Description Sequence, SQ, VM 1. */
export const AlternateContentDescriptionSequence = /* @__PURE__ */ defineListTag('00700087', 'SQ');
/** (0070,0100) Presentation Size Mode, CS, VM 1. */
export const PresentationSizeMode = /* @__PURE__ */ defineTag('00700100', 'CS');
/** (0070,0101) Presentation Pixel Spacing, DS, VM 2. */
export const PresentationPixelSpacing = /* @__PURE__ */ defineListTag('00700101', 'DS');
/** (0070,0102) Presentation Pixel Aspect Ratio, IS, VM 2. */
export const PresentationPixelAspectRatio = /* @__PURE__ */ defineListTag('00700102', 'IS');
/** (0070,0103) Presentation Pixel Magnification Ratio, FL, VM 1. */
export const PresentationPixelMagnificationRatio = /* @__PURE__ */ defineTag('00700103', 'FL');
/** (0070,0207) Graphic Group Label, LO, VM 1. */
export const GraphicGroupLabel = /* @__PURE__ */ defineTag('00700207', 'LO');
/** (0070,0208) Graphic Group Description, ST, VM 1. */
export const GraphicGroupDescription = /* @__PURE__ */ defineTag('00700208', 'ST');
/** (0070,0209) Compound Graphic Sequence, SQ, VM 1. */
export const CompoundGraphicSequence = /* @__PURE__ */ defineListTag('00700209', 'SQ');
/** (0070,0226) Compound Graphic Instance ID, UL, VM 1. */
export const CompoundGraphicInstanceID = /* @__PURE__ */ defineTag('00700226', 'UL');
/** (0070,0227) Font Name, LO, VM 1. */
export const FontName = /* @__PURE__ */ defineTag('00700227', 'LO');
/** (0070,0228) Font Name Type, CS, VM 1. */
export const FontNameType = /* @__PURE__ */ defineTag('00700228', 'CS');
/** (0070,0229) CSS Font Name, LO, VM 1. */
export const CSSFontName = /* @__PURE__ */ defineTag('00700229', 'LO');
/** (0070,0230) Rotation Angle, FD, VM 1. */
export const RotationAngle = /* @__PURE__ */ defineTag('00700230', 'FD');
/** (0070,0231) Text Style Sequence, SQ, VM 1. */
export const TextStyleSequence = /* @__PURE__ */ defineListTag('00700231', 'SQ');
/** (0070,0232) Line Style Sequence, SQ, VM 1. */
export const LineStyleSequence = /* @__PURE__ */ defineListTag('00700232', 'SQ');
/** (0070,0233) Fill Style Sequence, SQ, VM 1. */
export const FillStyleSequence = /* @__PURE__ */ defineListTag('00700233', 'SQ');
/** (0070,0234) Graphic Group Sequence, SQ, VM 1. */
export const GraphicGroupSequence = /* @__PURE__ */ defineListTag('00700234', 'SQ');
/** (0070,0241) Text Color CIELab Value, US, VM 3. */
export const TextColorCIELabValue = /* @__PURE__ */ defineListTag('00700241', 'US');
/** (0070,0242) Horizontal Alignment, CS, VM 1. */
export const HorizontalAlignment = /* @__PURE__ */ defineTag('00700242', 'CS');
/** (0070,0243) Vertical Alignment, CS, VM 1. */
export const VerticalAlignment = /* @__PURE__ */ defineTag('00700243', 'CS');
/** (0070,0244) Shadow Style, CS, VM 1. */
export const ShadowStyle = /* @__PURE__ */ defineTag('00700244', 'CS');
/** (0070,0245) Shadow Offset X, FL, VM 1. */
export const ShadowOffsetX = /* @__PURE__ */ defineTag('00700245', 'FL');
/** (0070,0246) Shadow Offset Y, FL, VM 1. */
export const ShadowOffsetY = /* @__PURE__ */ defineTag('00700246', 'FL');
/** (0070,0247) Shadow Color CIELab Value, US, VM 3. */
export const ShadowColorCIELabValue = /* @__PURE__ */ defineListTag('00700247', 'US');
/** (0070,0248) Underlined, CS, VM 1. */
export const Underlined = /* @__PURE__ */ defineTag('00700248', 'CS');
/** (0070,0249) Bold, CS, VM 1. */
export const Bold = /* @__PURE__ */ defineTag('00700249', 'CS');
/** (0070,0250) Italic, CS, VM 1. */
export const Italic = /* @__PURE__ */ defineTag('00700250', 'CS');
/** (0070,0251) Pattern On Color CIELab Value, US, VM 3. */
export const PatternOnColorCIELabValue = /* @__PURE__ */ defineListTag('00700251', 'US');
/** (0070,0252) Pattern Off Color CIELab Value, US, VM 3. */
export const PatternOffColorCIELabValue = /* @__PURE__ */ defineListTag('00700252', 'US');
/** (0070,0253) Line Thickness, FL, VM 1. */
export const LineThickness = /* @__PURE__ */ defineTag('00700253', 'FL');
/** (0070,0254) Line Dashing Style, CS, VM 1. */
export const LineDashingStyle = /* @__PURE__ */ defineTag('00700254', 'CS');
/** (0070,0255) Line Pattern, UL, VM 1. */
export const LinePattern = /* @__PURE__ */ defineTag('00700255', 'UL');
/** (0070,0256) Fill Pattern, OB, VM 1. */
export const FillPattern = /* @__PURE__ */ defineTag('00700256', 'OB');
/** (0070,0257) Fill Mode, CS, VM 1. */
export const FillMode = /* @__PURE__ */ defineTag('00700257', 'CS');
/** (0070,0258) Shadow Opacity, FL, VM 1. */
export const ShadowOpacity = /* @__PURE__ */ defineTag('00700258', 'FL');
/** (0070,0261) Gap Length, FL, VM 1. */
export const GapLength = /* @__PURE__ */ defineTag('00700261', 'FL');
/** (0070,0262) Diameter of Visibility, FL, VM 1. */
export const DiameterOfVisibility = /* @__PURE__ */ defineTag('00700262', 'FL');
/** (0070,0273) Rotation Point, FL, VM 2. */
export const RotationPoint = /* @__PURE__ */ defineListTag('00700273', 'FL');
/** (0070,0274) Tick Alignment, CS, VM 1. */
export const TickAlignment = /* @__PURE__ */ defineTag('00700274', 'CS');
/** (0070,0278) Show Tick Label, CS, VM 1. */
export const ShowTickLabel = /* @__PURE__ */ defineTag('00700278', 'CS');
/** (0070,0279) Tick Label Alignment, CS, VM 1. */
export const TickLabelAlignment = /* @__PURE__ */ defineTag('00700279', 'CS');
/** (0070,0282) Compound Graphic Units, CS, VM 1. */
export const CompoundGraphicUnits = /* @__PURE__ */ defineTag('00700282', 'CS');
/** (0070,0284) Pattern On Opacity, FL, VM 1. */
export const PatternOnOpacity = /* @__PURE__ */ defineTag('00700284', 'FL');
/** (0070,0285) Pattern Off Opacity, FL, VM 1. */
export const PatternOffOpacity = /* @__PURE__ */ defineTag('00700285', 'FL');
/** (0070,0287) Major Ticks Sequence, SQ, VM 1. */
export const MajorTicksSequence = /* @__PURE__ */ defineListTag('00700287', 'SQ');
/** (0070,0288) Tick Position, FL, VM 1. */
export const TickPosition = /* @__PURE__ */ defineTag('00700288', 'FL');
/** (0070,0289) Tick Label, SH, VM 1. */
export const TickLabel = /* @__PURE__ */ defineTag('00700289', 'SH');
/** (0070,0294) Compound Graphic Type, CS, VM 1. */
export const CompoundGraphicType = /* @__PURE__ */ defineTag('00700294', 'CS');
/** (0070,0295) Graphic Group ID, UL, VM 1. */
export const GraphicGroupID = /* @__PURE__ */ defineTag('00700295', 'UL');
/** (0070,0306) Shape Type, CS, VM 1. */
export const ShapeType = /* @__PURE__ */ defineTag('00700306', 'CS');
/** (0070,0308) Registration Sequence, SQ, VM 1. */
export const RegistrationSequence = /* @__PURE__ */ defineListTag('00700308', 'SQ');
/** (0070,0309) Matrix Registration Sequence, SQ, VM 1. */
export const MatrixRegistrationSequence = /* @__PURE__ */ defineListTag('00700309', 'SQ');
/** (0070,030A) Matrix Sequence, SQ, VM 1. */
export const MatrixSequence = /* @__PURE__ */ defineListTag('0070030A', 'SQ');
/** (0070,030B) Frame of Reference to Displayed Coordinate System Transformation Matrix, FD, VM 16. */
export const FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix = /* @__PURE__ */ defineListTag('0070030B', 'FD');
/** (0070,030C) Frame of Reference Transformation Matrix Type, CS, VM 1. */
export const FrameOfReferenceTransformationMatrixType = /* @__PURE__ */ defineTag('0070030C', 'CS');
/** (0070,030D) Registration Type Code Sequence, SQ, VM 1. */
export const RegistrationTypeCodeSequence = /* @__PURE__ */ defineListTag('0070030D', 'SQ');
/** (0070,030F) Fiducial Description, ST, VM 1. */
export const FiducialDescription = /* @__PURE__ */ defineTag('0070030F', 'ST');
/** (0070,0310) Fiducial Identifier, SH, VM 1. */
export const FiducialIdentifier = /* @__PURE__ */ defineTag('00700310', 'SH');
/** (0070,0311) Fiducial Identifier Code Sequence, SQ, VM 1. */
export const FiducialIdentifierCodeSequence = /* @__PURE__ */ defineListTag('00700311', 'SQ');
/** (0070,0312) Contour Uncertainty Radius, FD, VM 1. */
export const ContourUncertaintyRadius = /* @__PURE__ */ defineTag('00700312', 'FD');
/** (0070,0314) Used Fiducials Sequence, SQ, VM 1. */
export const UsedFiducialsSequence = /* @__PURE__ */ defineListTag('00700314', 'SQ');
/** (0070,0315) Used RT Structure Set ROI Sequence, SQ, VM 1. */
export const UsedRTStructureSetROISequence = /* @__PURE__ */ defineListTag('00700315', 'SQ');
/** (0070,0318) Graphic Coordinates Data Sequence, SQ, VM 1. */
export const GraphicCoordinatesDataSequence = /* @__PURE__ */ defineListTag('00700318', 'SQ');
/** (0070,031A) Fiducial UID, UI, VM 1. */
export const FiducialUID = /* @__PURE__ */ defineTag('0070031A', 'UI');
/** (0070,031B) Referenced Fiducial UID, UI, VM 1. */
export const ReferencedFiducialUID = /* @__PURE__ */ defineTag('0070031B', 'UI');
/** (0070,031C) Fiducial Set Sequence, SQ, VM 1. */
export const FiducialSetSequence = /* @__PURE__ */ defineListTag('0070031C', 'SQ');
/** (0070,031E) Fiducial Sequence, SQ, VM 1. */
export const FiducialSequence = /* @__PURE__ */ defineListTag('0070031E', 'SQ');
/** (0070,031F) Fiducials Property Category Code Sequence, SQ, VM 1. */
export const FiducialsPropertyCategoryCodeSequence = /* @__PURE__ */ defineListTag('0070031F', 'SQ');
/** (0070,0401) Graphic Layer Recommended Display CIELab Value, US, VM 3. */
export const GraphicLayerRecommendedDisplayCIELabValue = /* @__PURE__ */ defineListTag('00700401', 'US');
/** (0070,0402) Blending Sequence, SQ, VM 1. */
export const BlendingSequence = /* @__PURE__ */ defineListTag('00700402', 'SQ');
/** (0070,0403) Relative Opacity, FL, VM 1. */
export const RelativeOpacity = /* @__PURE__ */ defineTag('00700403', 'FL');
/** (0070,0404) Referenced Spatial Registration Sequence, SQ, VM 1. */
export const ReferencedSpatialRegistrationSequence = /* @__PURE__ */ defineListTag('00700404', 'SQ');
/** (0070,0405) Blending Position, CS, VM 1. */
export const BlendingPosition = /* @__PURE__ */ defineTag('00700405', 'CS');
/** (0070,1101) Presentation Display Collection UID, UI, VM 1. */
export const PresentationDisplayCollectionUID = /* @__PURE__ */ defineTag('00701101', 'UI');
/** (0070,1102) Presentation Sequence Collection UID, UI, VM 1. */
export const PresentationSequenceCollectionUID = /* @__PURE__ */ defineTag('00701102', 'UI');
/** (0070,1103) Presentation Sequence Position Index, US, VM 1. */
export const PresentationSequencePositionIndex = /* @__PURE__ */ defineTag('00701103', 'US');
/** (0070,1104) Rendered Image Reference Sequence, SQ, VM 1. */
export const RenderedImageReferenceSequence = /* @__PURE__ */ defineListTag('00701104', 'SQ');
/** (0070,1201) Volumetric Presentation State Input Sequence, SQ, VM 1. */
export const VolumetricPresentationStateInputSequence = /* @__PURE__ */ defineListTag('00701201', 'SQ');
/** (0070,1202) Presentation Input Type, CS, VM 1. */
export const PresentationInputType = /* @__PURE__ */ defineTag('00701202', 'CS');
/** (0070,1203) Input Sequence Position Index, US, VM 1. */
export const InputSequencePositionIndex = /* @__PURE__ */ defineTag('00701203', 'US');
/** (0070,1204) Crop, CS, VM 1. */
export const Crop = /* @__PURE__ */ defineTag('00701204', 'CS');
/** (0070,1205) Cropping Specification Index, US, VM 1-n. */
export const CroppingSpecificationIndex = /* @__PURE__ */ defineListTag('00701205', 'US');
/** (0070,1206) Compositing Method, CS, VM 1; retired. */
export const CompositingMethod = /* @__PURE__ */ defineTag('00701206', 'CS');
/** (0070,1207) Volumetric Presentation Input Number, US, VM 1. */
export const VolumetricPresentationInputNumber = /* @__PURE__ */ defineTag('00701207', 'US');
/** (0070,1208) Image Volume Geometry, CS, VM 1. */
export const ImageVolumeGeometry = /* @__PURE__ */ defineTag('00701208', 'CS');
/** (0070,1209) Volumetric Presentation Input Set UID, UI, VM 1. */
export const VolumetricPresentationInputSetUID = /* @__PURE__ */ defineTag('00701209', 'UI');
/** (0070,120A) Volumetric Presentation Input Set Sequence, SQ, VM 1. */
export const VolumetricPresentationInputSetSequence = /* @__PURE__ */ defineListTag('0070120A', 'SQ');
/** (0070,120B) Global Crop, CS, VM 1. */
export const GlobalCrop = /* @__PURE__ */ defineTag('0070120B', 'CS');
/** (0070,120C) Global Cropping Specification Index, US, VM 1-n. */
export const GlobalCroppingSpecificationIndex = /* @__PURE__ */ defineListTag('0070120C', 'US');
/** (0070,120D) Rendering Method, CS, VM 1. */
export const RenderingMethod = /* @__PURE__ */ defineTag('0070120D', 'CS');
/** (0070,1301) Volume Cropping Sequence, SQ, VM 1. */
export const VolumeCroppingSequence = /* @__PURE__ */ defineListTag('00701301', 'SQ');
/** (0070,1302) Volume Cropping Method, CS, VM 1. */
export const VolumeCroppingMethod = /* @__PURE__ */ defineTag('00701302', 'CS');
/** (0070,1303) Bounding Box Crop, FD, VM 6. */
export const BoundingBoxCrop = /* @__PURE__ */ defineListTag('00701303', 'FD');
/** (0070,1304) Oblique Cropping Plane Sequence, SQ, VM 1. */
export const ObliqueCroppingPlaneSequence = /* @__PURE__ */ defineListTag('00701304', 'SQ');
/** (0070,1305) Plane, FD, VM 4. */
export const Plane = /* @__PURE__ */ defineListTag('00701305', 'FD');
/** (0070,1306) Plane Normal, FD, VM 3. */
export const PlaneNormal = /* @__PURE__ */ defineListTag('00701306', 'FD');
/** (0070,1309) Cropping Specification Number, US, VM 1. */
export const CroppingSpecificationNumber = /* @__PURE__ */ defineTag('00701309', 'US');
/** (0070,1501) Multi-Planar Reconstruction Style, CS, VM 1. */
export const MultiPlanarReconstructionStyle = /* @__PURE__ */ defineTag('00701501', 'CS');
/** (0070,1502) MPR Thickness Type, CS, VM 1. */
export const MPRThicknessType = /* @__PURE__ */ defineTag('00701502', 'CS');
/** (0070,1503) MPR Slab Thickness, FD, VM 1. */
export const MPRSlabThickness = /* @__PURE__ */ defineTag('00701503', 'FD');
/** (0070,1505) MPR Top Left Hand Corner, FD, VM 3. */
export const MPRTopLeftHandCorner = /* @__PURE__ */ defineListTag('00701505', 'FD');
/** (0070,1507) MPR View Width Direction, FD, VM 3. */
export const MPRViewWidthDirection = /* @__PURE__ */ defineListTag('00701507', 'FD');
/** (0070,1508) MPR View Width, FD, VM 1. */
export const MPRViewWidth = /* @__PURE__ */ defineTag('00701508', 'FD');
/** (0070,150C) Number of Volumetric Curve Points, UL, VM 1. */
export const NumberOfVolumetricCurvePoints = /* @__PURE__ */ defineTag('0070150C', 'UL');
/** (0070,150D) Volumetric Curve Points, OD, VM 1. */
export const VolumetricCurvePoints = /* @__PURE__ */ defineTag('0070150D', 'OD');
/** (0070,1511) MPR View Height Direction, FD, VM 3. */
export const MPRViewHeightDirection = /* @__PURE__ */ defineListTag('00701511', 'FD');
/** (0070,1512) MPR View Height, FD, VM 1. */
export const MPRViewHeight = /* @__PURE__ */ defineTag('00701512', 'FD');
/** (0070,1602) Render Projection, CS, VM 1. */
export const RenderProjection = /* @__PURE__ */ defineTag('00701602', 'CS');
/** (0070,1603) Viewpoint Position, FD, VM 3. */
export const ViewpointPosition = /* @__PURE__ */ defineListTag('00701603', 'FD');
/** (0070,1604) Viewpoint LookAt Point, FD, VM 3. */
export const ViewpointLookAtPoint = /* @__PURE__ */ defineListTag('00701604', 'FD');
/** (0070,1605) Viewpoint Up Direction, FD, VM 3. */
export const ViewpointUpDirection = /* @__PURE__ */ defineListTag('00701605', 'FD');
/** (0070,1606) Render Field of View, FD, VM 6. */
export const RenderFieldOfView = /* @__PURE__ */ defineListTag('00701606', 'FD');
/** (0070,1607) Sampling Step Size, FD, VM 1. */
export const SamplingStepSize = /* @__PURE__ */ defineTag('00701607', 'FD');
/** (0070,1701) Shading Style, CS, VM 1. */
export const ShadingStyle = /* @__PURE__ */ defineTag('00701701', 'CS');
/** (0070,1702) Ambient Reflection Intensity, FD, VM 1. */
export const AmbientReflectionIntensity = /* @__PURE__ */ defineTag('00701702', 'FD');
/** (0070,1703) Light Direction, FD, VM 3. */
export const LightDirection = /* @__PURE__ */ defineListTag('00701703', 'FD');
/** (0070,1704) Diffuse Reflection Intensity, FD, VM 1. */
export const DiffuseReflectionIntensity = /* @__PURE__ */ defineTag('00701704', 'FD');
/** (0070,1705) Specular Reflection Intensity, FD, VM 1. */
export const SpecularReflectionIntensity = /* @__PURE__ */ defineTag('00701705', 'FD');
/** (0070,1706) Shininess, FD, VM 1. */
export const Shininess = /* @__PURE__ */ defineTag('00701706', 'FD');
/** (0070,1801) Presentation State Classification Component Sequence, SQ, VM 1. */
export const PresentationStateClassificationComponentSequence = /* @__PURE__ */ defineListTag('00701801', 'SQ');
/** (0070,1802) Component Type, CS, VM 1. */
export const ComponentType = /* @__PURE__ */ defineTag('00701802', 'CS');
/** (0070,1803) Component Input Sequence, SQ, VM 1. */
export const ComponentInputSequence = /* @__PURE__ */ defineListTag('00701803', 'SQ');
/** (0070,1804) Volumetric Presentation Input Index, US, VM 1. */
export const VolumetricPresentationInputIndex = /* @__PURE__ */ defineTag('00701804', 'US');
/** (0070,1805) Presentation State Compositor Component Sequence, SQ, VM 1. */
export const PresentationStateCompositorComponentSequence = /* @__PURE__ */ defineListTag('00701805', 'SQ');
/** (0070,1806) Weighting Transfer Function Sequence, SQ, VM 1. */
export const WeightingTransferFunctionSequence = /* @__PURE__ */ defineListTag('00701806', 'SQ');
/** (0070,1807) Weighting Lookup Table Descriptor, US, VM 3; retired. */
export const WeightingLookupTableDescriptor = /* @__PURE__ */ defineListTag('00701807', 'US');
/** (0070,1808) Weighting Lookup Table Data, OB, VM 1; retired. */
export const WeightingLookupTableData = /* @__PURE__ */ defineTag('00701808', 'OB');
/** (0070,1901) Volumetric Annotation Sequence, SQ, VM 1. */
export const VolumetricAnnotationSequence = /* @__PURE__ */ defineListTag('00701901', 'SQ');
/** (0070,1903) Referenced Structured Context Sequence, SQ, VM 1. */
export const ReferencedStructuredContextSequence = /* @__PURE__ */ defineListTag('00701903', 'SQ');
/** (0070,1904) Referenced Content Item, UI, VM 1. */
export const ReferencedContentItem = /* @__PURE__ */ defineTag('00701904', 'UI');
/** (0070,1905) Volumetric Presentation Input Annotation Sequence, SQ, VM 1. */
export const VolumetricPresentationInputAnnotationSequence = /* @__PURE__ */ defineListTag('00701905', 'SQ');
/** (0070,1907) Annotation Clipping, CS, VM 1. */
export const AnnotationClipping = /* @__PURE__ */ defineTag('00701907', 'CS');
/** (0070,1A01) Presentation Animation Style, CS, VM 1. */
export const PresentationAnimationStyle = /* @__PURE__ */ defineTag('00701A01', 'CS');
/** (0070,1A03) Recommended Animation Rate, FD, VM 1. */
export const RecommendedAnimationRate = /* @__PURE__ */ defineTag('00701A03', 'FD');
/** (0070,1A04) Animation Curve Sequence, SQ, VM 1. */
export const AnimationCurveSequence = /* @__PURE__ */ defineListTag('00701A04', 'SQ');
/** (0070,1A05) Animation Step Size, FD, VM 1. */
export const AnimationStepSize = /* @__PURE__ */ defineTag('00701A05', 'FD');
/** (0070,1A06) Swivel Range, FD, VM 1. */
export const SwivelRange = /* @__PURE__ */ defineTag('00701A06', 'FD');
/** (0070,1A07) Volumetric Curve Up Directions, OD, VM 1. */
export const VolumetricCurveUpDirections = /* @__PURE__ */ defineTag('00701A07', 'OD');
/** (0070,1A08) Volume Stream Sequence, SQ, VM 1. */
export const VolumeStreamSequence = /* @__PURE__ */ defineListTag('00701A08', 'SQ');
/** (0070,1A09) RGBA Transfer Function Description, LO, VM 1. */
export const RGBATransferFunctionDescription = /* @__PURE__ */ defineTag('00701A09', 'LO');
/** (0070,1B01) Advanced Blending Sequence, SQ, VM 1. */
export const AdvancedBlendingSequence = /* @__PURE__ */ defineListTag('00701B01', 'SQ');
/** (0070,1B02) Blending Input Number, US, VM 1. */
export const BlendingInputNumber = /* @__PURE__ */ defineTag('00701B02', 'US');
/** (0070,1B03) Blending Display Input Sequence, SQ, VM 1. */
export const BlendingDisplayInputSequence = /* @__PURE__ */ defineListTag('00701B03', 'SQ');
/** (0070,1B04) Blending Display Sequence, SQ, VM 1. */
export const BlendingDisplaySequence = /* @__PURE__ */ defineListTag('00701B04', 'SQ');
/** (0070,1B06) Blending Mode, CS, VM 1. */
export const BlendingMode = /* @__PURE__ */ defineTag('00701B06', 'CS');
/** (0070,1B07) Time Series Blending, CS, VM 1. */
export const TimeSeriesBlending = /* @__PURE__ */ defineTag('00701B07', 'CS');
/** (0070,1B08) Geometry for Display, CS, VM 1. */
export const GeometryForDisplay = /* @__PURE__ */ defineTag('00701B08', 'CS');
/** (0070,1B11) Threshold Sequence, SQ, VM 1. */
export const ThresholdSequence = /* @__PURE__ */ defineListTag('00701B11', 'SQ');
/** (0070,1B12) Threshold Value Sequence, SQ, VM 1. */
export const ThresholdValueSequence = /* @__PURE__ */ defineListTag('00701B12', 'SQ');
/** (0070,1B13) Threshold Type, CS, VM 1. */
export const ThresholdType = /* @__PURE__ */ defineTag('00701B13', 'CS');
/** (0070,1B14) Threshold Value, FD, VM 1. */
export const ThresholdValue = /* @__PURE__ */ defineTag('00701B14', 'FD');
/** (0072,0002) Hanging Protocol Name, SH, VM 1. */
export const HangingProtocolName = /* @__PURE__ */ defineTag('00720002', 'SH');
/** (0072,0004) Hanging Protocol Description, LO, VM 1. */
export const HangingProtocolDescription = /* @__PURE__ */ defineTag('00720004', 'LO');
/** (0072,0006) Hanging Protocol Level, CS, VM 1. */
export const HangingProtocolLevel = /* @__PURE__ */ defineTag('00720006', 'CS');
/** (0072,0008) Hanging Protocol Creator, LO, VM 1. */
export const HangingProtocolCreator = /* @__PURE__ */ defineTag('00720008', 'LO');
/** (0072,000A) Hanging Protocol Creation DateTime, DT, VM 1. */
export const HangingProtocolCreationDateTime = /* @__PURE__ */ defineTag('0072000A', 'DT');
/** (0072,000C) Hanging Protocol Definition Sequence, SQ, VM 1. */
export const HangingProtocolDefinitionSequence = /* @__PURE__ */ defineListTag('0072000C', 'SQ');
/** (0072,000E) Hanging Protocol User Identification Code Sequence, SQ, VM 1. */
export const HangingProtocolUserIdentificationCodeSequence = /* @__PURE__ */ defineListTag('0072000E', 'SQ');
/** (0072,0010) Hanging Protocol User Group Name, LO, VM 1. */
export const HangingProtocolUserGroupName = /* @__PURE__ */ defineTag('00720010', 'LO');
/** (0072,0012) Source Hanging Protocol Sequence, SQ, VM 1. */
export const SourceHangingProtocolSequence = /* @__PURE__ */ defineListTag('00720012', 'SQ');
/** (0072,0014) Number of Priors Referenced, US, VM 1. */
export const NumberOfPriorsReferenced = /* @__PURE__ */ defineTag('00720014', 'US');
/** (0072,0020) Image Sets Sequence, SQ, VM 1. */
export const ImageSetsSequence = /* @__PURE__ */ defineListTag('00720020', 'SQ');
/** (0072,0022) Image Set Selector Sequence, SQ, VM 1. */
export const ImageSetSelectorSequence = /* @__PURE__ */ defineListTag('00720022', 'SQ');
/** (0072,0024) Image Set Selector Usage Flag, CS, VM 1. */
export const ImageSetSelectorUsageFlag = /* @__PURE__ */ defineTag('00720024', 'CS');
/** (0072,0026) Selector Attribute, AT, VM 1. */
export const SelectorAttribute = /* @__PURE__ */ defineTag('00720026', 'AT');
/** (0072,0028) Selector Value Number, US, VM 1. */
export const SelectorValueNumber = /* @__PURE__ */ defineTag('00720028', 'US');
/** (0072,0030) Time Based Image Sets Sequence, SQ, VM 1. */
export const TimeBasedImageSetsSequence = /* @__PURE__ */ defineListTag('00720030', 'SQ');
/** (0072,0032) Image Set Number, US, VM 1. */
export const ImageSetNumber = /* @__PURE__ */ defineTag('00720032', 'US');
/** (0072,0034) Image Set Selector Category, CS, VM 1. */
export const ImageSetSelectorCategory = /* @__PURE__ */ defineTag('00720034', 'CS');
/** (0072,0038) Relative Time, US, VM 2. */
export const RelativeTime = /* @__PURE__ */ defineListTag('00720038', 'US');
/** (0072,003A) Relative Time Units, CS, VM 1. */
export const RelativeTimeUnits = /* @__PURE__ */ defineTag('0072003A', 'CS');
/** (0072,003C) Abstract Prior Value, SS, VM 2. */
export const AbstractPriorValue = /* @__PURE__ */ defineListTag('0072003C', 'SS');
/** (0072,003E) Abstract Prior Code Sequence, SQ, VM 1. */
export const AbstractPriorCodeSequence = /* @__PURE__ */ defineListTag('0072003E', 'SQ');
/** (0072,0040) Image Set Label, LO, VM 1. */
export const ImageSetLabel = /* @__PURE__ */ defineTag('00720040', 'LO');
/** (0072,0050) Selector Attribute VR, CS, VM 1. */
export const SelectorAttributeVR = /* @__PURE__ */ defineTag('00720050', 'CS');
/** (0072,0052) Selector Sequence Pointer, AT, VM 1-n. */
export const SelectorSequencePointer = /* @__PURE__ */ defineListTag('00720052', 'AT');
/** (0072,0054) Selector Sequence Pointer Private Creator, LO, VM 1-n. */
export const SelectorSequencePointerPrivateCreator = /* @__PURE__ */ defineListTag('00720054', 'LO');
/** (0072,0056) Selector Attribute Private Creator, LO, VM 1. */
export const SelectorAttributePrivateCreator = /* @__PURE__ */ defineTag('00720056', 'LO');
/** (0072,005E) Selector AE Value, AE, VM 1-n. */
export const SelectorAEValue = /* @__PURE__ */ defineListTag('0072005E', 'AE');
/** (0072,005F) Selector AS Value, AS, VM 1-n. */
export const SelectorASValue = /* @__PURE__ */ defineListTag('0072005F', 'AS');
/** (0072,0060) Selector AT Value, AT, VM 1-n. */
export const SelectorATValue = /* @__PURE__ */ defineListTag('00720060', 'AT');
/** (0072,0061) Selector DA Value, DA, VM 1-n. */
export const SelectorDAValue = /* @__PURE__ */ defineListTag('00720061', 'DA');
/** (0072,0062) Selector CS Value, CS, VM 1-n. */
export const SelectorCSValue = /* @__PURE__ */ defineListTag('00720062', 'CS');
/** (0072,0063) Selector DT Value, DT, VM 1-n. */
export const SelectorDTValue = /* @__PURE__ */ defineListTag('00720063', 'DT');
/** (0072,0064) Selector IS Value, IS, VM 1-n. */
export const SelectorISValue = /* @__PURE__ */ defineListTag('00720064', 'IS');
/** (0072,0065) Selector OB Value, OB, VM 1. */
export const SelectorOBValue = /* @__PURE__ */ defineTag('00720065', 'OB');
/** (0072,0066) Selector LO Value, LO, VM 1-n. */
export const SelectorLOValue = /* @__PURE__ */ defineListTag('00720066', 'LO');
/** (0072,0067) Selector OF Value, OF, VM 1. */
export const SelectorOFValue = /* @__PURE__ */ defineTag('00720067', 'OF');
/** (0072,0068) Selector LT Value, LT, VM 1. */
export const SelectorLTValue = /* @__PURE__ */ defineTag('00720068', 'LT');
/** (0072,0069) Selector OW Value, OW, VM 1. */
export const SelectorOWValue = /* @__PURE__ */ defineTag('00720069', 'OW');
/** (0072,006A) Selector PN Value, PN, VM 1-n. */
export const SelectorPNValue = /* @__PURE__ */ defineListTag('0072006A', 'PN');
/** (0072,006B) Selector TM Value, TM, VM 1-n. */
export const SelectorTMValue = /* @__PURE__ */ defineListTag('0072006B', 'TM');
/** (0072,006C) Selector SH Value, SH, VM 1-n. */
export const SelectorSHValue = /* @__PURE__ */ defineListTag('0072006C', 'SH');
/** (0072,006D) Selector UN Value, UN, VM 1. */
export const SelectorUNValue = /* @__PURE__ */ defineTag('0072006D', 'UN');
/** (0072,006E) Selector ST Value, ST, VM 1. */
export const SelectorSTValue = /* @__PURE__ */ defineTag('0072006E', 'ST');
/** (0072,006F) Selector UC Value, UC, VM 1-n. */
export const SelectorUCValue = /* @__PURE__ */ defineListTag('0072006F', 'UC');
/** (0072,0070) Selector UT Value, UT, VM 1. */
export const SelectorUTValue = /* @__PURE__ */ defineTag('00720070', 'UT');
/** (0072,0071) Selector UR Value, UR, VM 1. */
export const SelectorURValue = /* @__PURE__ */ defineTag('00720071', 'UR');
/** (0072,0072) Selector DS Value, DS, VM 1-n. */
export const SelectorDSValue = /* @__PURE__ */ defineListTag('00720072', 'DS');
/** (0072,0073) Selector OD Value, OD, VM 1. */
export const SelectorODValue = /* @__PURE__ */ defineTag('00720073', 'OD');
/** (0072,0074) Selector FD Value, FD, VM 1-n. */
export const SelectorFDValue = /* @__PURE__ */ defineListTag('00720074', 'FD');
/** (0072,0075) Selector OL Value, OL, VM 1. */
export const SelectorOLValue = /* @__PURE__ */ defineTag('00720075', 'OL');
/** (0072,0076) Selector FL Value, FL, VM 1-n. */
export const SelectorFLValue = /* @__PURE__ */ defineListTag('00720076', 'FL');
/** (0072,0078) Selector UL Value, UL, VM 1-n. */
export const SelectorULValue = /* @__PURE__ */ defineListTag('00720078', 'UL');
/** (0072,007A) Selector US Value, US, VM 1-n. */
export const SelectorUSValue = /* @__PURE__ */ defineListTag('0072007A', 'US');
/** (0072,007C) Selector SL Value, SL, VM 1-n. */
export const SelectorSLValue = /* @__PURE__ */ defineListTag('0072007C', 'SL');
/** (0072,007E) Selector SS Value, SS, VM 1-n. */
export const SelectorSSValue = /* @__PURE__ */ defineListTag('0072007E', 'SS');
/** (0072,007F) Selector UI Value, UI, VM 1-n. */
export const SelectorUIValue = /* @__PURE__ */ defineListTag('0072007F', 'UI');
/** (0072,0080) Selector Code Sequence Value, SQ, VM 1. */
export const SelectorCodeSequenceValue = /* @__PURE__ */ defineListTag('00720080', 'SQ');
/** (0072,0081) Selector OV Value, OV, VM 1. */
export const SelectorOVValue = /* @__PURE__ */ defineTag('00720081', 'OV');
/** (0072,0082) Selector SV Value, SV, VM 1-n. */
export const SelectorSVValue = /* @__PURE__ */ defineListTag('00720082', 'SV');
/** (0072,0083) Selector UV Value, UV, VM 1-n. */
export const SelectorUVValue = /* @__PURE__ */ defineListTag('00720083', 'UV');
/** (0072,0100) Number of Screens, US, VM 1. */
export const NumberOfScreens = /* @__PURE__ */ defineTag('00720100', 'US');
/** (0072,0102) Nominal Screen Definition Sequence, SQ, VM 1. */
export const NominalScreenDefinitionSequence = /* @__PURE__ */ defineListTag('00720102', 'SQ');
/** (0072,0104) Number of Vertical Pixels, US, VM 1. */
export const NumberOfVerticalPixels = /* @__PURE__ */ defineTag('00720104', 'US');
/** (0072,0106) Number of Horizontal Pixels, US, VM 1. */
export const NumberOfHorizontalPixels = /* @__PURE__ */ defineTag('00720106', 'US');
/** (0072,0108) Display Environment Spatial Position, FD, VM 4. */
export const DisplayEnvironmentSpatialPosition = /* @__PURE__ */ defineListTag('00720108', 'FD');
/** (0072,010A) Screen Minimum Grayscale Bit Depth, US, VM 1. */
export const ScreenMinimumGrayscaleBitDepth = /* @__PURE__ */ defineTag('0072010A', 'US');
/** (0072,010C) Screen Minimum Color Bit Depth, US, VM 1. */
export const ScreenMinimumColorBitDepth = /* @__PURE__ */ defineTag('0072010C', 'US');
/** (0072,010E) Application Maximum Repaint Time, US, VM 1. */
export const ApplicationMaximumRepaintTime = /* @__PURE__ */ defineTag('0072010E', 'US');
/** (0072,0200) Display Sets Sequence, SQ, VM 1. */
export const DisplaySetsSequence = /* @__PURE__ */ defineListTag('00720200', 'SQ');
/** (0072,0202) Display Set Number, US, VM 1. */
export const DisplaySetNumber = /* @__PURE__ */ defineTag('00720202', 'US');
/** (0072,0203) Display Set Label, LO, VM 1. */
export const DisplaySetLabel = /* @__PURE__ */ defineTag('00720203', 'LO');
/** (0072,0204) Display Set Presentation Group, US, VM 1. */
export const DisplaySetPresentationGroup = /* @__PURE__ */ defineTag('00720204', 'US');
/** (0072,0206) Display Set Presentation Group Description, LO, VM 1. */
export const DisplaySetPresentationGroupDescription = /* @__PURE__ */ defineTag('00720206', 'LO');
/** (0072,0208) Partial Data Display Handling, CS, VM 1. */
export const PartialDataDisplayHandling = /* @__PURE__ */ defineTag('00720208', 'CS');
/** (0072,0210) Synchronized Scrolling Sequence, SQ, VM 1. */
export const SynchronizedScrollingSequence = /* @__PURE__ */ defineListTag('00720210', 'SQ');
/** (0072,0212) Display Set Scrolling Group, US, VM 2-n. */
export const DisplaySetScrollingGroup = /* @__PURE__ */ defineListTag('00720212', 'US');
/** (0072,0214) Navigation Indicator Sequence, SQ, VM 1. */
export const NavigationIndicatorSequence = /* @__PURE__ */ defineListTag('00720214', 'SQ');
/** (0072,0216) Navigation Display Set, US, VM 1. */
export const NavigationDisplaySet = /* @__PURE__ */ defineTag('00720216', 'US');
/** (0072,0218) Reference Display Sets, US, VM 1-n. */
export const ReferenceDisplaySets = /* @__PURE__ */ defineListTag('00720218', 'US');
/** (0072,0300) Image Boxes Sequence, SQ, VM 1. */
export const ImageBoxesSequence = /* @__PURE__ */ defineListTag('00720300', 'SQ');
/** (0072,0302) Image Box Number, US, VM 1. */
export const ImageBoxNumber = /* @__PURE__ */ defineTag('00720302', 'US');
/** (0072,0304) Image Box Layout Type, CS, VM 1. */
export const ImageBoxLayoutType = /* @__PURE__ */ defineTag('00720304', 'CS');
/** (0072,0306) Image Box Tile Horizontal Dimension, US, VM 1. */
export const ImageBoxTileHorizontalDimension = /* @__PURE__ */ defineTag('00720306', 'US');
/** (0072,0308) Image Box Tile Vertical Dimension, US, VM 1. */
export const ImageBoxTileVerticalDimension = /* @__PURE__ */ defineTag('00720308', 'US');
/** (0072,0310) Image Box Scroll Direction, CS, VM 1. */
export const ImageBoxScrollDirection = /* @__PURE__ */ defineTag('00720310', 'CS');
/** (0072,0312) Image Box Small Scroll Type, CS, VM 1. */
export const ImageBoxSmallScrollType = /* @__PURE__ */ defineTag('00720312', 'CS');
/** (0072,0314) Image Box Small Scroll Amount, US, VM 1. */
export const ImageBoxSmallScrollAmount = /* @__PURE__ */ defineTag('00720314', 'US');
/** (0072,0316) Image Box Large Scroll Type, CS, VM 1. */
export const ImageBoxLargeScrollType = /* @__PURE__ */ defineTag('00720316', 'CS');
/** (0072,0318) Image Box Large Scroll Amount, US, VM 1. */
export const ImageBoxLargeScrollAmount = /* @__PURE__ */ defineTag('00720318', 'US');
/** (0072,0320) Image Box Overlap Priority, US, VM 1. */
export const ImageBoxOverlapPriority = /* @__PURE__ */ defineTag('00720320', 'US');
/** (0072,0330) Cine Relative to Real-Time, FD, VM 1. */
export const CineRelativeToRealTime = /* @__PURE__ */ defineTag('00720330', 'FD');
/** (0072,0400) Filter Operations Sequence, SQ, VM 1. */
export const FilterOperationsSequence = /* @__PURE__ */ defineListTag('00720400', 'SQ');
/** (0072,0402) Filter-by Category, CS, VM 1. */
export const FilterByCategory = /* @__PURE__ */ defineTag('00720402', 'CS');
/** (0072,0404) Filter-by Attribute Presence, CS, VM 1. */
export const FilterByAttributePresence = /* @__PURE__ */ defineTag('00720404', 'CS');
/** (0072,0406) Filter-by Operator, CS, VM 1. */
export const FilterByOperator = /* @__PURE__ */ defineTag('00720406', 'CS');
/** (0072,0420) Structured Display Background CIELab Value, US, VM 3. */
export const StructuredDisplayBackgroundCIELabValue = /* @__PURE__ */ defineListTag('00720420', 'US');
/** (0072,0421) Empty Image Box CIELab Value, US, VM 3. */
export const EmptyImageBoxCIELabValue = /* @__PURE__ */ defineListTag('00720421', 'US');
/** (0072,0422) Structured Display Image Box Sequence, SQ, VM 1. */
export const StructuredDisplayImageBoxSequence = /* @__PURE__ */ defineListTag('00720422', 'SQ');
/** (0072,0424) Structured Display Text Box Sequence, SQ, VM 1. */
export const StructuredDisplayTextBoxSequence = /* @__PURE__ */ defineListTag('00720424', 'SQ');
/** (0072,0427) Referenced First Frame Sequence, SQ, VM 1. */
export const ReferencedFirstFrameSequence = /* @__PURE__ */ defineListTag('00720427', 'SQ');
/** (0072,0430) Image Box Synchronization Sequence, SQ, VM 1. */
export const ImageBoxSynchronizationSequence = /* @__PURE__ */ defineListTag('00720430', 'SQ');
/** (0072,0432) Synchronized Image Box List, US, VM 2-n. */
export const SynchronizedImageBoxList = /* @__PURE__ */ defineListTag('00720432', 'US');
/** (0072,0434) Type of Synchronization, CS, VM 1. */
export const TypeOfSynchronization = /* @__PURE__ */ defineTag('00720434', 'CS');
/** (0072,0500) Blending Operation Type, CS, VM 1. */
export const BlendingOperationType = /* @__PURE__ */ defineTag('00720500', 'CS');
/** (0072,0510) Reformatting Operation Type, CS, VM 1. */
export const ReformattingOperationType = /* @__PURE__ */ defineTag('00720510', 'CS');
/** (0072,0512) Reformatting Thickness, FD, VM 1. */
export const ReformattingThickness = /* @__PURE__ */ defineTag('00720512', 'FD');
/** (0072,0514) Reformatting Interval, FD, VM 1. */
export const ReformattingInterval = /* @__PURE__ */ defineTag('00720514', 'FD');
/** (0072,0516) Reformatting Operation Initial View Direction, CS, VM 1. */
export const ReformattingOperationInitialViewDirection = /* @__PURE__ */ defineTag('00720516', 'CS');
/** (0072,0520) 3D Rendering Type, CS, VM 1-n. */
export const ThreeDRenderingType = /* @__PURE__ */ defineListTag('00720520', 'CS');
/** (0072,0600) Sorting Operations Sequence, SQ, VM 1. */
export const SortingOperationsSequence = /* @__PURE__ */ defineListTag('00720600', 'SQ');
/** (0072,0602) Sort-by Category, CS, VM 1. */
export const SortByCategory = /* @__PURE__ */ defineTag('00720602', 'CS');
/** (0072,0604) Sorting Direction, CS, VM 1. */
export const SortingDirection = /* @__PURE__ */ defineTag('00720604', 'CS');
/** (0072,0700) Display Set Patient Orientation, CS, VM 2. */
export const DisplaySetPatientOrientation = /* @__PURE__ */ defineListTag('00720700', 'CS');
/** (0072,0702) VOI Type, CS, VM 1. */
export const VOIType = /* @__PURE__ */ defineTag('00720702', 'CS');
/** (0072,0704) Pseudo-Color Type, CS, VM 1. */
export const PseudoColorType = /* @__PURE__ */ defineTag('00720704', 'CS');
/** (0072,0705) Pseudo-Color Palette Instance Reference Sequence, SQ, VM 1. */
export const PseudoColorPaletteInstanceReferenceSequence = /* @__PURE__ */ defineListTag('00720705', 'SQ');
/** (0072,0706) Show Grayscale Inverted, CS, VM 1. */
export const ShowGrayscaleInverted = /* @__PURE__ */ defineTag('00720706', 'CS');
/** (0072,0710) Show Image True Size Flag, CS, VM 1. */
export const ShowImageTrueSizeFlag = /* @__PURE__ */ defineTag('00720710', 'CS');
/** (0072,0712) Show Graphic Annotation Flag, CS, VM 1. */
export const ShowGraphicAnnotationFlag = /* @__PURE__ */ defineTag('00720712', 'CS');
/** (0072,0714) Show Patient Demographics Flag, CS, VM 1. */
export const ShowPatientDemographicsFlag = /* @__PURE__ */ defineTag('00720714', 'CS');
/** (0072,0716) Show Acquisition Techniques Flag, CS, VM 1. */
export const ShowAcquisitionTechniquesFlag = /* @__PURE__ */ defineTag('00720716', 'CS');
/** (0072,0717) Display Set Horizontal Justification, CS, VM 1. */
export const DisplaySetHorizontalJustification = /* @__PURE__ */ defineTag('00720717', 'CS');
/** (0072,0718) Display Set Vertical Justification, CS, VM 1. */
export const DisplaySetVerticalJustification = /* @__PURE__ */ defineTag('00720718', 'CS');
/** (0074,0120) Continuation Start Meterset, FD, VM 1. */
export const ContinuationStartMeterset = /* @__PURE__ */ defineTag('00740120', 'FD');
/** (0074,0121) Continuation End Meterset, FD, VM 1. */
export const ContinuationEndMeterset = /* @__PURE__ */ defineTag('00740121', 'FD');
/** (0074,1000) Procedure Step State, CS, VM 1. */
export const ProcedureStepState = /* @__PURE__ */ defineTag('00741000', 'CS');
/** (0074,1002) Procedure Step Progress Information Sequence, SQ, VM 1. */
export const ProcedureStepProgressInformationSequence = /* @__PURE__ */ defineListTag('00741002', 'SQ');
/** (0074,1004) Procedure Step Progress, DS, VM 1. */
export const ProcedureStepProgress = /* @__PURE__ */ defineTag('00741004', 'DS');
/** (0074,1006) Procedure Step Progress Description, ST, VM 1. */
export const ProcedureStepProgressDescription = /* @__PURE__ */ defineTag('00741006', 'ST');
/** (0074,1007) Procedure Step Progress Parameters Sequence, SQ, VM 1. */
export const ProcedureStepProgressParametersSequence = /* @__PURE__ */ defineListTag('00741007', 'SQ');
/** (0074,1008) Procedure Step Communications URI Sequence, SQ, VM 1. */
export const ProcedureStepCommunicationsURISequence = /* @__PURE__ */ defineListTag('00741008', 'SQ');
/** (0074,100A) Contact URI, UR, VM 1. */
export const ContactURI = /* @__PURE__ */ defineTag('0074100A', 'UR');
/** (0074,100C) Contact Display Name, LO, VM 1. */
export const ContactDisplayName = /* @__PURE__ */ defineTag('0074100C', 'LO');
/** (0074,100E) Procedure Step Discontinuation Reason Code Sequence, SQ, VM 1. */
export const ProcedureStepDiscontinuationReasonCodeSequence = /* @__PURE__ */ defineListTag('0074100E', 'SQ');
/** (0074,1020) Beam Task Sequence, SQ, VM 1. */
export const BeamTaskSequence = /* @__PURE__ */ defineListTag('00741020', 'SQ');
/** (0074,1022) Beam Task Type, CS, VM 1. */
export const BeamTaskType = /* @__PURE__ */ defineTag('00741022', 'CS');
/** (0074,1024) Beam Order Index (Trial), IS, VM 1; retired. */
export const BeamOrderIndexTrial = /* @__PURE__ */ defineTag('00741024', 'IS');
/** (0074,1025) Autosequence Flag, CS, VM 1. */
export const AutosequenceFlag = /* @__PURE__ */ defineTag('00741025', 'CS');
/** (0074,1026) Table Top Vertical Adjusted Position, FD, VM 1. */
export const TableTopVerticalAdjustedPosition = /* @__PURE__ */ defineTag('00741026', 'FD');
/** (0074,1027) Table Top Longitudinal Adjusted Position, FD, VM 1. */
export const TableTopLongitudinalAdjustedPosition = /* @__PURE__ */ defineTag('00741027', 'FD');
/** (0074,1028) Table Top Lateral Adjusted Position, FD, VM 1. */
export const TableTopLateralAdjustedPosition = /* @__PURE__ */ defineTag('00741028', 'FD');
/** (0074,102A) Patient Support Adjusted Angle, FD, VM 1. */
export const PatientSupportAdjustedAngle = /* @__PURE__ */ defineTag('0074102A', 'FD');
/** (0074,102B) Table Top Eccentric Adjusted Angle, FD, VM 1. */
export const TableTopEccentricAdjustedAngle = /* @__PURE__ */ defineTag('0074102B', 'FD');
/** (0074,102C) Table Top Pitch Adjusted Angle, FD, VM 1. */
export const TableTopPitchAdjustedAngle = /* @__PURE__ */ defineTag('0074102C', 'FD');
/** (0074,102D) Table Top Roll Adjusted Angle, FD, VM 1. */
export const TableTopRollAdjustedAngle = /* @__PURE__ */ defineTag('0074102D', 'FD');
/** (0074,1030) Delivery Verification Image Sequence, SQ, VM 1. */
export const DeliveryVerificationImageSequence = /* @__PURE__ */ defineListTag('00741030', 'SQ');
/** (0074,1032) Verification Image Timing, CS, VM 1. */
export const VerificationImageTiming = /* @__PURE__ */ defineTag('00741032', 'CS');
/** (0074,1034) Double Exposure Flag, CS, VM 1. */
export const DoubleExposureFlag = /* @__PURE__ */ defineTag('00741034', 'CS');
/** (0074,1036) Double Exposure Ordering, CS, VM 1. */
export const DoubleExposureOrdering = /* @__PURE__ */ defineTag('00741036', 'CS');
/** (0074,1038) Double Exposure Meterset (Trial), DS, VM 1; retired. */
export const DoubleExposureMetersetTrial = /* @__PURE__ */ defineTag('00741038', 'DS');
/** (0074,103A) Double Exposure Field Delta (Trial), DS, VM 4; retired. */
export const DoubleExposureFieldDeltaTrial = /* @__PURE__ */ defineListTag('0074103A', 'DS');
/** (0074,1040) Related Reference RT Image Sequence, SQ, VM 1. */
export const RelatedReferenceRTImageSequence = /* @__PURE__ */ defineListTag('00741040', 'SQ');
/** (0074,1042) General Machine Verification Sequence, SQ, VM 1. */
export const GeneralMachineVerificationSequence = /* @__PURE__ */ defineListTag('00741042', 'SQ');
/** (0074,1044) Conventional Machine Verification Sequence, SQ, VM 1. */
export const ConventionalMachineVerificationSequence = /* @__PURE__ */ defineListTag('00741044', 'SQ');
/** (0074,1046) Ion Machine Verification Sequence, SQ, VM 1. */
export const IonMachineVerificationSequence = /* @__PURE__ */ defineListTag('00741046', 'SQ');
/** (0074,1048) Failed Attributes Sequence, SQ, VM 1. */
export const FailedAttributesSequence = /* @__PURE__ */ defineListTag('00741048', 'SQ');
/** (0074,104A) Overridden Attributes Sequence, SQ, VM 1. */
export const OverriddenAttributesSequence = /* @__PURE__ */ defineListTag('0074104A', 'SQ');
/** (0074,104C) Conventional Control Point Verification Sequence, SQ, VM 1. */
export const ConventionalControlPointVerificationSequence = /* @__PURE__ */ defineListTag('0074104C', 'SQ');
/** (0074,104E) Ion Control Point Verification Sequence, SQ, VM 1. */
export const IonControlPointVerificationSequence = /* @__PURE__ */ defineListTag('0074104E', 'SQ');
/** (0074,1050) Attribute Occurrence Sequence, SQ, VM 1. */
export const AttributeOccurrenceSequence = /* @__PURE__ */ defineListTag('00741050', 'SQ');
/** (0074,1052) Attribute Occurrence Pointer, AT, VM 1. */
export const AttributeOccurrencePointer = /* @__PURE__ */ defineTag('00741052', 'AT');
/** (0074,1054) Attribute Item Selector, UL, VM 1. */
export const AttributeItemSelector = /* @__PURE__ */ defineTag('00741054', 'UL');
/** (0074,1056) Attribute Occurrence Private Creator, LO, VM 1. */
export const AttributeOccurrencePrivateCreator = /* @__PURE__ */ defineTag('00741056', 'LO');
/** (0074,1057) Selector Sequence Pointer Items, IS, VM 1-n. */
export const SelectorSequencePointerItems = /* @__PURE__ */ defineListTag('00741057', 'IS');
/** (0074,1200) Scheduled Procedure Step Priority, CS, VM 1. */
export const ScheduledProcedureStepPriority = /* @__PURE__ */ defineTag('00741200', 'CS');
/** (0074,1202) Worklist Label, LO, VM 1. */
export const WorklistLabel = /* @__PURE__ */ defineTag('00741202', 'LO');
/** (0074,1204) Procedure Step Label, LO, VM 1. */
export const ProcedureStepLabel = /* @__PURE__ */ defineTag('00741204', 'LO');
/** (0074,1210) Scheduled Processing Parameters Sequence, SQ, VM 1. */
export const ScheduledProcessingParametersSequence = /* @__PURE__ */ defineListTag('00741210', 'SQ');
/** (0074,1212) Performed Processing Parameters Sequence, SQ, VM 1. */
export const PerformedProcessingParametersSequence = /* @__PURE__ */ defineListTag('00741212', 'SQ');
/** (0074,1216) Unified Procedure Step Performed Procedure Sequence, SQ, VM 1. */
export const UnifiedProcedureStepPerformedProcedureSequence = /* @__PURE__ */ defineListTag('00741216', 'SQ');
/** (0074,1220) Related Procedure Step Sequence, SQ, VM 1; retired. */
export const RelatedProcedureStepSequence = /* @__PURE__ */ defineListTag('00741220', 'SQ');
/** (0074,1222) Procedure Step Relationship Type, LO, VM 1; retired. */
export const ProcedureStepRelationshipType = /* @__PURE__ */ defineTag('00741222', 'LO');
/** (0074,1224) Replaced Procedure Step Sequence, SQ, VM 1. */
export const ReplacedProcedureStepSequence = /* @__PURE__ */ defineListTag('00741224', 'SQ');
/** (0074,1230) Deletion Lock, LO, VM 1. */
export const DeletionLock = /* @__PURE__ */ defineTag('00741230', 'LO');
/** (0074,1234) Receiving AE, AE, VM 1. */
export const ReceivingAE = /* @__PURE__ */ defineTag('00741234', 'AE');
/** (0074,1236) Requesting AE, AE, VM 1. */
export const RequestingAE = /* @__PURE__ */ defineTag('00741236', 'AE');
/** (0074,1238) Reason for Cancellation, LT, VM 1. */
export const ReasonForCancellation = /* @__PURE__ */ defineTag('00741238', 'LT');
/** (0074,1242) SCP Status, CS, VM 1. */
export const SCPStatus = /* @__PURE__ */ defineTag('00741242', 'CS');
/** (0074,1244) Subscription List Status, CS, VM 1. */
export const SubscriptionListStatus = /* @__PURE__ */ defineTag('00741244', 'CS');
/** (0074,1246) Unified Procedure Step List Status, CS, VM 1. */
export const UnifiedProcedureStepListStatus = /* @__PURE__ */ defineTag('00741246', 'CS');
/** (0074,1324) Beam Order Index, UL, VM 1. */
export const BeamOrderIndex = /* @__PURE__ */ defineTag('00741324', 'UL');
/** (0074,1338) Double Exposure Meterset, FD, VM 1. */
export const DoubleExposureMeterset = /* @__PURE__ */ defineTag('00741338', 'FD');
/** (0074,133A) Double Exposure Field Delta, FD, VM 4. */
export const DoubleExposureFieldDelta = /* @__PURE__ */ defineListTag('0074133A', 'FD');
/** (0074,1401) Brachy Task Sequence, SQ, VM 1. */
export const BrachyTaskSequence = /* @__PURE__ */ defineListTag('00741401', 'SQ');
/** (0074,1402) Continuation Start Total Reference Air Kerma, DS, VM 1. */
export const ContinuationStartTotalReferenceAirKerma = /* @__PURE__ */ defineTag('00741402', 'DS');
/** (0074,1403) Continuation End Total Reference Air Kerma, DS, VM 1. */
export const ContinuationEndTotalReferenceAirKerma = /* @__PURE__ */ defineTag('00741403', 'DS');
/** (0074,1404) Continuation Pulse Number, IS, VM 1. */
export const ContinuationPulseNumber = /* @__PURE__ */ defineTag('00741404', 'IS');
/** (0074,1405) Channel Delivery Order Sequence, SQ, VM 1. */
export const ChannelDeliveryOrderSequence = /* @__PURE__ */ defineListTag('00741405', 'SQ');
/** (0074,1406) Referenced Channel Number, IS, VM 1. */
export const ReferencedChannelNumber = /* @__PURE__ */ defineTag('00741406', 'IS');
/** (0074,1407) Start Cumulative Time Weight, DS, VM 1. */
export const StartCumulativeTimeWeight = /* @__PURE__ */ defineTag('00741407', 'DS');
/** (0074,1408) End Cumulative Time Weight, DS, VM 1. */
export const EndCumulativeTimeWeight = /* @__PURE__ */ defineTag('00741408', 'DS');
/** (0074,1409) Omitted Channel Sequence, SQ, VM 1. */
export const OmittedChannelSequence = /* @__PURE__ */ defineListTag('00741409', 'SQ');
/** (0074,140A) Reason for Channel Omission, CS, VM 1. */
export const ReasonForChannelOmission = /* @__PURE__ */ defineTag('0074140A', 'CS');
/** (0074,140B) Reason for Channel Omission Description, LO, VM 1. */
export const ReasonForChannelOmissionDescription = /* @__PURE__ */ defineTag('0074140B', 'LO');
/** (0074,140C) Channel Delivery Order Index, IS, VM 1. */
export const ChannelDeliveryOrderIndex = /* @__PURE__ */ defineTag('0074140C', 'IS');
/** (0074,140D) Channel Delivery Continuation Sequence, SQ, VM 1. */
export const ChannelDeliveryContinuationSequence = /* @__PURE__ */ defineListTag('0074140D', 'SQ');
/** (0074,140E) Omitted Application Setup Sequence, SQ, VM 1. */
export const OmittedApplicationSetupSequence = /* @__PURE__ */ defineListTag('0074140E', 'SQ');
/** (0076,0001) Implant Assembly Template Name, LO, VM 1. */
export const ImplantAssemblyTemplateName = /* @__PURE__ */ defineTag('00760001', 'LO');
/** (0076,0003) Implant Assembly Template Issuer, LO, VM 1. */
export const ImplantAssemblyTemplateIssuer = /* @__PURE__ */ defineTag('00760003', 'LO');
/** (0076,0006) Implant Assembly Template Version, LO, VM 1. */
export const ImplantAssemblyTemplateVersion = /* @__PURE__ */ defineTag('00760006', 'LO');
/** (0076,0008) Replaced Implant Assembly Template Sequence, SQ, VM 1. */
export const ReplacedImplantAssemblyTemplateSequence = /* @__PURE__ */ defineListTag('00760008', 'SQ');
/** (0076,000A) Implant Assembly Template Type, CS, VM 1. */
export const ImplantAssemblyTemplateType = /* @__PURE__ */ defineTag('0076000A', 'CS');
/** (0076,000C) Original Implant Assembly Template Sequence, SQ, VM 1. */
export const OriginalImplantAssemblyTemplateSequence = /* @__PURE__ */ defineListTag('0076000C', 'SQ');
/** (0076,000E) Derivation Implant Assembly Template Sequence, SQ, VM 1. */
export const DerivationImplantAssemblyTemplateSequence = /* @__PURE__ */ defineListTag('0076000E', 'SQ');
/** (0076,0010) Implant Assembly Template Target Anatomy Sequence, SQ, VM 1. */
export const ImplantAssemblyTemplateTargetAnatomySequence = /* @__PURE__ */ defineListTag('00760010', 'SQ');
/** (0076,0020) Procedure Type Code Sequence, SQ, VM 1. */
export const ProcedureTypeCodeSequence = /* @__PURE__ */ defineListTag('00760020', 'SQ');
/** (0076,0030) Surgical Technique, LO, VM 1. */
export const SurgicalTechnique = /* @__PURE__ */ defineTag('00760030', 'LO');
/** (0076,0032) Component Types Sequence, SQ, VM 1. */
export const ComponentTypesSequence = /* @__PURE__ */ defineListTag('00760032', 'SQ');
/** (0076,0034) Component Type Code Sequence, SQ, VM 1. */
export const ComponentTypeCodeSequence = /* @__PURE__ */ defineListTag('00760034', 'SQ');
/** (0076,0036) Exclusive Component Type, CS, VM 1. */
export const ExclusiveComponentType = /* @__PURE__ */ defineTag('00760036', 'CS');
/** (0076,0038) Mandatory Component Type, CS, VM 1. */
export const MandatoryComponentType = /* @__PURE__ */ defineTag('00760038', 'CS');
/** (0076,0040) Component Sequence, SQ, VM 1. */
export const ComponentSequence = /* @__PURE__ */ defineListTag('00760040', 'SQ');
/** (0076,0055) Component ID, US, VM 1. */
export const ComponentID = /* @__PURE__ */ defineTag('00760055', 'US');
/** (0076,0060) Component Assembly Sequence, SQ, VM 1. */
export const ComponentAssemblySequence = /* @__PURE__ */ defineListTag('00760060', 'SQ');
/** (0076,0070) Component 1 Referenced ID, US, VM 1. */
export const Component1ReferencedID = /* @__PURE__ */ defineTag('00760070', 'US');
/** (0076,0080) Component 1 Referenced Mating Feature Set ID, US, VM 1. */
export const Component1ReferencedMatingFeatureSetID = /* @__PURE__ */ defineTag('00760080', 'US');
/** (0076,0090) Component 1 Referenced Mating Feature ID, US, VM 1. */
export const Component1ReferencedMatingFeatureID = /* @__PURE__ */ defineTag('00760090', 'US');
/** (0076,00A0) Component 2 Referenced ID, US, VM 1. */
export const Component2ReferencedID = /* @__PURE__ */ defineTag('007600A0', 'US');
/** (0076,00B0) Component 2 Referenced Mating Feature Set ID, US, VM 1. */
export const Component2ReferencedMatingFeatureSetID = /* @__PURE__ */ defineTag('007600B0', 'US');
/** (0076,00C0) Component 2 Referenced Mating Feature ID, US, VM 1. */
export const Component2ReferencedMatingFeatureID = /* @__PURE__ */ defineTag('007600C0', 'US');
/** (0078,0001) Implant Template Group Name, LO, VM 1. */
export const ImplantTemplateGroupName = /* @__PURE__ */ defineTag('00780001', 'LO');
/** (0078,0010) Implant Template Group Description, ST, VM 1. */
export const ImplantTemplateGroupDescription = /* @__PURE__ */ defineTag('00780010', 'ST');
/** (0078,0020) Implant Template Group Issuer, LO, VM 1. */
export const ImplantTemplateGroupIssuer = /* @__PURE__ */ defineTag('00780020', 'LO');
/** (0078,0024) Implant Template Group Version, LO, VM 1. */
export const ImplantTemplateGroupVersion = /* @__PURE__ */ defineTag('00780024', 'LO');
/** (0078,0026) Replaced Implant Template Group Sequence, SQ, VM 1. */
export const ReplacedImplantTemplateGroupSequence = /* @__PURE__ */ defineListTag('00780026', 'SQ');
/** (0078,0028) Implant Template Group Target Anatomy Sequence, SQ, VM 1. */
export const ImplantTemplateGroupTargetAnatomySequence = /* @__PURE__ */ defineListTag('00780028', 'SQ');
/** (0078,002A) Implant Template Group Members Sequence, SQ, VM 1. */
export const ImplantTemplateGroupMembersSequence = /* @__PURE__ */ defineListTag('0078002A', 'SQ');
/** (0078,002E) Implant Template Group Member ID, US, VM 1. */
export const ImplantTemplateGroupMemberID = /* @__PURE__ */ defineTag('0078002E', 'US');
/** (0078,0050) 3D Implant Template Group Member Matching Point, FD, VM 3. */
export const ThreeDImplantTemplateGroupMemberMatchingPoint = /* @__PURE__ */ defineListTag('00780050', 'FD');
/** (0078,0060) 3D Implant Template Group Member Matching Axes, FD, VM 9. */
export const ThreeDImplantTemplateGroupMemberMatchingAxes = /* @__PURE__ */ defineListTag('00780060', 'FD');
/** (0078,0070) Implant Template Group Member Matching 2D Coordinates Sequence, SQ, VM 1. */
export const ImplantTemplateGroupMemberMatching2DCoordinatesSequence = /* @__PURE__ */ defineListTag('00780070', 'SQ');
/** (0078,0090) 2D Implant Template Group Member Matching Point, FD, VM 2. */
export const TwoDImplantTemplateGroupMemberMatchingPoint = /* @__PURE__ */ defineListTag('00780090', 'FD');
/** (0078,00A0) 2D Implant Template Group Member Matching Axes, FD, VM 4. */
export const TwoDImplantTemplateGroupMemberMatchingAxes = /* @__PURE__ */ defineListTag('007800A0', 'FD');
/** (0078,00B0) Implant Template Group Variation Dimension Sequence, SQ, VM 1. */
export const ImplantTemplateGroupVariationDimensionSequence = /* @__PURE__ */ defineListTag('007800B0', 'SQ');
/** (0078,00B2) Implant Template Group Variation Dimension Name, LO, VM 1. */
export const ImplantTemplateGroupVariationDimensionName = /* @__PURE__ */ defineTag('007800B2', 'LO');
/** (0078,00B4) Implant Template Group Variation Dimension Rank Sequence, SQ, VM 1. */
export const ImplantTemplateGroupVariationDimensionRankSequence = /* @__PURE__ */ defineListTag('007800B4', 'SQ');
/** (0078,00B6) Referenced Implant Template Group Member ID, US, VM 1. */
export const ReferencedImplantTemplateGroupMemberID = /* @__PURE__ */ defineTag('007800B6', 'US');
/** (0078,00B8) Implant Template Group Variation Dimension Rank, US, VM 1. */
export const ImplantTemplateGroupVariationDimensionRank = /* @__PURE__ */ defineTag('007800B8', 'US');
/** (0080,0001) Surface Scan Acquisition Type Code Sequence, SQ, VM 1. */
export const SurfaceScanAcquisitionTypeCodeSequence = /* @__PURE__ */ defineListTag('00800001', 'SQ');
/** (0080,0002) Surface Scan Mode Code Sequence, SQ, VM 1. */
export const SurfaceScanModeCodeSequence = /* @__PURE__ */ defineListTag('00800002', 'SQ');
/** (0080,0003) Registration Method Code Sequence, SQ, VM 1. */
export const RegistrationMethodCodeSequence = /* @__PURE__ */ defineListTag('00800003', 'SQ');
/** (0080,0004) Shot Duration Time, FD, VM 1. */
export const ShotDurationTime = /* @__PURE__ */ defineTag('00800004', 'FD');
/** (0080,0005) Shot Offset Time, FD, VM 1. */
export const ShotOffsetTime = /* @__PURE__ */ defineTag('00800005', 'FD');
/** (0080,0006) Surface Point Presentation Value Data, US, VM 1-n. */
export const SurfacePointPresentationValueData = /* @__PURE__ */ defineListTag('00800006', 'US');
/** (0080,0007) Surface Point Color CIELab Value Data, US, VM 3-3n. */
export const SurfacePointColorCIELabValueData = /* @__PURE__ */ defineListTag('00800007', 'US');
/** (0080,0008) UV Mapping Sequence, SQ, VM 1. */
export const UVMappingSequence = /* @__PURE__ */ defineListTag('00800008', 'SQ');
/** (0080,0009) Texture Label, SH, VM 1. */
export const TextureLabel = /* @__PURE__ */ defineTag('00800009', 'SH');
/** (0080,0010) U Value Data, OF, VM 1. */
export const UValueData = /* @__PURE__ */ defineTag('00800010', 'OF');
/** (0080,0011) V Value Data, OF, VM 1. */
export const VValueData = /* @__PURE__ */ defineTag('00800011', 'OF');
/** (0080,0012) Referenced Texture Sequence, SQ, VM 1. */
export const ReferencedTextureSequence = /* @__PURE__ */ defineListTag('00800012', 'SQ');
/** (0080,0013) Referenced Surface Data Sequence, SQ, VM 1. */
export const ReferencedSurfaceDataSequence = /* @__PURE__ */ defineListTag('00800013', 'SQ');
/** (0082,0001) Assessment Summary, CS, VM 1. */
export const AssessmentSummary = /* @__PURE__ */ defineTag('00820001', 'CS');
/** (0082,0003) Assessment Summary Description, UT, VM 1. */
export const AssessmentSummaryDescription = /* @__PURE__ */ defineTag('00820003', 'UT');
/** (0082,0004) Assessed SOP Instance Sequence, SQ, VM 1. */
export const AssessedSOPInstanceSequence = /* @__PURE__ */ defineListTag('00820004', 'SQ');
/** (0082,0005) Referenced Comparison SOP Instance Sequence, SQ, VM 1. */
export const ReferencedComparisonSOPInstanceSequence = /* @__PURE__ */ defineListTag('00820005', 'SQ');
/** (0082,0006) Number of Assessment Observations, UL, VM 1. */
export const NumberOfAssessmentObservations = /* @__PURE__ */ defineTag('00820006', 'UL');
/** (0082,0007) Assessment Observations Sequence, SQ, VM 1. */
export const AssessmentObservationsSequence = /* @__PURE__ */ defineListTag('00820007', 'SQ');
/** (0082,0008) Observation Significance, CS, VM 1. */
export const ObservationSignificance = /* @__PURE__ */ defineTag('00820008', 'CS');
/** (0082,000A) Observation Description, UT, VM 1. */
export const ObservationDescription = /* @__PURE__ */ defineTag('0082000A', 'UT');
/** (0082,000C) Structured Constraint Observation Sequence, SQ, VM 1. */
export const StructuredConstraintObservationSequence = /* @__PURE__ */ defineListTag('0082000C', 'SQ');
/** (0082,0010) Assessed Attribute Value Sequence, SQ, VM 1. */
export const AssessedAttributeValueSequence = /* @__PURE__ */ defineListTag('00820010', 'SQ');
/** (0082,0016) Assessment Set ID, LO, VM 1. */
export const AssessmentSetID = /* @__PURE__ */ defineTag('00820016', 'LO');
/** (0082,0017) Assessment Requester Sequence, SQ, VM 1. */
export const AssessmentRequesterSequence = /* @__PURE__ */ defineListTag('00820017', 'SQ');
/** (0082,0018) Selector Attribute Name, LO, VM 1. */
export const SelectorAttributeName = /* @__PURE__ */ defineTag('00820018', 'LO');
/** (0082,0019) Selector Attribute Keyword, LO, VM 1. */
export const SelectorAttributeKeyword = /* @__PURE__ */ defineTag('00820019', 'LO');
/** (0082,0021) Assessment Type Code Sequence, SQ, VM 1. */
export const AssessmentTypeCodeSequence = /* @__PURE__ */ defineListTag('00820021', 'SQ');
/** (0082,0022) Observation Basis Code Sequence, SQ, VM 1. */
export const ObservationBasisCodeSequence = /* @__PURE__ */ defineListTag('00820022', 'SQ');
/** (0082,0023) Assessment Label, LO, VM 1. */
export const AssessmentLabel = /* @__PURE__ */ defineTag('00820023', 'LO');
/** (0082,0032) Constraint Type, CS, VM 1. */
export const ConstraintType = /* @__PURE__ */ defineTag('00820032', 'CS');
/** (0082,0033) Specification Selection Guidance, UT, VM 1. */
export const SpecificationSelectionGuidance = /* @__PURE__ */ defineTag('00820033', 'UT');
/** (0082,0034) Constraint Value Sequence, SQ, VM 1. */
export const ConstraintValueSequence = /* @__PURE__ */ defineListTag('00820034', 'SQ');
/** (0082,0035) Recommended Default Value Sequence, SQ, VM 1. */
export const RecommendedDefaultValueSequence = /* @__PURE__ */ defineListTag('00820035', 'SQ');
/** (0082,0036) Constraint Violation Significance, CS, VM 1. */
export const ConstraintViolationSignificance = /* @__PURE__ */ defineTag('00820036', 'CS');
/** (0082,0037) Constraint Violation Condition, UT, VM 1. */
export const ConstraintViolationCondition = /* @__PURE__ */ defineTag('00820037', 'UT');
/** (0082,0038) Modifiable Constraint Flag, CS, VM 1. */
export const ModifiableConstraintFlag = /* @__PURE__ */ defineTag('00820038', 'CS');
/** (0088,0130) Storage Media File-set ID, SH, VM 1. */
export const StorageMediaFileSetID = /* @__PURE__ */ defineTag('00880130', 'SH');
/** (0088,0140) Storage Media File-set UID, UI, VM 1. */
export const StorageMediaFileSetUID = /* @__PURE__ */ defineTag('00880140', 'UI');
/** (0088,0200) Icon Image Sequence, SQ, VM 1. */
export const IconImageSequence = /* @__PURE__ */ defineListTag('00880200', 'SQ');
/** (0088,0904) Topic Title, LO, VM 1; retired. */
export const TopicTitle = /* @__PURE__ */ defineTag('00880904', 'LO');
/** (0088,0906) Topic Subject, ST, VM 1; retired. */
export const TopicSubject = /* @__PURE__ */ defineTag('00880906', 'ST');
/** (0088,0910) Topic Author, LO, VM 1; retired. */
export const TopicAuthor = /* @__PURE__ */ defineTag('00880910', 'LO');
/** (0088,0912) Topic Keywords, LO, VM 1-32; retired. */
export const TopicKeywords = /* @__PURE__ */ defineListTag('00880912', 'LO');
/** (0100,0410) SOP Instance Status, CS, VM 1. */
export const SOPInstanceStatus = /* @__PURE__ */ defineTag('01000410', 'CS');
/** (0100,0420) SOP Authorization DateTime, DT, VM 1. */
export const SOPAuthorizationDateTime = /* @__PURE__ */ defineTag('01000420', 'DT');
/** (0100,0424) SOP Authorization Comment, LT, VM 1. */
export const SOPAuthorizationComment = /* @__PURE__ */ defineTag('01000424', 'LT');
/** (0100,0426) Authorization Equipment Certification Number, LO, VM 1. */
export const AuthorizationEquipmentCertificationNumber = /* @__PURE__ */ defineTag('01000426', 'LO');
/** (0400,0005) MAC ID Number, US, VM 1. */
export const MACIDNumber = /* @__PURE__ */ defineTag('04000005', 'US');
/** (0400,0010) MAC Calculation Transfer Syntax UID, UI, VM 1. */
export const MACCalculationTransferSyntaxUID = /* @__PURE__ */ defineTag('04000010', 'UI');
/** (0400,0015) MAC Algorithm, CS, VM 1. */
export const MACAlgorithm = /* @__PURE__ */ defineTag('04000015', 'CS');
/** (0400,0020) Data Elements Signed, AT, VM 1-n. */
export const DataElementsSigned = /* @__PURE__ */ defineListTag('04000020', 'AT');
/** (0400,0100) Digital Signature UID, UI, VM 1. */
export const DigitalSignatureUID = /* @__PURE__ */ defineTag('04000100', 'UI');
/** (0400,0105) Digital Signature DateTime, DT, VM 1. */
export const DigitalSignatureDateTime = /* @__PURE__ */ defineTag('04000105', 'DT');
/** (0400,0110) Certificate Type, CS, VM 1. */
export const CertificateType = /* @__PURE__ */ defineTag('04000110', 'CS');
/** (0400,0115) Certificate of Signer, OB, VM 1. */
export const CertificateOfSigner = /* @__PURE__ */ defineTag('04000115', 'OB');
/** (0400,0120) Signature, OB, VM 1. */
export const Signature = /* @__PURE__ */ defineTag('04000120', 'OB');
/** (0400,0305) Certified Timestamp Type, CS, VM 1. */
export const CertifiedTimestampType = /* @__PURE__ */ defineTag('04000305', 'CS');
/** (0400,0310) Certified Timestamp, OB, VM 1. */
export const CertifiedTimestamp = /* @__PURE__ */ defineTag('04000310', 'OB');
/** (0400,0401) Digital Signature Purpose Code Sequence, SQ, VM 1. */
export const DigitalSignaturePurposeCodeSequence = /* @__PURE__ */ defineListTag('04000401', 'SQ');
/** (0400,0402) Referenced Digital Signature Sequence, SQ, VM 1. */
export const ReferencedDigitalSignatureSequence = /* @__PURE__ */ defineListTag('04000402', 'SQ');
/** (0400,0403) Referenced SOP Instance MAC Sequence, SQ, VM 1. */
export const ReferencedSOPInstanceMACSequence = /* @__PURE__ */ defineListTag('04000403', 'SQ');
/** (0400,0404) MAC, OB, VM 1. */
export const MAC = /* @__PURE__ */ defineTag('04000404', 'OB');
/** (0400,0500) Encrypted Attributes Sequence, SQ, VM 1. */
export const EncryptedAttributesSequence = /* @__PURE__ */ defineListTag('04000500', 'SQ');
/** (0400,0510) Encrypted Content Transfer Syntax UID, UI, VM 1. */
export const EncryptedContentTransferSyntaxUID = /* @__PURE__ */ defineTag('04000510', 'UI');
/** (0400,0520) Encrypted Content, OB, VM 1. */
export const EncryptedContent = /* @__PURE__ */ defineTag('04000520', 'OB');
/** (0400,0550) Modified Attributes Sequence, SQ, VM 1. */
export const ModifiedAttributesSequence = /* @__PURE__ */ defineListTag('04000550', 'SQ');
/** (0400,0551) Nonconforming Modified Attributes Sequence, SQ, VM 1. */
export const NonconformingModifiedAttributesSequence = /* @__PURE__ */ defineListTag('04000551', 'SQ');
/** (0400,0552) Nonconforming Data Element Value, OB, VM 1. */
export const NonconformingDataElementValue = /* @__PURE__ */ defineTag('04000552', 'OB');
/** (0400,0561) Original Attributes Sequence, SQ, VM 1. */
export const OriginalAttributesSequence = /* @__PURE__ */ defineListTag('04000561', 'SQ');
/** (0400,0562) Attribute Modification DateTime, DT, VM 1. */
export const AttributeModificationDateTime = /* @__PURE__ */ defineTag('04000562', 'DT');
/** (0400,0563) Modifying System, LO, VM 1. */
export const ModifyingSystem = /* @__PURE__ */ defineTag('04000563', 'LO');
/** (0400,0564) Source of Previous Values, LO, VM 1. */
export const SourceOfPreviousValues = /* @__PURE__ */ defineTag('04000564', 'LO');
/** (0400,0565) Reason for the Attribute Modification, CS, VM 1. */
export const ReasonForTheAttributeModification = /* @__PURE__ */ defineTag('04000565', 'CS');
/** (0400,0600) Instance Origin Status, CS, VM 1. */
export const InstanceOriginStatus = /* @__PURE__ */ defineTag('04000600', 'CS');
/** (1000,0010) Escape Triplet, US, VM 3; the first of 1000,xxx0; retired. */
export const EscapeTriplet = /* @__PURE__ */ defineListTag('10000010', 'US');
/** (1000,0011) Run Length Triplet, US, VM 3; the first of 1000,xxx1; retired. */
export const RunLengthTriplet = /* @__PURE__ */ defineListTag('10000011', 'US');
/** (1000,0012) Huffman Table Size, US, VM 1; the first of 1000,xxx2; retired. */
export const HuffmanTableSize = /* @__PURE__ */ defineTag('10000012', 'US');
/** (1000,0013) Huffman Table Triplet, US, VM 3; the first of 1000,xxx3; retired. */
export const HuffmanTableTriplet = /* @__PURE__ */ defineListTag('10000013', 'US');
/** (1000,0014) Shift Table Size, US, VM 1; the first of 1000,xxx4; retired. */
export const ShiftTableSize = /* @__PURE__ */ defineTag('10000014', 'US');
/** (1000,0015) Shift Table Triplet, US, VM 3; the first of 1000,xxx5; retired. */
export const ShiftTableTriplet = /* @__PURE__ */ defineListTag('10000015', 'US');
/** (1010,0004) Zonal Map, US, VM 1-n; the first of 1010,xxxx; retired. */
export const ZonalMap = /* @__PURE__ */ defineListTag('10100004', 'US');
/** (2000,0010) Number of Copies, IS, VM 1. */
export const NumberOfCopies = /* @__PURE__ */ defineTag('20000010', 'IS');
/** (2000,001E) Printer Configuration Sequence, SQ, VM 1. */
export const PrinterConfigurationSequence = /* @__PURE__ */ defineListTag('2000001E', 'SQ');
/** (2000,0020) Print Priority, CS, VM 1. */
export const PrintPriority = /* @__PURE__ */ defineTag('20000020', 'CS');
/** (2000,0030) Medium Type, CS, VM 1. */
export const MediumType = /* @__PURE__ */ defineTag('20000030', 'CS');
/** (2000,0040) Film Destination, CS, VM 1. */
export const FilmDestination = /* @__PURE__ */ defineTag('20000040', 'CS');
/** (2000,0050) Film Session Label, LO, VM 1. */
export const FilmSessionLabel = /* @__PURE__ */ defineTag('20000050', 'LO');
/** (2000,0060) Memory Allocation, IS, VM 1. */
export const MemoryAllocation = /* @__PURE__ */ defineTag('20000060', 'IS');
/** (2000,0061) Maximum Memory Allocation, IS, VM 1. */
export const MaximumMemoryAllocation = /* @__PURE__ */ defineTag('20000061', 'IS');
/** (2000,0062) Color Image Printing Flag, CS, VM 1; retired. */
export const ColorImagePrintingFlag = /* @__PURE__ */ defineTag('20000062', 'CS');
/** (2000,0063) Collation Flag, CS, VM 1; retired. */
export const CollationFlag = /* @__PURE__ */ defineTag('20000063', 'CS');
/** (2000,0065) Annotation Flag, CS, VM 1; retired. */
export const AnnotationFlag = /* @__PURE__ */ defineTag('20000065', 'CS');
/** (2000,0067) Image Overlay Flag, CS, VM 1; retired. */
export const ImageOverlayFlag = /* @__PURE__ */ defineTag('20000067', 'CS');
/** (2000,0069) Presentation LUT Flag, CS, VM 1; retired. */
export const PresentationLUTFlag = /* @__PURE__ */ defineTag('20000069', 'CS');
/** (2000,006A) Image Box Presentation LUT Flag, CS, VM 1; retired. */
export const ImageBoxPresentationLUTFlag = /* @__PURE__ */ defineTag('2000006A', 'CS');
/** (2000,00A0) Memory Bit Depth, US, VM 1. */
export const MemoryBitDepth = /* @__PURE__ */ defineTag('200000A0', 'US');
/** (2000,00A1) Printing Bit Depth, US, VM 1. */
export const PrintingBitDepth = /* @__PURE__ */ defineTag('200000A1', 'US');
/** (2000,00A2) Media Installed Sequence, SQ, VM 1. */
export const MediaInstalledSequence = /* @__PURE__ */ defineListTag('200000A2', 'SQ');
/** (2000,00A4) Other Media Available Sequence, SQ, VM 1. */
export const OtherMediaAvailableSequence = /* @__PURE__ */ defineListTag('200000A4', 'SQ');
/** (2000,00A8) Supported Image Display Formats Sequence, SQ, VM 1. */
export const SupportedImageDisplayFormatsSequence = /* @__PURE__ */ defineListTag('200000A8', 'SQ');
/** (2000,0500) Referenced Film Box Sequence, SQ, VM 1. */
export const ReferencedFilmBoxSequence = /* @__PURE__ */ defineListTag('20000500', 'SQ');
/** (2000,0510) Referenced Stored Print Sequence, SQ, VM 1; retired. */
export const ReferencedStoredPrintSequence = /* @__PURE__ */ defineListTag('20000510', 'SQ');
/** (2010,0010) Image Display Format, ST, VM 1. */
export const ImageDisplayFormat = /* @__PURE__ */ defineTag('20100010', 'ST');
/** (2010,0030) Annotation Display Format ID, CS, VM 1. */
export const AnnotationDisplayFormatID = /* @__PURE__ */ defineTag('20100030', 'CS');
/** (2010,0040) Film Orientation, CS, VM 1. */
export const FilmOrientation = /* @__PURE__ */ defineTag('20100040', 'CS');
/** (2010,0050) Film Size ID, CS, VM 1. */
export const FilmSizeID = /* @__PURE__ */ defineTag('20100050', 'CS');
/** (2010,0052) Printer Resolution ID, CS, VM 1. */
export const PrinterResolutionID = /* @__PURE__ */ defineTag('20100052', 'CS');
/** (2010,0054) Default Printer Resolution ID, CS, VM 1. */
export const DefaultPrinterResolutionID = /* @__PURE__ */ defineTag('20100054', 'CS');
/** (2010,0060) Magnification Type, CS, VM 1. */
export const MagnificationType = /* @__PURE__ */ defineTag('20100060', 'CS');
/** (2010,0080) Smoothing Type, CS, VM 1. */
export const SmoothingType = /* @__PURE__ */ defineTag('20100080', 'CS');
/** (2010,00A6) Default Magnification Type, CS, VM 1. */
export const DefaultMagnificationType = /* @__PURE__ */ defineTag('201000A6', 'CS');
/** (2010,00A7) Other Magnification Types Available, CS, VM 1-n. */
export const OtherMagnificationTypesAvailable = /* @__PURE__ */ defineListTag('201000A7', 'CS');
/** (2010,00A8) Default Smoothing Type, CS, VM 1. */
export const DefaultSmoothingType = /* @__PURE__ */ defineTag('201000A8', 'CS');
/** (2010,00A9) Other Smoothing Types Available, CS, VM 1-n. */
export const OtherSmoothingTypesAvailable = /* @__PURE__ */ defineListTag('201000A9', 'CS');
/** (2010,0100) Border Density, CS, VM 1. */
export const BorderDensity = /* @__PURE__ */ defineTag('20100100', 'CS');
/** (2010,0110) Empty Image Density, CS, VM 1. */
export const EmptyImageDensity = /* @__PURE__ */ defineTag('20100110', 'CS');
/** (2010,0120) Min Density, US, VM 1. */
export const MinDensity = /* @__PURE__ */ defineTag('20100120', 'US');
/** (2010,0130) Max Density, US, VM 1. */
export const MaxDensity = /* @__PURE__ */ defineTag('20100130', 'US');
/** (2010,0140) Trim, CS, VM 1. */
export const Trim = /* @__PURE__ */ defineTag('20100140', 'CS');
/** (2010,0150) Configuration Information, ST, VM 1. */
export const ConfigurationInformation = /* @__PURE__ */ defineTag('20100150', 'ST');
/** (2010,0152) Configuration Information Description, LT, VM 1. */
export const ConfigurationInformationDescription = /* @__PURE__ */ defineTag('20100152', 'LT');
/** (2010,0154) Maximum Collated Films, IS, VM 1. */
export const MaximumCollatedFilms = /* @__PURE__ */ defineTag('20100154', 'IS');
/** (2010,015E) Illumination, US, VM 1. */
export const Illumination = /* @__PURE__ */ defineTag('2010015E', 'US');
/** (2010,0160) Reflected Ambient Light, US, VM 1. */
export const ReflectedAmbientLight = /* @__PURE__ */ defineTag('20100160', 'US');
/** (2010,0376) Printer Pixel Spacing, DS, VM 2. */
export const PrinterPixelSpacing = /* @__PURE__ */ defineListTag('20100376', 'DS');
/** (2010,0500) Referenced Film Session Sequence, SQ, VM 1. */
export const ReferencedFilmSessionSequence = /* @__PURE__ */ defineListTag('20100500', 'SQ');
/** (2010,0510) Referenced Image Box Sequence, SQ, VM 1. */
export const ReferencedImageBoxSequence = /* @__PURE__ */ defineListTag('20100510', 'SQ');
/** (2010,0520) Referenced Basic Annotation Box Sequence, SQ, VM 1. */
export const ReferencedBasicAnnotationBoxSequence = /* @__PURE__ */ defineListTag('20100520', 'SQ');
/** (2020,0010) Image Box Position, US, VM 1. */
export const ImageBoxPosition = /* @__PURE__ */ defineTag('20200010', 'US');
/** (2020,0020) Polarity, CS, VM 1. */
export const Polarity = /* @__PURE__ */ defineTag('20200020', 'CS');
/** (2020,0030) Requested Image Size, DS, VM 1. */
export const RequestedImageSize = /* @__PURE__ */ defineTag('20200030', 'DS');
/** (2020,0040) Requested Decimate/Crop Behavior, CS, VM 1. */
export const RequestedDecimateCropBehavior = /* @__PURE__ */ defineTag('20200040', 'CS');
/** (2020,0050) Requested Resolution ID, CS, VM 1. */
export const RequestedResolutionID = /* @__PURE__ */ defineTag('20200050', 'CS');
/** (2020,00A0) Requested Image Size Flag, CS, VM 1. */
export const RequestedImageSizeFlag = /* @__PURE__ */ defineTag('202000A0', 'CS');
/** (2020,00A2) Decimate/Crop Result, CS, VM 1. */
export const DecimateCropResult = /* @__PURE__ */ defineTag('202000A2', 'CS');
/** (2020,0110) Basic Grayscale Image Sequence, SQ, VM 1. */
export const BasicGrayscaleImageSequence = /* @__PURE__ */ defineListTag('20200110', 'SQ');
/** (2020,0111) Basic Color Image Sequence, SQ, VM 1. */
export const BasicColorImageSequence = /* @__PURE__ */ defineListTag('20200111', 'SQ');
/** (2020,0130) Referenced Image Overlay Box Sequence, SQ, VM 1; retired. */
export const ReferencedImageOverlayBoxSequence = /* @__PURE__ */ defineListTag('20200130', 'SQ');
/** (2020,0140) Referenced VOI LUT Box Sequence, SQ, VM 1; retired. */
export const ReferencedVOILUTBoxSequence = /* @__PURE__ */ defineListTag('20200140', 'SQ');
/** (2030,0010) Annotation Position, US, VM 1. */
export const AnnotationPosition = /* @__PURE__ */ defineTag('20300010', 'US');
/** (2030,0020) Text String, LO, VM 1. */
export const TextString = /* @__PURE__ */ defineTag('20300020', 'LO');
/** (2040,0010) Referenced Overlay Plane Sequence, SQ, VM 1; retired. */
export const ReferencedOverlayPlaneSequence = /* @__PURE__ */ defineListTag('20400010', 'SQ');
/** (2040,0011) Referenced Overlay Plane Groups, US, VM 1-99; retired. */
export const ReferencedOverlayPlaneGroups = /* @__PURE__ */ defineListTag('20400011', 'US');
/** (2040,0020) Overlay Pixel Data Sequence, SQ, VM 1; retired. */
export const OverlayPixelDataSequence = /* @__PURE__ */ defineListTag('20400020', 'SQ');
/** (2040,0060) Overlay Magnification Type, CS, VM 1; retired. */
export const OverlayMagnificationType = /* @__PURE__ */ defineTag('20400060', 'CS');
/** (2040,0070) Overlay Smoothing Type, CS, VM 1; retired. */
export const OverlaySmoothingType = /* @__PURE__ */ defineTag('20400070', 'CS');
/** (2040,0072) Overlay or Image Magnification, CS, VM 1; retired. */
export const OverlayOrImageMagnification = /* @__PURE__ */ defineTag('20400072', 'CS');
/** (2040,0074) Magnify to Number of Columns, US, VM 1; retired. */
export const MagnifyToNumberOfColumns = /* @__PURE__ */ defineTag('20400074', 'US');
/** (2040,0080) Overlay Foreground Density, CS, VM 1; retired. */
export const OverlayForegroundDensity = /* @__PURE__ */ defineTag('20400080', 'CS');
/** (2040,0082) Overlay Background Density, CS, VM 1; retired. */
export const OverlayBackgroundDensity = /* @__PURE__ */ defineTag('20400082', 'CS');
/** (2040,0090) Overlay Mode, CS, VM 1; retired. */
export const OverlayMode = /* @__PURE__ */ defineTag('20400090', 'CS');
/** (2040,0100) Threshold Density, CS, VM 1; retired. */
export const ThresholdDensity = /* @__PURE__ */ defineTag('20400100', 'CS');
/** (2040,0500) Referenced Image Box Sequence (Retired), SQ, VM 1; retired. */
export const ReferencedImageBoxSequenceRetired = /* @__PURE__ */ defineListTag('20400500', 'SQ');
/** (2050,0010) Presentation LUT Sequence, SQ, VM 1. */
export const PresentationLUTSequence = /* @__PURE__ */ defineListTag('20500010', 'SQ');
/** (2050,0020) Presentation LUT Shape, CS, VM 1. */
export const PresentationLUTShape = /* @__PURE__ */ defineTag('20500020', 'CS');
/** (2050,0500) Referenced Presentation LUT Sequence, SQ, VM 1. */
export const ReferencedPresentationLUTSequence = /* @__PURE__ */ defineListTag('20500500', 'SQ');
/** (2100,0010) Print Job ID, SH, VM 1; retired. */
export const PrintJobID = /* @__PURE__ */ defineTag('21000010', 'SH');
/** (2100,0020) Execution Status, CS, VM 1. */
export const ExecutionStatus = /* @__PURE__ */ defineTag('21000020', 'CS');
/** (2100,0030) Execution Status Info, CS, VM 1. */
export const ExecutionStatusInfo = /* @__PURE__ */ defineTag('21000030', 'CS');
/** (2100,0040) Creation Date, DA, VM 1. */
export const CreationDate = /* @__PURE__ */ defineTag('21000040', 'DA');
/** (2100,0050) Creation Time, TM, VM 1. */
export const CreationTime = /* @__PURE__ */ defineTag('21000050', 'TM');
/** (2100,0070) Originator, AE, VM 1. */
export const Originator = /* @__PURE__ */ defineTag('21000070', 'AE');
/** (2100,0140) Destination AE, AE, VM 1. */
export const DestinationAE = /* @__PURE__ */ defineTag('21000140', 'AE');
/** (2100,0160) Owner ID, SH, VM 1. */
export const OwnerID = /* @__PURE__ */ defineTag('21000160', 'SH');
/** (2100,0170) Number of Films, IS, VM 1. */
export const NumberOfFilms = /* @__PURE__ */ defineTag('21000170', 'IS');
/** (2100,0500) Referenced Print Job Sequence (Pull Stored Print), SQ, VM 1; retired. */
export const ReferencedPrintJobSequencePullStoredPrint = /* @__PURE__ */ defineListTag('21000500', 'SQ');
/** (2110,0010) Printer Status, CS, VM 1. */
export const PrinterStatus = /* @__PURE__ */ defineTag('21100010', 'CS');
/** (2110,0020) Printer Status Info, CS, VM 1. */
export const PrinterStatusInfo = /* @__PURE__ */ defineTag('21100020', 'CS');
/** (2110,0030) Printer Name, LO, VM 1. */
export const PrinterName = /* @__PURE__ */ defineTag('21100030', 'LO');
/** (2110,0099) Print Queue ID, SH, VM 1; retired. */
export const PrintQueueID = /* @__PURE__ */ defineTag('21100099', 'SH');
/** (2120,0010) Queue Status, CS, VM 1; retired. */
export const QueueStatus = /* @__PURE__ */ defineTag('21200010', 'CS');
/** (2120,0050) Print Job Description Sequence, SQ, VM 1; retired. */
export const PrintJobDescriptionSequence = /* @__PURE__ */ defineListTag('21200050', 'SQ');
/** (2120,0070) Referenced Print Job Sequence, SQ, VM 1; retired. */
export const ReferencedPrintJobSequence = /* @__PURE__ */ defineListTag('21200070', 'SQ');
/** (2130,0010) Print Management Capabilities Sequence, SQ, VM 1; retired. */
export const PrintManagementCapabilitiesSequence = /* @__PURE__ */ defineListTag('21300010', 'SQ');
/** (2130,0015) Printer Characteristics Sequence, SQ, VM 1; retired. */
export const PrinterCharacteristicsSequence = /* @__PURE__ */ defineListTag('21300015', 'SQ');
/** (2130,0030) Film Box Content Sequence, SQ, VM 1; retired. */
export const FilmBoxContentSequence = /* @__PURE__ */ defineListTag('21300030', 'SQ');
/** (2130,0040) Image Box Content Sequence, SQ, VM 1; retired. */
export const ImageBoxContentSequence = /* @__PURE__ */ defineListTag('21300040', 'SQ');
/** (2130,0050) Annotation Content Sequence, SQ, VM 1; retired. */
export const AnnotationContentSequence = /* @__PURE__ */ defineListTag('21300050', 'SQ');
/** (2130,0060) Image Overlay Box Content Sequence, SQ, VM 1; retired. */
export const ImageOverlayBoxContentSequence = /* @__PURE__ */ defineListTag('21300060', 'SQ');
/** (2130,0080) Presentation LUT Content Sequence, SQ, VM 1; retired. */
export const PresentationLUTContentSequence = /* @__PURE__ */ defineListTag('21300080', 'SQ');
/** (2130,00A0) Proposed Study Sequence, SQ, VM 1. */
export const ProposedStudySequence = /* @__PURE__ */ defineListTag('213000A0', 'SQ');
/** (2130,00C0) Original Image Sequence, SQ, VM 1. */
export const OriginalImageSequence = /* @__PURE__ */ defineListTag('213000C0', 'SQ');
/** (2200,0001) Label Using Information Extracted From Instances, CS, VM 1. */
export const LabelUsingInformationExtractedFromInstances = /* @__PURE__ */ defineTag('22000001', 'CS');
/** (2200,0002) Label Text, UT, VM 1. */
export const LabelText = /* @__PURE__ */ defineTag('22000002', 'UT');
/** (2200,0003) Label Style Selection, CS, VM 1. */
export const LabelStyleSelection = /* @__PURE__ */ defineTag('22000003', 'CS');
/** (2200,0004) Media Disposition, LT, VM 1. */
export const MediaDisposition = /* @__PURE__ */ defineTag('22000004', 'LT');
/** (2200,0005) Barcode Value, LT, VM 1. */
export const BarcodeValue = /* @__PURE__ */ defineTag('22000005', 'LT');
/** (2200,0006) Barcode Symbology, CS, VM 1. */
export const BarcodeSymbology = /* @__PURE__ */ defineTag('22000006', 'CS');
/** (2200,0007) Allow Media Splitting, CS, VM 1. */
export const AllowMediaSplitting = /* @__PURE__ */ defineTag('22000007', 'CS');
/** (2200,0008) Include Non-DICOM Objects, CS, VM 1. */
export const IncludeNonDICOMObjects = /* @__PURE__ */ defineTag('22000008', 'CS');
/** (2200,0009) Include Display Application, CS, VM 1. */
export const IncludeDisplayApplication = /* @__PURE__ */ defineTag('22000009', 'CS');
/** (2200,000A) Preserve Composite Instances After Media Creation, CS, VM 1. */
export const PreserveCompositeInstancesAfterMediaCreation = /* @__PURE__ */ defineTag('2200000A', 'CS');
/** (2200,000B) Total Number of Pieces of Media Created, US, VM 1. */
export const TotalNumberOfPiecesOfMediaCreated = /* @__PURE__ */ defineTag('2200000B', 'US');
/** (2200,000C) Requested Media Application Profile, LO, VM 1. */
export const RequestedMediaApplicationProfile = /* @__PURE__ */ defineTag('2200000C', 'LO');
/** (2200,000D) Referenced Storage Media Sequence, SQ, VM 1. */
export const ReferencedStorageMediaSequence = /* @__PURE__ */ defineListTag('2200000D', 'SQ');
/** (2200,000E) Failure Attributes, AT, VM 1-n. */
export const FailureAttributes = /* @__PURE__ */ defineListTag('2200000E', 'AT');
/** (2200,000F) Allow Lossy Compression, CS, VM 1. */
export const AllowLossyCompression = /* @__PURE__ */ defineTag('2200000F', 'CS');
/** (2200,0020) Request Priority, CS, VM 1. */
export const RequestPriority = /* @__PURE__ */ defineTag('22000020', 'CS');
/** (3002,0002) RT Image Label, SH, VM 1. */
export const RTImageLabel = /* @__PURE__ */ defineTag('30020002', 'SH');
/** (3002,0003) RT Image Name, LO, VM 1. */
export const RTImageName = /* @__PURE__ */ defineTag('30020003', 'LO');
/** (3002,0004) RT Image Description, ST, VM 1. */
export const RTImageDescription = /* @__PURE__ */ defineTag('30020004', 'ST');
/** (3002,000A) Reported Values Origin, CS, VM 1. */
export const ReportedValuesOrigin = /* @__PURE__ */ defineTag('3002000A', 'CS');
/** (3002,000C) RT Image Plane, CS, VM 1. */
export const RTImagePlane = /* @__PURE__ */ defineTag('3002000C', 'CS');
/** (3002,000D) X-Ray Image Receptor Translation, DS, VM 3. */
export const XRayImageReceptorTranslation = /* @__PURE__ */ defineListTag('3002000D', 'DS');
/** (3002,000E) X-Ray Image Receptor Angle, DS, VM 1. */
export const XRayImageReceptorAngle = /* @__PURE__ */ defineTag('3002000E', 'DS');
/** (3002,0010) RT Image Orientation, DS, VM 6. */
export const RTImageOrientation = /* @__PURE__ */ defineListTag('30020010', 'DS');
/** (3002,0011) Image Plane Pixel Spacing, DS, VM 2. */
export const ImagePlanePixelSpacing = /* @__PURE__ */ defineListTag('30020011', 'DS');
/** (3002,0012) RT Image Position, DS, VM 2. */
export const RTImagePosition = /* @__PURE__ */ defineListTag('30020012', 'DS');
/** (3002,0020) Radiation Machine Name, SH, VM 1. */
export const RadiationMachineName = /* @__PURE__ */ defineTag('30020020', 'SH');
/** (3002,0022) Radiation Machine SAD, DS, VM 1. */
export const RadiationMachineSAD = /* @__PURE__ */ defineTag('30020022', 'DS');
/** (3002,0024) Radiation Machine SSD, DS, VM 1. */
export const RadiationMachineSSD = /* @__PURE__ */ defineTag('30020024', 'DS');
/** (3002,0026) RT Image SID, DS, VM 1. */
export const RTImageSID = /* @__PURE__ */ defineTag('30020026', 'DS');
/** (3002,0028) Source to Reference Object Distance, DS, VM 1. */
export const SourceToReferenceObjectDistance = /* @__PURE__ */ defineTag('30020028', 'DS');
/** (3002,0029) Fraction Number, IS, VM 1. */
export const FractionNumber = /* @__PURE__ */ defineTag('30020029', 'IS');
/** (3002,0030) Exposure Sequence, SQ, VM 1. */
export const ExposureSequence = /* @__PURE__ */ defineListTag('30020030', 'SQ');
/** (3002,0032) Meterset Exposure, DS, VM 1. */
export const MetersetExposure = /* @__PURE__ */ defineTag('30020032', 'DS');
/** (3002,0034) Diaphragm Position, DS, VM 4. */
export const DiaphragmPosition = /* @__PURE__ */ defineListTag('30020034', 'DS');
/** (3002,0040) Fluence Map Sequence, SQ, VM 1. */
export const FluenceMapSequence = /* @__PURE__ */ defineListTag('30020040', 'SQ');
/** (3002,0041) Fluence Data Source, CS, VM 1. */
export const FluenceDataSource = /* @__PURE__ */ defineTag('30020041', 'CS');
/** (3002,0042) Fluence Data Scale, DS, VM 1. */
export const FluenceDataScale = /* @__PURE__ */ defineTag('30020042', 'DS');
/** (3002,0050) Primary Fluence Mode Sequence, SQ, VM 1. */
export const PrimaryFluenceModeSequence = /* @__PURE__ */ defineListTag('30020050', 'SQ');
/** (3002,0051) Fluence Mode, CS, VM 1. */
export const FluenceMode = /* @__PURE__ */ defineTag('30020051', 'CS');
/** (3002,0052) Fluence Mode ID, SH, VM 1. */
export const FluenceModeID = /* @__PURE__ */ defineTag('30020052', 'SH');
/** (3002,0100) Selected Frame Number, IS, VM 1. */
export const SelectedFrameNumber = /* @__PURE__ */ defineTag('30020100', 'IS');
/** (3002,0101) Selected Frame Functional Groups Sequence, SQ, VM 1. */
export const SelectedFrameFunctionalGroupsSequence = /* @__PURE__ */ defineListTag('30020101', 'SQ');
/** (3002,0102) RT Image Frame General Content Sequence, SQ, VM 1. */
export const RTImageFrameGeneralContentSequence = /* @__PURE__ */ defineListTag('30020102', 'SQ');
/** (3002,0103) RT Image Frame Context Sequence, SQ, VM 1. */
export const RTImageFrameContextSequence = /* @__PURE__ */ defineListTag('30020103', 'SQ');
/** (3002,0104) RT Image Scope Sequence, SQ, VM 1. */
export const RTImageScopeSequence = /* @__PURE__ */ defineListTag('30020104', 'SQ');
/** (3002,0105) Beam Modifier Coordinates Presence Flag, CS, VM 1. */
export const BeamModifierCoordinatesPresenceFlag = /* @__PURE__ */ defineTag('30020105', 'CS');
/** (3002,0106) Start Cumulative Meterset, FD, VM 1. */
export const StartCumulativeMeterset = /* @__PURE__ */ defineTag('30020106', 'FD');
/** (3002,0107) Stop Cumulative Meterset, FD, VM 1. */
export const StopCumulativeMeterset = /* @__PURE__ */ defineTag('30020107', 'FD');
/** (3002,0108) RT Acquisition Patient Position Sequence, SQ, VM 1. */
export const RTAcquisitionPatientPositionSequence = /* @__PURE__ */ defineListTag('30020108', 'SQ');
/** (3002,0109) RT Image Frame Imaging Device Position Sequence, SQ, VM 1. */
export const RTImageFrameImagingDevicePositionSequence = /* @__PURE__ */ defineListTag('30020109', 'SQ');
/** (3002,010A) RT Image Frame kV Radiation Acquisition Sequence, SQ, VM 1. */
export const RTImageFramekVRadiationAcquisitionSequence = /* @__PURE__ */ defineListTag('3002010A', 'SQ');
/** (3002,010B) RT Image Frame MV Radiation Acquisition Sequence, SQ, VM 1. */
export const RTImageFrameMVRadiationAcquisitionSequence = /* @__PURE__ */ defineListTag('3002010B', 'SQ');
/** (3002,010C) RT Image Frame Radiation Acquisition Sequence, SQ, VM 1. */
export const RTImageFrameRadiationAcquisitionSequence = /* @__PURE__ */ defineListTag('3002010C', 'SQ');
/** (3002,010D) Imaging Source Position Sequence, SQ, VM 1. */
export const ImagingSourcePositionSequence = /* @__PURE__ */ defineListTag('3002010D', 'SQ');
/** (3002,010E) Image Receptor Position Sequence, SQ, VM 1. */
export const ImageReceptorPositionSequence = /* @__PURE__ */ defineListTag('3002010E', 'SQ');
/** (3002,010F) Device Position to Equipment Mapping Matrix, FD, VM 16. */
export const DevicePositionToEquipmentMappingMatrix = /* @__PURE__ */ defineListTag('3002010F', 'FD');
/** (3002,0110) Device Position Parameter Sequence, SQ, VM 1. */
export const DevicePositionParameterSequence = /* @__PURE__ */ defineListTag('30020110', 'SQ');
/** (3002,0111) Imaging Source Location Specification Type, CS, VM 1. */
export const ImagingSourceLocationSpecificationType = /* @__PURE__ */ defineTag('30020111', 'CS');
/** (3002,0112) Imaging Device Location Matrix Sequence, SQ, VM 1. */
export const ImagingDeviceLocationMatrixSequence = /* @__PURE__ */ defineListTag('30020112', 'SQ');
/** (3002,0113) Imaging Device Location Parameter Sequence, SQ, VM 1. */
export const ImagingDeviceLocationParameterSequence = /* @__PURE__ */ defineListTag('30020113', 'SQ');
/** (3002,0114) Imaging Aperture Sequence, SQ, VM 1. */
export const ImagingApertureSequence = /* @__PURE__ */ defineListTag('30020114', 'SQ');
/** (3002,0115) Imaging Aperture Specification Type, CS, VM 1. */
export const ImagingApertureSpecificationType = /* @__PURE__ */ defineTag('30020115', 'CS');
/** (3002,0116) Number of Acquisition Devices, US, VM 1. */
export const NumberOfAcquisitionDevices = /* @__PURE__ */ defineTag('30020116', 'US');
/** (3002,0117) Acquisition Device Sequence, SQ, VM 1. */
export const AcquisitionDeviceSequence = /* @__PURE__ */ defineListTag('30020117', 'SQ');
/** (3002,0118) Acquisition Task Sequence, SQ, VM 1. */
export const AcquisitionTaskSequence = /* @__PURE__ */ defineListTag('30020118', 'SQ');
/** (3002,0119) Acquisition Task Workitem Code Sequence, SQ, VM 1. */
export const AcquisitionTaskWorkitemCodeSequence = /* @__PURE__ */ defineListTag('30020119', 'SQ');
/** (3002,011A) Acquisition Subtask Sequence, SQ, VM 1. */
export const AcquisitionSubtaskSequence = /* @__PURE__ */ defineListTag('3002011A', 'SQ');
/** (3002,011B) Subtask Workitem Code Sequence, SQ, VM 1. */
export const SubtaskWorkitemCodeSequence = /* @__PURE__ */ defineListTag('3002011B', 'SQ');
/** (3002,011C) Acquisition Task Index, US, VM 1. */
export const AcquisitionTaskIndex = /* @__PURE__ */ defineTag('3002011C', 'US');
/** (3002,011D) Acquisition Subtask Index, US, VM 1. */
export const AcquisitionSubtaskIndex = /* @__PURE__ */ defineTag('3002011D', 'US');
/** (3002,011E) Referenced Baseline Parameters RT Radiation Instance Sequence, SQ, VM 1. */
export const ReferencedBaselineParametersRTRadiationInstanceSequence = /* @__PURE__ */ defineListTag('3002011E', 'SQ');
/** (3002,011F) Position Acquisition Template Identification Sequence, SQ, VM 1. */
export const PositionAcquisitionTemplateIdentificationSequence = /* @__PURE__ */ defineListTag('3002011F', 'SQ');
/** (3002,0120) Position Acquisition Template ID, ST, VM 1. */
export const PositionAcquisitionTemplateID = /* @__PURE__ */ defineTag('30020120', 'ST');
/** (3002,0121) Position Acquisition Template Name, LO, VM 1. */
export const PositionAcquisitionTemplateName = /* @__PURE__ */ defineTag('30020121', 'LO');
/** (3002,0122) Position Acquisition Template Code Sequence, SQ, VM 1. */
export const PositionAcquisitionTemplateCodeSequence = /* @__PURE__ */ defineListTag('30020122', 'SQ');
/** (3002,0123) Position Acquisition Template Description, LT, VM 1. */
export const PositionAcquisitionTemplateDescription = /* @__PURE__ */ defineTag('30020123', 'LT');
/** (3002,0124) Acquisition Task Applicability Sequence, SQ, VM 1. */
export const AcquisitionTaskApplicabilitySequence = /* @__PURE__ */ defineListTag('30020124', 'SQ');
/** (3002,0125) Projection Imaging Acquisition Parameter Sequence, SQ, VM 1. */
export const ProjectionImagingAcquisitionParameterSequence = /* @__PURE__ */ defineListTag('30020125', 'SQ');
/** (3002,0126) CT Imaging Acquisition Parameter Sequence, SQ, VM 1. */
export const CTImagingAcquisitionParameterSequence = /* @__PURE__ */ defineListTag('30020126', 'SQ');
/** (3002,0127) KV Imaging Generation Parameters Sequence, SQ, VM 1. */
export const KVImagingGenerationParametersSequence = /* @__PURE__ */ defineListTag('30020127', 'SQ');
/** (3002,0128) MV Imaging Generation Parameters Sequence, SQ, VM 1. */
export const MVImagingGenerationParametersSequence = /* @__PURE__ */ defineListTag('30020128', 'SQ');
/** (3002,0129) Acquisition Signal Type, CS, VM 1. */
export const AcquisitionSignalType = /* @__PURE__ */ defineTag('30020129', 'CS');
/** (3002,012A) Acquisition Method, CS, VM 1. */
export const AcquisitionMethod = /* @__PURE__ */ defineTag('3002012A', 'CS');
/** (3002,012B) Scan Start Position Sequence, SQ, VM 1. */
export const ScanStartPositionSequence = /* @__PURE__ */ defineListTag('3002012B', 'SQ');
/** (3002,012C) Scan Stop Position Sequence, SQ, VM 1. */
export const ScanStopPositionSequence = /* @__PURE__ */ defineListTag('3002012C', 'SQ');
/** (3002,012D) Imaging Source to Beam Modifier Definition Plane Distance, FD, VM 1. */
export const ImagingSourceToBeamModifierDefinitionPlaneDistance = /* @__PURE__ */ defineTag('3002012D', 'FD');
/** (3002,012E) Scan Arc Type, CS, VM 1. */
export const ScanArcType = /* @__PURE__ */ defineTag('3002012E', 'CS');
/** (3002,012F) Detector Positioning Type, CS, VM 1. */
export const DetectorPositioningType = /* @__PURE__ */ defineTag('3002012F', 'CS');
/** (3002,0130) Additional RT Accessory Device Sequence, SQ, VM 1. */
export const AdditionalRTAccessoryDeviceSequence = /* @__PURE__ */ defineListTag('30020130', 'SQ');
/** (3002,0131) Device-Specific Acquisition Parameter Sequence, SQ, VM 1. */
export const DeviceSpecificAcquisitionParameterSequence = /* @__PURE__ */ defineListTag('30020131', 'SQ');
/** (3002,0132) Referenced Position Reference Instance Sequence, SQ, VM 1. */
export const ReferencedPositionReferenceInstanceSequence = /* @__PURE__ */ defineListTag('30020132', 'SQ');
/** (3002,0133) Energy Derivation Code Sequence, SQ, VM 1. */
export const EnergyDerivationCodeSequence = /* @__PURE__ */ defineListTag('30020133', 'SQ');
/** (3002,0134) Maximum Cumulative Meterset Exposure, FD, VM 1. */
export const MaximumCumulativeMetersetExposure = /* @__PURE__ */ defineTag('30020134', 'FD');
/** (3002,0135) Acquisition Initiation Sequence, SQ, VM 1. */
export const AcquisitionInitiationSequence = /* @__PURE__ */ defineListTag('30020135', 'SQ');
/** (3002,0136) RT Cone-Beam Imaging Geometry Sequence, SQ, VM 1. */
export const RTConeBeamImagingGeometrySequence = /* @__PURE__ */ defineListTag('30020136', 'SQ');
/** (3004,0001) DVH Type, CS, VM 1. */
export const DVHType = /* @__PURE__ */ defineTag('30040001', 'CS');
/** (3004,0002) Dose Units, CS, VM 1. */
export const DoseUnits = /* @__PURE__ */ defineTag('30040002', 'CS');
/** (3004,0004) Dose Type, CS, VM 1. */
export const DoseType = /* @__PURE__ */ defineTag('30040004', 'CS');
/** (3004,0005) Spatial Transform of Dose, CS, VM 1. */
export const SpatialTransformOfDose = /* @__PURE__ */ defineTag('30040005', 'CS');
/** (3004,0006) Dose Comment, LO, VM 1. */
export const DoseComment = /* @__PURE__ */ defineTag('30040006', 'LO');
/** (3004,0008) Normalization Point, DS, VM 3. */
export const NormalizationPoint = /* @__PURE__ */ defineListTag('30040008', 'DS');
/** (3004,000A) Dose Summation Type, CS, VM 1. */
export const DoseSummationType = /* @__PURE__ */ defineTag('3004000A', 'CS');
/** (3004,000C) Grid Frame Offset Vector, DS, VM 2-n. */
export const GridFrameOffsetVector = /* @__PURE__ */ defineListTag('3004000C', 'DS');
/** (3004,000E) Dose Grid Scaling, DS, VM 1. */
export const DoseGridScaling = /* @__PURE__ */ defineTag('3004000E', 'DS');
/** (3004,0010) RT Dose ROI Sequence, SQ, VM 1; retired. */
export const RTDoseROISequence = /* @__PURE__ */ defineListTag('30040010', 'SQ');
/** (3004,0012) Dose Value, DS, VM 1. */
export const DoseValue = /* @__PURE__ */ defineTag('30040012', 'DS');
/** (3004,0014) Tissue Heterogeneity Correction, CS, VM 1-3. */
export const TissueHeterogeneityCorrection = /* @__PURE__ */ defineListTag('30040014', 'CS');
/** (3004,0016) Recommended Isodose Level Sequence, SQ, VM 1. */
export const RecommendedIsodoseLevelSequence = /* @__PURE__ */ defineListTag('30040016', 'SQ');
/** (3004,0020) Dose Unit Code Sequence, SQ, VM 1. */
export const DoseUnitCodeSequence = /* @__PURE__ */ defineListTag('30040020', 'SQ');
/** (3004,0021) RT Dose Interpreted Type Code Sequence, SQ, VM 1. */
export const RTDoseInterpretedTypeCodeSequence = /* @__PURE__ */ defineListTag('30040021', 'SQ');
/** (3004,0022) RT Dose Interpreted Type Code Modifier Sequence, SQ, VM 1. */
export const RTDoseInterpretedTypeCodeModifierSequence = /* @__PURE__ */ defineListTag('30040022', 'SQ');
/** (3004,0023) Dose Radiobiological Interpretation Sequence, SQ, VM 1. */
export const DoseRadiobiologicalInterpretationSequence = /* @__PURE__ */ defineListTag('30040023', 'SQ');
/** (3004,0024) RT Dose Intent Code Sequence, SQ, VM 1. */
export const RTDoseIntentCodeSequence = /* @__PURE__ */ defineListTag('30040024', 'SQ');
/** (3004,0040) DVH Normalization Point, DS, VM 3. */
export const DVHNormalizationPoint = /* @__PURE__ */ defineListTag('30040040', 'DS');
/** (3004,0042) DVH Normalization Dose Value, DS, VM 1. */
export const DVHNormalizationDoseValue = /* @__PURE__ */ defineTag('30040042', 'DS');
/** (3004,0050) DVH Sequence, SQ, VM 1. */
export const DVHSequence = /* @__PURE__ */ defineListTag('30040050', 'SQ');
/** (3004,0052) DVH Dose Scaling, DS, VM 1. */
export const DVHDoseScaling = /* @__PURE__ */ defineTag('30040052', 'DS');
/** (3004,0054) DVH Volume Units, CS, VM 1. */
export const DVHVolumeUnits = /* @__PURE__ */ defineTag('30040054', 'CS');
/** (3004,0056) DVH Number of Bins, IS, VM 1. */
export const DVHNumberOfBins = /* @__PURE__ */ defineTag('30040056', 'IS');
/** (3004,0058) DVH Data, DS, VM 2-2n. */
export const DVHData = /* @__PURE__ */ defineListTag('30040058', 'DS');
/** (3004,0060) DVH Referenced ROI Sequence, SQ, VM 1. */
export const DVHReferencedROISequence = /* @__PURE__ */ defineListTag('30040060', 'SQ');
/** (3004,0062) DVH ROI Contribution Type, CS, VM 1. */
export const DVHROIContributionType = /* @__PURE__ */ defineTag('30040062', 'CS');
/** (3004,0070) DVH Minimum Dose, DS, VM 1. */
export const DVHMinimumDose = /* @__PURE__ */ defineTag('30040070', 'DS');
/** (3004,0072) DVH Maximum Dose, DS, VM 1. */
export const DVHMaximumDose = /* @__PURE__ */ defineTag('30040072', 'DS');
/** (3004,0074) DVH Mean Dose, DS, VM 1. */
export const DVHMeanDose = /* @__PURE__ */ defineTag('30040074', 'DS');
/** (3004,0080) Dose Calculation Model Sequence, SQ, VM 1. */
export const DoseCalculationModelSequence = /* @__PURE__ */ defineListTag('30040080', 'SQ');
/** (3004,0081) Dose Calculation Algorithm Sequence, SQ, VM 1. */
export const DoseCalculationAlgorithmSequence = /* @__PURE__ */ defineListTag('30040081', 'SQ');
/** (3004,0082) Commissioning Status, CS, VM 1. */
export const CommissioningStatus = /* @__PURE__ */ defineTag('30040082', 'CS');
/** (3004,0083) Dose Calculation Model Parameter Sequence, SQ, VM 1. */
export const DoseCalculationModelParameterSequence = /* @__PURE__ */ defineListTag('30040083', 'SQ');
/** (3004,0084) Dose Deposition Calculation Medium, CS, VM 1. */
export const DoseDepositionCalculationMedium = /* @__PURE__ */ defineTag('30040084', 'CS');
/** (3006,0002) Structure Set Label, SH, VM 1. */
export const StructureSetLabel = /* @__PURE__ */ defineTag('30060002', 'SH');
/** (3006,0004) Structure Set Name, LO, VM 1. */
export const StructureSetName = /* @__PURE__ */ defineTag('30060004', 'LO');
/** (3006,0006) Structure Set Description, ST, VM 1. */
export const StructureSetDescription = /* @__PURE__ */ defineTag('30060006', 'ST');
/** (3006,0008) Structure Set Date, DA, VM 1. */
export const StructureSetDate = /* @__PURE__ */ defineTag('30060008', 'DA');
/** (3006,0009) Structure Set Time, TM, VM 1. */
export const StructureSetTime = /* @__PURE__ */ defineTag('30060009', 'TM');
/** (3006,0010) Referenced Frame of Reference Sequence, SQ, VM 1. */
export const ReferencedFrameOfReferenceSequence = /* @__PURE__ */ defineListTag('30060010', 'SQ');
/** (3006,0012) RT Referenced Study Sequence, SQ, VM 1. */
export const RTReferencedStudySequence = /* @__PURE__ */ defineListTag('30060012', 'SQ');
/** (3006,0014) RT Referenced Series Sequence, SQ, VM 1. */
export const RTReferencedSeriesSequence = /* @__PURE__ */ defineListTag('30060014', 'SQ');
/** (3006,0016) Contour Image Sequence, SQ, VM 1. */
export const ContourImageSequence = /* @__PURE__ */ defineListTag('30060016', 'SQ');
/** (3006,0018) Predecessor Structure Set Sequence, SQ, VM 1. */
export const PredecessorStructureSetSequence = /* @__PURE__ */ defineListTag('30060018', 'SQ');
/** (3006,0020) Structure Set ROI Sequence, SQ, VM 1. */
export const StructureSetROISequence = /* @__PURE__ */ defineListTag('30060020', 'SQ');
/** (3006,0022) ROI Number, IS, VM 1. */
export const ROINumber = /* @__PURE__ */ defineTag('30060022', 'IS');
/** (3006,0024) Referenced Frame of Reference UID, UI, VM 1. */
export const ReferencedFrameOfReferenceUID = /* @__PURE__ */ defineTag('30060024', 'UI');
/** (3006,0026) ROI Name, LO, VM 1. */
export const ROIName = /* @__PURE__ */ defineTag('30060026', 'LO');
/** (3006,0028) ROI Description, ST, VM 1. */
export const ROIDescription = /* @__PURE__ */ defineTag('30060028', 'ST');
/** (3006,002A) ROI Display Color, IS, VM 3. */
export const ROIDisplayColor = /* @__PURE__ */ defineListTag('3006002A', 'IS');
/** (3006,002C) ROI Volume, DS, VM 1. */
export const ROIVolume = /* @__PURE__ */ defineTag('3006002C', 'DS');
/** (3006,002D) ROI DateTime, DT, VM 1. */
export const ROIDateTime = /* @__PURE__ */ defineTag('3006002D', 'DT');
/** (3006,002E) ROI Observation DateTime, DT, VM 1. */
export const ROIObservationDateTime = /* @__PURE__ */ defineTag('3006002E', 'DT');
/** (3006,0030) RT Related ROI Sequence, SQ, VM 1. */
export const RTRelatedROISequence = /* @__PURE__ */ defineListTag('30060030', 'SQ');
/** (3006,0033) RT ROI Relationship, CS, VM 1. */
export const RTROIRelationship = /* @__PURE__ */ defineTag('30060033', 'CS');
/** (3006,0036) ROI Generation Algorithm, CS, VM 1. */
export const ROIGenerationAlgorithm = /* @__PURE__ */ defineTag('30060036', 'CS');
/** (3006,0037) ROI Derivation Algorithm Identification Sequence, SQ, VM 1. */
export const ROIDerivationAlgorithmIdentificationSequence = /* @__PURE__ */ defineListTag('30060037', 'SQ');
/** (3006,0038) ROI Generation Description, LO, VM 1. */
export const ROIGenerationDescription = /* @__PURE__ */ defineTag('30060038', 'LO');
/** (3006,0039) ROI Contour Sequence, SQ, VM 1. */
export const ROIContourSequence = /* @__PURE__ */ defineListTag('30060039', 'SQ');
/** (3006,0040) Contour Sequence, SQ, VM 1. */
export const ContourSequence = /* @__PURE__ */ defineListTag('30060040', 'SQ');
/** (3006,0042) Contour Geometric Type, CS, VM 1. */
export const ContourGeometricType = /* @__PURE__ */ defineTag('30060042', 'CS');
/** (3006,0044) Contour Slab Thickness, DS, VM 1; retired. */
export const ContourSlabThickness = /* @__PURE__ */ defineTag('30060044', 'DS');
/** (3006,0045) Contour Offset Vector, DS, VM 3; retired. */
export const ContourOffsetVector = /* @__PURE__ */ defineListTag('30060045', 'DS');
/** (3006,0046) Number of Contour Points, IS, VM 1. */
export const NumberOfContourPoints = /* @__PURE__ */ defineTag('30060046', 'IS');
/** (3006,0048) Contour Number, IS, VM 1. */
export const ContourNumber = /* @__PURE__ */ defineTag('30060048', 'IS');
/** (3006,0049) Attached Contours, IS, VM 1-n; retired. */
export const AttachedContours = /* @__PURE__ */ defineListTag('30060049', 'IS');
/** (3006,004A) Source Pixel Planes Characteristics Sequence, SQ, VM 1. */
export const SourcePixelPlanesCharacteristicsSequence = /* @__PURE__ */ defineListTag('3006004A', 'SQ');
/** (3006,004B) Source Series Sequence, SQ, VM 1. */
export const SourceSeriesSequence = /* @__PURE__ */ defineListTag('3006004B', 'SQ');
/** (3006,004C) Source Series Information Sequence, SQ, VM 1. */
export const SourceSeriesInformationSequence = /* @__PURE__ */ defineListTag('3006004C', 'SQ');
/** (3006,004D) ROI Creator Sequence, SQ, VM 1. */
export const ROICreatorSequence = /* @__PURE__ */ defineListTag('3006004D', 'SQ');
/** (3006,004E) ROI Interpreter Sequence, SQ, VM 1. */
export const ROIInterpreterSequence = /* @__PURE__ */ defineListTag('3006004E', 'SQ');
/** (3006,004F) ROI Observation Context Code Sequence, SQ, VM 1. */
export const ROIObservationContextCodeSequence = /* @__PURE__ */ defineListTag('3006004F', 'SQ');
/** (3006,0050) Contour Data, DS, VM 3-3n. */
export const ContourData = /* @__PURE__ */ defineListTag('30060050', 'DS');
/** (3006,0080) RT ROI Observations Sequence, SQ, VM 1. */
export const RTROIObservationsSequence = /* @__PURE__ */ defineListTag('30060080', 'SQ');
/** (3006,0082) Observation Number, IS, VM 1. */
export const ObservationNumber = /* @__PURE__ */ defineTag('30060082', 'IS');
/** (3006,0084) Referenced ROI Number, IS, VM 1. */
export const ReferencedROINumber = /* @__PURE__ */ defineTag('30060084', 'IS');
/** (3006,0085) ROI Observation Label, SH, VM 1; retired. */
export const ROIObservationLabel = /* @__PURE__ */ defineTag('30060085', 'SH');
/** (3006,0086) RT ROI Identification Code Sequence, SQ, VM 1. */
export const RTROIIdentificationCodeSequence = /* @__PURE__ */ defineListTag('30060086', 'SQ');
/** (3006,0088) ROI Observation Description, ST, VM 1; retired. */
export const ROIObservationDescription = /* @__PURE__ */ defineTag('30060088', 'ST');
/** (3006,00A0) Related RT ROI Observations Sequence, SQ, VM 1. */
export const RelatedRTROIObservationsSequence = /* @__PURE__ */ defineListTag('300600A0', 'SQ');
/** (3006,00A4) RT ROI Interpreted Type, CS, VM 1. */
export const RTROIInterpretedType = /* @__PURE__ */ defineTag('300600A4', 'CS');
/** (3006,00A6) ROI Interpreter, PN, VM 1. */
export const ROIInterpreter = /* @__PURE__ */ defineTag('300600A6', 'PN');
/** (3006,00B0) ROI Physical Properties Sequence, SQ, VM 1. */
export const ROIPhysicalPropertiesSequence = /* @__PURE__ */ defineListTag('300600B0', 'SQ');
/** (3006,00B2) ROI Physical Property, CS, VM 1. */
export const ROIPhysicalProperty = /* @__PURE__ */ defineTag('300600B2', 'CS');
/** (3006,00B4) ROI Physical Property Value, DS, VM 1. */
export const ROIPhysicalPropertyValue = /* @__PURE__ */ defineTag('300600B4', 'DS');
/** (3006,00B6) ROI Elemental Composition Sequence, SQ, VM 1. */
export const ROIElementalCompositionSequence = /* @__PURE__ */ defineListTag('300600B6', 'SQ');
/** (3006,00B7) ROI Elemental Composition Atomic Number, US, VM 1. */
export const ROIElementalCompositionAtomicNumber = /* @__PURE__ */ defineTag('300600B7', 'US');
/** (3006,00B8) ROI Elemental Composition Atomic Mass Fraction, FL, VM 1. */
export const ROIElementalCompositionAtomicMassFraction = /* @__PURE__ */ defineTag('300600B8', 'FL');
/** (3006,00B9) Additional RT ROI Identification Code Sequence, SQ, VM 1; retired. */
export const AdditionalRTROIIdentificationCodeSequence = /* @__PURE__ */ defineListTag('300600B9', 'SQ');
/** (3006,00C0) Frame of Reference Relationship Sequence, SQ, VM 1; retired. */
export const FrameOfReferenceRelationshipSequence = /* @__PURE__ */ defineListTag('300600C0', 'SQ');
/** (3006,00C2) Related Frame of Reference UID, UI, VM 1; retired. */
export const RelatedFrameOfReferenceUID = /* @__PURE__ */ defineTag('300600C2', 'UI');
/** (3006,00C4) Frame of Reference Transformation Type, CS, VM 1; retired. */
export const FrameOfReferenceTransformationType = /* @__PURE__ */ defineTag('300600C4', 'CS');
/** (3006,00C6) Frame of Reference Transformation Matrix, DS, VM 16. */
export const FrameOfReferenceTransformationMatrix = /* @__PURE__ */ defineListTag('300600C6', 'DS');
/** (3006,00C8) Frame of Reference Transformation Comment, LO, VM 1. */
export const FrameOfReferenceTransformationComment = /* @__PURE__ */ defineTag('300600C8', 'LO');
/** (3006,00C9) Patient Location Coordinates Sequence, SQ, VM 1. */
export const PatientLocationCoordinatesSequence = /* @__PURE__ */ defineListTag('300600C9', 'SQ');
/** (3006,00CA) Patient Location Coordinates Code Sequence, SQ, VM 1. */
export const PatientLocationCoordinatesCodeSequence = /* @__PURE__ */ defineListTag('300600CA', 'SQ');
/** (3006,00CB) Patient Support Position Sequence, SQ, VM 1. */
export const PatientSupportPositionSequence = /* @__PURE__ */ defineListTag('300600CB', 'SQ');
/** (3008,0010) Measured Dose Reference Sequence, SQ, VM 1. */
export const MeasuredDoseReferenceSequence = /* @__PURE__ */ defineListTag('30080010', 'SQ');
/** (3008,0012) Measured Dose Description, ST, VM 1. */
export const MeasuredDoseDescription = /* @__PURE__ */ defineTag('30080012', 'ST');
/** (3008,0014) Measured Dose Type, CS, VM 1. */
export const MeasuredDoseType = /* @__PURE__ */ defineTag('30080014', 'CS');
/** (3008,0016) Measured Dose Value, DS, VM 1. */
export const MeasuredDoseValue = /* @__PURE__ */ defineTag('30080016', 'DS');
/** (3008,0020) Treatment Session Beam Sequence, SQ, VM 1. */
export const TreatmentSessionBeamSequence = /* @__PURE__ */ defineListTag('30080020', 'SQ');
/** (3008,0021) Treatment Session Ion Beam Sequence, SQ, VM 1. */
export const TreatmentSessionIonBeamSequence = /* @__PURE__ */ defineListTag('30080021', 'SQ');
/** (3008,0022) Current Fraction Number, IS, VM 1. */
export const CurrentFractionNumber = /* @__PURE__ */ defineTag('30080022', 'IS');
/** (3008,0024) Treatment Control Point Date, DA, VM 1. */
export const TreatmentControlPointDate = /* @__PURE__ */ defineTag('30080024', 'DA');
/** (3008,0025) Treatment Control Point Time, TM, VM 1. */
export const TreatmentControlPointTime = /* @__PURE__ */ defineTag('30080025', 'TM');
/** (3008,002A) Treatment Termination Status, CS, VM 1. */
export const TreatmentTerminationStatus = /* @__PURE__ */ defineTag('3008002A', 'CS');
/** (3008,002B) Treatment Termination Code, SH, VM 1; retired. */
export const TreatmentTerminationCode = /* @__PURE__ */ defineTag('3008002B', 'SH');
/** (3008,002C) Treatment Verification Status, CS, VM 1. */
export const TreatmentVerificationStatus = /* @__PURE__ */ defineTag('3008002C', 'CS');
/** (3008,0030) Referenced Treatment Record Sequence, SQ, VM 1. */
export const ReferencedTreatmentRecordSequence = /* @__PURE__ */ defineListTag('30080030', 'SQ');
/** (3008,0032) Specified Primary Meterset, DS, VM 1. */
export const SpecifiedPrimaryMeterset = /* @__PURE__ */ defineTag('30080032', 'DS');
/** (3008,0033) Specified Secondary Meterset, DS, VM 1. */
export const SpecifiedSecondaryMeterset = /* @__PURE__ */ defineTag('30080033', 'DS');
/** (3008,0036) Delivered Primary Meterset, DS, VM 1. */
export const DeliveredPrimaryMeterset = /* @__PURE__ */ defineTag('30080036', 'DS');
/** (3008,0037) Delivered Secondary Meterset, DS, VM 1. */
export const DeliveredSecondaryMeterset = /* @__PURE__ */ defineTag('30080037', 'DS');
/** (3008,003A) Specified Treatment Time, DS, VM 1. */
export const SpecifiedTreatmentTime = /* @__PURE__ */ defineTag('3008003A', 'DS');
/** (3008,003B) Delivered Treatment Time, DS, VM 1. */
export const DeliveredTreatmentTime = /* @__PURE__ */ defineTag('3008003B', 'DS');
/** (3008,0040) Control Point Delivery Sequence, SQ, VM 1. */
export const ControlPointDeliverySequence = /* @__PURE__ */ defineListTag('30080040', 'SQ');
/** (3008,0041) Ion Control Point Delivery Sequence, SQ, VM 1. */
export const IonControlPointDeliverySequence = /* @__PURE__ */ defineListTag('30080041', 'SQ');
/** (3008,0042) Specified Meterset, DS, VM 1. */
export const SpecifiedMeterset = /* @__PURE__ */ defineTag('30080042', 'DS');
/** (3008,0044) Delivered Meterset, DS, VM 1. */
export const DeliveredMeterset = /* @__PURE__ */ defineTag('30080044', 'DS');
/** (3008,0045) Meterset Rate Set, FL, VM 1. */
export const MetersetRateSet = /* @__PURE__ */ defineTag('30080045', 'FL');
/** (3008,0046) Meterset Rate Delivered, FL, VM 1. */
export const MetersetRateDelivered = /* @__PURE__ */ defineTag('30080046', 'FL');
/** (3008,0047) Scan Spot Metersets Delivered, FL, VM 1-n. */
export const ScanSpotMetersetsDelivered = /* @__PURE__ */ defineListTag('30080047', 'FL');
/** (3008,0048) Dose Rate Delivered, DS, VM 1. */
export const DoseRateDelivered = /* @__PURE__ */ defineTag('30080048', 'DS');
/** (3008,0050) Treatment Summary Calculated Dose Reference Sequence, SQ, VM 1. */
export const TreatmentSummaryCalculatedDoseReferenceSequence = /* @__PURE__ */ defineListTag('30080050', 'SQ');
/** (3008,0052) Cumulative Dose to Dose Reference, DS, VM 1. */
export const CumulativeDoseToDoseReference = /* @__PURE__ */ defineTag('30080052', 'DS');
/** (3008,0054) First Treatment Date, DA, VM 1. */
export const FirstTreatmentDate = /* @__PURE__ */ defineTag('30080054', 'DA');
/** (3008,0056) Most Recent Treatment Date, DA, VM 1. */
export const MostRecentTreatmentDate = /* @__PURE__ */ defineTag('30080056', 'DA');
/** (3008,005A) Number of Fractions Delivered, IS, VM 1. */
export const NumberOfFractionsDelivered = /* @__PURE__ */ defineTag('3008005A', 'IS');
/** (3008,0060) Override Sequence, SQ, VM 1. */
export const OverrideSequence = /* @__PURE__ */ defineListTag('30080060', 'SQ');
/** (3008,0061) Parameter Sequence Pointer, AT, VM 1. */
export const ParameterSequencePointer = /* @__PURE__ */ defineTag('30080061', 'AT');
/** (3008,0062) Override Parameter Pointer, AT, VM 1. */
export const OverrideParameterPointer = /* @__PURE__ */ defineTag('30080062', 'AT');
/** (3008,0063) Parameter Item Index, IS, VM 1. */
export const ParameterItemIndex = /* @__PURE__ */ defineTag('30080063', 'IS');
/** (3008,0064) Measured Dose Reference Number, IS, VM 1. */
export const MeasuredDoseReferenceNumber = /* @__PURE__ */ defineTag('30080064', 'IS');
/** (3008,0065) Parameter Pointer, AT, VM 1. */
export const ParameterPointer = /* @__PURE__ */ defineTag('30080065', 'AT');
/** (3008,0066) Override Reason, ST, VM 1. */
export const OverrideReason = /* @__PURE__ */ defineTag('30080066', 'ST');
/** (3008,0067) Parameter Value Number, US, VM 1. */
export const ParameterValueNumber = /* @__PURE__ */ defineTag('30080067', 'US');
/** (3008,0068) Corrected Parameter Sequence, SQ, VM 1. */
export const CorrectedParameterSequence = /* @__PURE__ */ defineListTag('30080068', 'SQ');
/** (3008,006A) Correction Value, FL, VM 1. */
export const CorrectionValue = /* @__PURE__ */ defineTag('3008006A', 'FL');
/** (3008,0070) Calculated Dose Reference Sequence, SQ, VM 1. */
export const CalculatedDoseReferenceSequence = /* @__PURE__ */ defineListTag('30080070', 'SQ');
/** (3008,0072) Calculated Dose Reference Number, IS, VM 1. */
export const CalculatedDoseReferenceNumber = /* @__PURE__ */ defineTag('30080072', 'IS');
/** (3008,0074) Calculated Dose Reference Description, ST, VM 1. */
export const CalculatedDoseReferenceDescription = /* @__PURE__ */ defineTag('30080074', 'ST');
/** (3008,0076) Calculated Dose Reference Dose Value, DS, VM 1. */
export const CalculatedDoseReferenceDoseValue = /* @__PURE__ */ defineTag('30080076', 'DS');
/** (3008,0078) Start Meterset, DS, VM 1. */
export const StartMeterset = /* @__PURE__ */ defineTag('30080078', 'DS');
/** (3008,007A) End Meterset, DS, VM 1. */
export const EndMeterset = /* @__PURE__ */ defineTag('3008007A', 'DS');
/** (3008,0080) Referenced Measured Dose Reference Sequence, SQ, VM 1. */
export const ReferencedMeasuredDoseReferenceSequence = /* @__PURE__ */ defineListTag('30080080', 'SQ');
/** (3008,0082) Referenced Measured Dose Reference Number, IS, VM 1. */
export const ReferencedMeasuredDoseReferenceNumber = /* @__PURE__ */ defineTag('30080082', 'IS');
/** (3008,0090) Referenced Calculated Dose Reference Sequence, SQ, VM 1. */
export const ReferencedCalculatedDoseReferenceSequence = /* @__PURE__ */ defineListTag('30080090', 'SQ');
/** (3008,0092) Referenced Calculated Dose Reference Number, IS, VM 1. */
export const ReferencedCalculatedDoseReferenceNumber = /* @__PURE__ */ defineTag('30080092', 'IS');
/** (3008,00A0) Beam Limiting Device Leaf Pairs Sequence, SQ, VM 1. */
export const BeamLimitingDeviceLeafPairsSequence = /* @__PURE__ */ defineListTag('300800A0', 'SQ');
/** (3008,00A1) Enhanced RT Beam Limiting Device Sequence, SQ, VM 1. */
export const EnhancedRTBeamLimitingDeviceSequence = /* @__PURE__ */ defineListTag('300800A1', 'SQ');
/** (3008,00A2) Enhanced RT Beam Limiting Opening Sequence, SQ, VM 1. */
export const EnhancedRTBeamLimitingOpeningSequence = /* @__PURE__ */ defineListTag('300800A2', 'SQ');
/** (3008,00A3) Enhanced RT Beam Limiting Device Definition Flag, CS, VM 1. */
export const EnhancedRTBeamLimitingDeviceDefinitionFlag = /* @__PURE__ */ defineTag('300800A3', 'CS');
/** (3008,00A4) Parallel RT Beam Delimiter Opening Extents, FD, VM 2-2n. */
export const ParallelRTBeamDelimiterOpeningExtents = /* @__PURE__ */ defineListTag('300800A4', 'FD');
/** (3008,00B0) Recorded Wedge Sequence, SQ, VM 1. */
export const RecordedWedgeSequence = /* @__PURE__ */ defineListTag('300800B0', 'SQ');
/** (3008,00C0) Recorded Compensator Sequence, SQ, VM 1. */
export const RecordedCompensatorSequence = /* @__PURE__ */ defineListTag('300800C0', 'SQ');
/** (3008,00D0) Recorded Block Sequence, SQ, VM 1. */
export const RecordedBlockSequence = /* @__PURE__ */ defineListTag('300800D0', 'SQ');
/** (3008,00D1) Recorded Block Slab Sequence, SQ, VM 1. */
export const RecordedBlockSlabSequence = /* @__PURE__ */ defineListTag('300800D1', 'SQ');
/** (3008,00E0) Treatment Summary Measured Dose Reference Sequence, SQ, VM 1. */
export const TreatmentSummaryMeasuredDoseReferenceSequence = /* @__PURE__ */ defineListTag('300800E0', 'SQ');
/** (3008,00F0) Recorded Snout Sequence, SQ, VM 1. */
export const RecordedSnoutSequence = /* @__PURE__ */ defineListTag('300800F0', 'SQ');
/** (3008,00F2) Recorded Range Shifter Sequence, SQ, VM 1. */
export const RecordedRangeShifterSequence = /* @__PURE__ */ defineListTag('300800F2', 'SQ');
/** (3008,00F4) Recorded Lateral Spreading Device Sequence, SQ, VM 1. */
export const RecordedLateralSpreadingDeviceSequence = /* @__PURE__ */ defineListTag('300800F4', 'SQ');
/** (3008,00F6) Recorded Range Modulator Sequence, SQ, VM 1. */
export const RecordedRangeModulatorSequence = /* @__PURE__ */ defineListTag('300800F6', 'SQ');
/** (3008,0100) Recorded Source Sequence, SQ, VM 1. */
export const RecordedSourceSequence = /* @__PURE__ */ defineListTag('30080100', 'SQ');
/** (3008,0105) Source Serial Number, LO, VM 1. */
export const SourceSerialNumber = /* @__PURE__ */ defineTag('30080105', 'LO');
/** (3008,0110) Treatment Session Application Setup Sequence, SQ, VM 1. */
export const TreatmentSessionApplicationSetupSequence = /* @__PURE__ */ defineListTag('30080110', 'SQ');
/** (3008,0116) Application Setup Check, CS, VM 1. */
export const ApplicationSetupCheck = /* @__PURE__ */ defineTag('30080116', 'CS');
/** (3008,0120) Recorded Brachy Accessory Device Sequence, SQ, VM 1. */
export const RecordedBrachyAccessoryDeviceSequence = /* @__PURE__ */ defineListTag('30080120', 'SQ');
/** (3008,0122) Referenced Brachy Accessory Device Number, IS, VM 1. */
export const ReferencedBrachyAccessoryDeviceNumber = /* @__PURE__ */ defineTag('30080122', 'IS');
/** (3008,0130) Recorded Channel Sequence, SQ, VM 1. */
export const RecordedChannelSequence = /* @__PURE__ */ defineListTag('30080130', 'SQ');
/** (3008,0132) Specified Channel Total Time, DS, VM 1. */
export const SpecifiedChannelTotalTime = /* @__PURE__ */ defineTag('30080132', 'DS');
/** (3008,0134) Delivered Channel Total Time, DS, VM 1. */
export const DeliveredChannelTotalTime = /* @__PURE__ */ defineTag('30080134', 'DS');
/** (3008,0136) Specified Number of Pulses, IS, VM 1. */
export const SpecifiedNumberOfPulses = /* @__PURE__ */ defineTag('30080136', 'IS');
/** (3008,0138) Delivered Number of Pulses, IS, VM 1. */
export const DeliveredNumberOfPulses = /* @__PURE__ */ defineTag('30080138', 'IS');
/** (3008,013A) Specified Pulse Repetition Interval, DS, VM 1. */
export const SpecifiedPulseRepetitionInterval = /* @__PURE__ */ defineTag('3008013A', 'DS');
/** (3008,013C) Delivered Pulse Repetition Interval, DS, VM 1. */
export const DeliveredPulseRepetitionInterval = /* @__PURE__ */ defineTag('3008013C', 'DS');
/** (3008,0140) Recorded Source Applicator Sequence, SQ, VM 1. */
export const RecordedSourceApplicatorSequence = /* @__PURE__ */ defineListTag('30080140', 'SQ');
/** (3008,0142) Referenced Source Applicator Number, IS, VM 1. */
export const ReferencedSourceApplicatorNumber = /* @__PURE__ */ defineTag('30080142', 'IS');
/** (3008,0150) Recorded Channel Shield Sequence, SQ, VM 1. */
export const RecordedChannelShieldSequence = /* @__PURE__ */ defineListTag('30080150', 'SQ');
/** (3008,0152) Referenced Channel Shield Number, IS, VM 1. */
export const ReferencedChannelShieldNumber = /* @__PURE__ */ defineTag('30080152', 'IS');
/** (3008,0160) Brachy Control Point Delivered Sequence, SQ, VM 1. */
export const BrachyControlPointDeliveredSequence = /* @__PURE__ */ defineListTag('30080160', 'SQ');
/** (3008,0162) Safe Position Exit Date, DA, VM 1. */
export const SafePositionExitDate = /* @__PURE__ */ defineTag('30080162', 'DA');
/** (3008,0164) Safe Position Exit Time, TM, VM 1. */
export const SafePositionExitTime = /* @__PURE__ */ defineTag('30080164', 'TM');
/** (3008,0166) Safe Position Return Date, DA, VM 1. */
export const SafePositionReturnDate = /* @__PURE__ */ defineTag('30080166', 'DA');
/** (3008,0168) Safe Position Return Time, TM, VM 1. */
export const SafePositionReturnTime = /* @__PURE__ */ defineTag('30080168', 'TM');
/** (3008,0171) Pulse Specific Brachy Control Point Delivered Sequence, SQ, VM 1. */
export const PulseSpecificBrachyControlPointDeliveredSequence = /* @__PURE__ */ defineListTag('30080171', 'SQ');
/** (3008,0172) Pulse Number, US, VM 1. */
export const PulseNumber = /* @__PURE__ */ defineTag('30080172', 'US');
/** (3008,0173) Brachy Pulse Control Point Delivered Sequence, SQ, VM 1. */
export const BrachyPulseControlPointDeliveredSequence = /* @__PURE__ */ defineListTag('30080173', 'SQ');
/** (3008,0200) Current Treatment Status, CS, VM 1. */
export const CurrentTreatmentStatus = /* @__PURE__ */ defineTag('30080200', 'CS');
/** (3008,0202) Treatment Status Comment, ST, VM 1. */
export const TreatmentStatusComment = /* @__PURE__ */ defineTag('30080202', 'ST');
/** (3008,0220) Fraction Group Summary Sequence, SQ, VM 1. */
export const FractionGroupSummarySequence = /* @__PURE__ */ defineListTag('30080220', 'SQ');
/** (3008,0223) Referenced Fraction Number, IS, VM 1. */
export const ReferencedFractionNumber = /* @__PURE__ */ defineTag('30080223', 'IS');
/** (3008,0224) Fraction Group Type, CS, VM 1. */
export const FractionGroupType = /* @__PURE__ */ defineTag('30080224', 'CS');
/** (3008,0230) Beam Stopper Position, CS, VM 1. */
export const BeamStopperPosition = /* @__PURE__ */ defineTag('30080230', 'CS');
/** (3008,0240) Fraction Status Summary Sequence, SQ, VM 1. */
export const FractionStatusSummarySequence = /* @__PURE__ */ defineListTag('30080240', 'SQ');
/** (3008,0250) Treatment Date, DA, VM 1. */
export const TreatmentDate = /* @__PURE__ */ defineTag('30080250', 'DA');
/** (3008,0251) Treatment Time, TM, VM 1. */
export const TreatmentTime = /* @__PURE__ */ defineTag('30080251', 'TM');
/** (300A,0002) RT Plan Label, SH, VM 1. */
export const RTPlanLabel = /* @__PURE__ */ defineTag('300A0002', 'SH');
/** (300A,0003) RT Plan Name, LO, VM 1. */
export const RTPlanName = /* @__PURE__ */ defineTag('300A0003', 'LO');
/** (300A,0004) RT Plan Description, ST, VM 1. */
export const RTPlanDescription = /* @__PURE__ */ defineTag('300A0004', 'ST');
/** (300A,0006) RT Plan Date, DA, VM 1. */
export const RTPlanDate = /* @__PURE__ */ defineTag('300A0006', 'DA');
/** (300A,0007) RT Plan Time, TM, VM 1. */
export const RTPlanTime = /* @__PURE__ */ defineTag('300A0007', 'TM');
/** (300A,0009) Treatment Protocols, LO, VM 1-n. */
export const TreatmentProtocols = /* @__PURE__ */ defineListTag('300A0009', 'LO');
/** (300A,000A) Plan Intent, CS, VM 1. */
export const PlanIntent = /* @__PURE__ */ defineTag('300A000A', 'CS');
/** (300A,000B) Treatment Sites, LO, VM 1-n; retired. */
export const TreatmentSites = /* @__PURE__ */ defineListTag('300A000B', 'LO');
/** (300A,000C) RT Plan Geometry, CS, VM 1. */
export const RTPlanGeometry = /* @__PURE__ */ defineTag('300A000C', 'CS');
/** (300A,000E) Prescription Description, ST, VM 1. */
export const PrescriptionDescription = /* @__PURE__ */ defineTag('300A000E', 'ST');
/** (300A,0010) Dose Reference Sequence, SQ, VM 1. */
export const DoseReferenceSequence = /* @__PURE__ */ defineListTag('300A0010', 'SQ');
/** (300A,0012) Dose Reference Number, IS, VM 1. */
export const DoseReferenceNumber = /* @__PURE__ */ defineTag('300A0012', 'IS');
/** (300A,0013) Dose Reference UID, UI, VM 1. */
export const DoseReferenceUID = /* @__PURE__ */ defineTag('300A0013', 'UI');
/** (300A,0014) Dose Reference Structure Type, CS, VM 1. */
export const DoseReferenceStructureType = /* @__PURE__ */ defineTag('300A0014', 'CS');
/** (300A,0015) Nominal Beam Energy Unit, CS, VM 1. */
export const NominalBeamEnergyUnit = /* @__PURE__ */ defineTag('300A0015', 'CS');
/** (300A,0016) Dose Reference Description, LO, VM 1. */
export const DoseReferenceDescription = /* @__PURE__ */ defineTag('300A0016', 'LO');
/** (300A,0018) Dose Reference Point Coordinates, DS, VM 3. */
export const DoseReferencePointCoordinates = /* @__PURE__ */ defineListTag('300A0018', 'DS');
/** (300A,001A) Nominal Prior Dose, DS, VM 1. */
export const NominalPriorDose = /* @__PURE__ */ defineTag('300A001A', 'DS');
/** (300A,0020) Dose Reference Type, CS, VM 1. */
export const DoseReferenceType = /* @__PURE__ */ defineTag('300A0020', 'CS');
/** (300A,0021) Constraint Weight, DS, VM 1. */
export const ConstraintWeight = /* @__PURE__ */ defineTag('300A0021', 'DS');
/** (300A,0022) Delivery Warning Dose, DS, VM 1. */
export const DeliveryWarningDose = /* @__PURE__ */ defineTag('300A0022', 'DS');
/** (300A,0023) Delivery Maximum Dose, DS, VM 1. */
export const DeliveryMaximumDose = /* @__PURE__ */ defineTag('300A0023', 'DS');
/** (300A,0025) Target Minimum Dose, DS, VM 1. */
export const TargetMinimumDose = /* @__PURE__ */ defineTag('300A0025', 'DS');
/** (300A,0026) Target Prescription Dose, DS, VM 1. */
export const TargetPrescriptionDose = /* @__PURE__ */ defineTag('300A0026', 'DS');
/** (300A,0027) Target Maximum Dose, DS, VM 1. */
export const TargetMaximumDose = /* @__PURE__ */ defineTag('300A0027', 'DS');
/** (300A,0028) Target Underdose Volume Fraction, DS, VM 1. */
export const TargetUnderdoseVolumeFraction = /* @__PURE__ */ defineTag('300A0028', 'DS');
/** (300A,002A) Organ at Risk Full-volume Dose, DS, VM 1. */
export const OrganAtRiskFullVolumeDose = /* @__PURE__ */ defineTag('300A002A', 'DS');
/** (300A,002B) Organ at Risk Limit Dose, DS, VM 1. */
export const OrganAtRiskLimitDose = /* @__PURE__ */ defineTag('300A002B', 'DS');
/** (300A,002C) Organ at Risk Maximum Dose, DS, VM 1. */
export const OrganAtRiskMaximumDose = /* @__PURE__ */ defineTag('300A002C', 'DS');
/** (300A,002D) Organ at Risk Overdose Volume Fraction, DS, VM 1. */
export const OrganAtRiskOverdoseVolumeFraction = /* @__PURE__ */ defineTag('300A002D', 'DS');
/** (300A,0040) Tolerance Table Sequence, SQ, VM 1. */
export const ToleranceTableSequence = /* @__PURE__ */ defineListTag('300A0040', 'SQ');
/** (300A,0042) Tolerance Table Number, IS, VM 1. */
export const ToleranceTableNumber = /* @__PURE__ */ defineTag('300A0042', 'IS');
/** (300A,0043) Tolerance Table Label, SH, VM 1. */
export const ToleranceTableLabel = /* @__PURE__ */ defineTag('300A0043', 'SH');
/** (300A,0044) Gantry Angle Tolerance, DS, VM 1. */
export const GantryAngleTolerance = /* @__PURE__ */ defineTag('300A0044', 'DS');
/** (300A,0046) Beam Limiting Device Angle Tolerance, DS, VM 1. */
export const BeamLimitingDeviceAngleTolerance = /* @__PURE__ */ defineTag('300A0046', 'DS');
/** (300A,0048) Beam Limiting Device Tolerance Sequence, SQ, VM 1. */
export const BeamLimitingDeviceToleranceSequence = /* @__PURE__ */ defineListTag('300A0048', 'SQ');
/** (300A,004A) Beam Limiting Device Position Tolerance, DS, VM 1. */
export const BeamLimitingDevicePositionTolerance = /* @__PURE__ */ defineTag('300A004A', 'DS');
/** (300A,004B) Snout Position Tolerance, FL, VM 1. */
export const SnoutPositionTolerance = /* @__PURE__ */ defineTag('300A004B', 'FL');
/** (300A,004C) Patient Support Angle Tolerance, DS, VM 1. */
export const PatientSupportAngleTolerance = /* @__PURE__ */ defineTag('300A004C', 'DS');
/** (300A,004E) Table Top Eccentric Angle Tolerance, DS, VM 1. */
export const TableTopEccentricAngleTolerance = /* @__PURE__ */ defineTag('300A004E', 'DS');
/** (300A,004F) Table Top Pitch Angle Tolerance, FL, VM 1. */
export const TableTopPitchAngleTolerance = /* @__PURE__ */ defineTag('300A004F', 'FL');
/** (300A,0050) Table Top Roll Angle Tolerance, FL, VM 1. */
export const TableTopRollAngleTolerance = /* @__PURE__ */ defineTag('300A0050', 'FL');
/** (300A,0051) Table Top Vertical Position Tolerance, DS, VM 1. */
export const TableTopVerticalPositionTolerance = /* @__PURE__ */ defineTag('300A0051', 'DS');
/** (300A,0052) Table Top Longitudinal Position Tolerance, DS, VM 1. */
export const TableTopLongitudinalPositionTolerance = /* @__PURE__ */ defineTag('300A0052', 'DS');
/** (300A,0053) Table Top Lateral Position Tolerance, DS, VM 1. */
export const TableTopLateralPositionTolerance = /* @__PURE__ */ defineTag('300A0053', 'DS');
/** (300A,0054) Table Top Position Alignment UID, UI, VM 1. */
export const TableTopPositionAlignmentUID = /* @__PURE__ */ defineTag('300A0054', 'UI');
/** (300A,0055) RT Plan Relationship, CS, VM 1. */
export const RTPlanRelationship = /* @__PURE__ */ defineTag('300A0055', 'CS');
/** (300A,0070) Fraction Group Sequence, SQ, VM 1. */
export const FractionGroupSequence = /* @__PURE__ */ defineListTag('300A0070', 'SQ');
/** (300A,0071) Fraction Group Number, IS, VM 1. */
export const FractionGroupNumber = /* @__PURE__ */ defineTag('300A0071', 'IS');
/** (300A,0072) Fraction Group Description, LO, VM 1. */
export const FractionGroupDescription = /* @__PURE__ */ defineTag('300A0072', 'LO');
/** (300A,0078) Number of Fractions Planned, IS, VM 1. */
export const NumberOfFractionsPlanned = /* @__PURE__ */ defineTag('300A0078', 'IS');
/** (300A,0079) Number of Fraction Pattern Digits Per Day, IS, VM 1. */
export const NumberOfFractionPatternDigitsPerDay = /* @__PURE__ */ defineTag('300A0079', 'IS');
/** (300A,007A) Repeat Fraction Cycle Length, IS, VM 1. */
export const RepeatFractionCycleLength = /* @__PURE__ */ defineTag('300A007A', 'IS');
/** (300A,007B) Fraction Pattern, LT, VM 1. */
export const FractionPattern = /* @__PURE__ */ defineTag('300A007B', 'LT');
/** (300A,0080) Number of Beams, IS, VM 1. */
export const NumberOfBeams = /* @__PURE__ */ defineTag('300A0080', 'IS');
/** (300A,0082) Beam Dose Specification Point, DS, VM 3; retired. */
export const BeamDoseSpecificationPoint = /* @__PURE__ */ defineListTag('300A0082', 'DS');
/** (300A,0083) Referenced Dose Reference UID, UI, VM 1. */
export const ReferencedDoseReferenceUID = /* @__PURE__ */ defineTag('300A0083', 'UI');
/** (300A,0084) Beam Dose, DS, VM 1. */
export const BeamDose = /* @__PURE__ */ defineTag('300A0084', 'DS');
/** (300A,0086) Beam Meterset, DS, VM 1. */
export const BeamMeterset = /* @__PURE__ */ defineTag('300A0086', 'DS');
/** (300A,0088) Beam Dose Point Depth, FL, VM 1. */
export const BeamDosePointDepth = /* @__PURE__ */ defineTag('300A0088', 'FL');
/** (300A,0089) Beam Dose Point Equivalent Depth, FL, VM 1. */
export const BeamDosePointEquivalentDepth = /* @__PURE__ */ defineTag('300A0089', 'FL');
/** (300A,008A) Beam Dose Point SSD, FL, VM 1. */
export const BeamDosePointSSD = /* @__PURE__ */ defineTag('300A008A', 'FL');
/** (300A,008B) Beam Dose Meaning, CS, VM 1. */
export const BeamDoseMeaning = /* @__PURE__ */ defineTag('300A008B', 'CS');
/** (300A,008C) Beam Dose Verification Control Point Sequence, SQ, VM 1. */
export const BeamDoseVerificationControlPointSequence = /* @__PURE__ */ defineListTag('300A008C', 'SQ');
/** (300A,008D) Average Beam Dose Point Depth, FL, VM 1; retired. */
export const AverageBeamDosePointDepth = /* @__PURE__ */ defineTag('300A008D', 'FL');
/** (300A,008E) Average Beam Dose Point Equivalent Depth, FL, VM 1; retired. */
export const AverageBeamDosePointEquivalentDepth = /* @__PURE__ */ defineTag('300A008E', 'FL');
/** (300A,008F) Average Beam Dose Point SSD, FL, VM 1; retired. */
export const AverageBeamDosePointSSD = /* @__PURE__ */ defineTag('300A008F', 'FL');
/** (300A,0090) Beam Dose Type, CS, VM 1. */
export const BeamDoseType = /* @__PURE__ */ defineTag('300A0090', 'CS');
/** (300A,0091) Alternate Beam Dose, DS, VM 1. */
export const AlternateBeamDose = /* @__PURE__ */ defineTag('300A0091', 'DS');
/** (300A,0092) Alternate Beam Dose Type, CS, VM 1. */
export const AlternateBeamDoseType = /* @__PURE__ */ defineTag('300A0092', 'CS');
/** (300A,0093) Depth Value Averaging Flag, CS, VM 1. */
export const DepthValueAveragingFlag = /* @__PURE__ */ defineTag('300A0093', 'CS');
/** (300A,0094) Beam Dose Point Source to External Contour Distance, DS, VM 1. */
export const BeamDosePointSourceToExternalContourDistance = /* @__PURE__ */ defineTag('300A0094', 'DS');
/** (300A,00A0) Number of Brachy Application Setups, IS, VM 1. */
export const NumberOfBrachyApplicationSetups = /* @__PURE__ */ defineTag('300A00A0', 'IS');
/** (300A,00A2) Brachy Application Setup Dose Specification Point, DS, VM 3. */
export const BrachyApplicationSetupDoseSpecificationPoint = /* @__PURE__ */ defineListTag('300A00A2', 'DS');
/** (300A,00A4) Brachy Application Setup Dose, DS, VM 1. */
export const BrachyApplicationSetupDose = /* @__PURE__ */ defineTag('300A00A4', 'DS');
/** (300A,00B0) Beam Sequence, SQ, VM 1. */
export const BeamSequence = /* @__PURE__ */ defineListTag('300A00B0', 'SQ');
/** (300A,00B2) Treatment Machine Name, SH, VM 1. */
export const TreatmentMachineName = /* @__PURE__ */ defineTag('300A00B2', 'SH');
/** (300A,00B3) Primary Dosimeter Unit, CS, VM 1. */
export const PrimaryDosimeterUnit = /* @__PURE__ */ defineTag('300A00B3', 'CS');
/** (300A,00B4) Source-Axis Distance, DS, VM 1. */
export const SourceAxisDistance = /* @__PURE__ */ defineTag('300A00B4', 'DS');
/** (300A,00B6) Beam Limiting Device Sequence, SQ, VM 1. */
export const BeamLimitingDeviceSequence = /* @__PURE__ */ defineListTag('300A00B6', 'SQ');
/** (300A,00B8) RT Beam Limiting Device Type, CS, VM 1. */
export const RTBeamLimitingDeviceType = /* @__PURE__ */ defineTag('300A00B8', 'CS');
/** (300A,00BA) Source to Beam Limiting Device Distance, DS, VM 1. */
export const SourceToBeamLimitingDeviceDistance = /* @__PURE__ */ defineTag('300A00BA', 'DS');
/** (300A,00BB) Isocenter to Beam Limiting Device Distance, FL, VM 1. */
export const IsocenterToBeamLimitingDeviceDistance = /* @__PURE__ */ defineTag('300A00BB', 'FL');
/** (300A,00BC) Number of Leaf/Jaw Pairs, IS, VM 1. */
export const NumberOfLeafJawPairs = /* @__PURE__ */ defineTag('300A00BC', 'IS');
/** (300A,00BE) Leaf Position Boundaries, DS, VM 3-n. */
export const LeafPositionBoundaries = /* @__PURE__ */ defineListTag('300A00BE', 'DS');
/** (300A,00C0) Beam Number, IS, VM 1. */
export const BeamNumber = /* @__PURE__ */ defineTag('300A00C0', 'IS');
/** (300A,00C2) Beam Name, LO, VM 1. */
export const BeamName = /* @__PURE__ */ defineTag('300A00C2', 'LO');
/** (300A,00C3) Beam Description, ST, VM 1. */
export const BeamDescription = /* @__PURE__ */ defineTag('300A00C3', 'ST');
/** (300A,00C4) Beam Type, CS, VM 1. */
export const BeamType = /* @__PURE__ */ defineTag('300A00C4', 'CS');
/** (300A,00C5) Beam Delivery Duration Limit, FD, VM 1. */
export const BeamDeliveryDurationLimit = /* @__PURE__ */ defineTag('300A00C5', 'FD');
/** (300A,00C6) Radiation Type, CS, VM 1. */
export const RadiationType = /* @__PURE__ */ defineTag('300A00C6', 'CS');
/** (300A,00C7) High-Dose Technique Type, CS, VM 1. */
export const HighDoseTechniqueType = /* @__PURE__ */ defineTag('300A00C7', 'CS');
/** (300A,00C8) Reference Image Number, IS, VM 1. */
export const ReferenceImageNumber = /* @__PURE__ */ defineTag('300A00C8', 'IS');
/** (300A,00CA) Planned Verification Image Sequence, SQ, VM 1. */
export const PlannedVerificationImageSequence = /* @__PURE__ */ defineListTag('300A00CA', 'SQ');
/** (300A,00CC) Imaging Device-Specific Acquisition Parameters, LO, VM 1-n. */
export const ImagingDeviceSpecificAcquisitionParameters = /* @__PURE__ */ defineListTag('300A00CC', 'LO');
/** (300A,00CE) Treatment Delivery Type, CS, VM 1. */
export const TreatmentDeliveryType = /* @__PURE__ */ defineTag('300A00CE', 'CS');
/** (300A,00D0) Number of Wedges, IS, VM 1. */
export const NumberOfWedges = /* @__PURE__ */ defineTag('300A00D0', 'IS');
/** (300A,00D1) Wedge Sequence, SQ, VM 1. */
export const WedgeSequence = /* @__PURE__ */ defineListTag('300A00D1', 'SQ');
/** (300A,00D2) Wedge Number, IS, VM 1. */
export const WedgeNumber = /* @__PURE__ */ defineTag('300A00D2', 'IS');
/** (300A,00D3) Wedge Type, CS, VM 1. */
export const WedgeType = /* @__PURE__ */ defineTag('300A00D3', 'CS');
/** (300A,00D4) Wedge ID, SH, VM 1. */
export const WedgeID = /* @__PURE__ */ defineTag('300A00D4', 'SH');
/** (300A,00D5) Wedge Angle, IS, VM 1. */
export const WedgeAngle = /* @__PURE__ */ defineTag('300A00D5', 'IS');
/** (300A,00D6) Wedge Factor, DS, VM 1. */
export const WedgeFactor = /* @__PURE__ */ defineTag('300A00D6', 'DS');
/** (300A,00D7) Total Wedge Tray Water-Equivalent Thickness, FL, VM 1. */
export const TotalWedgeTrayWaterEquivalentThickness = /* @__PURE__ */ defineTag('300A00D7', 'FL');
/** (300A,00D8) Wedge Orientation, DS, VM 1. */
export const WedgeOrientation = /* @__PURE__ */ defineTag('300A00D8', 'DS');
/** (300A,00D9) Isocenter to Wedge Tray Distance, FL, VM 1. */
export const IsocenterToWedgeTrayDistance = /* @__PURE__ */ defineTag('300A00D9', 'FL');
/** (300A,00DA) Source to Wedge Tray Distance, DS, VM 1. */
export const SourceToWedgeTrayDistance = /* @__PURE__ */ defineTag('300A00DA', 'DS');
/** (300A,00DB) Wedge Thin Edge Position, FL, VM 1. */
export const WedgeThinEdgePosition = /* @__PURE__ */ defineTag('300A00DB', 'FL');
/** (300A,00DC) Bolus ID, SH, VM 1. */
export const BolusID = /* @__PURE__ */ defineTag('300A00DC', 'SH');
/** (300A,00DD) Bolus Description, ST, VM 1. */
export const BolusDescription = /* @__PURE__ */ defineTag('300A00DD', 'ST');
/** (300A,00DE) Effective Wedge Angle, DS, VM 1. */
export const EffectiveWedgeAngle = /* @__PURE__ */ defineTag('300A00DE', 'DS');
/** (300A,00E0) Number of Compensators, IS, VM 1. */
export const NumberOfCompensators = /* @__PURE__ */ defineTag('300A00E0', 'IS');
/** (300A,00E1) Material ID, SH, VM 1. */
export const MaterialID = /* @__PURE__ */ defineTag('300A00E1', 'SH');
/** (300A,00E2) Total Compensator Tray Factor, DS, VM 1. */
export const TotalCompensatorTrayFactor = /* @__PURE__ */ defineTag('300A00E2', 'DS');
/** (300A,00E3) Compensator Sequence, SQ, VM 1. */
export const CompensatorSequence = /* @__PURE__ */ defineListTag('300A00E3', 'SQ');
/** (300A,00E4) Compensator Number, IS, VM 1. */
export const CompensatorNumber = /* @__PURE__ */ defineTag('300A00E4', 'IS');
/** (300A,00E5) Compensator ID, SH, VM 1. */
export const CompensatorID = /* @__PURE__ */ defineTag('300A00E5', 'SH');
/** (300A,00E6) Source to Compensator Tray Distance, DS, VM 1. */
export const SourceToCompensatorTrayDistance = /* @__PURE__ */ defineTag('300A00E6', 'DS');
/** (300A,00E7) Compensator Rows, IS, VM 1. */
export const CompensatorRows = /* @__PURE__ */ defineTag('300A00E7', 'IS');
/** (300A,00E8) Compensator Columns, IS, VM 1. */
export const CompensatorColumns = /* @__PURE__ */ defineTag('300A00E8', 'IS');
/** (300A,00E9) Compensator Pixel Spacing, DS, VM 2. */
export const CompensatorPixelSpacing = /* @__PURE__ */ defineListTag('300A00E9', 'DS');
/** (300A,00EA) Compensator Position, DS, VM 2. */
export const CompensatorPosition = /* @__PURE__ */ defineListTag('300A00EA', 'DS');
/** (300A,00EB) Compensator Transmission Data, DS, VM 1-n. */
export const CompensatorTransmissionData = /* @__PURE__ */ defineListTag('300A00EB', 'DS');
/** (300A,00EC) Compensator Thickness Data, DS, VM 1-n. */
export const CompensatorThicknessData = /* @__PURE__ */ defineListTag('300A00EC', 'DS');
/** (300A,00ED) Number of Boli, IS, VM 1. */
export const NumberOfBoli = /* @__PURE__ */ defineTag('300A00ED', 'IS');
/** (300A,00EE) Compensator Type, CS, VM 1. */
export const CompensatorType = /* @__PURE__ */ defineTag('300A00EE', 'CS');
/** (300A,00EF) Compensator Tray ID, SH, VM 1. */
export const CompensatorTrayID = /* @__PURE__ */ defineTag('300A00EF', 'SH');
/** (300A,00F0) Number of Blocks, IS, VM 1. */
export const NumberOfBlocks = /* @__PURE__ */ defineTag('300A00F0', 'IS');
/** (300A,00F2) Total Block Tray Factor, DS, VM 1. */
export const TotalBlockTrayFactor = /* @__PURE__ */ defineTag('300A00F2', 'DS');
/** (300A,00F3) Total Block Tray Water-Equivalent Thickness, FL, VM 1. */
export const TotalBlockTrayWaterEquivalentThickness = /* @__PURE__ */ defineTag('300A00F3', 'FL');
/** (300A,00F4) Block Sequence, SQ, VM 1. */
export const BlockSequence = /* @__PURE__ */ defineListTag('300A00F4', 'SQ');
/** (300A,00F5) Block Tray ID, SH, VM 1. */
export const BlockTrayID = /* @__PURE__ */ defineTag('300A00F5', 'SH');
/** (300A,00F6) Source to Block Tray Distance, DS, VM 1. */
export const SourceToBlockTrayDistance = /* @__PURE__ */ defineTag('300A00F6', 'DS');
/** (300A,00F7) Isocenter to Block Tray Distance, FL, VM 1. */
export const IsocenterToBlockTrayDistance = /* @__PURE__ */ defineTag('300A00F7', 'FL');
/** (300A,00F8) Block Type, CS, VM 1. */
export const BlockType = /* @__PURE__ */ defineTag('300A00F8', 'CS');
/** (300A,00F9) Accessory Code, LO, VM 1. */
export const AccessoryCode = /* @__PURE__ */ defineTag('300A00F9', 'LO');
/** (300A,00FA) Block Divergence, CS, VM 1. */
export const BlockDivergence = /* @__PURE__ */ defineTag('300A00FA', 'CS');
/** (300A,00FB) Block Mounting Position, CS, VM 1. */
export const BlockMountingPosition = /* @__PURE__ */ defineTag('300A00FB', 'CS');
/** (300A,00FC) Block Number, IS, VM 1. */
export const BlockNumber = /* @__PURE__ */ defineTag('300A00FC', 'IS');
/** (300A,00FE) Block Name, LO, VM 1. */
export const BlockName = /* @__PURE__ */ defineTag('300A00FE', 'LO');
/** (300A,0100) Block Thickness, DS, VM 1. */
export const BlockThickness = /* @__PURE__ */ defineTag('300A0100', 'DS');
/** (300A,0102) Block Transmission, DS, VM 1. */
export const BlockTransmission = /* @__PURE__ */ defineTag('300A0102', 'DS');
/** (300A,0104) Block Number of Points, IS, VM 1. */
export const BlockNumberOfPoints = /* @__PURE__ */ defineTag('300A0104', 'IS');
/** (300A,0106) Block Data, DS, VM 2-2n. */
export const BlockData = /* @__PURE__ */ defineListTag('300A0106', 'DS');
/** (300A,0107) Applicator Sequence, SQ, VM 1. */
export const ApplicatorSequence = /* @__PURE__ */ defineListTag('300A0107', 'SQ');
/** (300A,0108) Applicator ID, SH, VM 1. */
export const ApplicatorID = /* @__PURE__ */ defineTag('300A0108', 'SH');
/** (300A,0109) Applicator Type, CS, VM 1. */
export const ApplicatorType = /* @__PURE__ */ defineTag('300A0109', 'CS');
/** (300A,010A) Applicator Description, LO, VM 1. */
export const ApplicatorDescription = /* @__PURE__ */ defineTag('300A010A', 'LO');
/** (300A,010C) Cumulative Dose Reference Coefficient, DS, VM 1. */
export const CumulativeDoseReferenceCoefficient = /* @__PURE__ */ defineTag('300A010C', 'DS');
/** (300A,010E) Final Cumulative Meterset Weight, DS, VM 1. */
export const FinalCumulativeMetersetWeight = /* @__PURE__ */ defineTag('300A010E', 'DS');
/** (300A,0110) Number of Control Points, IS, VM 1. */
export const NumberOfControlPoints = /* @__PURE__ */ defineTag('300A0110', 'IS');
/** (300A,0111) Control Point Sequence, SQ, VM 1. */
export const ControlPointSequence = /* @__PURE__ */ defineListTag('300A0111', 'SQ');
/** (300A,0112) Control Point Index, IS, VM 1. */
export const ControlPointIndex = /* @__PURE__ */ defineTag('300A0112', 'IS');
/** (300A,0114) Nominal Beam Energy, DS, VM 1. */
export const NominalBeamEnergy = /* @__PURE__ */ defineTag('300A0114', 'DS');
/** (300A,0115) Dose Rate Set, DS, VM 1. */
export const DoseRateSet = /* @__PURE__ */ defineTag('300A0115', 'DS');
/** (300A,0116) Wedge Position Sequence, SQ, VM 1. */
export const WedgePositionSequence = /* @__PURE__ */ defineListTag('300A0116', 'SQ');
/** (300A,0118) Wedge Position, CS, VM 1. */
export const WedgePosition = /* @__PURE__ */ defineTag('300A0118', 'CS');
/** (300A,011A) Beam Limiting Device Position Sequence, SQ, VM 1. */
export const BeamLimitingDevicePositionSequence = /* @__PURE__ */ defineListTag('300A011A', 'SQ');
/** (300A,011C) Leaf/Jaw Positions, DS, VM 2-2n. */
export const LeafJawPositions = /* @__PURE__ */ defineListTag('300A011C', 'DS');
/** (300A,011E) Gantry Angle, DS, VM 1. */
export const GantryAngle = /* @__PURE__ */ defineTag('300A011E', 'DS');
/** (300A,011F) Gantry Rotation Direction, CS, VM 1. */
export const GantryRotationDirection = /* @__PURE__ */ defineTag('300A011F', 'CS');
/** (300A,0120) Beam Limiting Device Angle, DS, VM 1. */
export const BeamLimitingDeviceAngle = /* @__PURE__ */ defineTag('300A0120', 'DS');
/** (300A,0121) Beam Limiting Device Rotation Direction, CS, VM 1. */
export const BeamLimitingDeviceRotationDirection = /* @__PURE__ */ defineTag('300A0121', 'CS');
/** (300A,0122) Patient Support Angle, DS, VM 1. */
export const PatientSupportAngle = /* @__PURE__ */ defineTag('300A0122', 'DS');
/** (300A,0123) Patient Support Rotation Direction, CS, VM 1. */
export const PatientSupportRotationDirection = /* @__PURE__ */ defineTag('300A0123', 'CS');
/** (300A,0124) Table Top Eccentric Axis Distance, DS, VM 1. */
export const TableTopEccentricAxisDistance = /* @__PURE__ */ defineTag('300A0124', 'DS');
/** (300A,0125) Table Top Eccentric Angle, DS, VM 1. */
export const TableTopEccentricAngle = /* @__PURE__ */ defineTag('300A0125', 'DS');
/** (300A,0126) Table Top Eccentric Rotation Direction, CS, VM 1. */
export const TableTopEccentricRotationDirection = /* @__PURE__ */ defineTag('300A0126', 'CS');
/** (300A,0128) Table Top Vertical Position, DS, VM 1. */
export const TableTopVerticalPosition = /* @__PURE__ */ defineTag('300A0128', 'DS');
/** (300A,0129) Table Top Longitudinal Position, DS, VM 1. */
export const TableTopLongitudinalPosition = /* @__PURE__ */ defineTag('300A0129', 'DS');
/** (300A,012A) Table Top Lateral Position, DS, VM 1. */
export const TableTopLateralPosition = /* @__PURE__ */ defineTag('300A012A', 'DS');
/** (300A,012C) Isocenter Position, DS, VM 3. */
export const IsocenterPosition = /* @__PURE__ */ defineListTag('300A012C', 'DS');
/** (300A,012E) Surface Entry Point, DS, VM 3. */
export const SurfaceEntryPoint = /* @__PURE__ */ defineListTag('300A012E', 'DS');
/** (300A,0130) Source to Surface Distance, DS, VM 1. */
export const SourceToSurfaceDistance = /* @__PURE__ */ defineTag('300A0130', 'DS');
/** (300A,0131) Average Beam Dose Point Source to External Contour Distance, FL, VM 1. */
export const AverageBeamDosePointSourceToExternalContourDistance = /* @__PURE__ */ defineTag('300A0131', 'FL');
/** (300A,0132) Source to External Contour Distance, FL, VM 1. */
export const SourceToExternalContourDistance = /* @__PURE__ */ defineTag('300A0132', 'FL');
/** (300A,0133) External Contour Entry Point, FL, VM 3. */
export const ExternalContourEntryPoint = /* @__PURE__ */ defineListTag('300A0133', 'FL');
/** (300A,0134) Cumulative Meterset Weight, DS, VM 1. */
export const CumulativeMetersetWeight = /* @__PURE__ */ defineTag('300A0134', 'DS');
/** (300A,0140) Table Top Pitch Angle, FL, VM 1. */
export const TableTopPitchAngle = /* @__PURE__ */ defineTag('300A0140', 'FL');
/** (300A,0142) Table Top Pitch Rotation Direction, CS, VM 1. */
export const TableTopPitchRotationDirection = /* @__PURE__ */ defineTag('300A0142', 'CS');
/** (300A,0144) Table Top Roll Angle, FL, VM 1. */
export const TableTopRollAngle = /* @__PURE__ */ defineTag('300A0144', 'FL');
/** (300A,0146) Table Top Roll Rotation Direction, CS, VM 1. */
export const TableTopRollRotationDirection = /* @__PURE__ */ defineTag('300A0146', 'CS');
/** (300A,0148) Head Fixation Angle, FL, VM 1. */
export const HeadFixationAngle = /* @__PURE__ */ defineTag('300A0148', 'FL');
/** (300A,014A) Gantry Pitch Angle, FL, VM 1. */
export const GantryPitchAngle = /* @__PURE__ */ defineTag('300A014A', 'FL');
/** (300A,014C) Gantry Pitch Rotation Direction, CS, VM 1. */
export const GantryPitchRotationDirection = /* @__PURE__ */ defineTag('300A014C', 'CS');
/** (300A,014E) Gantry Pitch Angle Tolerance, FL, VM 1. */
export const GantryPitchAngleTolerance = /* @__PURE__ */ defineTag('300A014E', 'FL');
/** (300A,0150) Fixation Eye, CS, VM 1. */
export const FixationEye = /* @__PURE__ */ defineTag('300A0150', 'CS');
/** (300A,0151) Chair Head Frame Position, DS, VM 1. */
export const ChairHeadFramePosition = /* @__PURE__ */ defineTag('300A0151', 'DS');
/** (300A,0152) Head Fixation Angle Tolerance, DS, VM 1. */
export const HeadFixationAngleTolerance = /* @__PURE__ */ defineTag('300A0152', 'DS');
/** (300A,0153) Chair Head Frame Position Tolerance, DS, VM 1. */
export const ChairHeadFramePositionTolerance = /* @__PURE__ */ defineTag('300A0153', 'DS');
/** (300A,0154) Fixation Light Azimuthal Angle Tolerance, DS, VM 1. */
export const FixationLightAzimuthalAngleTolerance = /* @__PURE__ */ defineTag('300A0154', 'DS');
/** (300A,0155) Fixation Light Polar Angle Tolerance, DS, VM 1. */
export const FixationLightPolarAngleTolerance = /* @__PURE__ */ defineTag('300A0155', 'DS');
/** (300A,0180) Patient Setup Sequence, SQ, VM 1. */
export const PatientSetupSequence = /* @__PURE__ */ defineListTag('300A0180', 'SQ');
/** (300A,0182) Patient Setup Number, IS, VM 1. */
export const PatientSetupNumber = /* @__PURE__ */ defineTag('300A0182', 'IS');
/** (300A,0183) Patient Setup Label, LO, VM 1. */
export const PatientSetupLabel = /* @__PURE__ */ defineTag('300A0183', 'LO');
/** (300A,0184) Patient Additional Position, LO, VM 1. */
export const PatientAdditionalPosition = /* @__PURE__ */ defineTag('300A0184', 'LO');
/** (300A,0190) Fixation Device Sequence, SQ, VM 1. */
export const FixationDeviceSequence = /* @__PURE__ */ defineListTag('300A0190', 'SQ');
/** (300A,0192) Fixation Device Type, CS, VM 1. */
export const FixationDeviceType = /* @__PURE__ */ defineTag('300A0192', 'CS');
/** (300A,0194) Fixation Device Label, SH, VM 1. */
export const FixationDeviceLabel = /* @__PURE__ */ defineTag('300A0194', 'SH');
/** (300A,0196) Fixation Device Description, ST, VM 1. */
export const FixationDeviceDescription = /* @__PURE__ */ defineTag('300A0196', 'ST');
/** (300A,0198) Fixation Device Position, SH, VM 1. */
export const FixationDevicePosition = /* @__PURE__ */ defineTag('300A0198', 'SH');
/** (300A,0199) Fixation Device Pitch Angle, FL, VM 1. */
export const FixationDevicePitchAngle = /* @__PURE__ */ defineTag('300A0199', 'FL');
/** (300A,019A) Fixation Device Roll Angle, FL, VM 1. */
export const FixationDeviceRollAngle = /* @__PURE__ */ defineTag('300A019A', 'FL');
/** (300A,01A0) Shielding Device Sequence, SQ, VM 1. */
export const ShieldingDeviceSequence = /* @__PURE__ */ defineListTag('300A01A0', 'SQ');
/** (300A,01A2) Shielding Device Type, CS, VM 1. */
export const ShieldingDeviceType = /* @__PURE__ */ defineTag('300A01A2', 'CS');
/** (300A,01A4) Shielding Device Label, SH, VM 1. */
export const ShieldingDeviceLabel = /* @__PURE__ */ defineTag('300A01A4', 'SH');
/** (300A,01A6) Shielding Device Description, ST, VM 1. */
export const ShieldingDeviceDescription = /* @__PURE__ */ defineTag('300A01A6', 'ST');
/** (300A,01A8) Shielding Device Position, SH, VM 1. */
export const ShieldingDevicePosition = /* @__PURE__ */ defineTag('300A01A8', 'SH');
/** (300A,01B0) Setup Technique, CS, VM 1. */
export const SetupTechnique = /* @__PURE__ */ defineTag('300A01B0', 'CS');
/** (300A,01B2) Setup Technique Description, ST, VM 1. */
export const SetupTechniqueDescription = /* @__PURE__ */ defineTag('300A01B2', 'ST');
/** (300A,01B4) Setup Device Sequence, SQ, VM 1. */
export const SetupDeviceSequence = /* @__PURE__ */ defineListTag('300A01B4', 'SQ');
/** (300A,01B6) Setup Device Type, CS, VM 1. */
export const SetupDeviceType = /* @__PURE__ */ defineTag('300A01B6', 'CS');
/** (300A,01B8) Setup Device Label, SH, VM 1. */
export const SetupDeviceLabel = /* @__PURE__ */ defineTag('300A01B8', 'SH');
/** (300A,01BA) Setup Device Description, ST, VM 1. */
export const SetupDeviceDescription = /* @__PURE__ */ defineTag('300A01BA', 'ST');
/** (300A,01BC) Setup Device Parameter, DS, VM 1. */
export const SetupDeviceParameter = /* @__PURE__ */ defineTag('300A01BC', 'DS');
/** (300A,01D0) Setup Reference Description, ST, VM 1. */
export const SetupReferenceDescription = /* @__PURE__ */ defineTag('300A01D0', 'ST');
/** (300A,01D2) Table Top Vertical Setup Displacement, DS, VM 1. */
export const TableTopVerticalSetupDisplacement = /* @__PURE__ */ defineTag('300A01D2', 'DS');
/** (300A,01D4) Table Top Longitudinal Setup Displacement, DS, VM 1. */
export const TableTopLongitudinalSetupDisplacement = /* @__PURE__ */ defineTag('300A01D4', 'DS');
/** (300A,01D6) Table Top Lateral Setup Displacement, DS, VM 1. */
export const TableTopLateralSetupDisplacement = /* @__PURE__ */ defineTag('300A01D6', 'DS');
/** (300A,0200) Brachy Treatment Technique, CS, VM 1. */
export const BrachyTreatmentTechnique = /* @__PURE__ */ defineTag('300A0200', 'CS');
/** (300A,0202) Brachy Treatment Type, CS, VM 1. */
export const BrachyTreatmentType = /* @__PURE__ */ defineTag('300A0202', 'CS');
/** (300A,0206) Treatment Machine Sequence, SQ, VM 1. */
export const TreatmentMachineSequence = /* @__PURE__ */ defineListTag('300A0206', 'SQ');
/** (300A,0210) Source Sequence, SQ, VM 1. */
export const SourceSequence = /* @__PURE__ */ defineListTag('300A0210', 'SQ');
/** (300A,0212) Source Number, IS, VM 1. */
export const SourceNumber = /* @__PURE__ */ defineTag('300A0212', 'IS');
/** (300A,0214) Source Type, CS, VM 1. */
export const SourceType = /* @__PURE__ */ defineTag('300A0214', 'CS');
/** (300A,0216) Source Manufacturer, LO, VM 1. */
export const SourceManufacturer = /* @__PURE__ */ defineTag('300A0216', 'LO');
/** (300A,0218) Active Source Diameter, DS, VM 1. */
export const ActiveSourceDiameter = /* @__PURE__ */ defineTag('300A0218', 'DS');
/** (300A,021A) Active Source Length, DS, VM 1. */
export const ActiveSourceLength = /* @__PURE__ */ defineTag('300A021A', 'DS');
/** (300A,021B) Source Model ID, SH, VM 1. */
export const SourceModelID = /* @__PURE__ */ defineTag('300A021B', 'SH');
/** (300A,021C) Source Description, LO, VM 1. */
export const SourceDescription = /* @__PURE__ */ defineTag('300A021C', 'LO');
/** (300A,0222) Source Encapsulation Nominal Thickness, DS, VM 1. */
export const SourceEncapsulationNominalThickness = /* @__PURE__ */ defineTag('300A0222', 'DS');
/** (300A,0224) Source Encapsulation Nominal Transmission, DS, VM 1. */
export const SourceEncapsulationNominalTransmission = /* @__PURE__ */ defineTag('300A0224', 'DS');
/** (300A,0226) Source Isotope Name, LO, VM 1. */
export const SourceIsotopeName = /* @__PURE__ */ defineTag('300A0226', 'LO');
/** (300A,0228) Source Isotope Half Life, DS, VM 1. */
export const SourceIsotopeHalfLife = /* @__PURE__ */ defineTag('300A0228', 'DS');
/** (300A,0229) Source Strength Units, CS, VM 1. */
export const SourceStrengthUnits = /* @__PURE__ */ defineTag('300A0229', 'CS');
/** (300A,022A) Reference Air Kerma Rate, DS, VM 1. */
export const ReferenceAirKermaRate = /* @__PURE__ */ defineTag('300A022A', 'DS');
/** (300A,022B) Source Strength, DS, VM 1. */
export const SourceStrength = /* @__PURE__ */ defineTag('300A022B', 'DS');
/** (300A,022C) Source Strength Reference Date, DA, VM 1. */
export const SourceStrengthReferenceDate = /* @__PURE__ */ defineTag('300A022C', 'DA');
/** (300A,022E) Source Strength Reference Time, TM, VM 1. */
export const SourceStrengthReferenceTime = /* @__PURE__ */ defineTag('300A022E', 'TM');
/** (300A,0230) Application Setup Sequence, SQ, VM 1. */
export const ApplicationSetupSequence = /* @__PURE__ */ defineListTag('300A0230', 'SQ');
/** (300A,0232) Application Setup Type, CS, VM 1. */
export const ApplicationSetupType = /* @__PURE__ */ defineTag('300A0232', 'CS');
/** (300A,0234) Application Setup Number, IS, VM 1. */
export const ApplicationSetupNumber = /* @__PURE__ */ defineTag('300A0234', 'IS');
/** (300A,0236) Application Setup Name, LO, VM 1. */
export const ApplicationSetupName = /* @__PURE__ */ defineTag('300A0236', 'LO');
/** (300A,0238) Application Setup Manufacturer, LO, VM 1. */
export const ApplicationSetupManufacturer = /* @__PURE__ */ defineTag('300A0238', 'LO');
/** (300A,0240) Template Number, IS, VM 1. */
export const TemplateNumber = /* @__PURE__ */ defineTag('300A0240', 'IS');
/** (300A,0242) Template Type, SH, VM 1. */
export const TemplateType = /* @__PURE__ */ defineTag('300A0242', 'SH');
/** (300A,0244) Template Name, LO, VM 1. */
export const TemplateName = /* @__PURE__ */ defineTag('300A0244', 'LO');
/** (300A,0250) Total Reference Air Kerma, DS, VM 1. */
export const TotalReferenceAirKerma = /* @__PURE__ */ defineTag('300A0250', 'DS');
/** (300A,0260) Brachy Accessory Device Sequence, SQ, VM 1. */
export const BrachyAccessoryDeviceSequence = /* @__PURE__ */ defineListTag('300A0260', 'SQ');
/** (300A,0262) Brachy Accessory Device Number, IS, VM 1. */
export const BrachyAccessoryDeviceNumber = /* @__PURE__ */ defineTag('300A0262', 'IS');
/** (300A,0263) Brachy Accessory Device ID, SH, VM 1. */
export const BrachyAccessoryDeviceID = /* @__PURE__ */ defineTag('300A0263', 'SH');
/** (300A,0264) Brachy Accessory Device Type, CS, VM 1. */
export const BrachyAccessoryDeviceType = /* @__PURE__ */ defineTag('300A0264', 'CS');
/** (300A,0266) Brachy Accessory Device Name, LO, VM 1. */
export const BrachyAccessoryDeviceName = /* @__PURE__ */ defineTag('300A0266', 'LO');
/** (300A,026A) Brachy Accessory Device Nominal Thickness, DS, VM 1. */
export const BrachyAccessoryDeviceNominalThickness = /* @__PURE__ */ defineTag('300A026A', 'DS');
/** (300A,026C) Brachy Accessory Device Nominal Transmission, DS, VM 1. */
export const BrachyAccessoryDeviceNominalTransmission = /* @__PURE__ */ defineTag('300A026C', 'DS');
/** (300A,0271) Channel Effective Length, DS, VM 1. */
export const ChannelEffectiveLength = /* @__PURE__ */ defineTag('300A0271', 'DS');
/** (300A,0272) Channel Inner Length, DS, VM 1. */
export const ChannelInnerLength = /* @__PURE__ */ defineTag('300A0272', 'DS');
/** (300A,0273) Afterloader Channel ID, SH, VM 1. */
export const AfterloaderChannelID = /* @__PURE__ */ defineTag('300A0273', 'SH');
/** (300A,0274) Source Applicator Tip Length, DS, VM 1. */
export const SourceApplicatorTipLength = /* @__PURE__ */ defineTag('300A0274', 'DS');
/** (300A,0280) Channel Sequence, SQ, VM 1. */
export const ChannelSequence = /* @__PURE__ */ defineListTag('300A0280', 'SQ');
/** (300A,0282) Channel Number, IS, VM 1. */
export const ChannelNumber = /* @__PURE__ */ defineTag('300A0282', 'IS');
/** (300A,0284) Channel Length, DS, VM 1. */
export const ChannelLength = /* @__PURE__ */ defineTag('300A0284', 'DS');
/** (300A,0286) Channel Total Time, DS, VM 1. */
export const ChannelTotalTime = /* @__PURE__ */ defineTag('300A0286', 'DS');
/** (300A,0288) Source Movement Type, CS, VM 1. */
export const SourceMovementType = /* @__PURE__ */ defineTag('300A0288', 'CS');
/** (300A,028A) Number of Pulses, IS, VM 1. */
export const NumberOfPulses = /* @__PURE__ */ defineTag('300A028A', 'IS');
/** (300A,028C) Pulse Repetition Interval, DS, VM 1. */
export const PulseRepetitionInterval = /* @__PURE__ */ defineTag('300A028C', 'DS');
/** (300A,0290) Source Applicator Number, IS, VM 1. */
export const SourceApplicatorNumber = /* @__PURE__ */ defineTag('300A0290', 'IS');
/** (300A,0291) Source Applicator ID, SH, VM 1. */
export const SourceApplicatorID = /* @__PURE__ */ defineTag('300A0291', 'SH');
/** (300A,0292) Source Applicator Type, CS, VM 1. */
export const SourceApplicatorType = /* @__PURE__ */ defineTag('300A0292', 'CS');
/** (300A,0294) Source Applicator Name, LO, VM 1. */
export const SourceApplicatorName = /* @__PURE__ */ defineTag('300A0294', 'LO');
/** (300A,0296) Source Applicator Length, DS, VM 1. */
export const SourceApplicatorLength = /* @__PURE__ */ defineTag('300A0296', 'DS');
/** (300A,0298) Source Applicator Manufacturer, LO, VM 1. */
export const SourceApplicatorManufacturer = /* @__PURE__ */ defineTag('300A0298', 'LO');
/** (300A,029C) Source Applicator Wall Nominal Thickness, DS, VM 1. */
export const SourceApplicatorWallNominalThickness = /* @__PURE__ */ defineTag('300A029C', 'DS');
/** (300A,029E) Source Applicator Wall Nominal Transmission, DS, VM 1. */
export const SourceApplicatorWallNominalTransmission = /* @__PURE__ */ defineTag('300A029E', 'DS');
/** (300A,02A0) Source Applicator Step Size, DS, VM 1. */
export const SourceApplicatorStepSize = /* @__PURE__ */ defineTag('300A02A0', 'DS');
/** (300A,02A1) Applicator Shape Referenced ROI Number, IS, VM 1. */
export const ApplicatorShapeReferencedROINumber = /* @__PURE__ */ defineTag('300A02A1', 'IS');
/** (300A,02A2) Transfer Tube Number, IS, VM 1. */
export const TransferTubeNumber = /* @__PURE__ */ defineTag('300A02A2', 'IS');
/** (300A,02A4) Transfer Tube Length, DS, VM 1. */
export const TransferTubeLength = /* @__PURE__ */ defineTag('300A02A4', 'DS');
/** (300A,02B0) Channel Shield Sequence, SQ, VM 1. */
export const ChannelShieldSequence = /* @__PURE__ */ defineListTag('300A02B0', 'SQ');
/** (300A,02B2) Channel Shield Number, IS, VM 1. */
export const ChannelShieldNumber = /* @__PURE__ */ defineTag('300A02B2', 'IS');
/** (300A,02B3) Channel Shield ID, SH, VM 1. */
export const ChannelShieldID = /* @__PURE__ */ defineTag('300A02B3', 'SH');
/** (300A,02B4) Channel Shield Name, LO, VM 1. */
export const ChannelShieldName = /* @__PURE__ */ defineTag('300A02B4', 'LO');
/** (300A,02B8) Channel Shield Nominal Thickness, DS, VM 1. */
export const ChannelShieldNominalThickness = /* @__PURE__ */ defineTag('300A02B8', 'DS');
/** (300A,02BA) Channel Shield Nominal Transmission, DS, VM 1. */
export const ChannelShieldNominalTransmission = /* @__PURE__ */ defineTag('300A02BA', 'DS');
/** (300A,02C8) Final Cumulative Time Weight, DS, VM 1. */
export const FinalCumulativeTimeWeight = /* @__PURE__ */ defineTag('300A02C8', 'DS');
/** (300A,02D0) Brachy Control Point Sequence, SQ, VM 1. */
export const BrachyControlPointSequence = /* @__PURE__ */ defineListTag('300A02D0', 'SQ');
/** (300A,02D2) Control Point Relative Position, DS, VM 1. */
export const ControlPointRelativePosition = /* @__PURE__ */ defineTag('300A02D2', 'DS');
/** (300A,02D4) Control Point 3D Position, DS, VM 3. */
export const ControlPoint3DPosition = /* @__PURE__ */ defineListTag('300A02D4', 'DS');
/** (300A,02D6) Cumulative Time Weight, DS, VM 1. */
export const CumulativeTimeWeight = /* @__PURE__ */ defineTag('300A02D6', 'DS');
/** (300A,02E0) Compensator Divergence, CS, VM 1. */
export const CompensatorDivergence = /* @__PURE__ */ defineTag('300A02E0', 'CS');
/** (300A,02E1) Compensator Mounting Position, CS, VM 1. */
export const CompensatorMountingPosition = /* @__PURE__ */ defineTag('300A02E1', 'CS');
/** (300A,02E2) Source to Compensator Distance, DS, VM 1-n. */
export const SourceToCompensatorDistance = /* @__PURE__ */ defineListTag('300A02E2', 'DS');
/** (300A,02E3) Total Compensator Tray Water-Equivalent Thickness, FL, VM 1. */
export const TotalCompensatorTrayWaterEquivalentThickness = /* @__PURE__ */ defineTag('300A02E3', 'FL');
/** (300A,02E4) Isocenter to Compensator Tray Distance, FL, VM 1. */
export const IsocenterToCompensatorTrayDistance = /* @__PURE__ */ defineTag('300A02E4', 'FL');
/** (300A,02E5) Compensator Column Offset, FL, VM 1. */
export const CompensatorColumnOffset = /* @__PURE__ */ defineTag('300A02E5', 'FL');
/** (300A,02E6) Isocenter to Compensator Distances, FL, VM 1-n. */
export const IsocenterToCompensatorDistances = /* @__PURE__ */ defineListTag('300A02E6', 'FL');
/** (300A,02E7) Compensator Relative Stopping Power Ratio, FL, VM 1. */
export const CompensatorRelativeStoppingPowerRatio = /* @__PURE__ */ defineTag('300A02E7', 'FL');
/** (300A,02E8) Compensator Milling Tool Diameter, FL, VM 1. */
export const CompensatorMillingToolDiameter = /* @__PURE__ */ defineTag('300A02E8', 'FL');
/** (300A,02EA) Ion Range Compensator Sequence, SQ, VM 1. */
export const IonRangeCompensatorSequence = /* @__PURE__ */ defineListTag('300A02EA', 'SQ');
/** (300A,02EB) Compensator Description, LT, VM 1. */
export const CompensatorDescription = /* @__PURE__ */ defineTag('300A02EB', 'LT');
/** (300A,02EC) Compensator Surface Representation Flag, CS, VM 1. */
export const CompensatorSurfaceRepresentationFlag = /* @__PURE__ */ defineTag('300A02EC', 'CS');
/** (300A,0302) Radiation Mass Number, IS, VM 1. */
export const RadiationMassNumber = /* @__PURE__ */ defineTag('300A0302', 'IS');
/** (300A,0304) Radiation Atomic Number, IS, VM 1. */
export const RadiationAtomicNumber = /* @__PURE__ */ defineTag('300A0304', 'IS');
/** (300A,0306) Radiation Charge State, SS, VM 1. */
export const RadiationChargeState = /* @__PURE__ */ defineTag('300A0306', 'SS');
/** (300A,0308) Scan Mode, CS, VM 1. */
export const ScanMode = /* @__PURE__ */ defineTag('300A0308', 'CS');
/** (300A,0309) Modulated Scan Mode Type, CS, VM 1. */
export const ModulatedScanModeType = /* @__PURE__ */ defineTag('300A0309', 'CS');
/** (300A,030A) Virtual Source-Axis Distances, FL, VM 2. */
export const VirtualSourceAxisDistances = /* @__PURE__ */ defineListTag('300A030A', 'FL');
/** (300A,030C) Snout Sequence, SQ, VM 1. */
export const SnoutSequence = /* @__PURE__ */ defineListTag('300A030C', 'SQ');
/** (300A,030D) Snout Position, FL, VM 1. */
export const SnoutPosition = /* @__PURE__ */ defineTag('300A030D', 'FL');
/** (300A,030F) Snout ID, SH, VM 1. */
export const SnoutID = /* @__PURE__ */ defineTag('300A030F', 'SH');
/** (300A,0312) Number of Range Shifters, IS, VM 1. */
export const NumberOfRangeShifters = /* @__PURE__ */ defineTag('300A0312', 'IS');
/** (300A,0314) Range Shifter Sequence, SQ, VM 1. */
export const RangeShifterSequence = /* @__PURE__ */ defineListTag('300A0314', 'SQ');
/** (300A,0316) Range Shifter Number, IS, VM 1. */
export const RangeShifterNumber = /* @__PURE__ */ defineTag('300A0316', 'IS');
/** (300A,0318) Range Shifter ID, SH, VM 1. */
export const RangeShifterID = /* @__PURE__ */ defineTag('300A0318', 'SH');
/** (300A,0320) Range Shifter Type, CS, VM 1. */
export const RangeShifterType = /* @__PURE__ */ defineTag('300A0320', 'CS');
/** (300A,0322) Range Shifter Description, LO, VM 1. */
export const RangeShifterDescription = /* @__PURE__ */ defineTag('300A0322', 'LO');
/** (300A,0330) Number of Lateral Spreading Devices, IS, VM 1. */
export const NumberOfLateralSpreadingDevices = /* @__PURE__ */ defineTag('300A0330', 'IS');
/** (300A,0332) Lateral Spreading Device Sequence, SQ, VM 1. */
export const LateralSpreadingDeviceSequence = /* @__PURE__ */ defineListTag('300A0332', 'SQ');
/** (300A,0334) Lateral Spreading Device Number, IS, VM 1. */
export const LateralSpreadingDeviceNumber = /* @__PURE__ */ defineTag('300A0334', 'IS');
/** (300A,0336) Lateral Spreading Device ID, SH, VM 1. */
export const LateralSpreadingDeviceID = /* @__PURE__ */ defineTag('300A0336', 'SH');
/** (300A,0338) Lateral Spreading Device Type, CS, VM 1. */
export const LateralSpreadingDeviceType = /* @__PURE__ */ defineTag('300A0338', 'CS');
/** (300A,033A) Lateral Spreading Device Description, LO, VM 1. */
export const LateralSpreadingDeviceDescription = /* @__PURE__ */ defineTag('300A033A', 'LO');
/** (300A,033C) Lateral Spreading Device Water Equivalent Thickness, FL, VM 1. */
export const LateralSpreadingDeviceWaterEquivalentThickness = /* @__PURE__ */ defineTag('300A033C', 'FL');
/** (300A,0340) Number of Range Modulators, IS, VM 1. */
export const NumberOfRangeModulators = /* @__PURE__ */ defineTag('300A0340', 'IS');
/** (300A,0342) Range Modulator Sequence, SQ, VM 1. */
export const RangeModulatorSequence = /* @__PURE__ */ defineListTag('300A0342', 'SQ');
/** (300A,0344) Range Modulator Number, IS, VM 1. */
export const RangeModulatorNumber = /* @__PURE__ */ defineTag('300A0344', 'IS');
/** (300A,0346) Range Modulator ID, SH, VM 1. */
export const RangeModulatorID = /* @__PURE__ */ defineTag('300A0346', 'SH');
/** (300A,0348) Range Modulator Type, CS, VM 1. */
export const RangeModulatorType = /* @__PURE__ */ defineTag('300A0348', 'CS');
/** (300A,034A) Range Modulator Description, LO, VM 1. */
export const RangeModulatorDescription = /* @__PURE__ */ defineTag('300A034A', 'LO');
/** (300A,034C) Beam Current Modulation ID, SH, VM 1. */
export const BeamCurrentModulationID = /* @__PURE__ */ defineTag('300A034C', 'SH');
/** (300A,0350) Patient Support Type, CS, VM 1. */
export const PatientSupportType = /* @__PURE__ */ defineTag('300A0350', 'CS');
/** (300A,0352) Patient Support ID, SH, VM 1. */
export const PatientSupportID = /* @__PURE__ */ defineTag('300A0352', 'SH');
/** (300A,0354) Patient Support Accessory Code, LO, VM 1. */
export const PatientSupportAccessoryCode = /* @__PURE__ */ defineTag('300A0354', 'LO');
/** (300A,0355) Tray Accessory Code, LO, VM 1. */
export const TrayAccessoryCode = /* @__PURE__ */ defineTag('300A0355', 'LO');
/** (300A,0356) Fixation Light Azimuthal Angle, FL, VM 1. */
export const FixationLightAzimuthalAngle = /* @__PURE__ */ defineTag('300A0356', 'FL');
/** (300A,0358) Fixation Light Polar Angle, FL, VM 1. */
export const FixationLightPolarAngle = /* @__PURE__ */ defineTag('300A0358', 'FL');
/** (300A,035A) Meterset Rate, FL, VM 1. */
export const MetersetRate = /* @__PURE__ */ defineTag('300A035A', 'FL');
/** (300A,0360) Range Shifter Settings Sequence, SQ, VM 1. */
export const RangeShifterSettingsSequence = /* @__PURE__ */ defineListTag('300A0360', 'SQ');
/** (300A,0362) Range Shifter Setting, LO, VM 1. */
export const RangeShifterSetting = /* @__PURE__ */ defineTag('300A0362', 'LO');
/** (300A,0364) Isocenter to Range Shifter Distance, FL, VM 1. */
export const IsocenterToRangeShifterDistance = /* @__PURE__ */ defineTag('300A0364', 'FL');
/** (300A,0366) Range Shifter Water Equivalent Thickness, FL, VM 1. */
export const RangeShifterWaterEquivalentThickness = /* @__PURE__ */ defineTag('300A0366', 'FL');
/** (300A,0370) Lateral Spreading Device Settings Sequence, SQ, VM 1. */
export const LateralSpreadingDeviceSettingsSequence = /* @__PURE__ */ defineListTag('300A0370', 'SQ');
/** (300A,0372) Lateral Spreading Device Setting, LO, VM 1. */
export const LateralSpreadingDeviceSetting = /* @__PURE__ */ defineTag('300A0372', 'LO');
/** (300A,0374) Isocenter to Lateral Spreading Device Distance, FL, VM 1. */
export const IsocenterToLateralSpreadingDeviceDistance = /* @__PURE__ */ defineTag('300A0374', 'FL');
/** (300A,0380) Range Modulator Settings Sequence, SQ, VM 1. */
export const RangeModulatorSettingsSequence = /* @__PURE__ */ defineListTag('300A0380', 'SQ');
/** (300A,0382) Range Modulator Gating Start Value, FL, VM 1. */
export const RangeModulatorGatingStartValue = /* @__PURE__ */ defineTag('300A0382', 'FL');
/** (300A,0384) Range Modulator Gating Stop Value, FL, VM 1. */
export const RangeModulatorGatingStopValue = /* @__PURE__ */ defineTag('300A0384', 'FL');
/** (300A,0386) Range Modulator Gating Start Water Equivalent Thickness, FL, VM 1. */
export const RangeModulatorGatingStartWaterEquivalentThickness = /* @__PURE__ */ defineTag('300A0386', 'FL');
/** (300A,0388) Range Modulator Gating Stop Water Equivalent Thickness, FL, VM 1. */
export const RangeModulatorGatingStopWaterEquivalentThickness = /* @__PURE__ */ defineTag('300A0388', 'FL');
/** (300A,038A) Isocenter to Range Modulator Distance, FL, VM 1. */
export const IsocenterToRangeModulatorDistance = /* @__PURE__ */ defineTag('300A038A', 'FL');
/** (300A,038F) Scan Spot Time Offset, FL, VM 1-n. */
export const ScanSpotTimeOffset = /* @__PURE__ */ defineListTag('300A038F', 'FL');
/** (300A,0390) Scan Spot Tune ID, SH, VM 1. */
export const ScanSpotTuneID = /* @__PURE__ */ defineTag('300A0390', 'SH');
/** (300A,0391) Scan Spot Prescribed Indices, IS, VM 1-n. */
export const ScanSpotPrescribedIndices = /* @__PURE__ */ defineListTag('300A0391', 'IS');
/** (300A,0392) Number of Scan Spot Positions, IS, VM 1. */
export const NumberOfScanSpotPositions = /* @__PURE__ */ defineTag('300A0392', 'IS');
/** (300A,0393) Scan Spot Reordered, CS, VM 1. */
export const ScanSpotReordered = /* @__PURE__ */ defineTag('300A0393', 'CS');
/** (300A,0394) Scan Spot Position Map, FL, VM 1-n. */
export const ScanSpotPositionMap = /* @__PURE__ */ defineListTag('300A0394', 'FL');
/** (300A,0395) Scan Spot Reordering Allowed, CS, VM 1. */
export const ScanSpotReorderingAllowed = /* @__PURE__ */ defineTag('300A0395', 'CS');
/** (300A,0396) Scan Spot Meterset Weights, FL, VM 1-n. */
export const ScanSpotMetersetWeights = /* @__PURE__ */ defineListTag('300A0396', 'FL');
/** (300A,0398) Scanning Spot Size, FL, VM 2. */
export const ScanningSpotSize = /* @__PURE__ */ defineListTag('300A0398', 'FL');
/** (300A,0399) Scan Spot Sizes Delivered, FL, VM 2-2n. */
export const ScanSpotSizesDelivered = /* @__PURE__ */ defineListTag('300A0399', 'FL');
/** (300A,039A) Number of Paintings, IS, VM 1. */
export const NumberOfPaintings = /* @__PURE__ */ defineTag('300A039A', 'IS');
/** (300A,039B) Scan Spot Gantry Angles, FL, VM 1-n. */
export const ScanSpotGantryAngles = /* @__PURE__ */ defineListTag('300A039B', 'FL');
/** (300A,039C) Scan Spot Patient Support Angles, FL, VM 1-n. */
export const ScanSpotPatientSupportAngles = /* @__PURE__ */ defineListTag('300A039C', 'FL');
/** (300A,03A0) Ion Tolerance Table Sequence, SQ, VM 1. */
export const IonToleranceTableSequence = /* @__PURE__ */ defineListTag('300A03A0', 'SQ');
/** (300A,03A2) Ion Beam Sequence, SQ, VM 1. */
export const IonBeamSequence = /* @__PURE__ */ defineListTag('300A03A2', 'SQ');
/** (300A,03A4) Ion Beam Limiting Device Sequence, SQ, VM 1. */
export const IonBeamLimitingDeviceSequence = /* @__PURE__ */ defineListTag('300A03A4', 'SQ');
/** (300A,03A6) Ion Block Sequence, SQ, VM 1. */
export const IonBlockSequence = /* @__PURE__ */ defineListTag('300A03A6', 'SQ');
/** (300A,03A8) Ion Control Point Sequence, SQ, VM 1. */
export const IonControlPointSequence = /* @__PURE__ */ defineListTag('300A03A8', 'SQ');
/** (300A,03AA) Ion Wedge Sequence, SQ, VM 1. */
export const IonWedgeSequence = /* @__PURE__ */ defineListTag('300A03AA', 'SQ');
/** (300A,03AC) Ion Wedge Position Sequence, SQ, VM 1. */
export const IonWedgePositionSequence = /* @__PURE__ */ defineListTag('300A03AC', 'SQ');
/** (300A,0401) Referenced Setup Image Sequence, SQ, VM 1. */
export const ReferencedSetupImageSequence = /* @__PURE__ */ defineListTag('300A0401', 'SQ');
/** (300A,0402) Setup Image Comment, ST, VM 1. */
export const SetupImageComment = /* @__PURE__ */ defineTag('300A0402', 'ST');
/** (300A,0410) Motion Synchronization Sequence, SQ, VM 1. */
export const MotionSynchronizationSequence = /* @__PURE__ */ defineListTag('300A0410', 'SQ');
/** (300A,0412) Control Point Orientation, FL, VM 3. */
export const ControlPointOrientation = /* @__PURE__ */ defineListTag('300A0412', 'FL');
/** (300A,0420) General Accessory Sequence, SQ, VM 1. */
export const GeneralAccessorySequence = /* @__PURE__ */ defineListTag('300A0420', 'SQ');
/** (300A,0421) General Accessory ID, SH, VM 1. */
export const GeneralAccessoryID = /* @__PURE__ */ defineTag('300A0421', 'SH');
/** (300A,0422) General Accessory Description, ST, VM 1. */
export const GeneralAccessoryDescription = /* @__PURE__ */ defineTag('300A0422', 'ST');
/** (300A,0423) General Accessory Type, CS, VM 1. */
export const GeneralAccessoryType = /* @__PURE__ */ defineTag('300A0423', 'CS');
/** (300A,0424) General Accessory Number, IS, VM 1. */
export const GeneralAccessoryNumber = /* @__PURE__ */ defineTag('300A0424', 'IS');
/** (300A,0425) Source to General Accessory Distance, FL, VM 1. */
export const SourceToGeneralAccessoryDistance = /* @__PURE__ */ defineTag('300A0425', 'FL');
/** (300A,0426) Isocenter to General Accessory Distance, DS, VM 1. */
export const IsocenterToGeneralAccessoryDistance = /* @__PURE__ */ defineTag('300A0426', 'DS');
/** (300A,0431) Applicator Geometry Sequence, SQ, VM 1. */
export const ApplicatorGeometrySequence = /* @__PURE__ */ defineListTag('300A0431', 'SQ');
/** (300A,0432) Applicator Aperture Shape, CS, VM 1. */
export const ApplicatorApertureShape = /* @__PURE__ */ defineTag('300A0432', 'CS');
/** (300A,0433) Applicator Opening, FL, VM 1. */
export const ApplicatorOpening = /* @__PURE__ */ defineTag('300A0433', 'FL');
/** (300A,0434) Applicator Opening X, FL, VM 1. */
export const ApplicatorOpeningX = /* @__PURE__ */ defineTag('300A0434', 'FL');
/** (300A,0435) Applicator Opening Y, FL, VM 1. */
export const ApplicatorOpeningY = /* @__PURE__ */ defineTag('300A0435', 'FL');
/** (300A,0436) Source to Applicator Mounting Position Distance, FL, VM 1. */
export const SourceToApplicatorMountingPositionDistance = /* @__PURE__ */ defineTag('300A0436', 'FL');
/** (300A,0440) Number of Block Slab Items, IS, VM 1. */
export const NumberOfBlockSlabItems = /* @__PURE__ */ defineTag('300A0440', 'IS');
/** (300A,0441) Block Slab Sequence, SQ, VM 1. */
export const BlockSlabSequence = /* @__PURE__ */ defineListTag('300A0441', 'SQ');
/** (300A,0442) Block Slab Thickness, DS, VM 1. */
export const BlockSlabThickness = /* @__PURE__ */ defineTag('300A0442', 'DS');
/** (300A,0443) Block Slab Number, US, VM 1. */
export const BlockSlabNumber = /* @__PURE__ */ defineTag('300A0443', 'US');
/** (300A,0450) Device Motion Control Sequence, SQ, VM 1. */
export const DeviceMotionControlSequence = /* @__PURE__ */ defineListTag('300A0450', 'SQ');
/** (300A,0451) Device Motion Execution Mode, CS, VM 1. */
export const DeviceMotionExecutionMode = /* @__PURE__ */ defineTag('300A0451', 'CS');
/** (300A,0452) Device Motion Observation Mode, CS, VM 1. */
export const DeviceMotionObservationMode = /* @__PURE__ */ defineTag('300A0452', 'CS');
/** (300A,0453) Device Motion Parameter Code Sequence, SQ, VM 1. */
export const DeviceMotionParameterCodeSequence = /* @__PURE__ */ defineListTag('300A0453', 'SQ');
/** (300A,0501) Distal Depth Fraction, FL, VM 1. */
export const DistalDepthFraction = /* @__PURE__ */ defineTag('300A0501', 'FL');
/** (300A,0502) Distal Depth, FL, VM 1. */
export const DistalDepth = /* @__PURE__ */ defineTag('300A0502', 'FL');
/** (300A,0503) Nominal Range Modulation Fractions, FL, VM 2. */
export const NominalRangeModulationFractions = /* @__PURE__ */ defineListTag('300A0503', 'FL');
/** (300A,0504) Nominal Range Modulated Region Depths, FL, VM 2. */
export const NominalRangeModulatedRegionDepths = /* @__PURE__ */ defineListTag('300A0504', 'FL');
/** (300A,0505) Depth Dose Parameters Sequence, SQ, VM 1. */
export const DepthDoseParametersSequence = /* @__PURE__ */ defineListTag('300A0505', 'SQ');
/** (300A,0506) Delivered Depth Dose Parameters Sequence, SQ, VM 1. */
export const DeliveredDepthDoseParametersSequence = /* @__PURE__ */ defineListTag('300A0506', 'SQ');
/** (300A,0507) Delivered Distal Depth Fraction, FL, VM 1. */
export const DeliveredDistalDepthFraction = /* @__PURE__ */ defineTag('300A0507', 'FL');
/** (300A,0508) Delivered Distal Depth, FL, VM 1. */
export const DeliveredDistalDepth = /* @__PURE__ */ defineTag('300A0508', 'FL');
/** (300A,0509) Delivered Nominal Range Modulation Fractions, FL, VM 2. */
export const DeliveredNominalRangeModulationFractions = /* @__PURE__ */ defineListTag('300A0509', 'FL');
/** (300A,0510) Delivered Nominal Range Modulated Region Depths, FL, VM 2. */
export const DeliveredNominalRangeModulatedRegionDepths = /* @__PURE__ */ defineListTag('300A0510', 'FL');
/** (300A,0511) Delivered Reference Dose Definition, CS, VM 1. */
export const DeliveredReferenceDoseDefinition = /* @__PURE__ */ defineTag('300A0511', 'CS');
/** (300A,0512) Reference Dose Definition, CS, VM 1. */
export const ReferenceDoseDefinition = /* @__PURE__ */ defineTag('300A0512', 'CS');
/** (300A,0600) RT Control Point Index, US, VM 1. */
export const RTControlPointIndex = /* @__PURE__ */ defineTag('300A0600', 'US');
/** (300A,0601) Radiation Generation Mode Index, US, VM 1. */
export const RadiationGenerationModeIndex = /* @__PURE__ */ defineTag('300A0601', 'US');
/** (300A,0602) Referenced Defined Device Index, US, VM 1. */
export const ReferencedDefinedDeviceIndex = /* @__PURE__ */ defineTag('300A0602', 'US');
/** (300A,0603) Radiation Dose Identification Index, US, VM 1. */
export const RadiationDoseIdentificationIndex = /* @__PURE__ */ defineTag('300A0603', 'US');
/** (300A,0604) Number of RT Control Points, US, VM 1. */
export const NumberOfRTControlPoints = /* @__PURE__ */ defineTag('300A0604', 'US');
/** (300A,0605) Referenced Radiation Generation Mode Index, US, VM 1. */
export const ReferencedRadiationGenerationModeIndex = /* @__PURE__ */ defineTag('300A0605', 'US');
/** (300A,0606) Treatment Position Index, US, VM 1. */
export const TreatmentPositionIndex = /* @__PURE__ */ defineTag('300A0606', 'US');
/** (300A,0607) Referenced Device Index, US, VM 1. */
export const ReferencedDeviceIndex = /* @__PURE__ */ defineTag('300A0607', 'US');
/** (300A,0608) Treatment Position Group Label, LO, VM 1. */
export const TreatmentPositionGroupLabel = /* @__PURE__ */ defineTag('300A0608', 'LO');
/** (300A,0609) Treatment Position Group UID, UI, VM 1. */
export const TreatmentPositionGroupUID = /* @__PURE__ */ defineTag('300A0609', 'UI');
/** (300A,060A) Treatment Position Group Sequence, SQ, VM 1. */
export const TreatmentPositionGroupSequence = /* @__PURE__ */ defineListTag('300A060A', 'SQ');
/** (300A,060B) Referenced Treatment Position Index, US, VM 1. */
export const ReferencedTreatmentPositionIndex = /* @__PURE__ */ defineTag('300A060B', 'US');
/** (300A,060C) Referenced Radiation Dose Identification Index, US, VM 1. */
export const ReferencedRadiationDoseIdentificationIndex = /* @__PURE__ */ defineTag('300A060C', 'US');
/** (300A,060D) RT Accessory Holder Water-Equivalent Thickness, FD, VM 1. */
export const RTAccessoryHolderWaterEquivalentThickness = /* @__PURE__ */ defineTag('300A060D', 'FD');
/** (300A,060E) Referenced RT Accessory Holder Device Index, US, VM 1. */
export const ReferencedRTAccessoryHolderDeviceIndex = /* @__PURE__ */ defineTag('300A060E', 'US');
/** (300A,060F) RT Accessory Holder Slot Existence Flag, CS, VM 1. */
export const RTAccessoryHolderSlotExistenceFlag = /* @__PURE__ */ defineTag('300A060F', 'CS');
/** (300A,0610) RT Accessory Holder Slot Sequence, SQ, VM 1. */
export const RTAccessoryHolderSlotSequence = /* @__PURE__ */ defineListTag('300A0610', 'SQ');
/** (300A,0611) RT Accessory Holder Slot ID, LO, VM 1. */
export const RTAccessoryHolderSlotID = /* @__PURE__ */ defineTag('300A0611', 'LO');
/** (300A,0612) RT Accessory Holder Slot Distance, FD, VM 1. */
export const RTAccessoryHolderSlotDistance = /* @__PURE__ */ defineTag('300A0612', 'FD');
/** (300A,0613) RT Accessory Slot Distance, FD, VM 1. */
export const RTAccessorySlotDistance = /* @__PURE__ */ defineTag('300A0613', 'FD');
/** (300A,0614) RT Accessory Holder Definition Sequence, SQ, VM 1. */
export const RTAccessoryHolderDefinitionSequence = /* @__PURE__ */ defineListTag('300A0614', 'SQ');
/** (300A,0615) RT Accessory Device Slot ID, LO, VM 1. */
export const RTAccessoryDeviceSlotID = /* @__PURE__ */ defineTag('300A0615', 'LO');
/** (300A,0616) RT Radiation Sequence, SQ, VM 1. */
export const RTRadiationSequence = /* @__PURE__ */ defineListTag('300A0616', 'SQ');
/** (300A,0617) Radiation Dose Sequence, SQ, VM 1. */
export const RadiationDoseSequence = /* @__PURE__ */ defineListTag('300A0617', 'SQ');
/** (300A,0618) Radiation Dose Identification Sequence, SQ, VM 1. */
export const RadiationDoseIdentificationSequence = /* @__PURE__ */ defineListTag('300A0618', 'SQ');
/** (300A,0619) Radiation Dose Identification Label, LO, VM 1. */
export const RadiationDoseIdentificationLabel = /* @__PURE__ */ defineTag('300A0619', 'LO');
/** (300A,061A) Reference Dose Type, CS, VM 1. */
export const ReferenceDoseType = /* @__PURE__ */ defineTag('300A061A', 'CS');
/** (300A,061B) Primary Dose Value Indicator, CS, VM 1. */
export const PrimaryDoseValueIndicator = /* @__PURE__ */ defineTag('300A061B', 'CS');
/** (300A,061C) Dose Values Sequence, SQ, VM 1. */
export const DoseValuesSequence = /* @__PURE__ */ defineListTag('300A061C', 'SQ');
/** (300A,061D) Dose Value Purpose, CS, VM 1-n. */
export const DoseValuePurpose = /* @__PURE__ */ defineListTag('300A061D', 'CS');
/** (300A,061E) Reference Dose Point Coordinates, FD, VM 3. */
export const ReferenceDosePointCoordinates = /* @__PURE__ */ defineListTag('300A061E', 'FD');
/** (300A,061F) Radiation Dose Values Parameters Sequence, SQ, VM 1. */
export const RadiationDoseValuesParametersSequence = /* @__PURE__ */ defineListTag('300A061F', 'SQ');
/** (300A,0620) Meterset to Dose Mapping Sequence, SQ, VM 1. */
export const MetersetToDoseMappingSequence = /* @__PURE__ */ defineListTag('300A0620', 'SQ');
/** (300A,0621) Expected In-Vivo Measurement Values Sequence, SQ, VM 1. */
export const ExpectedInVivoMeasurementValuesSequence = /* @__PURE__ */ defineListTag('300A0621', 'SQ');
/** (300A,0622) Expected In-Vivo Measurement Value Index, US, VM 1. */
export const ExpectedInVivoMeasurementValueIndex = /* @__PURE__ */ defineTag('300A0622', 'US');
/** (300A,0623) Radiation Dose In-Vivo Measurement Label, LO, VM 1. */
export const RadiationDoseInVivoMeasurementLabel = /* @__PURE__ */ defineTag('300A0623', 'LO');
/** (300A,0624) Radiation Dose Central Axis Displacement, FD, VM 2. */
export const RadiationDoseCentralAxisDisplacement = /* @__PURE__ */ defineListTag('300A0624', 'FD');
/** (300A,0625) Radiation Dose Value, FD, VM 1. */
export const RadiationDoseValue = /* @__PURE__ */ defineTag('300A0625', 'FD');
/** (300A,0626) Radiation Dose Source to Skin Distance, FD, VM 1. */
export const RadiationDoseSourceToSkinDistance = /* @__PURE__ */ defineTag('300A0626', 'FD');
/** (300A,0627) Radiation Dose Measurement Point Coordinates, FD, VM 3. */
export const RadiationDoseMeasurementPointCoordinates = /* @__PURE__ */ defineListTag('300A0627', 'FD');
/** (300A,0628) Radiation Dose Source to External Contour Distance, FD, VM 1. */
export const RadiationDoseSourceToExternalContourDistance = /* @__PURE__ */ defineTag('300A0628', 'FD');
/** (300A,0629) RT Tolerance Set Sequence, SQ, VM 1. */
export const RTToleranceSetSequence = /* @__PURE__ */ defineListTag('300A0629', 'SQ');
/** (300A,062A) RT Tolerance Set Label, LO, VM 1. */
export const RTToleranceSetLabel = /* @__PURE__ */ defineTag('300A062A', 'LO');
/** (300A,062B) Attribute Tolerance Values Sequence, SQ, VM 1. */
export const AttributeToleranceValuesSequence = /* @__PURE__ */ defineListTag('300A062B', 'SQ');
/** (300A,062C) Tolerance Value, FD, VM 1. */
export const ToleranceValue = /* @__PURE__ */ defineTag('300A062C', 'FD');
/** (300A,062D) Patient Support Position Tolerance Sequence, SQ, VM 1. */
export const PatientSupportPositionToleranceSequence = /* @__PURE__ */ defineListTag('300A062D', 'SQ');
/** (300A,062E) Treatment Time Limit, FD, VM 1. */
export const TreatmentTimeLimit = /* @__PURE__ */ defineTag('300A062E', 'FD');
/** (300A,062F) C-Arm Photon-Electron Control Point Sequence, SQ, VM 1. */
export const CArmPhotonElectronControlPointSequence = /* @__PURE__ */ defineListTag('300A062F', 'SQ');
/** (300A,0630) Referenced RT Radiation Sequence, SQ, VM 1. */
export const ReferencedRTRadiationSequence = /* @__PURE__ */ defineListTag('300A0630', 'SQ');
/** (300A,0631) Referenced RT Instance Sequence, SQ, VM 1. */
export const ReferencedRTInstanceSequence = /* @__PURE__ */ defineListTag('300A0631', 'SQ');
/** (300A,0632) Referenced RT Patient Setup Sequence, SQ, VM 1; retired. */
export const ReferencedRTPatientSetupSequence = /* @__PURE__ */ defineListTag('300A0632', 'SQ');
/** (300A,0634) Source to Patient Surface Distance, FD, VM 1. */
export const SourceToPatientSurfaceDistance = /* @__PURE__ */ defineTag('300A0634', 'FD');
/** (300A,0635) Treatment Machine Special Mode Code Sequence, SQ, VM 1. */
export const TreatmentMachineSpecialModeCodeSequence = /* @__PURE__ */ defineListTag('300A0635', 'SQ');
/** (300A,0636) Intended Number of Fractions, US, VM 1. */
export const IntendedNumberOfFractions = /* @__PURE__ */ defineTag('300A0636', 'US');
/** (300A,0637) RT Radiation Set Intent, CS, VM 1. */
export const RTRadiationSetIntent = /* @__PURE__ */ defineTag('300A0637', 'CS');
/** (300A,0638) RT Radiation Physical and Geometric Content Detail Flag, CS, VM 1. */
export const RTRadiationPhysicalAndGeometricContentDetailFlag = /* @__PURE__ */ defineTag('300A0638', 'CS');
/** (300A,0639) RT Record Flag, CS, VM 1. */
export const RTRecordFlag = /* @__PURE__ */ defineTag('300A0639', 'CS');
/** (300A,063A) Treatment Device Identification Sequence, SQ, VM 1. */
export const TreatmentDeviceIdentificationSequence = /* @__PURE__ */ defineListTag('300A063A', 'SQ');
/** (300A,063B) Referenced RT Physician Intent Sequence, SQ, VM 1. */
export const ReferencedRTPhysicianIntentSequence = /* @__PURE__ */ defineListTag('300A063B', 'SQ');
/** (300A,063C) Cumulative Meterset, FD, VM 1. */
export const CumulativeMeterset = /* @__PURE__ */ defineTag('300A063C', 'FD');
/** (300A,063D) Delivery Rate, FD, VM 1. */
export const DeliveryRate = /* @__PURE__ */ defineTag('300A063D', 'FD');
/** (300A,063E) Delivery Rate Unit Sequence, SQ, VM 1. */
export const DeliveryRateUnitSequence = /* @__PURE__ */ defineListTag('300A063E', 'SQ');
/** (300A,063F) Treatment Position Sequence, SQ, VM 1. */
export const TreatmentPositionSequence = /* @__PURE__ */ defineListTag('300A063F', 'SQ');
/** (300A,0640) Radiation Source-Axis Distance, FD, VM 1. */
export const RadiationSourceAxisDistance = /* @__PURE__ */ defineTag('300A0640', 'FD');
/** (300A,0641) Number of RT Beam Limiting Devices, US, VM 1. */
export const NumberOfRTBeamLimitingDevices = /* @__PURE__ */ defineTag('300A0641', 'US');
/** (300A,0642) RT Beam Limiting Device Proximal Distance, FD, VM 1. */
export const RTBeamLimitingDeviceProximalDistance = /* @__PURE__ */ defineTag('300A0642', 'FD');
/** (300A,0643) RT Beam Limiting Device Distal Distance, FD, VM 1. */
export const RTBeamLimitingDeviceDistalDistance = /* @__PURE__ */ defineTag('300A0643', 'FD');
/** (300A,0644) Parallel RT Beam Delimiter Device Orientation Label Code Sequence, SQ, VM 1. */
export const ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence = /* @__PURE__ */ defineListTag('300A0644', 'SQ');
/** (300A,0645) Beam Modifier Orientation Angle, FD, VM 1. */
export const BeamModifierOrientationAngle = /* @__PURE__ */ defineTag('300A0645', 'FD');
/** (300A,0646) Fixed RT Beam Delimiter Device Sequence, SQ, VM 1. */
export const FixedRTBeamDelimiterDeviceSequence = /* @__PURE__ */ defineListTag('300A0646', 'SQ');
/** (300A,0647) Parallel RT Beam Delimiter Device Sequence, SQ, VM 1. */
export const ParallelRTBeamDelimiterDeviceSequence = /* @__PURE__ */ defineListTag('300A0647', 'SQ');
/** (300A,0648) Number of Parallel RT Beam Delimiters, US, VM 1. */
export const NumberOfParallelRTBeamDelimiters = /* @__PURE__ */ defineTag('300A0648', 'US');
/** (300A,0649) Parallel RT Beam Delimiter Boundaries, FD, VM 2-n. */
export const ParallelRTBeamDelimiterBoundaries = /* @__PURE__ */ defineListTag('300A0649', 'FD');
/** (300A,064A) Parallel RT Beam Delimiter Positions, FD, VM 2-n. */
export const ParallelRTBeamDelimiterPositions = /* @__PURE__ */ defineListTag('300A064A', 'FD');
/** (300A,064B) RT Beam Limiting Device Offset, FD, VM 2. */
export const RTBeamLimitingDeviceOffset = /* @__PURE__ */ defineListTag('300A064B', 'FD');
/** (300A,064C) RT Beam Delimiter Geometry Sequence, SQ, VM 1. */
export const RTBeamDelimiterGeometrySequence = /* @__PURE__ */ defineListTag('300A064C', 'SQ');
/** (300A,064D) RT Beam Limiting Device Definition Sequence, SQ, VM 1. */
export const RTBeamLimitingDeviceDefinitionSequence = /* @__PURE__ */ defineListTag('300A064D', 'SQ');
/** (300A,064E) Parallel RT Beam Delimiter Opening Mode, CS, VM 1. */
export const ParallelRTBeamDelimiterOpeningMode = /* @__PURE__ */ defineTag('300A064E', 'CS');
/** (300A,064F) Parallel RT Beam Delimiter Leaf Mounting Side, CS, VM 1-n. */
export const ParallelRTBeamDelimiterLeafMountingSide = /* @__PURE__ */ defineListTag('300A064F', 'CS');
/** (300A,0650) Patient Setup UID, UI, VM 1; retired. */
export const PatientSetupUID = /* @__PURE__ */ defineTag('300A0650', 'UI');
/** (300A,0651) Wedge Definition Sequence, SQ, VM 1. */
export const WedgeDefinitionSequence = /* @__PURE__ */ defineListTag('300A0651', 'SQ');
/** (300A,0652) Radiation Beam Wedge Angle, FD, VM 1. */
export const RadiationBeamWedgeAngle = /* @__PURE__ */ defineTag('300A0652', 'FD');
/** (300A,0653) Radiation Beam Wedge Thin Edge Distance, FD, VM 1. */
export const RadiationBeamWedgeThinEdgeDistance = /* @__PURE__ */ defineTag('300A0653', 'FD');
/** (300A,0654) Radiation Beam Effective Wedge Angle, FD, VM 1. */
export const RadiationBeamEffectiveWedgeAngle = /* @__PURE__ */ defineTag('300A0654', 'FD');
/** (300A,0655) Number of Wedge Positions, US, VM 1. */
export const NumberOfWedgePositions = /* @__PURE__ */ defineTag('300A0655', 'US');
/** (300A,0656) RT Beam Limiting Device Opening Sequence, SQ, VM 1. */
export const RTBeamLimitingDeviceOpeningSequence = /* @__PURE__ */ defineListTag('300A0656', 'SQ');
/** (300A,0657) Number of RT Beam Limiting Device Openings, US, VM 1. */
export const NumberOfRTBeamLimitingDeviceOpenings = /* @__PURE__ */ defineTag('300A0657', 'US');
/** (300A,0658) Radiation Dosimeter Unit Sequence, SQ, VM 1. */
export const RadiationDosimeterUnitSequence = /* @__PURE__ */ defineListTag('300A0658', 'SQ');
/** (300A,0659) RT Device Distance Reference Location Code Sequence, SQ, VM 1. */
export const RTDeviceDistanceReferenceLocationCodeSequence = /* @__PURE__ */ defineListTag('300A0659', 'SQ');
/** (300A,065A) Radiation Device Configuration and Commissioning Key Sequence, SQ, VM 1. */
export const RadiationDeviceConfigurationAndCommissioningKeySequence = /* @__PURE__ */ defineListTag('300A065A', 'SQ');
/** (300A,065B) Patient Support Position Parameter Sequence, SQ, VM 1. */
export const PatientSupportPositionParameterSequence = /* @__PURE__ */ defineListTag('300A065B', 'SQ');
/** (300A,065C) Patient Support Position Specification Method, CS, VM 1. */
export const PatientSupportPositionSpecificationMethod = /* @__PURE__ */ defineTag('300A065C', 'CS');
/** (300A,065D) Patient Support Position Device Parameter Sequence, SQ, VM 1. */
export const PatientSupportPositionDeviceParameterSequence = /* @__PURE__ */ defineListTag('300A065D', 'SQ');
/** (300A,065E) Device Order Index, US, VM 1. */
export const DeviceOrderIndex = /* @__PURE__ */ defineTag('300A065E', 'US');
/** (300A,065F) Patient Support Position Parameter Order Index, US, VM 1. */
export const PatientSupportPositionParameterOrderIndex = /* @__PURE__ */ defineTag('300A065F', 'US');
/** (300A,0660) Patient Support Position Device Tolerance Sequence, SQ, VM 1. */
export const PatientSupportPositionDeviceToleranceSequence = /* @__PURE__ */ defineListTag('300A0660', 'SQ');
/** (300A,0661) Patient Support Position Tolerance Order Index, US, VM 1. */
export const PatientSupportPositionToleranceOrderIndex = /* @__PURE__ */ defineTag('300A0661', 'US');
/** (300A,0662) Compensator Definition Sequence, SQ, VM 1. */
export const CompensatorDefinitionSequence = /* @__PURE__ */ defineListTag('300A0662', 'SQ');
/** (300A,0663) Compensator Map Orientation, CS, VM 1. */
export const CompensatorMapOrientation = /* @__PURE__ */ defineTag('300A0663', 'CS');
/** (300A,0664) Compensator Proximal Thickness Map, OF, VM 1. */
export const CompensatorProximalThicknessMap = /* @__PURE__ */ defineTag('300A0664', 'OF');
/** (300A,0665) Compensator Distal Thickness Map, OF, VM 1. */
export const CompensatorDistalThicknessMap = /* @__PURE__ */ defineTag('300A0665', 'OF');
/** (300A,0666) Compensator Base Plane Offset, FD, VM 1. */
export const CompensatorBasePlaneOffset = /* @__PURE__ */ defineTag('300A0666', 'FD');
/** (300A,0667) Compensator Shape Fabrication Code Sequence, SQ, VM 1. */
export const CompensatorShapeFabricationCodeSequence = /* @__PURE__ */ defineListTag('300A0667', 'SQ');
/** (300A,0668) Compensator Shape Sequence, SQ, VM 1. */
export const CompensatorShapeSequence = /* @__PURE__ */ defineListTag('300A0668', 'SQ');
/** (300A,0669) Radiation Beam Compensator Milling Tool Diameter, FD, VM 1. */
export const RadiationBeamCompensatorMillingToolDiameter = /* @__PURE__ */ defineTag('300A0669', 'FD');
/** (300A,066A) Block Definition Sequence, SQ, VM 1. */
export const BlockDefinitionSequence = /* @__PURE__ */ defineListTag('300A066A', 'SQ');
/** (300A,066B) Block Edge Data, OF, VM 1. */
export const BlockEdgeData = /* @__PURE__ */ defineTag('300A066B', 'OF');
/** (300A,066C) Block Orientation, CS, VM 1. */
export const BlockOrientation = /* @__PURE__ */ defineTag('300A066C', 'CS');
/** (300A,066D) Radiation Beam Block Thickness, FD, VM 1. */
export const RadiationBeamBlockThickness = /* @__PURE__ */ defineTag('300A066D', 'FD');
/** (300A,066E) Radiation Beam Block Slab Thickness, FD, VM 1. */
export const RadiationBeamBlockSlabThickness = /* @__PURE__ */ defineTag('300A066E', 'FD');
/** (300A,066F) Block Edge Data Sequence, SQ, VM 1. */
export const BlockEdgeDataSequence = /* @__PURE__ */ defineListTag('300A066F', 'SQ');
/** (300A,0670) Number of RT Accessory Holders, US, VM 1. */
export const NumberOfRTAccessoryHolders = /* @__PURE__ */ defineTag('300A0670', 'US');
/** (300A,0671) General Accessory Definition Sequence, SQ, VM 1. */
export const GeneralAccessoryDefinitionSequence = /* @__PURE__ */ defineListTag('300A0671', 'SQ');
/** (300A,0672) Number of General Accessories, US, VM 1. */
export const NumberOfGeneralAccessories = /* @__PURE__ */ defineTag('300A0672', 'US');
/** (300A,0673) Bolus Definition Sequence, SQ, VM 1. */
export const BolusDefinitionSequence = /* @__PURE__ */ defineListTag('300A0673', 'SQ');
/** (300A,0674) Number of Boluses, US, VM 1. */
export const NumberOfBoluses = /* @__PURE__ */ defineTag('300A0674', 'US');
/** (300A,0675) Equipment Frame of Reference UID, UI, VM 1. */
export const EquipmentFrameOfReferenceUID = /* @__PURE__ */ defineTag('300A0675', 'UI');
/** (300A,0676) Equipment Frame of Reference Description, ST, VM 1. */
export const EquipmentFrameOfReferenceDescription = /* @__PURE__ */ defineTag('300A0676', 'ST');
/** (300A,0677) Equipment Reference Point Coordinates Sequence, SQ, VM 1. */
export const EquipmentReferencePointCoordinatesSequence = /* @__PURE__ */ defineListTag('300A0677', 'SQ');
/** (300A,0678) Equipment Reference Point Code Sequence, SQ, VM 1. */
export const EquipmentReferencePointCodeSequence = /* @__PURE__ */ defineListTag('300A0678', 'SQ');
/** (300A,0679) RT Beam Limiting Device Angle, FD, VM 1. */
export const RTBeamLimitingDeviceAngle = /* @__PURE__ */ defineTag('300A0679', 'FD');
/** (300A,067A) Source Roll Angle, FD, VM 1. */
export const SourceRollAngle = /* @__PURE__ */ defineTag('300A067A', 'FD');
/** (300A,067B) Radiation GenerationMode Sequence, SQ, VM 1. */
export const RadiationGenerationModeSequence = /* @__PURE__ */ defineListTag('300A067B', 'SQ');
/** (300A,067C) Radiation GenerationMode Label, SH, VM 1. */
export const RadiationGenerationModeLabel = /* @__PURE__ */ defineTag('300A067C', 'SH');
/** (300A,067D) Radiation GenerationMode Description, ST, VM 1. */
export const RadiationGenerationModeDescription = /* @__PURE__ */ defineTag('300A067D', 'ST');
/** (300A,067E) Radiation GenerationMode Machine Code Sequence, SQ, VM 1. */
export const RadiationGenerationModeMachineCodeSequence = /* @__PURE__ */ defineListTag('300A067E', 'SQ');
/** (300A,067F) Radiation Type Code Sequence, SQ, VM 1. */
export const RadiationTypeCodeSequence = /* @__PURE__ */ defineListTag('300A067F', 'SQ');
/** (300A,0680) Nominal Energy, DS, VM 1. */
export const NominalEnergy = /* @__PURE__ */ defineTag('300A0680', 'DS');
/** (300A,0681) Minimum Nominal Energy, DS, VM 1. */
export const MinimumNominalEnergy = /* @__PURE__ */ defineTag('300A0681', 'DS');
/** (300A,0682) Maximum Nominal Energy, DS, VM 1. */
export const MaximumNominalEnergy = /* @__PURE__ */ defineTag('300A0682', 'DS');
/** (300A,0683) Radiation Fluence Modifier Code Sequence, SQ, VM 1. */
export const RadiationFluenceModifierCodeSequence = /* @__PURE__ */ defineListTag('300A0683', 'SQ');
/** (300A,0684) Energy Unit Code Sequence, SQ, VM 1. */
export const EnergyUnitCodeSequence = /* @__PURE__ */ defineListTag('300A0684', 'SQ');
/** (300A,0685) Number of Radiation GenerationModes, US, VM 1. */
export const NumberOfRadiationGenerationModes = /* @__PURE__ */ defineTag('300A0685', 'US');
/** (300A,0686) Patient Support Devices Sequence, SQ, VM 1. */
export const PatientSupportDevicesSequence = /* @__PURE__ */ defineListTag('300A0686', 'SQ');
/** (300A,0687) Number of Patient Support Devices, US, VM 1. */
export const NumberOfPatientSupportDevices = /* @__PURE__ */ defineTag('300A0687', 'US');
/** (300A,0688) RT Beam Modifier Definition Distance, FD, VM 1. */
export const RTBeamModifierDefinitionDistance = /* @__PURE__ */ defineTag('300A0688', 'FD');
/** (300A,0689) Beam Area Limit Sequence, SQ, VM 1. */
export const BeamAreaLimitSequence = /* @__PURE__ */ defineListTag('300A0689', 'SQ');
/** (300A,068A) Referenced RT Prescription Sequence, SQ, VM 1. */
export const ReferencedRTPrescriptionSequence = /* @__PURE__ */ defineListTag('300A068A', 'SQ');
/** (300A,068B) Dose Value Interpretation, CS, VM 1. */
export const DoseValueInterpretation = /* @__PURE__ */ defineTag('300A068B', 'CS');
/** (300A,0700) Treatment Session UID, UI, VM 1. */
export const TreatmentSessionUID = /* @__PURE__ */ defineTag('300A0700', 'UI');
/** (300A,0701) RT Radiation Usage, CS, VM 1. */
export const RTRadiationUsage = /* @__PURE__ */ defineTag('300A0701', 'CS');
/** (300A,0702) Referenced RT Radiation Set Sequence, SQ, VM 1. */
export const ReferencedRTRadiationSetSequence = /* @__PURE__ */ defineListTag('300A0702', 'SQ');
/** (300A,0703) Referenced RT Radiation Record Sequence, SQ, VM 1. */
export const ReferencedRTRadiationRecordSequence = /* @__PURE__ */ defineListTag('300A0703', 'SQ');
/** (300A,0704) RT Radiation Set Delivery Number, US, VM 1. */
export const RTRadiationSetDeliveryNumber = /* @__PURE__ */ defineTag('300A0704', 'US');
/** (300A,0705) Clinical Fraction Number, US, VM 1. */
export const ClinicalFractionNumber = /* @__PURE__ */ defineTag('300A0705', 'US');
/** (300A,0706) RT Treatment Fraction Completion Status, CS, VM 1. */
export const RTTreatmentFractionCompletionStatus = /* @__PURE__ */ defineTag('300A0706', 'CS');
/** (300A,0707) RT Radiation Set Usage, CS, VM 1. */
export const RTRadiationSetUsage = /* @__PURE__ */ defineTag('300A0707', 'CS');
/** (300A,0708) Treatment Delivery Continuation Flag, CS, VM 1. */
export const TreatmentDeliveryContinuationFlag = /* @__PURE__ */ defineTag('300A0708', 'CS');
/** (300A,0709) Treatment Record Content Origin, CS, VM 1. */
export const TreatmentRecordContentOrigin = /* @__PURE__ */ defineTag('300A0709', 'CS');
/** (300A,0714) RT Treatment Termination Status, CS, VM 1. */
export const RTTreatmentTerminationStatus = /* @__PURE__ */ defineTag('300A0714', 'CS');
/** (300A,0715) RT Treatment Termination Reason Code Sequence, SQ, VM 1. */
export const RTTreatmentTerminationReasonCodeSequence = /* @__PURE__ */ defineListTag('300A0715', 'SQ');
/** (300A,0716) Machine-Specific Treatment Termination Code Sequence, SQ, VM 1. */
export const MachineSpecificTreatmentTerminationCodeSequence = /* @__PURE__ */ defineListTag('300A0716', 'SQ');
/** (300A,0722) RT Radiation Salvage Record Control Point Sequence, SQ, VM 1. */
export const RTRadiationSalvageRecordControlPointSequence = /* @__PURE__ */ defineListTag('300A0722', 'SQ');
/** (300A,0723) Starting Meterset Value Known Flag, CS, VM 1. */
export const StartingMetersetValueKnownFlag = /* @__PURE__ */ defineTag('300A0723', 'CS');
/** (300A,0730) Treatment Termination Description, ST, VM 1. */
export const TreatmentTerminationDescription = /* @__PURE__ */ defineTag('300A0730', 'ST');
/** (300A,0731) Treatment Tolerance Violation Sequence, SQ, VM 1. */
export const TreatmentToleranceViolationSequence = /* @__PURE__ */ defineListTag('300A0731', 'SQ');
/** (300A,0732) Treatment Tolerance Violation Category, CS, VM 1. */
export const TreatmentToleranceViolationCategory = /* @__PURE__ */ defineTag('300A0732', 'CS');
/** (300A,0733) Treatment Tolerance Violation Attribute Sequence, SQ, VM 1. */
export const TreatmentToleranceViolationAttributeSequence = /* @__PURE__ */ defineListTag('300A0733', 'SQ');
/** (300A,0734) Treatment Tolerance Violation Description, ST, VM 1. */
export const TreatmentToleranceViolationDescription = /* @__PURE__ */ defineTag('300A0734', 'ST');
/** (300A,0735) Treatment Tolerance Violation Identification, ST, VM 1. */
export const TreatmentToleranceViolationIdentification = /* @__PURE__ */ defineTag('300A0735', 'ST');
/** (300A,0736) Treatment Tolerance Violation DateTime, DT, VM 1. */
export const TreatmentToleranceViolationDateTime = /* @__PURE__ */ defineTag('300A0736', 'DT');
/** (300A,073A) Recorded RT Control Point DateTime, DT, VM 1. */
export const RecordedRTControlPointDateTime = /* @__PURE__ */ defineTag('300A073A', 'DT');
/** (300A,073B) Referenced Radiation RT Control Point Index, US, VM 1. */
export const ReferencedRadiationRTControlPointIndex = /* @__PURE__ */ defineTag('300A073B', 'US');
/** (300A,073E) Alternate Value Sequence, SQ, VM 1. */
export const AlternateValueSequence = /* @__PURE__ */ defineListTag('300A073E', 'SQ');
/** (300A,073F) Confirmation Sequence, SQ, VM 1. */
export const ConfirmationSequence = /* @__PURE__ */ defineListTag('300A073F', 'SQ');
/** (300A,0740) Interlock Sequence, SQ, VM 1. */
export const InterlockSequence = /* @__PURE__ */ defineListTag('300A0740', 'SQ');
/** (300A,0741) Interlock DateTime, DT, VM 1. */
export const InterlockDateTime = /* @__PURE__ */ defineTag('300A0741', 'DT');
/** (300A,0742) Interlock Description, ST, VM 1. */
export const InterlockDescription = /* @__PURE__ */ defineTag('300A0742', 'ST');
/** (300A,0743) Interlock Originating Device Sequence, SQ, VM 1. */
export const InterlockOriginatingDeviceSequence = /* @__PURE__ */ defineListTag('300A0743', 'SQ');
/** (300A,0744) Interlock Code Sequence, SQ, VM 1. */
export const InterlockCodeSequence = /* @__PURE__ */ defineListTag('300A0744', 'SQ');
/** (300A,0745) Interlock Resolution Code Sequence, SQ, VM 1. */
export const InterlockResolutionCodeSequence = /* @__PURE__ */ defineListTag('300A0745', 'SQ');
/** (300A,0746) Interlock Resolution User Sequence, SQ, VM 1. */
export const InterlockResolutionUserSequence = /* @__PURE__ */ defineListTag('300A0746', 'SQ');
/** (300A,0760) Override DateTime, DT, VM 1. */
export const OverrideDateTime = /* @__PURE__ */ defineTag('300A0760', 'DT');
/** (300A,0761) Treatment Tolerance Violation Type Code Sequence, SQ, VM 1. */
export const TreatmentToleranceViolationTypeCodeSequence = /* @__PURE__ */ defineListTag('300A0761', 'SQ');
/** (300A,0762) Treatment Tolerance Violation Cause Code Sequence, SQ, VM 1. */
export const TreatmentToleranceViolationCauseCodeSequence = /* @__PURE__ */ defineListTag('300A0762', 'SQ');
/** (300A,0772) Measured Meterset to Dose Mapping Sequence, SQ, VM 1. */
export const MeasuredMetersetToDoseMappingSequence = /* @__PURE__ */ defineListTag('300A0772', 'SQ');
/** (300A,0773) Referenced Expected In-Vivo Measurement Value Index, US, VM 1. */
export const ReferencedExpectedInVivoMeasurementValueIndex = /* @__PURE__ */ defineTag('300A0773', 'US');
/** (300A,0774) Dose Measurement Device Code Sequence, SQ, VM 1. */
export const DoseMeasurementDeviceCodeSequence = /* @__PURE__ */ defineListTag('300A0774', 'SQ');
/** (300A,0780) Additional Parameter Recording Instance Sequence, SQ, VM 1. */
export const AdditionalParameterRecordingInstanceSequence = /* @__PURE__ */ defineListTag('300A0780', 'SQ');
/** (300A,0783) Interlock Origin Description, ST, VM 1. */
export const InterlockOriginDescription = /* @__PURE__ */ defineTag('300A0783', 'ST');
/** (300A,0784) RT Patient Position Scope Sequence, SQ, VM 1. */
export const RTPatientPositionScopeSequence = /* @__PURE__ */ defineListTag('300A0784', 'SQ');
/** (300A,0785) Referenced Treatment Position Group UID, UI, VM 1. */
export const ReferencedTreatmentPositionGroupUID = /* @__PURE__ */ defineTag('300A0785', 'UI');
/** (300A,0786) Radiation Order Index, US, VM 1. */
export const RadiationOrderIndex = /* @__PURE__ */ defineTag('300A0786', 'US');
/** (300A,0787) Omitted Radiation Sequence, SQ, VM 1. */
export const OmittedRadiationSequence = /* @__PURE__ */ defineListTag('300A0787', 'SQ');
/** (300A,0788) Reason for Omission Code Sequence, SQ, VM 1. */
export const ReasonForOmissionCodeSequence = /* @__PURE__ */ defineListTag('300A0788', 'SQ');
/** (300A,0789) RT Delivery Start Patient Position Sequence, SQ, VM 1. */
export const RTDeliveryStartPatientPositionSequence = /* @__PURE__ */ defineListTag('300A0789', 'SQ');
/** (300A,078A) RT Treatment Preparation Patient Position Sequence, SQ, VM 1. */
export const RTTreatmentPreparationPatientPositionSequence = /* @__PURE__ */ defineListTag('300A078A', 'SQ');
/** (300A,078B) Referenced RT Treatment Preparation Sequence, SQ, VM 1. */
export const ReferencedRTTreatmentPreparationSequence = /* @__PURE__ */ defineListTag('300A078B', 'SQ');
/** (300A,078C) Referenced Patient Setup Photo Sequence, SQ, VM 1. */
export const ReferencedPatientSetupPhotoSequence = /* @__PURE__ */ defineListTag('300A078C', 'SQ');
/** (300A,078D) Patient Treatment Preparation Method Code Sequence, SQ, VM 1. */
export const PatientTreatmentPreparationMethodCodeSequence = /* @__PURE__ */ defineListTag('300A078D', 'SQ');
/** (300A,078E) Patient Treatment Preparation Procedure Parameter Description, LT, VM 1. */
export const PatientTreatmentPreparationProcedureParameterDescription = /* @__PURE__ */ defineTag('300A078E', 'LT');
/** (300A,078F) Patient Treatment Preparation Device Sequence, SQ, VM 1. */
export const PatientTreatmentPreparationDeviceSequence = /* @__PURE__ */ defineListTag('300A078F', 'SQ');
/** (300A,0790) Patient Treatment Preparation Procedure Sequence, SQ, VM 1. */
export const PatientTreatmentPreparationProcedureSequence = /* @__PURE__ */ defineListTag('300A0790', 'SQ');
/** (300A,0791) Patient Treatment Preparation Procedure Code Sequence, SQ, VM 1. */
export const PatientTreatmentPreparationProcedureCodeSequence = /* @__PURE__ */ defineListTag('300A0791', 'SQ');
/** (300A,0792) Patient Treatment Preparation Method Description, LT, VM 1. */
export const PatientTreatmentPreparationMethodDescription = /* @__PURE__ */ defineTag('300A0792', 'LT');
/** (300A,0793) Patient Treatment Preparation Procedure Parameter Sequence, SQ, VM 1. */
export const PatientTreatmentPreparationProcedureParameterSequence = /* @__PURE__ */ defineListTag('300A0793', 'SQ');
/** (300A,0794) Patient Setup Photo Description, LT, VM 1. */
export const PatientSetupPhotoDescription = /* @__PURE__ */ defineTag('300A0794', 'LT');
/** (300A,0795) Patient Treatment Preparation Procedure Index, US, VM 1. */
export const PatientTreatmentPreparationProcedureIndex = /* @__PURE__ */ defineTag('300A0795', 'US');
/** (300A,0796) Referenced Patient Setup Procedure Index, US, VM 1. */
export const ReferencedPatientSetupProcedureIndex = /* @__PURE__ */ defineTag('300A0796', 'US');
/** (300A,0797) RT Radiation Task Sequence, SQ, VM 1. */
export const RTRadiationTaskSequence = /* @__PURE__ */ defineListTag('300A0797', 'SQ');
/** (300A,0798) RT Patient Position Displacement Sequence, SQ, VM 1. */
export const RTPatientPositionDisplacementSequence = /* @__PURE__ */ defineListTag('300A0798', 'SQ');
/** (300A,0799) RT Patient Position Sequence, SQ, VM 1. */
export const RTPatientPositionSequence = /* @__PURE__ */ defineListTag('300A0799', 'SQ');
/** (300A,079A) Displacement Reference Label, LO, VM 1. */
export const DisplacementReferenceLabel = /* @__PURE__ */ defineTag('300A079A', 'LO');
/** (300A,079B) Displacement Matrix, FD, VM 16. */
export const DisplacementMatrix = /* @__PURE__ */ defineListTag('300A079B', 'FD');
/** (300A,079C) Patient Support Displacement Sequence, SQ, VM 1. */
export const PatientSupportDisplacementSequence = /* @__PURE__ */ defineListTag('300A079C', 'SQ');
/** (300A,079D) Displacement Reference Location Code Sequence, SQ, VM 1. */
export const DisplacementReferenceLocationCodeSequence = /* @__PURE__ */ defineListTag('300A079D', 'SQ');
/** (300A,079E) RT Radiation Set Delivery Usage, CS, VM 1. */
export const RTRadiationSetDeliveryUsage = /* @__PURE__ */ defineTag('300A079E', 'CS');
/** (300A,079F) Patient Treatment Preparation Sequence, SQ, VM 1. */
export const PatientTreatmentPreparationSequence = /* @__PURE__ */ defineListTag('300A079F', 'SQ');
/** (300A,07A0) Patient to Equipment Relationship Sequence, SQ, VM 1. */
export const PatientToEquipmentRelationshipSequence = /* @__PURE__ */ defineListTag('300A07A0', 'SQ');
/** (300A,07A1) Imaging Equipment to Treatment Delivery Device Relationship Sequence, SQ, VM 1. */
export const ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence = /* @__PURE__ */ defineListTag('300A07A1', 'SQ');
/** (300C,0002) Referenced RT Plan Sequence, SQ, VM 1. */
export const ReferencedRTPlanSequence = /* @__PURE__ */ defineListTag('300C0002', 'SQ');
/** (300C,0004) Referenced Beam Sequence, SQ, VM 1. */
export const ReferencedBeamSequence = /* @__PURE__ */ defineListTag('300C0004', 'SQ');
/** (300C,0006) Referenced Beam Number, IS, VM 1. */
export const ReferencedBeamNumber = /* @__PURE__ */ defineTag('300C0006', 'IS');
/** (300C,0007) Referenced Reference Image Number, IS, VM 1. */
export const ReferencedReferenceImageNumber = /* @__PURE__ */ defineTag('300C0007', 'IS');
/** (300C,0008) Start Cumulative Meterset Weight, DS, VM 1. */
export const StartCumulativeMetersetWeight = /* @__PURE__ */ defineTag('300C0008', 'DS');
/** (300C,0009) End Cumulative Meterset Weight, DS, VM 1. */
export const EndCumulativeMetersetWeight = /* @__PURE__ */ defineTag('300C0009', 'DS');
/** (300C,000A) Referenced Brachy Application Setup Sequence, SQ, VM 1. */
export const ReferencedBrachyApplicationSetupSequence = /* @__PURE__ */ defineListTag('300C000A', 'SQ');
/** (300C,000C) Referenced Brachy Application Setup Number, IS, VM 1. */
export const ReferencedBrachyApplicationSetupNumber = /* @__PURE__ */ defineTag('300C000C', 'IS');
/** (300C,000E) Referenced Source Number, IS, VM 1. */
export const ReferencedSourceNumber = /* @__PURE__ */ defineTag('300C000E', 'IS');
/** (300C,0020) Referenced Fraction Group Sequence, SQ, VM 1. */
export const ReferencedFractionGroupSequence = /* @__PURE__ */ defineListTag('300C0020', 'SQ');
/** (300C,0022) Referenced Fraction Group Number, IS, VM 1. */
export const ReferencedFractionGroupNumber = /* @__PURE__ */ defineTag('300C0022', 'IS');
/** (300C,0040) Referenced Verification Image Sequence, SQ, VM 1. */
export const ReferencedVerificationImageSequence = /* @__PURE__ */ defineListTag('300C0040', 'SQ');
/** (300C,0042) Referenced Reference Image Sequence, SQ, VM 1. */
export const ReferencedReferenceImageSequence = /* @__PURE__ */ defineListTag('300C0042', 'SQ');
/** (300C,0050) Referenced Dose Reference Sequence, SQ, VM 1. */
export const ReferencedDoseReferenceSequence = /* @__PURE__ */ defineListTag('300C0050', 'SQ');
/** (300C,0051) Referenced Dose Reference Number, IS, VM 1. */
export const ReferencedDoseReferenceNumber = /* @__PURE__ */ defineTag('300C0051', 'IS');
/** (300C,0055) Brachy Referenced Dose Reference Sequence, SQ, VM 1. */
export const BrachyReferencedDoseReferenceSequence = /* @__PURE__ */ defineListTag('300C0055', 'SQ');
/** (300C,0060) Referenced Structure Set Sequence, SQ, VM 1. */
export const ReferencedStructureSetSequence = /* @__PURE__ */ defineListTag('300C0060', 'SQ');
/** (300C,006A) Referenced Patient Setup Number, IS, VM 1. */
export const ReferencedPatientSetupNumber = /* @__PURE__ */ defineTag('300C006A', 'IS');
/** (300C,0080) Referenced Dose Sequence, SQ, VM 1. */
export const ReferencedDoseSequence = /* @__PURE__ */ defineListTag('300C0080', 'SQ');
/** (300C,00A0) Referenced Tolerance Table Number, IS, VM 1. */
export const ReferencedToleranceTableNumber = /* @__PURE__ */ defineTag('300C00A0', 'IS');
/** (300C,00B0) Referenced Bolus Sequence, SQ, VM 1. */
export const ReferencedBolusSequence = /* @__PURE__ */ defineListTag('300C00B0', 'SQ');
/** (300C,00C0) Referenced Wedge Number, IS, VM 1. */
export const ReferencedWedgeNumber = /* @__PURE__ */ defineTag('300C00C0', 'IS');
/** (300C,00D0) Referenced Compensator Number, IS, VM 1. */
export const ReferencedCompensatorNumber = /* @__PURE__ */ defineTag('300C00D0', 'IS');
/** (300C,00E0) Referenced Block Number, IS, VM 1. */
export const ReferencedBlockNumber = /* @__PURE__ */ defineTag('300C00E0', 'IS');
/** (300C,00F0) Referenced Control Point Index, IS, VM 1. */
export const ReferencedControlPointIndex = /* @__PURE__ */ defineTag('300C00F0', 'IS');
/** (300C,00F2) Referenced Control Point Sequence, SQ, VM 1. */
export const ReferencedControlPointSequence = /* @__PURE__ */ defineListTag('300C00F2', 'SQ');
/** (300C,00F4) Referenced Start Control Point Index, IS, VM 1. */
export const ReferencedStartControlPointIndex = /* @__PURE__ */ defineTag('300C00F4', 'IS');
/** (300C,00F6) Referenced Stop Control Point Index, IS, VM 1. */
export const ReferencedStopControlPointIndex = /* @__PURE__ */ defineTag('300C00F6', 'IS');
/** (300C,0100) Referenced Range Shifter Number, IS, VM 1. */
export const ReferencedRangeShifterNumber = /* @__PURE__ */ defineTag('300C0100', 'IS');
/** (300C,0102) Referenced Lateral Spreading Device Number, IS, VM 1. */
export const ReferencedLateralSpreadingDeviceNumber = /* @__PURE__ */ defineTag('300C0102', 'IS');
/** (300C,0104) Referenced Range Modulator Number, IS, VM 1. */
export const ReferencedRangeModulatorNumber = /* @__PURE__ */ defineTag('300C0104', 'IS');
/** (300C,0111) Omitted Beam Task Sequence, SQ, VM 1. */
export const OmittedBeamTaskSequence = /* @__PURE__ */ defineListTag('300C0111', 'SQ');
/** (300C,0112) Reason for Omission, CS, VM 1. */
export const ReasonForOmission = /* @__PURE__ */ defineTag('300C0112', 'CS');
/** (300C,0113) Reason for Omission Description, LO, VM 1. */
export const ReasonForOmissionDescription = /* @__PURE__ */ defineTag('300C0113', 'LO');
/** (300C,0114) Prescription Overview Sequence, SQ, VM 1. */
export const PrescriptionOverviewSequence = /* @__PURE__ */ defineListTag('300C0114', 'SQ');
/** (300C,0115) Total Prescription Dose, FL, VM 1. */
export const TotalPrescriptionDose = /* @__PURE__ */ defineTag('300C0115', 'FL');
/** (300C,0116) Plan Overview Sequence, SQ, VM 1. */
export const PlanOverviewSequence = /* @__PURE__ */ defineListTag('300C0116', 'SQ');
/** (300C,0117) Plan Overview Index, US, VM 1. */
export const PlanOverviewIndex = /* @__PURE__ */ defineTag('300C0117', 'US');
/** (300C,0118) Referenced Plan Overview Index, US, VM 1. */
export const ReferencedPlanOverviewIndex = /* @__PURE__ */ defineTag('300C0118', 'US');
/** (300C,0119) Number of Fractions Included, US, VM 1. */
export const NumberOfFractionsIncluded = /* @__PURE__ */ defineTag('300C0119', 'US');
/** (300C,0120) Dose Calibration Conditions Sequence, SQ, VM 1. */
export const DoseCalibrationConditionsSequence = /* @__PURE__ */ defineListTag('300C0120', 'SQ');
/** (300C,0121) Absorbed Dose to Meterset Ratio, FD, VM 1. */
export const AbsorbedDoseToMetersetRatio = /* @__PURE__ */ defineTag('300C0121', 'FD');
/** (300C,0122) Delineated Radiation Field Size, FD, VM 2. */
export const DelineatedRadiationFieldSize = /* @__PURE__ */ defineListTag('300C0122', 'FD');
/** (300C,0123) Dose Calibration Conditions Verified Flag, CS, VM 1. */
export const DoseCalibrationConditionsVerifiedFlag = /* @__PURE__ */ defineTag('300C0123', 'CS');
/** (300C,0124) Calibration Reference Point Depth, FD, VM 1. */
export const CalibrationReferencePointDepth = /* @__PURE__ */ defineTag('300C0124', 'FD');
/** (300C,0125) Gating Beam Hold Transition Sequence, SQ, VM 1. */
export const GatingBeamHoldTransitionSequence = /* @__PURE__ */ defineListTag('300C0125', 'SQ');
/** (300C,0126) Beam Hold Transition, CS, VM 1. */
export const BeamHoldTransition = /* @__PURE__ */ defineTag('300C0126', 'CS');
/** (300C,0127) Beam Hold Transition DateTime, DT, VM 1. */
export const BeamHoldTransitionDateTime = /* @__PURE__ */ defineTag('300C0127', 'DT');
/** (300C,0128) Beam Hold Originating Device Sequence, SQ, VM 1. */
export const BeamHoldOriginatingDeviceSequence = /* @__PURE__ */ defineListTag('300C0128', 'SQ');
/** (300C,0129) Beam Hold Transition Trigger Source, CS, VM 1. */
export const BeamHoldTransitionTriggerSource = /* @__PURE__ */ defineTag('300C0129', 'CS');
/** (300E,0002) Approval Status, CS, VM 1. */
export const ApprovalStatus = /* @__PURE__ */ defineTag('300E0002', 'CS');
/** (300E,0004) Review Date, DA, VM 1. */
export const ReviewDate = /* @__PURE__ */ defineTag('300E0004', 'DA');
/** (300E,0005) Review Time, TM, VM 1. */
export const ReviewTime = /* @__PURE__ */ defineTag('300E0005', 'TM');
/** (300E,0008) Reviewer Name, PN, VM 1. */
export const ReviewerName = /* @__PURE__ */ defineTag('300E0008', 'PN');
/** (3010,0001) Radiobiological Dose Effect Sequence, SQ, VM 1. */
export const RadiobiologicalDoseEffectSequence = /* @__PURE__ */ defineListTag('30100001', 'SQ');
/** (3010,0002) Radiobiological Dose Effect Flag, CS, VM 1. */
export const RadiobiologicalDoseEffectFlag = /* @__PURE__ */ defineTag('30100002', 'CS');
/** (3010,0003) Effective Dose Calculation Method Category Code Sequence, SQ, VM 1. */
export const EffectiveDoseCalculationMethodCategoryCodeSequence = /* @__PURE__ */ defineListTag('30100003', 'SQ');
/** (3010,0004) Effective Dose Calculation Method Code Sequence, SQ, VM 1. */
export const EffectiveDoseCalculationMethodCodeSequence = /* @__PURE__ */ defineListTag('30100004', 'SQ');
/** (3010,0005) Effective Dose Calculation Method Description, LO, VM 1. */
export const EffectiveDoseCalculationMethodDescription = /* @__PURE__ */ defineTag('30100005', 'LO');
/** (3010,0006) Conceptual Volume UID, UI, VM 1. */
export const ConceptualVolumeUID = /* @__PURE__ */ defineTag('30100006', 'UI');
/** (3010,0007) Originating SOP Instance Reference Sequence, SQ, VM 1. */
export const OriginatingSOPInstanceReferenceSequence = /* @__PURE__ */ defineListTag('30100007', 'SQ');
/** (3010,0008) Conceptual Volume Constituent Sequence, SQ, VM 1. */
export const ConceptualVolumeConstituentSequence = /* @__PURE__ */ defineListTag('30100008', 'SQ');
/** (3010,0009) Equivalent Conceptual Volume Instance Reference Sequence, SQ, VM 1. */
export const EquivalentConceptualVolumeInstanceReferenceSequence = /* @__PURE__ */ defineListTag('30100009', 'SQ');
/** (3010,000A) Equivalent Conceptual Volumes Sequence, SQ, VM 1. */
export const EquivalentConceptualVolumesSequence = /* @__PURE__ */ defineListTag('3010000A', 'SQ');
/** (3010,000B) Referenced Conceptual Volume UID, UI, VM 1. */
export const ReferencedConceptualVolumeUID = /* @__PURE__ */ defineTag('3010000B', 'UI');
/** (3010,000C) Conceptual Volume Combination Expression, UT, VM 1. */
export const ConceptualVolumeCombinationExpression = /* @__PURE__ */ defineTag('3010000C', 'UT');
/** (3010,000D) Conceptual Volume Constituent Index, US, VM 1. */
export const ConceptualVolumeConstituentIndex = /* @__PURE__ */ defineTag('3010000D', 'US');
/** (3010,000E) Conceptual Volume Combination Flag, CS, VM 1. */
export const ConceptualVolumeCombinationFlag = /* @__PURE__ */ defineTag('3010000E', 'CS');
/** (3010,000F) Conceptual Volume Combination Description, ST, VM 1. */
export const ConceptualVolumeCombinationDescription = /* @__PURE__ */ defineTag('3010000F', 'ST');
/** (3010,0010) Conceptual Volume Segmentation Defined Flag, CS, VM 1. */
export const ConceptualVolumeSegmentationDefinedFlag = /* @__PURE__ */ defineTag('30100010', 'CS');
/** (3010,0011) Conceptual Volume Segmentation Reference Sequence, SQ, VM 1. */
export const ConceptualVolumeSegmentationReferenceSequence = /* @__PURE__ */ defineListTag('30100011', 'SQ');
/** (3010,0012) Conceptual Volume Constituent Segmentation Reference Sequence, SQ, VM 1. */
export const ConceptualVolumeConstituentSegmentationReferenceSequence = /* @__PURE__ */ defineListTag('30100012', 'SQ');
/** (3010,0013) Constituent Conceptual Volume UID, UI, VM 1. */
export const ConstituentConceptualVolumeUID = /* @__PURE__ */ defineTag('30100013', 'UI');
/** (3010,0014) Derivation Conceptual Volume Sequence, SQ, VM 1. */
export const DerivationConceptualVolumeSequence = /* @__PURE__ */ defineListTag('30100014', 'SQ');
/** (3010,0015) Source Conceptual Volume UID, UI, VM 1. */
export const SourceConceptualVolumeUID = /* @__PURE__ */ defineTag('30100015', 'UI');
/** (3010,0016) Conceptual Volume Derivation Algorithm Sequence, SQ, VM 1. */
export const ConceptualVolumeDerivationAlgorithmSequence = /* @__PURE__ */ defineListTag('30100016', 'SQ');
/** (3010,0017) Conceptual Volume Description, ST, VM 1. */
export const ConceptualVolumeDescription = /* @__PURE__ */ defineTag('30100017', 'ST');
/** (3010,0018) Source Conceptual Volume Sequence, SQ, VM 1. */
export const SourceConceptualVolumeSequence = /* @__PURE__ */ defineListTag('30100018', 'SQ');
/** (3010,0019) Author Identification Sequence, SQ, VM 1. */
export const AuthorIdentificationSequence = /* @__PURE__ */ defineListTag('30100019', 'SQ');
/** (3010,001A) Manufacturer's Model Version, LO, VM 1. */
export const ManufacturerModelVersion = /* @__PURE__ */ defineTag('3010001A', 'LO');
/** (3010,001B) Device Alternate Identifier, UC, VM 1. */
export const DeviceAlternateIdentifier = /* @__PURE__ */ defineTag('3010001B', 'UC');
/** (3010,001C) Device Alternate Identifier Type, CS, VM 1. */
export const DeviceAlternateIdentifierType = /* @__PURE__ */ defineTag('3010001C', 'CS');
/** (3010,001D) Device Alternate Identifier Format, LT, VM 1. */
export const DeviceAlternateIdentifierFormat = /* @__PURE__ */ defineTag('3010001D', 'LT');
/** (3010,001E) Segmentation Creation Template Label, LO, VM 1. */
export const SegmentationCreationTemplateLabel = /* @__PURE__ */ defineTag('3010001E', 'LO');
/** (3010,001F) Segmentation Template UID, UI, VM 1. */
export const SegmentationTemplateUID = /* @__PURE__ */ defineTag('3010001F', 'UI');
/** (3010,0020) Referenced Segment Reference Index, US, VM 1. */
export const ReferencedSegmentReferenceIndex = /* @__PURE__ */ defineTag('30100020', 'US');
/** (3010,0021) Segment Reference Sequence, SQ, VM 1. */
export const SegmentReferenceSequence = /* @__PURE__ */ defineListTag('30100021', 'SQ');
/** (3010,0022) Segment Reference Index, US, VM 1. */
export const SegmentReferenceIndex = /* @__PURE__ */ defineTag('30100022', 'US');
/** (3010,0023) Direct Segment Reference Sequence, SQ, VM 1. */
export const DirectSegmentReferenceSequence = /* @__PURE__ */ defineListTag('30100023', 'SQ');
/** (3010,0024) Combination Segment Reference Sequence, SQ, VM 1. */
export const CombinationSegmentReferenceSequence = /* @__PURE__ */ defineListTag('30100024', 'SQ');
/** (3010,0025) Conceptual Volume Sequence, SQ, VM 1. */
export const ConceptualVolumeSequence = /* @__PURE__ */ defineListTag('30100025', 'SQ');
/** (3010,0026) Segmented RT Accessory Device Sequence, SQ, VM 1. */
export const SegmentedRTAccessoryDeviceSequence = /* @__PURE__ */ defineListTag('30100026', 'SQ');
/** (3010,0027) Segment Characteristics Sequence, SQ, VM 1. */
export const SegmentCharacteristicsSequence = /* @__PURE__ */ defineListTag('30100027', 'SQ');
/** (3010,0028) Related Segment Characteristics Sequence, SQ, VM 1. */
export const RelatedSegmentCharacteristicsSequence = /* @__PURE__ */ defineListTag('30100028', 'SQ');
/** (3010,0029) Segment Characteristics Precedence, US, VM 1. */
export const SegmentCharacteristicsPrecedence = /* @__PURE__ */ defineTag('30100029', 'US');
/** (3010,002A) RT Segment Annotation Sequence, SQ, VM 1. */
export const RTSegmentAnnotationSequence = /* @__PURE__ */ defineListTag('3010002A', 'SQ');
/** (3010,002B) Segment Annotation Category Code Sequence, SQ, VM 1. */
export const SegmentAnnotationCategoryCodeSequence = /* @__PURE__ */ defineListTag('3010002B', 'SQ');
/** (3010,002C) Segment Annotation Type Code Sequence, SQ, VM 1. */
export const SegmentAnnotationTypeCodeSequence = /* @__PURE__ */ defineListTag('3010002C', 'SQ');
/** (3010,002D) Device Label, LO, VM 1. */
export const DeviceLabel = /* @__PURE__ */ defineTag('3010002D', 'LO');
/** (3010,002E) Device Type Code Sequence, SQ, VM 1. */
export const DeviceTypeCodeSequence = /* @__PURE__ */ defineListTag('3010002E', 'SQ');
/** (3010,002F) Segment Annotation Type Modifier Code Sequence, SQ, VM 1. */
export const SegmentAnnotationTypeModifierCodeSequence = /* @__PURE__ */ defineListTag('3010002F', 'SQ');
/** (3010,0030) Patient Equipment Relationship Code Sequence, SQ, VM 1. */
export const PatientEquipmentRelationshipCodeSequence = /* @__PURE__ */ defineListTag('30100030', 'SQ');
/** (3010,0031) Referenced Fiducials UID, UI, VM 1. */
export const ReferencedFiducialsUID = /* @__PURE__ */ defineTag('30100031', 'UI');
/** (3010,0032) Patient Treatment Orientation Sequence, SQ, VM 1. */
export const PatientTreatmentOrientationSequence = /* @__PURE__ */ defineListTag('30100032', 'SQ');
/** (3010,0033) User Content Label, SH, VM 1. */
export const UserContentLabel = /* @__PURE__ */ defineTag('30100033', 'SH');
/** (3010,0034) User Content Long Label, LO, VM 1. */
export const UserContentLongLabel = /* @__PURE__ */ defineTag('30100034', 'LO');
/** (3010,0035) Entity Label, SH, VM 1. */
export const EntityLabel = /* @__PURE__ */ defineTag('30100035', 'SH');
/** (3010,0036) Entity Name, LO, VM 1. */
export const EntityName = /* @__PURE__ */ defineTag('30100036', 'LO');
/** (3010,0037) Entity Description, ST, VM 1. */
export const EntityDescription = /* @__PURE__ */ defineTag('30100037', 'ST');
/** (3010,0038) Entity Long Label, LO, VM 1. */
export const EntityLongLabel = /* @__PURE__ */ defineTag('30100038', 'LO');
/** (3010,0039) Device Index, US, VM 1. */
export const DeviceIndex = /* @__PURE__ */ defineTag('30100039', 'US');
/** (3010,003A) RT Treatment Phase Index, US, VM 1. */
export const RTTreatmentPhaseIndex = /* @__PURE__ */ defineTag('3010003A', 'US');
/** (3010,003B) RT Treatment Phase UID, UI, VM 1. */
export const RTTreatmentPhaseUID = /* @__PURE__ */ defineTag('3010003B', 'UI');
/** (3010,003C) RT Prescription Index, US, VM 1. */
export const RTPrescriptionIndex = /* @__PURE__ */ defineTag('3010003C', 'US');
/** (3010,003D) RT Segment Annotation Index, US, VM 1. */
export const RTSegmentAnnotationIndex = /* @__PURE__ */ defineTag('3010003D', 'US');
/** (3010,003E) Basis RT Treatment Phase Index, US, VM 1. */
export const BasisRTTreatmentPhaseIndex = /* @__PURE__ */ defineTag('3010003E', 'US');
/** (3010,003F) Related RT Treatment Phase Index, US, VM 1. */
export const RelatedRTTreatmentPhaseIndex = /* @__PURE__ */ defineTag('3010003F', 'US');
/** (3010,0040) Referenced RT Treatment Phase Index, US, VM 1. */
export const ReferencedRTTreatmentPhaseIndex = /* @__PURE__ */ defineTag('30100040', 'US');
/** (3010,0041) Referenced RT Prescription Index, US, VM 1. */
export const ReferencedRTPrescriptionIndex = /* @__PURE__ */ defineTag('30100041', 'US');
/** (3010,0042) Referenced Parent RT Prescription Index, US, VM 1. */
export const ReferencedParentRTPrescriptionIndex = /* @__PURE__ */ defineTag('30100042', 'US');
/** (3010,0043) Manufacturer's Device Identifier, ST, VM 1. */
export const ManufacturerDeviceIdentifier = /* @__PURE__ */ defineTag('30100043', 'ST');
/** (3010,0044) Instance-Level Referenced Performed Procedure Step Sequence, SQ, VM 1. */
export const InstanceLevelReferencedPerformedProcedureStepSequence = /* @__PURE__ */ defineListTag('30100044', 'SQ');
/** (3010,0045) RT Treatment Phase Intent Presence Flag, CS, VM 1. */
export const RTTreatmentPhaseIntentPresenceFlag = /* @__PURE__ */ defineTag('30100045', 'CS');
/** (3010,0046) Radiotherapy Treatment Type, CS, VM 1. */
export const RadiotherapyTreatmentType = /* @__PURE__ */ defineTag('30100046', 'CS');
/** (3010,0047) Teletherapy Radiation Type, CS, VM 1-n. */
export const TeletherapyRadiationType = /* @__PURE__ */ defineListTag('30100047', 'CS');
/** (3010,0048) Brachytherapy Source Type, CS, VM 1-n. */
export const BrachytherapySourceType = /* @__PURE__ */ defineListTag('30100048', 'CS');
/** (3010,0049) Referenced RT Treatment Phase Sequence, SQ, VM 1. */
export const ReferencedRTTreatmentPhaseSequence = /* @__PURE__ */ defineListTag('30100049', 'SQ');
/** (3010,004A) Referenced Direct Segment Instance Sequence, SQ, VM 1. */
export const ReferencedDirectSegmentInstanceSequence = /* @__PURE__ */ defineListTag('3010004A', 'SQ');
/** (3010,004B) Intended RT Treatment Phase Sequence, SQ, VM 1. */
export const IntendedRTTreatmentPhaseSequence = /* @__PURE__ */ defineListTag('3010004B', 'SQ');
/** (3010,004C) Intended Phase Start Date, DA, VM 1. */
export const IntendedPhaseStartDate = /* @__PURE__ */ defineTag('3010004C', 'DA');
/** (3010,004D) Intended Phase End Date, DA, VM 1. */
export const IntendedPhaseEndDate = /* @__PURE__ */ defineTag('3010004D', 'DA');
/** (3010,004E) RT Treatment Phase Interval Sequence, SQ, VM 1. */
export const RTTreatmentPhaseIntervalSequence = /* @__PURE__ */ defineListTag('3010004E', 'SQ');
/** (3010,004F) Temporal Relationship Interval Anchor, CS, VM 1. */
export const TemporalRelationshipIntervalAnchor = /* @__PURE__ */ defineTag('3010004F', 'CS');
/** (3010,0050) Minimum Number of Interval Days, FD, VM 1. */
export const MinimumNumberOfIntervalDays = /* @__PURE__ */ defineTag('30100050', 'FD');
/** (3010,0051) Maximum Number of Interval Days, FD, VM 1. */
export const MaximumNumberOfIntervalDays = /* @__PURE__ */ defineTag('30100051', 'FD');
/** (3010,0052) Pertinent SOP Classes in Study, UI, VM 1-n. */
export const PertinentSOPClassesInStudy = /* @__PURE__ */ defineListTag('30100052', 'UI');
/** (3010,0053) Pertinent SOP Classes in Series, UI, VM 1-n. */
export const PertinentSOPClassesInSeries = /* @__PURE__ */ defineListTag('30100053', 'UI');
/** (3010,0054) RT Prescription Label, LO, VM 1. */
export const RTPrescriptionLabel = /* @__PURE__ */ defineTag('30100054', 'LO');
/** (3010,0055) RT Physician Intent Predecessor Sequence, SQ, VM 1. */
export const RTPhysicianIntentPredecessorSequence = /* @__PURE__ */ defineListTag('30100055', 'SQ');
/** (3010,0056) RT Treatment Approach Label, LO, VM 1. */
export const RTTreatmentApproachLabel = /* @__PURE__ */ defineTag('30100056', 'LO');
/** (3010,0057) RT Physician Intent Sequence, SQ, VM 1. */
export const RTPhysicianIntentSequence = /* @__PURE__ */ defineListTag('30100057', 'SQ');
/** (3010,0058) RT Physician Intent Index, US, VM 1. */
export const RTPhysicianIntentIndex = /* @__PURE__ */ defineTag('30100058', 'US');
/** (3010,0059) RT Treatment Intent Type, CS, VM 1. */
export const RTTreatmentIntentType = /* @__PURE__ */ defineTag('30100059', 'CS');
/** (3010,005A) RT Physician Intent Narrative, UT, VM 1. */
export const RTPhysicianIntentNarrative = /* @__PURE__ */ defineTag('3010005A', 'UT');
/** (3010,005B) RT Protocol Code Sequence, SQ, VM 1. */
export const RTProtocolCodeSequence = /* @__PURE__ */ defineListTag('3010005B', 'SQ');
/** (3010,005C) Reason for Superseding, ST, VM 1. */
export const ReasonForSuperseding = /* @__PURE__ */ defineTag('3010005C', 'ST');
/** (3010,005D) RT Diagnosis Code Sequence, SQ, VM 1. */
export const RTDiagnosisCodeSequence = /* @__PURE__ */ defineListTag('3010005D', 'SQ');
/** (3010,005E) Referenced RT Physician Intent Index, US, VM 1. */
export const ReferencedRTPhysicianIntentIndex = /* @__PURE__ */ defineTag('3010005E', 'US');
/** (3010,005F) RT Physician Intent Input Instance Sequence, SQ, VM 1. */
export const RTPhysicianIntentInputInstanceSequence = /* @__PURE__ */ defineListTag('3010005F', 'SQ');
/** (3010,0060) RT Anatomic Prescription Sequence, SQ, VM 1. */
export const RTAnatomicPrescriptionSequence = /* @__PURE__ */ defineListTag('30100060', 'SQ');
/** (3010,0061) Prior Treatment Dose Description, UT, VM 1. */
export const PriorTreatmentDoseDescription = /* @__PURE__ */ defineTag('30100061', 'UT');
/** (3010,0062) Prior Treatment Reference Sequence, SQ, VM 1. */
export const PriorTreatmentReferenceSequence = /* @__PURE__ */ defineListTag('30100062', 'SQ');
/** (3010,0063) Dosimetric Objective Evaluation Scope, CS, VM 1. */
export const DosimetricObjectiveEvaluationScope = /* @__PURE__ */ defineTag('30100063', 'CS');
/** (3010,0064) Therapeutic Role Category Code Sequence, SQ, VM 1. */
export const TherapeuticRoleCategoryCodeSequence = /* @__PURE__ */ defineListTag('30100064', 'SQ');
/** (3010,0065) Therapeutic Role Type Code Sequence, SQ, VM 1. */
export const TherapeuticRoleTypeCodeSequence = /* @__PURE__ */ defineListTag('30100065', 'SQ');
/** (3010,0066) Conceptual Volume Optimization Precedence, US, VM 1. */
export const ConceptualVolumeOptimizationPrecedence = /* @__PURE__ */ defineTag('30100066', 'US');
/** (3010,0067) Conceptual Volume Category Code Sequence, SQ, VM 1. */
export const ConceptualVolumeCategoryCodeSequence = /* @__PURE__ */ defineListTag('30100067', 'SQ');
/** (3010,0068) Conceptual Volume Blocking Constraint, CS, VM 1. */
export const ConceptualVolumeBlockingConstraint = /* @__PURE__ */ defineTag('30100068', 'CS');
/** (3010,0069) Conceptual Volume Type Code Sequence, SQ, VM 1. */
export const ConceptualVolumeTypeCodeSequence = /* @__PURE__ */ defineListTag('30100069', 'SQ');
/** (3010,006A) Conceptual Volume Type Modifier Code Sequence, SQ, VM 1. */
export const ConceptualVolumeTypeModifierCodeSequence = /* @__PURE__ */ defineListTag('3010006A', 'SQ');
/** (3010,006B) RT Prescription Sequence, SQ, VM 1. */
export const RTPrescriptionSequence = /* @__PURE__ */ defineListTag('3010006B', 'SQ');
/** (3010,006C) Dosimetric Objective Sequence, SQ, VM 1. */
export const DosimetricObjectiveSequence = /* @__PURE__ */ defineListTag('3010006C', 'SQ');
/** (3010,006D) Dosimetric Objective Type Code Sequence, SQ, VM 1. */
export const DosimetricObjectiveTypeCodeSequence = /* @__PURE__ */ defineListTag('3010006D', 'SQ');
/** (3010,006E) Dosimetric Objective UID, UI, VM 1. */
export const DosimetricObjectiveUID = /* @__PURE__ */ defineTag('3010006E', 'UI');
/** (3010,006F) Referenced Dosimetric Objective UID, UI, VM 1. */
export const ReferencedDosimetricObjectiveUID = /* @__PURE__ */ defineTag('3010006F', 'UI');
/** (3010,0070) Dosimetric Objective Parameter Sequence, SQ, VM 1. */
export const DosimetricObjectiveParameterSequence = /* @__PURE__ */ defineListTag('30100070', 'SQ');
/** (3010,0071) Referenced Dosimetric Objectives Sequence, SQ, VM 1. */
export const ReferencedDosimetricObjectivesSequence = /* @__PURE__ */ defineListTag('30100071', 'SQ');
/** (3010,0073) Absolute Dosimetric Objective Flag, CS, VM 1. */
export const AbsoluteDosimetricObjectiveFlag = /* @__PURE__ */ defineTag('30100073', 'CS');
/** (3010,0074) Dosimetric Objective Weight, FD, VM 1. */
export const DosimetricObjectiveWeight = /* @__PURE__ */ defineTag('30100074', 'FD');
/** (3010,0075) Dosimetric Objective Purpose, CS, VM 1. */
export const DosimetricObjectivePurpose = /* @__PURE__ */ defineTag('30100075', 'CS');
/** (3010,0076) Planning Input Information Sequence, SQ, VM 1. */
export const PlanningInputInformationSequence = /* @__PURE__ */ defineListTag('30100076', 'SQ');
/** (3010,0077) Treatment Site, LO, VM 1. */
export const TreatmentSite = /* @__PURE__ */ defineTag('30100077', 'LO');
/** (3010,0078) Treatment Site Code Sequence, SQ, VM 1. */
export const TreatmentSiteCodeSequence = /* @__PURE__ */ defineListTag('30100078', 'SQ');
/** (3010,0079) Fraction Pattern Sequence, SQ, VM 1. */
export const FractionPatternSequence = /* @__PURE__ */ defineListTag('30100079', 'SQ');
/** (3010,007A) Treatment Technique Notes, UT, VM 1. */
export const TreatmentTechniqueNotes = /* @__PURE__ */ defineTag('3010007A', 'UT');
/** (3010,007B) Prescription Notes, UT, VM 1. */
export const PrescriptionNotes = /* @__PURE__ */ defineTag('3010007B', 'UT');
/** (3010,007C) Number of Interval Fractions, IS, VM 1. */
export const NumberOfIntervalFractions = /* @__PURE__ */ defineTag('3010007C', 'IS');
/** (3010,007D) Number of Fractions, US, VM 1. */
export const NumberOfFractions = /* @__PURE__ */ defineTag('3010007D', 'US');
/** (3010,007E) Intended Delivery Duration, US, VM 1. */
export const IntendedDeliveryDuration = /* @__PURE__ */ defineTag('3010007E', 'US');
/** (3010,007F) Fractionation Notes, UT, VM 1. */
export const FractionationNotes = /* @__PURE__ */ defineTag('3010007F', 'UT');
/** (3010,0080) RT Treatment Technique Code Sequence, SQ, VM 1. */
export const RTTreatmentTechniqueCodeSequence = /* @__PURE__ */ defineListTag('30100080', 'SQ');
/** (3010,0081) Prescription Notes Sequence, SQ, VM 1. */
export const PrescriptionNotesSequence = /* @__PURE__ */ defineListTag('30100081', 'SQ');
/** (3010,0082) Fraction-Based Relationship Sequence, SQ, VM 1. */
export const FractionBasedRelationshipSequence = /* @__PURE__ */ defineListTag('30100082', 'SQ');
/** (3010,0083) Fraction-Based Relationship Interval Anchor, CS, VM 1. */
export const FractionBasedRelationshipIntervalAnchor = /* @__PURE__ */ defineTag('30100083', 'CS');
/** (3010,0084) Minimum Hours between Fractions, FD, VM 1. */
export const MinimumHoursBetweenFractions = /* @__PURE__ */ defineTag('30100084', 'FD');
/** (3010,0085) Intended Fraction Start Time, TM, VM 1-n. */
export const IntendedFractionStartTime = /* @__PURE__ */ defineListTag('30100085', 'TM');
/** (3010,0086) Intended Start Day of Week, LT, VM 1. */
export const IntendedStartDayOfWeek = /* @__PURE__ */ defineTag('30100086', 'LT');
/** (3010,0087) Weekday Fraction Pattern Sequence, SQ, VM 1. */
export const WeekdayFractionPatternSequence = /* @__PURE__ */ defineListTag('30100087', 'SQ');
/** (3010,0088) Delivery Time Structure Code Sequence, SQ, VM 1. */
export const DeliveryTimeStructureCodeSequence = /* @__PURE__ */ defineListTag('30100088', 'SQ');
/** (3010,0089) Treatment Site Modifier Code Sequence, SQ, VM 1. */
export const TreatmentSiteModifierCodeSequence = /* @__PURE__ */ defineListTag('30100089', 'SQ');
/** (3010,0090) Robotic Base Location Indicator, CS, VM 1; retired. */
export const RoboticBaseLocationIndicator = /* @__PURE__ */ defineTag('30100090', 'CS');
/** (3010,0091) Robotic Path Node Set Code Sequence, SQ, VM 1. */
export const RoboticPathNodeSetCodeSequence = /* @__PURE__ */ defineListTag('30100091', 'SQ');
/** (3010,0092) Robotic Node Identifier, UL, VM 1. */
export const RoboticNodeIdentifier = /* @__PURE__ */ defineTag('30100092', 'UL');
/** (3010,0093) RT Treatment Source Coordinates, FD, VM 3. */
export const RTTreatmentSourceCoordinates = /* @__PURE__ */ defineListTag('30100093', 'FD');
/** (3010,0094) Radiation Source Coordinate SystemYaw Angle, FD, VM 1. */
export const RadiationSourceCoordinateSystemYawAngle = /* @__PURE__ */ defineTag('30100094', 'FD');
/** (3010,0095) Radiation Source Coordinate SystemRoll Angle, FD, VM 1. */
export const RadiationSourceCoordinateSystemRollAngle = /* @__PURE__ */ defineTag('30100095', 'FD');
/** (3010,0096) Radiation Source Coordinate System Pitch Angle, FD, VM 1. */
export const RadiationSourceCoordinateSystemPitchAngle = /* @__PURE__ */ defineTag('30100096', 'FD');
/** (3010,0097) Robotic Path Control Point Sequence, SQ, VM 1. */
export const RoboticPathControlPointSequence = /* @__PURE__ */ defineListTag('30100097', 'SQ');
/** (3010,0098) Tomotherapeutic Control Point Sequence, SQ, VM 1. */
export const TomotherapeuticControlPointSequence = /* @__PURE__ */ defineListTag('30100098', 'SQ');
/** (3010,0099) Tomotherapeutic Leaf Open Durations, FD, VM 1-n. */
export const TomotherapeuticLeafOpenDurations = /* @__PURE__ */ defineListTag('30100099', 'FD');
/** (3010,009A) Tomotherapeutic Leaf Initial Closed Durations, FD, VM 1-n. */
export const TomotherapeuticLeafInitialClosedDurations = /* @__PURE__ */ defineListTag('3010009A', 'FD');
/** (3010,00A0) Conceptual Volume Identification Sequence, SQ, VM 1. */
export const ConceptualVolumeIdentificationSequence = /* @__PURE__ */ defineListTag('301000A0', 'SQ');
/** (4000,0010) Arbitrary, LT, VM 1; retired. */
export const Arbitrary = /* @__PURE__ */ defineTag('40000010', 'LT');
/** (4000,4000) Text Comments, LT, VM 1; retired. */
export const TextComments = /* @__PURE__ */ defineTag('40004000', 'LT');
/** (4008,0040) Results ID, SH, VM 1; retired. */
export const ResultsID = /* @__PURE__ */ defineTag('40080040', 'SH');
/** (4008,0042) Results ID Issuer, LO, VM 1; retired. */
export const ResultsIDIssuer = /* @__PURE__ */ defineTag('40080042', 'LO');
/** (4008,0050) Referenced Interpretation Sequence, SQ, VM 1; retired. */
export const ReferencedInterpretationSequence = /* @__PURE__ */ defineListTag('40080050', 'SQ');
/** (4008,00FF) Report Production Status (Trial), CS, VM 1; retired. */
export const ReportProductionStatusTrial = /* @__PURE__ */ defineTag('400800FF', 'CS');
/** (4008,0100) Interpretation Recorded Date, DA, VM 1; retired. */
export const InterpretationRecordedDate = /* @__PURE__ */ defineTag('40080100', 'DA');
/** (4008,0101) Interpretation Recorded Time, TM, VM 1; retired. */
export const InterpretationRecordedTime = /* @__PURE__ */ defineTag('40080101', 'TM');
/** (4008,0102) Interpretation Recorder, PN, VM 1; retired. */
export const InterpretationRecorder = /* @__PURE__ */ defineTag('40080102', 'PN');
/** (4008,0103) Reference to Recorded Sound, LO, VM 1; retired. */
export const ReferenceToRecordedSound = /* @__PURE__ */ defineTag('40080103', 'LO');
/** (4008,0108) Interpretation Transcription Date, DA, VM 1; retired. */
export const InterpretationTranscriptionDate = /* @__PURE__ */ defineTag('40080108', 'DA');
/** (4008,0109) Interpretation Transcription Time, TM, VM 1; retired. */
export const InterpretationTranscriptionTime = /* @__PURE__ */ defineTag('40080109', 'TM');
/** (4008,010A) Interpretation Transcriber, PN, VM 1; retired. */
export const InterpretationTranscriber = /* @__PURE__ */ defineTag('4008010A', 'PN');
/** (4008,010B) Interpretation Text, ST, VM 1; retired. */
export const InterpretationText = /* @__PURE__ */ defineTag('4008010B', 'ST');
/** (4008,010C) Interpretation Author, PN, VM 1; retired. */
export const InterpretationAuthor = /* @__PURE__ */ defineTag('4008010C', 'PN');
/** (4008,0111) Interpretation Approver Sequence, SQ, VM 1; retired. */
export const InterpretationApproverSequence = /* @__PURE__ */ defineListTag('40080111', 'SQ');
/** (4008,0112) Interpretation Approval Date, DA, VM 1; retired. */
export const InterpretationApprovalDate = /* @__PURE__ */ defineTag('40080112', 'DA');
/** (4008,0113) Interpretation Approval Time, TM, VM 1; retired. */
export const InterpretationApprovalTime = /* @__PURE__ */ defineTag('40080113', 'TM');
/** (4008,0114) Physician Approving Interpretation, PN, VM 1; retired. */
export const PhysicianApprovingInterpretation = /* @__PURE__ */ defineTag('40080114', 'PN');
/** (4008,0115) Interpretation Diagnosis Description, LT, VM 1; retired. */
export const InterpretationDiagnosisDescription = /* @__PURE__ */ defineTag('40080115', 'LT');
/** (4008,0117) Interpretation Diagnosis Code Sequence, SQ, VM 1; retired. */
export const InterpretationDiagnosisCodeSequence = /* @__PURE__ */ defineListTag('40080117', 'SQ');
/** (4008,0118) Results Distribution List Sequence, SQ, VM 1; retired. */
export const ResultsDistributionListSequence = /* @__PURE__ */ defineListTag('40080118', 'SQ');
/** (4008,0119) Distribution Name, PN, VM 1; retired. */
export const DistributionName = /* @__PURE__ */ defineTag('40080119', 'PN');
/** (4008,011A) Distribution Address, LO, VM 1; retired. */
export const DistributionAddress = /* @__PURE__ */ defineTag('4008011A', 'LO');
/** (4008,0200) Interpretation ID, SH, VM 1; retired. */
export const InterpretationID = /* @__PURE__ */ defineTag('40080200', 'SH');
/** (4008,0202) Interpretation ID Issuer, LO, VM 1; retired. */
export const InterpretationIDIssuer = /* @__PURE__ */ defineTag('40080202', 'LO');
/** (4008,0210) Interpretation Type ID, CS, VM 1; retired. */
export const InterpretationTypeID = /* @__PURE__ */ defineTag('40080210', 'CS');
/** (4008,0212) Interpretation Status ID, CS, VM 1; retired. */
export const InterpretationStatusID = /* @__PURE__ */ defineTag('40080212', 'CS');
/** (4008,0300) Impressions, ST, VM 1; retired. */
export const Impressions = /* @__PURE__ */ defineTag('40080300', 'ST');
/** (4008,4000) Results Comments, ST, VM 1; retired. */
export const ResultsComments = /* @__PURE__ */ defineTag('40084000', 'ST');
/** (4010,0001) Low Energy Detectors, CS, VM 1. */
export const LowEnergyDetectors = /* @__PURE__ */ defineTag('40100001', 'CS');
/** (4010,0002) High Energy Detectors, CS, VM 1. */
export const HighEnergyDetectors = /* @__PURE__ */ defineTag('40100002', 'CS');
/** (4010,0004) Detector Geometry Sequence, SQ, VM 1. */
export const DetectorGeometrySequence = /* @__PURE__ */ defineListTag('40100004', 'SQ');
/** (4010,1001) Threat ROI Voxel Sequence, SQ, VM 1. */
export const ThreatROIVoxelSequence = /* @__PURE__ */ defineListTag('40101001', 'SQ');
/** (4010,1004) Threat ROI Base, FL, VM 3. */
export const ThreatROIBase = /* @__PURE__ */ defineListTag('40101004', 'FL');
/** (4010,1005) Threat ROI Extents, FL, VM 3. */
export const ThreatROIExtents = /* @__PURE__ */ defineListTag('40101005', 'FL');
/** (4010,1006) Threat ROI Bitmap, OB, VM 1. */
export const ThreatROIBitmap = /* @__PURE__ */ defineTag('40101006', 'OB');
/** (4010,1007) Route Segment ID, SH, VM 1. */
export const RouteSegmentID = /* @__PURE__ */ defineTag('40101007', 'SH');
/** (4010,1008) Gantry Type, CS, VM 1. */
export const GantryType = /* @__PURE__ */ defineTag('40101008', 'CS');
/** (4010,1009) OOI Owner Type, CS, VM 1. */
export const OOIOwnerType = /* @__PURE__ */ defineTag('40101009', 'CS');
/** (4010,100A) Route Segment Sequence, SQ, VM 1. */
export const RouteSegmentSequence = /* @__PURE__ */ defineListTag('4010100A', 'SQ');
/** (4010,1010) Potential Threat Object ID, US, VM 1. */
export const PotentialThreatObjectID = /* @__PURE__ */ defineTag('40101010', 'US');
/** (4010,1011) Threat Sequence, SQ, VM 1. */
export const ThreatSequence = /* @__PURE__ */ defineListTag('40101011', 'SQ');
/** (4010,1012) Threat Category, CS, VM 1. */
export const ThreatCategory = /* @__PURE__ */ defineTag('40101012', 'CS');
/** (4010,1013) Threat Category Description, LT, VM 1. */
export const ThreatCategoryDescription = /* @__PURE__ */ defineTag('40101013', 'LT');
/** (4010,1014) ATD Ability Assessment, CS, VM 1. */
export const ATDAbilityAssessment = /* @__PURE__ */ defineTag('40101014', 'CS');
/** (4010,1015) ATD Assessment Flag, CS, VM 1. */
export const ATDAssessmentFlag = /* @__PURE__ */ defineTag('40101015', 'CS');
/** (4010,1016) ATD Assessment Probability, FL, VM 1. */
export const ATDAssessmentProbability = /* @__PURE__ */ defineTag('40101016', 'FL');
/** (4010,1017) Mass, FL, VM 1. */
export const Mass = /* @__PURE__ */ defineTag('40101017', 'FL');
/** (4010,1018) Density, FL, VM 1. */
export const Density = /* @__PURE__ */ defineTag('40101018', 'FL');
/** (4010,1019) Z Effective, FL, VM 1. */
export const ZEffective = /* @__PURE__ */ defineTag('40101019', 'FL');
/** (4010,101A) Boarding Pass ID, SH, VM 1. */
export const BoardingPassID = /* @__PURE__ */ defineTag('4010101A', 'SH');
/** (4010,101B) Center of Mass, FL, VM 3. */
export const CenterOfMass = /* @__PURE__ */ defineListTag('4010101B', 'FL');
/** (4010,101C) Center of PTO, FL, VM 3. */
export const CenterOfPTO = /* @__PURE__ */ defineListTag('4010101C', 'FL');
/** (4010,101D) Bounding Polygon, FL, VM 6-n. */
export const BoundingPolygon = /* @__PURE__ */ defineListTag('4010101D', 'FL');
/** (4010,101E) Route Segment Start Location ID, SH, VM 1. */
export const RouteSegmentStartLocationID = /* @__PURE__ */ defineTag('4010101E', 'SH');
/** (4010,101F) Route Segment End Location ID, SH, VM 1. */
export const RouteSegmentEndLocationID = /* @__PURE__ */ defineTag('4010101F', 'SH');
/** (4010,1020) Route Segment Location ID Type, CS, VM 1. */
export const RouteSegmentLocationIDType = /* @__PURE__ */ defineTag('40101020', 'CS');
/** (4010,1021) Abort Reason, CS, VM 1-n. */
export const AbortReason = /* @__PURE__ */ defineListTag('40101021', 'CS');
/** (4010,1023) Volume of PTO, FL, VM 1. */
export const VolumeOfPTO = /* @__PURE__ */ defineTag('40101023', 'FL');
/** (4010,1024) Abort Flag, CS, VM 1. */
export const AbortFlag = /* @__PURE__ */ defineTag('40101024', 'CS');
/** (4010,1025) Route Segment Start Time, DT, VM 1. */
export const RouteSegmentStartTime = /* @__PURE__ */ defineTag('40101025', 'DT');
/** (4010,1026) Route Segment End Time, DT, VM 1. */
export const RouteSegmentEndTime = /* @__PURE__ */ defineTag('40101026', 'DT');
/** (4010,1027) TDR Type, CS, VM 1. */
export const TDRType = /* @__PURE__ */ defineTag('40101027', 'CS');
/** (4010,1028) International Route Segment, CS, VM 1. */
export const InternationalRouteSegment = /* @__PURE__ */ defineTag('40101028', 'CS');
/** (4010,1029) Threat Detection Algorithm and Version, LO, VM 1-n. */
export const ThreatDetectionAlgorithmAndVersion = /* @__PURE__ */ defineListTag('40101029', 'LO');
/** (4010,102A) Assigned Location, SH, VM 1. */
export const AssignedLocation = /* @__PURE__ */ defineTag('4010102A', 'SH');
/** (4010,102B) Alarm Decision Time, DT, VM 1. */
export const AlarmDecisionTime = /* @__PURE__ */ defineTag('4010102B', 'DT');
/** (4010,1031) Alarm Decision, CS, VM 1. */
export const AlarmDecision = /* @__PURE__ */ defineTag('40101031', 'CS');
/** (4010,1033) Number of Total Objects, US, VM 1. */
export const NumberOfTotalObjects = /* @__PURE__ */ defineTag('40101033', 'US');
/** (4010,1034) Number of Alarm Objects, US, VM 1. */
export const NumberOfAlarmObjects = /* @__PURE__ */ defineTag('40101034', 'US');
/** (4010,1037) PTO Representation Sequence, SQ, VM 1. */
export const PTORepresentationSequence = /* @__PURE__ */ defineListTag('40101037', 'SQ');
/** (4010,1038) ATD Assessment Sequence, SQ, VM 1. */
export const ATDAssessmentSequence = /* @__PURE__ */ defineListTag('40101038', 'SQ');
/** (4010,1039) TIP Type, CS, VM 1. */
export const TIPType = /* @__PURE__ */ defineTag('40101039', 'CS');
/** (4010,103A) DICOS Version, CS, VM 1. */
export const DICOSVersion = /* @__PURE__ */ defineTag('4010103A', 'CS');
/** (4010,1041) OOI Owner Creation Time, DT, VM 1. */
export const OOIOwnerCreationTime = /* @__PURE__ */ defineTag('40101041', 'DT');
/** (4010,1042) OOI Type, CS, VM 1. */
export const OOIType = /* @__PURE__ */ defineTag('40101042', 'CS');
/** (4010,1043) OOI Size, FL, VM 3. */
export const OOISize = /* @__PURE__ */ defineListTag('40101043', 'FL');
/** (4010,1044) Acquisition Status, CS, VM 1. */
export const AcquisitionStatus = /* @__PURE__ */ defineTag('40101044', 'CS');
/** (4010,1045) Basis Materials Code Sequence, SQ, VM 1. */
export const BasisMaterialsCodeSequence = /* @__PURE__ */ defineListTag('40101045', 'SQ');
/** (4010,1046) Phantom Type, CS, VM 1. */
export const PhantomType = /* @__PURE__ */ defineTag('40101046', 'CS');
/** (4010,1047) OOI Owner Sequence, SQ, VM 1. */
export const OOIOwnerSequence = /* @__PURE__ */ defineListTag('40101047', 'SQ');
/** (4010,1048) Scan Type, CS, VM 1. */
export const ScanType = /* @__PURE__ */ defineTag('40101048', 'CS');
/** (4010,1051) Itinerary ID, LO, VM 1. */
export const ItineraryID = /* @__PURE__ */ defineTag('40101051', 'LO');
/** (4010,1052) Itinerary ID Type, SH, VM 1. */
export const ItineraryIDType = /* @__PURE__ */ defineTag('40101052', 'SH');
/** (4010,1053) Itinerary ID Assigning Authority, LO, VM 1. */
export const ItineraryIDAssigningAuthority = /* @__PURE__ */ defineTag('40101053', 'LO');
/** (4010,1054) Route ID, SH, VM 1. */
export const RouteID = /* @__PURE__ */ defineTag('40101054', 'SH');
/** (4010,1055) Route ID Assigning Authority, SH, VM 1. */
export const RouteIDAssigningAuthority = /* @__PURE__ */ defineTag('40101055', 'SH');
/** (4010,1056) Inbound Arrival Type, CS, VM 1. */
export const InboundArrivalType = /* @__PURE__ */ defineTag('40101056', 'CS');
/** (4010,1058) Carrier ID, SH, VM 1. */
export const CarrierID = /* @__PURE__ */ defineTag('40101058', 'SH');
/** (4010,1059) Carrier ID Assigning Authority, CS, VM 1. */
export const CarrierIDAssigningAuthority = /* @__PURE__ */ defineTag('40101059', 'CS');
/** (4010,1060) Source Orientation, FL, VM 3. */
export const SourceOrientation = /* @__PURE__ */ defineListTag('40101060', 'FL');
/** (4010,1061) Source Position, FL, VM 3. */
export const SourcePosition = /* @__PURE__ */ defineListTag('40101061', 'FL');
/** (4010,1062) Belt Height, FL, VM 1. */
export const BeltHeight = /* @__PURE__ */ defineTag('40101062', 'FL');
/** (4010,1064) Algorithm Routing Code Sequence, SQ, VM 1. */
export const AlgorithmRoutingCodeSequence = /* @__PURE__ */ defineListTag('40101064', 'SQ');
/** (4010,1067) Transport Classification, CS, VM 1. */
export const TransportClassification = /* @__PURE__ */ defineTag('40101067', 'CS');
/** (4010,1068) OOI Type Descriptor, LT, VM 1. */
export const OOITypeDescriptor = /* @__PURE__ */ defineTag('40101068', 'LT');
/** (4010,1069) Total Processing Time, FL, VM 1. */
export const TotalProcessingTime = /* @__PURE__ */ defineTag('40101069', 'FL');
/** (4010,106C) Detector Calibration Data, OB, VM 1. */
export const DetectorCalibrationData = /* @__PURE__ */ defineTag('4010106C', 'OB');
/** (4010,106D) Additional Screening Performed, CS, VM 1. */
export const AdditionalScreeningPerformed = /* @__PURE__ */ defineTag('4010106D', 'CS');
/** (4010,106E) Additional Inspection Selection Criteria, CS, VM 1. */
export const AdditionalInspectionSelectionCriteria = /* @__PURE__ */ defineTag('4010106E', 'CS');
/** (4010,106F) Additional Inspection Method Sequence, SQ, VM 1. */
export const AdditionalInspectionMethodSequence = /* @__PURE__ */ defineListTag('4010106F', 'SQ');
/** (4010,1070) AIT Device Type, CS, VM 1. */
export const AITDeviceType = /* @__PURE__ */ defineTag('40101070', 'CS');
/** (4010,1071) QR Measurements Sequence, SQ, VM 1. */
export const QRMeasurementsSequence = /* @__PURE__ */ defineListTag('40101071', 'SQ');
/** (4010,1072) Target Material Sequence, SQ, VM 1. */
export const TargetMaterialSequence = /* @__PURE__ */ defineListTag('40101072', 'SQ');
/** (4010,1073) SNR Threshold, FD, VM 1. */
export const SNRThreshold = /* @__PURE__ */ defineTag('40101073', 'FD');
/** (4010,1075) Image Scale Representation, DS, VM 1. */
export const ImageScaleRepresentation = /* @__PURE__ */ defineTag('40101075', 'DS');
/** (4010,1076) Referenced PTO Sequence, SQ, VM 1. */
export const ReferencedPTOSequence = /* @__PURE__ */ defineListTag('40101076', 'SQ');
/** (4010,1077) Referenced TDR Instance Sequence, SQ, VM 1. */
export const ReferencedTDRInstanceSequence = /* @__PURE__ */ defineListTag('40101077', 'SQ');
/** (4010,1078) PTO Location Description, ST, VM 1. */
export const PTOLocationDescription = /* @__PURE__ */ defineTag('40101078', 'ST');
/** (4010,1079) Anomaly Locator Indicator Sequence, SQ, VM 1. */
export const AnomalyLocatorIndicatorSequence = /* @__PURE__ */ defineListTag('40101079', 'SQ');
/** (4010,107A) Anomaly Locator Indicator, FL, VM 3. */
export const AnomalyLocatorIndicator = /* @__PURE__ */ defineListTag('4010107A', 'FL');
/** (4010,107B) PTO Region Sequence, SQ, VM 1. */
export const PTORegionSequence = /* @__PURE__ */ defineListTag('4010107B', 'SQ');
/** (4010,107C) Inspection Selection Criteria, CS, VM 1. */
export const InspectionSelectionCriteria = /* @__PURE__ */ defineTag('4010107C', 'CS');
/** (4010,107D) Secondary Inspection Method Sequence, SQ, VM 1. */
export const SecondaryInspectionMethodSequence = /* @__PURE__ */ defineListTag('4010107D', 'SQ');
/** (4010,107E) PRCS to RCS Orientation, DS, VM 6. */
export const PRCSToRCSOrientation = /* @__PURE__ */ defineListTag('4010107E', 'DS');
/** (4FFE,0001) MAC Parameters Sequence, SQ, VM 1. */
export const MACParametersSequence = /* @__PURE__ */ defineListTag('4FFE0001', 'SQ');
/** (5000,0005) Curve Dimensions, US, VM 1; the first of 50xx,0005; retired. */
export const CurveDimensions = /* @__PURE__ */ defineTag('50000005', 'US');
/** (5000,0010) Number of Points, US, VM 1; the first of 50xx,0010; retired. */
export const NumberOfPoints = /* @__PURE__ */ defineTag('50000010', 'US');
/** (5000,0020) Type of Data, CS, VM 1; the first of 50xx,0020; retired. */
export const TypeOfData = /* @__PURE__ */ defineTag('50000020', 'CS');
/** (5000,0022) Curve Description, LO, VM 1; the first of 50xx,0022; retired. */
export const CurveDescription = /* @__PURE__ */ defineTag('50000022', 'LO');
/** (5000,0030) Axis Units, SH, VM 1-n; the first of 50xx,0030; retired. */
export const AxisUnits = /* @__PURE__ */ defineListTag('50000030', 'SH');
/** (5000,0040) Axis Labels, SH, VM 1-n; the first of 50xx,0040; retired. */
export const AxisLabels = /* @__PURE__ */ defineListTag('50000040', 'SH');
/** (5000,0103) Data Value Representation, US, VM 1; the first of 50xx,0103; retired. */
export const DataValueRepresentation = /* @__PURE__ */ defineTag('50000103', 'US');
/** (5000,0104) Minimum Coordinate Value, US, VM 1-n; the first of 50xx,0104; retired. */
export const MinimumCoordinateValue = /* @__PURE__ */ defineListTag('50000104', 'US');
/** (5000,0105) Maximum Coordinate Value, US, VM 1-n; the first of 50xx,0105; retired. */
export const MaximumCoordinateValue = /* @__PURE__ */ defineListTag('50000105', 'US');
/** (5000,0106) Curve Range, SH, VM 1-n; the first of 50xx,0106; retired. */
export const CurveRange = /* @__PURE__ */ defineListTag('50000106', 'SH');
/** (5000,0110) Curve Data Descriptor, US, VM 1-n; the first of 50xx,0110; retired. */
export const CurveDataDescriptor = /* @__PURE__ */ defineListTag('50000110', 'US');
/** (5000,0112) Coordinate Start Value, US, VM 1-n; the first of 50xx,0112; retired. */
export const CoordinateStartValue = /* @__PURE__ */ defineListTag('50000112', 'US');
/** (5000,0114) Coordinate Step Value, US, VM 1-n; the first of 50xx,0114; retired. */
export const CoordinateStepValue = /* @__PURE__ */ defineListTag('50000114', 'US');
/** (5000,1001) Curve Activation Layer, CS, VM 1; the first of 50xx,1001; retired. */
export const CurveActivationLayer = /* @__PURE__ */ defineTag('50001001', 'CS');
/** (5000,2000) Audio Type, US, VM 1; the first of 50xx,2000; retired. */
export const AudioType = /* @__PURE__ */ defineTag('50002000', 'US');
/** (5000,2002) Audio Sample Format, US, VM 1; the first of 50xx,2002; retired. */
export const AudioSampleFormat = /* @__PURE__ */ defineTag('50002002', 'US');
/** (5000,2004) Number of Channels, US, VM 1; the first of 50xx,2004; retired. */
export const NumberOfChannels = /* @__PURE__ */ defineTag('50002004', 'US');
/** (5000,2006) Number of Samples, UL, VM 1; the first of 50xx,2006; retired. */
export const NumberOfSamples = /* @__PURE__ */ defineTag('50002006', 'UL');
/** (5000,2008) Sample Rate, UL, VM 1; the first of 50xx,2008; retired. */
export const SampleRate = /* @__PURE__ */ defineTag('50002008', 'UL');
/** (5000,200A) Total Time, UL, VM 1; the first of 50xx,200A; retired. */
export const TotalTime = /* @__PURE__ */ defineTag('5000200A', 'UL');
/** (5000,200C) Audio Sample Data, OB or OW, VM 1; the first of 50xx,200C; retired. */
export const AudioSampleData = /* @__PURE__ */ defineTag('5000200C', 'OW');
/** (5000,200E) Audio Comments, LT, VM 1; the first of 50xx,200E; retired. */
export const AudioComments = /* @__PURE__ */ defineTag('5000200E', 'LT');
/** (5000,2500) Curve Label, LO, VM 1; the first of 50xx,2500; retired. */
export const CurveLabel = /* @__PURE__ */ defineTag('50002500', 'LO');
/** (5000,2600) Curve Referenced Overlay Sequence, SQ, VM 1; the first of 50xx,2600; retired. */
export const CurveReferencedOverlaySequence = /* @__PURE__ */ defineListTag('50002600', 'SQ');
/** (5000,2610) Curve Referenced Overlay Group, US, VM 1; the first of 50xx,2610; retired. */
export const CurveReferencedOverlayGroup = /* @__PURE__ */ defineTag('50002610', 'US');
/** (5000,3000) Curve Data, OB or OW, VM 1; the first of 50xx,3000; retired. */
export const CurveData = /* @__PURE__ */ defineTag('50003000', 'OW');
/** (5200,9229) Shared Functional Groups Sequence, SQ, VM 1. */
export const SharedFunctionalGroupsSequence = /* @__PURE__ */ defineListTag('52009229', 'SQ');
/** (5200,9230) Per-Frame Functional Groups Sequence, SQ, VM 1. */
export const PerFrameFunctionalGroupsSequence = /* @__PURE__ */ defineListTag('52009230', 'SQ');
/** (5400,0100) Waveform Sequence, SQ, VM 1. */
export const WaveformSequence = /* @__PURE__ */ defineListTag('54000100', 'SQ');
/** (5400,0110) Channel Minimum Value, OB or OW, VM 1. */
export const ChannelMinimumValue = /* @__PURE__ */ defineTag('54000110', 'OW');
/** (5400,0112) Channel Maximum Value, OB or OW, VM 1. */
export const ChannelMaximumValue = /* @__PURE__ */ defineTag('54000112', 'OW');
/** (5400,1004) Waveform Bits Allocated, US, VM 1. */
export const WaveformBitsAllocated = /* @__PURE__ */ defineTag('54001004', 'US');
/** (5400,1006) Waveform Sample Interpretation, CS, VM 1. */
export const WaveformSampleInterpretation = /* @__PURE__ */ defineTag('54001006', 'CS');
/** (5400,100A) Waveform Padding Value, OB or OW, VM 1. */
export const WaveformPaddingValue = /* @__PURE__ */ defineTag('5400100A', 'OW');
/** (5400,1010) Waveform Data, OB or OW, VM 1. */
export const WaveformData = /* @__PURE__ */ defineTag('54001010', 'OW');
/** (5600,0010) First Order Phase Correction Angle, OF, VM 1. */
export const FirstOrderPhaseCorrectionAngle = /* @__PURE__ */ defineTag('56000010', 'OF');
/** (5600,0020) Spectroscopy Data, OF, VM 1. */
export const SpectroscopyData = /* @__PURE__ */ defineTag('56000020', 'OF');
/** (6000,0010) Overlay Rows, US, VM 1; the first of 60xx,0010. */
export const OverlayRows = /* @__PURE__ */ defineTag('60000010', 'US');
/** (6000,0011) Overlay Columns, US, VM 1; the first of 60xx,0011. */
export const OverlayColumns = /* @__PURE__ */ defineTag('60000011', 'US');
/** (6000,0012) Overlay Planes, US, VM 1; the first of 60xx,0012; retired. */
export const OverlayPlanes = /* @__PURE__ */ defineTag('60000012', 'US');
/** (6000,0015) Number of Frames in Overlay, IS, VM 1; the first of 60xx,0015. */
export const NumberOfFramesInOverlay = /* @__PURE__ */ defineTag('60000015', 'IS');
/** (6000,0022) Overlay Description, LO, VM 1; the first of 60xx,0022. */
export const OverlayDescription = /* @__PURE__ */ defineTag('60000022', 'LO');
/** (6000,0040) Overlay Type, CS, VM 1; the first of 60xx,0040. */
export const OverlayType = /* @__PURE__ */ defineTag('60000040', 'CS');
/** (6000,0045) Overlay Subtype, LO, VM 1; the first of 60xx,0045. */
export const OverlaySubtype = /* @__PURE__ */ defineTag('60000045', 'LO');
/** (6000,0050) Overlay Origin, SS, VM 2; the first of 60xx,0050. */
export const OverlayOrigin = /* @__PURE__ */ defineListTag('60000050', 'SS');
/** (6000,0051) Image Frame Origin, US, VM 1; the first of 60xx,0051. */
export const ImageFrameOrigin = /* @__PURE__ */ defineTag('60000051', 'US');
/** (6000,0052) Overlay Plane Origin, US, VM 1; the first of 60xx,0052; retired. */
export const OverlayPlaneOrigin = /* @__PURE__ */ defineTag('60000052', 'US');
/** (6000,0060) Overlay Compression Code, CS, VM 1; the first of 60xx,0060; retired. */
export const OverlayCompressionCode = /* @__PURE__ */ defineTag('60000060', 'CS');
/** (6000,0061) Overlay Compression Originator, SH, VM 1; the first of 60xx,0061; retired. */
export const OverlayCompressionOriginator = /* @__PURE__ */ defineTag('60000061', 'SH');
/** (6000,0062) Overlay Compression Label, SH, VM 1; the first of 60xx,0062; retired. */
export const OverlayCompressionLabel = /* @__PURE__ */ defineTag('60000062', 'SH');
/** (6000,0063) Overlay Compression Description, CS, VM 1; the first of 60xx,0063; retired. */
export const OverlayCompressionDescription = /* @__PURE__ */ defineTag('60000063', 'CS');
/** (6000,0066) Overlay Compression Step Pointers, AT, VM 1-n; the first of 60xx,0066; retired. */
export const OverlayCompressionStepPointers = /* @__PURE__ */ defineListTag('60000066', 'AT');
/** (6000,0068) Overlay Repeat Interval, US, VM 1; the first of 60xx,0068; retired. */
export const OverlayRepeatInterval = /* @__PURE__ */ defineTag('60000068', 'US');
/** (6000,0069) Overlay Bits Grouped, US, VM 1; the first of 60xx,0069; retired. */
export const OverlayBitsGrouped = /* @__PURE__ */ defineTag('60000069', 'US');
/** (6000,0100) Overlay Bits Allocated, US, VM 1; the first of 60xx,0100. */
export const OverlayBitsAllocated = /* @__PURE__ */ defineTag('60000100', 'US');
/** (6000,0102) Overlay Bit Position, US, VM 1; the first of 60xx,0102. */
export const OverlayBitPosition = /* @__PURE__ */ defineTag('60000102', 'US');
/** (6000,0110) Overlay Format, CS, VM 1; the first of 60xx,0110; retired. */
export const OverlayFormat = /* @__PURE__ */ defineTag('60000110', 'CS');
/** (6000,0200) Overlay Location, US, VM 1; the first of 60xx,0200; retired. */
export const OverlayLocation = /* @__PURE__ */ defineTag('60000200', 'US');
/** (6000,0800) Overlay Code Label, CS, VM 1-n; the first of 60xx,0800; retired. */
export const OverlayCodeLabel = /* @__PURE__ */ defineListTag('60000800', 'CS');
/** (6000,0802) Overlay Number of Tables, US, VM 1; the first of 60xx,0802; retired. */
export const OverlayNumberOfTables = /* @__PURE__ */ defineTag('60000802', 'US');
/** (6000,0803) Overlay Code Table Location, AT, VM 1-n; the first of 60xx,0803; retired. */
export const OverlayCodeTableLocation = /* @__PURE__ */ defineListTag('60000803', 'AT');
/** (6000,0804) Overlay Bits For Code Word, US, VM 1; the first of 60xx,0804; retired. */
export const OverlayBitsForCodeWord = /* @__PURE__ */ defineTag('60000804', 'US');
/** (6000,1001) Overlay Activation Layer, CS, VM 1; the first of 60xx,1001. */
export const OverlayActivationLayer = /* @__PURE__ */ defineTag('60001001', 'CS');
/** (6000,1100) Overlay Descriptor - Gray, US, VM 1; the first of 60xx,1100; retired. */
export const OverlayDescriptorGray = /* @__PURE__ */ defineTag('60001100', 'US');
/** (6000,1101) Overlay Descriptor - Red, US, VM 1; the first of 60xx,1101; retired. */
export const OverlayDescriptorRed = /* @__PURE__ */ defineTag('60001101', 'US');
/** (6000,1102) Overlay Descriptor - Green, US, VM 1; the first of 60xx,1102; retired. */
export const OverlayDescriptorGreen = /* @__PURE__ */ defineTag('60001102', 'US');
/** (6000,1103) Overlay Descriptor - Blue, US, VM 1; the first of 60xx,1103; retired. */
export const OverlayDescriptorBlue = /* @__PURE__ */ defineTag('60001103', 'US');
/** (6000,1200) Overlays - Gray, US, VM 1-n; the first of 60xx,1200; retired. */
export const OverlaysGray = /* @__PURE__ */ defineListTag('60001200', 'US');
/** (6000,1201) Overlays - Red, US, VM 1-n; the first of 60xx,1201; retired. */
export const OverlaysRed = /* @__PURE__ */ defineListTag('60001201', 'US');
/** (6000,1202) Overlays - Green, US, VM 1-n; the first of 60xx,1202; retired. */
export const OverlaysGreen = /* @__PURE__ */ defineListTag('60001202', 'US');
/** (6000,1203) Overlays - Blue, US, VM 1-n; the first of 60xx,1203; retired. */
export const OverlaysBlue = /* @__PURE__ */ defineListTag('60001203', 'US');
/** (6000,1301) ROI Area, IS, VM 1; the first of 60xx,1301. */
export const ROIArea = /* @__PURE__ */ defineTag('60001301', 'IS');
/** (6000,1302) ROI Mean, DS, VM 1; the first of 60xx,1302. */
export const ROIMean = /* @__PURE__ */ defineTag('60001302', 'DS');
/** (6000,1303) ROI Standard Deviation, DS, VM 1; the first of 60xx,1303. */
export const ROIStandardDeviation = /* @__PURE__ */ defineTag('60001303', 'DS');
/** (6000,1500) Overlay Label, LO, VM 1; the first of 60xx,1500. */
export const OverlayLabel = /* @__PURE__ */ defineTag('60001500', 'LO');
/** (6000,3000) Overlay Data, OB or OW, VM 1; the first of 60xx,3000. */
export const OverlayData = /* @__PURE__ */ defineTag('60003000', 'OW');
/** (6000,4000) Overlay Comments, LT, VM 1; the first of 60xx,4000; retired. */
export const OverlayComments = /* @__PURE__ */ defineTag('60004000', 'LT');
/** (7F00,0010) Variable Pixel Data, OB or OW, VM 1; the first of 7Fxx,0010; retired. */
export const VariablePixelData = /* @__PURE__ */ defineTag('7F000010', 'OW');
/** (7F00,0011) Variable Next Data Group, US, VM 1; the first of 7Fxx,0011; retired. */
export const VariableNextDataGroup = /* @__PURE__ */ defineTag('7F000011', 'US');
/** (7F00,0020) Variable Coefficients SDVN, OW, VM 1; the first of 7Fxx,0020; retired. */
export const VariableCoefficientsSDVN = /* @__PURE__ */ defineTag('7F000020', 'OW');
/** (7F00,0030) Variable Coefficients SDHN, OW, VM 1; the first of 7Fxx,0030; retired. */
export const VariableCoefficientsSDHN = /* @__PURE__ */ defineTag('7F000030', 'OW');
/** (7F00,0040) Variable Coefficients SDDN, OW, VM 1; the first of 7Fxx,0040; retired. */
export const VariableCoefficientsSDDN = /* @__PURE__ */ defineTag('7F000040', 'OW');
/** (7FE0,0001) Extended Offset Table, OV, VM 1. */
export const ExtendedOffsetTable = /* @__PURE__ */ defineTag('7FE00001', 'OV');
/** (7FE0,0002) Extended Offset Table Lengths, OV, VM 1. */
export const ExtendedOffsetTableLengths = /* @__PURE__ */ defineTag('7FE00002', 'OV');
/** (7FE0,0003) Encapsulated Pixel Data Value Total Length, UV, VM 1. */
export const EncapsulatedPixelDataValueTotalLength = /* @__PURE__ */ defineTag('7FE00003', 'UV');
/** (7FE0,0008) Float Pixel Data, OF, VM 1. */
export const FloatPixelData = /* @__PURE__ */ defineTag('7FE00008', 'OF');
/** (7FE0,0009) Double Float Pixel Data, OD, VM 1. */
export const DoubleFloatPixelData = /* @__PURE__ */ defineTag('7FE00009', 'OD');
/** (7FE0,0010) Pixel Data, OB or OW, VM 1. */
export const PixelData = /* @__PURE__ */ defineTag('7FE00010', 'OW');
/** (7FE0,0020) Coefficients SDVN, OW, VM 1; retired. */
export const CoefficientsSDVN = /* @__PURE__ */ defineTag('7FE00020', 'OW');
/** (7FE0,0030) Coefficients SDHN, OW, VM 1; retired. */
export const CoefficientsSDHN = /* @__PURE__ */ defineTag('7FE00030', 'OW');
/** (7FE0,0040) Coefficients SDDN, OW, VM 1; retired. */
export const CoefficientsSDDN = /* @__PURE__ */ defineTag('7FE00040', 'OW');
/** (FFFA,FFFA) Digital Signatures Sequence, SQ, VM 1. */
export const DigitalSignaturesSequence = /* @__PURE__ */ defineListTag('FFFAFFFA', 'SQ');
/** (FFFC,FFFC) Data Set Trailing Padding, OB, VM 1. */
export const DataSetTrailingPadding = /* @__PURE__ */ defineTag('FFFCFFFC', 'OB');
