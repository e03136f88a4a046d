import type { Hooks } from './session.ts';

/** A relation joins records of the two kinds that its association is for. */
export const relationHooks: Hooks = {
	prepare(input, session) {
		const { firstObjectKey, secondObjectKey } = session.find('association', input.associationId);
		return { ...input, firstObjectKey: firstObjectKey ?? null, secondObjectKey: secondObjectKey ?? null };
	},
};
