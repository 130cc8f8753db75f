import { foldedText } from '@clinikit/dicom';
import { dateMatches } from './dateMatches.ts';
import type { RecordValues } from './recordValues.ts';
import { Refusal } from './refusal.ts';

type Kind = RecordValues['kind'];

/** Whether a value is what one alternative of a search asks for. @throws Refusal 400 for what is no value of its kind. */
export const valueMatches: Readonly<
  Record<Kind, (wanted: string, parameter: Pick<RecordValues, 'targets' | 'system'>) => (value: string) => boolean>
> = {
  id: (wanted) => (value) => value === wanted,
  uri: (wanted) => (value) => value === wanted,
  string: (wanted) => {
    const text = foldedText(wanted);
    return (value) => text !== '' && ` ${foldedText(value)}`.includes(` ${text}`);
  },
  reference: (wanted, { targets = [] }) => {
    if (wanted === '') throw new Refusal(400, 'bad_request');
    if (wanted.includes('/')) return (value) => value === wanted;
    return (value) => targets.some((target) => value === `${target}/${wanted}`);
  },
  token: (wanted, { system = '' }) => {
    if (wanted === '|') throw new Refusal(400, 'bad_request');
    if (!wanted.includes('|')) return (value) => value.endsWith(`|${wanted}`);
    const asked = system !== '' && wanted.startsWith(`${system}|`) ? wanted.slice(system.length) : wanted;
    return (value) => (asked.endsWith('|') ? value.startsWith(asked) : value === asked);
  },
  date: (wanted) => dateMatches(wanted),
  number: (wanted) => numberMatches(wanted),
  quantity: (wanted) => {
    const [number = '', system = '', code = ''] = wanted.split('|');
    const fits = numberMatches(number);
    return (value) => {
      const [amount = '', ofSystem, ofCode] = value.split('|');
      return fits(amount) && (system === '' || system === ofSystem) && (code === '' || code === ofCode);
    };
  },
};

function numberMatches(wanted: string): (value: string) => boolean {
  const [, prefix = 'eq', text = ''] = /^(eq|ne|ge|le|gt|lt|sa|eb|ap)?(.*)$/.exec(wanted) ?? [];
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) throw new Refusal(400, 'bad_request');
  const asked = Number(text);
  const half = 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0);
  return (value) => {
    const number = Number(value);
    const isEqual = number >= asked - half && number < asked + half;
    switch (prefix) {
      case 'ne':
        return !isEqual;
      case 'ge':
        return number >= asked;
      case 'le':
        return number <= asked;
      case 'gt':
      case 'sa':
        return number > asked;
      case 'lt':
      case 'eb':
        return number < asked;
      case 'ap':
        return Math.abs(number - asked) <= Math.abs(asked) / 10 + half;
      default:
        return isEqual;
    }
  };
}
