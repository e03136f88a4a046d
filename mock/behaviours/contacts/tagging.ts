import type { Operation } from '../../../generator/contract/catalog.ts';
import { answerWriter } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import { bodyOf } from '../behaviour.ts';
import { added, removed } from '../membership.ts';
import { textsOf } from '../values.ts';
import { normaliseTags } from './tags.ts';
import { changeContact, contactInPath } from './write.ts';

/** Adds tags to a contact; answers with all it has then, and those that are new. */
export function addTags(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const contact = contactInPath(context, world);
		const { all, changed } = added(textsOf(contact.tags), normaliseTags(textsOf(bodyOf(context).tags)));
		if (changed.length > 0) changeContact(contact, { tags: all }, world);
		return answer.body({ tags: all, tagsAdded: changed }, context);
	};
}

/** Removes tags from a contact; answers with those it still has, and those that are gone. */
export function removeTags(operation: Operation): Behaviour {
	const answer = answerWriter(operation);
	return (context, world) => {
		const contact = contactInPath(context, world);
		const { all, changed } = removed(textsOf(contact.tags), normaliseTags(textsOf(bodyOf(context).tags)));
		if (changed.length > 0) changeContact(contact, { tags: all }, world);
		return answer.body({ tags: all, tagsRemoved: changed }, context);
	};
}
