import type { MediaType, RequestBodyObject, Response } from '../../contract/document.ts';
import type { SpecDocument } from '../../spec/load.ts';
import {
	describe,
	type LocatedOperation,
	operationsOf,
	parametersOf,
	resolveReference,
	successResponse,
	templateNames,
} from '../../spec/operations.ts';
import type { Report, Rule } from '../rule.ts';

/** Error statuses that any operation can answer with. */
const ERRORS = ['400', '401', '422', '429'];

/** Every operation of ours has more than OpenAPI demands: texts, version, errors, headers, examples. */
export const completeness: Rule = {
	applies: 'ours',
	check(spec, report) {
		for (const located of operationsOf(spec.document)) {
			checkWords(spec, located, report);
			checkParameters(spec, located, report);
			checkErrors(located, report);
			checkExamples(spec, located, report);
		}
	},
};

function checkWords(spec: SpecDocument, located: LocatedOperation, report: Report): void {
	const { operation, at } = located;
	for (const key of ['summary', 'description'] as const) {
		if (operation[key]?.trim()) continue;
		report({ rule: `${key}-missing`, at, message: `${describe(located)} has no ${key}.`, fix: `Add a ${key} in our own words.` });
	}
	const tags = operation.tags ?? [];
	const known = new Set((spec.document.tags ?? []).map((tag) => tag.name));
	if (tags.length !== 1 || !known.has(tags[0] ?? '')) {
		report({
			rule: 'tag',
			at: [...at, 'tags'],
			message: `${describe(located)} has to have one tag, and the root file has to describe it.`,
			fix: `Name its category: ${[...known].join(', ')}.`,
		});
	}
}

function checkParameters(spec: SpecDocument, located: LocatedOperation, report: Report): void {
	const parameters = parametersOf(spec.document, located);
	const isOpen = located.operation.security?.length === 0;
	if (!isOpen && !parameters.some(({ parameter }) => parameter.in === 'header' && parameter.name === 'Version')) {
		report({
			rule: 'version-header',
			at: located.at,
			message: `${describe(located)} does not take the Version header.`,
			fix: 'Reference the parameter Version of spec/common/parameters.yaml.',
		});
	}
	for (const { parameter, at } of parameters) {
		if (parameter.description?.trim()) continue;
		report({
			rule: 'parameter-description',
			at,
			message: `The parameter "${parameter.name}" of ${describe(located)} has no description.`,
			fix: 'Say what it does and which values it takes.',
		});
	}
}

function checkErrors(located: LocatedOperation, report: Report): void {
	const { operation, at } = located;
	const wanted = templateNames(located.path).length > 0 ? [...ERRORS, '404'] : ERRORS;
	const missing = wanted.filter((status) => !Object.hasOwn(operation.responses ?? {}, status));
	if (missing.length === 0) return;
	report({
		rule: 'error-responses',
		at: [...at, 'responses'],
		message: `${describe(located)} does not document ${missing.sort().join(', ')}.`,
		fix: 'Reference the shared responses of spec/common/responses.yaml.',
	});
}

function checkExamples(spec: SpecDocument, located: LocatedOperation, report: Report): void {
	const { operation, at } = located;
	const body = resolveReference<RequestBodyObject>(spec.document, operation.requestBody);
	for (const [type, media] of Object.entries(body?.content ?? {})) {
		if (!hasExample(media)) missingExample(located, report, [...at, 'requestBody', 'content', type], 'request');
	}
	const success = successResponse(operation);
	const response = success && resolveReference<Response>(spec.document, operation.responses?.[success.status]);
	if (!success || !response) return;
	for (const [type, media] of Object.entries(response.content ?? {})) {
		if (!hasExample(media)) missingExample(located, report, [...at, 'responses', success.status, 'content', type], 'response');
	}
	checkRateLimitHeaders(located, response, [...at, 'responses', success.status], report);
}

function hasExample(media: MediaType): boolean {
	return media.example !== undefined || Object.keys(media.examples ?? {}).length > 0;
}

function missingExample(located: LocatedOperation, report: Report, at: (string | number)[], what: string): void {
	report({
		rule: 'example-missing',
		at,
		message: `${describe(located)} has no example of its ${what}.`,
		fix: 'Add one realistic example that tells the story of the others.',
	});
}

function checkRateLimitHeaders(located: LocatedOperation, response: Response, at: (string | number)[], report: Report): void {
	const names = Object.keys(response.headers ?? {}).map((name) => name.toLowerCase());
	if (names.includes('x-ratelimit-remaining')) return;
	report({
		rule: 'rate-limit-headers',
		at,
		message: `${describe(located)} does not document the rate-limit headers of its answer.`,
		fix: 'Reference the headers of spec/common/headers.yaml.',
	});
}
