import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** One study of the demo. */
export interface DemoStudy {
  name: string;
  title: string;
  /** How its pixels are compressed, as DCMTK's `storescu` wants to be told. */
  storescuOption: '-xt' | '-xr' | '-xs';
}

/** In the order in which they arrive: all patients soon, the large ones last. */
const studies: readonly DemoStudy[] = [
  { name: 'patient1/px', title: 'a panoramic radiograph', storescuOption: '-xt' },
  { name: 'patient2/px', title: 'a panoramic radiograph', storescuOption: '-xt' },
  { name: 'patient3/bw', title: 'two bitewings of a patient the clinic does not know yet', storescuOption: '-xs' },
  { name: 'patient1/fmx', title: 'a full-mouth series of 18 images', storescuOption: '-xt' },
  { name: 'patient2/cbct', title: 'a cone-beam CT of 60 slices', storescuOption: '-xr' },
];

/** The studies with the paths of their files. */
export async function demoStudies(): Promise<(DemoStudy & { files: string[] })[]> {
  const base = join(import.meta.dirname, 'studies');
  return Promise.all(
    studies.map(async (study) => {
      const folder = join(base, study.name);
      const names = (await readdir(folder)).filter((name) => name.endsWith('.dcm')).sort();
      return { ...study, files: names.map((name) => join(folder, name)) };
    }),
  );
}
