import type { BehaviourFactory } from '../behaviour.ts';
import { enrol, withdraw, withdrawFromAll } from './enrolment.ts';

/** Contacts in campaigns and workflows. */
export const enrolmentBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'campaigns.enrol': enrol('campaign'),
	'campaigns.withdraw': withdraw('campaign'),
	'campaigns.withdrawFromAll': withdrawFromAll('campaign'),
	'workflows.enrol': enrol('workflow'),
	'workflows.withdraw': withdraw('workflow'),
};
