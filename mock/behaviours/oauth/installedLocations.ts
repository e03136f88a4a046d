import { answerWriter } from '../answer.ts';
import type { BehaviourFactory } from '../behaviour.ts';
import { textOf } from '../values.ts';

const DEFAULT_LIMIT = 20;

/** Lists the sub-accounts of an agency, with whether an app is installed there; `skip` and `limit` come as text. */
export const installedLocations: BehaviourFactory = (operation) => {
	const answer = answerWriter(operation);
	return (context, { authority, store }) => {
		const { companyId, appId, isInstalled, locationId, query, skip, limit } = context.query;
		const installs = new Map(
			authority
				.installs()
				.filter((install) => install.appId === appId)
				.map((install) => [install.locationId, install]),
		);
		const wanted = textOf(query)?.toLowerCase();
		const found = [...store.all('location')].filter((location) => {
			if (location.companyId !== companyId || (locationId !== undefined && location.id !== locationId)) return false;
			if (isInstalled !== undefined && installs.has(String(location.id)) !== (String(isInstalled) === 'true')) return false;
			return wanted === undefined || String(location.name).toLowerCase().includes(wanted);
		});
		const start = Number(skip ?? 0);
		const page = found.slice(start, start + Number(limit ?? DEFAULT_LIMIT));
		const locations = page.map((location) => {
			const install = installs.get(String(location.id));
			return {
				_id: location.id ?? null,
				name: location.name ?? '',
				address: location.address ?? '',
				isInstalled: install !== undefined,
				...(install ? { installedAt: new Date(install.installedAt).toISOString() } : {}),
			};
		});
		return answer.body({ locations, count: found.length, installToFutureLocations: false }, context);
	};
};
