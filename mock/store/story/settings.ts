import type { StoryPart } from './part.ts';

/** Tags and custom values of sub-accounts. */
export const settings: StoryPart = {
	locationTag: [
		{
			id: 'tG9xLm5KwT3vNz7RcB4p',
			name: 'new patient',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
		},
	],
	customValue: [
		{
			id: 'cW2nRt6LxV8zQk4PdM7s',
			name: 'Opening hours',
			fieldKey: '{{ custom_values.opening_hours }}',
			value: 'Monday to Friday, 8 to 5',
			locationId: 'hD7sTq2LmX9vKc4RwB1z',
		},
	],
};
