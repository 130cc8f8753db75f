import type { CodeableConcept } from '@clinikit/client/fhir';
import { medicine, people, term } from '../life.ts';
import { diagnose, perform, prescribe, visit } from '../records.ts';
import type { Story } from '../story.ts';

const { dentist } = people;

/** A tooth after ISO 3950. */
const tooth = (number: number): CodeableConcept => ({
  coding: [{ system: 'urn:iso:std:iso:3950', code: String(number) }],
  text: `Tooth ${number}`,
});
const molars = [16, 26, 36, 46, 17, 27, 37, 47] as const;

/** From a small hole to a crown: filled, filled again, root canal, crown. */
export const molar: Story = {
  fits: ({ ageYears }) => ageYears >= 20,
  tell(life, { chance }) {
    const site = tooth(chance.pick(molars));
    const begin = chance.between(1400, 3300);
    const steps = [
      [begin, 'Sensitive to cold', 'Composite filling, two surfaces'],
      [begin - 700, 'Filling broke', 'Composite filling, three surfaces'],
      [begin - 1100, 'Pain at night', 'Root canal treatment, three canals'],
      [begin - 1150, 'Crown', 'Ceramic crown'],
    ] as const;
    diagnose(life, term('80967001', 'Dental caries'), {
      from: begin,
      until: begin - 1100,
      by: dentist,
      note: site.text ?? '',
    });
    for (const [daysAgo, reason, done] of steps) {
      if (daysAgo < 1) continue;
      const encounter = visit(life, daysAgo, { reason, by: dentist });
      perform(life, daysAgo, { code: { text: done }, by: dentist, encounter, site });
    }
    if (begin > 1120) {
      prescribe(life, begin - 1100, {
        ...{ medication: medicine('M01AE01', 'Ibuprofen'), dose: '400 mg, three times a day, three days', by: dentist },
      });
    }
  },
};

/** Tartar and a talk about brushing, every half a year or when they remember. */
export const cleanings: Story = {
  fits: ({ ageYears }) => ageYears >= 6,
  tell(life, { chance }) {
    for (let daysAgo = 3400; daysAgo > 10; daysAgo -= chance.between(180, 520)) {
      const encounter = visit(life, daysAgo, { reason: 'Dental check-up', by: dentist });
      perform(life, daysAgo, { code: { text: 'Professional cleaning' }, by: dentist, encounter });
    }
  },
};

/** Gums that bleed, pockets, two years of maintenance. */
export const gums: Story = {
  fits: ({ ageYears }) => ageYears >= 35,
  tell(life, { chance }) {
    const begin = chance.between(400, 1500);
    const encounter = visit(life, begin, { reason: 'Gums bleed', by: dentist });
    diagnose(life, term('5689008', 'Chronic periodontitis'), { from: begin, by: dentist, encounter });
    for (let daysAgo = begin; daysAgo > 5; daysAgo -= 110) {
      perform(life, daysAgo, { code: { text: 'Scaling and root planing' }, by: dentist });
    }
  },
};
