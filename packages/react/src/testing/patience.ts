import { configure } from '@testing-library/react';
import { waitLimitMs } from '../../../../scripts/test/limits.ts';

// Imported for its effect: a busy machine is no fault of the code.
configure({ asyncUtilTimeout: waitLimitMs });
