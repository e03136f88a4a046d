import { startMock } from '../../../mock/index.ts';
import { report } from './report.ts';

/** Our gateway, everything on but the limit that would end the run; of another generated folder where one is named. */
const [generated] = process.argv.slice(2);
const mock = await startMock({ rateLimit: false, ...(generated === undefined ? {} : { generated }) });
report(mock.url);
