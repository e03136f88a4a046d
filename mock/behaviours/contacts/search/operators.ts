/** The operators of filters, as the API documents them. */
export const OPERATORS = ['eq', 'not_eq', 'contains', 'not_contains', 'exists', 'not_exists', 'range', 'nested'] as const;
export type Operator = (typeof OPERATORS)[number];

export function isOperator(text: string): text is Operator {
	return OPERATORS.some((operator) => operator === text);
}
