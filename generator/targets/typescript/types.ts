import { astToString, type GlobalContext, type OpenAPI3, resolveRef, scanDiscriminators, transformSchema } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument } from '../../contract/document.ts';

/** TypeScript source of the types of one document. */
export interface EmittedTypes {
	/** `export interface components { … }`, or null when the document has no components. */
	components: string | null;
	/** Members of the type of each operation, by operationId: `{ parameters: …; requestBody?: …; responses: … }`. */
	operations: Map<string, string>;
}

/**
 * Converts a document to types with openapi-typescript. It calls the transform directly: the document is bundled and
 * checked already, and doing both again would take four fifths of the time.
 */
export function emitTypes(document: OpenApiDocument): EmittedTypes {
	const schema = document as unknown as OpenAPI3;
	const types: EmittedTypes = { components: null, operations: new Map() };
	for (const node of transformSchema(schema, transformContext(schema))) {
		if (!ts.isInterfaceDeclaration(node)) continue;
		if (node.name.text === 'components' && hasMembers(node)) types.components = print(node);
		if (node.name.text !== 'operations') continue;
		for (const member of node.members) {
			if (ts.isPropertySignature(member) && member.type) types.operations.set(memberName(member), print(member.type));
		}
	}
	return types;
}

/** Tells whether emitted source uses a name that its file must import. */
export function mentions(source: string, name: 'components' | 'WithRequired'): boolean {
	return new RegExp(`\\b${name}[[<]`).test(source);
}

function transformContext(schema: OpenAPI3): GlobalContext {
	return {
		additionalProperties: false,
		alphabetize: false,
		arrayLength: false,
		conditionalEnums: false,
		dedupeEnums: false,
		// Without this, a request field that has a default would be required.
		defaultNonNullable: false,
		discriminators: scanDiscriminators(schema, { silent: true }),
		// `type: object` without properties means any object, not the empty one.
		emptyObjectsUnknown: true,
		enum: false,
		enumValues: false,
		excludeDeprecated: false,
		exportType: false,
		generatePathParams: false,
		immutable: false,
		injectFooter: [],
		makePathsEnum: false,
		pathParamsAsTypes: false,
		postTransform: undefined,
		propertiesRequiredByDefault: false,
		readWriteMarkers: false,
		// Only its linter reads this, and that does not run.
		redoc: {} as GlobalContext['redoc'],
		resolve: (reference) => resolveRef(schema, reference, { silent: true }),
		rootTypes: false,
		rootTypesKeepCasing: false,
		rootTypesNoSchemaPrefix: false,
		silent: true,
		transform: undefined,
		transformProperty: undefined,
	};
}

function hasMembers(node: ts.InterfaceDeclaration): boolean {
	return node.members.some((member) => ts.isPropertySignature(member) && member.type && ts.isTypeLiteralNode(member.type));
}

function memberName({ name }: ts.PropertySignature): string {
	return ts.isComputedPropertyName(name) ? '' : name.text;
}

/** Prints a node, indented with tabs like all emitted code. */
function print(node: ts.Node): string {
	return astToString(node)
		.trim()
		.replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}
