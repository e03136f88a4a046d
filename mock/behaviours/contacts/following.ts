import type { Operation } from '../../../generator/contract/catalog.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { added, removed } from '../membership.ts';
import { textsOf } from '../values.ts';
import { changeContact, contactInPath } from './write.ts';

/** Makes users follow a contact; answers with all who do then, and those who are new. */
export function addFollowers(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const contact = contactInPath(context, world);
		const { all, changed } = added(textsOf(contact.followers), textsOf(bodyOf(context).followers));
		if (changed.length > 0) changeContact(contact, { followers: all }, world);
		return answer.body({ followers: all, followersAdded: changed }, context);
	};
}

/** Makes users follow a contact no longer; answers with those who still do, and those who did. */
export function removeFollowers(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const contact = contactInPath(context, world);
		const { all, changed } = removed(textsOf(contact.followers), textsOf(bodyOf(context).followers));
		if (changed.length > 0) changeContact(contact, { followers: all }, world);
		return answer.body({ followers: all, followersRemoved: changed }, context);
	};
}
