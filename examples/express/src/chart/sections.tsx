import { type ChartSection, chartSections } from '@clinikit/react/chart';
import { may, type Right } from '../session/rights.ts';
import type { Role } from '../session/roles.ts';
import type { Preset } from '../session/start.ts';

/** What a section shows, and who writes in it: nothing is offered in vain. */
const neededBy: Readonly<Record<string, { read: Right; change?: Right }>> = {
  summary: { read: 'readProblems' },
  timeline: { read: 'readProblems' },
  problems: { read: 'readProblems', change: 'changeProblems' },
  medications: { read: 'readMedicines', change: 'changeMedicines' },
  allergies: { read: 'readAllergies', change: 'changeAllergies' },
  vitals: { read: 'readMeasurements', change: 'changeMeasurements' },
  labs: { read: 'readMeasurements', change: 'changeMeasurements' },
  images: { read: 'readImages' },
  documents: { read: 'readDocuments', change: 'changeDocuments' },
  forms: { read: 'readForms', change: 'changeForms' },
  immunizations: { read: 'readVaccinations', change: 'changeVaccinations' },
  carePlans: { read: 'readPlans', change: 'changePlans' },
  alerts: { read: 'readAlerts', change: 'changeAlerts' },
};

/** What each kind of clinic looks at first; what is not named follows in the usual order. */
const firstIn: Readonly<Record<Preset, readonly string[]>> = {
  dental: ['images', 'summary', 'timeline', 'allergies', 'medications'],
  therapy: ['summary', 'timeline', 'forms', 'carePlans', 'medications'],
  clinic: ['summary', 'timeline', 'problems', 'medications', 'allergies', 'vitals', 'labs'],
};

/** The sections of a chart for somebody of a role, at a kind of clinic. */
export function sectionsFor(role: Role, preset: Preset): readonly ChartSection[] {
  const first = firstIn[preset];
  const rank = ({ id }: ChartSection) => (first.includes(id) ? first.indexOf(id) : first.length);
  return chartSections
    .filter(({ id }) => {
      const needed = neededBy[id];
      return needed === undefined || may(role, needed.read);
    })
    .toSorted((a, b) => rank(a) - rank(b))
    .map((section) => {
      const { change } = neededBy[section.id] ?? {};
      if (change === undefined || may(role, change)) return section;
      const { Component } = section;
      return { ...section, Component: (props) => <Component {...props} readOnly /> };
    });
}
