import type { Clock } from '../state/clock.ts';
import type { Collection } from '../state/collection.ts';
import { appIdOf, type OAuthApp } from './app.ts';
import type { Grants } from './grant.ts';
import type { Consent, Install, Issued } from './issued.ts';

/** What was installed or removed: an app in one sub-account or, without `locationId`, in a whole agency. */
export interface InstallChange {
	change: 'created' | 'deleted';
	appId: string;
	companyId: string;
	locationId?: string;
	/** Who allowed it; nobody in particular removes one. */
	userId?: string;
}

/** Which apps are where. */
export interface Installs {
	list(): Install[];
	/** Notes an app where a consent lets it in. */
	add(app: OAuthApp, consent: Consent): void;
	/**
	 * Takes an app out of a sub-account or, without `locationId`, out of everything: its codes, tokens and refresh tokens end.
	 * @returns false when there is nothing of it there.
	 */
	remove(app: OAuthApp, locationId?: string): boolean;
}

export interface InstallParts {
	issued: Issued;
	grants: Grants;
	clock: Clock;
	/** Sub-accounts of an agency. */
	locationsOf(companyId: string): string[];
	onChange?: ((change: InstallChange) => void) | undefined;
}

export function createInstalls({ issued, grants, clock, locationsOf, onChange }: InstallParts): Installs {
	const { installs, codes, refreshTokens } = issued;

	return {
		list: () => [...installs.values()],
		add(app, { companyId, locationId, userId }) {
			const appId = appIdOf(app);
			const places = locationId === null ? locationsOf(companyId) : [locationId];
			const added = places.filter((id) => !installs.get(`${appId} ${id}`));
			for (const id of added) installs.set(`${appId} ${id}`, { appId, companyId, locationId: id, installedAt: clock.now() });
			if (added.length === 0) return;
			onChange?.({ change: 'created', appId, companyId, ...(locationId === null ? {} : { locationId }), userId });
		},
		remove(app, locationId) {
			const appId = appIdOf(app);
			const isThere = (place: string | null) => locationId === undefined || place === locationId;
			const isConsent = (consent: Consent) => consent.clientId === app.clientId && isThere(consent.locationId);
			const companies = new Set([
				...removeWhere(installs, (install) => install.appId === appId && isThere(install.locationId)),
				...[codes, refreshTokens].flatMap((collection) => removeWhere(collection, isConsent)),
				...removeWhere(grants, (grant) => grant.kind === 'oauth' && grant.appId === app.clientId && isThere(grant.locationId)),
			]);
			for (const companyId of companies) {
				onChange?.({ change: 'deleted', appId, companyId, ...(locationId === undefined ? {} : { locationId }) });
			}
			return companies.size > 0;
		},
	};
}

/** @returns the agencies that something was taken from. */
function removeWhere<V extends { companyId: string }>(collection: Collection<V>, fits: (value: V) => boolean): string[] {
	return collection.keys().flatMap((key) => {
		const value = collection.get(key);
		if (!value || !fits(value)) return [];
		collection.delete(key);
		return [value.companyId];
	});
}
