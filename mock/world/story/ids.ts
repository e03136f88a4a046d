/** Ids of the invented records that others refer to; the examples of the spec use the same. */
export const AGENCY = 'nWaGq83JtZ5xYb6PeK2m';
export const HARBOUR = 'hD7sTq2LmX9vKc4RwB1z';
export const LAKESIDE = 'gV5wRn8KxQ2tLb7MzC4p';
export const PRIYA = 'pR5mNv7XdC2hQz9TsJ4b';
export const OWEN = 'oW8cKt3ZrN6vBq2XmL5d';
export const MAYA = 'mL4yQ8nRz2TcVw7HsK1d';
export const TOMAS = 'tO9kFr3BxN6jLp5ZsD8w';
export const PREFERRED_DENTIST = 'cF1vBn7QmK3xTz5LdW8r';
export const LINDQVIST_STUDIO = '66a1f0c2b7d94e3a5c8f1b20';
