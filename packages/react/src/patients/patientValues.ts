import { type ContactPoint, type HumanName, type Patient, preferredName } from '@clinikit/client';

/** What a form shows of a patient's record, as somebody types it; an empty text is nothing. */
export interface PatientValues {
  readonly family: string;
  readonly given: string;
  readonly formerFamily: string;
  /** As FHIR has it once it is read; before that whatever was typed. */
  readonly birthDate: string;
  /** Empty for not recorded. */
  readonly gender: string;
  readonly number: string;
  readonly phone: string;
  readonly email: string;
}

/** The fields of a form, in their order. */
export const fields = ['family', 'given', 'formerFamily', 'birthDate', 'gender', 'number', 'phone', 'email'] as const;

/** One field of the form. */
export type PatientField = (typeof fields)[number];

/** Nothing of anybody. */
export const noValues: PatientValues = {
  ...{ family: '', given: '', formerFamily: '', birthDate: '', gender: '' },
  ...{ number: '', phone: '', email: '' },
};

const former = ['maiden', 'old'];
const genders = ['male', 'female', 'other', 'unknown'] as const;

/** What a record says, for a form. @param numberSystem of the number that the form shows */
export function valuesOf(patient: Patient, numberSystem: string | undefined): PatientValues {
  const name = preferredName(patient);
  return {
    family: name?.family ?? '',
    given: (name?.given ?? []).join(' '),
    formerFamily: formerName(patient)?.family ?? '',
    birthDate: patient.birthDate ?? '',
    gender: patient.gender ?? '',
    number: numberOf(patient, numberSystem)?.value ?? '',
    phone: contactOf(patient, 'phone')?.value ?? '',
    email: contactOf(patient, 'email')?.value ?? '',
  };
}

const formerName = ({ name = [] }: Patient): HumanName | undefined =>
  name.find(({ use }) => former.includes(use ?? ''));

const numberOf = ({ identifier = [] }: Patient, system: string | undefined) =>
  system === undefined ? undefined : identifier.find((one) => one.system === system && one.use !== 'old');

const contactOf = ({ telecom = [] }: Patient, system: 'phone' | 'email') =>
  telecom.find((one) => one.system === system);

/**
 * A record with what was typed. Only what differs from `shown` is written; everything else of the record stays, also what
 * no form shows.
 *
 * @param shown what the form showed of `base` when it was opened.
 */
export function withValues(
  base: Patient,
  values: PatientValues,
  { shown, numberSystem }: { readonly shown: PatientValues; readonly numberSystem: string | undefined },
): Patient {
  const changed = (...names: readonly PatientField[]) => names.some((name) => values[name] !== shown[name]);
  const { birthDate, gender, ...rest } = base;
  const wantedGender = changed('gender') ? genders.find((one) => one === values.gender) : gender;
  const wantedDate = changed('birthDate') ? values.birthDate : birthDate;
  return {
    ...rest,
    ...(changed('family', 'given', 'formerFamily') && { name: namesWith(base, values, changed('formerFamily')) }),
    ...(wantedDate && { birthDate: wantedDate }),
    ...(wantedGender && { gender: wantedGender }),
    ...(changed('number') && some('identifier', identifiersWith(base, values.number, numberSystem))),
    ...(changed('phone', 'email') && some('telecom', telecomWith(base, values))),
  };
}

/** A list in FHIR's JSON is never empty. */
const some = <Value>(element: string, values: readonly Value[]) => ({
  [element]: values.length > 0 ? values : undefined,
});

function namesWith(base: Patient, values: PatientValues, formerChanged: boolean): HumanName[] {
  const current = preferredName(base);
  const [old, others] = [formerName(base), (base.name ?? []).filter((name) => name !== current)];
  const given = values.given.split(/\s+/).filter(Boolean);
  const { family: _family, given: _given, text: _text, ...rest } = current ?? { use: 'official' };
  const name: HumanName = {
    ...rest,
    ...(values.family && { family: values.family }),
    ...(given.length > 0 && { given }),
  };
  if (!formerChanged) return [name, ...others];
  const { family: _old, ...formerRest } = old ?? { use: 'maiden', ...(given.length > 0 && { given }) };
  const kept = others.filter((one) => one !== old);
  return values.formerFamily ? [name, { ...formerRest, family: values.formerFamily }, ...kept] : [name, ...kept];
}

function identifiersWith(base: Patient, value: string, system: string | undefined): NonNullable<Patient['identifier']> {
  const own = numberOf(base, system);
  const others = (base.identifier ?? []).filter((one) => one !== own);
  return value && system !== undefined ? [{ ...own, system, value }, ...others] : others;
}

function telecomWith(base: Patient, values: PatientValues): ContactPoint[] {
  const [phone, email] = [contactOf(base, 'phone'), contactOf(base, 'email')];
  const others = (base.telecom ?? []).filter((one) => one !== phone && one !== email);
  return [
    ...(values.phone ? [{ ...phone, system: 'phone' as const, value: values.phone }] : []),
    ...(values.email ? [{ ...email, system: 'email' as const, value: values.email }] : []),
    ...others,
  ];
}
