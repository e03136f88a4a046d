import type { JsonObject, JsonValue } from '../../contract/json.ts';

export type Crud = 'read' | 'create' | 'update' | 'delete';

/** The plan of a module, from which its files are written. */
export interface ModulePlan {
	id: string;
	label: string;
	/** One sentence. */
	description: string;
	moduleType: 'trigger' | 'action' | 'search' | 'universal';
	/** Effect of an action; null for other types of module. */
	actionCrud: Crud | null;
	/** Local ids of connections. */
	connection: string;
	altConnection: string | null;
	/** Slug of the category; null for the group Other. */
	category: string | null;
	/** Key of the resource that it reads or changes. */
	resource: string | null;
	communication: JsonObject;
	/** Set for triggers alone. */
	epoch: JsonObject | null;
	staticParams: JsonValue[];
	mappableParams: JsonValue[];
	interface: JsonValue[];
	samples: JsonObject;
	scope: string[];
}
