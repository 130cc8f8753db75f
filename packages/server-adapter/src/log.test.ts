import { describe, expect, test } from 'vitest';
import { faultOf } from './log.ts';

describe('a fault in the log', () => {
  test('says the kind, the code and the place of an error, and nothing of what it said', () => {
    const error = Object.assign(new TypeError('Key (value)=(Kowalska) already exists.'), {
      code: '23505',
      detail: 'Key (value)=(Kowalska) already exists.',
      parameters: ['Kowalska'],
    });
    const fault = faultOf(error);
    expect(fault).toMatchObject({ name: 'TypeError', code: '23505' });
    expect(fault.at?.[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+\)?$/);
    expect(JSON.stringify(fault)).not.toContain('Kowalska');
  });

  test('follows the causes, also below an error of ours', () => {
    const cause = Object.assign(new Error('open /srv/Kowalska.dcm'), { code: 'ENOENT', path: '/srv/Kowalska.dcm' });
    const fault = faultOf(new Error('Kowalska', { cause }));
    expect(fault.cause).toMatchObject({ name: 'Error', code: 'ENOENT' });
    expect(JSON.stringify(fault)).not.toContain('Kowalska');
  });

  test('is not misled by a message that looks like a frame, nor by one that was changed', () => {
    const disguised = new Error('first\n    at Kowalska (file:1:1)');
    expect(JSON.stringify(faultOf(disguised))).not.toContain('Kowalska');
    const changed = new Error('\n    at Kowalska (file:1:1)');
    changed.message = 'something else';
    expect(JSON.stringify(faultOf(changed))).not.toContain('Kowalska');
    const named = new Error('x');
    named.name = 'Jan Kowalska';
    expect(faultOf(named).name).toBe('Error');
  });

  test('ends, even for an error that is its own cause', () => {
    const error = new Error('x');
    error.cause = error;
    expect(faultOf(error).cause?.cause?.cause).toBeUndefined();
    expect(faultOf('Kowalska')).toEqual({ name: 'string' });
  });
});
