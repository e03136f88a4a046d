import type { JsonObject, JsonValue } from '../../contract/json.ts';

export type Crud = 'read' | 'create' | 'update' | 'delete';

/** A module, ready to be written to its files. */
export interface ModulePlan {
	id: string;
	label: string;
	/** One sentence. */
	description: string;
	moduleType: 'trigger' | 'action' | 'search' | 'universal';
	/** What an action does; the other types have none. */
	actionCrud: Crud | null;
	/** Local ids of connections. */
	connection: string;
	altConnection: string | null;
	/** Slug of the category; null stands among the others. */
	category: string | null;
	/** Key of the resource it is about. */
	resource: string | null;
	communication: JsonObject;
	/** Triggers only. */
	epoch: JsonObject | null;
	staticParams: JsonValue[];
	mappableParams: JsonValue[];
	interface: JsonValue[];
	samples: JsonObject;
	scope: string[];
}
