import { textIn } from '../state/values.ts';
import type { Act } from './generic.ts';

const DEFAULT_LIMIT = 20;

/** `POST /oauth/token`: a code or a refresh token becomes an access token. */
export const token: Act = (session) => session.answer(session.world.authority.exchange(session.input));

/** `POST /oauth/locationToken`: the agency's token becomes one of a sub-account. */
export const locationToken: Act = (session) => {
	const { input, context, world } = session;
	return session.answer(world.authority.locationToken(context.grant, String(input.companyId), String(input.locationId)));
};

/** Lists the sub-accounts of an agency, with whether an app is installed there; `skip` and `limit` come as text. */
export const installedLocations: Act = (session) => {
	const { appId, isInstalled, skip, limit } = session.query;
	const installs = session.world.authority.installs().filter((install) => install.appId === appId);
	const byLocation = new Map(installs.map((install) => [install.locationId, install]));
	const passes = session.filter();
	const found = [...session.store.all('location')].filter(
		(location) =>
			passes(location) && (isInstalled === undefined || byLocation.has(textIn(location, 'id')) === (String(isInstalled) === 'true')),
	);
	const start = Number(skip ?? 0);
	const locations = found.slice(start, start + Number(limit ?? DEFAULT_LIMIT)).map((location) => {
		const install = byLocation.get(textIn(location, 'id'));
		return {
			_id: location.id ?? null,
			name: location.name ?? '',
			address: location.address ?? '',
			isInstalled: install !== undefined,
			...(install ? { installedAt: new Date(install.installedAt).toISOString() } : {}),
		};
	});
	return session.answer({ locations, count: found.length, installToFutureLocations: false });
};
