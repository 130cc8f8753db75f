import type { ComponentType } from 'react';
import * as admin from '../admin.ts';
import * as audit from '../audit.ts';
import * as chart from '../chart.ts';
import * as entry from '../index.ts';
import * as live from '../live.ts';
import * as patients from '../patients.ts';
import * as viewer from '../viewer.ts';

type AnyComponent = ComponentType<Record<string, unknown>>;

const exported: [string, unknown][] = Object.entries({
  ...{ ...entry, ...admin, ...audit, ...chart },
  ...{ ...live, ...patients, ...viewer },
});

/** Functions, and what `forwardRef` makes of them. */
const isComponent = (value: unknown): value is AnyComponent =>
  (typeof value === 'object' && value !== null && '$$typeof' in value) ||
  (typeof value === 'function' && !(value.prototype instanceof Error));

/** Every component that the package exports, by its name; those that draw nothing of their own, too. */
export const exportedComponents: readonly [string, AnyComponent][] = exported.flatMap(
  ([name, value]): [string, AnyComponent][] => (/^[A-Z]/.test(name) && isComponent(value) ? [[name, value]] : []),
);
