// biome-ignore-all format: a table
// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table
/**
 * Every attribute that has a keyword: tag (x: any digit), keyword, VR, VM unless 1, R when retired, and the name where
 * the keyword does not spell it. Made by scripts/generate/tags.ts.
 * @source DICOM PS3.6 2026c 6, 7, 8, 9; PS3.7 Annex E
 */
export const attributeTable = `
00000000	CommandGroupLength	UL
00000001	CommandLengthToEnd	UL		R
00000002	AffectedSOPClassUID	UI
00000003	RequestedSOPClassUID	UI
00000010	CommandRecognitionCode	SH		R
00000100	CommandField	US
00000110	MessageID	US
00000120	MessageIDBeingRespondedTo	US
00000200	Initiator	AE		R
00000300	Receiver	AE		R
00000400	FindLocation	AE		R
00000600	MoveDestination	AE
00000700	Priority	US
00000800	CommandDataSetType	US
00000850	NumberOfMatches	US		R
00000860	ResponseSequenceNumber	US		R
00000900	Status	US
00000901	OffendingElement	AT	1-n
00000902	ErrorComment	LO
00000903	ErrorID	US
00001000	AffectedSOPInstanceUID	UI
00001001	RequestedSOPInstanceUID	UI
00001002	EventTypeID	US
00001005	AttributeIdentifierList	AT	1-n
00001008	ActionTypeID	US
00001020	NumberOfRemainingSuboperations	US			Number of Remaining Sub-operations
00001021	NumberOfCompletedSuboperations	US			Number of Completed Sub-operations
00001022	NumberOfFailedSuboperations	US			Number of Failed Sub-operations
00001023	NumberOfWarningSuboperations	US			Number of Warning Sub-operations
00001030	MoveOriginatorApplicationEntityTitle	AE
00001031	MoveOriginatorMessageID	US
00004000	DialogReceiver	LT		R
00004010	TerminalType	LT		R
00005010	MessageSetID	SH		R
00005020	EndMessageID	SH		R
00005110	DisplayFormat	LT		R
00005120	PagePositionID	LT		R
00005130	TextFormatID	CS		R
00005140	NormalReverse	CS		R	Normal/Reverse
00005150	AddGrayScale	CS		R
00005160	Borders	CS		R
00005170	Copies	IS		R
00005180	CommandMagnificationType	CS		R
00005190	Erase	CS		R
000051A0	Print	CS		R
000051B0	Overlays	US	1-n	R
00020000	FileMetaInformationGroupLength	UL
00020001	FileMetaInformationVersion	OB
00020002	MediaStorageSOPClassUID	UI
00020003	MediaStorageSOPInstanceUID	UI
00020010	TransferSyntaxUID	UI
00020012	ImplementationClassUID	UI
00020013	ImplementationVersionName	SH
00020016	SourceApplicationEntityTitle	AE
00020017	SendingApplicationEntityTitle	AE
00020018	ReceivingApplicationEntityTitle	AE
00020026	SourcePresentationAddress	UR
00020027	SendingPresentationAddress	UR
00020028	ReceivingPresentationAddress	UR
00020031	RTVMetaInformationVersion	OB
00020032	RTVCommunicationSOPClassUID	UI
00020033	RTVCommunicationSOPInstanceUID	UI
00020035	RTVSourceIdentifier	OB
00020036	RTVFlowIdentifier	OB
00020037	RTVFlowRTPSamplingRate	UL
00020038	RTVFlowActualFrameDuration	FD
00020100	PrivateInformationCreatorUID	UI
00020102	PrivateInformation	OB
00041130	FileSetID	CS			File-set ID
00041141	FileSetDescriptorFileID	CS	1-8		File-set Descriptor File ID
00041142	SpecificCharacterSetOfFileSetDescriptorFile	CS			Specific Character Set of File-set Descriptor File
00041200	OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity	UL
00041202	OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity	UL
00041212	FileSetConsistencyFlag	US			File-set Consistency Flag
00041220	DirectoryRecordSequence	SQ
00041400	OffsetOfTheNextDirectoryRecord	UL
00041410	RecordInUseFlag	US			Record In-use Flag
00041420	OffsetOfReferencedLowerLevelDirectoryEntity	UL			Offset of Referenced Lower-Level Directory Entity
00041430	DirectoryRecordType	CS
00041432	PrivateRecordUID	UI
00041500	ReferencedFileID	CS	1-8
00041504	MRDRDirectoryRecordOffset	UL		R
00041510	ReferencedSOPClassUIDInFile	UI
00041511	ReferencedSOPInstanceUIDInFile	UI
00041512	ReferencedTransferSyntaxUIDInFile	UI
0004151A	ReferencedRelatedGeneralSOPClassUIDInFile	UI	1-n
00041600	NumberOfReferences	UL		R
00060001	CurrentFrameFunctionalGroupsSequence	SQ
00080001	LengthToEnd	UL		R
00080005	SpecificCharacterSet	CS	1-n
00080006	LanguageCodeSequence	SQ
00080008	ImageType	CS	2-n
00080010	RecognitionCode	SH		R
00080012	InstanceCreationDate	DA
00080013	InstanceCreationTime	TM
00080014	InstanceCreatorUID	UI
00080015	InstanceCoercionDateTime	DT			Instance Coercion DateTime
00080016	SOPClassUID	UI
00080017	AcquisitionUID	UI
00080018	SOPInstanceUID	UI
00080019	PyramidUID	UI
0008001A	RelatedGeneralSOPClassUID	UI	1-n
0008001B	OriginalSpecializedSOPClassUID	UI
0008001C	SyntheticData	CS
0008001D	SensitiveContentCodeSequence	SQ
00080020	StudyDate	DA
00080021	SeriesDate	DA
00080022	AcquisitionDate	DA
00080023	ContentDate	DA
00080024	OverlayDate	DA		R
00080025	CurveDate	DA		R
0008002A	AcquisitionDateTime	DT			Acquisition DateTime
00080030	StudyTime	TM
00080031	SeriesTime	TM
00080032	AcquisitionTime	TM
00080033	ContentTime	TM
00080034	OverlayTime	TM		R
00080035	CurveTime	TM		R
00080040	DataSetType	US		R
00080041	DataSetSubtype	LO		R
00080042	NuclearMedicineSeriesType	CS		R
00080050	AccessionNumber	SH
00080051	IssuerOfAccessionNumberSequence	SQ
00080052	QueryRetrieveLevel	CS			Query/Retrieve Level
00080053	QueryRetrieveView	CS			Query/Retrieve View
00080054	RetrieveAETitle	AE	1-n
00080055	StationAETitle	AE
00080056	InstanceAvailability	CS
00080058	FailedSOPInstanceUIDList	UI	1-n
00080060	Modality	CS
00080061	ModalitiesInStudy	CS	1-n
00080062	SOPClassesInStudy	UI	1-n
00080063	AnatomicRegionsInStudyCodeSequence	SQ
00080064	ConversionType	CS
00080068	PresentationIntentType	CS
00080070	Manufacturer	LO
00080080	InstitutionName	LO
00080081	InstitutionAddress	ST
00080082	InstitutionCodeSequence	SQ
00080090	ReferringPhysicianName	PN			Referring Physician's Name
00080092	ReferringPhysicianAddress	ST			Referring Physician's Address
00080094	ReferringPhysicianTelephoneNumbers	SH	1-n		Referring Physician's Telephone Numbers
00080096	ReferringPhysicianIdentificationSequence	SQ
0008009C	ConsultingPhysicianName	PN	1-n		Consulting Physician's Name
0008009D	ConsultingPhysicianIdentificationSequence	SQ
00080100	CodeValue	SH
00080101	ExtendedCodeValue	LO
00080102	CodingSchemeDesignator	SH
00080103	CodingSchemeVersion	SH
00080104	CodeMeaning	LO
00080105	MappingResource	CS
00080106	ContextGroupVersion	DT
00080107	ContextGroupLocalVersion	DT
00080108	ExtendedCodeMeaning	LT
00080109	CodingSchemeResourcesSequence	SQ
0008010A	CodingSchemeURLType	CS
0008010B	ContextGroupExtensionFlag	CS
0008010C	CodingSchemeUID	UI
0008010D	ContextGroupExtensionCreatorUID	UI
0008010E	CodingSchemeURL	UR
0008010F	ContextIdentifier	CS
00080110	CodingSchemeIdentificationSequence	SQ
00080112	CodingSchemeRegistry	LO
00080114	CodingSchemeExternalID	ST
00080115	CodingSchemeName	ST
00080116	CodingSchemeResponsibleOrganization	ST
00080117	ContextUID	UI
00080118	MappingResourceUID	UI
00080119	LongCodeValue	UC
00080120	URNCodeValue	UR
00080121	EquivalentCodeSequence	SQ
00080122	MappingResourceName	LO
00080123	ContextGroupIdentificationSequence	SQ
00080124	MappingResourceIdentificationSequence	SQ
00080201	TimezoneOffsetFromUTC	SH			Timezone Offset From UTC
00080220	ResponsibleGroupCodeSequence	SQ
00080221	EquipmentModality	CS
00080222	ManufacturerRelatedModelGroup	LO			Manufacturer's Related Model Group
00080300	PrivateDataElementCharacteristicsSequence	SQ
00080301	PrivateGroupReference	US
00080302	PrivateCreatorReference	LO
00080303	BlockIdentifyingInformationStatus	CS
00080304	NonidentifyingPrivateElements	US	1-n
00080305	DeidentificationActionSequence	SQ
00080306	IdentifyingPrivateElements	US	1-n
00080307	DeidentificationAction	CS
00080308	PrivateDataElement	US
00080309	PrivateDataElementValueMultiplicity	UL	1-3
0008030A	PrivateDataElementValueRepresentation	CS
0008030B	PrivateDataElementNumberOfItems	UL	1-2
0008030C	PrivateDataElementName	UC
0008030D	PrivateDataElementKeyword	UC
0008030E	PrivateDataElementDescription	UT
0008030F	PrivateDataElementEncoding	UT
00080310	PrivateDataElementDefinitionSequence	SQ
00080400	ScopeOfInventorySequence	SQ
00080401	InventoryPurpose	LT
00080402	InventoryInstanceDescription	LT
00080403	InventoryLevel	CS
00080404	ItemInventoryDateTime	DT			Item Inventory DateTime
00080405	RemovedFromOperationalUse	CS
00080406	ReasonForRemovalCodeSequence	SQ
00080407	StoredInstanceBaseURI	UR
00080408	FolderAccessURI	UR
00080409	FileAccessURI	UR
0008040A	ContainerFileType	CS
0008040B	FilenameInContainer	UR
0008040C	FileOffsetInContainer	UV
0008040D	FileLengthInContainer	UV
0008040E	StoredInstanceTransferSyntaxUID	UI
0008040F	ExtendedMatchingMechanisms	CS	1-n
00080410	RangeMatchingSequence	SQ
00080411	ListOfUIDMatchingSequence	SQ
00080412	EmptyValueMatchingSequence	SQ
00080413	GeneralMatchingSequence	SQ
00080414	RequestedStatusInterval	US
00080415	RetainInstances	CS
00080416	ExpirationDateTime	DT			Expiration DateTime
00080417	TransactionStatus	CS
00080418	TransactionStatusComment	LT
00080419	FileSetAccessSequence	SQ
0008041A	FileAccessSequence	SQ
0008041B	RecordKey	OB
0008041C	PriorRecordKey	OB
0008041D	MetadataSequence	SQ
0008041E	UpdatedMetadataSequence	SQ
0008041F	StudyUpdateDateTime	DT			Study Update DateTime
00080420	InventoryAccessEndPointsSequence	SQ
00080421	StudyAccessEndPointsSequence	SQ
00080422	IncorporatedInventoryInstanceSequence	SQ
00080423	InventoriedStudiesSequence	SQ
00080424	InventoriedSeriesSequence	SQ
00080425	InventoriedInstancesSequence	SQ
00080426	InventoryCompletionStatus	CS
00080427	NumberOfStudyRecordsInInstance	UL
00080428	TotalNumberOfStudyRecords	UV
00080429	MaximumNumberOfRecords	UV
00081000	NetworkID	AE		R
00081010	StationName	SH
00081030	StudyDescription	LO
00081032	ProcedureCodeSequence	SQ
0008103E	SeriesDescription	LO
0008103F	SeriesDescriptionCodeSequence	SQ
00081040	InstitutionalDepartmentName	LO
00081041	InstitutionalDepartmentTypeCodeSequence	SQ
00081048	PhysiciansOfRecord	PN	1-n		Physician(s) of Record
00081049	PhysiciansOfRecordIdentificationSequence	SQ			Physician(s) of Record Identification Sequence
00081050	PerformingPhysicianName	PN	1-n		Performing Physician's Name
00081052	PerformingPhysicianIdentificationSequence	SQ
00081060	NameOfPhysiciansReadingStudy	PN	1-n		Name of Physician(s) Reading Study
00081062	PhysiciansReadingStudyIdentificationSequence	SQ			Physician(s) Reading Study Identification Sequence
00081070	OperatorsName	PN	1-n		Operators' Name
00081072	OperatorIdentificationSequence	SQ
00081080	AdmittingDiagnosesDescription	LO	1-n
00081084	AdmittingDiagnosesCodeSequence	SQ
00081088	PyramidDescription	LO
00081090	ManufacturerModelName	LO			Manufacturer's Model Name
00081100	ReferencedResultsSequence	SQ		R
00081110	ReferencedStudySequence	SQ
00081111	ReferencedPerformedProcedureStepSequence	SQ
00081112	ReferencedInstancesBySOPClassSequence	SQ
00081115	ReferencedSeriesSequence	SQ
00081120	ReferencedPatientSequence	SQ
00081125	ReferencedVisitSequence	SQ
00081130	ReferencedOverlaySequence	SQ		R
00081134	ReferencedStereometricInstanceSequence	SQ
0008113A	ReferencedWaveformSequence	SQ
00081140	ReferencedImageSequence	SQ
00081145	ReferencedCurveSequence	SQ		R
0008114A	ReferencedInstanceSequence	SQ
0008114B	ReferencedRealWorldValueMappingInstanceSequence	SQ
0008114C	ReferencedSegmentationSequence	SQ
0008114D	ReferencedSurfaceSegmentationSequence	SQ
00081150	ReferencedSOPClassUID	UI
00081155	ReferencedSOPInstanceUID	UI
00081156	DefinitionSourceSequence	SQ
0008115A	SOPClassesSupported	UI	1-n
00081160	ReferencedFrameNumber	IS	1-n
00081161	SimpleFrameList	UL	1-n
00081162	CalculatedFrameList	UL	3-3n
00081163	TimeRange	FD	2
00081164	FrameExtractionSequence	SQ
00081167	MultiFrameSourceSOPInstanceUID	UI			Multi-frame Source SOP Instance UID
00081190	RetrieveURL	UR
00081195	TransactionUID	UI
00081196	WarningReason	US
00081197	FailureReason	US
00081198	FailedSOPSequence	SQ
00081199	ReferencedSOPSequence	SQ
0008119A	OtherFailuresSequence	SQ
0008119B	FailedStudySequence	SQ
00081200	StudiesContainingOtherReferencedInstancesSequence	SQ
00081250	RelatedSeriesSequence	SQ
00081301	PrincipalDiagnosisCodeSequence	SQ
00081302	PrimaryDiagnosisCodeSequence	SQ
00081303	SecondaryDiagnosesCodeSequence	SQ
00081304	HistologicalDiagnosesCodeSequence	SQ
00082110	LossyImageCompressionRetired	CS		R	Lossy Image Compression (Retired)
00082111	DerivationDescription	ST
00082112	SourceImageSequence	SQ
00082120	StageName	SH
00082122	StageNumber	IS
00082124	NumberOfStages	IS
00082127	ViewName	SH
00082128	ViewNumber	IS
00082129	NumberOfEventTimers	IS
0008212A	NumberOfViewsInStage	IS
00082130	EventElapsedTimes	DS	1-n		Event Elapsed Time(s)
00082132	EventTimerNames	LO	1-n		Event Timer Name(s)
00082133	EventTimerSequence	SQ
00082134	EventTimeOffset	FD
00082135	EventCodeSequence	SQ
00082142	StartTrim	IS
00082143	StopTrim	IS
00082144	RecommendedDisplayFrameRate	IS
00082200	TransducerPosition	CS		R
00082204	TransducerOrientation	CS		R
00082208	AnatomicStructure	CS		R
00082218	AnatomicRegionSequence	SQ
00082220	AnatomicRegionModifierSequence	SQ
00082228	PrimaryAnatomicStructureSequence	SQ
00082229	AnatomicStructureSpaceOrRegionSequence	SQ		R	Anatomic Structure, Space or Region Sequence
00082230	PrimaryAnatomicStructureModifierSequence	SQ
00082240	TransducerPositionSequence	SQ		R
00082242	TransducerPositionModifierSequence	SQ		R
00082244	TransducerOrientationSequence	SQ		R
00082246	TransducerOrientationModifierSequence	SQ		R
00082251	AnatomicStructureSpaceOrRegionCodeSequenceTrial	SQ		R	Anatomic Structure Space Or Region Code Sequence (Trial)
00082253	AnatomicPortalOfEntranceCodeSequenceTrial	SQ		R	Anatomic Portal Of Entrance Code Sequence (Trial)
00082255	AnatomicApproachDirectionCodeSequenceTrial	SQ		R	Anatomic Approach Direction Code Sequence (Trial)
00082256	AnatomicPerspectiveDescriptionTrial	ST		R	Anatomic Perspective Description (Trial)
00082257	AnatomicPerspectiveCodeSequenceTrial	SQ		R	Anatomic Perspective Code Sequence (Trial)
00082258	AnatomicLocationOfExaminingInstrumentDescriptionTrial	ST		R	Anatomic Location Of Examining Instrument Description (Trial)
00082259	AnatomicLocationOfExaminingInstrumentCodeSequenceTrial	SQ		R	Anatomic Location Of Examining Instrument Code Sequence (Trial)
0008225A	AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial	SQ		R	Anatomic Structure Space Or Region Modifier Code Sequence (Trial)
0008225C	OnAxisBackgroundAnatomicStructureCodeSequenceTrial	SQ		R	On Axis Background Anatomic Structure Code Sequence (Trial)
00083001	AlternateRepresentationSequence	SQ
00083002	AvailableTransferSyntaxUID	UI	1-n
00083010	IrradiationEventUID	UI	1-n
00083011	SourceIrradiationEventSequence	SQ
00083012	RadiopharmaceuticalAdministrationEventUID	UI
00084000	IdentifyingComments	LT		R
00089007	FrameType	CS	4-5
00089092	ReferencedImageEvidenceSequence	SQ
00089121	ReferencedRawDataSequence	SQ
00089123	CreatorVersionUID	UI			Creator-Version UID
00089124	DerivationImageSequence	SQ
00089154	SourceImageEvidenceSequence	SQ
00089205	PixelPresentation	CS
00089206	VolumetricProperties	CS
00089207	VolumeBasedCalculationTechnique	CS
00089208	ComplexImageComponent	CS
00089209	AcquisitionContrast	CS
00089215	DerivationCodeSequence	SQ
00089237	ReferencedPresentationStateSequence	SQ
00089410	ReferencedOtherPlaneSequence	SQ
00089458	FrameDisplaySequence	SQ
00089459	RecommendedDisplayFrameRateInFloat	FL
00089460	SkipFrameRangeFlag	CS
00100010	PatientName	PN			Patient's Name
00100011	PersonNamesToUseSequence	SQ
00100012	NameToUse	LT
00100013	NameToUseComment	UT
00100014	ThirdPersonPronounsSequence	SQ
00100015	PronounCodeSequence	SQ
00100016	PronounComment	UT
00100020	PatientID	LO
00100021	IssuerOfPatientID	LO
00100022	TypeOfPatientID	CS
00100024	IssuerOfPatientIDQualifiersSequence	SQ
00100026	SourcePatientGroupIdentificationSequence	SQ
00100027	GroupOfPatientsIdentificationSequence	SQ
00100028	SubjectRelativePositionInImage	US	3
00100030	PatientBirthDate	DA			Patient's Birth Date
00100032	PatientBirthTime	TM			Patient's Birth Time
00100033	PatientBirthDateInAlternativeCalendar	LO			Patient's Birth Date in Alternative Calendar
00100034	PatientDeathDateInAlternativeCalendar	LO			Patient's Death Date in Alternative Calendar
00100035	PatientAlternativeCalendar	CS			Patient's Alternative Calendar
00100040	PatientSex	CS			Patient's Sex
00100041	GenderIdentitySequence	SQ
00100042	SexParametersForClinicalUseCategoryComment	UT
00100043	SexParametersForClinicalUseCategorySequence	SQ
00100044	GenderIdentityCodeSequence	SQ
00100045	GenderIdentityComment	UT
00100046	SexParametersForClinicalUseCategoryCodeSequence	SQ
00100047	SexParametersForClinicalUseCategoryReference	UR	1-n
00100050	PatientInsurancePlanCodeSequence	SQ			Patient's Insurance Plan Code Sequence
00100101	PatientPrimaryLanguageCodeSequence	SQ			Patient's Primary Language Code Sequence
00100102	PatientPrimaryLanguageModifierCodeSequence	SQ			Patient's Primary Language Modifier Code Sequence
00100200	QualityControlSubject	CS
00100201	QualityControlSubjectTypeCodeSequence	SQ
00100212	StrainDescription	UC
00100213	StrainNomenclature	LO
00100214	StrainStockNumber	LO
00100215	StrainSourceRegistryCodeSequence	SQ
00100216	StrainStockSequence	SQ
00100217	StrainSource	LO
00100218	StrainAdditionalInformation	UT
00100219	StrainCodeSequence	SQ
00100221	GeneticModificationsSequence	SQ
00100222	GeneticModificationsDescription	UC
00100223	GeneticModificationsNomenclature	LO
00100229	GeneticModificationsCodeSequence	SQ
00101000	OtherPatientIDs	LO	1-n	R	Other Patient IDs
00101001	OtherPatientNames	PN	1-n
00101002	OtherPatientIDsSequence	SQ			Other Patient IDs Sequence
00101005	PatientBirthName	PN			Patient's Birth Name
00101010	PatientAge	AS			Patient's Age
00101020	PatientSize	DS			Patient's Size
00101021	PatientSizeCodeSequence	SQ			Patient's Size Code Sequence
00101022	PatientBodyMassIndex	DS			Patient's Body Mass Index
00101023	MeasuredAPDimension	DS
00101024	MeasuredLateralDimension	DS
00101030	PatientWeight	DS			Patient's Weight
00101040	PatientAddress	LO			Patient's Address
00101050	InsurancePlanIdentification	LO	1-n	R
00101060	PatientMotherBirthName	PN			Patient's Mother's Birth Name
00101080	MilitaryRank	LO
00101081	BranchOfService	LO
00101090	MedicalRecordLocator	LO		R
00101100	ReferencedPatientPhotoSequence	SQ
00102000	MedicalAlerts	LO	1-n
00102110	Allergies	LO	1-n
00102150	CountryOfResidence	LO
00102152	RegionOfResidence	LO
00102154	PatientTelephoneNumbers	SH	1-n		Patient's Telephone Numbers
00102155	PatientTelecomInformation	LT			Patient's Telecom Information
00102160	EthnicGroup	SH		R
00102161	EthnicGroupCodeSequence	SQ
00102162	EthnicGroups	UC	1-n
00102180	Occupation	SH
001021A0	SmokingStatus	CS
001021B0	AdditionalPatientHistory	LT
001021C0	PregnancyStatus	US
001021D0	LastMenstrualDate	DA
001021F0	PatientReligiousPreference	LO			Patient's Religious Preference
00102201	PatientSpeciesDescription	LO
00102202	PatientSpeciesCodeSequence	SQ
00102203	PatientSexNeutered	CS			Patient's Sex Neutered
00102210	AnatomicalOrientationType	CS
00102292	PatientBreedDescription	LO
00102293	PatientBreedCodeSequence	SQ
00102294	BreedRegistrationSequence	SQ
00102295	BreedRegistrationNumber	LO
00102296	BreedRegistryCodeSequence	SQ
00102297	ResponsiblePerson	PN
00102298	ResponsiblePersonRole	CS
00102299	ResponsibleOrganization	LO
00104000	PatientComments	LT
00109431	ExaminedBodyThickness	FL
00120010	ClinicalTrialSponsorName	LO
00120020	ClinicalTrialProtocolID	LO
00120021	ClinicalTrialProtocolName	LO
00120022	IssuerOfClinicalTrialProtocolID	LO
00120023	OtherClinicalTrialProtocolIDsSequence	SQ			Other Clinical Trial Protocol IDs Sequence
00120030	ClinicalTrialSiteID	LO
00120031	ClinicalTrialSiteName	LO
00120032	IssuerOfClinicalTrialSiteID	LO
00120040	ClinicalTrialSubjectID	LO
00120041	IssuerOfClinicalTrialSubjectID	LO
00120042	ClinicalTrialSubjectReadingID	LO
00120043	IssuerOfClinicalTrialSubjectReadingID	LO
00120050	ClinicalTrialTimePointID	LO
00120051	ClinicalTrialTimePointDescription	ST
00120052	LongitudinalTemporalOffsetFromEvent	FD
00120053	LongitudinalTemporalEventType	CS
00120054	ClinicalTrialTimePointTypeCodeSequence	SQ
00120055	IssuerOfClinicalTrialTimePointID	LO
00120060	ClinicalTrialCoordinatingCenterName	LO
00120062	PatientIdentityRemoved	CS
00120063	DeidentificationMethod	LO	1-n		De-identification Method
00120064	DeidentificationMethodCodeSequence	SQ			De-identification Method Code Sequence
00120071	ClinicalTrialSeriesID	LO
00120072	ClinicalTrialSeriesDescription	LO
00120073	IssuerOfClinicalTrialSeriesID	LO
00120081	ClinicalTrialProtocolEthicsCommitteeName	LO
00120082	ClinicalTrialProtocolEthicsCommitteeApprovalNumber	LO
00120083	ConsentForClinicalTrialUseSequence	SQ
00120084	DistributionType	CS
00120085	ConsentForDistributionFlag	CS
00120086	EthicsCommitteeApprovalEffectivenessStartDate	DA
00120087	EthicsCommitteeApprovalEffectivenessEndDate	DA
00140023	CADFileFormat	ST		R
00140024	ComponentReferenceSystem	ST		R
00140025	ComponentManufacturingProcedure	ST
00140028	ComponentManufacturer	ST
00140030	MaterialThickness	DS	1-n
00140032	MaterialPipeDiameter	DS	1-n
00140034	MaterialIsolationDiameter	DS	1-n
00140042	MaterialGrade	ST
00140044	MaterialPropertiesDescription	ST
00140045	MaterialPropertiesFileFormatRetired	ST		R	Material Properties File Format (Retired)
00140046	MaterialNotes	LT
00140050	ComponentShape	CS
00140052	CurvatureType	CS
00140054	OuterDiameter	DS
00140056	InnerDiameter	DS
00140100	ComponentWelderIDs	LO	1-n		Component Welder IDs
00140101	SecondaryApprovalStatus	CS
00140102	SecondaryReviewDate	DA
00140103	SecondaryReviewTime	TM
00140104	SecondaryReviewerName	PN
00140105	RepairID	ST
00140106	MultipleComponentApprovalSequence	SQ
00140107	OtherApprovalStatus	CS	1-n
00140108	OtherSecondaryApprovalStatus	CS	1-n
00140200	DataElementLabelSequence	SQ
00140201	DataElementLabelItemSequence	SQ
00140202	DataElement	AT
00140203	DataElementName	LO
00140204	DataElementDescription	LO
00140205	DataElementConditionality	CS
00140206	DataElementMinimumCharacters	IS
00140207	DataElementMaximumCharacters	IS
00141010	ActualEnvironmentalConditions	ST
00141020	ExpiryDate	DA
00141040	EnvironmentalConditions	ST
00142002	EvaluatorSequence	SQ
00142004	EvaluatorNumber	IS
00142006	EvaluatorName	PN
00142008	EvaluationAttempt	IS
00142012	IndicationSequence	SQ
00142014	IndicationNumber	IS
00142016	IndicationLabel	SH
00142018	IndicationDescription	ST
0014201A	IndicationType	CS	1-n
0014201C	IndicationDisposition	CS
0014201E	IndicationROISequence	SQ
00142030	IndicationPhysicalPropertySequence	SQ
00142032	PropertyLabel	SH
00142202	CoordinateSystemNumberOfAxes	IS
00142204	CoordinateSystemAxesSequence	SQ
00142206	CoordinateSystemAxisDescription	ST
00142208	CoordinateSystemDataSetMapping	CS
0014220A	CoordinateSystemAxisNumber	IS
0014220C	CoordinateSystemAxisType	CS
0014220E	CoordinateSystemAxisUnits	CS
00142210	CoordinateSystemAxisValues	OB
00142220	CoordinateSystemTransformSequence	SQ
00142222	TransformDescription	ST
00142224	TransformNumberOfAxes	IS
00142226	TransformOrderOfAxes	IS	1-n
00142228	TransformedAxisUnits	CS
0014222A	CoordinateSystemTransformRotationAndScaleMatrix	DS	1-n
0014222C	CoordinateSystemTransformTranslationMatrix	DS	1-n
00143011	InternalDetectorFrameTime	DS
00143012	NumberOfFramesIntegrated	DS
00143020	DetectorTemperatureSequence	SQ
00143022	SensorName	ST
00143024	HorizontalOffsetOfSensor	DS
00143026	VerticalOffsetOfSensor	DS
00143028	SensorTemperature	DS
00143040	DarkCurrentSequence	SQ
00143050	DarkCurrentCounts	OB or OW
00143060	GainCorrectionReferenceSequence	SQ
00143070	AirCounts	OB or OW
00143071	KVUsedInGainCalibration	DS
00143072	MAUsedInGainCalibration	DS
00143073	NumberOfFramesUsedForIntegration	DS
00143074	FilterMaterialUsedInGainCalibration	LO
00143075	FilterThicknessUsedInGainCalibration	DS
00143076	DateOfGainCalibration	DA
00143077	TimeOfGainCalibration	TM
00143080	BadPixelImage	OB
00143099	CalibrationNotes	LT
00143100	LinearityCorrectionTechnique	LT
00143101	BeamHardeningCorrectionTechnique	LT
00144002	PulserEquipmentSequence	SQ
00144004	PulserType	CS
00144006	PulserNotes	LT
00144008	ReceiverEquipmentSequence	SQ
0014400A	AmplifierType	CS
0014400C	ReceiverNotes	LT
0014400E	PreAmplifierEquipmentSequence	SQ			Pre-Amplifier Equipment Sequence
0014400F	PreAmplifierNotes	LT			Pre-Amplifier Notes
00144010	TransmitTransducerSequence	SQ
00144011	ReceiveTransducerSequence	SQ
00144012	NumberOfElements	US
00144013	ElementShape	CS
00144014	ElementDimensionA	DS
00144015	ElementDimensionB	DS
00144016	ElementPitchA	DS
00144017	MeasuredBeamDimensionA	DS
00144018	MeasuredBeamDimensionB	DS
00144019	LocationOfMeasuredBeamDiameter	DS
0014401A	NominalFrequency	DS
0014401B	MeasuredCenterFrequency	DS
0014401C	MeasuredBandwidth	DS
0014401D	ElementPitchB	DS
00144020	PulserSettingsSequence	SQ
00144022	PulseWidth	DS
00144024	ExcitationFrequency	DS
00144026	ModulationType	CS
00144028	Damping	DS
00144030	ReceiverSettingsSequence	SQ
00144031	AcquiredSoundpathLength	DS
00144032	AcquisitionCompressionType	CS
00144033	AcquisitionSampleSize	IS
00144034	RectifierSmoothing	DS
00144035	DACSequence	SQ
00144036	DACType	CS
00144038	DACGainPoints	DS	1-n
0014403A	DACTimePoints	DS	1-n
0014403C	DACAmplitude	DS	1-n
00144040	PreAmplifierSettingsSequence	SQ			Pre-Amplifier Settings Sequence
00144050	TransmitTransducerSettingsSequence	SQ
00144051	ReceiveTransducerSettingsSequence	SQ
00144052	IncidentAngle	DS
00144054	CouplingTechnique	ST
00144056	CouplingMedium	ST
00144057	CouplingVelocity	DS
00144058	ProbeCenterLocationX	DS
00144059	ProbeCenterLocationZ	DS
0014405A	SoundPathLength	DS
0014405C	DelayLawIdentifier	ST
00144060	GateSettingsSequence	SQ
00144062	GateThreshold	DS
00144064	VelocityOfSound	DS
00144070	CalibrationSettingsSequence	SQ
00144072	CalibrationProcedure	ST
00144074	ProcedureVersion	SH
00144076	ProcedureCreationDate	DA
00144078	ProcedureExpirationDate	DA
0014407A	ProcedureLastModifiedDate	DA
0014407C	CalibrationTime	TM	1-n
0014407E	CalibrationDate	DA	1-n
00144080	ProbeDriveEquipmentSequence	SQ
00144081	DriveType	CS
00144082	ProbeDriveNotes	LT
00144083	DriveProbeSequence	SQ
00144084	ProbeInductance	DS
00144085	ProbeResistance	DS
00144086	ReceiveProbeSequence	SQ
00144087	ProbeDriveSettingsSequence	SQ
00144088	BridgeResistors	DS
00144089	ProbeOrientationAngle	DS
0014408B	UserSelectedGainY	DS
0014408C	UserSelectedPhase	DS
0014408D	UserSelectedOffsetX	DS
0014408E	UserSelectedOffsetY	DS
00144091	ChannelSettingsSequence	SQ
00144092	ChannelThreshold	DS
0014409A	ScannerSettingsSequence	SQ
0014409B	ScanProcedure	ST
0014409C	TranslationRateX	DS
0014409D	TranslationRateY	DS
0014409F	ChannelOverlap	DS
001440A0	ImageQualityIndicatorType	LO	1-n
001440A1	ImageQualityIndicatorMaterial	LO	1-n
001440A2	ImageQualityIndicatorSize	LO	1-n
00144101	WaveDimensionsDefinitionSequence	SQ
00144102	WaveDimensionNumber	US
00144103	WaveDimensionDescription	LO
00144104	WaveDimensionUnit	US
00144105	WaveDimensionValueType	CS
00144106	WaveDimensionValuesSequence	SQ	1-n
00144107	ReferencedWaveDimension	US
00144108	IntegerNumericValue	SL
00144109	ByteNumericValue	OB
0014410A	ShortNumericValue	OW
0014410B	SinglePrecisionFloatingPointNumericValue	OF
0014410C	DoublePrecisionFloatingPointNumericValue	OD
00145002	LINACEnergy	IS
00145004	LINACOutput	IS
00145100	ActiveAperture	US
00145101	TotalAperture	DS
00145102	ApertureElevation	DS
00145103	MainLobeAngle	DS
00145104	MainRoofAngle	DS
00145105	ConnectorType	CS
00145106	WedgeModelNumber	SH
00145107	WedgeAngleFloat	DS
00145108	WedgeRoofAngle	DS
00145109	WedgeElement1Position	CS			Wedge Element 1 Position
0014510A	WedgeMaterialVelocity	DS
0014510B	WedgeMaterial	SH
0014510C	WedgeOffsetZ	DS
0014510D	WedgeOriginOffsetX	DS
0014510E	WedgeTimeDelay	DS
0014510F	WedgeName	SH
00145110	WedgeManufacturerName	SH
00145111	WedgeDescription	LO
00145112	NominalBeamAngle	DS
00145113	WedgeOffsetX	DS
00145114	WedgeOffsetY	DS
00145115	WedgeTotalLength	DS
00145116	WedgeInContactLength	DS			Wedge In Contact Length
00145117	WedgeFrontGap	DS
00145118	WedgeTotalHeight	DS
00145119	WedgeFrontHeight	DS
0014511A	WedgeRearHeight	DS
0014511B	WedgeTotalWidth	DS
0014511C	WedgeInContactWidth	DS			Wedge In Contact Width
0014511D	WedgeChamferHeight	DS
0014511E	WedgeCurve	CS
0014511F	RadiusAlongWedge	DS			Radius Along the Wedge
00146001	ThermalCameraSettingsSequence	SQ
00146002	AcquisitionFrameRate	DS
00146003	IntegrationTime	DS
00146004	NumberOfCalibrationFrames	DS
00146005	NumberOfRowsInFullAcquisitionImage	DS
00146006	NumberOfColumnsInFullAcquisitionImage	DS			Number Of Columns in Full Acquisition Image
00146007	ThermalSourceSettingsSequence	SQ
00146008	SourceHorizontalPitch	DS
00146009	SourceVerticalPitch	DS
0014600A	SourceHorizontalScanSpeed	DS
0014600B	ThermalSourceModulationFrequency	DS
0014600C	InductionSourceSettingSequence	SQ
0014600D	CoilFrequency	DS
0014600E	CurrentAmplitudeAcrossCoil	DS
0014600F	FlashSourceSettingSequence	SQ
00146010	FlashDuration	DS
00146011	FlashFrameNumber	DS	1-n
00146012	LaserSourceSettingSequence	SQ
00146013	HorizontalLaserSpotDimension	DS
00146014	VerticalLaserSpotDimension	DS
00146015	LaserWavelength	DS
00146016	LaserPower	DS
00146017	ForcedGasSettingSequence	SQ
00146018	VibrationSourceSettingSequence	SQ
00146019	VibrationExcitationFrequency	DS
0014601A	VibrationExcitationVoltage	DS
0014601B	ThermographyDataCaptureMethod	CS
0014601C	ThermalTechnique	CS
0014601D	ThermalCameraCoreSequence	SQ
0014601E	DetectorWavelengthRange	CS
0014601F	ThermalCameraCalibrationType	CS
00146020	AcquisitionImageCounter	UV
00146021	FrontPanelTemperature	DS
00146022	AirGapTemperature	DS
00146023	VerticalPixelSize	DS
00146024	HorizontalPixelSize	DS
00146025	DataStreamingProtocol	ST	1-n
00146026	LensSequence	SQ
00146027	FieldOfView	DS
00146028	LensFilterManufacturer	LO
00146029	CutoffFilterType	CS
0014602A	LensFilterCutOffWavelength	DS	1-n		Lens Filter Cut-Off Wavelength
0014602B	ThermalSourceSequence	SQ
0014602C	ThermalSourceMotionState	CS
0014602D	ThermalSourceMotionType	CS
0014602E	InductionHeatingSequence	SQ
0014602F	CoilConfigurationID	ST
00146030	NumberOfTurnsInCoil	DS
00146031	ShapeOfIndividualTurn	CS
00146032	SizeOfIndividualTurn	DS	1-n
00146033	DistanceBetweenTurns	DS	1-n
00146034	FlashHeatingSequence	SQ
00146035	NumberOfLamps	DS
00146036	FlashSynchronizationProtocol	ST
00146037	FlashModificationStatus	CS
00146038	LaserHeatingSequence	SQ
00146039	LaserManufacturer	LO
0014603A	LaserModelNumber	LO
0014603B	LaserTypeDescription	ST
0014603C	ForcedGasHeatingSequence	SQ
0014603D	GasUsedForHeatingCoolingPart	LO			Gas Used for Heating/Cooling Part
0014603E	VibrationSonicHeatingSequence	SQ			Vibration/Sonic Heating Sequence
0014603F	ProbeManufacturer	LO
00146040	ProbeModelNumber	LO
00146041	ApertureSize	DS
00146042	ProbeResonantFrequency	DS
00146043	HeatSourceDescription	UT
00146044	SurfacePreparationWithOpticalCoating	CS
00146045	OpticalCoatingType	ST
00146046	ThermalConductivityOfExposedSurface	DS
00146047	MaterialDensity	DS
00146048	SpecificHeatOfInspectionSurface	DS
00146049	EmissivityOfInspectionSurface	DS
0014604A	ElectromagneticClassificationOfInspectionSurface	CS	1-n
0014604C	MovingWindowSize	DS
0014604D	MovingWindowType	CS
0014604E	MovingWindowWeights	DS	1-n
0014604F	MovingWindowPitch	DS
00146050	MovingWindowPaddingScheme	CS
00146051	MovingWindowPaddingLength	DS
00146052	SpatialFilteringParametersSequence	SQ
00146053	SpatialFilteringScheme	CS
00146056	HorizontalMovingWindowSize	DS
00146057	VerticalMovingWindowSize	DS
00146059	PolynomialFittingSequence	SQ
0014605A	FittingDataType	CS	1-n
0014605B	OperationOnTimeAxisBeforeFitting	CS
0014605C	OperationOnPixelIntensityBeforeFitting	CS
0014605D	OrderOfPolynomial	DS
0014605E	IndependentVariableForPolynomialFit	CS
0014605F	PolynomialCoefficients	DS	1-n		PolynomialCoefficients
00146060	ThermographyPixelDataUnit	CS
00160001	WhitePoint	DS
00160002	PrimaryChromaticities	DS	3
00160003	BatteryLevel	UT
00160004	ExposureTimeInSeconds	DS
00160005	FNumber	DS			F-Number
00160006	OECFRows	IS
00160007	OECFColumns	IS
00160008	OECFColumnNames	UC	1-n
00160009	OECFValues	DS	1-n
0016000A	SpatialFrequencyResponseRows	IS
0016000B	SpatialFrequencyResponseColumns	IS
0016000C	SpatialFrequencyResponseColumnNames	UC	1-n
0016000D	SpatialFrequencyResponseValues	DS	1-n
0016000E	ColorFilterArrayPatternRows	IS
0016000F	ColorFilterArrayPatternColumns	IS
00160010	ColorFilterArrayPatternValues	DS	1-n
00160011	FlashFiringStatus	US
00160012	FlashReturnStatus	US
00160013	FlashMode	US
00160014	FlashFunctionPresent	US
00160015	FlashRedEyeMode	US
00160016	ExposureProgram	US
00160017	SpectralSensitivity	UT
00160018	PhotographicSensitivity	IS
00160019	SelfTimerMode	IS
0016001A	SensitivityType	US
0016001B	StandardOutputSensitivity	IS
0016001C	RecommendedExposureIndex	IS
0016001D	ISOSpeed	IS
0016001E	ISOSpeedLatitudeyyy	IS			ISO Speed Latitude yyy
0016001F	ISOSpeedLatitudezzz	IS			ISO Speed Latitude zzz
00160020	EXIFVersion	UT
00160021	ShutterSpeedValue	DS
00160022	ApertureValue	DS
00160023	BrightnessValue	DS
00160024	ExposureBiasValue	DS
00160025	MaxApertureValue	DS
00160026	SubjectDistance	DS
00160027	MeteringMode	US
00160028	LightSource	US
00160029	FocalLength	DS
0016002A	SubjectArea	IS	2-4
0016002B	MakerNote	OB
00160030	Temperature	DS
00160031	Humidity	DS
00160032	Pressure	DS
00160033	WaterDepth	DS
00160034	Acceleration	DS
00160035	CameraElevationAngle	DS
00160036	FlashEnergy	DS	1-2
00160037	SubjectLocation	IS	2
00160038	PhotographicExposureIndex	DS
00160039	SensingMethod	US
0016003A	FileSource	US
0016003B	SceneType	US
00160041	CustomRendered	US
00160042	ExposureMode	US
00160043	WhiteBalance	US
00160044	DigitalZoomRatio	DS
00160045	FocalLengthIn35mmFilm	IS			Focal Length In 35mm Film
00160046	SceneCaptureType	US
00160047	GainControl	US
00160048	Contrast	US
00160049	Saturation	US
0016004A	Sharpness	US
0016004B	DeviceSettingDescription	OB
0016004C	SubjectDistanceRange	US
0016004D	CameraOwnerName	UT
0016004E	LensSpecification	DS	4
0016004F	LensMake	UT
00160050	LensModel	UT
00160051	LensSerialNumber	UT
00160061	InteroperabilityIndex	CS
00160062	InteroperabilityVersion	OB
00160070	GPSVersionID	OB
00160071	GPSLatitudeRef	CS
00160072	GPSLatitude	DS	3
00160073	GPSLongitudeRef	CS
00160074	GPSLongitude	DS	3
00160075	GPSAltitudeRef	US
00160076	GPSAltitude	DS
00160077	GPSTimeStamp	DT
00160078	GPSSatellites	UT
00160079	GPSStatus	CS
0016007A	GPSMeasureMode	CS
0016007B	GPSDOP	DS			GPS DOP
0016007C	GPSSpeedRef	CS
0016007D	GPSSpeed	DS
0016007E	GPSTrackRef	CS
0016007F	GPSTrack	DS
00160080	GPSImgDirectionRef	CS
00160081	GPSImgDirection	DS
00160082	GPSMapDatum	UT
00160083	GPSDestLatitudeRef	CS
00160084	GPSDestLatitude	DS	3
00160085	GPSDestLongitudeRef	CS
00160086	GPSDestLongitude	DS	3
00160087	GPSDestBearingRef	CS
00160088	GPSDestBearing	DS
00160089	GPSDestDistanceRef	CS
0016008A	GPSDestDistance	DS
0016008B	GPSProcessingMethod	OB
0016008C	GPSAreaInformation	OB
0016008D	GPSDateStamp	DT
0016008E	GPSDifferential	IS
00161001	LightSourcePolarization	CS
00161002	EmitterColorTemperature	DS
00161003	ContactMethod	CS
00161004	ImmersionMedia	CS	1-n
00161005	OpticalMagnificationFactor	DS
00180010	ContrastBolusAgent	LO			Contrast/Bolus Agent
00180012	ContrastBolusAgentSequence	SQ			Contrast/Bolus Agent Sequence
00180013	ContrastBolusT1Relaxivity	FL			Contrast/Bolus T1 Relaxivity
00180014	ContrastBolusAdministrationRouteSequence	SQ			Contrast/Bolus Administration Route Sequence
00180015	BodyPartExamined	CS
00180020	ScanningSequence	CS	1-n
00180021	SequenceVariant	CS	1-n
00180022	ScanOptions	CS	1-n
00180023	MRAcquisitionType	CS
00180024	SequenceName	SH
00180025	AngioFlag	CS
00180026	InterventionDrugInformationSequence	SQ
00180027	InterventionDrugStopTime	TM
00180028	InterventionDrugDose	DS
00180029	InterventionDrugCodeSequence	SQ
0018002A	AdditionalDrugSequence	SQ
00180030	Radionuclide	LO	1-n	R
00180031	Radiopharmaceutical	LO
00180032	EnergyWindowCenterline	DS		R
00180033	EnergyWindowTotalWidth	DS	1-n	R
00180034	InterventionDrugName	LO
00180035	InterventionDrugStartTime	TM
00180036	InterventionSequence	SQ
00180037	TherapyType	CS		R
00180038	InterventionStatus	CS
00180039	TherapyDescription	CS		R
0018003A	InterventionDescription	ST
00180040	CineRate	IS
00180042	InitialCineRunState	CS
00180050	SliceThickness	DS
00180060	KVP	DS
00180070	CountsAccumulated	IS
00180071	AcquisitionTerminationCondition	CS
00180072	EffectiveDuration	DS
00180073	AcquisitionStartCondition	CS
00180074	AcquisitionStartConditionData	IS
00180075	AcquisitionTerminationConditionData	IS
00180080	RepetitionTime	DS
00180081	EchoTime	DS
00180082	InversionTime	DS
00180083	NumberOfAverages	DS
00180084	ImagingFrequency	DS
00180085	ImagedNucleus	SH
00180086	EchoNumbers	IS	1-n		Echo Number(s)
00180087	MagneticFieldStrength	DS
00180088	SpacingBetweenSlices	DS
00180089	NumberOfPhaseEncodingSteps	IS
00180090	DataCollectionDiameter	DS
00180091	EchoTrainLength	IS
00180093	PercentSampling	DS
00180094	PercentPhaseFieldOfView	DS
00180095	PixelBandwidth	DS
00181000	DeviceSerialNumber	LO
00181002	DeviceUID	UI
00181003	DeviceID	LO
00181004	PlateID	LO
00181005	GeneratorID	LO
00181006	GridID	LO
00181007	CassetteID	LO
00181008	GantryID	LO
00181009	UniqueDeviceIdentifier	UT
0018100A	UDISequence	SQ
0018100B	ManufacturerDeviceClassUID	UI	1-n		Manufacturer's Device Class UID
00181010	SecondaryCaptureDeviceID	LO
00181011	HardcopyCreationDeviceID	LO		R
00181012	DateOfSecondaryCapture	DA
00181014	TimeOfSecondaryCapture	TM
00181016	SecondaryCaptureDeviceManufacturer	LO
00181017	HardcopyDeviceManufacturer	LO		R
00181018	SecondaryCaptureDeviceManufacturerModelName	LO			Secondary Capture Device Manufacturer's Model Name
00181019	SecondaryCaptureDeviceSoftwareVersions	LO	1-n
0018101A	HardcopyDeviceSoftwareVersion	LO	1-n	R
0018101B	HardcopyDeviceManufacturerModelName	LO		R	Hardcopy Device Manufacturer's Model Name
00181020	SoftwareVersions	LO	1-n
00181022	VideoImageFormatAcquired	SH
00181023	DigitalImageFormatAcquired	LO
00181030	ProtocolName	LO
00181040	ContrastBolusRoute	LO			Contrast/Bolus Route
00181041	ContrastBolusVolume	DS			Contrast/Bolus Volume
00181042	ContrastBolusStartTime	TM			Contrast/Bolus Start Time
00181043	ContrastBolusStopTime	TM			Contrast/Bolus Stop Time
00181044	ContrastBolusTotalDose	DS			Contrast/Bolus Total Dose
00181045	SyringeCounts	IS
00181046	ContrastFlowRate	DS	1-n
00181047	ContrastFlowDuration	DS	1-n
00181048	ContrastBolusIngredient	CS			Contrast/Bolus Ingredient
00181049	ContrastBolusIngredientConcentration	DS			Contrast/Bolus Ingredient Concentration
00181050	SpatialResolution	DS
00181060	TriggerTime	DS
00181061	TriggerSourceOrType	LO
00181062	NominalInterval	IS
00181063	FrameTime	DS
00181064	CardiacFramingType	LO
00181065	FrameTimeVector	DS	1-n
00181066	FrameDelay	DS
00181067	ImageTriggerDelay	DS
00181068	MultiplexGroupTimeOffset	DS
00181069	TriggerTimeOffset	DS
0018106A	SynchronizationTrigger	CS
0018106C	SynchronizationChannel	US	2
0018106E	TriggerSamplePosition	UL
00181070	RadiopharmaceuticalRoute	LO
00181071	RadiopharmaceuticalVolume	DS
00181072	RadiopharmaceuticalStartTime	TM
00181073	RadiopharmaceuticalStopTime	TM
00181074	RadionuclideTotalDose	DS
00181075	RadionuclideHalfLife	DS
00181076	RadionuclidePositronFraction	DS
00181077	RadiopharmaceuticalSpecificActivity	DS
00181078	RadiopharmaceuticalStartDateTime	DT			Radiopharmaceutical Start DateTime
00181079	RadiopharmaceuticalStopDateTime	DT			Radiopharmaceutical Stop DateTime
00181080	BeatRejectionFlag	CS
00181081	LowRRValue	IS			Low R-R Value
00181082	HighRRValue	IS			High R-R Value
00181083	IntervalsAcquired	IS
00181084	IntervalsRejected	IS
00181085	PVCRejection	LO
00181086	SkipBeats	IS
00181088	HeartRate	IS
00181090	CardiacNumberOfImages	IS
00181094	TriggerWindow	IS
00181100	ReconstructionDiameter	DS
00181110	DistanceSourceToDetector	DS
00181111	DistanceSourceToPatient	DS
00181114	EstimatedRadiographicMagnificationFactor	DS
00181120	GantryDetectorTilt	DS			Gantry/Detector Tilt
00181121	GantryDetectorSlew	DS			Gantry/Detector Slew
00181130	TableHeight	DS
00181131	TableTraverse	DS
00181134	TableMotion	CS
00181135	TableVerticalIncrement	DS	1-n
00181136	TableLateralIncrement	DS	1-n
00181137	TableLongitudinalIncrement	DS	1-n
00181138	TableAngle	DS
0018113A	TableType	CS
00181140	RotationDirection	CS
00181141	AngularPosition	DS		R
00181142	RadialPosition	DS	1-n
00181143	ScanArc	DS
00181144	AngularStep	DS
00181145	CenterOfRotationOffset	DS
00181146	RotationOffset	DS	1-n	R
00181147	FieldOfViewShape	CS
00181149	FieldOfViewDimensions	IS	1-2		Field of View Dimension(s)
00181150	ExposureTime	IS
00181151	XRayTubeCurrent	IS			X-Ray Tube Current
00181152	Exposure	IS
00181153	ExposureInuAs	IS			Exposure in µAs
00181154	AveragePulseWidth	DS
00181155	RadiationSetting	CS
00181156	RectificationType	CS
0018115A	RadiationMode	CS
0018115E	ImageAndFluoroscopyAreaDoseProduct	DS
00181160	FilterType	SH
00181161	TypeOfFilters	LO	1-n
00181162	IntensifierSize	DS
00181164	ImagerPixelSpacing	DS	2
00181166	Grid	CS	1-n
00181170	GeneratorPower	IS
00181180	CollimatorGridName	SH			Collimator/grid Name
00181181	CollimatorType	CS
00181182	FocalDistance	IS	1-2
00181183	XFocusCenter	DS	1-2
00181184	YFocusCenter	DS	1-2
00181190	FocalSpots	DS	1-n		Focal Spot(s)
00181191	AnodeTargetMaterial	CS
001811A0	BodyPartThickness	DS
001811A2	CompressionForce	DS
001811A3	CompressionPressure	DS
001811A4	PaddleDescription	LO
001811A5	CompressionContactArea	DS
001811B0	AcquisitionMode	LO
001811B1	DoseModeName	LO
001811B2	AcquiredSubtractionMaskFlag	CS
001811B3	FluoroscopyPersistenceFlag	CS
001811B4	FluoroscopyLastImageHoldPersistenceFlag	CS
001811B5	UpperLimitNumberOfPersistentFluoroscopyFrames	IS			Upper Limit Number Of Persistent Fluoroscopy Frames
001811B6	ContrastBolusAutoInjectionTriggerFlag	CS			Contrast/Bolus Auto Injection Trigger Flag
001811B7	ContrastBolusInjectionDelay	FD			Contrast/Bolus Injection Delay
001811B8	XAAcquisitionPhaseDetailsSequence	SQ
001811B9	XAAcquisitionFrameRate	FD
001811BA	XAPlaneDetailsSequence	SQ
001811BB	AcquisitionFieldOfViewLabel	LO
001811BC	XRayFilterDetailsSequence	SQ			X-Ray Filter Details Sequence
001811BD	XAAcquisitionDuration	FD
001811BE	ReconstructionPipelineType	CS
001811BF	ImageFilterDetailsSequence	SQ
001811C0	AppliedMaskSubtractionFlag	CS
001811C1	RequestedSeriesDescriptionCodeSequence	SQ
00181200	DateOfLastCalibration	DA	1-n
00181201	TimeOfLastCalibration	TM	1-n
00181202	DateTimeOfLastCalibration	DT			DateTime of Last Calibration
00181203	CalibrationDateTime	DT			Calibration DateTime
00181204	DateOfManufacture	DA
00181205	DateOfInstallation	DA
00181210	ConvolutionKernel	SH	1-n
00181240	UpperLowerPixelValues	IS	1-n	R	Upper/Lower Pixel Values
00181242	ActualFrameDuration	IS
00181243	CountRate	IS
00181244	PreferredPlaybackSequencing	US
00181250	ReceiveCoilName	SH
00181251	TransmitCoilName	SH
00181260	PlateType	SH
00181261	PhosphorType	LO
00181271	WaterEquivalentDiameter	FD
00181272	WaterEquivalentDiameterCalculationMethodCodeSequence	SQ
00181300	ScanVelocity	DS
00181301	WholeBodyTechnique	CS	1-n
00181302	ScanLength	IS
00181310	AcquisitionMatrix	US	4
00181312	InPlanePhaseEncodingDirection	CS			In-plane Phase Encoding Direction
00181314	FlipAngle	DS
00181315	VariableFlipAngleFlag	CS
00181316	SAR	DS
00181318	dBdt	DS			dB/dt
00181320	B1rms	FL
00181400	AcquisitionDeviceProcessingDescription	LO
00181401	AcquisitionDeviceProcessingCode	LO
00181402	CassetteOrientation	CS
00181403	CassetteSize	CS
00181404	ExposuresOnPlate	US
00181405	RelativeXRayExposure	IS			Relative X-Ray Exposure
00181411	ExposureIndex	DS
00181412	TargetExposureIndex	DS
00181413	DeviationIndex	DS
00181450	ColumnAngulation	DS
00181460	TomoLayerHeight	DS
00181470	TomoAngle	DS
00181480	TomoTime	DS
00181490	TomoType	CS
00181491	TomoClass	CS
00181495	NumberOfTomosynthesisSourceImages	IS
00181500	PositionerMotion	CS
00181508	PositionerType	CS
00181510	PositionerPrimaryAngle	DS
00181511	PositionerSecondaryAngle	DS
00181520	PositionerPrimaryAngleIncrement	DS	1-n
00181521	PositionerSecondaryAngleIncrement	DS	1-n
00181530	DetectorPrimaryAngle	DS
00181531	DetectorSecondaryAngle	DS
00181600	ShutterShape	CS	1-3
00181602	ShutterLeftVerticalEdge	IS
00181604	ShutterRightVerticalEdge	IS
00181606	ShutterUpperHorizontalEdge	IS
00181608	ShutterLowerHorizontalEdge	IS
00181610	CenterOfCircularShutter	IS	2
00181612	RadiusOfCircularShutter	IS
00181620	VerticesOfThePolygonalShutter	IS	2-2n
00181622	ShutterPresentationValue	US
00181623	ShutterOverlayGroup	US
00181624	ShutterPresentationColorCIELabValue	US	3		Shutter Presentation Color CIELab Value
00181630	OutlineShapeType	CS
00181631	OutlineLeftVerticalEdge	FD
00181632	OutlineRightVerticalEdge	FD
00181633	OutlineUpperHorizontalEdge	FD
00181634	OutlineLowerHorizontalEdge	FD
00181635	CenterOfCircularOutline	FD	2
00181636	DiameterOfCircularOutline	FD
00181637	NumberOfPolygonalVertices	UL
00181638	VerticesOfThePolygonalOutline	OF
00181700	CollimatorShape	CS	1-3
00181702	CollimatorLeftVerticalEdge	IS
00181704	CollimatorRightVerticalEdge	IS
00181706	CollimatorUpperHorizontalEdge	IS
00181708	CollimatorLowerHorizontalEdge	IS
00181710	CenterOfCircularCollimator	IS	2
00181712	RadiusOfCircularCollimator	IS
00181720	VerticesOfThePolygonalCollimator	IS	2-2n
00181800	AcquisitionTimeSynchronized	CS
00181801	TimeSource	SH
00181802	TimeDistributionProtocol	CS
00181803	NTPSourceAddress	LO
00182001	PageNumberVector	IS	1-n
00182002	FrameLabelVector	SH	1-n
00182003	FramePrimaryAngleVector	DS	1-n
00182004	FrameSecondaryAngleVector	DS	1-n
00182005	SliceLocationVector	DS	1-n
00182006	DisplayWindowLabelVector	SH	1-n
00182010	NominalScannedPixelSpacing	DS	2
00182020	DigitizingDeviceTransportDirection	CS
00182030	RotationOfScannedFilm	DS
00182041	BiopsyTargetSequence	SQ
00182042	TargetUID	UI
00182043	LocalizingCursorPosition	FL	2
00182044	CalculatedTargetPosition	FL	3
00182045	TargetLabel	SH
00182046	DisplayedZValue	FL
00183100	IVUSAcquisition	CS
00183101	IVUSPullbackRate	DS
00183102	IVUSGatedRate	DS
00183103	IVUSPullbackStartFrameNumber	IS
00183104	IVUSPullbackStopFrameNumber	IS
00183105	LesionNumber	IS	1-n
00184000	AcquisitionComments	LT		R
00185000	OutputPower	SH	1-n
00185010	TransducerData	LO	1-n
00185011	TransducerIdentificationSequence	SQ
00185012	FocusDepth	DS
00185020	ProcessingFunction	LO
00185021	PostprocessingFunction	LO		R
00185022	MechanicalIndex	DS
00185024	BoneThermalIndex	DS
00185026	CranialThermalIndex	DS
00185027	SoftTissueThermalIndex	DS
00185028	SoftTissueFocusThermalIndex	DS			Soft Tissue-focus Thermal Index
00185029	SoftTissueSurfaceThermalIndex	DS			Soft Tissue-surface Thermal Index
00185030	DynamicRange	DS		R
00185040	TotalGain	DS		R
00185050	DepthOfScanField	IS
00185100	PatientPosition	CS
00185101	ViewPosition	CS
00185104	ProjectionEponymousNameCodeSequence	SQ
00185210	ImageTransformationMatrix	DS	6	R
00185212	ImageTranslationVector	DS	3	R
00186000	Sensitivity	DS
00186011	SequenceOfUltrasoundRegions	SQ
00186012	RegionSpatialFormat	US
00186014	RegionDataType	US
00186016	RegionFlags	UL
00186018	RegionLocationMinX0	UL
0018601A	RegionLocationMinY0	UL
0018601C	RegionLocationMaxX1	UL
0018601E	RegionLocationMaxY1	UL
00186020	ReferencePixelX0	SL
00186022	ReferencePixelY0	SL
00186024	PhysicalUnitsXDirection	US
00186026	PhysicalUnitsYDirection	US
00186028	ReferencePixelPhysicalValueX	FD
0018602A	ReferencePixelPhysicalValueY	FD
0018602C	PhysicalDeltaX	FD
0018602E	PhysicalDeltaY	FD
00186030	TransducerFrequency	UL
00186031	TransducerType	CS
00186032	PulseRepetitionFrequency	UL
00186034	DopplerCorrectionAngle	FD
00186036	SteeringAngle	FD
00186038	DopplerSampleVolumeXPositionRetired	UL		R	Doppler Sample Volume X Position (Retired)
00186039	DopplerSampleVolumeXPosition	SL
0018603A	DopplerSampleVolumeYPositionRetired	UL		R	Doppler Sample Volume Y Position (Retired)
0018603B	DopplerSampleVolumeYPosition	SL
0018603C	TMLinePositionX0Retired	UL		R	TM-Line Position X0 (Retired)
0018603D	TMLinePositionX0	SL			TM-Line Position X0
0018603E	TMLinePositionY0Retired	UL		R	TM-Line Position Y0 (Retired)
0018603F	TMLinePositionY0	SL			TM-Line Position Y0
00186040	TMLinePositionX1Retired	UL		R	TM-Line Position X1 (Retired)
00186041	TMLinePositionX1	SL			TM-Line Position X1
00186042	TMLinePositionY1Retired	UL		R	TM-Line Position Y1 (Retired)
00186043	TMLinePositionY1	SL			TM-Line Position Y1
00186044	PixelComponentOrganization	US
00186046	PixelComponentMask	UL
00186048	PixelComponentRangeStart	UL
0018604A	PixelComponentRangeStop	UL
0018604C	PixelComponentPhysicalUnits	US
0018604E	PixelComponentDataType	US
00186050	NumberOfTableBreakPoints	UL
00186052	TableOfXBreakPoints	UL	1-n
00186054	TableOfYBreakPoints	FD	1-n
00186056	NumberOfTableEntries	UL
00186058	TableOfPixelValues	UL	1-n
0018605A	TableOfParameterValues	FL	1-n
00186060	RWaveTimeVector	FL	1-n
00186070	ActiveImageAreaOverlayGroup	US
00187000	DetectorConditionsNominalFlag	CS
00187001	DetectorTemperature	DS
00187004	DetectorType	CS
00187005	DetectorConfiguration	CS
00187006	DetectorDescription	LT
00187008	DetectorMode	LT
0018700A	DetectorID	SH
0018700C	DateOfLastDetectorCalibration	DA
0018700E	TimeOfLastDetectorCalibration	TM
00187010	ExposuresOnDetectorSinceLastCalibration	IS
00187011	ExposuresOnDetectorSinceManufactured	IS
00187012	DetectorTimeSinceLastExposure	DS
00187014	DetectorActiveTime	DS
00187016	DetectorActivationOffsetFromExposure	DS			Detector Activation Offset From Exposure
0018701A	DetectorBinning	DS	2
00187020	DetectorElementPhysicalSize	DS	2
00187022	DetectorElementSpacing	DS	2
00187024	DetectorActiveShape	CS
00187026	DetectorActiveDimensions	DS	1-2		Detector Active Dimension(s)
00187028	DetectorActiveOrigin	DS	2
0018702A	DetectorManufacturerName	LO
0018702B	DetectorManufacturerModelName	LO			Detector Manufacturer's Model Name
00187030	FieldOfViewOrigin	DS	2
00187032	FieldOfViewRotation	DS
00187034	FieldOfViewHorizontalFlip	CS
00187036	PixelDataAreaOriginRelativeToFOV	FL	2		Pixel Data Area Origin Relative To FOV
00187038	PixelDataAreaRotationAngleRelativeToFOV	FL			Pixel Data Area Rotation Angle Relative To FOV
00187040	GridAbsorbingMaterial	LT
00187041	GridSpacingMaterial	LT
00187042	GridThickness	DS
00187044	GridPitch	DS
00187046	GridAspectRatio	IS	2
00187048	GridPeriod	DS
0018704C	GridFocalDistance	DS
00187050	FilterMaterial	CS	1-n
00187052	FilterThicknessMinimum	DS	1-n
00187054	FilterThicknessMaximum	DS	1-n
00187056	FilterBeamPathLengthMinimum	FL	1-n
00187058	FilterBeamPathLengthMaximum	FL	1-n
00187060	ExposureControlMode	CS
00187062	ExposureControlModeDescription	LT
00187064	ExposureStatus	CS
00187065	PhototimerSetting	DS
00188150	ExposureTimeInuS	DS			Exposure Time in µS
00188151	XRayTubeCurrentInuA	DS			X-Ray Tube Current in µA
00189004	ContentQualification	CS
00189005	PulseSequenceName	SH
00189006	MRImagingModifierSequence	SQ
00189008	EchoPulseSequence	CS
00189009	InversionRecovery	CS
00189010	FlowCompensation	CS
00189011	MultipleSpinEcho	CS
00189012	MultiPlanarExcitation	CS			Multi-planar Excitation
00189014	PhaseContrast	CS
00189015	TimeOfFlightContrast	CS
00189016	Spoiling	CS
00189017	SteadyStatePulseSequence	CS
00189018	EchoPlanarPulseSequence	CS
00189019	TagAngleFirstAxis	FD
00189020	MagnetizationTransfer	CS
00189021	T2Preparation	CS
00189022	BloodSignalNulling	CS
00189024	SaturationRecovery	CS
00189025	SpectrallySelectedSuppression	CS
00189026	SpectrallySelectedExcitation	CS
00189027	SpatialPresaturation	CS			Spatial Pre-saturation
00189028	Tagging	CS
00189029	OversamplingPhase	CS
00189030	TagSpacingFirstDimension	FD
00189032	GeometryOfKSpaceTraversal	CS			Geometry of k-Space Traversal
00189033	SegmentedKSpaceTraversal	CS			Segmented k-Space Traversal
00189034	RectilinearPhaseEncodeReordering	CS
00189035	TagThickness	FD
00189036	PartialFourierDirection	CS
00189037	CardiacSynchronizationTechnique	CS
00189041	ReceiveCoilManufacturerName	LO
00189042	MRReceiveCoilSequence	SQ
00189043	ReceiveCoilType	CS
00189044	QuadratureReceiveCoil	CS
00189045	MultiCoilDefinitionSequence	SQ			Multi-Coil Definition Sequence
00189046	MultiCoilConfiguration	LO			Multi-Coil Configuration
00189047	MultiCoilElementName	SH			Multi-Coil Element Name
00189048	MultiCoilElementUsed	CS			Multi-Coil Element Used
00189049	MRTransmitCoilSequence	SQ
00189050	TransmitCoilManufacturerName	LO
00189051	TransmitCoilType	CS
00189052	SpectralWidth	FD	1-2
00189053	ChemicalShiftReference	FD	1-2
00189054	VolumeLocalizationTechnique	CS
00189058	MRAcquisitionFrequencyEncodingSteps	US
00189059	Decoupling	CS			De-coupling
00189060	DecoupledNucleus	CS	1-2		De-coupled Nucleus
00189061	DecouplingFrequency	FD	1-2		De-coupling Frequency
00189062	DecouplingMethod	CS			De-coupling Method
00189063	DecouplingChemicalShiftReference	FD	1-2		De-coupling Chemical Shift Reference
00189064	KSpaceFiltering	CS			k-space Filtering
00189065	TimeDomainFiltering	CS	1-2
00189066	NumberOfZeroFills	US	1-2
00189067	BaselineCorrection	CS
00189069	ParallelReductionFactorInPlane	FD			Parallel Reduction Factor In-plane
00189070	CardiacRRIntervalSpecified	FD			Cardiac R-R Interval Specified
00189073	AcquisitionDuration	FD
00189074	FrameAcquisitionDateTime	DT			Frame Acquisition DateTime
00189075	DiffusionDirectionality	CS
00189076	DiffusionGradientDirectionSequence	SQ
00189077	ParallelAcquisition	CS
00189078	ParallelAcquisitionTechnique	CS
00189079	InversionTimes	FD	1-n
00189080	MetaboliteMapDescription	ST
00189081	PartialFourier	CS
00189082	EffectiveEchoTime	FD
00189083	MetaboliteMapCodeSequence	SQ
00189084	ChemicalShiftSequence	SQ
00189085	CardiacSignalSource	CS
00189087	DiffusionBValue	FD			Diffusion b-value
00189089	DiffusionGradientOrientation	FD	3
00189090	VelocityEncodingDirection	FD	3
00189091	VelocityEncodingMinimumValue	FD
00189092	VelocityEncodingAcquisitionSequence	SQ
00189093	NumberOfKSpaceTrajectories	US			Number of k-Space Trajectories
00189094	CoverageOfKSpace	CS			Coverage of k-Space
00189095	SpectroscopyAcquisitionPhaseRows	UL
00189096	ParallelReductionFactorInPlaneRetired	FD		R	Parallel Reduction Factor In-plane (Retired)
00189098	TransmitterFrequency	FD	1-2
00189100	ResonantNucleus	CS	1-2
00189101	FrequencyCorrection	CS
00189103	MRSpectroscopyFOVGeometrySequence	SQ			MR Spectroscopy FOV/Geometry Sequence
00189104	SlabThickness	FD
00189105	SlabOrientation	FD	3
00189106	MidSlabPosition	FD	3
00189107	MRSpatialSaturationSequence	SQ
00189112	MRTimingAndRelatedParametersSequence	SQ
00189114	MREchoSequence	SQ
00189115	MRModifierSequence	SQ
00189117	MRDiffusionSequence	SQ
00189118	CardiacSynchronizationSequence	SQ
00189119	MRAveragesSequence	SQ
00189125	MRFOVGeometrySequence	SQ			MR FOV/Geometry Sequence
00189126	VolumeLocalizationSequence	SQ
00189127	SpectroscopyAcquisitionDataColumns	UL
00189147	DiffusionAnisotropyType	CS
00189151	FrameReferenceDateTime	DT			Frame Reference DateTime
00189152	MRMetaboliteMapSequence	SQ
00189155	ParallelReductionFactorOutOfPlane	FD			Parallel Reduction Factor out-of-plane
00189159	SpectroscopyAcquisitionOutOfPlanePhaseSteps	UL			Spectroscopy Acquisition Out-of-plane Phase Steps
00189166	BulkMotionStatus	CS		R
00189168	ParallelReductionFactorSecondInPlane	FD			Parallel Reduction Factor Second In-plane
00189169	CardiacBeatRejectionTechnique	CS
00189170	RespiratoryMotionCompensationTechnique	CS
00189171	RespiratorySignalSource	CS
00189172	BulkMotionCompensationTechnique	CS
00189173	BulkMotionSignalSource	CS
00189174	ApplicableSafetyStandardAgency	CS
00189175	ApplicableSafetyStandardDescription	LO
00189176	OperatingModeSequence	SQ
00189177	OperatingModeType	CS
00189178	OperatingMode	CS
00189179	SpecificAbsorptionRateDefinition	CS
00189180	GradientOutputType	CS
00189181	SpecificAbsorptionRateValue	FD
00189182	GradientOutput	FD
00189183	FlowCompensationDirection	CS
00189184	TaggingDelay	FD
00189185	RespiratoryMotionCompensationTechniqueDescription	ST
00189186	RespiratorySignalSourceID	SH
00189195	ChemicalShiftMinimumIntegrationLimitInHz	FD		R
00189196	ChemicalShiftMaximumIntegrationLimitInHz	FD		R
00189197	MRVelocityEncodingSequence	SQ
00189198	FirstOrderPhaseCorrection	CS
00189199	WaterReferencedPhaseCorrection	CS
00189200	MRSpectroscopyAcquisitionType	CS
00189214	RespiratoryCyclePosition	CS
00189217	VelocityEncodingMaximumValue	FD
00189218	TagSpacingSecondDimension	FD
00189219	TagAngleSecondAxis	SS
00189220	FrameAcquisitionDuration	FD
00189226	MRImageFrameTypeSequence	SQ
00189227	MRSpectroscopyFrameTypeSequence	SQ
00189231	MRAcquisitionPhaseEncodingStepsInPlane	US			MR Acquisition Phase Encoding Steps in-plane
00189232	MRAcquisitionPhaseEncodingStepsOutOfPlane	US			MR Acquisition Phase Encoding Steps out-of-plane
00189234	SpectroscopyAcquisitionPhaseColumns	UL
00189236	CardiacCyclePosition	CS
00189239	SpecificAbsorptionRateSequence	SQ
00189240	RFEchoTrainLength	US
00189241	GradientEchoTrainLength	US
00189250	ArterialSpinLabelingContrast	CS
00189251	MRArterialSpinLabelingSequence	SQ
00189252	ASLTechniqueDescription	LO
00189253	ASLSlabNumber	US
00189254	ASLSlabThickness	FD
00189255	ASLSlabOrientation	FD	3
00189256	ASLMidSlabPosition	FD	3
00189257	ASLContext	CS
00189258	ASLPulseTrainDuration	UL
00189259	ASLCrusherFlag	CS
0018925A	ASLCrusherFlowLimit	FD
0018925B	ASLCrusherDescription	LO
0018925C	ASLBolusCutoffFlag	CS			ASL Bolus Cut-off Flag
0018925D	ASLBolusCutoffTimingSequence	SQ			ASL Bolus Cut-off Timing Sequence
0018925E	ASLBolusCutoffTechnique	LO			ASL Bolus Cut-off Technique
0018925F	ASLBolusCutoffDelayTime	UL			ASL Bolus Cut-off Delay Time
00189260	ASLSlabSequence	SQ
00189295	ChemicalShiftMinimumIntegrationLimitInppm	FD			Chemical Shift Minimum Integration Limit in ppm
00189296	ChemicalShiftMaximumIntegrationLimitInppm	FD			Chemical Shift Maximum Integration Limit in ppm
00189297	WaterReferenceAcquisition	CS
00189298	EchoPeakPosition	IS
00189301	CTAcquisitionTypeSequence	SQ
00189302	AcquisitionType	CS
00189303	TubeAngle	FD
00189304	CTAcquisitionDetailsSequence	SQ
00189305	RevolutionTime	FD
00189306	SingleCollimationWidth	FD
00189307	TotalCollimationWidth	FD
00189308	CTTableDynamicsSequence	SQ
00189309	TableSpeed	FD
00189310	TableFeedPerRotation	FD			Table Feed per Rotation
00189311	SpiralPitchFactor	FD
00189312	CTGeometrySequence	SQ
00189313	DataCollectionCenterPatient	FD	3		Data Collection Center (Patient)
00189314	CTReconstructionSequence	SQ
00189315	ReconstructionAlgorithm	CS
00189316	ConvolutionKernelGroup	CS
00189317	ReconstructionFieldOfView	FD	2
00189318	ReconstructionTargetCenterPatient	FD	3		Reconstruction Target Center (Patient)
00189319	ReconstructionAngle	FD
00189320	ImageFilter	SH
00189321	CTExposureSequence	SQ
00189322	ReconstructionPixelSpacing	FD	2
00189323	ExposureModulationType	CS	1-n
00189324	EstimatedDoseSaving	FD		R
00189325	CTXRayDetailsSequence	SQ			CT X-Ray Details Sequence
00189326	CTPositionSequence	SQ
00189327	TablePosition	FD
00189328	ExposureTimeInms	FD			Exposure Time in ms
00189329	CTImageFrameTypeSequence	SQ
00189330	XRayTubeCurrentInmA	FD			X-Ray Tube Current in mA
00189332	ExposureInmAs	FD			Exposure in mAs
00189333	ConstantVolumeFlag	CS
00189334	FluoroscopyFlag	CS
00189335	DistanceSourceToDataCollectionCenter	FD
00189337	ContrastBolusAgentNumber	US			Contrast/Bolus Agent Number
00189338	ContrastBolusIngredientCodeSequence	SQ			Contrast/Bolus Ingredient Code Sequence
00189340	ContrastAdministrationProfileSequence	SQ
00189341	ContrastBolusUsageSequence	SQ			Contrast/Bolus Usage Sequence
00189342	ContrastBolusAgentAdministered	CS			Contrast/Bolus Agent Administered
00189343	ContrastBolusAgentDetected	CS			Contrast/Bolus Agent Detected
00189344	ContrastBolusAgentPhase	CS			Contrast/Bolus Agent Phase
00189345	CTDIvol	FD			CTDIvol
00189346	CTDIPhantomTypeCodeSequence	SQ
00189351	CalciumScoringMassFactorPatient	FL
00189352	CalciumScoringMassFactorDevice	FL	3
00189353	EnergyWeightingFactor	FL
00189360	CTAdditionalXRaySourceSequence	SQ			CT Additional X-Ray Source Sequence
00189361	MultienergyCTAcquisition	CS			Multi-energy CT Acquisition
00189362	MultienergyCTAcquisitionSequence	SQ			Multi-energy CT Acquisition Sequence
00189363	MultienergyCTProcessingSequence	SQ			Multi-energy CT Processing Sequence
00189364	MultienergyCTCharacteristicsSequence	SQ			Multi-energy CT Characteristics Sequence
00189365	MultienergyCTXRaySourceSequence	SQ			Multi-energy CT X-Ray Source Sequence
00189366	XRaySourceIndex	US			X-Ray Source Index
00189367	XRaySourceID	UC			X-Ray Source ID
00189368	MultienergySourceTechnique	CS			Multi-energy Source Technique
00189369	SourceStartDateTime	DT			Source Start DateTime
0018936A	SourceEndDateTime	DT			Source End DateTime
0018936B	SwitchingPhaseNumber	US
0018936C	SwitchingPhaseNominalDuration	DS
0018936D	SwitchingPhaseTransitionDuration	DS
0018936E	EffectiveBinEnergy	DS
0018936F	MultienergyCTXRayDetectorSequence	SQ			Multi-energy CT X-Ray Detector Sequence
00189370	XRayDetectorIndex	US			X-Ray Detector Index
00189371	XRayDetectorID	UC			X-Ray Detector ID
00189372	MultienergyDetectorType	CS			Multi-energy Detector Type
00189373	XRayDetectorLabel	ST			X-Ray Detector Label
00189374	NominalMaxEnergy	DS
00189375	NominalMinEnergy	DS
00189376	ReferencedXRayDetectorIndex	US	1-n		Referenced X-Ray Detector Index
00189377	ReferencedXRaySourceIndex	US	1-n		Referenced X-Ray Source Index
00189378	ReferencedPathIndex	US	1-n
00189379	MultienergyCTPathSequence	SQ			Multi-energy CT Path Sequence
0018937A	MultienergyCTPathIndex	US			Multi-energy CT Path Index
0018937B	MultienergyAcquisitionDescription	UT			Multi-energy Acquisition Description
0018937C	MonoenergeticEnergyEquivalent	FD
0018937D	MaterialCodeSequence	SQ
0018937E	DecompositionMethod	CS
0018937F	DecompositionDescription	UT
00189380	DecompositionAlgorithmIdentificationSequence	SQ
00189381	DecompositionMaterialSequence	SQ
00189382	MaterialAttenuationSequence	SQ
00189383	PhotonEnergy	DS
00189384	XRayMassAttenuationCoefficient	DS			X-Ray Mass Attenuation Coefficient
00189390	MetalArtifactReductionSequence	SQ
00189391	MetalArtifactReductionApplied	CS
00189392	MetalArtifactReductionAlgorithmIdentificationSequence	SQ
00189401	ProjectionPixelCalibrationSequence	SQ
00189402	DistanceSourceToIsocenter	FL
00189403	DistanceObjectToTableTop	FL
00189404	ObjectPixelSpacingInCenterOfBeam	FL	2
00189405	PositionerPositionSequence	SQ
00189406	TablePositionSequence	SQ
00189407	CollimatorShapeSequence	SQ
00189410	PlanesInAcquisition	CS
00189412	XAXRFFrameCharacteristicsSequence	SQ			XA/XRF Frame Characteristics Sequence
00189417	FrameAcquisitionSequence	SQ
00189420	XRayReceptorType	CS			X-Ray Receptor Type
00189423	AcquisitionProtocolName	LO
00189424	AcquisitionProtocolDescription	LT
00189425	ContrastBolusIngredientOpaque	CS			Contrast/Bolus Ingredient Opaque
00189426	DistanceReceptorPlaneToDetectorHousing	FL
00189427	IntensifierActiveShape	CS
00189428	IntensifierActiveDimensions	FL	1-2		Intensifier Active Dimension(s)
00189429	PhysicalDetectorSize	FL	2
00189430	PositionOfIsocenterProjection	FL	2
00189432	FieldOfViewSequence	SQ
00189433	FieldOfViewDescription	LO
00189434	ExposureControlSensingRegionsSequence	SQ
00189435	ExposureControlSensingRegionShape	CS
00189436	ExposureControlSensingRegionLeftVerticalEdge	SS
00189437	ExposureControlSensingRegionRightVerticalEdge	SS
00189438	ExposureControlSensingRegionUpperHorizontalEdge	SS
00189439	ExposureControlSensingRegionLowerHorizontalEdge	SS
00189440	CenterOfCircularExposureControlSensingRegion	SS	2
00189441	RadiusOfCircularExposureControlSensingRegion	US
00189442	VerticesOfThePolygonalExposureControlSensingRegion	SS	2-n
00189447	ColumnAngulationPatient	FL			Column Angulation (Patient)
00189449	BeamAngle	FL
00189451	FrameDetectorParametersSequence	SQ
00189452	CalculatedAnatomyThickness	FL
00189455	CalibrationSequence	SQ
00189456	ObjectThicknessSequence	SQ
00189457	PlaneIdentification	CS
00189461	FieldOfViewDimensionsInFloat	FL	1-2		Field of View Dimension(s) in Float
00189462	IsocenterReferenceSystemSequence	SQ
00189463	PositionerIsocenterPrimaryAngle	FL
00189464	PositionerIsocenterSecondaryAngle	FL
00189465	PositionerIsocenterDetectorRotationAngle	FL
00189466	TableXPositionToIsocenter	FL
00189467	TableYPositionToIsocenter	FL
00189468	TableZPositionToIsocenter	FL
00189469	TableHorizontalRotationAngle	FL
00189470	TableHeadTiltAngle	FL
00189471	TableCradleTiltAngle	FL
00189472	FrameDisplayShutterSequence	SQ
00189473	AcquiredImageAreaDoseProduct	FL
00189474	CArmPositionerTabletopRelationship	CS			C-arm Positioner Tabletop Relationship
00189476	XRayGeometrySequence	SQ			X-Ray Geometry Sequence
00189477	IrradiationEventIdentificationSequence	SQ
00189504	XRay3DFrameTypeSequence	SQ			X-Ray 3D Frame Type Sequence
00189506	ContributingSourcesSequence	SQ
00189507	XRay3DAcquisitionSequence	SQ			X-Ray 3D Acquisition Sequence
00189508	PrimaryPositionerScanArc	FL
00189509	SecondaryPositionerScanArc	FL
00189510	PrimaryPositionerScanStartAngle	FL
00189511	SecondaryPositionerScanStartAngle	FL
00189514	PrimaryPositionerIncrement	FL
00189515	SecondaryPositionerIncrement	FL
00189516	StartAcquisitionDateTime	DT			Start Acquisition DateTime
00189517	EndAcquisitionDateTime	DT			End Acquisition DateTime
00189518	PrimaryPositionerIncrementSign	SS
00189519	SecondaryPositionerIncrementSign	SS
00189524	ApplicationName	LO
00189525	ApplicationVersion	LO
00189526	ApplicationManufacturer	LO
00189527	AlgorithmType	CS
00189528	AlgorithmDescription	LO
00189530	XRay3DReconstructionSequence	SQ			X-Ray 3D Reconstruction Sequence
00189531	ReconstructionDescription	LO
00189538	PerProjectionAcquisitionSequence	SQ
00189541	DetectorPositionSequence	SQ
00189542	XRayAcquisitionDoseSequence	SQ			X-Ray Acquisition Dose Sequence
00189543	XRaySourceIsocenterPrimaryAngle	FD			X-Ray Source Isocenter Primary Angle
00189544	XRaySourceIsocenterSecondaryAngle	FD			X-Ray Source Isocenter Secondary Angle
00189545	BreastSupportIsocenterPrimaryAngle	FD
00189546	BreastSupportIsocenterSecondaryAngle	FD
00189547	BreastSupportXPositionToIsocenter	FD
00189548	BreastSupportYPositionToIsocenter	FD
00189549	BreastSupportZPositionToIsocenter	FD
00189550	DetectorIsocenterPrimaryAngle	FD
00189551	DetectorIsocenterSecondaryAngle	FD
00189552	DetectorXPositionToIsocenter	FD
00189553	DetectorYPositionToIsocenter	FD
00189554	DetectorZPositionToIsocenter	FD
00189555	XRayGridSequence	SQ			X-Ray Grid Sequence
00189556	XRayFilterSequence	SQ			X-Ray Filter Sequence
00189557	DetectorActiveAreaTLHCPosition	FD	3
00189558	DetectorActiveAreaOrientation	FD	6
00189559	PositionerPrimaryAngleDirection	CS
00189601	DiffusionBMatrixSequence	SQ			Diffusion b-matrix Sequence
00189602	DiffusionBValueXX	FD			Diffusion b-value XX
00189603	DiffusionBValueXY	FD			Diffusion b-value XY
00189604	DiffusionBValueXZ	FD			Diffusion b-value XZ
00189605	DiffusionBValueYY	FD			Diffusion b-value YY
00189606	DiffusionBValueYZ	FD			Diffusion b-value YZ
00189607	DiffusionBValueZZ	FD			Diffusion b-value ZZ
00189621	FunctionalMRSequence	SQ
00189622	FunctionalSettlingPhaseFramesPresent	CS
00189623	FunctionalSyncPulse	DT
00189624	SettlingPhaseFrame	CS
00189701	DecayCorrectionDateTime	DT			Decay Correction DateTime
00189715	StartDensityThreshold	FD
00189716	StartRelativeDensityDifferenceThreshold	FD
00189717	StartCardiacTriggerCountThreshold	FD
00189718	StartRespiratoryTriggerCountThreshold	FD
00189719	TerminationCountsThreshold	FD
00189720	TerminationDensityThreshold	FD
00189721	TerminationRelativeDensityThreshold	FD
00189722	TerminationTimeThreshold	FD
00189723	TerminationCardiacTriggerCountThreshold	FD
00189724	TerminationRespiratoryTriggerCountThreshold	FD
00189725	DetectorGeometry	CS
00189726	TransverseDetectorSeparation	FD
00189727	AxialDetectorDimension	FD
00189729	RadiopharmaceuticalAgentNumber	US
00189732	PETFrameAcquisitionSequence	SQ
00189733	PETDetectorMotionDetailsSequence	SQ
00189734	PETTableDynamicsSequence	SQ
00189735	PETPositionSequence	SQ
00189736	PETFrameCorrectionFactorsSequence	SQ
00189737	RadiopharmaceuticalUsageSequence	SQ
00189738	AttenuationCorrectionSource	CS
00189739	NumberOfIterations	US
00189740	NumberOfSubsets	US
00189749	PETReconstructionSequence	SQ
00189751	PETFrameTypeSequence	SQ
00189755	TimeOfFlightInformationUsed	CS
00189756	ReconstructionType	CS
00189758	DecayCorrected	CS
00189759	AttenuationCorrected	CS
00189760	ScatterCorrected	CS
00189761	DeadTimeCorrected	CS
00189762	GantryMotionCorrected	CS
00189763	PatientMotionCorrected	CS
00189764	CountLossNormalizationCorrected	CS
00189765	RandomsCorrected	CS
00189766	NonUniformRadialSamplingCorrected	CS			Non-uniform Radial Sampling Corrected
00189767	SensitivityCalibrated	CS
00189768	DetectorNormalizationCorrection	CS
00189769	IterativeReconstructionMethod	CS
00189770	AttenuationCorrectionTemporalRelationship	CS
00189771	PatientPhysiologicalStateSequence	SQ
00189772	PatientPhysiologicalStateCodeSequence	SQ
00189801	DepthsOfFocus	FD	1-n		Depth(s) of Focus
00189803	ExcludedIntervalsSequence	SQ
00189804	ExclusionStartDateTime	DT			Exclusion Start DateTime
00189805	ExclusionDuration	FD
00189806	USImageDescriptionSequence	SQ
00189807	ImageDataTypeSequence	SQ
00189808	DataType	CS
00189809	TransducerScanPatternCodeSequence	SQ
0018980B	AliasedDataType	CS
0018980C	PositionMeasuringDeviceUsed	CS
0018980D	TransducerGeometryCodeSequence	SQ
0018980E	TransducerBeamSteeringCodeSequence	SQ
0018980F	TransducerApplicationCodeSequence	SQ
00189810	ZeroVelocityPixelValue	US or SS
00189821	PhotoacousticExcitationCharacteristicsSequence	SQ
00189822	ExcitationSpectralWidth	FD
00189823	ExcitationEnergy	FD
00189824	ExcitationPulseDuration	FD
00189825	ExcitationWavelengthSequence	SQ
00189826	ExcitationWavelength	FD
00189828	IlluminationTranslationFlag	CS
00189829	AcousticCouplingMediumFlag	CS
0018982A	AcousticCouplingMediumCodeSequence	SQ
0018982B	AcousticCouplingMediumTemperature	FD
0018982C	TransducerResponseSequence	SQ
0018982D	CenterFrequency	FD
0018982E	FractionalBandwidth	FD
0018982F	LowerCutoffFrequency	FD
00189830	UpperCutoffFrequency	FD
00189831	TransducerTechnologySequence	SQ
00189832	SoundSpeedCorrectionMechanismCodeSequence	SQ
00189833	ObjectSoundSpeed	FD
00189834	AcousticCouplingMediumSoundSpeed	FD
00189835	PhotoacousticImageFrameTypeSequence	SQ
00189836	ImageDataTypeCodeSequence	SQ
00189900	ReferenceLocationLabel	LO
00189901	ReferenceLocationDescription	UT
00189902	ReferenceBasisCodeSequence	SQ
00189903	ReferenceGeometryCodeSequence	SQ
00189904	OffsetDistance	DS
00189905	OffsetDirection	CS
00189906	PotentialScheduledProtocolCodeSequence	SQ
00189907	PotentialRequestedProcedureCodeSequence	SQ
00189908	PotentialReasonsForProcedure	UC	1-n
00189909	PotentialReasonsForProcedureCodeSequence	SQ
0018990A	PotentialDiagnosticTasks	UC	1-n
0018990B	ContraindicationsCodeSequence	SQ
0018990C	ReferencedDefinedProtocolSequence	SQ
0018990D	ReferencedPerformedProtocolSequence	SQ
0018990E	PredecessorProtocolSequence	SQ
0018990F	ProtocolPlanningInformation	UT
00189910	ProtocolDesignRationale	UT
00189911	PatientSpecificationSequence	SQ
00189912	ModelSpecificationSequence	SQ
00189913	ParametersSpecificationSequence	SQ
00189914	InstructionSequence	SQ
00189915	InstructionIndex	US
00189916	InstructionText	LO
00189917	InstructionDescription	UT
00189918	InstructionPerformedFlag	CS
00189919	InstructionPerformedDateTime	DT			Instruction Performed DateTime
0018991A	InstructionPerformanceComment	UT
0018991B	PatientPositioningInstructionSequence	SQ
0018991C	PositioningMethodCodeSequence	SQ
0018991D	PositioningLandmarkSequence	SQ
0018991E	TargetFrameOfReferenceUID	UI
0018991F	AcquisitionProtocolElementSpecificationSequence	SQ
00189920	AcquisitionProtocolElementSequence	SQ
00189921	ProtocolElementNumber	US
00189922	ProtocolElementName	LO
00189923	ProtocolElementCharacteristicsSummary	UT
00189924	ProtocolElementPurpose	UT
00189930	AcquisitionMotion	CS
00189931	AcquisitionStartLocationSequence	SQ
00189932	AcquisitionEndLocationSequence	SQ
00189933	ReconstructionProtocolElementSpecificationSequence	SQ
00189934	ReconstructionProtocolElementSequence	SQ
00189935	StorageProtocolElementSpecificationSequence	SQ
00189936	StorageProtocolElementSequence	SQ
00189937	RequestedSeriesDescription	LO
00189938	SourceAcquisitionProtocolElementNumber	US	1-n
00189939	SourceAcquisitionBeamNumber	US	1-n
0018993A	SourceReconstructionProtocolElementNumber	US	1-n
0018993B	ReconstructionStartLocationSequence	SQ
0018993C	ReconstructionEndLocationSequence	SQ
0018993D	ReconstructionAlgorithmSequence	SQ
0018993E	ReconstructionTargetCenterLocationSequence	SQ
00189941	ImageFilterDescription	UT
00189942	CTDIvolNotificationTrigger	FD			CTDIvol Notification Trigger
00189943	DLPNotificationTrigger	FD
00189944	AutoKVPSelectionType	CS
00189945	AutoKVPUpperBound	FD
00189946	AutoKVPLowerBound	FD
00189947	ProtocolDefinedPatientPosition	CS
0018A001	ContributingEquipmentSequence	SQ
0018A002	ContributionDateTime	DT			Contribution DateTime
0018A003	ContributionDescription	ST
0020000D	StudyInstanceUID	UI
0020000E	SeriesInstanceUID	UI
00200010	StudyID	SH
00200011	SeriesNumber	IS
00200012	AcquisitionNumber	IS
00200013	InstanceNumber	IS
00200014	IsotopeNumber	IS		R
00200015	PhaseNumber	IS		R
00200016	IntervalNumber	IS		R
00200017	TimeSlotNumber	IS		R
00200018	AngleNumber	IS		R
00200019	ItemNumber	IS
00200020	PatientOrientation	CS	2
00200022	OverlayNumber	IS		R
00200024	CurveNumber	IS		R
00200026	LUTNumber	IS		R
00200027	PyramidLabel	LO
00200030	ImagePosition	DS	3	R
00200032	ImagePositionPatient	DS	3		Image Position (Patient)
00200035	ImageOrientation	DS	6	R
00200037	ImageOrientationPatient	DS	6		Image Orientation (Patient)
00200050	Location	DS		R
00200052	FrameOfReferenceUID	UI
00200060	Laterality	CS
00200062	ImageLaterality	CS
00200070	ImageGeometryType	LO		R
00200080	MaskingImage	CS	1-n	R
002000AA	ReportNumber	IS		R
00200100	TemporalPositionIdentifier	IS
00200105	NumberOfTemporalPositions	IS
00200110	TemporalResolution	DS
00200200	SynchronizationFrameOfReferenceUID	UI
00200242	SOPInstanceUIDOfConcatenationSource	UI
00201000	SeriesInStudy	IS		R
00201001	AcquisitionsInSeries	IS		R
00201002	ImagesInAcquisition	IS
00201003	ImagesInSeries	IS		R
00201004	AcquisitionsInStudy	IS		R
00201005	ImagesInStudy	IS		R
00201020	Reference	LO	1-n	R
0020103F	TargetPositionReferenceIndicator	LO
00201040	PositionReferenceIndicator	LO
00201041	SliceLocation	DS
00201070	OtherStudyNumbers	IS	1-n	R
00201200	NumberOfPatientRelatedStudies	IS
00201202	NumberOfPatientRelatedSeries	IS
00201204	NumberOfPatientRelatedInstances	IS
00201206	NumberOfStudyRelatedSeries	IS
00201208	NumberOfStudyRelatedInstances	IS
00201209	NumberOfSeriesRelatedInstances	IS
002031xx	SourceImageIDs	CS	1-n	R	Source Image IDs
00203401	ModifyingDeviceID	CS		R
00203402	ModifiedImageID	CS		R
00203403	ModifiedImageDate	DA		R
00203404	ModifyingDeviceManufacturer	LO		R
00203405	ModifiedImageTime	TM		R
00203406	ModifiedImageDescription	LO		R
00204000	ImageComments	LT
00205000	OriginalImageIdentification	AT	1-n	R
00205002	OriginalImageIdentificationNomenclature	LO	1-n	R
00209056	StackID	SH
00209057	InStackPositionNumber	UL			In-Stack Position Number
00209071	FrameAnatomySequence	SQ
00209072	FrameLaterality	CS
00209111	FrameContentSequence	SQ
00209113	PlanePositionSequence	SQ
00209116	PlaneOrientationSequence	SQ
00209128	TemporalPositionIndex	UL
00209153	NominalCardiacTriggerDelayTime	FD
00209154	NominalCardiacTriggerTimePriorToRPeak	FL			Nominal Cardiac Trigger Time Prior To R-Peak
00209155	ActualCardiacTriggerTimePriorToRPeak	FL			Actual Cardiac Trigger Time Prior To R-Peak
00209156	FrameAcquisitionNumber	US
00209157	DimensionIndexValues	UL	1-n
00209158	FrameComments	LT
00209161	ConcatenationUID	UI
00209162	InConcatenationNumber	US			In-concatenation Number
00209163	InConcatenationTotalNumber	US			In-concatenation Total Number
00209164	DimensionOrganizationUID	UI
00209165	DimensionIndexPointer	AT
00209167	FunctionalGroupPointer	AT
00209170	UnassignedSharedConvertedAttributesSequence	SQ
00209171	UnassignedPerFrameConvertedAttributesSequence	SQ			Unassigned Per-Frame Converted Attributes Sequence
00209172	ConversionSourceAttributesSequence	SQ
00209213	DimensionIndexPrivateCreator	LO
00209221	DimensionOrganizationSequence	SQ
00209222	DimensionIndexSequence	SQ
00209228	ConcatenationFrameOffsetNumber	UL
00209238	FunctionalGroupPrivateCreator	LO
00209241	NominalPercentageOfCardiacPhase	FL
00209245	NominalPercentageOfRespiratoryPhase	FL
00209246	StartingRespiratoryAmplitude	FL
00209247	StartingRespiratoryPhase	CS
00209248	EndingRespiratoryAmplitude	FL
00209249	EndingRespiratoryPhase	CS
00209250	RespiratoryTriggerType	CS
00209251	RRIntervalTimeNominal	FD			R-R Interval Time Nominal
00209252	ActualCardiacTriggerDelayTime	FD
00209253	RespiratorySynchronizationSequence	SQ
00209254	RespiratoryIntervalTime	FD
00209255	NominalRespiratoryTriggerDelayTime	FD
00209256	RespiratoryTriggerDelayThreshold	FD
00209257	ActualRespiratoryTriggerDelayTime	FD
00209301	ImagePositionVolume	FD	3		Image Position (Volume)
00209302	ImageOrientationVolume	FD	6		Image Orientation (Volume)
00209307	UltrasoundAcquisitionGeometry	CS
00209308	ApexPosition	FD	3
00209309	VolumeToTransducerMappingMatrix	FD	16
0020930A	VolumeToTableMappingMatrix	FD	16
0020930B	VolumeToTransducerRelationship	CS
0020930C	PatientFrameOfReferenceSource	CS
0020930D	TemporalPositionTimeOffset	FD
0020930E	PlanePositionVolumeSequence	SQ			Plane Position (Volume) Sequence
0020930F	PlaneOrientationVolumeSequence	SQ			Plane Orientation (Volume) Sequence
00209310	TemporalPositionSequence	SQ
00209311	DimensionOrganizationType	CS
00209312	VolumeFrameOfReferenceUID	UI
00209313	TableFrameOfReferenceUID	UI
00209421	DimensionDescriptionLabel	LO
00209450	PatientOrientationInFrameSequence	SQ
00209453	FrameLabel	LO
00209518	AcquisitionIndex	US	1-n
00209529	ContributingSOPInstancesReferenceSequence	SQ
00209536	ReconstructionIndex	US
00220001	LightPathFilterPassThroughWavelength	US			Light Path Filter Pass-Through Wavelength
00220002	LightPathFilterPassBand	US	2
00220003	ImagePathFilterPassThroughWavelength	US			Image Path Filter Pass-Through Wavelength
00220004	ImagePathFilterPassBand	US	2
00220005	PatientEyeMovementCommanded	CS
00220006	PatientEyeMovementCommandCodeSequence	SQ
00220007	SphericalLensPower	FL
00220008	CylinderLensPower	FL
00220009	CylinderAxis	FL
0022000A	EmmetropicMagnification	FL
0022000B	IntraOcularPressure	FL
0022000C	HorizontalFieldOfView	FL
0022000D	PupilDilated	CS
0022000E	DegreeOfDilation	FL
0022000F	VertexDistance	FD
00220010	StereoBaselineAngle	FL
00220011	StereoBaselineDisplacement	FL
00220012	StereoHorizontalPixelOffset	FL
00220013	StereoVerticalPixelOffset	FL
00220014	StereoRotation	FL
00220015	AcquisitionDeviceTypeCodeSequence	SQ
00220016	IlluminationTypeCodeSequence	SQ
00220017	LightPathFilterTypeStackCodeSequence	SQ
00220018	ImagePathFilterTypeStackCodeSequence	SQ
00220019	LensesCodeSequence	SQ
0022001A	ChannelDescriptionCodeSequence	SQ
0022001B	RefractiveStateSequence	SQ
0022001C	MydriaticAgentCodeSequence	SQ
0022001D	RelativeImagePositionCodeSequence	SQ
0022001E	CameraAngleOfView	FL
00220020	StereoPairsSequence	SQ
00220021	LeftImageSequence	SQ
00220022	RightImageSequence	SQ
00220028	StereoPairsPresent	CS
00220030	AxialLengthOfTheEye	FL
00220031	OphthalmicFrameLocationSequence	SQ
00220032	ReferenceCoordinates	FL	2-2n
00220035	DepthSpatialResolution	FL
00220036	MaximumDepthDistortion	FL
00220037	AlongScanSpatialResolution	FL			Along-scan Spatial Resolution
00220038	MaximumAlongScanDistortion	FL			Maximum Along-scan Distortion
00220039	OphthalmicImageOrientation	CS
00220041	DepthOfTransverseImage	FL
00220042	MydriaticAgentConcentrationUnitsSequence	SQ
00220048	AcrossScanSpatialResolution	FL			Across-scan Spatial Resolution
00220049	MaximumAcrossScanDistortion	FL			Maximum Across-scan Distortion
0022004E	MydriaticAgentConcentration	DS
00220055	IlluminationWaveLength	FL
00220056	IlluminationPower	FL
00220057	IlluminationBandwidth	FL
00220058	MydriaticAgentSequence	SQ
00221007	OphthalmicAxialMeasurementsRightEyeSequence	SQ
00221008	OphthalmicAxialMeasurementsLeftEyeSequence	SQ
00221009	OphthalmicAxialMeasurementsDeviceType	CS
00221010	OphthalmicAxialLengthMeasurementsType	CS
00221012	OphthalmicAxialLengthSequence	SQ
00221019	OphthalmicAxialLength	FL
00221024	LensStatusCodeSequence	SQ
00221025	VitreousStatusCodeSequence	SQ
00221028	IOLFormulaCodeSequence	SQ
00221029	IOLFormulaDetail	LO
00221033	KeratometerIndex	FL
00221035	SourceOfOphthalmicAxialLengthCodeSequence	SQ
00221036	SourceOfCornealSizeDataCodeSequence	SQ
00221037	TargetRefraction	FL
00221039	RefractiveProcedureOccurred	CS
00221040	RefractiveSurgeryTypeCodeSequence	SQ
00221044	OphthalmicUltrasoundMethodCodeSequence	SQ
00221045	SurgicallyInducedAstigmatismSequence	SQ
00221046	TypeOfOpticalCorrection	CS
00221047	ToricIOLPowerSequence	SQ
00221048	PredictedToricErrorSequence	SQ
00221049	PreSelectedForImplantation	CS			Pre-Selected for Implantation
0022104A	ToricIOLPowerForExactEmmetropiaSequence	SQ
0022104B	ToricIOLPowerForExactTargetRefractionSequence	SQ
00221050	OphthalmicAxialLengthMeasurementsSequence	SQ
00221053	IOLPower	FL
00221054	PredictedRefractiveError	FL
00221059	OphthalmicAxialLengthVelocity	FL
00221065	LensStatusDescription	LO
00221066	VitreousStatusDescription	LO
00221090	IOLPowerSequence	SQ
00221092	LensConstantSequence	SQ
00221093	IOLManufacturer	LO
00221094	LensConstantDescription	LO		R
00221095	ImplantName	LO
00221096	KeratometryMeasurementTypeCodeSequence	SQ
00221097	ImplantPartNumber	LO
00221100	ReferencedOphthalmicAxialMeasurementsSequence	SQ
00221101	OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence	SQ
00221103	RefractiveErrorBeforeRefractiveSurgeryCodeSequence	SQ
00221121	IOLPowerForExactEmmetropia	FL			IOL Power For Exact Emmetropia
00221122	IOLPowerForExactTargetRefraction	FL			IOL Power For Exact Target Refraction
00221125	AnteriorChamberDepthDefinitionCodeSequence	SQ
00221127	LensThicknessSequence	SQ
00221128	AnteriorChamberDepthSequence	SQ
0022112A	CalculationCommentSequence	SQ
0022112B	CalculationCommentType	CS
0022112C	CalculationComment	LT
00221130	LensThickness	FL
00221131	AnteriorChamberDepth	FL
00221132	SourceOfLensThicknessDataCodeSequence	SQ
00221133	SourceOfAnteriorChamberDepthDataCodeSequence	SQ
00221134	SourceOfRefractiveMeasurementsSequence	SQ
00221135	SourceOfRefractiveMeasurementsCodeSequence	SQ
00221140	OphthalmicAxialLengthMeasurementModified	CS
00221150	OphthalmicAxialLengthDataSourceCodeSequence	SQ
00221153	OphthalmicAxialLengthAcquisitionMethodCodeSequence	SQ		R
00221155	SignalToNoiseRatio	FL
00221159	OphthalmicAxialLengthDataSourceDescription	LO
00221210	OphthalmicAxialLengthMeasurementsTotalLengthSequence	SQ
00221211	OphthalmicAxialLengthMeasurementsSegmentalLengthSequence	SQ
00221212	OphthalmicAxialLengthMeasurementsLengthSummationSequence	SQ
00221220	UltrasoundOphthalmicAxialLengthMeasurementsSequence	SQ
00221225	OpticalOphthalmicAxialLengthMeasurementsSequence	SQ
00221230	UltrasoundSelectedOphthalmicAxialLengthSequence	SQ
00221250	OphthalmicAxialLengthSelectionMethodCodeSequence	SQ
00221255	OpticalSelectedOphthalmicAxialLengthSequence	SQ
00221257	SelectedSegmentalOphthalmicAxialLengthSequence	SQ
00221260	SelectedTotalOphthalmicAxialLengthSequence	SQ
00221262	OphthalmicAxialLengthQualityMetricSequence	SQ
00221265	OphthalmicAxialLengthQualityMetricTypeCodeSequence	SQ		R
00221273	OphthalmicAxialLengthQualityMetricTypeDescription	LO		R
00221300	IntraocularLensCalculationsRightEyeSequence	SQ
00221310	IntraocularLensCalculationsLeftEyeSequence	SQ
00221330	ReferencedOphthalmicAxialLengthMeasurementQCImageSequence	SQ
00221415	OphthalmicMappingDeviceType	CS
00221420	AcquisitionMethodCodeSequence	SQ
00221423	AcquisitionMethodAlgorithmSequence	SQ
00221436	OphthalmicThicknessMapTypeCodeSequence	SQ
00221443	OphthalmicThicknessMappingNormalsSequence	SQ
00221445	RetinalThicknessDefinitionCodeSequence	SQ
00221450	PixelValueMappingToCodedConceptSequence	SQ
00221452	MappedPixelValue	US or SS
00221454	PixelValueMappingExplanation	LO
00221458	OphthalmicThicknessMapQualityThresholdSequence	SQ
00221460	OphthalmicThicknessMapThresholdQualityRating	FL
00221463	AnatomicStructureReferencePoint	FL	2
00221465	RegistrationToLocalizerSequence	SQ
00221466	RegisteredLocalizerUnits	CS
00221467	RegisteredLocalizerTopLeftHandCorner	FL	2
00221468	RegisteredLocalizerBottomRightHandCorner	FL	2
00221470	OphthalmicThicknessMapQualityRatingSequence	SQ
00221472	RelevantOPTAttributesSequence	SQ
00221512	TransformationMethodCodeSequence	SQ
00221513	TransformationAlgorithmSequence	SQ
00221515	OphthalmicAxialLengthMethod	CS
00221517	OphthalmicFOV	FL
00221518	TwoDimensionalToThreeDimensionalMapSequence	SQ
00221525	WideFieldOphthalmicPhotographyQualityRatingSequence	SQ
00221526	WideFieldOphthalmicPhotographyQualityThresholdSequence	SQ
00221527	WideFieldOphthalmicPhotographyThresholdQualityRating	FL
00221528	XCoordinatesCenterPixelViewAngle	FL
00221529	YCoordinatesCenterPixelViewAngle	FL
00221530	NumberOfMapPoints	UL
00221531	TwoDimensionalToThreeDimensionalMapData	OF
00221612	DerivationAlgorithmSequence	SQ
00221615	OphthalmicImageTypeCodeSequence	SQ
00221616	OphthalmicImageTypeDescription	LO
00221618	ScanPatternTypeCodeSequence	SQ
00221620	ReferencedSurfaceMeshIdentificationSequence	SQ
00221622	OphthalmicVolumetricPropertiesFlag	CS
00221623	OphthalmicAnatomicReferencePointFrameCoordinate	FL
00221624	OphthalmicAnatomicReferencePointXCoordinate	FL			Ophthalmic Anatomic Reference Point X-Coordinate
00221626	OphthalmicAnatomicReferencePointYCoordinate	FL			Ophthalmic Anatomic Reference Point Y-Coordinate
00221627	OphthalmicEnFaceVolumeDescriptorSequence	SQ
00221628	OphthalmicEnFaceImageQualityRatingSequence	SQ
00221629	OphthalmicEnFaceVolumeDescriptorScope	CS
00221630	QualityThreshold	DS
00221632	OphthalmicAnatomicReferencePointSequence	SQ
00221633	OphthalmicAnatomicReferencePointLocalizationType	CS
00221634	PrimaryAnatomicStructureItemIndex	IS
00221640	OCTBscanAnalysisAcquisitionParametersSequence	SQ			OCT B-scan Analysis Acquisition Parameters Sequence
00221642	NumberOfBscansPerFrame	UL			Number of B-scans Per Frame
00221643	BscanSlabThickness	FL			B-scan Slab Thickness
00221644	DistanceBetweenBscanSlabs	FL			Distance Between B-scan Slabs
00221645	BscanCycleTime	FL			B-scan Cycle Time
00221646	BscanCycleTimeVector	FL	1-n		B-scan Cycle Time Vector
00221649	AscanRate	FL			A-scan Rate
00221650	BscanRate	FL			B-scan Rate
00221658	SurfaceMeshZPixelOffset	UL			Surface Mesh Z-Pixel Offset
00240010	VisualFieldHorizontalExtent	FL
00240011	VisualFieldVerticalExtent	FL
00240012	VisualFieldShape	CS
00240016	ScreeningTestModeCodeSequence	SQ
00240018	MaximumStimulusLuminance	FL
00240020	BackgroundLuminance	FL
00240021	StimulusColorCodeSequence	SQ
00240024	BackgroundIlluminationColorCodeSequence	SQ
00240025	StimulusArea	FL
00240028	StimulusPresentationTime	FL
00240032	FixationSequence	SQ
00240033	FixationMonitoringCodeSequence	SQ
00240034	VisualFieldCatchTrialSequence	SQ
00240035	FixationCheckedQuantity	US
00240036	PatientNotProperlyFixatedQuantity	US
00240037	PresentedVisualStimuliDataFlag	CS
00240038	NumberOfVisualStimuli	US
00240039	ExcessiveFixationLossesDataFlag	CS
00240040	ExcessiveFixationLosses	CS
00240042	StimuliRetestingQuantity	US
00240044	CommentsOnPatientPerformanceOfVisualField	LT			Comments on Patient's Performance of Visual Field
00240045	FalseNegativesEstimateFlag	CS
00240046	FalseNegativesEstimate	FL
00240048	NegativeCatchTrialsQuantity	US
00240050	FalseNegativesQuantity	US
00240051	ExcessiveFalseNegativesDataFlag	CS
00240052	ExcessiveFalseNegatives	CS
00240053	FalsePositivesEstimateFlag	CS
00240054	FalsePositivesEstimate	FL
00240055	CatchTrialsDataFlag	CS
00240056	PositiveCatchTrialsQuantity	US
00240057	TestPointNormalsDataFlag	CS
00240058	TestPointNormalsSequence	SQ
00240059	GlobalDeviationProbabilityNormalsFlag	CS
00240060	FalsePositivesQuantity	US
00240061	ExcessiveFalsePositivesDataFlag	CS
00240062	ExcessiveFalsePositives	CS
00240063	VisualFieldTestNormalsFlag	CS
00240064	ResultsNormalsSequence	SQ
00240065	AgeCorrectedSensitivityDeviationAlgorithmSequence	SQ
00240066	GlobalDeviationFromNormal	FL			Global Deviation From Normal
00240067	GeneralizedDefectSensitivityDeviationAlgorithmSequence	SQ
00240068	LocalizedDeviationFromNormal	FL			Localized Deviation From Normal
00240069	PatientReliabilityIndicator	LO
00240070	VisualFieldMeanSensitivity	FL
00240071	GlobalDeviationProbability	FL
00240072	LocalDeviationProbabilityNormalsFlag	CS
00240073	LocalizedDeviationProbability	FL
00240074	ShortTermFluctuationCalculated	CS
00240075	ShortTermFluctuation	FL
00240076	ShortTermFluctuationProbabilityCalculated	CS
00240077	ShortTermFluctuationProbability	FL
00240078	CorrectedLocalizedDeviationFromNormalCalculated	CS			Corrected Localized Deviation From Normal Calculated
00240079	CorrectedLocalizedDeviationFromNormal	FL			Corrected Localized Deviation From Normal
00240080	CorrectedLocalizedDeviationFromNormalProbabilityCalculated	CS			Corrected Localized Deviation From Normal Probability Calculated
00240081	CorrectedLocalizedDeviationFromNormalProbability	FL			Corrected Localized Deviation From Normal Probability
00240083	GlobalDeviationProbabilitySequence	SQ
00240085	LocalizedDeviationProbabilitySequence	SQ
00240086	FovealSensitivityMeasured	CS
00240087	FovealSensitivity	FL
00240088	VisualFieldTestDuration	FL
00240089	VisualFieldTestPointSequence	SQ
00240090	VisualFieldTestPointXCoordinate	FL			Visual Field Test Point X-Coordinate
00240091	VisualFieldTestPointYCoordinate	FL			Visual Field Test Point Y-Coordinate
00240092	AgeCorrectedSensitivityDeviationValue	FL
00240093	StimulusResults	CS
00240094	SensitivityValue	FL
00240095	RetestStimulusSeen	CS
00240096	RetestSensitivityValue	FL
00240097	VisualFieldTestPointNormalsSequence	SQ
00240098	QuantifiedDefect	FL
00240100	AgeCorrectedSensitivityDeviationProbabilityValue	FL
00240102	GeneralizedDefectCorrectedSensitivityDeviationFlag	CS
00240103	GeneralizedDefectCorrectedSensitivityDeviationValue	FL
00240104	GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue	FL
00240105	MinimumSensitivityValue	FL
00240106	BlindSpotLocalized	CS
00240107	BlindSpotXCoordinate	FL			Blind Spot X-Coordinate
00240108	BlindSpotYCoordinate	FL			Blind Spot Y-Coordinate
00240110	VisualAcuityMeasurementSequence	SQ
00240112	RefractiveParametersUsedOnPatientSequence	SQ
00240113	MeasurementLaterality	CS
00240114	OphthalmicPatientClinicalInformationLeftEyeSequence	SQ
00240115	OphthalmicPatientClinicalInformationRightEyeSequence	SQ
00240117	FovealPointNormativeDataFlag	CS
00240118	FovealPointProbabilityValue	FL
00240120	ScreeningBaselineMeasured	CS
00240122	ScreeningBaselineMeasuredSequence	SQ
00240124	ScreeningBaselineType	CS
00240126	ScreeningBaselineValue	FL
00240202	AlgorithmSource	LO
00240306	DataSetName	LO
00240307	DataSetVersion	LO
00240308	DataSetSource	LO
00240309	DataSetDescription	LO
00240317	VisualFieldTestReliabilityGlobalIndexSequence	SQ
00240320	VisualFieldGlobalResultsIndexSequence	SQ
00240325	DataObservationSequence	SQ
00240338	IndexNormalsFlag	CS
00240341	IndexProbability	FL
00240344	IndexProbabilitySequence	SQ
00280002	SamplesPerPixel	US			Samples per Pixel
00280003	SamplesPerPixelUsed	US			Samples per Pixel Used
00280004	PhotometricInterpretation	CS
00280005	ImageDimensions	US		R
00280006	PlanarConfiguration	US
00280008	NumberOfFrames	IS
00280009	FrameIncrementPointer	AT	1-n
0028000A	FrameDimensionPointer	AT	1-n
00280010	Rows	US
00280011	Columns	US
00280012	Planes	US		R
00280014	UltrasoundColorDataPresent	US
00280030	PixelSpacing	DS	2
00280031	ZoomFactor	DS	2
00280032	ZoomCenter	DS	2
00280034	PixelAspectRatio	IS	2
00280040	ImageFormat	CS		R
00280050	ManipulatedImage	LO	1-n	R
00280051	CorrectedImage	CS	1-n
0028005F	CompressionRecognitionCode	LO		R
00280060	CompressionCode	CS		R
00280061	CompressionOriginator	SH		R
00280062	CompressionLabel	LO		R
00280063	CompressionDescription	SH		R
00280065	CompressionSequence	CS	1-n	R
00280066	CompressionStepPointers	AT	1-n	R
00280068	RepeatInterval	US		R
00280069	BitsGrouped	US		R
00280070	PerimeterTable	US	1-n	R
00280071	PerimeterValue	US or SS		R
00280080	PredictorRows	US		R
00280081	PredictorColumns	US		R
00280082	PredictorConstants	US	1-n	R
00280090	BlockedPixels	CS		R
00280091	BlockRows	US		R
00280092	BlockColumns	US		R
00280093	RowOverlap	US		R
00280094	ColumnOverlap	US		R
00280100	BitsAllocated	US
00280101	BitsStored	US
00280102	HighBit	US
00280103	PixelRepresentation	US
00280104	SmallestValidPixelValue	US or SS		R
00280105	LargestValidPixelValue	US or SS		R
00280106	SmallestImagePixelValue	US or SS
00280107	LargestImagePixelValue	US or SS
00280108	SmallestPixelValueInSeries	US or SS
00280109	LargestPixelValueInSeries	US or SS
00280110	SmallestImagePixelValueInPlane	US or SS		R
00280111	LargestImagePixelValueInPlane	US or SS		R
00280120	PixelPaddingValue	US or SS
00280121	PixelPaddingRangeLimit	US or SS
00280122	FloatPixelPaddingValue	FL
00280123	DoubleFloatPixelPaddingValue	FD
00280124	FloatPixelPaddingRangeLimit	FL
00280125	DoubleFloatPixelPaddingRangeLimit	FD
00280200	ImageLocation	US		R
00280300	QualityControlImage	CS
00280301	BurnedInAnnotation	CS			Burned In Annotation
00280302	RecognizableVisualFeatures	CS
00280303	LongitudinalTemporalInformationModified	CS
00280304	ReferencedColorPaletteInstanceUID	UI
00280400	TransformLabel	LO		R
00280401	TransformVersionNumber	LO		R
00280402	NumberOfTransformSteps	US		R
00280403	SequenceOfCompressedData	LO	1-n	R
00280404	DetailsOfCoefficients	AT	1-n	R
002804x0	RowsForNthOrderCoefficients	US		R	Rows For Nth Order Coefficients
002804x1	ColumnsForNthOrderCoefficients	US		R	Columns For Nth Order Coefficients
002804x2	CoefficientCoding	LO	1-n	R
002804x3	CoefficientCodingPointers	AT	1-n	R
00280700	DCTLabel	LO		R
00280701	DataBlockDescription	CS	1-n	R
00280702	DataBlock	AT	1-n	R
00280710	NormalizationFactorFormat	US		R
00280720	ZonalMapNumberFormat	US		R
00280721	ZonalMapLocation	AT	1-n	R
00280722	ZonalMapFormat	US		R
00280730	AdaptiveMapFormat	US		R
00280740	CodeNumberFormat	US		R
002808x0	CodeLabel	CS	1-n	R
002808x2	NumberOfTables	US		R
002808x3	CodeTableLocation	AT	1-n	R
002808x4	BitsForCodeWord	US		R	Bits For Code Word
002808x8	ImageDataLocation	AT	1-n	R
00280A02	PixelSpacingCalibrationType	CS
00280A04	PixelSpacingCalibrationDescription	LO
00281040	PixelIntensityRelationship	CS
00281041	PixelIntensityRelationshipSign	SS
00281050	WindowCenter	DS	1-n
00281051	WindowWidth	DS	1-n
00281052	RescaleIntercept	DS
00281053	RescaleSlope	DS
00281054	RescaleType	LO
00281055	WindowCenterWidthExplanation	LO	1-n		Window Center & Width Explanation
00281056	VOILUTFunction	CS			VOI LUT Function
00281080	GrayScale	CS		R
00281090	RecommendedViewingMode	CS
00281100	GrayLookupTableDescriptor	US or SS	3	R
00281101	RedPaletteColorLookupTableDescriptor	US or SS	3
00281102	GreenPaletteColorLookupTableDescriptor	US or SS	3
00281103	BluePaletteColorLookupTableDescriptor	US or SS	3
00281104	AlphaPaletteColorLookupTableDescriptor	US	3
00281111	LargeRedPaletteColorLookupTableDescriptor	US or SS	4	R
00281112	LargeGreenPaletteColorLookupTableDescriptor	US or SS	4	R
00281113	LargeBluePaletteColorLookupTableDescriptor	US or SS	4	R
00281199	PaletteColorLookupTableUID	UI
00281200	GrayLookupTableData	US or SS or OW	1-n or 1	R
00281201	RedPaletteColorLookupTableData	OW
00281202	GreenPaletteColorLookupTableData	OW
00281203	BluePaletteColorLookupTableData	OW
00281204	AlphaPaletteColorLookupTableData	OW
00281211	LargeRedPaletteColorLookupTableData	OW		R
00281212	LargeGreenPaletteColorLookupTableData	OW		R
00281213	LargeBluePaletteColorLookupTableData	OW		R
00281214	LargePaletteColorLookupTableUID	UI		R
00281221	SegmentedRedPaletteColorLookupTableData	OW
00281222	SegmentedGreenPaletteColorLookupTableData	OW
00281223	SegmentedBluePaletteColorLookupTableData	OW
00281224	SegmentedAlphaPaletteColorLookupTableData	OW
00281230	StoredValueColorRangeSequence	SQ
00281231	MinimumStoredValueMapped	FD
00281232	MaximumStoredValueMapped	FD
00281300	BreastImplantPresent	CS
00281350	PartialView	CS
00281351	PartialViewDescription	ST
00281352	PartialViewCodeSequence	SQ
0028135A	SpatialLocationsPreserved	CS
00281401	DataFrameAssignmentSequence	SQ
00281402	DataPathAssignment	CS
00281403	BitsMappedToColorLookupTable	US
00281404	BlendingLUT1Sequence	SQ			Blending LUT 1 Sequence
00281405	BlendingLUT1TransferFunction	CS			Blending LUT 1 Transfer Function
00281406	BlendingWeightConstant	FD
00281407	BlendingLookupTableDescriptor	US	3
00281408	BlendingLookupTableData	OW
0028140B	EnhancedPaletteColorLookupTableSequence	SQ
0028140C	BlendingLUT2Sequence	SQ			Blending LUT 2 Sequence
0028140D	BlendingLUT2TransferFunction	CS			Blending LUT 2 Transfer Function
0028140E	DataPathID	CS
0028140F	RGBLUTTransferFunction	CS			RGB LUT Transfer Function
00281410	AlphaLUTTransferFunction	CS
00282000	ICCProfile	OB
00282002	ColorSpace	CS
00282110	LossyImageCompression	CS
00282112	LossyImageCompressionRatio	DS	1-n
00282114	LossyImageCompressionMethod	CS	1-n
00283000	ModalityLUTSequence	SQ
00283001	VariableModalityLUTSequence	SQ
00283002	LUTDescriptor	US or SS	3
00283003	LUTExplanation	LO
00283004	ModalityLUTType	LO
00283006	LUTData	US or OW	1-n or 1
00283010	VOILUTSequence	SQ			VOI LUT Sequence
00283110	SoftcopyVOILUTSequence	SQ			Softcopy VOI LUT Sequence
00284000	ImagePresentationComments	LT		R
00285000	BiPlaneAcquisitionSequence	SQ		R	Bi-Plane Acquisition Sequence
00286010	RepresentativeFrameNumber	US
00286020	FrameNumbersOfInterest	US	1-n		Frame Numbers of Interest (FOI)
00286022	FrameOfInterestDescription	LO	1-n
00286023	FrameOfInterestType	CS	1-n
00286030	MaskPointers	US	1-n	R	Mask Pointer(s)
00286040	RWavePointer	US	1-n
00286100	MaskSubtractionSequence	SQ
00286101	MaskOperation	CS
00286102	ApplicableFrameRange	US	2-2n
00286110	MaskFrameNumbers	US	1-n
00286112	ContrastFrameAveraging	US
00286114	MaskSubPixelShift	FL	2		Mask Sub-pixel Shift
00286120	TIDOffset	SS
00286190	MaskOperationExplanation	ST
00287000	EquipmentAdministratorSequence	SQ
00287001	NumberOfDisplaySubsystems	US
00287002	CurrentConfigurationID	US
00287003	DisplaySubsystemID	US
00287004	DisplaySubsystemName	SH
00287005	DisplaySubsystemDescription	LO
00287006	SystemStatus	CS
00287007	SystemStatusComment	LO
00287008	TargetLuminanceCharacteristicsSequence	SQ
00287009	LuminanceCharacteristicsID	US
0028700A	DisplaySubsystemConfigurationSequence	SQ
0028700B	ConfigurationID	US
0028700C	ConfigurationName	SH
0028700D	ConfigurationDescription	LO
0028700E	ReferencedTargetLuminanceCharacteristicsID	US
0028700F	QAResultsSequence	SQ
00287010	DisplaySubsystemQAResultsSequence	SQ
00287011	ConfigurationQAResultsSequence	SQ
00287012	MeasurementEquipmentSequence	SQ
00287013	MeasurementFunctions	CS	1-n
00287014	MeasurementEquipmentType	CS
00287015	VisualEvaluationResultSequence	SQ
00287016	DisplayCalibrationResultSequence	SQ
00287017	DDLValue	US
00287018	CIExyWhitePoint	FL	2		CIExy White Point
00287019	DisplayFunctionType	CS
0028701A	GammaValue	FL
0028701B	NumberOfLuminancePoints	US
0028701C	LuminanceResponseSequence	SQ
0028701D	TargetMinimumLuminance	FL
0028701E	TargetMaximumLuminance	FL
0028701F	LuminanceValue	FL
00287020	LuminanceResponseDescription	LO
00287021	WhitePointFlag	CS
00287022	DisplayDeviceTypeCodeSequence	SQ
00287023	DisplaySubsystemSequence	SQ
00287024	LuminanceResultSequence	SQ
00287025	AmbientLightValueSource	CS
00287026	MeasuredCharacteristics	CS	1-n
00287027	LuminanceUniformityResultSequence	SQ
00287028	VisualEvaluationTestSequence	SQ
00287029	TestResult	CS
0028702A	TestResultComment	LO
0028702B	TestImageValidation	CS
0028702C	TestPatternCodeSequence	SQ
0028702D	MeasurementPatternCodeSequence	SQ
0028702E	VisualEvaluationMethodCodeSequence	SQ
00287FE0	PixelDataProviderURL	UR
00289001	DataPointRows	UL
00289002	DataPointColumns	UL
00289003	SignalDomainColumns	CS
00289099	LargestMonochromePixelValue	US		R
00289108	DataRepresentation	CS
00289110	PixelMeasuresSequence	SQ
00289132	FrameVOILUTSequence	SQ			Frame VOI LUT Sequence
00289145	PixelValueTransformationSequence	SQ
00289235	SignalDomainRows	CS
00289411	DisplayFilterPercentage	FL
00289415	FramePixelShiftSequence	SQ
00289416	SubtractionItemID	US
00289422	PixelIntensityRelationshipLUTSequence	SQ
00289443	FramePixelDataPropertiesSequence	SQ
00289444	GeometricalProperties	CS
00289445	GeometricMaximumDistortion	FL
00289446	ImageProcessingApplied	CS	1-n
00289454	MaskSelectionMode	CS
00289474	LUTFunction	CS
00289478	MaskVisibilityPercentage	FL
00289501	PixelShiftSequence	SQ
00289502	RegionPixelShiftSequence	SQ
00289503	VerticesOfTheRegion	SS	2-2n
00289505	MultiFramePresentationSequence	SQ			Multi-frame Presentation Sequence
00289506	PixelShiftFrameRange	US	2-2n
00289507	LUTFrameRange	US	2-2n
00289520	ImageToEquipmentMappingMatrix	DS	16
00289537	EquipmentCoordinateSystemIdentification	CS
0032000A	StudyStatusID	CS		R
0032000C	StudyPriorityID	CS		R
00320012	StudyIDIssuer	LO		R
00320032	StudyVerifiedDate	DA		R
00320033	StudyVerifiedTime	TM		R
00320034	StudyReadDate	DA		R
00320035	StudyReadTime	TM		R
00321000	ScheduledStudyStartDate	DA		R
00321001	ScheduledStudyStartTime	TM		R
00321010	ScheduledStudyStopDate	DA		R
00321011	ScheduledStudyStopTime	TM		R
00321020	ScheduledStudyLocation	LO		R
00321021	ScheduledStudyLocationAETitle	AE	1-n	R
00321030	ReasonForStudy	LO		R
00321031	RequestingPhysicianIdentificationSequence	SQ
00321032	RequestingPhysician	PN
00321033	RequestingService	LO
00321034	RequestingServiceCodeSequence	SQ
00321040	StudyArrivalDate	DA		R
00321041	StudyArrivalTime	TM		R
00321050	StudyCompletionDate	DA		R
00321051	StudyCompletionTime	TM		R
00321055	StudyComponentStatusID	CS		R
00321060	RequestedProcedureDescription	LO
00321064	RequestedProcedureCodeSequence	SQ
00321065	RequestedLateralityCodeSequence	SQ
00321066	ReasonForVisit	UT
00321067	ReasonForVisitCodeSequence	SQ
00321070	RequestedContrastAgent	LO
00324000	StudyComments	LT		R
00340001	FlowIdentifierSequence	SQ
00340002	FlowIdentifier	OB
00340003	FlowTransferSyntaxUID	UI
00340004	FlowRTPSamplingRate	UL
00340005	SourceIdentifier	OB
00340007	FrameOriginTimestamp	OB
00340008	IncludesImagingSubject	CS
00340009	FrameUsefulnessGroupSequence	SQ
0034000A	RealTimeBulkDataFlowSequence	SQ			Real-Time Bulk Data Flow Sequence
0034000B	CameraPositionGroupSequence	SQ
0034000C	IncludesInformation	CS
0034000D	TimeOfFrameGroupSequence	SQ
00380004	ReferencedPatientAliasSequence	SQ		R
00380008	VisitStatusID	CS
00380010	AdmissionID	LO
00380011	IssuerOfAdmissionID	LO		R
00380014	IssuerOfAdmissionIDSequence	SQ
00380016	RouteOfAdmissions	LO
0038001A	ScheduledAdmissionDate	DA		R
0038001B	ScheduledAdmissionTime	TM		R
0038001C	ScheduledDischargeDate	DA		R
0038001D	ScheduledDischargeTime	TM		R
0038001E	ScheduledPatientInstitutionResidence	LO		R
00380020	AdmittingDate	DA
00380021	AdmittingTime	TM
00380030	DischargeDate	DA		R
00380032	DischargeTime	TM		R
00380040	DischargeDiagnosisDescription	LO		R
00380044	DischargeDiagnosisCodeSequence	SQ		R
00380050	SpecialNeeds	LO
00380060	ServiceEpisodeID	LO
00380061	IssuerOfServiceEpisodeID	LO		R
00380062	ServiceEpisodeDescription	LO
00380064	IssuerOfServiceEpisodeIDSequence	SQ
00380100	PertinentDocumentsSequence	SQ
00380101	PertinentResourcesSequence	SQ
00380102	ResourceDescription	LO
00380300	CurrentPatientLocation	LO
00380400	PatientInstitutionResidence	LO			Patient's Institution Residence
00380500	PatientState	LO
00380502	PatientClinicalTrialParticipationSequence	SQ
00384000	VisitComments	LT
003A0004	WaveformOriginality	CS
003A0005	NumberOfWaveformChannels	US
003A0010	NumberOfWaveformSamples	UL
003A001A	SamplingFrequency	DS
003A0020	MultiplexGroupLabel	SH
003A0200	ChannelDefinitionSequence	SQ
003A0202	WaveformChannelNumber	IS
003A0203	ChannelLabel	SH
003A0205	ChannelStatus	CS	1-n
003A0208	ChannelSourceSequence	SQ
003A0209	ChannelSourceModifiersSequence	SQ
003A020A	SourceWaveformSequence	SQ
003A020C	ChannelDerivationDescription	LO
003A0210	ChannelSensitivity	DS
003A0211	ChannelSensitivityUnitsSequence	SQ
003A0212	ChannelSensitivityCorrectionFactor	DS
003A0213	ChannelBaseline	DS
003A0214	ChannelTimeSkew	DS
003A0215	ChannelSampleSkew	DS
003A0218	ChannelOffset	DS
003A021A	WaveformBitsStored	US
003A0220	FilterLowFrequency	DS
003A0221	FilterHighFrequency	DS
003A0222	NotchFilterFrequency	DS
003A0223	NotchFilterBandwidth	DS
003A0230	WaveformDataDisplayScale	FL
003A0231	WaveformDisplayBackgroundCIELabValue	US	3		Waveform Display Background CIELab Value
003A0240	WaveformPresentationGroupSequence	SQ
003A0241	PresentationGroupNumber	US
003A0242	ChannelDisplaySequence	SQ
003A0244	ChannelRecommendedDisplayCIELabValue	US	3		Channel Recommended Display CIELab Value
003A0245	ChannelPosition	FL
003A0246	DisplayShadingFlag	CS
003A0247	FractionalChannelDisplayScale	FL
003A0248	AbsoluteChannelDisplayScale	FL
003A0300	MultiplexedAudioChannelsDescriptionCodeSequence	SQ
003A0301	ChannelIdentificationCode	IS
003A0302	ChannelMode	CS
003A0310	MultiplexGroupUID	UI
003A0311	PowerlineFrequency	DS
003A0312	ChannelImpedanceSequence	SQ
003A0313	ImpedanceValue	DS
003A0314	ImpedanceMeasurementDateTime	DT			Impedance Measurement DateTime
003A0315	ImpedanceMeasurementFrequency	DS
003A0316	ImpedanceMeasurementCurrentType	CS
003A0317	WaveformAmplifierType	CS
003A0318	FilterLowFrequencyCharacteristicsSequence	SQ
003A0319	FilterHighFrequencyCharacteristicsSequence	SQ
003A0320	SummarizedFilterLookupTableSequence	SQ
003A0321	NotchFilterCharacteristicsSequence	SQ
003A0322	WaveformFilterType	CS
003A0323	AnalogFilterCharacteristicsSequence	SQ
003A0324	AnalogFilterRollOff	DS
003A0325	AnalogFilterTypeCodeSequence	SQ
003A0326	DigitalFilterCharacteristicsSequence	SQ
003A0327	DigitalFilterOrder	IS
003A0328	DigitalFilterTypeCodeSequence	SQ
003A0329	WaveformFilterDescription	ST
003A032A	FilterLookupTableSequence	SQ
003A032B	FilterLookupTableDescription	ST
003A032C	FrequencyEncodingCodeSequence	SQ
003A032D	MagnitudeEncodingCodeSequence	SQ
003A032E	FilterLookupTableData	OD
00400001	ScheduledStationAETitle	AE	1-n
00400002	ScheduledProcedureStepStartDate	DA
00400003	ScheduledProcedureStepStartTime	TM
00400004	ScheduledProcedureStepEndDate	DA
00400005	ScheduledProcedureStepEndTime	TM
00400006	ScheduledPerformingPhysicianName	PN			Scheduled Performing Physician's Name
00400007	ScheduledProcedureStepDescription	LO
00400008	ScheduledProtocolCodeSequence	SQ
00400009	ScheduledProcedureStepID	SH
0040000A	StageCodeSequence	SQ
0040000B	ScheduledPerformingPhysicianIdentificationSequence	SQ
00400010	ScheduledStationName	SH	1-n
00400011	ScheduledProcedureStepLocation	SH
00400012	PreMedication	LO			Pre-Medication
00400020	ScheduledProcedureStepStatus	CS
00400026	OrderPlacerIdentifierSequence	SQ
00400027	OrderFillerIdentifierSequence	SQ
00400031	LocalNamespaceEntityID	UT
00400032	UniversalEntityID	UT
00400033	UniversalEntityIDType	CS
00400035	IdentifierTypeCode	CS
00400036	AssigningFacilitySequence	SQ
00400039	AssigningJurisdictionCodeSequence	SQ
0040003A	AssigningAgencyOrDepartmentCodeSequence	SQ
00400100	ScheduledProcedureStepSequence	SQ
00400220	ReferencedNonImageCompositeSOPInstanceSequence	SQ			Referenced Non-Image Composite SOP Instance Sequence
00400241	PerformedStationAETitle	AE
00400242	PerformedStationName	SH
00400243	PerformedLocation	SH
00400244	PerformedProcedureStepStartDate	DA
00400245	PerformedProcedureStepStartTime	TM
00400250	PerformedProcedureStepEndDate	DA
00400251	PerformedProcedureStepEndTime	TM
00400252	PerformedProcedureStepStatus	CS
00400253	PerformedProcedureStepID	SH
00400254	PerformedProcedureStepDescription	LO
00400255	PerformedProcedureTypeDescription	LO
00400260	PerformedProtocolCodeSequence	SQ
00400261	PerformedProtocolType	CS
00400270	ScheduledStepAttributesSequence	SQ
00400275	RequestAttributesSequence	SQ
00400280	CommentsOnThePerformedProcedureStep	ST
00400281	PerformedProcedureStepDiscontinuationReasonCodeSequence	SQ
00400293	QuantitySequence	SQ
00400294	Quantity	DS
00400295	MeasuringUnitsSequence	SQ
00400296	BillingItemSequence	SQ
00400300	TotalTimeOfFluoroscopy	US		R
00400301	TotalNumberOfExposures	US		R
00400302	EntranceDose	US
00400303	ExposedArea	US	1-2
00400306	DistanceSourceToEntrance	DS
00400307	DistanceSourceToSupport	DS		R
0040030E	ExposureDoseSequence	SQ		R
00400310	CommentsOnRadiationDose	ST
00400312	XRayOutput	DS			X-Ray Output
00400314	HalfValueLayer	DS
00400316	OrganDose	DS
00400318	OrganExposed	CS
00400320	BillingProcedureStepSequence	SQ
00400321	FilmConsumptionSequence	SQ
00400324	BillingSuppliesAndDevicesSequence	SQ
00400330	ReferencedProcedureStepSequence	SQ		R
00400340	PerformedSeriesSequence	SQ
00400400	CommentsOnTheScheduledProcedureStep	LT
00400440	ProtocolContextSequence	SQ
00400441	ContentItemModifierSequence	SQ
00400500	ScheduledSpecimenSequence	SQ
0040050A	SpecimenAccessionNumber	LO		R
00400512	ContainerIdentifier	LO
00400513	IssuerOfTheContainerIdentifierSequence	SQ
00400515	AlternateContainerIdentifierSequence	SQ
00400518	ContainerTypeCodeSequence	SQ
0040051A	ContainerDescription	LO
00400520	ContainerComponentSequence	SQ
00400550	SpecimenSequence	SQ		R
00400551	SpecimenIdentifier	LO
00400552	SpecimenDescriptionSequenceTrial	SQ		R	Specimen Description Sequence (Trial)
00400553	SpecimenDescriptionTrial	ST		R	Specimen Description (Trial)
00400554	SpecimenUID	UI
00400555	AcquisitionContextSequence	SQ
00400556	AcquisitionContextDescription	ST
00400560	SpecimenDescriptionSequence	SQ
00400562	IssuerOfTheSpecimenIdentifierSequence	SQ
0040059A	SpecimenTypeCodeSequence	SQ
00400600	SpecimenShortDescription	LO
00400602	SpecimenDetailedDescription	UT
00400610	SpecimenPreparationSequence	SQ
00400612	SpecimenPreparationStepContentItemSequence	SQ
00400620	SpecimenLocalizationContentItemSequence	SQ
004006FA	SlideIdentifier	LO		R
00400710	WholeSlideMicroscopyImageFrameTypeSequence	SQ
0040071A	ImageCenterPointCoordinatesSequence	SQ
0040072A	XOffsetInSlideCoordinateSystem	DS
0040073A	YOffsetInSlideCoordinateSystem	DS
0040074A	ZOffsetInSlideCoordinateSystem	DS
004008D8	PixelSpacingSequence	SQ		R
004008DA	CoordinateSystemAxisCodeSequence	SQ		R
004008EA	MeasurementUnitsCodeSequence	SQ
004009F8	VitalStainCodeSequenceTrial	SQ		R	Vital Stain Code Sequence (Trial)
00401001	RequestedProcedureID	SH
00401002	ReasonForTheRequestedProcedure	LO
00401003	RequestedProcedurePriority	SH
00401004	PatientTransportArrangements	LO
00401005	RequestedProcedureLocation	LO
00401006	PlacerOrderNumberProcedure	SH		R	Placer Order Number / Procedure
00401007	FillerOrderNumberProcedure	SH		R	Filler Order Number / Procedure
00401008	ConfidentialityCode	LO
00401009	ReportingPriority	SH
0040100A	ReasonForRequestedProcedureCodeSequence	SQ
00401010	NamesOfIntendedRecipientsOfResults	PN	1-n
00401011	IntendedRecipientsOfResultsIdentificationSequence	SQ
00401012	ReasonForPerformedProcedureCodeSequence	SQ			Reason For Performed Procedure Code Sequence
00401060	RequestedProcedureDescriptionTrial	LO		R	Requested Procedure Description (Trial)
00401101	PersonIdentificationCodeSequence	SQ
00401102	PersonAddress	ST			Person's Address
00401103	PersonTelephoneNumbers	LO	1-n		Person's Telephone Numbers
00401104	PersonTelecomInformation	LT			Person's Telecom Information
00401400	RequestedProcedureComments	LT
00402001	ReasonForTheImagingServiceRequest	LO		R
00402004	IssueDateOfImagingServiceRequest	DA
00402005	IssueTimeOfImagingServiceRequest	TM
00402006	PlacerOrderNumberImagingServiceRequestRetired	SH		R	Placer Order Number / Imaging Service Request (Retired)
00402007	FillerOrderNumberImagingServiceRequestRetired	SH		R	Filler Order Number / Imaging Service Request (Retired)
00402008	OrderEnteredBy	PN
00402009	OrderEntererLocation	SH			Order Enterer's Location
00402010	OrderCallbackPhoneNumber	SH
00402011	OrderCallbackTelecomInformation	LT
00402016	PlacerOrderNumberImagingServiceRequest	LO			Placer Order Number / Imaging Service Request
00402017	FillerOrderNumberImagingServiceRequest	LO			Filler Order Number / Imaging Service Request
00402400	ImagingServiceRequestComments	LT
00403001	ConfidentialityConstraintOnPatientDataDescription	LO
00404001	GeneralPurposeScheduledProcedureStepStatus	CS		R
00404002	GeneralPurposePerformedProcedureStepStatus	CS		R
00404003	GeneralPurposeScheduledProcedureStepPriority	CS		R
00404004	ScheduledProcessingApplicationsCodeSequence	SQ		R
00404005	ScheduledProcedureStepStartDateTime	DT			Scheduled Procedure Step Start DateTime
00404006	MultipleCopiesFlag	CS		R
00404007	PerformedProcessingApplicationsCodeSequence	SQ		R
00404008	ScheduledProcedureStepExpirationDateTime	DT			Scheduled Procedure Step Expiration DateTime
00404009	HumanPerformerCodeSequence	SQ
00404010	ScheduledProcedureStepModificationDateTime	DT			Scheduled Procedure Step Modification DateTime
00404011	ExpectedCompletionDateTime	DT			Expected Completion DateTime
00404015	ResultingGeneralPurposePerformedProcedureStepsSequence	SQ		R
00404016	ReferencedGeneralPurposeScheduledProcedureStepSequence	SQ		R
00404018	ScheduledWorkitemCodeSequence	SQ
00404019	PerformedWorkitemCodeSequence	SQ
00404020	InputAvailabilityFlag	CS		R
00404021	InputInformationSequence	SQ
00404022	RelevantInformationSequence	SQ		R
00404023	ReferencedGeneralPurposeScheduledProcedureStepTransactionUID	UI		R
00404025	ScheduledStationNameCodeSequence	SQ
00404026	ScheduledStationClassCodeSequence	SQ
00404027	ScheduledStationGeographicLocationCodeSequence	SQ
00404028	PerformedStationNameCodeSequence	SQ
00404029	PerformedStationClassCodeSequence	SQ
00404030	PerformedStationGeographicLocationCodeSequence	SQ
00404031	RequestedSubsequentWorkitemCodeSequence	SQ		R
00404032	NonDICOMOutputCodeSequence	SQ		R	Non-DICOM Output Code Sequence
00404033	OutputInformationSequence	SQ
00404034	ScheduledHumanPerformersSequence	SQ
00404035	ActualHumanPerformersSequence	SQ
00404036	HumanPerformerOrganization	LO			Human Performer's Organization
00404037	HumanPerformerName	PN			Human Performer's Name
00404040	RawDataHandling	CS
00404041	InputReadinessState	CS
00404050	PerformedProcedureStepStartDateTime	DT			Performed Procedure Step Start DateTime
00404051	PerformedProcedureStepEndDateTime	DT			Performed Procedure Step End DateTime
00404052	ProcedureStepCancellationDateTime	DT			Procedure Step Cancellation DateTime
00404070	OutputDestinationSequence	SQ
00404071	DICOMStorageSequence	SQ
00404072	STOWRSStorageSequence	SQ			STOW-RS Storage Sequence
00404073	StorageURL	UR
00404074	XDSStorageSequence	SQ
00408302	EntranceDoseInmGy	DS			Entrance Dose in mGy
00408303	EntranceDoseDerivation	CS
00409092	ParametricMapFrameTypeSequence	SQ
00409094	ReferencedImageRealWorldValueMappingSequence	SQ
00409096	RealWorldValueMappingSequence	SQ
00409098	PixelValueMappingCodeSequence	SQ
00409210	LUTLabel	SH
00409211	RealWorldValueLastValueMapped	US or SS
00409212	RealWorldValueLUTData	FD	1-n
00409213	DoubleFloatRealWorldValueLastValueMapped	FD
00409214	DoubleFloatRealWorldValueFirstValueMapped	FD
00409216	RealWorldValueFirstValueMapped	US or SS
00409220	QuantityDefinitionSequence	SQ
00409224	RealWorldValueIntercept	FD
00409225	RealWorldValueSlope	FD
0040A007	FindingsFlagTrial	CS		R	Findings Flag (Trial)
0040A010	RelationshipType	CS
0040A020	FindingsSequenceTrial	SQ		R	Findings Sequence (Trial)
0040A021	FindingsGroupUIDTrial	UI		R	Findings Group UID (Trial)
0040A022	ReferencedFindingsGroupUIDTrial	UI		R	Referenced Findings Group UID (Trial)
0040A023	FindingsGroupRecordingDateTrial	DA		R	Findings Group Recording Date (Trial)
0040A024	FindingsGroupRecordingTimeTrial	TM		R	Findings Group Recording Time (Trial)
0040A026	FindingsSourceCategoryCodeSequenceTrial	SQ		R	Findings Source Category Code Sequence (Trial)
0040A027	VerifyingOrganization	LO
0040A028	DocumentingOrganizationIdentifierCodeSequenceTrial	SQ		R	Documenting Organization Identifier Code Sequence (Trial)
0040A030	VerificationDateTime	DT			Verification DateTime
0040A032	ObservationDateTime	DT			Observation DateTime
0040A033	ObservationStartDateTime	DT			Observation Start DateTime
0040A034	EffectiveStartDateTime	DT			Effective Start DateTime
0040A035	EffectiveStopDateTime	DT			Effective Stop DateTime
0040A040	ValueType	CS
0040A043	ConceptNameCodeSequence	SQ
0040A047	MeasurementPrecisionDescriptionTrial	LO		R	Measurement Precision Description (Trial)
0040A050	ContinuityOfContent	CS			Continuity Of Content
0040A057	UrgencyOrPriorityAlertsTrial	CS	1-n	R	Urgency or Priority Alerts (Trial)
0040A060	SequencingIndicatorTrial	LO		R	Sequencing Indicator (Trial)
0040A066	DocumentIdentifierCodeSequenceTrial	SQ		R	Document Identifier Code Sequence (Trial)
0040A067	DocumentAuthorTrial	PN		R	Document Author (Trial)
0040A068	DocumentAuthorIdentifierCodeSequenceTrial	SQ		R	Document Author Identifier Code Sequence (Trial)
0040A070	IdentifierCodeSequenceTrial	SQ		R	Identifier Code Sequence (Trial)
0040A073	VerifyingObserverSequence	SQ
0040A074	ObjectBinaryIdentifierTrial	OB		R	Object Binary Identifier (Trial)
0040A075	VerifyingObserverName	PN
0040A076	DocumentingObserverIdentifierCodeSequenceTrial	SQ		R	Documenting Observer Identifier Code Sequence (Trial)
0040A078	AuthorObserverSequence	SQ
0040A07A	ParticipantSequence	SQ
0040A07C	CustodialOrganizationSequence	SQ
0040A080	ParticipationType	CS
0040A082	ParticipationDateTime	DT			Participation DateTime
0040A084	ObserverType	CS
0040A085	ProcedureIdentifierCodeSequenceTrial	SQ		R	Procedure Identifier Code Sequence (Trial)
0040A088	VerifyingObserverIdentificationCodeSequence	SQ
0040A089	ObjectDirectoryBinaryIdentifierTrial	OB		R	Object Directory Binary Identifier (Trial)
0040A090	EquivalentCDADocumentSequence	SQ		R
0040A0B0	ReferencedWaveformChannels	US	2-2n
0040A110	DateOfDocumentOrVerbalTransactionTrial	DA		R	Date of Document or Verbal Transaction (Trial)
0040A112	TimeOfDocumentCreationOrVerbalTransactionTrial	TM		R	Time of Document Creation or Verbal Transaction (Trial)
0040A120	DateTime	DT			DateTime
0040A121	Date	DA
0040A122	Time	TM
0040A123	PersonName	PN
0040A124	UID	UI
0040A125	ReportStatusIDTrial	CS	2	R	Report Status ID (Trial)
0040A130	TemporalRangeType	CS
0040A132	ReferencedSamplePositions	UL	1-n
0040A136	ReferencedFrameNumbers	US	1-n	R
0040A138	ReferencedTimeOffsets	DS	1-n
0040A13A	ReferencedDateTime	DT	1-n		Referenced DateTime
0040A160	TextValue	UT
0040A161	FloatingPointValue	FD	1-n
0040A162	RationalNumeratorValue	SL	1-n
0040A163	RationalDenominatorValue	UL	1-n
0040A167	ObservationCategoryCodeSequenceTrial	SQ		R	Observation Category Code Sequence (Trial)
0040A168	ConceptCodeSequence	SQ
0040A16A	BibliographicCitationTrial	ST		R	Bibliographic Citation (Trial)
0040A170	PurposeOfReferenceCodeSequence	SQ
0040A171	ObservationUID	UI
0040A172	ReferencedObservationUIDTrial	UI		R	Referenced Observation UID (Trial)
0040A173	ReferencedObservationClassTrial	CS		R	Referenced Observation Class (Trial)
0040A174	ReferencedObjectObservationClassTrial	CS		R	Referenced Object Observation Class (Trial)
0040A180	AnnotationGroupNumber	US
0040A192	ObservationDateTrial	DA		R	Observation Date (Trial)
0040A193	ObservationTimeTrial	TM		R	Observation Time (Trial)
0040A194	MeasurementAutomationTrial	CS		R	Measurement Automation (Trial)
0040A195	ModifierCodeSequence	SQ
0040A224	IdentificationDescriptionTrial	ST		R	Identification Description (Trial)
0040A290	CoordinatesSetGeometricTypeTrial	CS		R	Coordinates Set Geometric Type (Trial)
0040A296	AlgorithmCodeSequenceTrial	SQ		R	Algorithm Code Sequence (Trial)
0040A297	AlgorithmDescriptionTrial	ST		R	Algorithm Description (Trial)
0040A29A	PixelCoordinatesSetTrial	SL	2-2n	R	Pixel Coordinates Set (Trial)
0040A300	MeasuredValueSequence	SQ
0040A301	NumericValueQualifierCodeSequence	SQ
0040A307	CurrentObserverTrial	PN		R	Current Observer (Trial)
0040A30A	NumericValue	DS	1-n
0040A313	ReferencedAccessionSequenceTrial	SQ		R	Referenced Accession Sequence (Trial)
0040A33A	ReportStatusCommentTrial	ST		R	Report Status Comment (Trial)
0040A340	ProcedureContextSequenceTrial	SQ		R	Procedure Context Sequence (Trial)
0040A352	VerbalSourceTrial	PN		R	Verbal Source (Trial)
0040A353	AddressTrial	ST		R	Address (Trial)
0040A354	TelephoneNumberTrial	LO		R	Telephone Number (Trial)
0040A358	VerbalSourceIdentifierCodeSequenceTrial	SQ		R	Verbal Source Identifier Code Sequence (Trial)
0040A360	PredecessorDocumentsSequence	SQ
0040A370	ReferencedRequestSequence	SQ
0040A372	PerformedProcedureCodeSequence	SQ
0040A375	CurrentRequestedProcedureEvidenceSequence	SQ
0040A380	ReportDetailSequenceTrial	SQ		R	Report Detail Sequence (Trial)
0040A385	PertinentOtherEvidenceSequence	SQ
0040A390	HL7StructuredDocumentReferenceSequence	SQ
0040A402	ObservationSubjectUIDTrial	UI		R	Observation Subject UID (Trial)
0040A403	ObservationSubjectClassTrial	CS		R	Observation Subject Class (Trial)
0040A404	ObservationSubjectTypeCodeSequenceTrial	SQ		R	Observation Subject Type Code Sequence (Trial)
0040A491	CompletionFlag	CS
0040A492	CompletionFlagDescription	LO
0040A493	VerificationFlag	CS
0040A494	ArchiveRequested	CS
0040A496	PreliminaryFlag	CS
0040A504	ContentTemplateSequence	SQ
0040A525	IdenticalDocumentsSequence	SQ
0040A600	ObservationSubjectContextFlagTrial	CS		R	Observation Subject Context Flag (Trial)
0040A601	ObserverContextFlagTrial	CS		R	Observer Context Flag (Trial)
0040A603	ProcedureContextFlagTrial	CS		R	Procedure Context Flag (Trial)
0040A730	ContentSequence	SQ
0040A731	RelationshipSequenceTrial	SQ		R	Relationship Sequence (Trial)
0040A732	RelationshipTypeCodeSequenceTrial	SQ		R	Relationship Type Code Sequence (Trial)
0040A744	LanguageCodeSequenceTrial	SQ		R	Language Code Sequence (Trial)
0040A801	TabulatedValuesSequence	SQ
0040A802	NumberOfTableRows	UL
0040A803	NumberOfTableColumns	UL
0040A804	TableRowNumber	UL
0040A805	TableColumnNumber	UL
0040A806	TableRowDefinitionSequence	SQ
0040A807	TableColumnDefinitionSequence	SQ
0040A808	CellValuesSequence	SQ
0040A992	UniformResourceLocatorTrial	ST		R	Uniform Resource Locator (Trial)
0040B020	WaveformAnnotationSequence	SQ
0040B030	StructuredWaveformAnnotationSequence	SQ
0040B031	WaveformAnnotationDisplaySelectionSequence	SQ
0040B032	ReferencedMontageIndex	US
0040B033	WaveformTextualAnnotationSequence	SQ
0040B034	AnnotationDateTime	DT			Annotation DateTime
0040B035	DisplayedWaveformSegmentSequence	SQ
0040B036	SegmentDefinitionDateTime	DT			Segment Definition DateTime
0040B037	MontageActivationSequence	SQ
0040B038	MontageActivationTimeOffset	DS
0040B039	WaveformMontageSequence	SQ
0040B03A	ReferencedMontageChannelNumber	IS
0040B03B	MontageName	LT
0040B03C	MontageChannelSequence	SQ
0040B03D	MontageIndex	US
0040B03E	MontageChannelNumber	IS
0040B03F	MontageChannelLabel	LO
0040B040	MontageChannelSourceCodeSequence	SQ
0040B041	ContributingChannelSourcesSequence	SQ
0040B042	ChannelWeight	FL
0040DB00	TemplateIdentifier	CS
0040DB06	TemplateVersion	DT		R
0040DB07	TemplateLocalVersion	DT		R
0040DB0B	TemplateExtensionFlag	CS		R
0040DB0C	TemplateExtensionOrganizationUID	UI		R
0040DB0D	TemplateExtensionCreatorUID	UI		R
0040DB73	ReferencedContentItemIdentifier	UL	1-n
0040E001	HL7InstanceIdentifier	ST
0040E004	HL7DocumentEffectiveTime	DT
0040E006	HL7DocumentTypeCodeSequence	SQ
0040E008	DocumentClassCodeSequence	SQ
0040E010	RetrieveURI	UR
0040E011	RetrieveLocationUID	UI
0040E012	DisplayURI	UR
0040E020	TypeOfInstances	CS
0040E021	DICOMRetrievalSequence	SQ
0040E022	DICOMMediaRetrievalSequence	SQ
0040E023	WADORetrievalSequence	SQ
0040E024	XDSRetrievalSequence	SQ
0040E025	WADORSRetrievalSequence	SQ			WADO-RS Retrieval Sequence
0040E030	RepositoryUniqueID	UI
0040E031	HomeCommunityID	UI
00420010	DocumentTitle	ST
00420011	EncapsulatedDocument	OB
00420012	MIMETypeOfEncapsulatedDocument	LO
00420013	SourceInstanceSequence	SQ
00420014	ListOfMIMETypes	LO	1-n
00420015	EncapsulatedDocumentLength	UL
00440001	ProductPackageIdentifier	ST
00440002	SubstanceAdministrationApproval	CS
00440003	ApprovalStatusFurtherDescription	LT
00440004	ApprovalStatusDateTime	DT			Approval Status DateTime
00440007	ProductTypeCodeSequence	SQ
00440008	ProductName	LO	1-n
00440009	ProductDescription	LT
0044000A	ProductLotIdentifier	LO
0044000B	ProductExpirationDateTime	DT			Product Expiration DateTime
00440010	SubstanceAdministrationDateTime	DT			Substance Administration DateTime
00440011	SubstanceAdministrationNotes	LO
00440012	SubstanceAdministrationDeviceID	LO
00440013	ProductParameterSequence	SQ
00440019	SubstanceAdministrationParameterSequence	SQ
00440100	ApprovalSequence	SQ
00440101	AssertionCodeSequence	SQ
00440102	AssertionUID	UI
00440103	AsserterIdentificationSequence	SQ
00440104	AssertionDateTime	DT			Assertion DateTime
00440105	AssertionExpirationDateTime	DT			Assertion Expiration DateTime
00440106	AssertionComments	UT
00440107	RelatedAssertionSequence	SQ
00440108	ReferencedAssertionUID	UI
00440109	ApprovalSubjectSequence	SQ
0044010A	OrganizationalRoleCodeSequence	SQ
00440110	RTAssertionsSequence	SQ
00460012	LensDescription	LO
00460014	RightLensSequence	SQ
00460015	LeftLensSequence	SQ
00460016	UnspecifiedLateralityLensSequence	SQ
00460018	CylinderSequence	SQ
00460028	PrismSequence	SQ
00460030	HorizontalPrismPower	FD
00460032	HorizontalPrismBase	CS
00460034	VerticalPrismPower	FD
00460036	VerticalPrismBase	CS
00460038	LensSegmentType	CS
00460040	OpticalTransmittance	FD
00460042	ChannelWidth	FD
00460044	PupilSize	FD
00460046	CornealSize	FD
00460047	CornealSizeSequence	SQ
00460050	AutorefractionRightEyeSequence	SQ
00460052	AutorefractionLeftEyeSequence	SQ
00460060	DistancePupillaryDistance	FD
00460062	NearPupillaryDistance	FD
00460063	IntermediatePupillaryDistance	FD
00460064	OtherPupillaryDistance	FD
00460070	KeratometryRightEyeSequence	SQ
00460071	KeratometryLeftEyeSequence	SQ
00460074	SteepKeratometricAxisSequence	SQ
00460075	RadiusOfCurvature	FD
00460076	KeratometricPower	FD
00460077	KeratometricAxis	FD
00460080	FlatKeratometricAxisSequence	SQ
00460092	BackgroundColor	CS
00460094	Optotype	CS
00460095	OptotypePresentation	CS
00460097	SubjectiveRefractionRightEyeSequence	SQ
00460098	SubjectiveRefractionLeftEyeSequence	SQ
00460100	AddNearSequence	SQ
00460101	AddIntermediateSequence	SQ
00460102	AddOtherSequence	SQ
00460104	AddPower	FD
00460106	ViewingDistance	FD
00460110	CorneaMeasurementsSequence	SQ
00460111	SourceOfCorneaMeasurementDataCodeSequence	SQ
00460112	SteepCornealAxisSequence	SQ
00460113	FlatCornealAxisSequence	SQ
00460114	CornealPower	FD
00460115	CornealAxis	FD
00460116	CorneaMeasurementMethodCodeSequence	SQ
00460117	RefractiveIndexOfCornea	FL
00460118	RefractiveIndexOfAqueousHumor	FL
00460121	VisualAcuityTypeCodeSequence	SQ
00460122	VisualAcuityRightEyeSequence	SQ
00460123	VisualAcuityLeftEyeSequence	SQ
00460124	VisualAcuityBothEyesOpenSequence	SQ
00460125	ViewingDistanceType	CS
00460135	VisualAcuityModifiers	SS	2
00460137	DecimalVisualAcuity	FD
00460139	OptotypeDetailedDefinition	LO
00460145	ReferencedRefractiveMeasurementsSequence	SQ
00460146	SpherePower	FD
00460147	CylinderPower	FD
00460201	CornealTopographySurface	CS
00460202	CornealVertexLocation	FL	2
00460203	PupilCentroidXCoordinate	FL			Pupil Centroid X-Coordinate
00460204	PupilCentroidYCoordinate	FL			Pupil Centroid Y-Coordinate
00460205	EquivalentPupilRadius	FL
00460207	CornealTopographyMapTypeCodeSequence	SQ
00460208	VerticesOfTheOutlineOfPupil	IS	2-2n
00460210	CornealTopographyMappingNormalsSequence	SQ
00460211	MaximumCornealCurvatureSequence	SQ
00460212	MaximumCornealCurvature	FL
00460213	MaximumCornealCurvatureLocation	FL	2
00460215	MinimumKeratometricSequence	SQ
00460218	SimulatedKeratometricCylinderSequence	SQ
00460220	AverageCornealPower	FL
00460224	CornealISValue	FL			Corneal I-S Value
00460227	AnalyzedArea	FL
00460230	SurfaceRegularityIndex	FL
00460232	SurfaceAsymmetryIndex	FL
00460234	CornealEccentricityIndex	FL
00460236	KeratoconusPredictionIndex	FL
00460238	DecimalPotentialVisualAcuity	FL
00460242	CornealTopographyMapQualityEvaluation	CS
00460244	SourceImageCornealProcessedDataSequence	SQ
00460247	CornealPointLocation	FL	3
00460248	CornealPointEstimated	CS
00460249	AxialPower	FL
00460250	TangentialPower	FL
00460251	RefractivePower	FL
00460252	RelativeElevation	FL
00460253	CornealWavefront	FL
00480001	ImagedVolumeWidth	FL
00480002	ImagedVolumeHeight	FL
00480003	ImagedVolumeDepth	FL
00480006	TotalPixelMatrixColumns	UL
00480007	TotalPixelMatrixRows	UL
00480008	TotalPixelMatrixOriginSequence	SQ
00480010	SpecimenLabelInImage	CS
00480011	FocusMethod	CS
00480012	ExtendedDepthOfField	CS
00480013	NumberOfFocalPlanes	US
00480014	DistanceBetweenFocalPlanes	FL
00480015	RecommendedAbsentPixelCIELabValue	US	3		Recommended Absent Pixel CIELab Value
00480100	IlluminatorTypeCodeSequence	SQ
00480102	ImageOrientationSlide	DS	6		Image Orientation (Slide)
00480105	OpticalPathSequence	SQ
00480106	OpticalPathIdentifier	SH
00480107	OpticalPathDescription	ST
00480108	IlluminationColorCodeSequence	SQ
00480110	SpecimenReferenceSequence	SQ
00480111	CondenserLensPower	DS
00480112	ObjectiveLensPower	DS
00480113	ObjectiveLensNumericalAperture	DS
00480114	ConfocalMode	CS
00480115	TissueLocation	CS
00480116	ConfocalMicroscopyImageFrameTypeSequence	SQ
00480117	ImageAcquisitionDepth	FD
00480120	PaletteColorLookupTableSequence	SQ
00480200	ReferencedImageNavigationSequence	SQ		R
00480201	TopLeftHandCornerOfLocalizerArea	US	2	R
00480202	BottomRightHandCornerOfLocalizerArea	US	2	R
00480207	OpticalPathIdentificationSequence	SQ
0048021A	PlanePositionSlideSequence	SQ			Plane Position (Slide) Sequence
0048021E	ColumnPositionInTotalImagePixelMatrix	SL			Column Position In Total Image Pixel Matrix
0048021F	RowPositionInTotalImagePixelMatrix	SL			Row Position In Total Image Pixel Matrix
00480301	PixelOriginInterpretation	CS
00480302	NumberOfOpticalPaths	UL
00480303	TotalPixelMatrixFocalPlanes	UL
00480304	TilesOverlap	CS
00500004	CalibrationImage	CS
00500010	DeviceSequence	SQ
00500012	ContainerComponentTypeCodeSequence	SQ
00500013	ContainerComponentThickness	FD
00500014	DeviceLength	DS
00500015	ContainerComponentWidth	FD
00500016	DeviceDiameter	DS
00500017	DeviceDiameterUnits	CS
00500018	DeviceVolume	DS
00500019	InterMarkerDistance	DS			Inter-Marker Distance
0050001A	ContainerComponentMaterial	CS
0050001B	ContainerComponentID	LO
0050001C	ContainerComponentLength	FD
0050001D	ContainerComponentDiameter	FD
0050001E	ContainerComponentDescription	LO
00500020	DeviceDescription	LO
00500021	LongDeviceDescription	ST
00520001	ContrastBolusIngredientPercentByVolume	FL			Contrast/Bolus Ingredient Percent by Volume
00520002	OCTFocalDistance	FD
00520003	BeamSpotSize	FD
00520004	EffectiveRefractiveIndex	FD
00520006	OCTAcquisitionDomain	CS
00520007	OCTOpticalCenterWavelength	FD
00520008	AxialResolution	FD
00520009	RangingDepth	FD
00520011	ALineRate	FD			A-line Rate
00520012	ALinesPerFrame	US			A-lines Per Frame
00520013	CatheterRotationalRate	FD
00520014	ALinePixelSpacing	FD			A-line Pixel Spacing
00520016	ModeOfPercutaneousAccessSequence	SQ
00520025	IntravascularOCTFrameTypeSequence	SQ
00520026	OCTZOffsetApplied	CS			OCT Z Offset Applied
00520027	IntravascularFrameContentSequence	SQ
00520028	IntravascularLongitudinalDistance	FD
00520029	IntravascularOCTFrameContentSequence	SQ
00520030	OCTZOffsetCorrection	SS			OCT Z Offset Correction
00520031	CatheterDirectionOfRotation	CS
00520033	SeamLineLocation	FD
00520034	FirstALineLocation	FD			First A-line Location
00520036	SeamLineIndex	US
00520038	NumberOfPaddedALines	US			Number of Padded A-lines
00520039	InterpolationType	CS
0052003A	RefractiveIndexApplied	CS
00540010	EnergyWindowVector	US	1-n
00540011	NumberOfEnergyWindows	US
00540012	EnergyWindowInformationSequence	SQ
00540013	EnergyWindowRangeSequence	SQ
00540014	EnergyWindowLowerLimit	DS
00540015	EnergyWindowUpperLimit	DS
00540016	RadiopharmaceuticalInformationSequence	SQ
00540017	ResidualSyringeCounts	IS
00540018	EnergyWindowName	SH
00540020	DetectorVector	US	1-n
00540021	NumberOfDetectors	US
00540022	DetectorInformationSequence	SQ
00540030	PhaseVector	US	1-n
00540031	NumberOfPhases	US
00540032	PhaseInformationSequence	SQ
00540033	NumberOfFramesInPhase	US
00540036	PhaseDelay	IS
00540038	PauseBetweenFrames	IS
00540039	PhaseDescription	CS
00540050	RotationVector	US	1-n
00540051	NumberOfRotations	US
00540052	RotationInformationSequence	SQ
00540053	NumberOfFramesInRotation	US
00540060	RRIntervalVector	US	1-n		R-R Interval Vector
00540061	NumberOfRRIntervals	US			Number of R-R Intervals
00540062	GatedInformationSequence	SQ
00540063	DataInformationSequence	SQ
00540070	TimeSlotVector	US	1-n
00540071	NumberOfTimeSlots	US
00540072	TimeSlotInformationSequence	SQ
00540073	TimeSlotTime	DS
00540080	SliceVector	US	1-n
00540081	NumberOfSlices	US
00540090	AngularViewVector	US	1-n
00540100	TimeSliceVector	US	1-n
00540101	NumberOfTimeSlices	US
00540200	StartAngle	DS
00540202	TypeOfDetectorMotion	CS
00540210	TriggerVector	IS	1-n
00540211	NumberOfTriggersInPhase	US
00540220	ViewCodeSequence	SQ
00540222	ViewModifierCodeSequence	SQ
00540300	RadionuclideCodeSequence	SQ
00540302	AdministrationRouteCodeSequence	SQ
00540304	RadiopharmaceuticalCodeSequence	SQ
00540306	CalibrationDataSequence	SQ
00540308	EnergyWindowNumber	US
00540400	ImageID	SH
00540410	PatientOrientationCodeSequence	SQ
00540412	PatientOrientationModifierCodeSequence	SQ
00540414	PatientGantryRelationshipCodeSequence	SQ
00540500	SliceProgressionDirection	CS
00540501	ScanProgressionDirection	CS
00541000	SeriesType	CS	2
00541001	Units	CS
00541002	CountsSource	CS
00541004	ReprojectionMethod	CS
00541006	SUVType	CS
00541100	RandomsCorrectionMethod	CS
00541101	AttenuationCorrectionMethod	LO
00541102	DecayCorrection	CS
00541103	ReconstructionMethod	LO
00541104	DetectorLinesOfResponseUsed	LO
00541105	ScatterCorrectionMethod	LO
00541200	AxialAcceptance	DS
00541201	AxialMash	IS	2
00541202	TransverseMash	IS
00541203	DetectorElementSize	DS	2
00541210	CoincidenceWindowWidth	DS
00541220	SecondaryCountsType	CS	1-n
00541300	FrameReferenceTime	DS
00541310	PrimaryPromptsCountsAccumulated	IS			Primary (Prompts) Counts Accumulated
00541311	SecondaryCountsAccumulated	IS	1-n
00541320	SliceSensitivityFactor	DS
00541321	DecayFactor	DS
00541322	DoseCalibrationFactor	DS
00541323	ScatterFractionFactor	DS
00541324	DeadTimeFactor	DS
00541330	ImageIndex	US
00541400	CountsIncluded	CS	1-n	R
00541401	DeadTimeCorrectionFlag	CS		R
00603000	HistogramSequence	SQ
00603002	HistogramNumberOfBins	US
00603004	HistogramFirstBinValue	US or SS
00603006	HistogramLastBinValue	US or SS
00603008	HistogramBinWidth	US
00603010	HistogramExplanation	LO
00603020	HistogramData	UL	1-n
00620001	SegmentationType	CS
00620002	SegmentSequence	SQ
00620003	SegmentedPropertyCategoryCodeSequence	SQ
00620004	SegmentNumber	US
00620005	SegmentLabel	LO
00620006	SegmentDescription	ST
00620007	SegmentationAlgorithmIdentificationSequence	SQ
00620008	SegmentAlgorithmType	CS
00620009	SegmentAlgorithmName	LO	1-n
0062000A	SegmentIdentificationSequence	SQ
0062000B	ReferencedSegmentNumber	US	1-n
0062000C	RecommendedDisplayGrayscaleValue	US
0062000D	RecommendedDisplayCIELabValue	US	3		Recommended Display CIELab Value
0062000E	MaximumFractionalValue	US
0062000F	SegmentedPropertyTypeCodeSequence	SQ
00620010	SegmentationFractionalType	CS
00620011	SegmentedPropertyTypeModifierCodeSequence	SQ
00620012	UsedSegmentsSequence	SQ
00620013	SegmentsOverlap	CS
00620020	TrackingID	UT
00620021	TrackingUID	UI
00640002	DeformableRegistrationSequence	SQ
00640003	SourceFrameOfReferenceUID	UI
00640005	DeformableRegistrationGridSequence	SQ
00640007	GridDimensions	UL	3
00640008	GridResolution	FD	3
00640009	VectorGridData	OF
0064000F	PreDeformationMatrixRegistrationSequence	SQ
00640010	PostDeformationMatrixRegistrationSequence	SQ
00660001	NumberOfSurfaces	UL
00660002	SurfaceSequence	SQ
00660003	SurfaceNumber	UL
00660004	SurfaceComments	LT
00660005	SurfaceOffset	FL
00660009	SurfaceProcessing	CS
0066000A	SurfaceProcessingRatio	FL
0066000B	SurfaceProcessingDescription	LO
0066000C	RecommendedPresentationOpacity	FL
0066000D	RecommendedPresentationType	CS
0066000E	FiniteVolume	CS
00660010	Manifold	CS
00660011	SurfacePointsSequence	SQ
00660012	SurfacePointsNormalsSequence	SQ
00660013	SurfaceMeshPrimitivesSequence	SQ
00660015	NumberOfSurfacePoints	UL
00660016	PointCoordinatesData	OF
00660017	PointPositionAccuracy	FL	3
00660018	MeanPointDistance	FL
00660019	MaximumPointDistance	FL
0066001A	PointsBoundingBoxCoordinates	FL	6
0066001B	AxisOfRotation	FL	3
0066001C	CenterOfRotation	FL	3
0066001E	NumberOfVectors	UL
0066001F	VectorDimensionality	US
00660020	VectorAccuracy	FL	1-n
00660021	VectorCoordinateData	OF
00660022	DoublePointCoordinatesData	OD
00660023	TrianglePointIndexList	OW		R
00660024	EdgePointIndexList	OW		R
00660025	VertexPointIndexList	OW		R
00660026	TriangleStripSequence	SQ
00660027	TriangleFanSequence	SQ
00660028	LineSequence	SQ
00660029	PrimitivePointIndexList	OW		R
0066002A	SurfaceCount	UL
0066002B	ReferencedSurfaceSequence	SQ
0066002C	ReferencedSurfaceNumber	UL
0066002D	SegmentSurfaceGenerationAlgorithmIdentificationSequence	SQ
0066002E	SegmentSurfaceSourceInstanceSequence	SQ
0066002F	AlgorithmFamilyCodeSequence	SQ
00660030	AlgorithmNameCodeSequence	SQ
00660031	AlgorithmVersion	LO
00660032	AlgorithmParameters	LT
00660034	FacetSequence	SQ
00660035	SurfaceProcessingAlgorithmIdentificationSequence	SQ
00660036	AlgorithmName	LO
00660037	RecommendedPointRadius	FL
00660038	RecommendedLineThickness	FL
00660040	LongPrimitivePointIndexList	OL
00660041	LongTrianglePointIndexList	OL
00660042	LongEdgePointIndexList	OL
00660043	LongVertexPointIndexList	OL
00660101	TrackSetSequence	SQ
00660102	TrackSequence	SQ
00660103	RecommendedDisplayCIELabValueList	OW			Recommended Display CIELab Value List
00660104	TrackingAlgorithmIdentificationSequence	SQ
00660105	TrackSetNumber	UL
00660106	TrackSetLabel	LO
00660107	TrackSetDescription	UT
00660108	TrackSetAnatomicalTypeCodeSequence	SQ
00660121	MeasurementsSequence	SQ
00660124	TrackSetStatisticsSequence	SQ
00660125	FloatingPointValues	OF
00660129	TrackPointIndexList	OL
00660130	TrackStatisticsSequence	SQ
00660132	MeasurementValuesSequence	SQ
00660133	DiffusionAcquisitionCodeSequence	SQ
00660134	DiffusionModelCodeSequence	SQ
00686210	ImplantSize	LO
00686221	ImplantTemplateVersion	LO
00686222	ReplacedImplantTemplateSequence	SQ
00686223	ImplantType	CS
00686224	DerivationImplantTemplateSequence	SQ
00686225	OriginalImplantTemplateSequence	SQ
00686226	EffectiveDateTime	DT			Effective DateTime
00686230	ImplantTargetAnatomySequence	SQ
00686260	InformationFromManufacturerSequence	SQ			Information From Manufacturer Sequence
00686265	NotificationFromManufacturerSequence	SQ			Notification From Manufacturer Sequence
00686270	InformationIssueDateTime	DT			Information Issue DateTime
00686280	InformationSummary	ST
006862A0	ImplantRegulatoryDisapprovalCodeSequence	SQ
006862A5	OverallTemplateSpatialTolerance	FD
006862C0	HPGLDocumentSequence	SQ
006862D0	HPGLDocumentID	US
006862D5	HPGLDocumentLabel	LO
006862E0	ViewOrientationCodeSequence	SQ
006862F0	ViewOrientationModifierCodeSequence	SQ
006862F2	HPGLDocumentScaling	FD
00686300	HPGLDocument	OB
00686310	HPGLContourPenNumber	US
00686320	HPGLPenSequence	SQ
00686330	HPGLPenNumber	US
00686340	HPGLPenLabel	LO
00686345	HPGLPenDescription	ST
00686346	RecommendedRotationPoint	FD	2
00686347	BoundingRectangle	FD	4
00686350	ImplantTemplate3DModelSurfaceNumber	US	1-n		Implant Template 3D Model Surface Number
00686360	SurfaceModelDescriptionSequence	SQ
00686380	SurfaceModelLabel	LO
00686390	SurfaceModelScalingFactor	FD
006863A0	MaterialsCodeSequence	SQ
006863A4	CoatingMaterialsCodeSequence	SQ
006863A8	ImplantTypeCodeSequence	SQ
006863AC	FixationMethodCodeSequence	SQ
006863B0	MatingFeatureSetsSequence	SQ
006863C0	MatingFeatureSetID	US
006863D0	MatingFeatureSetLabel	LO
006863E0	MatingFeatureSequence	SQ
006863F0	MatingFeatureID	US
00686400	MatingFeatureDegreeOfFreedomSequence	SQ
00686410	DegreeOfFreedomID	US
00686420	DegreeOfFreedomType	CS
00686430	TwoDMatingFeatureCoordinatesSequence	SQ			2D Mating Feature Coordinates Sequence
00686440	ReferencedHPGLDocumentID	US
00686450	TwoDMatingPoint	FD	2		2D Mating Point
00686460	TwoDMatingAxes	FD	4		2D Mating Axes
00686470	TwoDDegreeOfFreedomSequence	SQ			2D Degree of Freedom Sequence
00686490	ThreeDDegreeOfFreedomAxis	FD	3		3D Degree of Freedom Axis
006864A0	RangeOfFreedom	FD	2
006864C0	ThreeDMatingPoint	FD	3		3D Mating Point
006864D0	ThreeDMatingAxes	FD	9		3D Mating Axes
006864F0	TwoDDegreeOfFreedomAxis	FD	3		2D Degree of Freedom Axis
00686500	PlanningLandmarkPointSequence	SQ
00686510	PlanningLandmarkLineSequence	SQ
00686520	PlanningLandmarkPlaneSequence	SQ
00686530	PlanningLandmarkID	US
00686540	PlanningLandmarkDescription	LO
00686545	PlanningLandmarkIdentificationCodeSequence	SQ
00686550	TwoDPointCoordinatesSequence	SQ			2D Point Coordinates Sequence
00686560	TwoDPointCoordinates	FD	2		2D Point Coordinates
00686590	ThreeDPointCoordinates	FD	3		3D Point Coordinates
006865A0	TwoDLineCoordinatesSequence	SQ			2D Line Coordinates Sequence
006865B0	TwoDLineCoordinates	FD	4		2D Line Coordinates
006865D0	ThreeDLineCoordinates	FD	6		3D Line Coordinates
006865E0	TwoDPlaneCoordinatesSequence	SQ			2D Plane Coordinates Sequence
006865F0	TwoDPlaneIntersection	FD	4		2D Plane Intersection
00686610	ThreeDPlaneOrigin	FD	3		3D Plane Origin
00686620	ThreeDPlaneNormal	FD	3		3D Plane Normal
00687001	ModelModification	CS
00687002	ModelMirroring	CS
00687003	ModelUsageCodeSequence	SQ
00687004	ModelGroupUID	UI
00687005	RelativeURIReferenceWithinEncapsulatedDocument	UR
006A0001	AnnotationCoordinateType	CS
006A0002	AnnotationGroupSequence	SQ
006A0003	AnnotationGroupUID	UI
006A0005	AnnotationGroupLabel	LO
006A0006	AnnotationGroupDescription	UT
006A0007	AnnotationGroupGenerationType	CS
006A0008	AnnotationGroupAlgorithmIdentificationSequence	SQ
006A0009	AnnotationPropertyCategoryCodeSequence	SQ
006A000A	AnnotationPropertyTypeCodeSequence	SQ
006A000B	AnnotationPropertyTypeModifierCodeSequence	SQ
006A000C	NumberOfAnnotations	UL
006A000D	AnnotationAppliesToAllOpticalPaths	CS
006A000E	ReferencedOpticalPathIdentifier	SH	1-n
006A000F	AnnotationAppliesToAllZPlanes	CS
006A0010	CommonZCoordinateValue	FD	1-n
006A0011	AnnotationIndexList	OL
00700001	GraphicAnnotationSequence	SQ
00700002	GraphicLayer	CS
00700003	BoundingBoxAnnotationUnits	CS
00700004	AnchorPointAnnotationUnits	CS
00700005	GraphicAnnotationUnits	CS
00700006	UnformattedTextValue	ST
00700008	TextObjectSequence	SQ
00700009	GraphicObjectSequence	SQ
00700010	BoundingBoxTopLeftHandCorner	FL	2
00700011	BoundingBoxBottomRightHandCorner	FL	2
00700012	BoundingBoxTextHorizontalJustification	CS
00700014	AnchorPoint	FL	2
00700015	AnchorPointVisibility	CS
00700020	GraphicDimensions	US
00700021	NumberOfGraphicPoints	US
00700022	GraphicData	FL	2-n
00700023	GraphicType	CS
00700024	GraphicFilled	CS
00700040	ImageRotationRetired	IS		R	Image Rotation (Retired)
00700041	ImageHorizontalFlip	CS
00700042	ImageRotation	US
00700050	DisplayedAreaTopLeftHandCornerTrial	US	2	R	Displayed Area Top Left Hand Corner (Trial)
00700051	DisplayedAreaBottomRightHandCornerTrial	US	2	R	Displayed Area Bottom Right Hand Corner (Trial)
00700052	DisplayedAreaTopLeftHandCorner	SL	2
00700053	DisplayedAreaBottomRightHandCorner	SL	2
0070005A	DisplayedAreaSelectionSequence	SQ
00700060	GraphicLayerSequence	SQ
00700062	GraphicLayerOrder	IS
00700066	GraphicLayerRecommendedDisplayGrayscaleValue	US
00700067	GraphicLayerRecommendedDisplayRGBValue	US	3	R
00700068	GraphicLayerDescription	LO
00700080	ContentLabel	CS
00700081	ContentDescription	LO
00700082	PresentationCreationDate	DA
00700083	PresentationCreationTime	TM
00700084	ContentCreatorName	PN			Content Creator's Name
00700086	ContentCreatorIdentificationCodeSequence	SQ			Content Creator's Identification Code Sequence
00700087	AlternateContentDescriptionSequence	SQ
00700100	PresentationSizeMode	CS
00700101	PresentationPixelSpacing	DS	2
00700102	PresentationPixelAspectRatio	IS	2
00700103	PresentationPixelMagnificationRatio	FL
00700207	GraphicGroupLabel	LO
00700208	GraphicGroupDescription	ST
00700209	CompoundGraphicSequence	SQ
00700226	CompoundGraphicInstanceID	UL
00700227	FontName	LO
00700228	FontNameType	CS
00700229	CSSFontName	LO
00700230	RotationAngle	FD
00700231	TextStyleSequence	SQ
00700232	LineStyleSequence	SQ
00700233	FillStyleSequence	SQ
00700234	GraphicGroupSequence	SQ
00700241	TextColorCIELabValue	US	3		Text Color CIELab Value
00700242	HorizontalAlignment	CS
00700243	VerticalAlignment	CS
00700244	ShadowStyle	CS
00700245	ShadowOffsetX	FL
00700246	ShadowOffsetY	FL
00700247	ShadowColorCIELabValue	US	3		Shadow Color CIELab Value
00700248	Underlined	CS
00700249	Bold	CS
00700250	Italic	CS
00700251	PatternOnColorCIELabValue	US	3		Pattern On Color CIELab Value
00700252	PatternOffColorCIELabValue	US	3		Pattern Off Color CIELab Value
00700253	LineThickness	FL
00700254	LineDashingStyle	CS
00700255	LinePattern	UL
00700256	FillPattern	OB
00700257	FillMode	CS
00700258	ShadowOpacity	FL
00700261	GapLength	FL
00700262	DiameterOfVisibility	FL
00700273	RotationPoint	FL	2
00700274	TickAlignment	CS
00700278	ShowTickLabel	CS
00700279	TickLabelAlignment	CS
00700282	CompoundGraphicUnits	CS
00700284	PatternOnOpacity	FL			Pattern On Opacity
00700285	PatternOffOpacity	FL
00700287	MajorTicksSequence	SQ
00700288	TickPosition	FL
00700289	TickLabel	SH
00700294	CompoundGraphicType	CS
00700295	GraphicGroupID	UL
00700306	ShapeType	CS
00700308	RegistrationSequence	SQ
00700309	MatrixRegistrationSequence	SQ
0070030A	MatrixSequence	SQ
0070030B	FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix	FD	16
0070030C	FrameOfReferenceTransformationMatrixType	CS
0070030D	RegistrationTypeCodeSequence	SQ
0070030F	FiducialDescription	ST
00700310	FiducialIdentifier	SH
00700311	FiducialIdentifierCodeSequence	SQ
00700312	ContourUncertaintyRadius	FD
00700314	UsedFiducialsSequence	SQ
00700315	UsedRTStructureSetROISequence	SQ
00700318	GraphicCoordinatesDataSequence	SQ
0070031A	FiducialUID	UI
0070031B	ReferencedFiducialUID	UI
0070031C	FiducialSetSequence	SQ
0070031E	FiducialSequence	SQ
0070031F	FiducialsPropertyCategoryCodeSequence	SQ
00700401	GraphicLayerRecommendedDisplayCIELabValue	US	3		Graphic Layer Recommended Display CIELab Value
00700402	BlendingSequence	SQ
00700403	RelativeOpacity	FL
00700404	ReferencedSpatialRegistrationSequence	SQ
00700405	BlendingPosition	CS
00701101	PresentationDisplayCollectionUID	UI
00701102	PresentationSequenceCollectionUID	UI
00701103	PresentationSequencePositionIndex	US
00701104	RenderedImageReferenceSequence	SQ
00701201	VolumetricPresentationStateInputSequence	SQ
00701202	PresentationInputType	CS
00701203	InputSequencePositionIndex	US
00701204	Crop	CS
00701205	CroppingSpecificationIndex	US	1-n
00701206	CompositingMethod	CS		R
00701207	VolumetricPresentationInputNumber	US
00701208	ImageVolumeGeometry	CS
00701209	VolumetricPresentationInputSetUID	UI
0070120A	VolumetricPresentationInputSetSequence	SQ
0070120B	GlobalCrop	CS
0070120C	GlobalCroppingSpecificationIndex	US	1-n
0070120D	RenderingMethod	CS
00701301	VolumeCroppingSequence	SQ
00701302	VolumeCroppingMethod	CS
00701303	BoundingBoxCrop	FD	6
00701304	ObliqueCroppingPlaneSequence	SQ
00701305	Plane	FD	4
00701306	PlaneNormal	FD	3
00701309	CroppingSpecificationNumber	US
00701501	MultiPlanarReconstructionStyle	CS			Multi-Planar Reconstruction Style
00701502	MPRThicknessType	CS
00701503	MPRSlabThickness	FD
00701505	MPRTopLeftHandCorner	FD	3
00701507	MPRViewWidthDirection	FD	3
00701508	MPRViewWidth	FD
0070150C	NumberOfVolumetricCurvePoints	UL
0070150D	VolumetricCurvePoints	OD
00701511	MPRViewHeightDirection	FD	3
00701512	MPRViewHeight	FD
00701602	RenderProjection	CS
00701603	ViewpointPosition	FD	3
00701604	ViewpointLookAtPoint	FD	3		Viewpoint LookAt Point
00701605	ViewpointUpDirection	FD	3
00701606	RenderFieldOfView	FD	6
00701607	SamplingStepSize	FD
00701701	ShadingStyle	CS
00701702	AmbientReflectionIntensity	FD
00701703	LightDirection	FD	3
00701704	DiffuseReflectionIntensity	FD
00701705	SpecularReflectionIntensity	FD
00701706	Shininess	FD
00701801	PresentationStateClassificationComponentSequence	SQ
00701802	ComponentType	CS
00701803	ComponentInputSequence	SQ
00701804	VolumetricPresentationInputIndex	US
00701805	PresentationStateCompositorComponentSequence	SQ
00701806	WeightingTransferFunctionSequence	SQ
00701807	WeightingLookupTableDescriptor	US	3	R
00701808	WeightingLookupTableData	OB		R
00701901	VolumetricAnnotationSequence	SQ
00701903	ReferencedStructuredContextSequence	SQ
00701904	ReferencedContentItem	UI
00701905	VolumetricPresentationInputAnnotationSequence	SQ
00701907	AnnotationClipping	CS
00701A01	PresentationAnimationStyle	CS
00701A03	RecommendedAnimationRate	FD
00701A04	AnimationCurveSequence	SQ
00701A05	AnimationStepSize	FD
00701A06	SwivelRange	FD
00701A07	VolumetricCurveUpDirections	OD
00701A08	VolumeStreamSequence	SQ
00701A09	RGBATransferFunctionDescription	LO
00701B01	AdvancedBlendingSequence	SQ
00701B02	BlendingInputNumber	US
00701B03	BlendingDisplayInputSequence	SQ
00701B04	BlendingDisplaySequence	SQ
00701B06	BlendingMode	CS
00701B07	TimeSeriesBlending	CS
00701B08	GeometryForDisplay	CS
00701B11	ThresholdSequence	SQ
00701B12	ThresholdValueSequence	SQ
00701B13	ThresholdType	CS
00701B14	ThresholdValue	FD
00720002	HangingProtocolName	SH
00720004	HangingProtocolDescription	LO
00720006	HangingProtocolLevel	CS
00720008	HangingProtocolCreator	LO
0072000A	HangingProtocolCreationDateTime	DT			Hanging Protocol Creation DateTime
0072000C	HangingProtocolDefinitionSequence	SQ
0072000E	HangingProtocolUserIdentificationCodeSequence	SQ
00720010	HangingProtocolUserGroupName	LO
00720012	SourceHangingProtocolSequence	SQ
00720014	NumberOfPriorsReferenced	US
00720020	ImageSetsSequence	SQ
00720022	ImageSetSelectorSequence	SQ
00720024	ImageSetSelectorUsageFlag	CS
00720026	SelectorAttribute	AT
00720028	SelectorValueNumber	US
00720030	TimeBasedImageSetsSequence	SQ
00720032	ImageSetNumber	US
00720034	ImageSetSelectorCategory	CS
00720038	RelativeTime	US	2
0072003A	RelativeTimeUnits	CS
0072003C	AbstractPriorValue	SS	2
0072003E	AbstractPriorCodeSequence	SQ
00720040	ImageSetLabel	LO
00720050	SelectorAttributeVR	CS
00720052	SelectorSequencePointer	AT	1-n
00720054	SelectorSequencePointerPrivateCreator	LO	1-n
00720056	SelectorAttributePrivateCreator	LO
0072005E	SelectorAEValue	AE	1-n
0072005F	SelectorASValue	AS	1-n
00720060	SelectorATValue	AT	1-n
00720061	SelectorDAValue	DA	1-n
00720062	SelectorCSValue	CS	1-n
00720063	SelectorDTValue	DT	1-n
00720064	SelectorISValue	IS	1-n
00720065	SelectorOBValue	OB
00720066	SelectorLOValue	LO	1-n
00720067	SelectorOFValue	OF
00720068	SelectorLTValue	LT
00720069	SelectorOWValue	OW
0072006A	SelectorPNValue	PN	1-n
0072006B	SelectorTMValue	TM	1-n
0072006C	SelectorSHValue	SH	1-n
0072006D	SelectorUNValue	UN
0072006E	SelectorSTValue	ST
0072006F	SelectorUCValue	UC	1-n
00720070	SelectorUTValue	UT
00720071	SelectorURValue	UR
00720072	SelectorDSValue	DS	1-n
00720073	SelectorODValue	OD
00720074	SelectorFDValue	FD	1-n
00720075	SelectorOLValue	OL
00720076	SelectorFLValue	FL	1-n
00720078	SelectorULValue	UL	1-n
0072007A	SelectorUSValue	US	1-n
0072007C	SelectorSLValue	SL	1-n
0072007E	SelectorSSValue	SS	1-n
0072007F	SelectorUIValue	UI	1-n
00720080	SelectorCodeSequenceValue	SQ
00720081	SelectorOVValue	OV
00720082	SelectorSVValue	SV	1-n
00720083	SelectorUVValue	UV	1-n
00720100	NumberOfScreens	US
00720102	NominalScreenDefinitionSequence	SQ
00720104	NumberOfVerticalPixels	US
00720106	NumberOfHorizontalPixels	US
00720108	DisplayEnvironmentSpatialPosition	FD	4
0072010A	ScreenMinimumGrayscaleBitDepth	US
0072010C	ScreenMinimumColorBitDepth	US
0072010E	ApplicationMaximumRepaintTime	US
00720200	DisplaySetsSequence	SQ
00720202	DisplaySetNumber	US
00720203	DisplaySetLabel	LO
00720204	DisplaySetPresentationGroup	US
00720206	DisplaySetPresentationGroupDescription	LO
00720208	PartialDataDisplayHandling	CS
00720210	SynchronizedScrollingSequence	SQ
00720212	DisplaySetScrollingGroup	US	2-n
00720214	NavigationIndicatorSequence	SQ
00720216	NavigationDisplaySet	US
00720218	ReferenceDisplaySets	US	1-n
00720300	ImageBoxesSequence	SQ
00720302	ImageBoxNumber	US
00720304	ImageBoxLayoutType	CS
00720306	ImageBoxTileHorizontalDimension	US
00720308	ImageBoxTileVerticalDimension	US
00720310	ImageBoxScrollDirection	CS
00720312	ImageBoxSmallScrollType	CS
00720314	ImageBoxSmallScrollAmount	US
00720316	ImageBoxLargeScrollType	CS
00720318	ImageBoxLargeScrollAmount	US
00720320	ImageBoxOverlapPriority	US
00720330	CineRelativeToRealTime	FD			Cine Relative to Real-Time
00720400	FilterOperationsSequence	SQ
00720402	FilterByCategory	CS			Filter-by Category
00720404	FilterByAttributePresence	CS			Filter-by Attribute Presence
00720406	FilterByOperator	CS			Filter-by Operator
00720420	StructuredDisplayBackgroundCIELabValue	US	3		Structured Display Background CIELab Value
00720421	EmptyImageBoxCIELabValue	US	3		Empty Image Box CIELab Value
00720422	StructuredDisplayImageBoxSequence	SQ
00720424	StructuredDisplayTextBoxSequence	SQ
00720427	ReferencedFirstFrameSequence	SQ
00720430	ImageBoxSynchronizationSequence	SQ
00720432	SynchronizedImageBoxList	US	2-n
00720434	TypeOfSynchronization	CS
00720500	BlendingOperationType	CS
00720510	ReformattingOperationType	CS
00720512	ReformattingThickness	FD
00720514	ReformattingInterval	FD
00720516	ReformattingOperationInitialViewDirection	CS
00720520	ThreeDRenderingType	CS	1-n		3D Rendering Type
00720600	SortingOperationsSequence	SQ
00720602	SortByCategory	CS			Sort-by Category
00720604	SortingDirection	CS
00720700	DisplaySetPatientOrientation	CS	2
00720702	VOIType	CS
00720704	PseudoColorType	CS			Pseudo-Color Type
00720705	PseudoColorPaletteInstanceReferenceSequence	SQ			Pseudo-Color Palette Instance Reference Sequence
00720706	ShowGrayscaleInverted	CS
00720710	ShowImageTrueSizeFlag	CS
00720712	ShowGraphicAnnotationFlag	CS
00720714	ShowPatientDemographicsFlag	CS
00720716	ShowAcquisitionTechniquesFlag	CS
00720717	DisplaySetHorizontalJustification	CS
00720718	DisplaySetVerticalJustification	CS
00740120	ContinuationStartMeterset	FD
00740121	ContinuationEndMeterset	FD
00741000	ProcedureStepState	CS
00741002	ProcedureStepProgressInformationSequence	SQ
00741004	ProcedureStepProgress	DS
00741006	ProcedureStepProgressDescription	ST
00741007	ProcedureStepProgressParametersSequence	SQ
00741008	ProcedureStepCommunicationsURISequence	SQ
0074100A	ContactURI	UR
0074100C	ContactDisplayName	LO
0074100E	ProcedureStepDiscontinuationReasonCodeSequence	SQ
00741020	BeamTaskSequence	SQ
00741022	BeamTaskType	CS
00741024	BeamOrderIndexTrial	IS		R	Beam Order Index (Trial)
00741025	AutosequenceFlag	CS
00741026	TableTopVerticalAdjustedPosition	FD
00741027	TableTopLongitudinalAdjustedPosition	FD
00741028	TableTopLateralAdjustedPosition	FD
0074102A	PatientSupportAdjustedAngle	FD
0074102B	TableTopEccentricAdjustedAngle	FD
0074102C	TableTopPitchAdjustedAngle	FD
0074102D	TableTopRollAdjustedAngle	FD
00741030	DeliveryVerificationImageSequence	SQ
00741032	VerificationImageTiming	CS
00741034	DoubleExposureFlag	CS
00741036	DoubleExposureOrdering	CS
00741038	DoubleExposureMetersetTrial	DS		R	Double Exposure Meterset (Trial)
0074103A	DoubleExposureFieldDeltaTrial	DS	4	R	Double Exposure Field Delta (Trial)
00741040	RelatedReferenceRTImageSequence	SQ
00741042	GeneralMachineVerificationSequence	SQ
00741044	ConventionalMachineVerificationSequence	SQ
00741046	IonMachineVerificationSequence	SQ
00741048	FailedAttributesSequence	SQ
0074104A	OverriddenAttributesSequence	SQ
0074104C	ConventionalControlPointVerificationSequence	SQ
0074104E	IonControlPointVerificationSequence	SQ
00741050	AttributeOccurrenceSequence	SQ
00741052	AttributeOccurrencePointer	AT
00741054	AttributeItemSelector	UL
00741056	AttributeOccurrencePrivateCreator	LO
00741057	SelectorSequencePointerItems	IS	1-n
00741200	ScheduledProcedureStepPriority	CS
00741202	WorklistLabel	LO
00741204	ProcedureStepLabel	LO
00741210	ScheduledProcessingParametersSequence	SQ
00741212	PerformedProcessingParametersSequence	SQ
00741216	UnifiedProcedureStepPerformedProcedureSequence	SQ
00741220	RelatedProcedureStepSequence	SQ		R
00741222	ProcedureStepRelationshipType	LO		R
00741224	ReplacedProcedureStepSequence	SQ
00741230	DeletionLock	LO
00741234	ReceivingAE	AE
00741236	RequestingAE	AE
00741238	ReasonForCancellation	LT
00741242	SCPStatus	CS
00741244	SubscriptionListStatus	CS
00741246	UnifiedProcedureStepListStatus	CS
00741324	BeamOrderIndex	UL
00741338	DoubleExposureMeterset	FD
0074133A	DoubleExposureFieldDelta	FD	4
00741401	BrachyTaskSequence	SQ
00741402	ContinuationStartTotalReferenceAirKerma	DS
00741403	ContinuationEndTotalReferenceAirKerma	DS
00741404	ContinuationPulseNumber	IS
00741405	ChannelDeliveryOrderSequence	SQ
00741406	ReferencedChannelNumber	IS
00741407	StartCumulativeTimeWeight	DS
00741408	EndCumulativeTimeWeight	DS
00741409	OmittedChannelSequence	SQ
0074140A	ReasonForChannelOmission	CS
0074140B	ReasonForChannelOmissionDescription	LO
0074140C	ChannelDeliveryOrderIndex	IS
0074140D	ChannelDeliveryContinuationSequence	SQ
0074140E	OmittedApplicationSetupSequence	SQ
00760001	ImplantAssemblyTemplateName	LO
00760003	ImplantAssemblyTemplateIssuer	LO
00760006	ImplantAssemblyTemplateVersion	LO
00760008	ReplacedImplantAssemblyTemplateSequence	SQ
0076000A	ImplantAssemblyTemplateType	CS
0076000C	OriginalImplantAssemblyTemplateSequence	SQ
0076000E	DerivationImplantAssemblyTemplateSequence	SQ
00760010	ImplantAssemblyTemplateTargetAnatomySequence	SQ
00760020	ProcedureTypeCodeSequence	SQ
00760030	SurgicalTechnique	LO
00760032	ComponentTypesSequence	SQ
00760034	ComponentTypeCodeSequence	SQ
00760036	ExclusiveComponentType	CS
00760038	MandatoryComponentType	CS
00760040	ComponentSequence	SQ
00760055	ComponentID	US
00760060	ComponentAssemblySequence	SQ
00760070	Component1ReferencedID	US			Component 1 Referenced ID
00760080	Component1ReferencedMatingFeatureSetID	US			Component 1 Referenced Mating Feature Set ID
00760090	Component1ReferencedMatingFeatureID	US			Component 1 Referenced Mating Feature ID
007600A0	Component2ReferencedID	US			Component 2 Referenced ID
007600B0	Component2ReferencedMatingFeatureSetID	US			Component 2 Referenced Mating Feature Set ID
007600C0	Component2ReferencedMatingFeatureID	US			Component 2 Referenced Mating Feature ID
00780001	ImplantTemplateGroupName	LO
00780010	ImplantTemplateGroupDescription	ST
00780020	ImplantTemplateGroupIssuer	LO
00780024	ImplantTemplateGroupVersion	LO
00780026	ReplacedImplantTemplateGroupSequence	SQ
00780028	ImplantTemplateGroupTargetAnatomySequence	SQ
0078002A	ImplantTemplateGroupMembersSequence	SQ
0078002E	ImplantTemplateGroupMemberID	US
00780050	ThreeDImplantTemplateGroupMemberMatchingPoint	FD	3		3D Implant Template Group Member Matching Point
00780060	ThreeDImplantTemplateGroupMemberMatchingAxes	FD	9		3D Implant Template Group Member Matching Axes
00780070	ImplantTemplateGroupMemberMatching2DCoordinatesSequence	SQ			Implant Template Group Member Matching 2D Coordinates Sequence
00780090	TwoDImplantTemplateGroupMemberMatchingPoint	FD	2		2D Implant Template Group Member Matching Point
007800A0	TwoDImplantTemplateGroupMemberMatchingAxes	FD	4		2D Implant Template Group Member Matching Axes
007800B0	ImplantTemplateGroupVariationDimensionSequence	SQ
007800B2	ImplantTemplateGroupVariationDimensionName	LO
007800B4	ImplantTemplateGroupVariationDimensionRankSequence	SQ
007800B6	ReferencedImplantTemplateGroupMemberID	US
007800B8	ImplantTemplateGroupVariationDimensionRank	US
00800001	SurfaceScanAcquisitionTypeCodeSequence	SQ
00800002	SurfaceScanModeCodeSequence	SQ
00800003	RegistrationMethodCodeSequence	SQ
00800004	ShotDurationTime	FD
00800005	ShotOffsetTime	FD
00800006	SurfacePointPresentationValueData	US	1-n
00800007	SurfacePointColorCIELabValueData	US	3-3n		Surface Point Color CIELab Value Data
00800008	UVMappingSequence	SQ
00800009	TextureLabel	SH
00800010	UValueData	OF
00800011	VValueData	OF
00800012	ReferencedTextureSequence	SQ
00800013	ReferencedSurfaceDataSequence	SQ
00820001	AssessmentSummary	CS
00820003	AssessmentSummaryDescription	UT
00820004	AssessedSOPInstanceSequence	SQ
00820005	ReferencedComparisonSOPInstanceSequence	SQ
00820006	NumberOfAssessmentObservations	UL
00820007	AssessmentObservationsSequence	SQ
00820008	ObservationSignificance	CS
0082000A	ObservationDescription	UT
0082000C	StructuredConstraintObservationSequence	SQ
00820010	AssessedAttributeValueSequence	SQ
00820016	AssessmentSetID	LO
00820017	AssessmentRequesterSequence	SQ
00820018	SelectorAttributeName	LO
00820019	SelectorAttributeKeyword	LO
00820021	AssessmentTypeCodeSequence	SQ
00820022	ObservationBasisCodeSequence	SQ
00820023	AssessmentLabel	LO
00820032	ConstraintType	CS
00820033	SpecificationSelectionGuidance	UT
00820034	ConstraintValueSequence	SQ
00820035	RecommendedDefaultValueSequence	SQ
00820036	ConstraintViolationSignificance	CS
00820037	ConstraintViolationCondition	UT
00820038	ModifiableConstraintFlag	CS
00880130	StorageMediaFileSetID	SH			Storage Media File-set ID
00880140	StorageMediaFileSetUID	UI			Storage Media File-set UID
00880200	IconImageSequence	SQ
00880904	TopicTitle	LO		R
00880906	TopicSubject	ST		R
00880910	TopicAuthor	LO		R
00880912	TopicKeywords	LO	1-32	R
01000410	SOPInstanceStatus	CS
01000420	SOPAuthorizationDateTime	DT			SOP Authorization DateTime
01000424	SOPAuthorizationComment	LT
01000426	AuthorizationEquipmentCertificationNumber	LO
04000005	MACIDNumber	US			MAC ID Number
04000010	MACCalculationTransferSyntaxUID	UI
04000015	MACAlgorithm	CS
04000020	DataElementsSigned	AT	1-n
04000100	DigitalSignatureUID	UI
04000105	DigitalSignatureDateTime	DT			Digital Signature DateTime
04000110	CertificateType	CS
04000115	CertificateOfSigner	OB
04000120	Signature	OB
04000305	CertifiedTimestampType	CS
04000310	CertifiedTimestamp	OB
04000401	DigitalSignaturePurposeCodeSequence	SQ
04000402	ReferencedDigitalSignatureSequence	SQ
04000403	ReferencedSOPInstanceMACSequence	SQ
04000404	MAC	OB
04000500	EncryptedAttributesSequence	SQ
04000510	EncryptedContentTransferSyntaxUID	UI
04000520	EncryptedContent	OB
04000550	ModifiedAttributesSequence	SQ
04000551	NonconformingModifiedAttributesSequence	SQ
04000552	NonconformingDataElementValue	OB
04000561	OriginalAttributesSequence	SQ
04000562	AttributeModificationDateTime	DT			Attribute Modification DateTime
04000563	ModifyingSystem	LO
04000564	SourceOfPreviousValues	LO
04000565	ReasonForTheAttributeModification	CS
04000600	InstanceOriginStatus	CS
1000xxx0	EscapeTriplet	US	3	R
1000xxx1	RunLengthTriplet	US	3	R
1000xxx2	HuffmanTableSize	US		R
1000xxx3	HuffmanTableTriplet	US	3	R
1000xxx4	ShiftTableSize	US		R
1000xxx5	ShiftTableTriplet	US	3	R
1010xxxx	ZonalMap	US	1-n	R
20000010	NumberOfCopies	IS
2000001E	PrinterConfigurationSequence	SQ
20000020	PrintPriority	CS
20000030	MediumType	CS
20000040	FilmDestination	CS
20000050	FilmSessionLabel	LO
20000060	MemoryAllocation	IS
20000061	MaximumMemoryAllocation	IS
20000062	ColorImagePrintingFlag	CS		R
20000063	CollationFlag	CS		R
20000065	AnnotationFlag	CS		R
20000067	ImageOverlayFlag	CS		R
20000069	PresentationLUTFlag	CS		R
2000006A	ImageBoxPresentationLUTFlag	CS		R
200000A0	MemoryBitDepth	US
200000A1	PrintingBitDepth	US
200000A2	MediaInstalledSequence	SQ
200000A4	OtherMediaAvailableSequence	SQ
200000A8	SupportedImageDisplayFormatsSequence	SQ
20000500	ReferencedFilmBoxSequence	SQ
20000510	ReferencedStoredPrintSequence	SQ		R
20100010	ImageDisplayFormat	ST
20100030	AnnotationDisplayFormatID	CS
20100040	FilmOrientation	CS
20100050	FilmSizeID	CS
20100052	PrinterResolutionID	CS
20100054	DefaultPrinterResolutionID	CS
20100060	MagnificationType	CS
20100080	SmoothingType	CS
201000A6	DefaultMagnificationType	CS
201000A7	OtherMagnificationTypesAvailable	CS	1-n
201000A8	DefaultSmoothingType	CS
201000A9	OtherSmoothingTypesAvailable	CS	1-n
20100100	BorderDensity	CS
20100110	EmptyImageDensity	CS
20100120	MinDensity	US
20100130	MaxDensity	US
20100140	Trim	CS
20100150	ConfigurationInformation	ST
20100152	ConfigurationInformationDescription	LT
20100154	MaximumCollatedFilms	IS
2010015E	Illumination	US
20100160	ReflectedAmbientLight	US
20100376	PrinterPixelSpacing	DS	2
20100500	ReferencedFilmSessionSequence	SQ
20100510	ReferencedImageBoxSequence	SQ
20100520	ReferencedBasicAnnotationBoxSequence	SQ
20200010	ImageBoxPosition	US
20200020	Polarity	CS
20200030	RequestedImageSize	DS
20200040	RequestedDecimateCropBehavior	CS			Requested Decimate/Crop Behavior
20200050	RequestedResolutionID	CS
202000A0	RequestedImageSizeFlag	CS
202000A2	DecimateCropResult	CS			Decimate/Crop Result
20200110	BasicGrayscaleImageSequence	SQ
20200111	BasicColorImageSequence	SQ
20200130	ReferencedImageOverlayBoxSequence	SQ		R
20200140	ReferencedVOILUTBoxSequence	SQ		R	Referenced VOI LUT Box Sequence
20300010	AnnotationPosition	US
20300020	TextString	LO
20400010	ReferencedOverlayPlaneSequence	SQ		R
20400011	ReferencedOverlayPlaneGroups	US	1-99	R
20400020	OverlayPixelDataSequence	SQ		R
20400060	OverlayMagnificationType	CS		R
20400070	OverlaySmoothingType	CS		R
20400072	OverlayOrImageMagnification	CS		R
20400074	MagnifyToNumberOfColumns	US		R
20400080	OverlayForegroundDensity	CS		R
20400082	OverlayBackgroundDensity	CS		R
20400090	OverlayMode	CS		R
20400100	ThresholdDensity	CS		R
20400500	ReferencedImageBoxSequenceRetired	SQ		R	Referenced Image Box Sequence (Retired)
20500010	PresentationLUTSequence	SQ
20500020	PresentationLUTShape	CS
20500500	ReferencedPresentationLUTSequence	SQ
21000010	PrintJobID	SH		R
21000020	ExecutionStatus	CS
21000030	ExecutionStatusInfo	CS
21000040	CreationDate	DA
21000050	CreationTime	TM
21000070	Originator	AE
21000140	DestinationAE	AE
21000160	OwnerID	SH
21000170	NumberOfFilms	IS
21000500	ReferencedPrintJobSequencePullStoredPrint	SQ		R	Referenced Print Job Sequence (Pull Stored Print)
21100010	PrinterStatus	CS
21100020	PrinterStatusInfo	CS
21100030	PrinterName	LO
21100099	PrintQueueID	SH		R
21200010	QueueStatus	CS		R
21200050	PrintJobDescriptionSequence	SQ		R
21200070	ReferencedPrintJobSequence	SQ		R
21300010	PrintManagementCapabilitiesSequence	SQ		R
21300015	PrinterCharacteristicsSequence	SQ		R
21300030	FilmBoxContentSequence	SQ		R
21300040	ImageBoxContentSequence	SQ		R
21300050	AnnotationContentSequence	SQ		R
21300060	ImageOverlayBoxContentSequence	SQ		R
21300080	PresentationLUTContentSequence	SQ		R
213000A0	ProposedStudySequence	SQ
213000C0	OriginalImageSequence	SQ
22000001	LabelUsingInformationExtractedFromInstances	CS			Label Using Information Extracted From Instances
22000002	LabelText	UT
22000003	LabelStyleSelection	CS
22000004	MediaDisposition	LT
22000005	BarcodeValue	LT
22000006	BarcodeSymbology	CS
22000007	AllowMediaSplitting	CS
22000008	IncludeNonDICOMObjects	CS			Include Non-DICOM Objects
22000009	IncludeDisplayApplication	CS
2200000A	PreserveCompositeInstancesAfterMediaCreation	CS
2200000B	TotalNumberOfPiecesOfMediaCreated	US
2200000C	RequestedMediaApplicationProfile	LO
2200000D	ReferencedStorageMediaSequence	SQ
2200000E	FailureAttributes	AT	1-n
2200000F	AllowLossyCompression	CS
22000020	RequestPriority	CS
30020002	RTImageLabel	SH
30020003	RTImageName	LO
30020004	RTImageDescription	ST
3002000A	ReportedValuesOrigin	CS
3002000C	RTImagePlane	CS
3002000D	XRayImageReceptorTranslation	DS	3		X-Ray Image Receptor Translation
3002000E	XRayImageReceptorAngle	DS			X-Ray Image Receptor Angle
30020010	RTImageOrientation	DS	6
30020011	ImagePlanePixelSpacing	DS	2
30020012	RTImagePosition	DS	2
30020020	RadiationMachineName	SH
30020022	RadiationMachineSAD	DS
30020024	RadiationMachineSSD	DS
30020026	RTImageSID	DS
30020028	SourceToReferenceObjectDistance	DS
30020029	FractionNumber	IS
30020030	ExposureSequence	SQ
30020032	MetersetExposure	DS
30020034	DiaphragmPosition	DS	4
30020040	FluenceMapSequence	SQ
30020041	FluenceDataSource	CS
30020042	FluenceDataScale	DS
30020050	PrimaryFluenceModeSequence	SQ
30020051	FluenceMode	CS
30020052	FluenceModeID	SH
30020100	SelectedFrameNumber	IS
30020101	SelectedFrameFunctionalGroupsSequence	SQ
30020102	RTImageFrameGeneralContentSequence	SQ
30020103	RTImageFrameContextSequence	SQ
30020104	RTImageScopeSequence	SQ
30020105	BeamModifierCoordinatesPresenceFlag	CS
30020106	StartCumulativeMeterset	FD
30020107	StopCumulativeMeterset	FD
30020108	RTAcquisitionPatientPositionSequence	SQ
30020109	RTImageFrameImagingDevicePositionSequence	SQ
3002010A	RTImageFramekVRadiationAcquisitionSequence	SQ			RT Image Frame kV Radiation Acquisition Sequence
3002010B	RTImageFrameMVRadiationAcquisitionSequence	SQ
3002010C	RTImageFrameRadiationAcquisitionSequence	SQ
3002010D	ImagingSourcePositionSequence	SQ
3002010E	ImageReceptorPositionSequence	SQ
3002010F	DevicePositionToEquipmentMappingMatrix	FD	16
30020110	DevicePositionParameterSequence	SQ
30020111	ImagingSourceLocationSpecificationType	CS
30020112	ImagingDeviceLocationMatrixSequence	SQ
30020113	ImagingDeviceLocationParameterSequence	SQ
30020114	ImagingApertureSequence	SQ
30020115	ImagingApertureSpecificationType	CS
30020116	NumberOfAcquisitionDevices	US
30020117	AcquisitionDeviceSequence	SQ
30020118	AcquisitionTaskSequence	SQ
30020119	AcquisitionTaskWorkitemCodeSequence	SQ
3002011A	AcquisitionSubtaskSequence	SQ
3002011B	SubtaskWorkitemCodeSequence	SQ
3002011C	AcquisitionTaskIndex	US
3002011D	AcquisitionSubtaskIndex	US
3002011E	ReferencedBaselineParametersRTRadiationInstanceSequence	SQ
3002011F	PositionAcquisitionTemplateIdentificationSequence	SQ
30020120	PositionAcquisitionTemplateID	ST
30020121	PositionAcquisitionTemplateName	LO
30020122	PositionAcquisitionTemplateCodeSequence	SQ
30020123	PositionAcquisitionTemplateDescription	LT
30020124	AcquisitionTaskApplicabilitySequence	SQ
30020125	ProjectionImagingAcquisitionParameterSequence	SQ
30020126	CTImagingAcquisitionParameterSequence	SQ
30020127	KVImagingGenerationParametersSequence	SQ
30020128	MVImagingGenerationParametersSequence	SQ
30020129	AcquisitionSignalType	CS
3002012A	AcquisitionMethod	CS
3002012B	ScanStartPositionSequence	SQ
3002012C	ScanStopPositionSequence	SQ
3002012D	ImagingSourceToBeamModifierDefinitionPlaneDistance	FD
3002012E	ScanArcType	CS
3002012F	DetectorPositioningType	CS
30020130	AdditionalRTAccessoryDeviceSequence	SQ
30020131	DeviceSpecificAcquisitionParameterSequence	SQ			Device-Specific Acquisition Parameter Sequence
30020132	ReferencedPositionReferenceInstanceSequence	SQ
30020133	EnergyDerivationCodeSequence	SQ
30020134	MaximumCumulativeMetersetExposure	FD
30020135	AcquisitionInitiationSequence	SQ
30020136	RTConeBeamImagingGeometrySequence	SQ			RT Cone-Beam Imaging Geometry Sequence
30040001	DVHType	CS
30040002	DoseUnits	CS
30040004	DoseType	CS
30040005	SpatialTransformOfDose	CS
30040006	DoseComment	LO
30040008	NormalizationPoint	DS	3
3004000A	DoseSummationType	CS
3004000C	GridFrameOffsetVector	DS	2-n
3004000E	DoseGridScaling	DS
30040010	RTDoseROISequence	SQ		R
30040012	DoseValue	DS
30040014	TissueHeterogeneityCorrection	CS	1-3
30040016	RecommendedIsodoseLevelSequence	SQ
30040020	DoseUnitCodeSequence	SQ
30040021	RTDoseInterpretedTypeCodeSequence	SQ
30040022	RTDoseInterpretedTypeCodeModifierSequence	SQ
30040023	DoseRadiobiologicalInterpretationSequence	SQ
30040024	RTDoseIntentCodeSequence	SQ
30040040	DVHNormalizationPoint	DS	3
30040042	DVHNormalizationDoseValue	DS
30040050	DVHSequence	SQ
30040052	DVHDoseScaling	DS
30040054	DVHVolumeUnits	CS
30040056	DVHNumberOfBins	IS
30040058	DVHData	DS	2-2n
30040060	DVHReferencedROISequence	SQ
30040062	DVHROIContributionType	CS			DVH ROI Contribution Type
30040070	DVHMinimumDose	DS
30040072	DVHMaximumDose	DS
30040074	DVHMeanDose	DS
30040080	DoseCalculationModelSequence	SQ
30040081	DoseCalculationAlgorithmSequence	SQ
30040082	CommissioningStatus	CS
30040083	DoseCalculationModelParameterSequence	SQ
30040084	DoseDepositionCalculationMedium	CS
30060002	StructureSetLabel	SH
30060004	StructureSetName	LO
30060006	StructureSetDescription	ST
30060008	StructureSetDate	DA
30060009	StructureSetTime	TM
30060010	ReferencedFrameOfReferenceSequence	SQ
30060012	RTReferencedStudySequence	SQ
30060014	RTReferencedSeriesSequence	SQ
30060016	ContourImageSequence	SQ
30060018	PredecessorStructureSetSequence	SQ
30060020	StructureSetROISequence	SQ
30060022	ROINumber	IS
30060024	ReferencedFrameOfReferenceUID	UI
30060026	ROIName	LO
30060028	ROIDescription	ST
3006002A	ROIDisplayColor	IS	3
3006002C	ROIVolume	DS
3006002D	ROIDateTime	DT			ROI DateTime
3006002E	ROIObservationDateTime	DT			ROI Observation DateTime
30060030	RTRelatedROISequence	SQ
30060033	RTROIRelationship	CS			RT ROI Relationship
30060036	ROIGenerationAlgorithm	CS
30060037	ROIDerivationAlgorithmIdentificationSequence	SQ
30060038	ROIGenerationDescription	LO
30060039	ROIContourSequence	SQ
30060040	ContourSequence	SQ
30060042	ContourGeometricType	CS
30060044	ContourSlabThickness	DS		R
30060045	ContourOffsetVector	DS	3	R
30060046	NumberOfContourPoints	IS
30060048	ContourNumber	IS
30060049	AttachedContours	IS	1-n	R
3006004A	SourcePixelPlanesCharacteristicsSequence	SQ
3006004B	SourceSeriesSequence	SQ
3006004C	SourceSeriesInformationSequence	SQ
3006004D	ROICreatorSequence	SQ
3006004E	ROIInterpreterSequence	SQ
3006004F	ROIObservationContextCodeSequence	SQ
30060050	ContourData	DS	3-3n
30060080	RTROIObservationsSequence	SQ			RT ROI Observations Sequence
30060082	ObservationNumber	IS
30060084	ReferencedROINumber	IS
30060085	ROIObservationLabel	SH		R
30060086	RTROIIdentificationCodeSequence	SQ			RT ROI Identification Code Sequence
30060088	ROIObservationDescription	ST		R
300600A0	RelatedRTROIObservationsSequence	SQ			Related RT ROI Observations Sequence
300600A4	RTROIInterpretedType	CS			RT ROI Interpreted Type
300600A6	ROIInterpreter	PN
300600B0	ROIPhysicalPropertiesSequence	SQ
300600B2	ROIPhysicalProperty	CS
300600B4	ROIPhysicalPropertyValue	DS
300600B6	ROIElementalCompositionSequence	SQ
300600B7	ROIElementalCompositionAtomicNumber	US
300600B8	ROIElementalCompositionAtomicMassFraction	FL
300600B9	AdditionalRTROIIdentificationCodeSequence	SQ		R	Additional RT ROI Identification Code Sequence
300600C0	FrameOfReferenceRelationshipSequence	SQ		R
300600C2	RelatedFrameOfReferenceUID	UI		R
300600C4	FrameOfReferenceTransformationType	CS		R
300600C6	FrameOfReferenceTransformationMatrix	DS	16
300600C8	FrameOfReferenceTransformationComment	LO
300600C9	PatientLocationCoordinatesSequence	SQ
300600CA	PatientLocationCoordinatesCodeSequence	SQ
300600CB	PatientSupportPositionSequence	SQ
30080010	MeasuredDoseReferenceSequence	SQ
30080012	MeasuredDoseDescription	ST
30080014	MeasuredDoseType	CS
30080016	MeasuredDoseValue	DS
30080020	TreatmentSessionBeamSequence	SQ
30080021	TreatmentSessionIonBeamSequence	SQ
30080022	CurrentFractionNumber	IS
30080024	TreatmentControlPointDate	DA
30080025	TreatmentControlPointTime	TM
3008002A	TreatmentTerminationStatus	CS
3008002B	TreatmentTerminationCode	SH		R
3008002C	TreatmentVerificationStatus	CS
30080030	ReferencedTreatmentRecordSequence	SQ
30080032	SpecifiedPrimaryMeterset	DS
30080033	SpecifiedSecondaryMeterset	DS
30080036	DeliveredPrimaryMeterset	DS
30080037	DeliveredSecondaryMeterset	DS
3008003A	SpecifiedTreatmentTime	DS
3008003B	DeliveredTreatmentTime	DS
30080040	ControlPointDeliverySequence	SQ
30080041	IonControlPointDeliverySequence	SQ
30080042	SpecifiedMeterset	DS
30080044	DeliveredMeterset	DS
30080045	MetersetRateSet	FL
30080046	MetersetRateDelivered	FL
30080047	ScanSpotMetersetsDelivered	FL	1-n
30080048	DoseRateDelivered	DS
30080050	TreatmentSummaryCalculatedDoseReferenceSequence	SQ
30080052	CumulativeDoseToDoseReference	DS
30080054	FirstTreatmentDate	DA
30080056	MostRecentTreatmentDate	DA
3008005A	NumberOfFractionsDelivered	IS
30080060	OverrideSequence	SQ
30080061	ParameterSequencePointer	AT
30080062	OverrideParameterPointer	AT
30080063	ParameterItemIndex	IS
30080064	MeasuredDoseReferenceNumber	IS
30080065	ParameterPointer	AT
30080066	OverrideReason	ST
30080067	ParameterValueNumber	US
30080068	CorrectedParameterSequence	SQ
3008006A	CorrectionValue	FL
30080070	CalculatedDoseReferenceSequence	SQ
30080072	CalculatedDoseReferenceNumber	IS
30080074	CalculatedDoseReferenceDescription	ST
30080076	CalculatedDoseReferenceDoseValue	DS
30080078	StartMeterset	DS
3008007A	EndMeterset	DS
30080080	ReferencedMeasuredDoseReferenceSequence	SQ
30080082	ReferencedMeasuredDoseReferenceNumber	IS
30080090	ReferencedCalculatedDoseReferenceSequence	SQ
30080092	ReferencedCalculatedDoseReferenceNumber	IS
300800A0	BeamLimitingDeviceLeafPairsSequence	SQ
300800A1	EnhancedRTBeamLimitingDeviceSequence	SQ
300800A2	EnhancedRTBeamLimitingOpeningSequence	SQ
300800A3	EnhancedRTBeamLimitingDeviceDefinitionFlag	CS
300800A4	ParallelRTBeamDelimiterOpeningExtents	FD	2-2n
300800B0	RecordedWedgeSequence	SQ
300800C0	RecordedCompensatorSequence	SQ
300800D0	RecordedBlockSequence	SQ
300800D1	RecordedBlockSlabSequence	SQ
300800E0	TreatmentSummaryMeasuredDoseReferenceSequence	SQ
300800F0	RecordedSnoutSequence	SQ
300800F2	RecordedRangeShifterSequence	SQ
300800F4	RecordedLateralSpreadingDeviceSequence	SQ
300800F6	RecordedRangeModulatorSequence	SQ
30080100	RecordedSourceSequence	SQ
30080105	SourceSerialNumber	LO
30080110	TreatmentSessionApplicationSetupSequence	SQ
30080116	ApplicationSetupCheck	CS
30080120	RecordedBrachyAccessoryDeviceSequence	SQ
30080122	ReferencedBrachyAccessoryDeviceNumber	IS
30080130	RecordedChannelSequence	SQ
30080132	SpecifiedChannelTotalTime	DS
30080134	DeliveredChannelTotalTime	DS
30080136	SpecifiedNumberOfPulses	IS
30080138	DeliveredNumberOfPulses	IS
3008013A	SpecifiedPulseRepetitionInterval	DS
3008013C	DeliveredPulseRepetitionInterval	DS
30080140	RecordedSourceApplicatorSequence	SQ
30080142	ReferencedSourceApplicatorNumber	IS
30080150	RecordedChannelShieldSequence	SQ
30080152	ReferencedChannelShieldNumber	IS
30080160	BrachyControlPointDeliveredSequence	SQ
30080162	SafePositionExitDate	DA
30080164	SafePositionExitTime	TM
30080166	SafePositionReturnDate	DA
30080168	SafePositionReturnTime	TM
30080171	PulseSpecificBrachyControlPointDeliveredSequence	SQ
30080172	PulseNumber	US
30080173	BrachyPulseControlPointDeliveredSequence	SQ
30080200	CurrentTreatmentStatus	CS
30080202	TreatmentStatusComment	ST
30080220	FractionGroupSummarySequence	SQ
30080223	ReferencedFractionNumber	IS
30080224	FractionGroupType	CS
30080230	BeamStopperPosition	CS
30080240	FractionStatusSummarySequence	SQ
30080250	TreatmentDate	DA
30080251	TreatmentTime	TM
300A0002	RTPlanLabel	SH
300A0003	RTPlanName	LO
300A0004	RTPlanDescription	ST
300A0006	RTPlanDate	DA
300A0007	RTPlanTime	TM
300A0009	TreatmentProtocols	LO	1-n
300A000A	PlanIntent	CS
300A000B	TreatmentSites	LO	1-n	R
300A000C	RTPlanGeometry	CS
300A000E	PrescriptionDescription	ST
300A0010	DoseReferenceSequence	SQ
300A0012	DoseReferenceNumber	IS
300A0013	DoseReferenceUID	UI
300A0014	DoseReferenceStructureType	CS
300A0015	NominalBeamEnergyUnit	CS
300A0016	DoseReferenceDescription	LO
300A0018	DoseReferencePointCoordinates	DS	3
300A001A	NominalPriorDose	DS
300A0020	DoseReferenceType	CS
300A0021	ConstraintWeight	DS
300A0022	DeliveryWarningDose	DS
300A0023	DeliveryMaximumDose	DS
300A0025	TargetMinimumDose	DS
300A0026	TargetPrescriptionDose	DS
300A0027	TargetMaximumDose	DS
300A0028	TargetUnderdoseVolumeFraction	DS
300A002A	OrganAtRiskFullVolumeDose	DS			Organ at Risk Full-volume Dose
300A002B	OrganAtRiskLimitDose	DS
300A002C	OrganAtRiskMaximumDose	DS
300A002D	OrganAtRiskOverdoseVolumeFraction	DS
300A0040	ToleranceTableSequence	SQ
300A0042	ToleranceTableNumber	IS
300A0043	ToleranceTableLabel	SH
300A0044	GantryAngleTolerance	DS
300A0046	BeamLimitingDeviceAngleTolerance	DS
300A0048	BeamLimitingDeviceToleranceSequence	SQ
300A004A	BeamLimitingDevicePositionTolerance	DS
300A004B	SnoutPositionTolerance	FL
300A004C	PatientSupportAngleTolerance	DS
300A004E	TableTopEccentricAngleTolerance	DS
300A004F	TableTopPitchAngleTolerance	FL
300A0050	TableTopRollAngleTolerance	FL
300A0051	TableTopVerticalPositionTolerance	DS
300A0052	TableTopLongitudinalPositionTolerance	DS
300A0053	TableTopLateralPositionTolerance	DS
300A0054	TableTopPositionAlignmentUID	UI
300A0055	RTPlanRelationship	CS
300A0070	FractionGroupSequence	SQ
300A0071	FractionGroupNumber	IS
300A0072	FractionGroupDescription	LO
300A0078	NumberOfFractionsPlanned	IS
300A0079	NumberOfFractionPatternDigitsPerDay	IS
300A007A	RepeatFractionCycleLength	IS
300A007B	FractionPattern	LT
300A0080	NumberOfBeams	IS
300A0082	BeamDoseSpecificationPoint	DS	3	R
300A0083	ReferencedDoseReferenceUID	UI
300A0084	BeamDose	DS
300A0086	BeamMeterset	DS
300A0088	BeamDosePointDepth	FL
300A0089	BeamDosePointEquivalentDepth	FL
300A008A	BeamDosePointSSD	FL
300A008B	BeamDoseMeaning	CS
300A008C	BeamDoseVerificationControlPointSequence	SQ
300A008D	AverageBeamDosePointDepth	FL		R
300A008E	AverageBeamDosePointEquivalentDepth	FL		R
300A008F	AverageBeamDosePointSSD	FL		R
300A0090	BeamDoseType	CS
300A0091	AlternateBeamDose	DS
300A0092	AlternateBeamDoseType	CS
300A0093	DepthValueAveragingFlag	CS
300A0094	BeamDosePointSourceToExternalContourDistance	DS
300A00A0	NumberOfBrachyApplicationSetups	IS
300A00A2	BrachyApplicationSetupDoseSpecificationPoint	DS	3
300A00A4	BrachyApplicationSetupDose	DS
300A00B0	BeamSequence	SQ
300A00B2	TreatmentMachineName	SH
300A00B3	PrimaryDosimeterUnit	CS
300A00B4	SourceAxisDistance	DS			Source-Axis Distance
300A00B6	BeamLimitingDeviceSequence	SQ
300A00B8	RTBeamLimitingDeviceType	CS
300A00BA	SourceToBeamLimitingDeviceDistance	DS
300A00BB	IsocenterToBeamLimitingDeviceDistance	FL
300A00BC	NumberOfLeafJawPairs	IS			Number of Leaf/Jaw Pairs
300A00BE	LeafPositionBoundaries	DS	3-n
300A00C0	BeamNumber	IS
300A00C2	BeamName	LO
300A00C3	BeamDescription	ST
300A00C4	BeamType	CS
300A00C5	BeamDeliveryDurationLimit	FD
300A00C6	RadiationType	CS
300A00C7	HighDoseTechniqueType	CS			High-Dose Technique Type
300A00C8	ReferenceImageNumber	IS
300A00CA	PlannedVerificationImageSequence	SQ
300A00CC	ImagingDeviceSpecificAcquisitionParameters	LO	1-n		Imaging Device-Specific Acquisition Parameters
300A00CE	TreatmentDeliveryType	CS
300A00D0	NumberOfWedges	IS
300A00D1	WedgeSequence	SQ
300A00D2	WedgeNumber	IS
300A00D3	WedgeType	CS
300A00D4	WedgeID	SH
300A00D5	WedgeAngle	IS
300A00D6	WedgeFactor	DS
300A00D7	TotalWedgeTrayWaterEquivalentThickness	FL			Total Wedge Tray Water-Equivalent Thickness
300A00D8	WedgeOrientation	DS
300A00D9	IsocenterToWedgeTrayDistance	FL
300A00DA	SourceToWedgeTrayDistance	DS
300A00DB	WedgeThinEdgePosition	FL
300A00DC	BolusID	SH
300A00DD	BolusDescription	ST
300A00DE	EffectiveWedgeAngle	DS
300A00E0	NumberOfCompensators	IS
300A00E1	MaterialID	SH
300A00E2	TotalCompensatorTrayFactor	DS
300A00E3	CompensatorSequence	SQ
300A00E4	CompensatorNumber	IS
300A00E5	CompensatorID	SH
300A00E6	SourceToCompensatorTrayDistance	DS
300A00E7	CompensatorRows	IS
300A00E8	CompensatorColumns	IS
300A00E9	CompensatorPixelSpacing	DS	2
300A00EA	CompensatorPosition	DS	2
300A00EB	CompensatorTransmissionData	DS	1-n
300A00EC	CompensatorThicknessData	DS	1-n
300A00ED	NumberOfBoli	IS
300A00EE	CompensatorType	CS
300A00EF	CompensatorTrayID	SH
300A00F0	NumberOfBlocks	IS
300A00F2	TotalBlockTrayFactor	DS
300A00F3	TotalBlockTrayWaterEquivalentThickness	FL			Total Block Tray Water-Equivalent Thickness
300A00F4	BlockSequence	SQ
300A00F5	BlockTrayID	SH
300A00F6	SourceToBlockTrayDistance	DS
300A00F7	IsocenterToBlockTrayDistance	FL
300A00F8	BlockType	CS
300A00F9	AccessoryCode	LO
300A00FA	BlockDivergence	CS
300A00FB	BlockMountingPosition	CS
300A00FC	BlockNumber	IS
300A00FE	BlockName	LO
300A0100	BlockThickness	DS
300A0102	BlockTransmission	DS
300A0104	BlockNumberOfPoints	IS
300A0106	BlockData	DS	2-2n
300A0107	ApplicatorSequence	SQ
300A0108	ApplicatorID	SH
300A0109	ApplicatorType	CS
300A010A	ApplicatorDescription	LO
300A010C	CumulativeDoseReferenceCoefficient	DS
300A010E	FinalCumulativeMetersetWeight	DS
300A0110	NumberOfControlPoints	IS
300A0111	ControlPointSequence	SQ
300A0112	ControlPointIndex	IS
300A0114	NominalBeamEnergy	DS
300A0115	DoseRateSet	DS
300A0116	WedgePositionSequence	SQ
300A0118	WedgePosition	CS
300A011A	BeamLimitingDevicePositionSequence	SQ
300A011C	LeafJawPositions	DS	2-2n		Leaf/Jaw Positions
300A011E	GantryAngle	DS
300A011F	GantryRotationDirection	CS
300A0120	BeamLimitingDeviceAngle	DS
300A0121	BeamLimitingDeviceRotationDirection	CS
300A0122	PatientSupportAngle	DS
300A0123	PatientSupportRotationDirection	CS
300A0124	TableTopEccentricAxisDistance	DS
300A0125	TableTopEccentricAngle	DS
300A0126	TableTopEccentricRotationDirection	CS
300A0128	TableTopVerticalPosition	DS
300A0129	TableTopLongitudinalPosition	DS
300A012A	TableTopLateralPosition	DS
300A012C	IsocenterPosition	DS	3
300A012E	SurfaceEntryPoint	DS	3
300A0130	SourceToSurfaceDistance	DS
300A0131	AverageBeamDosePointSourceToExternalContourDistance	FL
300A0132	SourceToExternalContourDistance	FL
300A0133	ExternalContourEntryPoint	FL	3
300A0134	CumulativeMetersetWeight	DS
300A0140	TableTopPitchAngle	FL
300A0142	TableTopPitchRotationDirection	CS
300A0144	TableTopRollAngle	FL
300A0146	TableTopRollRotationDirection	CS
300A0148	HeadFixationAngle	FL
300A014A	GantryPitchAngle	FL
300A014C	GantryPitchRotationDirection	CS
300A014E	GantryPitchAngleTolerance	FL
300A0150	FixationEye	CS
300A0151	ChairHeadFramePosition	DS
300A0152	HeadFixationAngleTolerance	DS
300A0153	ChairHeadFramePositionTolerance	DS
300A0154	FixationLightAzimuthalAngleTolerance	DS
300A0155	FixationLightPolarAngleTolerance	DS
300A0180	PatientSetupSequence	SQ
300A0182	PatientSetupNumber	IS
300A0183	PatientSetupLabel	LO
300A0184	PatientAdditionalPosition	LO
300A0190	FixationDeviceSequence	SQ
300A0192	FixationDeviceType	CS
300A0194	FixationDeviceLabel	SH
300A0196	FixationDeviceDescription	ST
300A0198	FixationDevicePosition	SH
300A0199	FixationDevicePitchAngle	FL
300A019A	FixationDeviceRollAngle	FL
300A01A0	ShieldingDeviceSequence	SQ
300A01A2	ShieldingDeviceType	CS
300A01A4	ShieldingDeviceLabel	SH
300A01A6	ShieldingDeviceDescription	ST
300A01A8	ShieldingDevicePosition	SH
300A01B0	SetupTechnique	CS
300A01B2	SetupTechniqueDescription	ST
300A01B4	SetupDeviceSequence	SQ
300A01B6	SetupDeviceType	CS
300A01B8	SetupDeviceLabel	SH
300A01BA	SetupDeviceDescription	ST
300A01BC	SetupDeviceParameter	DS
300A01D0	SetupReferenceDescription	ST
300A01D2	TableTopVerticalSetupDisplacement	DS
300A01D4	TableTopLongitudinalSetupDisplacement	DS
300A01D6	TableTopLateralSetupDisplacement	DS
300A0200	BrachyTreatmentTechnique	CS
300A0202	BrachyTreatmentType	CS
300A0206	TreatmentMachineSequence	SQ
300A0210	SourceSequence	SQ
300A0212	SourceNumber	IS
300A0214	SourceType	CS
300A0216	SourceManufacturer	LO
300A0218	ActiveSourceDiameter	DS
300A021A	ActiveSourceLength	DS
300A021B	SourceModelID	SH
300A021C	SourceDescription	LO
300A0222	SourceEncapsulationNominalThickness	DS
300A0224	SourceEncapsulationNominalTransmission	DS
300A0226	SourceIsotopeName	LO
300A0228	SourceIsotopeHalfLife	DS
300A0229	SourceStrengthUnits	CS
300A022A	ReferenceAirKermaRate	DS
300A022B	SourceStrength	DS
300A022C	SourceStrengthReferenceDate	DA
300A022E	SourceStrengthReferenceTime	TM
300A0230	ApplicationSetupSequence	SQ
300A0232	ApplicationSetupType	CS
300A0234	ApplicationSetupNumber	IS
300A0236	ApplicationSetupName	LO
300A0238	ApplicationSetupManufacturer	LO
300A0240	TemplateNumber	IS
300A0242	TemplateType	SH
300A0244	TemplateName	LO
300A0250	TotalReferenceAirKerma	DS
300A0260	BrachyAccessoryDeviceSequence	SQ
300A0262	BrachyAccessoryDeviceNumber	IS
300A0263	BrachyAccessoryDeviceID	SH
300A0264	BrachyAccessoryDeviceType	CS
300A0266	BrachyAccessoryDeviceName	LO
300A026A	BrachyAccessoryDeviceNominalThickness	DS
300A026C	BrachyAccessoryDeviceNominalTransmission	DS
300A0271	ChannelEffectiveLength	DS
300A0272	ChannelInnerLength	DS
300A0273	AfterloaderChannelID	SH
300A0274	SourceApplicatorTipLength	DS
300A0280	ChannelSequence	SQ
300A0282	ChannelNumber	IS
300A0284	ChannelLength	DS
300A0286	ChannelTotalTime	DS
300A0288	SourceMovementType	CS
300A028A	NumberOfPulses	IS
300A028C	PulseRepetitionInterval	DS
300A0290	SourceApplicatorNumber	IS
300A0291	SourceApplicatorID	SH
300A0292	SourceApplicatorType	CS
300A0294	SourceApplicatorName	LO
300A0296	SourceApplicatorLength	DS
300A0298	SourceApplicatorManufacturer	LO
300A029C	SourceApplicatorWallNominalThickness	DS
300A029E	SourceApplicatorWallNominalTransmission	DS
300A02A0	SourceApplicatorStepSize	DS
300A02A1	ApplicatorShapeReferencedROINumber	IS
300A02A2	TransferTubeNumber	IS
300A02A4	TransferTubeLength	DS
300A02B0	ChannelShieldSequence	SQ
300A02B2	ChannelShieldNumber	IS
300A02B3	ChannelShieldID	SH
300A02B4	ChannelShieldName	LO
300A02B8	ChannelShieldNominalThickness	DS
300A02BA	ChannelShieldNominalTransmission	DS
300A02C8	FinalCumulativeTimeWeight	DS
300A02D0	BrachyControlPointSequence	SQ
300A02D2	ControlPointRelativePosition	DS
300A02D4	ControlPoint3DPosition	DS	3		Control Point 3D Position
300A02D6	CumulativeTimeWeight	DS
300A02E0	CompensatorDivergence	CS
300A02E1	CompensatorMountingPosition	CS
300A02E2	SourceToCompensatorDistance	DS	1-n
300A02E3	TotalCompensatorTrayWaterEquivalentThickness	FL			Total Compensator Tray Water-Equivalent Thickness
300A02E4	IsocenterToCompensatorTrayDistance	FL
300A02E5	CompensatorColumnOffset	FL
300A02E6	IsocenterToCompensatorDistances	FL	1-n
300A02E7	CompensatorRelativeStoppingPowerRatio	FL
300A02E8	CompensatorMillingToolDiameter	FL
300A02EA	IonRangeCompensatorSequence	SQ
300A02EB	CompensatorDescription	LT
300A02EC	CompensatorSurfaceRepresentationFlag	CS
300A0302	RadiationMassNumber	IS
300A0304	RadiationAtomicNumber	IS
300A0306	RadiationChargeState	SS
300A0308	ScanMode	CS
300A0309	ModulatedScanModeType	CS
300A030A	VirtualSourceAxisDistances	FL	2		Virtual Source-Axis Distances
300A030C	SnoutSequence	SQ
300A030D	SnoutPosition	FL
300A030F	SnoutID	SH
300A0312	NumberOfRangeShifters	IS
300A0314	RangeShifterSequence	SQ
300A0316	RangeShifterNumber	IS
300A0318	RangeShifterID	SH
300A0320	RangeShifterType	CS
300A0322	RangeShifterDescription	LO
300A0330	NumberOfLateralSpreadingDevices	IS
300A0332	LateralSpreadingDeviceSequence	SQ
300A0334	LateralSpreadingDeviceNumber	IS
300A0336	LateralSpreadingDeviceID	SH
300A0338	LateralSpreadingDeviceType	CS
300A033A	LateralSpreadingDeviceDescription	LO
300A033C	LateralSpreadingDeviceWaterEquivalentThickness	FL
300A0340	NumberOfRangeModulators	IS
300A0342	RangeModulatorSequence	SQ
300A0344	RangeModulatorNumber	IS
300A0346	RangeModulatorID	SH
300A0348	RangeModulatorType	CS
300A034A	RangeModulatorDescription	LO
300A034C	BeamCurrentModulationID	SH
300A0350	PatientSupportType	CS
300A0352	PatientSupportID	SH
300A0354	PatientSupportAccessoryCode	LO
300A0355	TrayAccessoryCode	LO
300A0356	FixationLightAzimuthalAngle	FL
300A0358	FixationLightPolarAngle	FL
300A035A	MetersetRate	FL
300A0360	RangeShifterSettingsSequence	SQ
300A0362	RangeShifterSetting	LO
300A0364	IsocenterToRangeShifterDistance	FL
300A0366	RangeShifterWaterEquivalentThickness	FL
300A0370	LateralSpreadingDeviceSettingsSequence	SQ
300A0372	LateralSpreadingDeviceSetting	LO
300A0374	IsocenterToLateralSpreadingDeviceDistance	FL
300A0380	RangeModulatorSettingsSequence	SQ
300A0382	RangeModulatorGatingStartValue	FL
300A0384	RangeModulatorGatingStopValue	FL
300A0386	RangeModulatorGatingStartWaterEquivalentThickness	FL
300A0388	RangeModulatorGatingStopWaterEquivalentThickness	FL
300A038A	IsocenterToRangeModulatorDistance	FL
300A038F	ScanSpotTimeOffset	FL	1-n
300A0390	ScanSpotTuneID	SH
300A0391	ScanSpotPrescribedIndices	IS	1-n
300A0392	NumberOfScanSpotPositions	IS
300A0393	ScanSpotReordered	CS
300A0394	ScanSpotPositionMap	FL	1-n
300A0395	ScanSpotReorderingAllowed	CS
300A0396	ScanSpotMetersetWeights	FL	1-n
300A0398	ScanningSpotSize	FL	2
300A0399	ScanSpotSizesDelivered	FL	2-2n
300A039A	NumberOfPaintings	IS
300A039B	ScanSpotGantryAngles	FL	1-n
300A039C	ScanSpotPatientSupportAngles	FL	1-n
300A03A0	IonToleranceTableSequence	SQ
300A03A2	IonBeamSequence	SQ
300A03A4	IonBeamLimitingDeviceSequence	SQ
300A03A6	IonBlockSequence	SQ
300A03A8	IonControlPointSequence	SQ
300A03AA	IonWedgeSequence	SQ
300A03AC	IonWedgePositionSequence	SQ
300A0401	ReferencedSetupImageSequence	SQ
300A0402	SetupImageComment	ST
300A0410	MotionSynchronizationSequence	SQ
300A0412	ControlPointOrientation	FL	3
300A0420	GeneralAccessorySequence	SQ
300A0421	GeneralAccessoryID	SH
300A0422	GeneralAccessoryDescription	ST
300A0423	GeneralAccessoryType	CS
300A0424	GeneralAccessoryNumber	IS
300A0425	SourceToGeneralAccessoryDistance	FL
300A0426	IsocenterToGeneralAccessoryDistance	DS
300A0431	ApplicatorGeometrySequence	SQ
300A0432	ApplicatorApertureShape	CS
300A0433	ApplicatorOpening	FL
300A0434	ApplicatorOpeningX	FL
300A0435	ApplicatorOpeningY	FL
300A0436	SourceToApplicatorMountingPositionDistance	FL
300A0440	NumberOfBlockSlabItems	IS
300A0441	BlockSlabSequence	SQ
300A0442	BlockSlabThickness	DS
300A0443	BlockSlabNumber	US
300A0450	DeviceMotionControlSequence	SQ
300A0451	DeviceMotionExecutionMode	CS
300A0452	DeviceMotionObservationMode	CS
300A0453	DeviceMotionParameterCodeSequence	SQ
300A0501	DistalDepthFraction	FL
300A0502	DistalDepth	FL
300A0503	NominalRangeModulationFractions	FL	2
300A0504	NominalRangeModulatedRegionDepths	FL	2
300A0505	DepthDoseParametersSequence	SQ
300A0506	DeliveredDepthDoseParametersSequence	SQ
300A0507	DeliveredDistalDepthFraction	FL
300A0508	DeliveredDistalDepth	FL
300A0509	DeliveredNominalRangeModulationFractions	FL	2
300A0510	DeliveredNominalRangeModulatedRegionDepths	FL	2
300A0511	DeliveredReferenceDoseDefinition	CS
300A0512	ReferenceDoseDefinition	CS
300A0600	RTControlPointIndex	US
300A0601	RadiationGenerationModeIndex	US
300A0602	ReferencedDefinedDeviceIndex	US
300A0603	RadiationDoseIdentificationIndex	US
300A0604	NumberOfRTControlPoints	US
300A0605	ReferencedRadiationGenerationModeIndex	US
300A0606	TreatmentPositionIndex	US
300A0607	ReferencedDeviceIndex	US
300A0608	TreatmentPositionGroupLabel	LO
300A0609	TreatmentPositionGroupUID	UI
300A060A	TreatmentPositionGroupSequence	SQ
300A060B	ReferencedTreatmentPositionIndex	US
300A060C	ReferencedRadiationDoseIdentificationIndex	US
300A060D	RTAccessoryHolderWaterEquivalentThickness	FD			RT Accessory Holder Water-Equivalent Thickness
300A060E	ReferencedRTAccessoryHolderDeviceIndex	US
300A060F	RTAccessoryHolderSlotExistenceFlag	CS
300A0610	RTAccessoryHolderSlotSequence	SQ
300A0611	RTAccessoryHolderSlotID	LO
300A0612	RTAccessoryHolderSlotDistance	FD
300A0613	RTAccessorySlotDistance	FD
300A0614	RTAccessoryHolderDefinitionSequence	SQ
300A0615	RTAccessoryDeviceSlotID	LO
300A0616	RTRadiationSequence	SQ
300A0617	RadiationDoseSequence	SQ
300A0618	RadiationDoseIdentificationSequence	SQ
300A0619	RadiationDoseIdentificationLabel	LO
300A061A	ReferenceDoseType	CS
300A061B	PrimaryDoseValueIndicator	CS
300A061C	DoseValuesSequence	SQ
300A061D	DoseValuePurpose	CS	1-n
300A061E	ReferenceDosePointCoordinates	FD	3
300A061F	RadiationDoseValuesParametersSequence	SQ
300A0620	MetersetToDoseMappingSequence	SQ
300A0621	ExpectedInVivoMeasurementValuesSequence	SQ			Expected In-Vivo Measurement Values Sequence
300A0622	ExpectedInVivoMeasurementValueIndex	US			Expected In-Vivo Measurement Value Index
300A0623	RadiationDoseInVivoMeasurementLabel	LO			Radiation Dose In-Vivo Measurement Label
300A0624	RadiationDoseCentralAxisDisplacement	FD	2
300A0625	RadiationDoseValue	FD
300A0626	RadiationDoseSourceToSkinDistance	FD
300A0627	RadiationDoseMeasurementPointCoordinates	FD	3
300A0628	RadiationDoseSourceToExternalContourDistance	FD
300A0629	RTToleranceSetSequence	SQ
300A062A	RTToleranceSetLabel	LO
300A062B	AttributeToleranceValuesSequence	SQ
300A062C	ToleranceValue	FD
300A062D	PatientSupportPositionToleranceSequence	SQ
300A062E	TreatmentTimeLimit	FD
300A062F	CArmPhotonElectronControlPointSequence	SQ			C-Arm Photon-Electron Control Point Sequence
300A0630	ReferencedRTRadiationSequence	SQ
300A0631	ReferencedRTInstanceSequence	SQ
300A0632	ReferencedRTPatientSetupSequence	SQ		R
300A0634	SourceToPatientSurfaceDistance	FD
300A0635	TreatmentMachineSpecialModeCodeSequence	SQ
300A0636	IntendedNumberOfFractions	US
300A0637	RTRadiationSetIntent	CS
300A0638	RTRadiationPhysicalAndGeometricContentDetailFlag	CS
300A0639	RTRecordFlag	CS
300A063A	TreatmentDeviceIdentificationSequence	SQ
300A063B	ReferencedRTPhysicianIntentSequence	SQ
300A063C	CumulativeMeterset	FD
300A063D	DeliveryRate	FD
300A063E	DeliveryRateUnitSequence	SQ
300A063F	TreatmentPositionSequence	SQ
300A0640	RadiationSourceAxisDistance	FD			Radiation Source-Axis Distance
300A0641	NumberOfRTBeamLimitingDevices	US
300A0642	RTBeamLimitingDeviceProximalDistance	FD
300A0643	RTBeamLimitingDeviceDistalDistance	FD
300A0644	ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence	SQ
300A0645	BeamModifierOrientationAngle	FD
300A0646	FixedRTBeamDelimiterDeviceSequence	SQ
300A0647	ParallelRTBeamDelimiterDeviceSequence	SQ
300A0648	NumberOfParallelRTBeamDelimiters	US
300A0649	ParallelRTBeamDelimiterBoundaries	FD	2-n
300A064A	ParallelRTBeamDelimiterPositions	FD	2-n
300A064B	RTBeamLimitingDeviceOffset	FD	2
300A064C	RTBeamDelimiterGeometrySequence	SQ
300A064D	RTBeamLimitingDeviceDefinitionSequence	SQ
300A064E	ParallelRTBeamDelimiterOpeningMode	CS
300A064F	ParallelRTBeamDelimiterLeafMountingSide	CS	1-n
300A0650	PatientSetupUID	UI		R
300A0651	WedgeDefinitionSequence	SQ
300A0652	RadiationBeamWedgeAngle	FD
300A0653	RadiationBeamWedgeThinEdgeDistance	FD
300A0654	RadiationBeamEffectiveWedgeAngle	FD
300A0655	NumberOfWedgePositions	US
300A0656	RTBeamLimitingDeviceOpeningSequence	SQ
300A0657	NumberOfRTBeamLimitingDeviceOpenings	US
300A0658	RadiationDosimeterUnitSequence	SQ
300A0659	RTDeviceDistanceReferenceLocationCodeSequence	SQ
300A065A	RadiationDeviceConfigurationAndCommissioningKeySequence	SQ
300A065B	PatientSupportPositionParameterSequence	SQ
300A065C	PatientSupportPositionSpecificationMethod	CS
300A065D	PatientSupportPositionDeviceParameterSequence	SQ
300A065E	DeviceOrderIndex	US
300A065F	PatientSupportPositionParameterOrderIndex	US
300A0660	PatientSupportPositionDeviceToleranceSequence	SQ
300A0661	PatientSupportPositionToleranceOrderIndex	US
300A0662	CompensatorDefinitionSequence	SQ
300A0663	CompensatorMapOrientation	CS
300A0664	CompensatorProximalThicknessMap	OF
300A0665	CompensatorDistalThicknessMap	OF
300A0666	CompensatorBasePlaneOffset	FD
300A0667	CompensatorShapeFabricationCodeSequence	SQ
300A0668	CompensatorShapeSequence	SQ
300A0669	RadiationBeamCompensatorMillingToolDiameter	FD
300A066A	BlockDefinitionSequence	SQ
300A066B	BlockEdgeData	OF
300A066C	BlockOrientation	CS
300A066D	RadiationBeamBlockThickness	FD
300A066E	RadiationBeamBlockSlabThickness	FD
300A066F	BlockEdgeDataSequence	SQ
300A0670	NumberOfRTAccessoryHolders	US
300A0671	GeneralAccessoryDefinitionSequence	SQ
300A0672	NumberOfGeneralAccessories	US
300A0673	BolusDefinitionSequence	SQ
300A0674	NumberOfBoluses	US
300A0675	EquipmentFrameOfReferenceUID	UI
300A0676	EquipmentFrameOfReferenceDescription	ST
300A0677	EquipmentReferencePointCoordinatesSequence	SQ
300A0678	EquipmentReferencePointCodeSequence	SQ
300A0679	RTBeamLimitingDeviceAngle	FD
300A067A	SourceRollAngle	FD
300A067B	RadiationGenerationModeSequence	SQ			Radiation GenerationMode Sequence
300A067C	RadiationGenerationModeLabel	SH			Radiation GenerationMode Label
300A067D	RadiationGenerationModeDescription	ST			Radiation GenerationMode Description
300A067E	RadiationGenerationModeMachineCodeSequence	SQ			Radiation GenerationMode Machine Code Sequence
300A067F	RadiationTypeCodeSequence	SQ
300A0680	NominalEnergy	DS
300A0681	MinimumNominalEnergy	DS
300A0682	MaximumNominalEnergy	DS
300A0683	RadiationFluenceModifierCodeSequence	SQ
300A0684	EnergyUnitCodeSequence	SQ
300A0685	NumberOfRadiationGenerationModes	US			Number of Radiation GenerationModes
300A0686	PatientSupportDevicesSequence	SQ
300A0687	NumberOfPatientSupportDevices	US
300A0688	RTBeamModifierDefinitionDistance	FD
300A0689	BeamAreaLimitSequence	SQ
300A068A	ReferencedRTPrescriptionSequence	SQ
300A068B	DoseValueInterpretation	CS
300A0700	TreatmentSessionUID	UI
300A0701	RTRadiationUsage	CS
300A0702	ReferencedRTRadiationSetSequence	SQ
300A0703	ReferencedRTRadiationRecordSequence	SQ
300A0704	RTRadiationSetDeliveryNumber	US
300A0705	ClinicalFractionNumber	US
300A0706	RTTreatmentFractionCompletionStatus	CS
300A0707	RTRadiationSetUsage	CS
300A0708	TreatmentDeliveryContinuationFlag	CS
300A0709	TreatmentRecordContentOrigin	CS
300A0714	RTTreatmentTerminationStatus	CS
300A0715	RTTreatmentTerminationReasonCodeSequence	SQ
300A0716	MachineSpecificTreatmentTerminationCodeSequence	SQ			Machine-Specific Treatment Termination Code Sequence
300A0722	RTRadiationSalvageRecordControlPointSequence	SQ
300A0723	StartingMetersetValueKnownFlag	CS
300A0730	TreatmentTerminationDescription	ST
300A0731	TreatmentToleranceViolationSequence	SQ
300A0732	TreatmentToleranceViolationCategory	CS
300A0733	TreatmentToleranceViolationAttributeSequence	SQ
300A0734	TreatmentToleranceViolationDescription	ST
300A0735	TreatmentToleranceViolationIdentification	ST
300A0736	TreatmentToleranceViolationDateTime	DT			Treatment Tolerance Violation DateTime
300A073A	RecordedRTControlPointDateTime	DT			Recorded RT Control Point DateTime
300A073B	ReferencedRadiationRTControlPointIndex	US
300A073E	AlternateValueSequence	SQ
300A073F	ConfirmationSequence	SQ
300A0740	InterlockSequence	SQ
300A0741	InterlockDateTime	DT			Interlock DateTime
300A0742	InterlockDescription	ST
300A0743	InterlockOriginatingDeviceSequence	SQ
300A0744	InterlockCodeSequence	SQ
300A0745	InterlockResolutionCodeSequence	SQ
300A0746	InterlockResolutionUserSequence	SQ
300A0760	OverrideDateTime	DT			Override DateTime
300A0761	TreatmentToleranceViolationTypeCodeSequence	SQ
300A0762	TreatmentToleranceViolationCauseCodeSequence	SQ
300A0772	MeasuredMetersetToDoseMappingSequence	SQ
300A0773	ReferencedExpectedInVivoMeasurementValueIndex	US			Referenced Expected In-Vivo Measurement Value Index
300A0774	DoseMeasurementDeviceCodeSequence	SQ
300A0780	AdditionalParameterRecordingInstanceSequence	SQ
300A0783	InterlockOriginDescription	ST
300A0784	RTPatientPositionScopeSequence	SQ
300A0785	ReferencedTreatmentPositionGroupUID	UI
300A0786	RadiationOrderIndex	US
300A0787	OmittedRadiationSequence	SQ
300A0788	ReasonForOmissionCodeSequence	SQ
300A0789	RTDeliveryStartPatientPositionSequence	SQ
300A078A	RTTreatmentPreparationPatientPositionSequence	SQ
300A078B	ReferencedRTTreatmentPreparationSequence	SQ
300A078C	ReferencedPatientSetupPhotoSequence	SQ
300A078D	PatientTreatmentPreparationMethodCodeSequence	SQ
300A078E	PatientTreatmentPreparationProcedureParameterDescription	LT
300A078F	PatientTreatmentPreparationDeviceSequence	SQ
300A0790	PatientTreatmentPreparationProcedureSequence	SQ
300A0791	PatientTreatmentPreparationProcedureCodeSequence	SQ
300A0792	PatientTreatmentPreparationMethodDescription	LT
300A0793	PatientTreatmentPreparationProcedureParameterSequence	SQ
300A0794	PatientSetupPhotoDescription	LT
300A0795	PatientTreatmentPreparationProcedureIndex	US
300A0796	ReferencedPatientSetupProcedureIndex	US
300A0797	RTRadiationTaskSequence	SQ
300A0798	RTPatientPositionDisplacementSequence	SQ
300A0799	RTPatientPositionSequence	SQ
300A079A	DisplacementReferenceLabel	LO
300A079B	DisplacementMatrix	FD	16
300A079C	PatientSupportDisplacementSequence	SQ
300A079D	DisplacementReferenceLocationCodeSequence	SQ
300A079E	RTRadiationSetDeliveryUsage	CS
300A079F	PatientTreatmentPreparationSequence	SQ
300A07A0	PatientToEquipmentRelationshipSequence	SQ
300A07A1	ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence	SQ
300C0002	ReferencedRTPlanSequence	SQ
300C0004	ReferencedBeamSequence	SQ
300C0006	ReferencedBeamNumber	IS
300C0007	ReferencedReferenceImageNumber	IS
300C0008	StartCumulativeMetersetWeight	DS
300C0009	EndCumulativeMetersetWeight	DS
300C000A	ReferencedBrachyApplicationSetupSequence	SQ
300C000C	ReferencedBrachyApplicationSetupNumber	IS
300C000E	ReferencedSourceNumber	IS
300C0020	ReferencedFractionGroupSequence	SQ
300C0022	ReferencedFractionGroupNumber	IS
300C0040	ReferencedVerificationImageSequence	SQ
300C0042	ReferencedReferenceImageSequence	SQ
300C0050	ReferencedDoseReferenceSequence	SQ
300C0051	ReferencedDoseReferenceNumber	IS
300C0055	BrachyReferencedDoseReferenceSequence	SQ
300C0060	ReferencedStructureSetSequence	SQ
300C006A	ReferencedPatientSetupNumber	IS
300C0080	ReferencedDoseSequence	SQ
300C00A0	ReferencedToleranceTableNumber	IS
300C00B0	ReferencedBolusSequence	SQ
300C00C0	ReferencedWedgeNumber	IS
300C00D0	ReferencedCompensatorNumber	IS
300C00E0	ReferencedBlockNumber	IS
300C00F0	ReferencedControlPointIndex	IS
300C00F2	ReferencedControlPointSequence	SQ
300C00F4	ReferencedStartControlPointIndex	IS
300C00F6	ReferencedStopControlPointIndex	IS
300C0100	ReferencedRangeShifterNumber	IS
300C0102	ReferencedLateralSpreadingDeviceNumber	IS
300C0104	ReferencedRangeModulatorNumber	IS
300C0111	OmittedBeamTaskSequence	SQ
300C0112	ReasonForOmission	CS
300C0113	ReasonForOmissionDescription	LO
300C0114	PrescriptionOverviewSequence	SQ
300C0115	TotalPrescriptionDose	FL
300C0116	PlanOverviewSequence	SQ
300C0117	PlanOverviewIndex	US
300C0118	ReferencedPlanOverviewIndex	US
300C0119	NumberOfFractionsIncluded	US
300C0120	DoseCalibrationConditionsSequence	SQ
300C0121	AbsorbedDoseToMetersetRatio	FD
300C0122	DelineatedRadiationFieldSize	FD	2
300C0123	DoseCalibrationConditionsVerifiedFlag	CS
300C0124	CalibrationReferencePointDepth	FD
300C0125	GatingBeamHoldTransitionSequence	SQ
300C0126	BeamHoldTransition	CS
300C0127	BeamHoldTransitionDateTime	DT			Beam Hold Transition DateTime
300C0128	BeamHoldOriginatingDeviceSequence	SQ
300C0129	BeamHoldTransitionTriggerSource	CS
300E0002	ApprovalStatus	CS
300E0004	ReviewDate	DA
300E0005	ReviewTime	TM
300E0008	ReviewerName	PN
30100001	RadiobiologicalDoseEffectSequence	SQ
30100002	RadiobiologicalDoseEffectFlag	CS
30100003	EffectiveDoseCalculationMethodCategoryCodeSequence	SQ
30100004	EffectiveDoseCalculationMethodCodeSequence	SQ
30100005	EffectiveDoseCalculationMethodDescription	LO
30100006	ConceptualVolumeUID	UI
30100007	OriginatingSOPInstanceReferenceSequence	SQ
30100008	ConceptualVolumeConstituentSequence	SQ
30100009	EquivalentConceptualVolumeInstanceReferenceSequence	SQ
3010000A	EquivalentConceptualVolumesSequence	SQ
3010000B	ReferencedConceptualVolumeUID	UI
3010000C	ConceptualVolumeCombinationExpression	UT
3010000D	ConceptualVolumeConstituentIndex	US
3010000E	ConceptualVolumeCombinationFlag	CS
3010000F	ConceptualVolumeCombinationDescription	ST
30100010	ConceptualVolumeSegmentationDefinedFlag	CS
30100011	ConceptualVolumeSegmentationReferenceSequence	SQ
30100012	ConceptualVolumeConstituentSegmentationReferenceSequence	SQ
30100013	ConstituentConceptualVolumeUID	UI
30100014	DerivationConceptualVolumeSequence	SQ
30100015	SourceConceptualVolumeUID	UI
30100016	ConceptualVolumeDerivationAlgorithmSequence	SQ
30100017	ConceptualVolumeDescription	ST
30100018	SourceConceptualVolumeSequence	SQ
30100019	AuthorIdentificationSequence	SQ
3010001A	ManufacturerModelVersion	LO			Manufacturer's Model Version
3010001B	DeviceAlternateIdentifier	UC
3010001C	DeviceAlternateIdentifierType	CS
3010001D	DeviceAlternateIdentifierFormat	LT
3010001E	SegmentationCreationTemplateLabel	LO
3010001F	SegmentationTemplateUID	UI
30100020	ReferencedSegmentReferenceIndex	US
30100021	SegmentReferenceSequence	SQ
30100022	SegmentReferenceIndex	US
30100023	DirectSegmentReferenceSequence	SQ
30100024	CombinationSegmentReferenceSequence	SQ
30100025	ConceptualVolumeSequence	SQ
30100026	SegmentedRTAccessoryDeviceSequence	SQ
30100027	SegmentCharacteristicsSequence	SQ
30100028	RelatedSegmentCharacteristicsSequence	SQ
30100029	SegmentCharacteristicsPrecedence	US
3010002A	RTSegmentAnnotationSequence	SQ
3010002B	SegmentAnnotationCategoryCodeSequence	SQ
3010002C	SegmentAnnotationTypeCodeSequence	SQ
3010002D	DeviceLabel	LO
3010002E	DeviceTypeCodeSequence	SQ
3010002F	SegmentAnnotationTypeModifierCodeSequence	SQ
30100030	PatientEquipmentRelationshipCodeSequence	SQ
30100031	ReferencedFiducialsUID	UI
30100032	PatientTreatmentOrientationSequence	SQ
30100033	UserContentLabel	SH
30100034	UserContentLongLabel	LO
30100035	EntityLabel	SH
30100036	EntityName	LO
30100037	EntityDescription	ST
30100038	EntityLongLabel	LO
30100039	DeviceIndex	US
3010003A	RTTreatmentPhaseIndex	US
3010003B	RTTreatmentPhaseUID	UI
3010003C	RTPrescriptionIndex	US
3010003D	RTSegmentAnnotationIndex	US
3010003E	BasisRTTreatmentPhaseIndex	US
3010003F	RelatedRTTreatmentPhaseIndex	US
30100040	ReferencedRTTreatmentPhaseIndex	US
30100041	ReferencedRTPrescriptionIndex	US
30100042	ReferencedParentRTPrescriptionIndex	US
30100043	ManufacturerDeviceIdentifier	ST			Manufacturer's Device Identifier
30100044	InstanceLevelReferencedPerformedProcedureStepSequence	SQ			Instance-Level Referenced Performed Procedure Step Sequence
30100045	RTTreatmentPhaseIntentPresenceFlag	CS
30100046	RadiotherapyTreatmentType	CS
30100047	TeletherapyRadiationType	CS	1-n
30100048	BrachytherapySourceType	CS	1-n
30100049	ReferencedRTTreatmentPhaseSequence	SQ
3010004A	ReferencedDirectSegmentInstanceSequence	SQ
3010004B	IntendedRTTreatmentPhaseSequence	SQ
3010004C	IntendedPhaseStartDate	DA
3010004D	IntendedPhaseEndDate	DA
3010004E	RTTreatmentPhaseIntervalSequence	SQ
3010004F	TemporalRelationshipIntervalAnchor	CS
30100050	MinimumNumberOfIntervalDays	FD
30100051	MaximumNumberOfIntervalDays	FD
30100052	PertinentSOPClassesInStudy	UI	1-n
30100053	PertinentSOPClassesInSeries	UI	1-n
30100054	RTPrescriptionLabel	LO
30100055	RTPhysicianIntentPredecessorSequence	SQ
30100056	RTTreatmentApproachLabel	LO
30100057	RTPhysicianIntentSequence	SQ
30100058	RTPhysicianIntentIndex	US
30100059	RTTreatmentIntentType	CS
3010005A	RTPhysicianIntentNarrative	UT
3010005B	RTProtocolCodeSequence	SQ
3010005C	ReasonForSuperseding	ST
3010005D	RTDiagnosisCodeSequence	SQ
3010005E	ReferencedRTPhysicianIntentIndex	US
3010005F	RTPhysicianIntentInputInstanceSequence	SQ
30100060	RTAnatomicPrescriptionSequence	SQ
30100061	PriorTreatmentDoseDescription	UT
30100062	PriorTreatmentReferenceSequence	SQ
30100063	DosimetricObjectiveEvaluationScope	CS
30100064	TherapeuticRoleCategoryCodeSequence	SQ
30100065	TherapeuticRoleTypeCodeSequence	SQ
30100066	ConceptualVolumeOptimizationPrecedence	US
30100067	ConceptualVolumeCategoryCodeSequence	SQ
30100068	ConceptualVolumeBlockingConstraint	CS
30100069	ConceptualVolumeTypeCodeSequence	SQ
3010006A	ConceptualVolumeTypeModifierCodeSequence	SQ
3010006B	RTPrescriptionSequence	SQ
3010006C	DosimetricObjectiveSequence	SQ
3010006D	DosimetricObjectiveTypeCodeSequence	SQ
3010006E	DosimetricObjectiveUID	UI
3010006F	ReferencedDosimetricObjectiveUID	UI
30100070	DosimetricObjectiveParameterSequence	SQ
30100071	ReferencedDosimetricObjectivesSequence	SQ
30100073	AbsoluteDosimetricObjectiveFlag	CS
30100074	DosimetricObjectiveWeight	FD
30100075	DosimetricObjectivePurpose	CS
30100076	PlanningInputInformationSequence	SQ
30100077	TreatmentSite	LO
30100078	TreatmentSiteCodeSequence	SQ
30100079	FractionPatternSequence	SQ
3010007A	TreatmentTechniqueNotes	UT
3010007B	PrescriptionNotes	UT
3010007C	NumberOfIntervalFractions	IS
3010007D	NumberOfFractions	US
3010007E	IntendedDeliveryDuration	US
3010007F	FractionationNotes	UT
30100080	RTTreatmentTechniqueCodeSequence	SQ
30100081	PrescriptionNotesSequence	SQ
30100082	FractionBasedRelationshipSequence	SQ			Fraction-Based Relationship Sequence
30100083	FractionBasedRelationshipIntervalAnchor	CS			Fraction-Based Relationship Interval Anchor
30100084	MinimumHoursBetweenFractions	FD			Minimum Hours between Fractions
30100085	IntendedFractionStartTime	TM	1-n
30100086	IntendedStartDayOfWeek	LT
30100087	WeekdayFractionPatternSequence	SQ
30100088	DeliveryTimeStructureCodeSequence	SQ
30100089	TreatmentSiteModifierCodeSequence	SQ
30100090	RoboticBaseLocationIndicator	CS		R
30100091	RoboticPathNodeSetCodeSequence	SQ
30100092	RoboticNodeIdentifier	UL
30100093	RTTreatmentSourceCoordinates	FD	3
30100094	RadiationSourceCoordinateSystemYawAngle	FD			Radiation Source Coordinate SystemYaw Angle
30100095	RadiationSourceCoordinateSystemRollAngle	FD			Radiation Source Coordinate SystemRoll Angle
30100096	RadiationSourceCoordinateSystemPitchAngle	FD
30100097	RoboticPathControlPointSequence	SQ
30100098	TomotherapeuticControlPointSequence	SQ
30100099	TomotherapeuticLeafOpenDurations	FD	1-n
3010009A	TomotherapeuticLeafInitialClosedDurations	FD	1-n
301000A0	ConceptualVolumeIdentificationSequence	SQ
40000010	Arbitrary	LT		R
40004000	TextComments	LT		R
40080040	ResultsID	SH		R
40080042	ResultsIDIssuer	LO		R
40080050	ReferencedInterpretationSequence	SQ		R
400800FF	ReportProductionStatusTrial	CS		R	Report Production Status (Trial)
40080100	InterpretationRecordedDate	DA		R
40080101	InterpretationRecordedTime	TM		R
40080102	InterpretationRecorder	PN		R
40080103	ReferenceToRecordedSound	LO		R
40080108	InterpretationTranscriptionDate	DA		R
40080109	InterpretationTranscriptionTime	TM		R
4008010A	InterpretationTranscriber	PN		R
4008010B	InterpretationText	ST		R
4008010C	InterpretationAuthor	PN		R
40080111	InterpretationApproverSequence	SQ		R
40080112	InterpretationApprovalDate	DA		R
40080113	InterpretationApprovalTime	TM		R
40080114	PhysicianApprovingInterpretation	PN		R
40080115	InterpretationDiagnosisDescription	LT		R
40080117	InterpretationDiagnosisCodeSequence	SQ		R
40080118	ResultsDistributionListSequence	SQ		R
40080119	DistributionName	PN		R
4008011A	DistributionAddress	LO		R
40080200	InterpretationID	SH		R
40080202	InterpretationIDIssuer	LO		R
40080210	InterpretationTypeID	CS		R
40080212	InterpretationStatusID	CS		R
40080300	Impressions	ST		R
40084000	ResultsComments	ST		R
40100001	LowEnergyDetectors	CS
40100002	HighEnergyDetectors	CS
40100004	DetectorGeometrySequence	SQ
40101001	ThreatROIVoxelSequence	SQ
40101004	ThreatROIBase	FL	3
40101005	ThreatROIExtents	FL	3
40101006	ThreatROIBitmap	OB
40101007	RouteSegmentID	SH
40101008	GantryType	CS
40101009	OOIOwnerType	CS
4010100A	RouteSegmentSequence	SQ
40101010	PotentialThreatObjectID	US
40101011	ThreatSequence	SQ
40101012	ThreatCategory	CS
40101013	ThreatCategoryDescription	LT
40101014	ATDAbilityAssessment	CS
40101015	ATDAssessmentFlag	CS
40101016	ATDAssessmentProbability	FL
40101017	Mass	FL
40101018	Density	FL
40101019	ZEffective	FL
4010101A	BoardingPassID	SH
4010101B	CenterOfMass	FL	3
4010101C	CenterOfPTO	FL	3
4010101D	BoundingPolygon	FL	6-n
4010101E	RouteSegmentStartLocationID	SH
4010101F	RouteSegmentEndLocationID	SH
40101020	RouteSegmentLocationIDType	CS
40101021	AbortReason	CS	1-n
40101023	VolumeOfPTO	FL
40101024	AbortFlag	CS
40101025	RouteSegmentStartTime	DT
40101026	RouteSegmentEndTime	DT
40101027	TDRType	CS
40101028	InternationalRouteSegment	CS
40101029	ThreatDetectionAlgorithmAndVersion	LO	1-n
4010102A	AssignedLocation	SH
4010102B	AlarmDecisionTime	DT
40101031	AlarmDecision	CS
40101033	NumberOfTotalObjects	US
40101034	NumberOfAlarmObjects	US
40101037	PTORepresentationSequence	SQ
40101038	ATDAssessmentSequence	SQ
40101039	TIPType	CS
4010103A	DICOSVersion	CS
40101041	OOIOwnerCreationTime	DT
40101042	OOIType	CS
40101043	OOISize	FL	3
40101044	AcquisitionStatus	CS
40101045	BasisMaterialsCodeSequence	SQ
40101046	PhantomType	CS
40101047	OOIOwnerSequence	SQ
40101048	ScanType	CS
40101051	ItineraryID	LO
40101052	ItineraryIDType	SH
40101053	ItineraryIDAssigningAuthority	LO
40101054	RouteID	SH
40101055	RouteIDAssigningAuthority	SH
40101056	InboundArrivalType	CS
40101058	CarrierID	SH
40101059	CarrierIDAssigningAuthority	CS
40101060	SourceOrientation	FL	3
40101061	SourcePosition	FL	3
40101062	BeltHeight	FL
40101064	AlgorithmRoutingCodeSequence	SQ
40101067	TransportClassification	CS
40101068	OOITypeDescriptor	LT
40101069	TotalProcessingTime	FL
4010106C	DetectorCalibrationData	OB
4010106D	AdditionalScreeningPerformed	CS
4010106E	AdditionalInspectionSelectionCriteria	CS
4010106F	AdditionalInspectionMethodSequence	SQ
40101070	AITDeviceType	CS
40101071	QRMeasurementsSequence	SQ
40101072	TargetMaterialSequence	SQ
40101073	SNRThreshold	FD
40101075	ImageScaleRepresentation	DS
40101076	ReferencedPTOSequence	SQ
40101077	ReferencedTDRInstanceSequence	SQ
40101078	PTOLocationDescription	ST
40101079	AnomalyLocatorIndicatorSequence	SQ
4010107A	AnomalyLocatorIndicator	FL	3
4010107B	PTORegionSequence	SQ
4010107C	InspectionSelectionCriteria	CS
4010107D	SecondaryInspectionMethodSequence	SQ
4010107E	PRCSToRCSOrientation	DS	6
4FFE0001	MACParametersSequence	SQ
50xx0005	CurveDimensions	US		R
50xx0010	NumberOfPoints	US		R
50xx0020	TypeOfData	CS		R
50xx0022	CurveDescription	LO		R
50xx0030	AxisUnits	SH	1-n	R
50xx0040	AxisLabels	SH	1-n	R
50xx0103	DataValueRepresentation	US		R
50xx0104	MinimumCoordinateValue	US	1-n	R
50xx0105	MaximumCoordinateValue	US	1-n	R
50xx0106	CurveRange	SH	1-n	R
50xx0110	CurveDataDescriptor	US	1-n	R
50xx0112	CoordinateStartValue	US	1-n	R
50xx0114	CoordinateStepValue	US	1-n	R
50xx1001	CurveActivationLayer	CS		R
50xx2000	AudioType	US		R
50xx2002	AudioSampleFormat	US		R
50xx2004	NumberOfChannels	US		R
50xx2006	NumberOfSamples	UL		R
50xx2008	SampleRate	UL		R
50xx200A	TotalTime	UL		R
50xx200C	AudioSampleData	OB or OW		R
50xx200E	AudioComments	LT		R
50xx2500	CurveLabel	LO		R
50xx2600	CurveReferencedOverlaySequence	SQ		R
50xx2610	CurveReferencedOverlayGroup	US		R
50xx3000	CurveData	OB or OW		R
52009229	SharedFunctionalGroupsSequence	SQ
52009230	PerFrameFunctionalGroupsSequence	SQ			Per-Frame Functional Groups Sequence
54000100	WaveformSequence	SQ
54000110	ChannelMinimumValue	OB or OW
54000112	ChannelMaximumValue	OB or OW
54001004	WaveformBitsAllocated	US
54001006	WaveformSampleInterpretation	CS
5400100A	WaveformPaddingValue	OB or OW
54001010	WaveformData	OB or OW
56000010	FirstOrderPhaseCorrectionAngle	OF
56000020	SpectroscopyData	OF
60xx0010	OverlayRows	US
60xx0011	OverlayColumns	US
60xx0012	OverlayPlanes	US		R
60xx0015	NumberOfFramesInOverlay	IS
60xx0022	OverlayDescription	LO
60xx0040	OverlayType	CS
60xx0045	OverlaySubtype	LO
60xx0050	OverlayOrigin	SS	2
60xx0051	ImageFrameOrigin	US
60xx0052	OverlayPlaneOrigin	US		R
60xx0060	OverlayCompressionCode	CS		R
60xx0061	OverlayCompressionOriginator	SH		R
60xx0062	OverlayCompressionLabel	SH		R
60xx0063	OverlayCompressionDescription	CS		R
60xx0066	OverlayCompressionStepPointers	AT	1-n	R
60xx0068	OverlayRepeatInterval	US		R
60xx0069	OverlayBitsGrouped	US		R
60xx0100	OverlayBitsAllocated	US
60xx0102	OverlayBitPosition	US
60xx0110	OverlayFormat	CS		R
60xx0200	OverlayLocation	US		R
60xx0800	OverlayCodeLabel	CS	1-n	R
60xx0802	OverlayNumberOfTables	US		R
60xx0803	OverlayCodeTableLocation	AT	1-n	R
60xx0804	OverlayBitsForCodeWord	US		R	Overlay Bits For Code Word
60xx1001	OverlayActivationLayer	CS
60xx1100	OverlayDescriptorGray	US		R	Overlay Descriptor - Gray
60xx1101	OverlayDescriptorRed	US		R	Overlay Descriptor - Red
60xx1102	OverlayDescriptorGreen	US		R	Overlay Descriptor - Green
60xx1103	OverlayDescriptorBlue	US		R	Overlay Descriptor - Blue
60xx1200	OverlaysGray	US	1-n	R	Overlays - Gray
60xx1201	OverlaysRed	US	1-n	R	Overlays - Red
60xx1202	OverlaysGreen	US	1-n	R	Overlays - Green
60xx1203	OverlaysBlue	US	1-n	R	Overlays - Blue
60xx1301	ROIArea	IS
60xx1302	ROIMean	DS
60xx1303	ROIStandardDeviation	DS
60xx1500	OverlayLabel	LO
60xx3000	OverlayData	OB or OW
60xx4000	OverlayComments	LT		R
7Fxx0010	VariablePixelData	OB or OW		R
7Fxx0011	VariableNextDataGroup	US		R
7Fxx0020	VariableCoefficientsSDVN	OW		R
7Fxx0030	VariableCoefficientsSDHN	OW		R
7Fxx0040	VariableCoefficientsSDDN	OW		R
7FE00001	ExtendedOffsetTable	OV
7FE00002	ExtendedOffsetTableLengths	OV
7FE00003	EncapsulatedPixelDataValueTotalLength	UV
7FE00008	FloatPixelData	OF
7FE00009	DoubleFloatPixelData	OD
7FE00010	PixelData	OB or OW
7FE00020	CoefficientsSDVN	OW		R
7FE00030	CoefficientsSDHN	OW		R
7FE00040	CoefficientsSDDN	OW		R
FFFAFFFA	DigitalSignaturesSequence	SQ
FFFCFFFC	DataSetTrailingPadding	OB
`;
