import type { JsonObject } from '../../../generator/contract/json.ts';
import { answerWriter } from '../answer.ts';
import type { BehaviourFactory } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { installedLocations } from './installedLocations.ts';

/** `POST /oauth/token`: a code or a refresh token becomes an access token. */
const token: BehaviourFactory = (operation) => {
	const answer = answerWriter(operation);
	return (context, { authority }) => answer.body(authority.exchange(bodyOf(context)), context);
};

/** `POST /oauth/locationToken`: the agency's token becomes one of a sub-account. */
const locationToken: BehaviourFactory = (operation) => {
	const answer = answerWriter(operation);
	return (context, { authority }) => {
		const { companyId, locationId }: JsonObject = bodyOf(context);
		return answer.body(authority.locationToken(context.grant, String(companyId), String(locationId)), context);
	};
};

export const oauthBehaviours: Readonly<Record<string, BehaviourFactory>> = {
	'oauth.token': token,
	'oauth.locationToken': locationToken,
	'oauth.installedLocations': installedLocations,
};
