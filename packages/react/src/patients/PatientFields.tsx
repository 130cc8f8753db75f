import type { ReactNode } from 'react';
import { useLocale } from '../provider/language.ts';
import { FormField } from '../recordEditor/FormField.tsx';
import { exampleDate, type Problems } from './checkValues.ts';
import type { PatientField, PatientValues } from './patientValues.ts';
import type { PatientsWords } from './usePatientsLabels.ts';

interface PatientFieldsProps {
  id: string;
  values: PatientValues;
  problems: Problems;
  labels: PatientsWords;
  hasNumber: boolean;
  autoFocus: boolean | undefined;
  onChange: (values: PatientValues) => void;
}

/** The name of a field as it stands above it. */
export function fieldLabel(field: PatientField, labels: PatientsWords): string {
  const names: Record<PatientField, string> = {
    family: labels.familyName,
    given: labels.givenNames,
    formerFamily: labels.formerFamily,
    birthDate: labels.birthDate,
    gender: labels.gender,
    number: labels.identifier,
    phone: labels.phone,
    email: labels.email,
  };
  return names[field];
}

/** What a field says, in words. */
export const valueText = (field: PatientField, value: string, labels: PatientsWords): string => {
  if (value === '') return labels.nothing;
  return field === 'gender' ? labels.genderOf(value) : value;
};

/** All fields of a patient's form. */
export function PatientFields({
  id,
  values,
  problems,
  labels,
  hasNumber,
  autoFocus,
  onChange,
}: PatientFieldsProps): ReactNode {
  const locale = useLocale();
  const field = (name: PatientField) => ({
    id: `${id}-${name}`,
    label: fieldLabel(name, labels),
    value: values[name],
    problem: problems[name],
    onChange: (value: string) => onChange({ ...values, [name]: value }),
  });
  const { optional } = labels;
  return (
    <div className="ck-form-fields">
      <FormField {...field('family')} autoFocus={autoFocus} />
      <FormField {...field('given')} />
      <FormField {...field('birthDate')} hint={labels.birthDateHint(exampleDate(locale))} optional={optional} />
      <FormField
        {...field('gender')}
        optional={optional}
        options={[
          ['', labels.genderNotSaid],
          ...(['female', 'male', 'other', 'unknown'] as const).map((one) => [one, labels.genderOf(one)] as const),
        ]}
      />
      <FormField {...field('formerFamily')} hint={labels.formerFamilyHint} optional={optional} />
      {hasNumber && <FormField {...field('number')} optional={optional} />}
      <FormField {...field('phone')} type="tel" optional={optional} />
      <FormField {...field('email')} type="email" optional={optional} />
    </div>
  );
}
