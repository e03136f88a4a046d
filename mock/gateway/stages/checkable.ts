import type { Operation } from '../../../generator/contract/catalog.ts';
import type { OpenApiDocument } from '../../../generator/contract/document.ts';
import { checkingCost } from '../../../generator/contract/schemaCost.ts';
import { ApiError, notImplemented } from '../../http/apiError.ts';
import { inputSchemasOf } from '../operationSchemas.ts';
import type { Validator } from './validate.ts';

/** Schemas that one value may be held against; GHL's have ten at the most. */
const DEAREST = 1_000;

/**
 * A validator that refuses what it cannot check, with 501: a schema that is part of itself, that doubles at each level, that
 * is too deep, or that does not compile. To let a request pass unchecked would be worse.
 */
export function checkable(validator: Validator, document: OpenApiDocument): Validator {
	const known = new Map<Operation, ApiError | null>();

	function reasonAgainst(operation: Operation): ApiError | null {
		const before = known.get(operation);
		if (before !== undefined) return before;
		const cost = checkingCost(document, inputSchemasOf(document, operation));
		const reason = cost > DEAREST ? unchecked(operation, whyDear(cost)) : null;
		known.set(operation, reason);
		return reason;
	}

	return {
		...validator,
		check(operation, inputs, hasBody) {
			const reason = reasonAgainst(operation);
			if (reason) throw reason;
			try {
				validator.check(operation, inputs, hasBody);
			} catch (error) {
				if (error instanceof ApiError) throw error;
				throw unchecked(operation, `it does not compile, or is too deep (${error instanceof Error ? error.message : String(error)})`);
			}
		},
	};
}

function whyDear(cost: number): string {
	return Number.isFinite(cost) ? `a value would be held against ${cost} schemas` : 'it is part of itself, so that no check would end';
}

function unchecked({ operationId }: Operation, why: string): ApiError {
	return notImplemented(
		`Requests to ${operationId} cannot be held against their schema: ${why}. Look at "allOf" and "$ref" in its document.`,
	);
}
