import { isObject, type JsonObject } from '../../generator/contract/json.ts';
import { omit, textIn, textOf } from '../state/values.ts';
import type { World } from './behaviour.ts';
import type { Act } from './generic.ts';
import { takenKey } from './matching.ts';
import type { Hooks } from './session.ts';

/** Who is to run a new sub-account becomes its contact person. */
export const locationHooks: Hooks = {
	prepare({ prospectInfo, ...input }) {
		const person = isObject(prospectInfo) ? prospectInfo : {};
		return { ...person, ...omit(input, ['twilio', 'mailgun', 'snapshotId']) };
	},
};

/** Tags are written in lower case. */
export const tagHooks: Hooks = { prepare: (input) => ({ name: textIn(input, 'name').trim().toLowerCase() }) };

/** Gives the sub-account the tags that its contacts have; no event tells of it. */
export function rememberTags(tags: readonly string[], locationId: string, world: World): void {
	if (tags.length === 0) return;
	const known = world.store.by('locationTag', 'locationId', locationId);
	for (const name of tags) {
		if (known.some((tag) => tag.name === name)) continue;
		const id = world.newId();
		world.store.put('locationTag', id, { id, locationId, name });
	}
}

/** Writes name a custom field by the key that is made of its name. */
export const customFieldHooks: Hooks = withKey((name, { model }) => `${textOf(model) ?? 'contact'}.${name}`, { model: 'contact' });

/** Merge fields name a custom value by its key. */
export const customValueHooks: Hooks = withKey((name) => `{{ custom_values.${name} }}`, {});

function withKey(keyOf: (name: string, input: JsonObject) => string, defaults: JsonObject): Hooks {
	return {
		prepare(input, _session, before) {
			if (before) return input;
			return { ...defaults, ...input, fieldKey: textOf(input.fieldKey) ?? keyOf(snakeCase(textIn(input, 'name')), input) };
		},
	};
}

/** `Emergency number` → `emergency_number`. */
function snakeCase(name: string): string {
	return name
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '_')
		.replace(/^_+|_+$/g, '');
}

/** A post is archived while its status says so. */
export const postHooks: Hooks = { prepare: (input) => ({ ...input, archived: input.status === 'ARCHIVED' }) };

/** Says whether another post of the sub-account has a slug. */
export const slugExists: Act = (session) => {
	const { urlSlug = '', postId } = session.query;
	return session.answer({ exists: takenKey(session.resource('blogPost'), { urlSlug }, session, postId) !== undefined });
};

/** A relation joins records of the two kinds that its association is for. */
export const relationHooks: Hooks = {
	prepare(input, session) {
		const { firstObjectKey, secondObjectKey } = session.find('association', input.associationId);
		return { ...input, firstObjectKey: firstObjectKey ?? null, secondObjectKey: secondObjectKey ?? null };
	},
};
