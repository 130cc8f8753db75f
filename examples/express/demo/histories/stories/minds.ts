import { phqAnswers, phqQuestions, phqUrl } from '../forms.ts';
import { medicine, people, term } from '../life.ts';
import { diagnose, takes, visit } from '../records.ts';
import type { Story } from '../story.ts';

const { therapist, doctor } = people;

function codingOf(score: number) {
  const [code, display] = phqAnswers[score] ?? phqAnswers[0];
  return { system: 'http://loinc.org', code, display };
}

/** Sessions each week, a questionnaire each month, slowly better. */
export const depression: Story = {
  fits: ({ ageYears }) => ageYears >= 16 && ageYears <= 70,
  tell(life, { chance }) {
    const begin = chance.between(250, 1200);
    const why = diagnose(life, term('35489007', 'Depressive disorder'), { from: begin, by: therapist });
    takes(life, medicine('N06AB06', 'Sertraline'), { from: begin - 30, dose: '50 mg in the morning', why, by: doctor });
    for (let session = 0; begin - session * 7 > 3 && session < 45; session += 1) {
      if (chance.happens(0.12)) continue;
      visit(life, begin - session * 7, { reason: 'Session', by: therapist });
    }
    for (let month = 0; begin - month * 30 > 1 && month < 12; month += 1) {
      const daysAgo = begin - month * 30;
      const scores = phqQuestions.map(() =>
        Math.max(0, Math.min(3, Math.round(2.4 - month * 0.2 + chance.between(-6, 6) / 10))),
      );
      life.add('QuestionnaireResponse', {
        questionnaire: `${phqUrl}|1`,
        status: 'completed',
        authored: life.moment(daysAgo),
        author: therapist,
        item: [
          ...scores.map((score, at) => ({
            linkId: String(at + 1),
            text: phqQuestions[at] ?? '',
            answer: [{ valueCoding: codingOf(score) }],
          })),
          {
            linkId: 'score',
            text: 'Total score',
            answer: [{ valueInteger: scores.reduce((total, each) => total + each, 0) }],
          },
        ],
      });
    }
    life.add('CarePlan', {
      status: 'active',
      intent: 'plan',
      title: 'Behavioral activation',
      description: 'One walk with a friend each week; back to work by hours.',
      period: { start: life.day(begin) },
      author: therapist,
      addresses: [why],
    });
  },
};

/** Fear of flying, of lifts and of the dentist. */
export const anxiety: Story = {
  fits: ({ ageYears }) => ageYears >= 13,
  tell(life, { chance }) {
    const begin = chance.between(120, 2200);
    diagnose(life, term('197480006', 'Anxiety disorder'), { from: begin, by: therapist });
    for (let session = 0; begin - session * 14 > 3 && session < 14; session += 1) {
      visit(life, begin - session * 14, { reason: 'Session', by: therapist });
    }
    life.add('Flag', {
      status: 'active',
      code: { text: 'Afraid of the dentist: explain each step' },
      period: { start: life.day(begin) },
      author: therapist,
    });
  },
};
