/** At which level of a search an attribute stands. */
export type SearchLevel = 'studies' | 'series' | 'instances';

/** What a search tells of a study without being asked. @source DICOM PS3.18 Table 10.6.3-3 */
const studyLevel = [
  ...['00080005', '00080020', '00080030', '00080050', '00080090', '00080201', '00081030', '00100010', '00100020'],
  ...['00100030', '00100040', '0020000D', '00200010'],
];
/** The same of a series. @source DICOM PS3.18 Table 10.6.3-4 */
const seriesLevel = [...['00080060', '0008103E', '0020000E', '00200011', '00400244', '00400245', '00400275']];
/** The same of an instance. @source DICOM PS3.18 Table 10.6.3-5 */
const instanceLevel = ['00080016', '00080018', '00083002', '00200013', '00280008', '00280010', '00280011', '00280100'];

/** What a search tells of each level by itself. */
export const toldOf: Readonly<Record<SearchLevel, readonly string[]>> = {
  studies: studyLevel,
  series: seriesLevel,
  instances: instanceLevel,
};

/** Further attributes of a study: its general module, the visit, the order, and whatever tells of the patient. */
const moreOfStudy = new Set([
  ...['00080051', '00080096', '0008009C', '0008009D', '00081032', '00081048', '00081049', '00081060', '00081062'],
  ...['00081080', '00081084', '00081110', '00081120', '00401012', '00402016', '00402017'],
]);

/** Further attributes of a series: its general module, equipment, frame of reference, and the step of the procedure. */
const moreOfSeries = new Set([
  ...['00080021', '00080031', '00080064', '00080070', '00080080', '00080081', '0008103F', '00081010', '00081040'],
  ...['00081050', '00081052', '00081070', '00081072', '00081090', '00081111', '00081250', '00180015', '00181000'],
  ...['00181020', '00181030', '00185100', '00200052', '00200060', '00201040', '00280108', '00280109', '00400250'],
  ...['00400251', '00400253', '00400254', '00400260', '00400280', '00400555'],
]);

const isOfStudy = (tag: string): boolean =>
  studyLevel.includes(tag) || moreOfStudy.has(tag) || /^(0010|0012|0032|0038)/.test(tag);
const isOfSeries = (tag: string): boolean => seriesLevel.includes(tag) || moreOfSeries.has(tag);

/** Whether one instance says it for its study, series or itself; what a level below says is nothing of this one. */
export function isToldAt(level: SearchLevel, tag: string): boolean {
  if (level === 'instances') return true;
  return isOfStudy(tag) || (level === 'series' && isOfSeries(tag));
}
