import type { StoredRecord } from '../../state/store/store.ts';
import { answerWriter } from '../answer.ts';
import type { BehaviourFactory, RequestContext, World } from '../behaviour.ts';
import { contactInPath } from '../contacts/write.ts';
import { added, removed } from '../membership.ts';
import { visibleRecord } from '../records.ts';
import { textsOf } from '../values.ts';

const NOUNS = { campaign: 'Campaign', workflow: 'Workflow' } as const;

type Programme = keyof typeof NOUNS;

/** Puts a contact into a campaign or a workflow. */
export function enrol(programme: Programme): BehaviourFactory {
	return changing(programme, (ids, id) => added(ids, [id]).all);
}

/** Takes a contact out of a campaign or a workflow; one that is not in it stays as it is. */
export function withdraw(programme: Programme): BehaviourFactory {
	return changing(programme, (ids, id) => removed(ids, [id]).all);
}

/** Takes a contact out of all campaigns or workflows. */
export function withdrawFromAll(programme: Programme): BehaviourFactory {
	return (operation) => {
		const answer = answerWriter(operation);
		return (context, world) => {
			setProgrammes(contactInPath(context, world), programme, [], world);
			return answer.receipt(context);
		};
	};
}

function changing(programme: Programme, change: (ids: string[], id: string) => string[]): BehaviourFactory {
	return (operation) => {
		const answer = answerWriter(operation);
		return (context: RequestContext, world: World) => {
			const contact = contactInPath(context, world);
			const id = context.pathParameters[`${programme}Id`] ?? '';
			visibleRecord(programme, NOUNS[programme], id, context, world.store);
			setProgrammes(contact, programme, change(textsOf(contact[`${programme}Ids`]), id), world);
			return answer.receipt(context);
		};
	};
}

/** The API shows nowhere what a contact is enrolled in; the control API does. No event tells of it. */
function setProgrammes(contact: StoredRecord, programme: Programme, ids: string[], world: World): void {
	world.store.put('contact', String(contact.id), { ...contact, [`${programme}Ids`]: ids });
}
