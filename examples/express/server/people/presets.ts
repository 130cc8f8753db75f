import type { Role } from '@clinikit/server-adapter';

/** The kinds of clinic that the example can be. */
export const presets = ['dental', 'therapy', 'clinic'] as const;

/** One of {@link presets}. */
export type Preset = (typeof presets)[number];

/** Whether there is such a kind of clinic. */
export const isPreset = (text: string): text is Preset => presets.some((preset) => preset === text);

/** Somebody invented, as whom the demo can be tried. */
export interface DemoPerson {
  /** Also the part of their address before the @. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Of a patient, of a relative those whom they act for, and of a therapist their clients: the clinic's patient numbers. */
  readonly patientNumbers?: readonly string[];
}

const administrator: DemoPerson = {
  id: 'lucja',
  name: 'Łucja Żółkiewska-Brzęczyszczykiewicz',
  role: 'administrator',
};
const reception: DemoPerson = { id: 'xiaoming', name: '王小明', role: 'reception' };
const assistant: DemoPerson = { id: 'jose', name: 'José Ñúñez', role: 'assistant' };
const patient: DemoPerson = {
  id: 'zaneta',
  name: 'Żaneta Wiśniewska',
  role: 'patient',
  patientNumbers: ['DEMO-001'],
};
const relative: DemoPerson = { id: 'sukarno', name: 'Sukarno', role: 'relative', patientNumbers: ['DEMO-002'] };

/** Whose therapist she is: of the invented people those whose stories have sessions. */
const clients = ['001', '102', '103', '106', '109', '110', '112', '120', '124', '125', '128'].map(
  (number) => `DEMO-${number}`,
);

/** The people of the demo, by the kind of clinic; those who are asked for most stand first. */
export const demoPeople: Readonly<Record<Preset, readonly DemoPerson[]>> = {
  dental: [
    { id: 'siobhan', name: 'Siobhán O’Connor', role: 'doctor' },
    reception,
    assistant,
    administrator,
    patient,
    relative,
  ],
  therapy: [
    { id: 'nguyen', name: 'Nguyễn Thị Minh Khai', role: 'therapist', patientNumbers: clients },
    reception,
    administrator,
    patient,
    relative,
  ],
  clinic: [
    { id: 'siobhan', name: 'Siobhán O’Connor', role: 'doctor' },
    { id: 'bjork', name: 'Björk Guðmundsdóttir', role: 'doctor' },
    reception,
    assistant,
    { id: 'ioannis', name: 'Ιωάννης Παπαδόπουλος', role: 'pharmacist' },
    administrator,
    patient,
    relative,
  ],
};

/** What each kind of clinic is called, in its mails and at the top of its pages. */
export const clinicNames: Readonly<Record<Preset, string>> = {
  dental: 'Clinikit Dental',
  therapy: 'Clinikit Therapy',
  clinic: 'Clinikit Clinic',
};
