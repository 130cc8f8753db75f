import { configure } from '@testing-library/react';
import { vi } from 'vitest';

/**
 * Imported for its effect: a busy machine is not a failure of the code. These times only decide how late a test says that
 * something never comes.
 */
configure({ asyncUtilTimeout: 60_000 });
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
