import { HARBOUR } from './ids.ts';
import type { StoryPart } from './part.ts';

/** Tags and custom values of sub-accounts. */
export const settings: StoryPart = {
	locationTag: [
		{ id: 'tG9xLm5KwT3vNz7RcB4p', locationId: HARBOUR, name: 'new patient' },
		{ id: 'tG2wRv6NzX8kQd4LsM7c', locationId: HARBOUR, name: 'whitening' },
	],
	customValue: [
		{
			id: 'cW2nRt6LxV8zQk4PdM7s',
			locationId: HARBOUR,
			name: 'Opening hours',
			fieldKey: '{{ custom_values.opening_hours }}',
			value: 'Monday to Friday, 8 to 5',
		},
	],
};
