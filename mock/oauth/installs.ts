import type { Clock } from '../state/clock.ts';
import { appIdOf, type OAuthApp } from './app.ts';
import type { Grant } from './grant.ts';
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
	add(consent: Consent): void;
	/**
	 * Takes an app out of a sub-account or, without `locationId`, out of everything: its codes, tokens and refresh tokens end.
	 * @returns false when there is nothing of it there.
	 */
	remove(app: OAuthApp, locationId?: string): boolean;
}

export interface InstallParts {
	issued: Issued;
	grants: Map<string, Grant>;
	clock: Clock;
	/** Sub-accounts of an agency. */
	locationsOf(companyId: string): string[];
	onChange?: ((change: InstallChange) => void) | undefined;
}

export function createInstalls({ issued, grants, clock, locationsOf, onChange }: InstallParts): Installs {
	const { installs, codes, refreshTokens } = issued;

	/** @returns the agencies that something was taken from. */
	function removeWhere<V>(ledger: Map<string, V>, fits: (value: V) => boolean, companyOf: (value: V) => string): string[] {
		const found = [...ledger].filter(([, value]) => fits(value));
		for (const [key] of found) ledger.delete(key);
		return found.map(([, value]) => companyOf(value));
	}

	return {
		list: () => [...installs.values()],
		add({ app, companyId, locationId, userId }) {
			const appId = appIdOf(app);
			const places = locationId === null ? locationsOf(companyId) : [locationId];
			const added = places.filter((id) => !installs.has(`${appId} ${id}`));
			for (const id of added) installs.set(`${appId} ${id}`, { appId, companyId, locationId: id, installedAt: clock.now() });
			if (added.length === 0) return;
			onChange?.({ change: 'created', appId, companyId, ...(locationId === null ? {} : { locationId }), userId });
		},
		remove(app, locationId) {
			const appId = appIdOf(app);
			const isThere = (place: string | null) => locationId === undefined || place === locationId;
			const isConsent = ({ value }: { value: Consent }) => value.app.clientId === app.clientId && isThere(value.locationId);
			const companies = new Set([
				...removeWhere(
					installs,
					(install) => install.appId === appId && isThere(install.locationId),
					({ companyId }) => companyId,
				),
				...[codes, refreshTokens].flatMap((ledger) => removeWhere(ledger, isConsent, ({ value }) => value.companyId)),
				...removeWhere(
					grants,
					(grant) => grant.kind === 'oauth' && grant.appId === app.clientId && isThere(grant.locationId),
					({ companyId }) => companyId,
				),
			]);
			for (const companyId of companies) {
				onChange?.({ change: 'deleted', appId, companyId, ...(locationId === undefined ? {} : { locationId }) });
			}
			return companies.size > 0;
		},
	};
}
