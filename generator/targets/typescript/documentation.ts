import type { InputField, Operation } from '../../contract/catalog.ts';

/** Error classes of the runtime by status, in the order of the statuses. */
const ERROR_CLASSES: Record<number, string> = {
	400: 'BadRequestError',
	401: 'UnauthorizedError',
	403: 'ForbiddenError',
	404: 'NotFoundError',
	422: 'UnprocessableError',
	429: 'RateLimitError',
};

/** Writes the doc comment of a named call: effect, scopes, inputs that the connection supplies, paging, errors. */
export function callDocumentation(operation: Operation): string {
	const { summary, description, deprecated, scopes, paging, method, path } = operation;
	const paragraphs = [
		summary,
		description === summary ? '' : description,
		`\`${method.toUpperCase()} ${path}\``,
		scopes.length > 0 ? `Scopes: ${scopes.map((scope) => `\`${scope}\``).join(', ')}.` : '',
		suppliedSentence(operation),
		paging ? 'Paging: `.pages(…)` walks through all records, a page at a time.' : '',
		[...(deprecated ? ['@deprecated The API marks this operation as deprecated.'] : []), ...errorTags(operation)].join('\n'),
	];
	return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function suppliedSentence({ parameters, body }: Operation): string {
	const names = (fields: readonly InputField[], prefix: string) =>
		fields.filter((field) => field.connection !== null).map((field) => `\`${prefix}${field.name}\``);
	const supplied = [...names(parameters, ''), ...names(body?.fields ?? [], 'body.')];
	return supplied.length > 0 ? `Filled in from the connection when left out: ${supplied.join(', ')}.` : '';
}

function errorTags({ errors, scopes }: Operation): string[] {
	return errors.flatMap((status) => {
		const name = ERROR_CLASSES[status] ?? (status >= 500 ? 'ServerError' : 'GhlError');
		const missing = status === 401 && scopes.length > 0 ? ['@throws {ScopeMissingError} 401, when the token lacks a scope'] : [];
		return [`@throws {${name}} ${status}`, ...missing];
	});
}
