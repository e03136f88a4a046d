import { startMock } from '../../../mock/index.ts';
import { report } from './report.ts';

/** Our gateway, everything on but the limit that would end the run. */
const mock = await startMock({ rateLimit: false });
report(mock.url);
